import { describe, expect, test } from "@jest/globals";
import { createScriptWordsReader } from "../../../src/suite/results/script-words.ts";

function wordsOf(...lines: readonly string[]) {
  const reader = createScriptWordsReader();
  for (const [i, text] of lines.entries()) reader.line({ number: i + 1, text, stream: "stderr" });
  return reader.words();
}
const NEAR = "/home/r/_work/_temp/suite-aB3xY9/script.sh";
const FAR = "/tmp/trt-gate.Q1w2E3/script.sh";

describe("a command of the script that died", () => {
  test.each([
    [`${NEAR}: line 3: 16195 Segmentation fault      python3 -m unittest`, "SIGSEGV", "python3 -m unittest"],
    [`${NEAR}: line 3:    71 Aborted                 (core dumped) ./a b`, "SIGABRT", "./a b"],
    [`/a folder/suite-aB3xY9/script: line 12: 5 Bus error  (core dumped) x`, "SIGBUS", "x"],
    [`${FAR}: line 1: 9 Illegal instruction     (core dumped) x | tee log`, "SIGILL", "x | tee log"],
    [`${FAR}: line 1: 9 Floating point exception(core dumped) x`, null, null],
    [`${FAR}: line 1: 9 Floating point exception (core dumped) x`, "SIGFPE", "x"],
    // Sent on purpose, to a server of the script's own.
    [`${NEAR}: line 3: 16195 Killed                  ./server`, null, null],
    [`${NEAR}: line 3: 16195 Terminated              ./server`, null, null],
    // Another shell's: a test may start one.
    ["bash: line 1: 16195 Segmentation fault      ./crash", null, null],
    ["/work/script.sh: line 1: 16195 Segmentation fault      ./crash", null, null],
    [`E   ${NEAR}: line 3: Segmentation fault`, null, null],
  ])("%s", (line, signal, command) => {
    expect(wordsOf("before", line).died).toEqual(signal === null ? null : { signal, command });
  });

  test("the first one is reported", () => {
    const line = (pid: number, command: string) => `${NEAR}: line 1: ${pid} Aborted  ${command}`;
    expect(wordsOf(line(1, "a"), line(2, "b")).died?.command).toBe("a");
  });
});

test.each([
  ["Segmentation fault", "SIGSEGV", "a command of the script"],
  ["Segmentation fault (core dumped)", "SIGSEGV", "a command of the script"],
  ["Bus error", "SIGBUS", "a command of the script"],
  ["bash: line 1: 16195 Segmentation fault      ./crash x", "SIGSEGV", "./crash x"],
  ["/bin/bash: line 12: 7 Illegal instruction     (core dumped) ./crash", "SIGILL", "./crash"],
  ["Segmentation fault handling works", null, null],
  ["Segmentation faults", null, null],
  ["a Segmentation fault", null, null],
  ["Aborted", null, null],
  ["bash: line 1: Segmentation fault", null, null],
])("a shell that does not name a script may mean one of its commands: %s", (line, signal, command) => {
  expect(wordsOf(line).perhapsDied).toEqual(signal === null ? null : { signal, command });
});

describe("a test runner that is not there", () => {
  test.each([
    [`${NEAR}: line 2: pytest: command not found`, "pytest"],
    [`${NEAR}: line 2: .venv/bin/pytest: No such file or directory`, "pytest"],
    [`${FAR}: 1: ctest: not found`, "ctest"],
    ["/usr/bin/python3: No module named pytest", "pytest"],
    ["C:\\Python\\python.exe: No module named pytest", "pytest"],
    ["python3.12: No module named 'nose2'", "nose2"],
    // No runner of tests: a suite may do without it.
    [`${NEAR}: line 2: nvidia-smi: command not found`, null],
    ["/usr/bin/python3: No module named pytest_extra", null],
    ["ModuleNotFoundError: No module named 'pytest'", null],
    ["bash: line 1: pytest: command not found", null],
  ])("%s", (line, missing) => {
    expect(wordsOf(line)).toEqual({ died: null, perhapsDied: null, missing });
  });
});
