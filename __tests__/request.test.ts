import { describe, expect, test } from "@jest/globals";
import { INPUTS } from "../src/inputs.ts";
import { parseRequest } from "../src/request.ts";
import { RequestError } from "../src/request-error.ts";

const context = { os: "linux", workspace: "/w", temp: "/t" };

const problemsOf = (raw: Record<string, string>) => {
  try {
    parseRequest(raw, context);
  } catch (error) {
    if (error instanceof RequestError) return error.problems;
    throw error;
  }
  return [];
};

describe("parseRequest", () => {
  test("blank inputs take the documented defaults", () => {
    expect(parseRequest({ strict: "  " }, context)).toEqual({
      run: null,
      shell: "bash",
      workingDirectory: "/w",
      via: [],
      python: ["python", "python3"],
      pythonNamed: false,
      onUnsupported: "skip",
      onUnknown: "run",
      onNoGpu: "fail",
      onNoTensorrt: "fail",
      gpu: "first",
      expectGpu: "",
      strict: true,
      minExecuted: "auto",
      requireUse: "warn",
      exitCrash: "fail",
      timeoutMinutes: 0,
      junit: [],
      pytest: "auto",
      expectations: "",
      knownIssues: [],
      failOn: [],
      baseline: "",
      onNewFindings: "warn",
      sarif: "",
      matrixFile: "",
      facts: "",
      annotations: "auto",
      check: "never",
      checkName: "TensorRT export gate",
      token: "",
      reportDir: "/t/tensorrt-export-gate",
      given: [],
    });
  });

  test("values other than the defaults are kept as they were written, except those that only affect display", () => {
    const raw = {
      run: "pytest",
      shell: "bash",
      strict: "true",
      "on-unsupported": " xfail ",
      junit: "a.xml\nb.xml",
      token: "secret",
      check: "auto",
      "report-dir": "/r",
      sarif: "s.sarif",
    };
    expect(parseRequest(raw, context).given).toEqual([
      { name: "on-unsupported", value: "xfail" },
      { name: "junit", value: "a.xml\nb.xml" },
    ]);
  });

  test("Windows runs pwsh", () => {
    expect(parseRequest({}, { ...context, os: "win32" }).shell).toBe("pwsh");
  });

  test("a script is kept to the byte, a command as its words", () => {
    expect(parseRequest({ run: "  a\n  b\n" }, context).run).toBe("  a\n  b\n");
    expect(parseRequest({ run: "ignored" }, context, ["pytest", "-k", "a b"]).run).toEqual([
      "pytest",
      "-k",
      "a b",
    ]);
  });

  test.each(
    INPUTS.filter((input) => "allowed" in input).map((input) => [
      input.name,
      "allowed" in input ? input.allowed : [],
    ]),
  )("%s refuses a value that is not one of its own, and lists them", (name, allowed) => {
    const [problem, ...more] = problemsOf({ [String(name)]: "perhaps" });
    expect(more).toEqual([]);
    expect(problem).toBe(
      `input ${name}: "perhaps" is not allowed; use one of ${(allowed as string[]).join(", ")}`,
    );
  });

  test.each([
    ["gpu", "second"],
    ["gpu", "-1"],
    ["min-executed", "-3"],
    ["min-executed", "some"],
    ["timeout-minutes", "soon"],
    ["timeout-minutes", "7201"],
    ["via", "docker exec 'x"],
    ["python", "python3 \\"],
    ["expect-gpu", ">=banana"],
    ["gpu", "1000"],
    ["min-executed", "1.5"],
    ["timeout-minutes", "7200.1234"],
  ])("%s: %j is refused by name", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`input ${name}: `)]);
  });

  test("an unknown shell is refused, with the valid ones", () => {
    expect(problemsOf({ shell: "banana {x}" })).toEqual([expect.stringContaining("banana {x}")]);
  });

  test("a value without end is shown by its beginning", () => {
    expect(problemsOf({ gpu: "x".repeat(81) })[0]).toContain(`"${"x".repeat(80)}…" is not allowed`);
    expect(problemsOf({ gpu: "x".repeat(80) })[0]).toContain(`"${"x".repeat(80)}" is not allowed`);
  });

  test("what is given is taken, without the blanks around it", () => {
    const given = {
      python: " /opt/py/bin/python3 'C:\\py 3' ",
      shell: " sh ",
      "working-directory": " sub ",
      "report-dir": "/r",
      gpu: " 2 ",
      "expect-gpu": ">=8.0",
      "min-executed": "7",
      strict: "false",
      token: " abc ",
    };
    expect(parseRequest(given, context)).toMatchObject({
      python: ["/opt/py/bin/python3", "C:\\py 3"],
      pythonNamed: true,
      shell: "sh",
      workingDirectory: "sub",
      reportDir: "/r",
      gpu: 2,
      expectGpu: ">=8.0",
      minExecuted: 7,
      strict: false,
      token: "abc",
    });
    expect(parseRequest({ gpu: "any", run: " " }, context, [])).toMatchObject({ gpu: "any", run: null });
  });

  test.each([
    ["gpu", "second", "first, any, all or an index such as 0"],
    ["min-executed", "some", "auto or a whole number"],
    ["timeout-minutes", "soon", "a number of minutes up to 7200 such as 90, or 0 for none"],
  ])("%s says what it takes", (name, value, expected) => {
    expect(problemsOf({ [name]: value })).toEqual([
      `input ${name}: ${JSON.stringify(value)} is not allowed; use ${expected}`,
    ]);
  });

  test("numbers may have several digits", () => {
    expect(parseRequest({ gpu: "127", "min-executed": "1234" }, context)).toMatchObject({
      gpu: 127,
      minExecuted: 1234,
    });
    expect(parseRequest({ gpu: "all" }, context).gpu).toBe("all");
  });

  test("ids may be far apart", () => {
    expect(parseRequest({ "fail-on": " a,  b ,\n\n c," }, context).failOn).toEqual(["a", "b", "c"]);
  });

  test("on Windows backslashes of a prefix belong to paths", () => {
    const via = "C:\\tools\\run.exe";
    expect(parseRequest({ via }, { ...context, os: "win32" }).via).toEqual([via]);
    expect(parseRequest({ via }, context).via).toEqual(["C:toolsrun.exe"]);
  });

  test("an error of the request names itself", () => {
    const error = new RequestError(["one", "two"]);
    expect([error.name, error.message]).toEqual(["RequestError", "one\ntwo"]);
  });

  test("all problems are reported at once", () => {
    expect(problemsOf({ strict: "maybe", gpu: "x", check: "sometimes" })).toHaveLength(3);
  });

  test.each([
    ["0", 0],
    ["1.5", 1.5],
    ["7200", 7200],
    ["6999", 6999],
    ["7199", 7199],
    ["999", 999],
    ["90.125", 90.125],
  ])("timeout-minutes %s", (text, minutes) => {
    expect(parseRequest({ "timeout-minutes": text }, context).timeoutMinutes).toBe(minutes);
  });

  test("lists are split by lines, ids by blanks and commas too", () => {
    const request = parseRequest(
      { junit: "a/*.xml\n\n b c.xml\r\n", "fail-on": "conv3d-k1, engine-null\nx" },
      context,
    );
    expect(request.junit).toEqual(["a/*.xml", "b c.xml"]);
    expect(request.failOn).toEqual(["conv3d-k1", "engine-null", "x"]);
  });
});
