import { expect, test } from "@jest/globals";
import { readTraceback } from "../../src/report/tracebacks.ts";

test.each([
  [
    '  File "/a/b.py", line 3, in f\n  File "c.py", line 4',
    [
      ["/a/b.py", 3],
      ["c.py", 4],
    ],
  ],
  [
    'x File \\"a.py\\", line 3 and File \\"b.py\\", line 4',
    [
      ["a.py", 3],
      ["b.py", 4],
    ],
  ],
  ['File "C:\\a\\b.py", line 3', [["C:\\a\\b.py", 3]]],
  [String.raw`File "C:\\a\\b.py", line 3`, [["C:\\a\\b.py", 3]]],
  [
    "a/b.py:3: ValueError\r\n/c.cu:4: error",
    [
      ["a/b.py", 3],
      ["/c.cu", 4],
    ],
  ],
  ["E   a.py:3: x", [["a.py", 3]]],
  ["    C:\\a.py:3", [["C:\\a.py", 3]]],
  ["a.py:3)", [["a.py", 3]]],
  ["a.py:123", [["a.py", 123]]],
  ['File "a.py", line 123', [["a.py", 123]]],
  ["xE   a.py:3: y", []],
  ["1:a.py:3: y", []],
  // A child's output that was printed as a literal; the whole line says more where it is a place.
  [
    String.raw`b'Error\na.py:3: x\n\nb.py:4: y\nend'`,
    [
      ["a.py", 3],
      ["b.py", 4],
    ],
  ],
  [String.raw`C:\new.py:3: x`, [["C:\\new.py", 3]]],
  // Line 0 is none.
  ['File "a.py", line 0', []],
  ["a.py:0: x", []],
  [String.raw`x\na.py:0: y`, []],
  ["12:30:45 x", []],
  ["http://a.example:80", []],
  ["see a.py:3: x", []],
  ["a.py:3 x", []],
  ["a.python:3: x", []],
  ["", []],
] as const)("%j", (text, places) => {
  expect(readTraceback(text)).toEqual(places.map(([file, line]) => ({ file, line })));
});

test("the end of a long text is read, and its last 500 places are kept", () => {
  const frames = Array.from({ length: 501 }, (_, i) => `File "a.py", line ${i + 1}`);
  expect(readTraceback(frames.join("\n")).map(({ line }) => line)).toEqual(
    Array.from({ length: 500 }, (_, i) => i + 2),
  );
  const last = 'File "z.py", line 9';
  expect(readTraceback(`File "a.py", line 1\n${"x".repeat(256_000)}\n${last}`)).toEqual([
    { file: "z.py", line: 9 },
  ]);
});
