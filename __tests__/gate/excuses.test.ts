/** What a reader is told of a mixed suite, in every place: who excuses which failure, and counts that add up. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { type GateRun, Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const [name, tests] of [
    ["accuracy", "*test_c_accuracy"],
    ["shapes", "*test_a_shapes"],
  ]) {
    place.file(
      `${name}.yml`,
      `- tests: "${tests}"\n  expect: xfail\n  issue: https://github.com/o/r/issues/1\n  owner: me\n  expires: 2099-06-30\n`,
    );
  }
});
afterAll(() => place.remove());

const dropped = () => ({ facts: join(place.checkout, "v100.json"), "on-unsupported": "xfail" });
const expecting = (name: string) => ({ expectations: join(place.checkout, `${name}.yml`) });
const summaryOf = () => readFileSync(join(place.reports, "summary.md"), "utf8");
/** A part of the terminal's text or of the summary, without its heading. */
const part = (text: string, title: string) =>
  text
    .split(text.includes("\n### ") ? "\n### " : /\n\n(?=[A-Z])/)
    .find((one) => one.startsWith(`${title} (`));

/** Sentences that were wrong of a suite in which not every failure is the card's. */
const WRONG = /Each carries|none has another cause|known issue <code>expectation|Nothing excuses/;

interface Said {
  readonly terminal: string;
  readonly summary: string;
  readonly notes: string;
}

function expectMixed(run: GateRun, id: (method: string) => string, source: RegExp): Said {
  const { report } = run;
  expect(run.status).toBe(0);
  expect(report).toMatchObject({ outcome: "xfailed", conclusion: "success" });
  expect(report?.sentence).toMatch(
    /^1 of 3 executed tests failed for the expected cause \(arch-unsupported\), as on-unsupported: xfail expects\. In addition, 1 test failed as an expectation says \(.*accuracy\.yml:1\)\./,
  );
  const said = {
    terminal: run.said,
    summary: summaryOf(),
    notes: run.annotations.map(({ title, message }) => `${title}\n${message}`).join("\n"),
  };
  for (const text of Object.values(said)) expect(text).not.toMatch(WRONG);
  for (const text of [said.terminal, said.summary]) {
    expect(part(text, "Failed because of this GPU, excused")).toContain(id("test_b_builds"));
    expect(part(text, "Failed because of this GPU, excused")).not.toContain(id("test_c_accuracy"));
    const entry = part(text, "Failed, excused by the expectations file");
    expect(entry).toContain(id("test_c_accuracy"));
    expect(entry).toMatch(source);
    expect(text).not.toContain("Passed unexpectedly");
  }
  expect(part(said.terminal, "Passed despite the unsupported GPU")).toContain(id("test_a_shapes"));
  expect(part(said.summary, "Passed despite the unsupported GPU")).toContain(id("test_a_shapes"));
  expect(report?.passedUnexpectedly).toEqual([]);
  return said;
}

describe("unittest, which knows nothing of the expectations", () => {
  const id = (method: string) => `mixed_causes.TestExport.${method}`;

  test("on a dropped card", async () => {
    const run = await place.run({ ...dropped(), ...expecting("accuracy") }, [
      ...["python3", "-m", "unittest", "-v", "mixed_causes"],
    ]);
    const { terminal, summary, notes } = expectMixed(run, id, /accuracy\.yml:1/);
    expect(terminal).toContain("3 in all: 1 passed, 1 failed, 1 error, 0 skipped; 3 executed");
    expect(terminal).toContain("Excused failures: 1 by on-unsupported: xfail, 1 by the expectations file.");
    expect(summary).toContain("Excused failures: 1 by <code>on-unsupported: xfail</code>, 1 by the");
    expect(notes).toMatch(/Excused by the expectation at .*accuracy\.yml:1\./);
    expect(terminal).toContain("Failed as expected: 1 for this GPU, 1 by the expectations file");
  });

  test("again: the line has every option and the command as it was given", async () => {
    const run = await place.run({ ...dropped(), ...expecting("accuracy"), "fail-on": "timeout" }, [
      ...["python3", "-m", "unittest", "mixed_causes"],
    ]);
    const line = run.said.split("\n").find((one) => one.includes("trt-gate run"));
    expect(line).toMatch(
      /--on-unsupported xfail .*--expectations \S+accuracy\.yml --fail-on timeout --facts \S+v100\.json -- python3 -m unittest mixed_causes$/,
    );
  });
});

describePytest("pytest, which the hook tells the expectations", (python) => {
  const id = (method: string) => `mixed_causes.py::TestExport::${method}`;
  const argv = [python, "-m", "pytest", "-p", "no:cacheprovider", "mixed_causes.py"];

  test("on a dropped card", async () => {
    const run = await place.run({ ...dropped(), ...expecting("accuracy") }, argv);
    const { terminal, summary } = expectMixed(run, id, /expectation \S*accuracy\.yml:1/);
    expect(terminal).toContain("3 in all: 1 passed, 1 failed, 0 skipped, 1 xfailed; 3 executed");
    expect(summary).toContain("| Tests | ✅ Passed | ❌ Failed | ⏭️ Skipped | Xfailed | Executed |");
    expect(summary).toContain("| 3 | 1 | 1 | 0 | 1 | 3 |");
  });

  test("a pass against an entry, on a supported card, is reported with that entry and is not a failure", async () => {
    const run = await place.run(expecting("shapes"), [...argv, "-k", "shapes"]);
    expect(run.report).toMatchObject({
      outcome: "xpassed",
      conclusion: "failure",
      tests: { total: 1, passed: 0, failed: 0, xpassed: 1 },
    });
    for (const text of [run.said, summaryOf()]) {
      expect(text).toMatch(/1 test passed that an expectation says must fail: .*test_a_shapes\s+\(/);
      expect(text).not.toMatch(/listed as unsupported|support matrix \(|A TensorRT test failed/);
      expect(text).not.toContain("Failed tests");
    }
    expect(part(run.said, "Passed unexpectedly")).toContain(id("test_a_shapes"));
  });
});
