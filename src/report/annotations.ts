/**
 * Plans the annotations of a step. The runner shows ten of each severity and drops the rest without a word, so what is
 * sent is chosen here: ranked, merged by place, and with a last one that says what was left out.
 */

import { cleanBlock, cleanLine, cutUnits } from "../clean-text.ts";
import type { Finding } from "../issues/finding.ts";
import type { SuiteAnnotation } from "../suite/neutralise-capture.ts";
import type { Anchor, Anchors } from "./anchors.ts";
import type { Annotation } from "./annotation.ts";
import {
  type AnnotatedReport,
  type Draft,
  describeFailures,
  describeFinding,
  describeRemarks,
  describeResult,
  remark,
} from "./annotation-texts.ts";
import { findingsShown } from "./findings-shown.ts";
import { ANNOTATION_MESSAGE_UNITS, ANNOTATION_TITLE_UNITS, ANNOTATIONS_PER_SEVERITY } from "./limits.ts";
import { plural } from "./small-words.ts";

export interface AnnotationInput {
  readonly report: AnnotatedReport;
  /** What the suite itself printed as `::error`, `::warning` and `::notice`. */
  readonly suiteAnnotations: readonly SuiteAnnotation[];
  readonly anchors: Anchors;
}

export interface AnnotationPlan {
  readonly annotations: readonly Annotation[];
  /** How many of each severity had no room, as keys of the report's `dropped`. */
  readonly dropped: Readonly<Record<string, number>>;
}

const SEVERITIES = ["error", "warning", "notice"] as const;
const KINDS = {
  result: "result",
  failure: "failed test",
  finding: "finding",
  suite: "from the suite",
  remark: "remark",
};
type Kind = keyof typeof KINDS;

interface Candidate extends Draft {
  readonly kind: Kind;
}

/** Only what is shown is located, so that a hundred thousand failures cost no more than ten. */
export async function planAnnotations(input: AnnotationInput): Promise<AnnotationPlan> {
  const candidates = rank(input);
  const annotations: Annotation[] = [];
  const dropped: Record<string, number> = {};
  for (const severity of SEVERITIES) {
    const own = candidates.filter((candidate) => candidate.severity === severity);
    const located = await mergeByPlace(own, input.anchors);
    annotations.push(...located.shown);
    if (located.left.length === 0) continue;
    annotations.push(leftOut(severity, located.left));
    dropped[`${severity}Annotations`] = located.left.length;
  }
  return { annotations, dropped };
}

/** The result first, then failures, then known issues by severity, then the suite's own annotations, then remarks. */
function rank({ report, suiteAnnotations }: AnnotationInput): readonly Candidate[] {
  const result = describeResult(report);
  const as = (kind: Kind) => (draft: Draft) => ({ ...draft, kind });
  return [
    ...(result ? [result] : []).map(as("result")),
    ...describeRemarks(report).map(as("remark")),
    ...describeFailures(report).map(as("failure")),
    ...findingsShown(report)
      .filter((finding) => finding.kind !== "benign" && !toldAlready(finding, report))
      .toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind])
      .map((finding) => describeFinding(finding))
      .map((draft) => calmed(draft, report))
      .map(as("finding")),
    ...suiteAnnotations.map(fromSuite).map(as("suite")),
    ...report.notices.map((text) => remark("notice", text)).map(as("remark")),
  ];
}

/** The finding `test-failure` is a test runner's heading; the failures themselves say more. */
function toldAlready({ id }: Finding, { failures }: AnnotatedReport): boolean {
  return id === "test-failure" && failures.length > 0;
}

/** In a green job, an expected refusal is a warning rather than an error. */
function calmed(draft: Draft, { outcome }: AnnotatedReport): Draft {
  return outcome === "xfailed" && draft.severity === "error" ? { ...draft, severity: "warning" } : draft;
}

const WEIGHT = { cause: 0, consequence: 1, note: 2, benign: 3 };

