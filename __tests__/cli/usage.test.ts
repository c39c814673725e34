/** What a newcomer types wrong, and where the message leads. */

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { VERSION } from "../../src/version.ts";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
});
afterAll(() => terminal.remove());

test.each(["-v", "-V", "--version"])("%s is the version", async (word) => {
  expect(await terminal.gate(word)).toEqual({ status: 0, out: `${VERSION}\n`, err: "" });
});

describe("wrong usage", () => {
  test.each([
    [["run"], "run: no command was given; put it after --, as in trt-gate run -- python"],
    [["run", "--"], "run: no command was given; put it after --"],
    [["run", "--strict", "false", "--"], "run: no command was given"],
    [
      ["run", "--facts", "my v100.json", "python3", "-m", "pytest", "--junitxml=j.xml"],
      'run: put the suite\'s command after --, as in trt-gate run --facts "my v100.json" -- python3 -m pytest --junitxml=j.xml',
    ],
    [
      ["run", "--on-unsuported", "skip", "pytest"],
      "unknown option --on-unsuported; did you mean --on-unsupported?",
    ],
    [["run", "pytest", "--", "tests"], 'takes no arguments, got "pytest"; put the suite\'s command after --'],
    [["run", "-x", "--", "true"], "run: unknown option -x\n"],
    [
      ["run", "--timeout-minutes", "-5", "--", "true"],
      '--timeout-minutes: "-5" is not allowed; use a number of minutes',
    ],
    [["run", "--facts", "--strict", "false", "--", "true"], "run: --facts needs a value\n"],
    [["explain", "--gpu", "T4", "--gpu", "V100"], "explain: --gpu is given twice; give it only once"],
    [["explain", "--gpu=T4", "--gpu", "T4"], "explain: --gpu is given twice"],
    [["run", "--report-dir", "a", "--report-dir=b", "--", "true"], "run: --report-dir is given twice"],
    [["run", "--gpu", "V100", "--", "true"], '--gpu: "V100" is not allowed; use first, any, all or an index'],
    [["run", "--gpu", "V100", "--", "true"], "; for a card that this machine lacks, give --facts FILE"],
    [
      ["run", "--tensorrt", "10.5", "--", "true"],
      "--tensorrt is an option of explain; run uses this machine as it is",
    ],
    [["run", "--tensorrt", "10.5", "--", "true"], "--facts FILE"],
    [["run", "--strict", "yes", "--", "true"], 'run: --strict: "yes" is not allowed'],
    [["explain", "--gpu", "T4", "--tensorrt", "10.x"], "`trt-gate matrix` lists the releases"],
    [["explain", "--gpu", "banana"], '--gpu: "banana" is not a known card'],
    [["explain", "--gpu", "AWS g4dn.xlarge"], "did you mean g4dn.xlarge?"],
    [["explain", "--gpu", "linux.g5.4xlarge.nvidia.gpu"], "did you mean g5.4xlarge?"],
    [["explain", "--gpu", "x g9zz.xlarge"], "is not a known card. Accepted:"],
    [["explain", "--gpu", ""], "--gpu: is empty; name a card"],
    [["run", "--baseline", "none.json", "--", "true"], "`trt-gate baseline update REPORT --baseline FILE`"],
    [["plan", "--cells", "none.yml"], "plan: --cells: none.yml: cannot be read: there is no such file"],
    [
      ["aggregate", "/tmp/"],
      "/tmp/: cannot be read: it is a folder; for the reports in it, write '/tmp/**/report.json'",
    ],
    [["plan", "cells.yml"], "did you mean --cells cells.yml?"],
    [["explain", "V100", "10.5"], "did you mean --gpu V100 --tensorrt 10.5?"],
    [["explain", "RTX 5090"], 'did you mean --gpu "RTX 5090"?'],
  ] as const)("%j", async (argv, message) => {
    const { status, out, err } = await terminal.gate(...argv);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(`trt-gate ${argv[0]}`);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n").at(-1)).toBe(`Try: trt-gate ${argv[0]} --help`);
  });

  test("an option in place of a command", async () => {
    const { status, err } = await terminal.gate("--verison");
    expect({ status, err }).toEqual({
      status: 2,
      err: "trt-gate: unknown option --verison; did you mean --version?\nTry: trt-gate --help\n",
    });
  });

  test("an option that may be repeated, and a switch given twice, are not errors", async () => {
    const facts = terminal.file("t4.json", T4);
    const repeated = ["run", "--facts", facts, "--fail-on", "timeout", "--fail-on", "torch-oom"];
    const { status } = await terminal.gate(...repeated, "--report-dir", terminal.folder, "--", "true");
    expect(status).toBe(0);
    expect((await terminal.gate("explain", "--gpu", "T4", "--json", "--json")).status).toBe(0);
  });

  test("names only the first option that is given twice", async () => {
    const { err } = await terminal.gate(
      "explain",
      "--gpu",
      "T4",
      "--gpu",
      "T4",
      "--cuda",
      "1",
      "--cuda",
      "2",
    );
    expect(err.match(/given twice/g)).toHaveLength(1);
  });
});

const T4 = '{"schemaVersion":1,"gpus":[{"name":"T4"}],"tensorrt":{"version":"10.13.3"}}';

describe("a file that is not there is wrong usage wherever it is named", () => {
  test.each([
    ["scan", "nowhere.log"],
    ["lint", "nowhere.yml"],
    ["baseline", "update", "nowhere.json"],
    ["expectations", "propose", "nowhere.json"],
    ["explain", "--facts", "nowhere.json"],
    ["run", "--facts", "nowhere.json", "--", "true"],
  ])("%s %s", async (...argv) => {
    const { status, out, err } = await terminal.gate(...argv);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(new RegExp(`^trt-gate ${argv[0]}: .*nowhere\\.\\w+: cannot be read: `));
  });
});

test("an empty log is reported as empty, on stderr", async () => {
  const path = terminal.file("empty.log", "");
  expect(await terminal.gate("scan", path)).toEqual({
    status: 0,
    out: "No known issue in 0 lines (0 bytes).\n",
    err: `trt-gate scan: ${path} is empty\n`,
  });
  expect((await terminal.gate("scan", "-", "--json")).err).toBe("trt-gate scan: standard input is empty\n");
  terminal.stdin = "x";
  expect((await terminal.gate("scan", "-")).err).toBe("");
});
