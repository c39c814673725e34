/**
 * Detects that unittest exited before it ran anything: no run and no tally, only a traceback through `createTests`, or
 * a usage message from its command line.
 */

import type { LogLine } from "../../issues/finding.ts";
import { boundText } from "./bounded-text.ts";
import { countTests, type TestRun } from "./run.ts";

export interface UnittestUsageReader {
  line(line: LogLine): void;
  /** Inside such a traceback: the next line is wanted too. */
  readonly reading: boolean;
  result(): TestRun | null;
}

const WRONG_USE = /^\S{0,1000}python[\d.]{0,8}(?:\.exe)? -m unittest(?: discover)?: error: (\S.*)$/;
const EXCEPTION = /^[A-Za-z_][\w.]{0,200}(?:: |$)/;

export function createUnittestUsageReader(): UnittestUsageReader {
  let since: number | null = null;
  let error: { readonly text: string; readonly line: number; readonly first: number } | null = null;
  return {
    line(line) {
      const wrong = WRONG_USE.exec(line.text)?.[1];
      if (wrong !== undefined) {
        error = { text: boundText(wrong, 2000), line: line.number, first: line.number };
      } else if (since === null) {
        if (/^ {2}File ".*unittest.main\.py", line \d+, in createTests$/.test(line.text)) since = line.number;
      } else if (EXCEPTION.test(line.text)) {
        error = { text: boundText(line.text, 2000), line: line.number, first: since };
        since = null;
      }
    },
    get reading() {
      return since !== null;
    },
    result() {
      if (error === null) return null;
      return {
        source: "unittest",
        tests: [],
        counts: countTests([], "unittest"),
        complete: true,
        running: null,
        lastStarted: null,
        neverRan: [],
        collectionError: `unittest could not load the tests: ${error.text}`,
        skipReasons: [],
        passingOutputSeen: true,
        span: { first: error.first, last: error.line },
        notices: [],
      };
    },
  };
}
