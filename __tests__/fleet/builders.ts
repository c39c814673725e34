/** Builders for test values: reports as a gate writes them, with only what a test is about spelled out. */

import { type Aggregate, type Aggregation, createAggregation } from "../../src/fleet/aggregate.ts";
import type { AggregateSettings } from "../../src/fleet/aggregate-settings.ts";
import type { Finding } from "../../src/issues/finding.ts";
import type { Report } from "../../src/report/report.ts";
import type { TestCounts } from "../../src/suite/test-result.ts";

export const COMMIT = "a".repeat(40);
export const OTHER_COMMIT = "b".repeat(40);
export const NOW = Date.parse("2026-11-22T12:00:00Z");

/** What differs from a T4 with TensorRT 10.5.0 on which two tests passed. */
export interface ReportChoice {
  readonly gpu?: string;
  readonly sm?: string;
  readonly tensorrt?: string;
  readonly status?: Report["verdict"]["status"];
  readonly outcome?: Report["outcome"];
  readonly conclusion?: Report["conclusion"];
  readonly action?: Report["policy"]["action"];
  readonly ran?: readonly string[];
  readonly notRan?: readonly string[];
  /** null: the report has no tests at all. */
  readonly counts?: Partial<TestCounts> | null;
  readonly failures?: Report["failures"];
  readonly findings?: readonly Finding[];
  readonly commit?: string | null;
  readonly run?: string;
  readonly attempt?: string;
  readonly usedTensorrt?: boolean | null;
  readonly dropped?: Readonly<Record<string, number>>;
}

// No two runs of a suite are alike.
let milliseconds = 1000;

/** What the gate does where the suite comes to this. */
function actionOf(outcome: Report["outcome"]): Report["policy"]["action"] {
  if (outcome === "skipped" || outcome === "refused") return outcome;
  if (outcome === "not-run") return "none";
  return outcome === "probe-error" ? "refused" : "ran";
}

export function buildReport(choice: ReportChoice = {}): Report {
  const outcome = choice.outcome ?? "passed";
  const ran =
    choice.ran ?? (outcome === "skipped" ? [] : ["tests/test_a.py::test_one", "tests/test_a.py::test_two"]);
  const notRan = choice.notRan ?? [];
  const gpu = { name: choice.gpu ?? "Tesla T4", computeCapability: choice.sm ?? "7.5", index: 0 };
  const tensorrt = choice.tensorrt ?? "10.5.0";
  const green = ["passed", "skipped", "xfailed", "not-run"].includes(outcome);
  const failed = choice.failures?.length ?? 0;
  const total = ran.length + notRan.length;
  return {
    schemaVersion: 1,
    gate: { name: "tensorrt-export-gate", version: "0.1.0" },
    origin: {
      repository: "octo/models",
      commit: choice.commit === undefined ? COMMIT : choice.commit,
      workflow: "GPU",
      runId: choice.run ?? "1",
      attempt: choice.attempt ?? "1",
      job: "test",
    },
    facts: {
      schemaVersion: 1,
      platform: { os: "linux", arch: "x64" },
      gpus: [{ ...gpu, source: "libcuda" }],
      tensorrt: { version: tensorrt, product: "tensorrt", cuda: "12", source: "test" },
    },
    verdict: {
      status: choice.status ?? (outcome === "skipped" ? "unsupported" : "supported"),
      reason: outcome === "skipped" ? "gpu-dropped" : "",
      permanent: false,
      sentence: "The verdict's sentence.",
      gpu,
      tensorrt,
      newestTensorrt: null,
      oldestTensorrt: null,
      supported: ["7.5"],
      evidence: [],
      remedies: [],
      limits: [],
      notes: [],
    },
    policy: {
      applied: "",
      action: choice.action ?? actionOf(outcome),
      strict: true,
      minExecuted: "auto",
    },
    suite: {
      command: "pytest",
      exitCode: green ? 0 : 1,
      signal: null,
      timedOut: false,
      cancelled: false,
      durationMs: ++milliseconds,
      logBytes: 10,
      logLines: 1,
      used: { cuda: true, tensorrt: choice.usedTensorrt === undefined ? true : choice.usedTensorrt },
    } as Report["suite"],
    tests:
      choice.counts === null || outcome === "skipped"
        ? null
        : ({
            total,
            passed: ran.length - failed,
            failed,
            errors: 0,
            skipped: notRan.length,
            xfailed: 0,
            xpassed: 0,
            executed: ran.length,
            source: "pytest-hook",
            ran,
            notRan,
            skippedReasons: [],
            ...choice.counts,
          } as Report["tests"]),
    failures: choice.failures ?? [],
    passedUnexpectedly: [],
    findings: choice.findings ?? [],
    outcome,
    conclusion: choice.conclusion ?? (green ? "success" : "failure"),
    sentence: `Outcome ${outcome}.`,
    notices: [],
    annotations: [],
    dropped: choice.dropped ?? {},
  } as Report;
}