function fromSuite(annotation: SuiteAnnotation): Draft {
  const { severity, message, title, file, line } = annotation;
  return {
    severity,
    title: title ?? "From the suite",
    message,
    target: file === undefined ? null : { file, line: line ?? 1 },
    ...(annotation.endLine === undefined ? {} : { endLine: annotation.endLine }),
  };
}

interface Located {
  readonly shown: readonly Annotation[];
  readonly left: readonly Candidate[];
}

/** Failures that point to one line become one annotation: twenty parameters of a test are one place to look at. */
async function mergeByPlace(candidates: readonly Candidate[], anchors: Anchors): Promise<Located> {
  const fits = candidates.length <= ANNOTATIONS_PER_SEVERITY;
  const groups: {
    readonly first: Candidate;
    readonly anchor: Anchor | null;
    /** Ids of further tests that fail there. */
    readonly others: string[];
  }[] = [];
  let taken = 0;
  // Merging makes room, so a few more than fit are looked at, yet never all of them.
  for (const candidate of candidates.slice(0, ANNOTATIONS_PER_SEVERITY * 20)) {
    const anchor = await locate(candidate, anchors);
    const { test } = candidate;
    const same = groups.find(
      ({ first, anchor: other }) => first.test !== undefined && anchor !== null && samePlace(anchor, other),
    );
    if (same && test !== undefined) same.others.push(test);
    else if (!fits && groups.length === ANNOTATIONS_PER_SEVERITY - 1 && taken < candidates.length - 1) break;
    else groups.push({ first: candidate, anchor, others: [] });
    taken++;
  }
  return {
    shown: groups.map(({ first, anchor, others }) => finish(first, anchor, others)),
    left: candidates.slice(taken),
  };
}

function locate({ target }: Candidate, anchors: Anchors): Promise<Anchor | null> {
  if (target === null) return Promise.resolve(null);
  return target === "workflow" ? anchors.workflow() : anchors.locate(target);
}

const samePlace = (a: Anchor, b: Anchor | null) => b !== null && a.file === b.file && a.line === b.line;

function finish(first: Candidate, anchor: Anchor | null, others: readonly string[]): Annotation {
  const title = others.length === 0 ? first.title : `${first.title} (and ${others.length} more at this line)`;
  const message =
    others.length === 0
      ? first.message
      : `${first.message}\n\nAlso: ${others.slice(0, 10).join(", ")}${others.length > 10 ? ", …" : ""}`;
  return {
    severity: first.severity,
    // The runner takes leading "=" off a property and drops an empty one.
    title:
      cutUnits(cleanLine(title).replace(/^[=\s]+/, ""), ANNOTATION_TITLE_UNITS) || "TensorRT export gate",
    // The runner shows no annotation for an empty message.
    message: cutUnits(cleanBlock(message).trim(), ANNOTATION_MESSAGE_UNITS) || "No message was given.",
    ...(anchor ?? {}),
    ...(anchor && first.endLine !== undefined && first.endLine >= anchor.line
      ? { endLine: first.endLine }
      : {}),
  };
}

function leftOut(severity: Annotation["severity"], left: readonly Candidate[]): Annotation {
  const counts = Object.entries(KINDS).flatMap(([kind, word]) => {
    const count = left.filter((candidate) => candidate.kind === kind).length;
    if (count === 0) return [];
    return [kind === "suite" ? `${count} ${word}` : plural(count, word)];
  });
  return {
    severity,
    title: `${plural(left.length, severity)} more`,
    message:
      `GitHub shows at most ten annotations of each severity per step. Left out here: ${counts.join(", ")}. ` +
      placeOf(left),
  };
}

/** Where the rest can be read: the suite's own annotations are only in its log. */
function placeOf(left: readonly Candidate[]): string {
  const said = left.filter(({ kind }) => kind === "suite").length;
  if (said === left.length) return "They are in the log of this step.";
  const ours = "The job summary lists them, and report.json has them in full";
  return said === 0 ? `${ours}.` : `${ours}, except those from the suite, which are in the log of this step.`;
}
