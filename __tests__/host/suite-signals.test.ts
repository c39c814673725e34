import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createSignalReader } from "../../src/host/suite-signals.ts";
import { farProgram, farSignals } from "../../src/host/suite-via.ts";

const signals = farSignals("5ecret");
const START = `${signals.started}\n`;
const END = `${signals.ended}3\n`;

function read(...chunks: readonly string[]) {
  let ends = 0;
  const reader = createSignalReader(signals, () => ends++);
  const { stderr } = reader;
  const shown = chunks.map((chunk) => Buffer.from(stderr.push(Buffer.from(chunk))));
  return { shown: Buffer.concat([...shown, stderr.end()]).toString(), reader, ends };
}

describe("the far side's own lines", () => {
  test("are taken out of what is shown, and read", () => {
    const { shown, reader, ends } = read(`banner\n${START}err\nno newline${END}`);
    expect(shown).toBe("banner\nerr\nno newline");
    expect([reader.started(), reader.status(), ends]).toEqual([true, 3, 1]);
  });

  test("are found wherever chunks are cut", () => {
    const all = `a\n${START}tr trt-gate 5ec trt-gate\n${END}`;
    for (let cut = 0; cut <= all.length; cut++) {
      const { shown, reader } = read(all.slice(0, cut), all.slice(cut));
      expect(shown).toBe("a\ntr trt-gate 5ec trt-gate\n");
      expect([reader.started(), reader.status()]).toEqual([true, 3]);
    }
    expect(read(...all).shown).toBe("a\ntr trt-gate 5ec trt-gate\n");
  });

  test("the last one needs no end of line", () => {
    expect(read(START, `${signals.ended}0`).reader.status()).toBe(0);
  });

  test("the first status counts", () => {
    const { reader, ends } = read(START, END, `${signals.ended}0\n`);
    expect([reader.status(), ends]).toEqual([3, 1]);
  });

  test.each(["", " 0", "-1", "0x", "1 of 3", "1234", "oh no 0"])(
    "a status that was torn is none: %j",
    (told) => {
      const { reader, ends } = read(START, `${signals.ended}${told}\n`);
      expect([reader.status(), ends]).toEqual([null, 0]);
    },
  );

  test("they may come by either stream", () => {
    const reader = createSignalReader(signals, () => {});
    expect(Buffer.from(reader.stdout.push(Buffer.from(`a\r\n${signals.started}\r\n`))).toString()).toBe(
      "a\r\n",
    );
    expect(Buffer.from(reader.stderr.push(Buffer.from(END))).toString()).toBe("");
    expect([reader.started(), reader.status()]).toEqual([true, 3]);
  });

  test("a terminal that echoes the program says none of them", () => {
    const command = { kind: "argv", argv: ["true"] } as const;
    const program = farProgram(command, {}, "mark", signals);
    const { reader, shown } = read(program.replaceAll("\n", "\r\n"));
    expect([reader.started(), reader.status(), reader.missing()]).toEqual([false, null, null]);
    expect(shown).toContain("gate_main");
  });

  test("a missing program is named", () => {
    const { reader, shown } = read(`${signals.missing}pw sh\n`);
    expect([reader.missing(), reader.status(), shown]).toEqual(["pw sh", null, ""]);
  });

  test("another's lines are text", () => {
    const text = "trt-gate other ended 0\ntrt-gate\n";
    expect(read(text)).toMatchObject({ shown: text, ends: 0 });
  });

  test("one that never ends is let go", () => {
    const text = signals.started.slice(0, -7);
    const { shown } = read(text, "x".repeat(10_000), "y\n");
    expect(shown.length).toBeLessThan(20);
  });

  test("any other text comes out as it went in", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."trt-gae 5c\n") })), (chunks) => {
        expect(read(...chunks).shown).toBe(chunks.join(""));
      }),
    );
  });
});