export function buildFinding(choice: Partial<Finding> = {}): Finding {
  return {
    id: "arch-unsupported",
    severity: "error",
    kind: "cause",
    count: 1,
    lines: [1],
    first: { line: 1, text: "Target GPU SM 70 is not supported by this TensorRT release" },
    title: "This TensorRT does not support the GPU",
    explanation: "",
    remedy: "Pin an older TensorRT.",
    links: ["https://example.com/issue/1"],
    excuses: "unsupported",
    tests: [],
    places: [],
    details: {},
    ...choice,
  };
}

/** The text of a report in which whole members are others: what `choice` cannot say. */
export function reportText(choice: ReportChoice, change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...buildReport(choice), ...change });
}

/** Legs by name; a text stands for a report that is no JSON of ours. */
export function aggregateOf(
  legs: Readonly<Record<string, ReportChoice | string>>,
  settings: Partial<AggregateSettings> = {},
): Aggregate {
  const aggregation = aggregationOf(settings);
  for (const [name, choice] of Object.entries(legs)) {
    const text = typeof choice === "string" ? choice : JSON.stringify(buildReport(choice));
    aggregation.addReport(name, `reports/${name}/report.json`, text);
  }
  return aggregation.finish();
}

export function aggregationOf(settings: Partial<AggregateSettings> = {}): Aggregation {
  return createAggregation({
    expectLegs: { kind: "any" },
    minExecutedLegs: 1,
    canary: "",
    commit: COMMIT,
    history: null,
    retired: [],
    debtLimits: [],
    now: NOW,
    run: null,
    propose: (leg, seen) => `row for ${leg.gpu.name}: ${seen}`,
    ...settings,
  });
}

/** A leg without a card that is known, without TensorRT and without tests: nothing to show but that it reported. */
export function bareLeg(): string {
  const { verdict } = buildReport();
  return reportText(
    { outcome: "not-run", action: "none" },
    {
      facts: null,
      tests: null,
      verdict: { ...verdict, status: "no-tensorrt", gpu: { name: "Own card" }, tensorrt: null },
    },
  );
}

/** Three cards by three releases with something of everything that a page shows. */
export function sampleAggregate(): Aggregate {
  return aggregateOf(
    {
      a: { notRan: ["tests/test_a.py::test_late"] },
      b: { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.4.0", status: "unsupported", outcome: "xpassed" },
      c: {
        outcome: "failed",
        tensorrt: "10.6.0",
        failures: [{ id: "tests/test_a.py::test_one", status: "failed", message: "boom" }],
        findings: [buildFinding({ count: 2 })],
      },
      d: bareLeg(),
      e: "[]",
    },
    { history: { schemaVersion: 1, cells: [] }, propose: () => 'rows:\n  - sm: ["7.0"]\n' },
  );
}
