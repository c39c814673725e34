/**
 * What real runners printed, and all that is read from it. That the results are right is for the tests that start these
 * runners to say; this one sees that nothing of them changes unseen.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { createCtestLogReader } from "../../../src/suite/results/ctest-log.ts";
import { createPytestLogReader } from "../../../src/suite/results/pytest-log.ts";
import type { TestLogReader } from "../../../src/suite/results/run.ts";
import { createUnittestLogReader } from "../../../src/suite/results/unittest-log.ts";
import { feed } from "./feed.ts";

const FOLDER = new URL("../../fixtures/suite/printed/", import.meta.url);
const READERS: Readonly<Record<string, () => TestLogReader>> = {
  ctest: createCtestLogReader,
  pytest: createPytestLogReader,
  unittest: createUnittestLogReader,
};
const logs = readdirSync(FOLDER).filter((name) => name.endsWith(".log"));

/** The results as they are kept; `RENEW_PAGES=1` keeps what the code gives now, for `git diff` to show. */
function kept(name: string, now: unknown): unknown {
  const file = new URL(name.replace(/log$/, "json"), FOLDER);
  if (process.env.RENEW_PAGES === "1") writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Where the log is cut, the reader tells which test was running. */
function readTo(reader: TestLogReader, log: string, share: number): string | null {
  const lines = log.split("\n");
  return feed(reader, lines.slice(0, Math.floor(lines.length * share)).join("\n")).currentTest();
}

test.each(logs)("%s", (name) => {
  const create = READERS[name.split("-")[0]?.replace(".log", "") ?? ""];
  if (create === undefined) throw new Error(`no reader for ${name}`);
  const log = readFileSync(new URL(name, FOLDER), "utf8");
  const results = feed(create(), log).results();
  const current = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => readTo(create(), log, share));
  const now = JSON.parse(JSON.stringify({ results, current }));
  expect(now).toEqual(kept(name, now));
});
