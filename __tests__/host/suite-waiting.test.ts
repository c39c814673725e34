import { expect, jest, test } from "@jest/globals";
import { createSuiteRunner } from "../../src/host/suite-runner.ts";
import { tellWaiting } from "../../src/host/suite-waiting.ts";
import { folder } from "./suite-harness.ts";

async function runVia(via: readonly string[], timeoutMs = 0) {
  const said: string[] = [];
  const runner = createSuiteRunner({
    env: process.env,
    tempDir: folder,
    platform: process.platform,
    say: (text) => said.push(text),
    sayAfterMs: 300,
  });
  const command = { script: "sleep 1; echo on", shell: "bash", cwd: folder, via, timeoutMs, env: {} };
  let shown = "";
  const { ending } = await runner.run(command, (chunk) => {
    shown += Buffer.from(chunk).toString();
  });
  return { said, ending, shown };
}

test("a prefix that reads its input and starts nothing is reported again and again until the time limit", async () => {
  const { said, ending, shown } = await runVia(["sh", "-c", "cat >/dev/null; sleep 60", "x"], 2500);
  expect(ending.timedOut).toBe(true);
  // After 0.3, 0.9 and 2.1 seconds.
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said.length).toBeLessThanOrEqual(3);
  expect(said[0]).toMatch(/"sh" \(input via\) has not started the suite.*docker and kubectl need -i/);
  // What we say is none of the suite's output.
  expect(shown).toBe("");
}, 30_000);

test("a slow prefix is reported once and then runs the suite; a quick one is not", async () => {
  const slow = await runVia(["sh", "-c", 'sleep 0.6; exec "$@"', "x"]);
  expect(slow.said).toHaveLength(1);
  expect(slow).toMatchObject({ shown: "on\n", ending: { exitCode: 0, startError: null } });
  expect((await runVia(["env"])).said).toEqual([]);
}, 30_000);

test("says how long it has been, ever more rarely, until the suite starts", () => {
  jest.useFakeTimers();
  try {
    const said: (string | undefined)[] = [];
    let on = false;
    const say = (text: string) => said.push(/after (\d+ minutes?)/.exec(text)?.[1]);
    tellWaiting({ prefix: "srun", started: () => on, say });
    jest.advanceTimersByTime(62 * 60_000);
    expect(said).toEqual(["1 minute", "3 minutes", "7 minutes", "15 minutes", "31 minutes", "61 minutes"]);
    on = true;
    jest.advanceTimersByTime(120 * 60_000);
    expect(said).toHaveLength(6);
  } finally {
    jest.useRealTimers();
  }
});
