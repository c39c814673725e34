/** Hands a log to a reader the way the scanner does: lines with a trigger, and those it asked for. */

import type { TestLogReader, TestRun } from "../../../src/suite/results/run.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are what is removed here
const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;

export function feed<R extends TestLogReader>(reader: R, log: string): R {
  let wanted = false;
  log.split("\n").forEach((raw, index) => {
    const text = raw.replace(/\r$/, "").replace(ANSI, "");
    if (wanted || reader.triggers.some((trigger) => text.includes(trigger))) {
      wanted = reader.line({ number: index + 1, text });
    }
  });
  return reader;
}

export function runsOf(reader: TestLogReader, log: string): readonly TestRun[] {
  return feed(reader, log).results()?.runs ?? [];
}

/** The only run of a log. */
export function runOf(reader: TestLogReader, log: string): TestRun {
  const runs = runsOf(reader, log);
  if (runs.length !== 1 || runs[0] === undefined) throw new Error(`expected one run, got ${runs.length}`);
  return runs[0];
}

/** Status by id, for short comparisons. */
export function statuses(run: Pick<TestRun, "tests">): Record<string, string> {
  return Object.fromEntries(run.tests.map((test) => [test.id, test.status]));
}
