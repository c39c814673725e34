import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { boundText, createBoundedText } from "../../../src/suite/results/bounded-text.ts";
import { createBytesReprTracker } from "../../../src/suite/results/bytes-repr.ts";
import { createFatalTraceReader } from "../../../src/suite/results/fatal-trace.ts";
import { grammarPart, withoutPrefix } from "../../../src/suite/results/line-prefix.ts";

describe("bounded text", () => {
  test("keeps what fits and never much more than the limit", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 2, max: 200 }), (parts, limit) => {
        const bounded = createBoundedText(limit);
        for (const part of parts) bounded.add(part);
        const whole = parts.join("");
        const text = bounded.text();
        if (whole.length <= 2 * Math.floor(limit / 2)) expect(text).toBe(whole);
        expect(text.length).toBeLessThanOrEqual(limit + 60);
        expect(text.startsWith(whole.slice(0, Math.floor(limit / 2)))).toBe(true);
        if (whole.length > limit)
          expect(text.endsWith(whole.slice(whole.length - Math.floor(limit / 2)))).toBe(true);
      }),
    );
  });

  test("keeps nothing where there is no room, and counts it once", () => {
    const bounded = createBoundedText(1);
    for (const part of ["abc", "", "de"]) bounded.add(part);
    expect(bounded.text()).toBe("\n… 5 characters left out …\n");
    expect(createBoundedText(0).text()).toBe("");
  });

  test("says how much is missing", () => {
    expect(boundText("a".repeat(20), 10)).toBe("aaaaa\n… 10 characters left out …\naaaaa");
  });
});

/** Python's repr of ASCII bytes, as far as quotes and backslashes go. */
function bytesRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
  return `b${quote}${escaped}${quote}`;
}

describe("bytes literals", () => {
  test("of any content are closed where they end, unfolded over lines or not", () => {
    const content = fc.string({
      unit: fc.constantFrom("a", "'", '"', "\\", "\n", " ", "b", "(", "Ran 3 tests in 0.1s"),
    });
    fc.assert(
      fc.property(content, content, (first, second) => {
        const tracker = createBytesReprTracker();
        const lines = `x = (${bytesRepr(first)}, ${bytesRepr(second)})`.split("\n");
        lines.forEach((line, index) => {
          const inside = tracker.line(line);
          if (index === 0) expect(inside).toBe(false);
        });
        expect(tracker.open).toBe(false);
      }),
    );
  });

  test.each(["it is grab's turn", "b 'x", "verb'x", "a['b']"])("%j opens none", (text) => {
    const tracker = createBytesReprTracker();
    tracker.line(text);
    expect(tracker.open).toBe(false);
  });
});

test.each([
  ["[2024-11-11T23:29:37.758Z] Ran 1 test", "Ran 1 test"],
  ["2026-02-13T15:56:24.8385696Z OK", "OK"],
  ["2026-02-13 15:56:24,838 OK", "OK"],
  ["[rank0]: OK", "OK"],
  ["[gw0] [ 10%] PASSED x", "[gw0] [ 10%] PASSED x"],
  ["[ RUN      ] A.b", "[ RUN      ] A.b"],
  ["trt-tests-1  | OK", "OK"],
  ["ci_trt_12 | 2026-02-13T15:56:24Z OK", "2026-02-13T15:56:24Z OK"],
  ["2026-02-13T15:56:24Z tests-1  |     indented", "    indented"],
  ["tests-1  |", ""],
  ["tests | OK", "tests | OK"],
  ["V100-1 rows| OK", "V100-1 rows| OK"],
  ["2: OK", "2: OK"],
  ["3 passed in 0.1s", "3 passed in 0.1s"],
])("%j without prefix is %j", (line, text) => expect(withoutPrefix(line)).toBe(text));

test("a grammar looks at no more of a line than a runner itself writes", () => {
  expect(grammarPart("x".repeat(8192))).toHaveLength(8192);
  expect(grammarPart(`${"x".repeat(8192)}tail`)).toBe("x".repeat(8192));
});

test("a frame outside of a fatal error's stack names nothing", () => {
  const reader = createFatalTraceReader();
  reader.line('  File "/repo/tests/test_x.py", line 9 in test_export');
  expect([reader.test, reader.reading]).toEqual([null, false]);
});

test("a fatal error's stack names the innermost test", () => {
  const reader = createFatalTraceReader();
  const lines = [
    "test_x.py .Fatal Python error: Segmentation fault",
    "",
    "Thread 0x00007f (most recent call first):",
    '  File "/usr/lib/python3.11/socket.py", line 205 in accept',
    "",
    "Current thread 0x00007f (most recent call first):",
    '  File "/repo/export.py", line 3 in test_helper_elsewhere',
    '  File "/repo/tests/test_x.py", line 5 in helper',
    '  File "/repo/tests/test_x.py", line 9 in test_export',
    '  File "/repo/tests/test_y.py", line 9 in test_other',
    "done",
  ];
  for (const line of lines) reader.line(line);
  expect(reader.test).toBe("/repo/tests/test_x.py::test_export");
  expect(reader.reading).toBe(false);
});
