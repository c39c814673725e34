import { expect, test } from "@jest/globals";
import { createPytestUsageReader } from "../../../src/suite/results/pytest-usage.ts";

/** What each line completes; at the end, whether more is wanted. */
function read(...lines: readonly string[]): readonly (string | boolean | null)[] {
  const reader = createPytestUsageReader();
  return [...lines.map((line) => reader.line(line)), reader.reading];
}

test.each([
  ["ERROR: file or directory not found: x.py", "pytest: file or directory not found: x.py"],
  ["ERROR: found no collectors for /t/x.py::a", null],
  ["ERROR: found no collectors for: /t/x.py::a", "pytest: found no collectors for: /t/x.py::a"],
  ["INTERNALERROR> OSError: gone", "pytest: internal error, OSError: gone"],
  ["INTERNALERROR> _pytest.outcomes.Exit: enough", "pytest: internal error, _pytest.outcomes.Exit: enough"],
  ["INTERNALERROR>   File x.py", null],
  [
    `ERROR: Error importing plugin "x": No module named 'x'`,
    `pytest: Error importing plugin "x": No module named 'x'`,
  ],
  ...[
    "Directory '/t/x' not found. Check your '--rootdir' option.",
    "Config file '/t/x.ini' not found. Check your '-c/--config-file' option.",
    "Missing required plugins: pytest-x",
    "/t/pytest.ini: 'minversion' requires pytest-99, actual pytest-9.2.0'",
    "/t/pytest.ini:1: no section header defined",
    "/t/pyproject.toml: Expected ']' at the end of a table declaration (at line 1, column 13)",
    "while parsing the following warning configuration:",
  ].map((text) => [`ERROR: ${text}`, `pytest: ${text}`] as const),
  ["ERROR: Could not find a version that satisfies the requirement pytest", null],
  ["ERROR: something else", null],
])("%j: %s", (line, reason) => expect(read(line)).toEqual([reason, false]));

test.each(["(no match in any of [<Module x.py>])", "(no name '/t/x.py::a' in any of [<Module x.py>])"])(
  "a missing test is reported in two lines, of which the second is %s",
  (why) => {
    const head = "ERROR: not found: /t/x.py::a";
    const others = (count: number) => new Array<string>(count).fill("output");
    const reason = "pytest: not found: /t/x.py::a";
    expect(read(head, why, why)).toEqual([null, reason, null, false]);
    expect(read(head, ...others(9), why).at(-2)).toBe(reason);
    // What other programs write.
    expect(read("ERROR: not found: libplugin.so", ...others(10), why).slice(-2)).toEqual([null, false]);
    expect(read("ERROR: not found: libplugin.so", "(no match)")).toEqual([null, null, true]);
  },
);

test("wrong options are reported below the usage", () => {
  expect(
    read(
      "ERROR: usage: pytest [options]",
      "E   no marked line",
      "__main__.py: error: unrecognized: --x",
      ": error: y",
    ),
  ).toEqual([null, null, "pytest: unrecognized: --x", null, false]);
});

test("a conftest that does not load is reported with its marked line", () => {
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

test("an error that pytest does not catch is reported with Python's last line", () => {
  const file = (path: string, line: string) => `  File "${path}", line 223, in ${line}`;
  expect(
    read(
      "Traceback (most recent call last):",
      file("/v/bin/pytest", "<module>"),
      "    sys.exit(console_main())",
      file("/v/lib/python3.11/site-packages/_pytest/config/__init__.py", "console_main"),
      "    code = main()",
      file("/v/lib/python3.11/site-packages/_pytest/config/__init__.py", "import_plugin"),
      "ImportError: Error importing plugin \"nope\": No module named 'nope'",
      "ImportError: again",
    ),
  ).toEqual([
    ...Array(6).fill(null),
    "pytest: it could not start: ImportError: Error importing plugin \"nope\": No module named 'nope'",
    null,
    false,
  ]);
  const windows = file("C:\\py\\_pytest\\config\\__init__.py", "console_main");
  expect(read(windows, "KeyError")).toEqual([null, "pytest: it could not start: KeyError", false]);
  const newest = file("/v/_pytest/config/__init__.py", "_console_main");
  expect(read(newest, "KeyError: 1")).toEqual([null, "pytest: it could not start: KeyError: 1", false]);
  expect(read(file("/v/bin/other.py", "console_main"), "KeyError: 1")).toEqual([null, null, false]);
});
