import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { expectAccepted, runPost, runStep } from "./harness.ts";

/** An action as a single file, so that the harness is tested without the gate. */
function script(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "action-")), "index.mjs");
  writeFileSync(path, text);
  return path;
}

test("an action gets inputs, files and event as the runner gives them", async () => {
  const step = await runStep({
    entry: script(`
      import { appendFileSync, readFileSync } from "node:fs";
      const { env } = process;
      const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
      appendFileSync(env.GITHUB_OUTPUT, "seen<<E\\n" + [env["INPUT_ON-UNSUPPORTED"], env.INPUT_RUN, env.GITHUB_EVENT_NAME, event.pull_request.number].join("\\n") + "\\nE\\n");
      appendFileSync(env.GITHUB_STATE, "openRun=12\\n");
      appendFileSync(env.GITHUB_STEP_SUMMARY, "# Hello");
      console.log("::error file=a.py,line=3,title=What%2C now::why%0Aso");
    `),
    inputs: { run: "true" },
    event: "pull_request",
  });
  expectAccepted(step);
  expect(step).toMatchObject({
    conclusion: "success",
    summary: "# Hello",
    outputs: { seen: "skip\ntrue\npull_request\n2" },
  });
  expect(step.log.annotations).toEqual([
    { severity: "error", file: "a.py", line: 3, title: "What, now", message: "why\nso" },
  ]);
  const post = await runPost(step, script(`console.log(process.env.STATE_openRun)`));
  expect(post.stdout).toBe("12\n");
});

test.each([
  ["an unfinished output", `appendFileSync(process.env.GITHUB_OUTPUT, "a<<E\\nb\\n")`],
  ["a command that is disabled", `console.log("text ##[set-env name=A]b")`],
  ["an eleventh annotation", `for (let i = 0; i < 11; i++) console.log("::notice::" + i)`],
  ["a summary that is too large", `appendFileSync(process.env.GITHUB_STEP_SUMMARY, "x".repeat(1048577))`],
  ["a message that is too long", `console.log("::error::" + "x".repeat(4097))`],
  ["the token in the log", `console.log(process.env.INPUT_TOKEN)`],
  ["a group left open", `console.log("::group::x")`],
])("%s is refused", async (_, text) => {
  const step = await runStep({ entry: script(`import { appendFileSync } from "node:fs";\n${text}`) });
  expect(() => expectAccepted(step)).toThrow("The runner would refuse");
});

test("a stop token on stdout does not guard what stderr says", async () => {
  const step = await runStep({
    entry: script(
      `console.log("::stop-commands::0123456789"); console.error("::warning::through"); console.log("::warning::held"); console.log("::0123456789::")`,
    ),
  });
  expect(step.log.annotations.map(({ message }) => message)).toEqual(["through"]);
});

test("a cancelled action gets an interrupt first", async () => {
  const step = await runStep({
    entry: script(
      `process.on("SIGINT", () => { console.log("interrupted"); process.exit(1) }); console.log("ready"); setInterval(() => {}, 1000)`,
    ),
    cancel: { atLine: /ready/ },
  });
  expect(step).toMatchObject({ exitCode: 1, conclusion: "failure" });
  expect(step.stdout).toContain("interrupted");
});
