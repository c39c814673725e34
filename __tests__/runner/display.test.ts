/** What is planned comes out of the runner as it was planned. */

import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { createRunnerDisplay } from "../../src/host/runner-display.ts";
import type { Display } from "../../src/ports.ts";
import { createAnchors } from "../../src/report/anchors.ts";
import type { Annotation } from "../../src/report/annotation.ts";
import { planAnnotations } from "../../src/report/annotations.ts";
import { parts } from "../report/examples.ts";
import { readLog } from "./commands.ts";

const RUNS = 250;
const PER_RUN = 20;

/** Lines that the display writes for the runner. */
function emitted(annotations: readonly Annotation[]): readonly string[] {
  return written((display) => {
    for (const annotation of annotations) display.annotate(annotation);
  });
}

function written(show: (display: Display) => void): readonly string[] {
  const lines: string[] = [];
  const write = jest
    .spyOn(process.stdout, "write")
    .mockImplementation((chunk) => lines.push(Buffer.from(chunk as Uint8Array).toString()) > 0);
  try {
    show(createRunnerDisplay());
  } finally {
    write.mockRestore();
  }
  return lines.join("").replace(/\n$/, "").split("\n");
}

test("5,000 random annotations come out of the runner's grammar equal", async () => {
  const files = ["tests/a.py", "tests/b c,d:e%.py", "tests/ü=.py"];
  const anchors = createAnchors({
    tracked: new Set(files),
    readLines: async () => null,
    workspaceRoots: ["/w"],
  });
  const pieces = fc.constantFrom(
    "::",
    "##[error]",
    "%0A",
    "%",
    ",",
    "=",
    ":",
    "\n",
    "]",
    ";",
    " ",
    "::error::",
    "%25",
    "a",
    "😀",
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join("")),
    fc.string({ unit: "binary" }),
  );
  const annotation = fc.record({
    severity: fc.constantFrom("error" as const, "warning" as const),
    message: text,
    title: text,
    file: fc.constantFrom(...files, "/elsewhere/x.py"),
    line: fc.integer({ min: 1, max: 9_999 }),
  });
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        fc.array(annotation, { minLength: 10, maxLength: 10 }),
        fc.array(annotation, { minLength: 10, maxLength: 10 }),
      ),
      async ([first, second]) => {
        const suite = [
          ...first.map((item) => ({ ...item, severity: "error" as const })),
          ...second.map((item) => ({ ...item, severity: "warning" as const })),
        ];
        const { annotations } = await planAnnotations({ report: parts(), suiteAnnotations: suite, anchors });
        const log = readLog(emitted(annotations), []);
        expect(log.annotations).toEqual(annotations);
        expect(log.refused).toEqual([]);
        seen += annotations.length;
      },
    ),
    { numRuns: RUNS },
  );
  expect(seen).toBeGreaterThanOrEqual(RUNS * PER_RUN);
}, 60_000);

describe("a suite that leaves its line open", () => {
  const TIMED_OUT = { severity: "error", title: "Timed out", message: "in test_a" } as const;
  const bytes = (text: string) => Buffer.from(text);

  test("hides no annotation behind it", () => {
    const lines = written((display) => {
      void display.suiteOutput(bytes("test_a (tests.TestX) ... "), "stderr");
      display.annotate(TIMED_OUT);
      display.annotate(TIMED_OUT);
    });
    expect(lines[0]).toBe("test_a (tests.TestX) ... ");
    expect(readLog(lines, []).annotations).toEqual([TIMED_OUT, TIMED_OUT]);
    expect(lines).toHaveLength(3);
  });

  test.each([
    ["a line", (display: Display) => display.info("ours"), "ours"],
    ["the outcome", (display: Display) => display.outcome("ours"), "ours"],
    ["a group", (display: Display) => display.group("ours", []), "::group::ours"],
  ])("shares it with nothing of ours: %s", (_, show, ours) => {
    const lines = written((display) => {
      void display.suiteOutput(bytes("open"), "stdout");
      show(display);
    });
    expect(lines.slice(0, 2)).toEqual(["open", ours]);
  });

  test("gets no line feed where the last of both streams has one", () => {
    const lines = written((display) => {
      void display.suiteOutput(bytes("open"), "stdout");
      void display.suiteOutput(bytes(" and closed\n"), "stderr");
      void display.suiteOutput(bytes(""), "stdout");
      display.info("ours");
    });
    expect(lines).toEqual(["open and closed", "ours"]);
  });
});
