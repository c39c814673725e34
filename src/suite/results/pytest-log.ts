/** Reads pytest's terminal output: verbose, plain or quiet, under xdist, several sessions in one log. */

import { FATAL_TRACE_TRIGGER } from "./fatal-trace.ts";
import { PytestSessions } from "./pytest-sessions.ts";
import { PYTEST_ENTRY_TRIGGER } from "./pytest-usage.ts";
import { ignoringQuotedOutput } from "./quoted-output.ts";
import type { TestLogReader } from "./run.ts";

const TRIGGERS: readonly string[] = [
  ".py",
  "====",
  "____",
  "!!!!",
  "PASSED",
  "FAILED",
  "SKIPPED",
  "XFAIL",
  "XPASS",
  " passed",
  " failed",
  " skipped",
  " error",
  " xfailed",
  " xpassed",
  " deselected",
  "no tests ",
  "collected ",
  "rootdir: ",
  "workers [",
  "gw0 [",
  "crashed while running",
  "ERROR: ",
  "INTERNALERROR>",
  "while loading conftest",
  PYTEST_ENTRY_TRIGGER,
  FATAL_TRACE_TRIGGER,
];

export function createPytestLogReader(): TestLogReader {
  return ignoringQuotedOutput(TRIGGERS, () => new PytestSessions());
}
