/** Turns what a report saw into entries that can be pasted into an expectations file. */

import type { Report, ReportFailure } from "../report/report.ts";
import { shortVersion, tryVersion } from "../versions.ts";
import type { ExpectedEnd } from "./expectations.ts";

/** Nobody would read more; a suite with that many failures needs another remedy. */
export const MAX_PROPOSALS = 200;

interface Proposal {
  readonly tests: string;
  readonly expect: ExpectedEnd;
  readonly cause: string | null;
  /** First words of the failure, for the reader. */
  readonly seen: string;
}

/**
 * YAML for every unexcused failure, and for a crash or timeout with a known test. Issue, owner and date are left for a
 * person to add.
 * @returns text that the lint of expectations accepts as it is.
 */
export function proposeExpectations(report: Report): string {
  const all = proposalsOf(report);
  const kept = all.slice(0, MAX_PROPOSALS);
  const when = whenOf(report);
  const lines = [
    `# Seen with ${machineOf(report)}. Add issue, owner and expires before you keep an entry.`,
    ...kept.flatMap((proposal) => entryLines(proposal, when)),
  ];
  if (all.length > kept.length) lines.push(`# ${all.length - kept.length} more failures are left out.`);
  const passed = (report.expectedToFail ?? []).filter(({ ended }) => ended === "xpassed");
  for (const { id, expectation } of passed.filter((one) => one.expectation !== null).slice(0, MAX_PROPOSALS))
    lines.push(`# passes now, remove its entry (${expectation}): ${oneLine(id)}`);
  if (kept.length === 0) lines.push("# No failure needs an entry.", "[]");
  return `${lines.join("\n")}\n`;
}

function proposalsOf(report: Report): readonly Proposal[] {
  const proposals = new Map<string, Proposal>();
  const add = (proposal: Proposal) => {
    if (!proposals.has(proposal.tests)) proposals.set(proposal.tests, proposal);
  };
  const running = report.suite?.running ?? null;
  const end = report.outcome === "crashed" ? "crash" : report.outcome === "timed-out" ? "timeout" : null;
  if (running !== null && end !== null) {
    const seen =
      end === "crash" ? `was killed by ${report.suite?.signal ?? "a signal"}` : "did not end in time";
    add({ tests: running, expect: end, cause: causeOf(report, running), seen });
  }
  for (const failure of report.failures) {
    if (failure.excusedBy !== undefined || failure.status === "xpassed") continue;
    add({
      tests: failure.id,
      expect: failure.crashed === undefined ? "xfail" : "crash",
      cause: causeOf(report, failure.id),
      seen: lastLine(failure),
    });
  }
  // An id with a star would be read as a pattern and cover more than was seen.
  return [...proposals.values()].filter(({ tests }) => !tests.includes("*"));
}

function causeOf(report: Report, test: string): string | null {
  const own = report.findings.find(
    (finding) => finding.kind === "cause" && finding.tests.some(({ id }) => id === test),
  );
  return own?.id ?? null;
}

/** The last line of a traceback says what was raised. */
function lastLine(failure: ReportFailure): string {
  return failure.message?.trimEnd().split("\n").at(-1) ?? "";
}

function whenOf(report: Report): string | null {
  const capability = report.verdict.gpu?.computeCapability;
  const version = tryVersion(report.verdict.tensorrt);
  const parts = [
    capability && `sm == ${capability}`,
    version && `tensorrt == ${shortVersion(version, 3)}`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" and ") : null;
}

function machineOf(report: Report): string {
  const gpu = report.verdict.gpu?.name ?? "no GPU";
  return oneLine(`${gpu}, TensorRT ${report.verdict.tensorrt ?? "none"}`);
}

function entryLines({ tests, expect, cause, seen }: Proposal, when: string | null): readonly string[] {
  // A JSON string is always a valid double-quoted YAML scalar.
  return [
    `- tests: ${JSON.stringify(tests)}`,
    ...(when === null ? [] : [`  when: ${JSON.stringify(when)}`]),
    `  expect: ${expect}`,
    ...(cause === null ? [] : [`  cause: ${cause}`]),
    ...(seen === "" ? [] : [`  # ${oneLine(seen)}`]),
  ];
}

/** Text for a comment: one line, bounded, without control characters that YAML refuses. */
function oneLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu, " ").trim();
  return flat.length > 160 ? `${flat.slice(0, 160).replace(/\p{Cs}$/u, "")}…` : flat;
}
