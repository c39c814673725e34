import { expect, test } from "@jest/globals";
import { runGate } from "../../src/gate.ts";
import { parseRequest } from "../../src/request.ts";
import { CONTEXT, standIn } from "./stand-in.ts";
import { DROPPED } from "./workplace.ts";

const UNKNOWN = {
  ...DROPPED,
  tensorrt: { ...DROPPED.tensorrt, version: "8.1.0" } as typeof DROPPED.tensorrt,
};
const ran = (result: string) =>
  `test_one (tests.test_a.TestA.test_one) ... ${result}\n\n----------\nRan 1 test in 0.1s\n\n`;
const refused = (sm: number) =>
  `[TRT] [E] Error Code 9: API Usage Error (Target GPU SM ${sm} is not supported by this TensorRT release.)\n${ran("FAIL")}FAILED (failures=1)\n`;

async function proposals(facts: typeof DROPPED, text: string, exitCode: number) {
  const request = parseRequest(
    { run: "python -m unittest", "require-use": "off", "on-unsupported": "xfail" },
    { os: "linux", workspace: "/w", temp: "/t" },
  );
  const { host } = standIn({ probes: [facts], prints: [{ text, stream: "stderr" }], ending: { exitCode } });
  const { outcome, verdict } = await runGate(request, host, CONTEXT);
  return [outcome, ...(verdict.proposals ?? [])];
}

test("a pass against the data proposes the row that says so", async () => {
  expect(await proposals(DROPPED, `${ran("ok")}OK\n`, 0)).toEqual([
    "xpassed",
    expect.stringContaining('"7.0"'),
  ]);
});

test("a refusal where the data could not tell proposes the row without the card", async () => {
  expect(await proposals(UNKNOWN, refused(70), 1)).toEqual([
    "failed",
    expect.stringMatching(/release: "8\.1\.0".* {8}sm: \[\].*refused Tesla V100/s),
  ]);
});

test("a refusal of another card proposes nothing", async () => {
  expect(await proposals(UNKNOWN, refused(61), 1)).toEqual(["failed"]);
});
