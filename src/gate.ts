/** The gate in one screen: probe, decide, run or skip the suite, classify, report. Effects only through the host. */

import { openConfiguration } from "./configuration.ts";
import type { Facts } from "./facts/facts.ts";
import { gpuLost } from "./facts/gpu-lost.ts";
import type { Observation } from "./observe.ts";
import type { Host } from "./ports.ts";
import { publish, type RunContext } from "./publish.ts";
import type { ReportParts } from "./report/build-report.ts";
import type { Asked, Report } from "./report/report.ts";
import type { Request } from "./request.ts";
import { type Classification, classify } from "./suite/classify.ts";
import { resolveExpectations } from "./suite/expectations-resolve.ts";
import { chooseAction, type PolicyChoice } from "./suite/policy.ts";
import { groupSkipReasons } from "./suite/results/skip-reasons.ts";
import type { TestResult } from "./suite/test-result.ts";
import { decide } from "./support/decide.ts";
import type { SupportMatrix } from "./support/matrix-types.ts";
import { proposeRow } from "./support/proposals.ts";
import type { Verdict } from "./support/verdict.ts";
import { joinWords } from "./words.ts";

/**
 * Runs the gate once and publishes its one report.
 * @throws RequestError when files that the request names are not what they should be; nothing has run then.
 */
export async function runGate(request: Request, host: Host, context: RunContext): Promise<Report> {
  const configuration = await openConfiguration(request, host.files, context.resolve);
  await host.check?.start();
  const facts = configuration.facts ?? (await host.prober.probe(request));
  const { matrix } = configuration;
  const verdict = decide(facts, request, matrix);
  const choice = chooseAction(verdict, request);
  announce(verdict, choice, host);

  const expectations = resolveExpectations(
    configuration.expectations,
    facts,
    host.clock(),
    verdict.gpu?.computeCapability,
  );
  const seen =
    choice.action === "ran"
      ? await (await import("./observe.ts")).observeSuite(
          request,
          { catalogue: configuration.catalogue, expectations, cards: knownCards(facts) },
          host,
        )
      : null;
  const findings = seen?.evidence.findings ?? [];
  const comparison =
    configuration.baseline && seen
      ? (await import("./issues/baseline.ts")).compareBaseline(
          findings,
          configuration.baseline,
          new Set(executedTests(seen.results?.tests ?? [])),
        )
      : null;
  // Replayed facts have no real card to check, and a cancelled run has no time left.
  const lookAgain = seen !== null && !configuration.facts && !seen.ending.cancelled;
  const lost = lookAgain ? gpuLost(facts, await host.prober.probe(request)) : null;
  const result = classify({
    verdict,
    choice,
    settings: request,
    suite: seen,
    evidence: seen?.evidence ?? { findings: [] },
    expectations,
    newFindings: comparison?.grown ?? [],
    gpuLost: lost?.detail ?? null,
  });
  const parts = reportParts({
    request,
    facts,
    verdict,
    choice,
    seen,
    result,
    matrix,
    shrunk: comparison?.shrunk ?? [],
  });
  return publish(parts, { request, host, context, suiteAnnotations: seen?.suiteAnnotations ?? [] });
}

function executedTests(tests: readonly TestResult[]): readonly string[] {
  return tests.filter(({ status }) => status !== "skipped").map(({ id }) => id);
}

/** Compute capabilities of all cards; undefined if one of them could not be asked. */
function knownCards({ gpus }: Facts): readonly string[] | undefined {
  const cards = gpus.flatMap(({ computeCapability }) => computeCapability ?? []);
  return cards.length === 0 || cards.length < gpus.length ? undefined : cards;
}

/** What a person sees in the log before the suite's own output. */
function announce(verdict: Verdict, choice: PolicyChoice, { display }: Host): void {
  display.info(
    `Verdict: ${verdict.status}${verdict.reason ? ` (${verdict.reason})` : ""}. ${verdict.sentence}`,
  );
  const action = {
    ran: "the suite runs",
    skipped: "the suite is not started",
    refused: "the suite is not started, and the job fails",
    none: "no suite was given",
  }[choice.action];
  display.info(`Policy: ${choice.applied}; ${action}.`);
}

interface Told {
  readonly request: Request;
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly choice: PolicyChoice;
  readonly seen: Observation | null;
  readonly result: Classification;
  readonly matrix: SupportMatrix;
  /** Baseline entries that could be lowered. */
  readonly shrunk: readonly string[];
}

function reportParts({
  request,
  facts,
  verdict,
  choice,
  seen,
  result,
  matrix,
  shrunk,
}: Told): Omit<ReportParts, "version" | "origin"> {
  const proposed =
    result.proposal && speaksOf(verdict, seen) ? [proposeRow(facts, verdict, result.proposal, matrix)] : [];
  const proposals = [...(verdict.proposals ?? []), ...proposed];
  return {
    facts,
    verdict: proposals.length > 0 ? { ...verdict, proposals } : verdict,
    policy: {
      applied: choice.applied,
      action: choice.action,
      strict: request.strict,
      minExecuted: String(request.minExecuted),
    },
    asked: askedPart(request),
    suite: seen && suitePart(request, seen),
    tests: seen && testsPart(seen, result),
    failures: result.failures,
    passedUnexpectedly: result.passedUnexpectedly,
    expectedToFail: result.expectedToFail,
    passedBeside: result.passedBeside,
    findings: seen?.evidence.findings ?? [],
    ...(seen?.results ? { passingOutputSeen: seen.results.passingOutputSeen } : {}),
    outcome: result.outcome,
    conclusion: result.conclusion,
    sentence: result.sentence,
    errors: result.errors,
    warnings: result.warnings,
    steps: result.steps,
    notices: [...result.notices, ...shrunk],
    annotations: [],
    dropped: seen?.droppedCaptures ?? {},
  };
}

function suitePart(request: Request, seen: Observation): ReportParts["suite"] {
  const { ending, results, scan } = seen;
  return {
    command: typeof request.run === "string" ? request.run : joinWords(request.run as readonly string[]),
    exitCode: ending.exitCode,
    signal: ending.signal,
    timedOut: ending.timedOut,
    cancelled: ending.cancelled,
    durationMs: ending.durationMs,
    logBytes: scan.bytes,
    logLines: scan.lines,
    used: seen.used,
    running: results?.running ?? null,
    startError: ending.startError,
    leftovers: ending.leftovers,
  };
}

function askedPart({ run, shell, given }: Request): Asked {
  return { argv: typeof run === "string" ? null : run, shell, inputs: given ?? [] };
}

function testsPart({ results }: Observation, { account }: Classification): ReportParts["tests"] {
  if (!results?.counts) return null;
  const ran = executedTests(results.tests);
  const skipped = results.tests.filter((test) => test.status === "skipped").map(({ id }) => id);
  return {
    ...(account?.counts ?? results.counts),
    ...(account?.counts ? { judged: account.judged } : {}),
    ran,
    notRan: [...skipped, ...results.neverRan],
    neverRan: results.neverRan,
    skippedReasons: groupSkipReasons(results),
  };
}

/** Whether a refusal is about this card. One that names another SM, for instance in a test's own text, is not. */
function speaksOf(verdict: Verdict, seen: Observation | null): boolean {
  const refusal = seen?.evidence.findings.find(({ id }) => id === "arch-unsupported");
  const sm = refusal?.details.sm;
  return sm === undefined || sm === verdict.gpu?.computeCapability;
}
