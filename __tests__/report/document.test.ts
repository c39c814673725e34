import { describe, expect, test } from "@jest/globals";
import { utf8Bytes } from "../../src/clean-text.ts";
import { assemble } from "../../src/report/document.ts";

const FULL = "The whole is in `x`.";
const block = (name: string) => `${name}${"ä".repeat(50)}`;
const SECTIONS = [
  { title: "", blocks: [block("a"), block("b")] },
  { title: "Empty", blocks: [] },
  { title: "Two", blocks: [block("c"), block("d")] },
  { title: "Three", blocks: [block("e")] },
  { title: "", blocks: [block("f")] },
];
/** What is written of the sections, with this much room beside what the note takes. */
const within = (room: number) => assemble(SECTIONS, room + 400, FULL);
const blocks = (...names: readonly string[]) => names.map((name) => `${block(name)}\n\n`).join("");

describe("a document", () => {
  const whole = `${blocks("a", "b")}### Two\n\n${blocks("c", "d")}### Three\n\n${blocks("e", "f")}`;

  test("that fits is whole, with a heading where there is something below it", () => {
    expect(within(utf8Bytes(whole))).toBe(whole);
    expect(within(utf8Bytes(whole) - 1)).not.toContain(block("f"));
  });

  test.each([[[]], [["a"]]])(
    "cut in a part without a heading, behind %j, names the parts that follow",
    (written) => {
      expect(within(utf8Bytes(blocks(...written)))).toBe(
        `${blocks(...written)}> ✂️ **Cut here**: there is no room for more. Not shown at all: Two, Three. ${FULL}\n`,
      );
    },
  );

  test("cut within a part says how much of it is left", () => {
    const begun = `${blocks("a", "b")}### Two\n\n${blocks("c")}`;
    expect(within(utf8Bytes(begun))).toBe(
      `${begun}> ✂️ **Cut here** in “Two” (1 left): there is no room for more. Not shown at all: Three. ${FULL}\n`,
    );
    expect(within(utf8Bytes(begun) - 1)).toBe(
      `${blocks("a", "b")}> ✂️ **Cut here** in “Two” (2 left): there is no room for more. Not shown at all: Three. ${FULL}\n`,
    );
  });

  test("cut in its last part with a heading does not name another", () => {
    const begun = `${blocks("a", "b")}### Two\n\n${blocks("c", "d")}`;
    expect(within(utf8Bytes(begun))).toBe(
      `${begun}> ✂️ **Cut here** in “Three” (1 left): there is no room for more. ${FULL}\n`,
    );
  });

  test("with nothing in it is empty", () => {
    expect(assemble([{ title: "Empty", blocks: [] }], 1_000, FULL)).toBe("");
  });
});
