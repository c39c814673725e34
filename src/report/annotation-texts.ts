/** What an annotation says: the title tells what happened, the message why and what to do. */

import { cleanBlock, cutUnitsFront } from "../clean-text.ts";
import type { Finding } from "../issues/finding.ts";
import { advice } from "./advice.ts";
import type { AnchorTarget } from "./anchors.ts";
import type { Report, ReportFailure } from "./report.ts";
import { grouped, plural } from "./small-words.ts";
import { happened, headline, meaning } from "./wording.ts";

/** The report so far: everything but what planning adds. */
export type AnnotatedReport = Omit<Report, "schemaVersion" | "gate" | "annotations" | "dropped">;

/** An annotation before it is located and bounded. */
export interface Draft {
  readonly severity: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Where to look for its place; "workflow" is the step itself. */
  readonly target: AnchorTarget | "workflow" | null;
  readonly endLine?: number;
  /** Id of the test that failed: failures at one line are merged, and name each other. */
  readonly test?: string;
}

/** End of a failure text that is shown: the error itself and its nearest frames. */
const TRACE_UNITS = 1_500;

/** The result as a whole, or null if there is nothing that a reader must know: a plain pass, or failures that speak for themselves. */
export function describeResult(report: AnnotatedReport): Draft | null {
  const { outcome, conclusion, verdict, suite } = report;
  const { tone, text } = headline(report);
  if (outcome === "passed" && conclusion === "success") return proposals(report);
  if (outcome === "not-run" && tone === "good") return null;
  const standing = report.failures.filter(({ excusedBy }) => excusedBy === undefined);
  if (outcome === "failed" && standing.length > 0) return proposals(report);
  const severity = conclusion === "failure" ? "error" : outcome === "not-run" ? "notice" : "warning";
  const running = suite?.running ?? null;
  const sentences = [happened(report), verdict.sentence];
  if (verdict.status !== "supported") sentences.reverse();
  return {
    severity,
    title: text,
    message: paragraphs([...sentences, meaning(report), steps(report)]),
    target:
      running !== null && (outcome === "crashed" || outcome === "timed-out") ? { test: running } : "workflow",
  };
}

/** Errors and warnings beyond the outcome, without those that the sentence already names. */
export function describeRemarks({ errors, warnings, sentence }: AnnotatedReport): readonly Draft[] {
  const draft = (severity: "error" | "warning") => (text: string) => remark(severity, text);
  return [
    ...(errors ?? []).filter((text) => !sentence.includes(text)).map(draft("error")),
    ...(warnings ?? []).map(draft("warning")),
  ];
}

/** A sentence as an annotation: its beginning is the title. */
export function remark(severity: Draft["severity"], text: string): Draft {
  const title = /^.{20,150}?(?=: |\. |; |\.$)/.exec(text)?.[0] ?? text.slice(0, 150);
  return { severity, title, message: text, target: "workflow" };
}

/** A notice with the rows to paste, where this run contradicts the support matrix. */
function proposals({ verdict, sentence }: AnnotatedReport): Draft | null {
  const rows = verdict.proposals ?? [];
  if (rows.length === 0) return null;
  return {
    severity: "notice",
    title: "The support matrix can be corrected from this run",
    message: paragraphs([sentence, `Proposed:\n${rows.join("\n")}`]),
    target: "workflow",
  };
}

function steps(report: AnnotatedReport): string {
  const items = advice(report).slice(0, 5);
  return items.length === 0 ? "" : `What you can do:\n${items.map((item) => `- ${item}`).join("\n")}`;
}

/** One draft per failure, crashed tests first; what was excused is a notice, and an unexpected pass says so. */
export function describeFailures({ failures }: AnnotatedReport): readonly Draft[] {
  const order = failures.toSorted(
    (a, b) => Number(b.crashed !== undefined) - Number(a.crashed !== undefined),
  );
  return order.map((failure) => ({
    severity: failure.excusedBy === undefined ? "error" : "notice",
    title: failureTitle(failure),
    message: failureMessage(failure),
    target: {
      test: failure.id,
      ...(failure.file === undefined ? {} : { file: failure.file }),
      ...(failure.line === undefined ? {} : { line: failure.line }),
      ...(failure.message === undefined ? {} : { text: failure.message }),
    },
    test: failure.id,
  }));
}

function failureTitle({ id, status, excusedBy, expectation, crashed }: ReportFailure): string {
  if (excusedBy !== undefined) {
    const by = expectation === undefined ? excusedBy : `expectation ${expectation}`;
    return `Failed as expected (${by}): ${id}`;
  }
  if (crashed !== undefined) return `Test crashed: ${id}`;
  if (status === "xpassed") return `Test passed unexpectedly: ${id}`;
  return `${status === "error" ? "Test could not run" : "Test failed"}: ${id}`;
}

function failureMessage(failure: ReportFailure): string {
  const { status, message, crashed, expectation } = failure;
  const text = cleanBlock(message ?? "").trim();
  const why =
    text === ""
      ? status === "xpassed"
        ? `The expectation${expectation === undefined ? "" : ` at ${expectation}`} says that this test fails, but it passed. If the pass is right, remove the expectation.`
        : "The test runner gave no message; see the log of this step for what it printed."
      : cutUnitsFront(text, TRACE_UNITS, "…\n");
  return paragraphs([
    crashed === undefined ? "" : `The process died in this test: ${crashed}.`,
    why,
    excuse(failure),
  ]);
}

function excuse({ excusedBy, expectation }: ReportFailure): string {
  if (excusedBy === undefined) return "";
  if (expectation === undefined) {
    return `Excused by on-unsupported: xfail, because the finding ${excusedBy} shows that this GPU is unsupported.`;
  }
  const cause = excusedBy === `expectation ${expectation}` ? "" : `, which requires the finding ${excusedBy}`;
  return `Excused by the expectation at ${expectation}${cause}.`;
}

/** One draft per finding, however often it was seen, at the first test that showed it. */
export function describeFinding(finding: Finding): Draft {
  const { id, severity, title, count, tests, first, explanation, remedy, links, places } = finding;
  const test = tests[0]?.id;
  return {
    severity,
    title: count === 1 ? title : `${title} (${grouped(count)} times)`,
    message: paragraphs([
      explanation,
      remedy === "" ? "" : `What to do: ${remedy}`,
      seenIn(finding),
      `First ${first.line > 0 ? `at line ${grouped(first.line)} of the log` : "in a test's own output"}: ${first.text.trim().slice(0, 400)}`,
      links.length === 0 ? "" : `More: ${links.slice(0, 3).join(" ")}`,
      `Known issue ${id}.`,
    ]),
    target:
      test === undefined && places.length === 0
        ? "workflow"
        : { ...(test === undefined ? {} : { test }), places },
  };
}

function seenIn({ tests }: Finding): string {
  if (tests.length === 0) return "";
  const named = tests
    .slice(0, 5)
    .map(({ id, count }) => (count === 1 ? id : `${id} (${grouped(count)} times)`));
  const rest = tests.length - named.length;
  return `Seen in ${plural(tests.length, "test")}: ${named.join(", ")}${rest > 0 ? ` and ${grouped(rest)} more` : ""}.`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
