/** The verdict over all legs: every reason to fail or to warn, as sentences, worst first. */

import { nameSome } from "../name-some.ts";
import { plural } from "../report/small-words.ts";
import type { Conclusion } from "../suite/outcome.ts";
import type { AggregateSettings } from "./aggregate-settings.ts";
import { debtWords } from "./history.ts";
import { DOUBTS } from "./judge-doubts.ts";
import type { FleetFacts, Problem, Rule } from "./problem.ts";

export interface Judgement {
  readonly conclusion: Conclusion;
  readonly sentence: string;
  readonly problems: readonly Problem[];
}

const SEVERITY = { error: 0, warning: 1, notice: 2 } as const;

/** Applies every rule and derives the conclusion: failure if any problem is an error. */
export function judge(facts: FleetFacts, settings: AggregateSettings): Judgement {
  const problems = RULES.flatMap((rule) => rule(facts, settings));
  // A stable sort: within a severity the problems keep the order of the rules, the most serious first.
  problems.sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity]);
  const conclusion = problems.some((problem) => problem.severity === "error") ? "failure" : "success";
  return { conclusion, sentence: sentenceOf(facts, conclusion, problems), problems };
}

function sentenceOf(facts: FleetFacts, conclusion: Conclusion, problems: readonly Problem[]): string {
  const { expected } = facts.attendance;
  const skipped = facts.legs.filter((leg) => leg.action === "skipped").length;
  const asked = expected === null ? "" : ` of ${expected} expected`;
  const told = `${plural(facts.legs.length, "leg")}${asked} reported, ${facts.executed} ran tests, ${skipped} skipped`;
  if (conclusion === "success") return `${told}; none failed.`;
  const reasons = problems.filter((problem) => problem.severity === "error").map((problem) => problem.title);
  return `${told}. ${nameSome([...new Set(reasons)], 3)}.`;
}

const failedLegs: Rule = ({ legs }) =>
  legs
    .filter((leg) => leg.conclusion === "failure")
    .map((leg) => ({
      kind: "failed-leg",
      severity: "error",
      title: `Leg ${leg.name} failed`,
      message: `${leg.gpu.name} with TensorRT ${leg.tensorrt.version ?? "(none)"}, outcome ${leg.outcome}: ${leg.sentence}`,
    }));

const badReports: Rule = ({ badReports: bad }) =>
  bad.map((report) => ({
    kind: "bad-report",
    severity: "error",
    title: `Report of leg ${report.leg} cannot be used`,
    message: `${report.source}: ${report.problem}. The leg counts as missing.`,
  }));

const missingLegs: Rule = ({ attendance: { missing, silent, missingCount, expected } }) => {
  const count = silent.length + missingCount - missing.length;
  if (count === 0) return [];
  const names =
    silent.length > 0
      ? `: ${nameSome(silent, 20)}`
      : ` (expect-legs is a count, so their names are not known)`;
  return [
    {
      kind: "missing-leg",
      severity: "error",
      title: `${plural(count, "expected leg")} gave no report`,
      message: `Of ${expected} expected legs, ${count} gave no report${names}. The job was cancelled, never got a runner, died before the gate, or did not upload its report.`,
    },
  ];
};

const noReports: Rule = ({ legs, badReports: bad }, { minExecutedLegs }) => {
  if (legs.length + bad.length > 0 || minExecutedLegs === 0) return [];
  const message =
    "No report was found. Check the glob of `reports`, that each leg uploads its report with `if: always()`, and that the artifacts were downloaded.";
  return [{ kind: "no-reports", severity: "error", title: "No report was found", message }];
};

const tooFewExecuted: Rule = ({ executed, legs }, { minExecutedLegs }) => {
  if (executed >= minExecutedLegs || legs.length === 0) return [];
  const skipped = legs.filter((leg) => leg.action === "skipped").length;
  const all = skipped === legs.length ? " All of them were skipped: nothing is verified." : "";
  return [
    {
      kind: "too-few-executed",
      severity: "error",
      title: `${plural(executed, "leg")} of at least ${minExecutedLegs} executed tests`,
      message: `${executed} of ${legs.length} legs executed tests; min-executed-legs asks for ${minExecutedLegs}.${all}`,
    },
  ];
};

const canary: Rule = ({ canary: state, testsCut }, { canary: id }) => {
  if (state === "none" || state === "ran") return [];
  const how = state === "known" ? "was found, but as skipped in every leg" : "was found in no report";
  const cut = testsCut > 0 ? ` (${testsCut} test ids were cut by limits and may include it)` : "";
  return [
    {
      kind: "canary",
      severity: "error",
      title: "The canary did not run",
      message: `The canary ${id} ${how}${cut}. Either the reports lose tests or the id is wrong, so the list of tests that ran in no leg cannot be trusted.`,
    },
  ];
};

const unverified: Rule = ({ debts }, { debtLimits }) =>
  debts.flatMap(({ cell, days }) => {
    const broken = debtLimits.filter((limit) => days === null || days > limit.days);
    const worst = broken.find((limit) => limit.effect === "fail") ?? broken[0];
    if (!worst) return [];
    const pair = `${cell.gpu} with TensorRT ${cell.tensorrt}`;
    return [
      {
        kind: "unverified" as const,
        severity: worst.effect === "fail" ? ("error" as const) : ("warning" as const),
        title: `${pair} is unverified`,
        message: `${pair} ${debtWords({ cell, days })}; max-days-unverified allows ${worst.days}. Run it, or name it in \`retired\` if it is gone for good.`,
      },
    ];
  });

const contradictions: Rule = ({ contradictions: found }) =>
  found.map((contradiction) => ({
    kind: "contradiction",
    severity: "warning",
    title: "Legs and support matrix disagree",
    message: `${contradiction.sentence} (legs: ${nameSome(contradiction.legs)}).${contradiction.proposal ? " A row to paste is in the summary." : ""}`,
  }));

const neverRan: Rule = ({ neverRan: { total, tests } }) => {
  if (total === 0) return [];
  const title = `${plural(total, "test")} ran in no leg`;
  return [
    {
      kind: "never-ran",
      severity: "warning",
      title,
      message: `Skipped in every leg that knows them: ${nameSome(tests, 10)}.`,
    },
  ];
};

const testsCut: Rule = ({ testsCut: cut }) => {
  if (cut === 0) return [];
  const message = `${plural(cut, "test id")} did not fit into the reports, so the list of tests that ran in no leg is incomplete.`;
  return [{ kind: "tests-cut", severity: "notice", title: "Lists of tests were cut", message }];
};

const unexpectedLegs: Rule = ({ attendance: { unexpected } }) => {
  if (unexpected.length === 0) return [];
  const message = `Not in expect-legs: ${nameSome(unexpected, 20)}. They count, but their absence would not be noticed.`;
  return [
    {
      kind: "unexpected-leg",
      severity: "notice",
      title: `${plural(unexpected.length, "leg")} reported unexpectedly`,
      message,
    },
  ];
};

const RULES: readonly Rule[] = [
  failedLegs,
  badReports,
  missingLegs,
  noReports,
  tooFewExecuted,
  canary,
  unverified,
  contradictions,
  neverRan,
  testsCut,
  unexpectedLegs,
  ...DOUBTS,
];
