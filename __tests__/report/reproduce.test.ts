import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { quote, reproduceLines } from "../../src/report/reproduce.ts";
import { facts, parts, suite, verdict } from "./examples.ts";

const lines = (change: Partial<ReportParts>) => reproduceLines(buildReport(parts(change)));
const explain = (change: Parameters<typeof facts>[0]) => lines({ facts: facts(change) })[1];
const tensorrt = { version: "10.13.3.9", product: "tensorrt", cuda: null, source: "test" } as const;

describe("the decision again", () => {
  test("with all that it stood on", () => {
    expect(lines({}).slice(0, 2)).toEqual([
      "# the decision, on any machine",
      "trt-gate explain --gpu 9.0 --tensorrt 10.13.3 --platform linux-x64 --cuda 12 --driver 580.159.04",
    ]);
  });

  test.each([
    [{ platform: { os: "linux", arch: "arm64", jetpack: "6.2" } }, " --platform jetpack"],
    [{ platform: { os: "linux", arch: "arm64" } }, " --platform linux-arm64"],
    [{ platform: { os: "win32", arch: "x64" } }, " --platform windows-x64"],
    // What no option names is left out.
    [{ platform: { os: "darwin", arch: "arm64" } }, ""],
  ])("of the platform %j", (change, option) => {
    expect(explain({ ...change, tensorrt, driver: null })).toBe(
      `trt-gate explain --gpu 9.0 --tensorrt 10.13.3${option}`,
    );
  });

  test("of TensorRT-RTX", () => {
    expect(explain({ tensorrt: { ...tensorrt, product: "tensorrt-rtx" }, driver: { version: null } })).toBe(
      "trt-gate explain --gpu 9.0 --tensorrt 10.13.3 --platform linux-x64 --product tensorrt-rtx",
    );
  });

  test("without facts, from the verdict alone", () => {
    expect(lines({ facts: null, suite: null })).toEqual([
      "# the decision, on any machine",
      "trt-gate explain --gpu 9.0 --tensorrt 10.13.3",
    ]);
  });

  test.each([
    [{ gpu: null }],
    [{ tensorrt: null }],
    [{ gpu: { name: "Own", index: 0, computeCapability: null } }],
  ])("with %j the machine is to be asked", (change) => {
    expect(lines({ verdict: verdict(change), suite: null })).toEqual([
      "# what this machine is",
      "trt-gate probe",
    ]);
  });
});

describe("the run again", () => {
  const run = (applied: string, via: string, command = "pytest tests") =>
    lines({
      facts: facts({ via }),
      policy: { applied, action: "ran", strict: true, minExecuted: "auto" },
      suite: suite({ command }),
    }).slice(2);

  test.each([
    ["supported: run", "", "trt-gate run -- bash -ec 'pytest tests'"],
    ["on-unsupported: xfail", "", "trt-gate run --on-unsupported xfail -- bash -ec 'pytest tests'"],
    [
      "on-no-tensorrt: run",
      "docker exec c",
      "trt-gate run --on-no-tensorrt run --via 'docker exec c' -- bash -ec 'pytest tests'",
    ],
    ["on-unknown: $(evil)", "", "trt-gate run -- bash -ec 'pytest tests'"],
  ])("where %j applied, through %j", (applied, via, line) => {
    expect(run(applied, via)).toEqual(["# the same run, on a machine with this GPU", line]);
  });
});

describe("what was asked for", () => {
  const again = (asked: ReportParts["asked"], command = "pytest tests") =>
    lines({ suite: suite({ command }), ...(asked ? { asked } : {}) }).slice(2);
  const inputs = [
    { name: "on-unsupported", value: "xfail" },
    { name: "expectations", value: "my file.yml" },
  ];

  test("is a command, word by word, with its options", () => {
    expect(again({ argv: ["pytest", "-k", "a b"], shell: "bash", inputs })).toEqual([
      "# the same run, on a machine with this GPU",
      "trt-gate run --on-unsupported xfail --expectations 'my file.yml' -- pytest -k 'a b'",
    ]);
  });

  test("or a script for its shell, in one word", () => {
    expect(again({ argv: null, shell: "bash -x {0}", inputs: [] }, "cd a\npytest")).toEqual([
      "# the same run, on a machine with this GPU",
      "trt-gate run --shell 'bash -x {0}' -- 'cd a\npytest'",
    ]);
  });

  test("on facts from a file needs no machine", () => {
    const facts = [{ name: "facts", value: "v100.json" }];
    expect(again({ argv: ["pytest"], shell: "bash", inputs: facts })).toEqual([
      "# the same run, with the same facts",
      "trt-gate run --facts v100.json -- pytest",
    ]);
  });
});

test.each([
  ["pytest", "pytest"],
  ["", "''"],
  ["a b", "'a b'"],
  ["it's $HOME", "'it'\\''s $HOME'"],
  ["\u001b[31mred\u001b[0m", "red"],
])("a shell reads %j back from %s", (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
