import { describe, expect, test } from "@jest/globals";
import { runGate } from "../../src/gate.ts";
import { parseRequest } from "../../src/request.ts";
import { type Answers, CONTEXT, standIn } from "./stand-in.ts";
import { DROPPED, SUPPORTED } from "./workplace.ts";

const PASSED = "test_one (tests.test_a.TestA.test_one) ... ok\n\n----------\nRan 1 test in 0.1s\n\nOK\n";
const PASSING: Answers = { prints: [{ text: PASSED, stream: "stderr" }] };
const GONE = { ...SUPPORTED, gpus: [], problems: [{ code: "gpu-lost", detail: "GPU is lost" }] };

async function run(answers: Answers, inputs: Readonly<Record<string, string>> = {}) {
  const request = parseRequest(
    { run: "python -m unittest", "require-use": "off", ...inputs },
    { os: "linux", workspace: "/w", temp: "/t" },
  );
  const { host, told } = standIn({ ...PASSING, ...answers });
  return { told, report: await runGate(request, host, CONTEXT) };
}

describe("after the suite the machine is asked again", () => {
  test("a card that is still there changes nothing", async () => {
    const { told, report } = await run({});
    expect([told.probes, report.outcome]).toEqual([2, "passed"]);
  });

  test("a card that is gone is told, whatever the suite says", async () => {
    const { report } = await run({ probes: [SUPPORTED, GONE] });
    expect(report.conclusion).toBe("failure");
    expect(JSON.stringify([report.sentence, report.errors])).toContain("GPU is lost");
  });

  test("but not for a suite that was cancelled, nor for one that did not run", async () => {
    const cancelled = await run({
      probes: [SUPPORTED, GONE],
      ending: { cancelled: true, exitCode: null, signal: "SIGINT" },
    });
    expect(cancelled.told.probes).toBe(1);
    expect((await run({ probes: [DROPPED, GONE] })).told.probes).toBe(1);
    expect((await run({ probes: [SUPPORTED, GONE] }, { run: "" })).told.probes).toBe(1);
  });

  test("nor for facts from a file, which have no card", async () => {
    const { told, report } = await run(
      { files: { "/w/f.json": JSON.stringify(SUPPORTED) } },
      { facts: "f.json" },
    );
    expect([told.probes, report.outcome]).toEqual([0, "passed"]);
  });
});
