/** Builds a report from its parts and writes it as JSON. Its size is bounded, and the same parts give the same bytes. */

import { cleanBlock, cleanLine, cutUnits } from "../clean-text.ts";
import type { Finding } from "../issues/finding.ts";
import { compareTexts } from "../text-order.ts";
import { REPORT_LIMITS, type ReportLimits } from "./limits.ts";
import { type Asked, REPORT_SCHEMA_VERSION, type Report, type ReportFailure } from "./report.ts";

/** Words of a command that are kept as they were given. */
const MAX_WORDS = 1_000;

/** Everything that a report says. The lists may be as long as the suite made them. */
export interface ReportParts extends Omit<Report, "schemaVersion" | "gate"> {
  /** Version of the gate. */
  readonly version: string;
}

/**
 * Bounds every list and text. What a limit left out is counted in `dropped`, together with what was counted there before.
 * Ids that come in no meaningful order are sorted; failures and findings keep the order in which they were seen.
 */
export function buildReport(parts: ReportParts, limits: ReportLimits = REPORT_LIMITS): Report {
  const dropped = new Map(Object.entries(parts.dropped));
  const bound = <T>(name: string, items: readonly T[], max: number): readonly T[] => {
    if (items.length > max) dropped.set(name, (dropped.get(name) ?? 0) + items.length - max);
    return items.slice(0, max);
  };
  const ids = (name: string, items: readonly string[]) =>
    bound(name, [...new Set(items.map((id) => line(id, limits)))].sort(compareTexts), limits.ran);
  const lines = (name: "errors" | "warnings" | "steps" | "notices") =>
    bound(name, parts[name] ?? [], limits.notices).map((text) => line(text, limits));
  const { version, tests, suite } = parts;
  // Written out member by member: this is the order in the file, and nothing that is not in the schema gets in.
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    gate: { name: "tensorrt-export-gate", version },
    ...(parts.origin === undefined ? {} : { origin: parts.origin }),
    outcome: parts.outcome,
    conclusion: parts.conclusion,
    sentence: line(parts.sentence, limits),
    facts: parts.facts,
    verdict: parts.verdict,
    policy: parts.policy,
    ...(parts.asked === undefined ? {} : { asked: boundAsked(parts.asked, limits) }),
    suite: suite && { ...suite, command: cutUnits(cleanBlock(suite.command), limits.messageUnits) },
    tests: tests && {
      ...tests,
      ran: ids("ran", tests.ran),
      ...(tests.notRan ? { notRan: ids("notRan", tests.notRan) } : {}),
      ...(tests.neverRan ? { neverRan: ids("neverRan", tests.neverRan) } : {}),
      skippedReasons: bound(
        "skippedReasons",
        tests.skippedReasons
          .map(({ reason, count }) => ({ reason: line(reason, limits), count }))
          .toSorted((a, b) => b.count - a.count || compareTexts(a.reason, b.reason)),
        limits.skippedReasons,
      ),
    },
    failures: bound("failures", parts.failures, limits.failures).map((failure) =>
      boundFailure(failure, limits),
    ),
    passedUnexpectedly: bound("passedUnexpectedly", parts.passedUnexpectedly, limits.passedUnexpectedly).map(
      (id) => line(id, limits),
    ),
    ...(parts.expectedToFail === undefined
      ? {}
      : {
          expectedToFail: bound("expectedToFail", parts.expectedToFail, limits.passedUnexpectedly).map(
            (one) => ({
              ...one,
              id: line(one.id, limits),
              ...(one.reason === undefined ? {} : { reason: line(one.reason, limits) }),
            }),
          ),
        }),
    ...(parts.passedBeside === undefined
      ? {}
      : {
          passedBeside: bound("passedBeside", parts.passedBeside, limits.passedUnexpectedly).map((id) =>
            line(id, limits),
          ),
        }),
    findings: bound("findings", parts.findings, limits.findings).map((finding) =>
      boundFinding(finding, limits, (tests) => bound("findingTests", tests, limits.findingTests)),
    ),
    ...(parts.passingOutputSeen === undefined ? {} : { passingOutputSeen: parts.passingOutputSeen }),
    errors: lines("errors"),
    warnings: lines("warnings"),
    ...(parts.steps === undefined ? {} : { steps: lines("steps") }),
    notices: lines("notices"),
    annotations: parts.annotations,
    dropped: Object.fromEntries([...dropped].sort(([a], [b]) => compareTexts(a, b))),
  };
}

/** The file's text. Indented, because people open it too; JSON.stringify escapes the lone surrogates that a log may hold. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function boundAsked({ argv, shell, inputs }: Asked, limits: ReportLimits): Asked {
  const text = (value: string) => cutUnits(cleanBlock(value), limits.messageUnits);
  // A truncated command would be a different command, so a long one is left out.
  const whole = argv !== null && argv.length <= MAX_WORDS && argv.join(" ").length <= limits.messageUnits;
  return {
    argv: whole ? argv.map(cleanBlock) : null,
    shell: text(shell),
    inputs: inputs.map(({ name, value }) => ({ name, value: text(value) })),
  };
}

function boundFailure(failure: ReportFailure, limits: ReportLimits): ReportFailure {
  return {
    ...failure,
    id: line(failure.id, limits),
    ...(failure.message === undefined
      ? {}
      : { message: cutMiddle(cleanBlock(failure.message), limits.messageUnits) }),
  };
}

function boundFinding(
  finding: Finding,
  limits: ReportLimits,
  boundTests: (tests: Finding["tests"]) => Finding["tests"],
): Finding {
  return {
    ...finding,
    lines: finding.lines.slice(0, 1_000),
    first: { ...finding.first, text: line(finding.first.text, limits) },
    tests: boundTests(finding.tests),
  };
}

/** Keeps the beginning, which says what was done, and the larger end, which says what came of it. */
function cutMiddle(text: string, max: number): string {
  if (text.length <= max) return text;
  const mark = "\n… cut …\n";
  const head = cutUnits(text, Math.floor(max / 4), "");
  const tail = text.slice(-(max - head.length - mark.length)).replace(/^[\udc00-\udfff]/, "");
  return head + mark + tail;
}

function line(text: string, limits: ReportLimits): string {
  return cutUnits(cleanLine(text), limits.lineUnits);
}
