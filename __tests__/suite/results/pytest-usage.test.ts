import { expect, test } from "@jest/globals";
import { createPytestUsageReader } from "../../../src/suite/results/pytest-usage.ts";

/** What each line completes; at the end, whether more is wanted. */
function read(...lines: readonly string[]): readonly (string | boolean | null)[] {
  const reader = createPytestUsageReader();
  return [...lines.map((line) => reader.line(line)), reader.reading];
}

test.each([
  ["ERROR: file or directory not found: x.py", "pytest: file or directory not found: x.py"],
  ["ERROR: not found: /t/x.py::a", "pytest: not found: /t/x.py::a"],
  ["ERROR: found no collectors for /t/x.py::a", null],
  ["ERROR: found no collectors for: /t/x.py::a", "pytest: found no collectors for: /t/x.py::a"],
  ["INTERNALERROR> OSError: gone", "pytest: internal error, OSError: gone"],
  ["INTERNALERROR> _pytest.outcomes.Exit: enough", "pytest: internal error, _pytest.outcomes.Exit: enough"],
  ["INTERNALERROR>   File x.py", null],
  ["ERROR: something else", null],
])("%j: %s", (line, reason) => expect(read(line)).toEqual([reason, false]));

test("wrong options are told below the usage", () => {
  expect(
    read(
      "ERROR: usage: pytest [options]",
      "E   no marked line",
      "__main__.py: error: unrecognized: --x",
      ": error: y",
    ),
  ).toEqual([null, null, "pytest: unrecognized: --x", null, false]);
});

test("a conftest that does not load is told by its marked line", () => {
  expect(
    read(
      "ImportError while loading conftest '/t/conftest.py'.",
      "conftest.py:1: in <module>",
      "x: error: no option of pytest",
      "E   ModuleNotFoundError: No module named 'y'",
      "E   again",
    ),
  ).toEqual([
    null,
    null,
    null,
    "pytest: conftest.py could not be loaded: ModuleNotFoundError: No module named 'y'",
    null,
    false,
  ]);
  expect(read("ConftestImportFailure: x while loading conftest '/t'.")).toEqual([null, true]);
});
