/** What MONAI's own runner (`tests/runner.py`) adds to unittest's output: a line before and one after each test. */

import { groupOf } from "../../match-group.ts";
import type { TestStatus } from "../test-result.ts";
import { type Description, parseDescription } from "./unittest-lines.ts";

export const MONAI_TRIGGERS: readonly string[] = ["Starting test: ", "Finished test: "];

/** `Starting test: test_x (module.Class)...`; in plain mode the letter of a whole class may precede it. */
export function parseStarting(text: string): Description | null {
  const match = /^[.FEsxu]{0,100}Starting test: (.+)$/.exec(text);
  return match === null ? null : parseDescription(groupOf(match, 1));
}

export interface Finished {
  readonly of: Description;
  /** In plain mode unittest's dot or letter stands right in front. */
  readonly status: TestStatus | null;
  /** null if a docstring pushed the time to the next line. */
  readonly durationMs: number | null;
}

const LETTERS: Readonly<Record<string, TestStatus>> = {
  ".": "passed",
  F: "failed",
  E: "error",
  s: "skipped",
  x: "xfailed",
  u: "xpassed",
};

/** `Finished test: test_x (module.Class) (0.0123s)`; the time has three digits, `8.1e-05s` too. */
export function parseFinished(text: string): Finished | null {
  const word = "Finished test: ";
  const at = text.indexOf(word);
  if (at < 0) return null;
  const of = parseDescription(text.slice(at + word.length));
  if (of === null) return null;
  const time = / \((\d+(?:\.\d+)?(?:e[+-]?\d+)?)s\)$/.exec(of.rest);
  return {
    of,
    status: at > 0 ? (LETTERS[text.charAt(at - 1)] ?? null) : null,
    durationMs: time === null ? null : Number(time[1]) * 1000,
  };
}
