/** Values for tests of the classification, each a plain case that a test changes in one place. */

import type { Finding } from "../../src/issues/finding.ts";
import type { ClassifyInput, ClassifySettings } from "../../src/suite/classify-input.ts";
import type { Ending } from "../../src/suite/ending.ts";
import type { Expectation, ResolvedExpectations } from "../../src/suite/expectations.ts";
import { chooseAction } from "../../src/suite/policy.ts";
import type { SuiteResults, TestCounts, TestResult, TestStatus } from "../../src/suite/test-result.ts";
import type { Use } from "../../src/suite/used.ts";
import type { Verdict, VerdictStatus } from "../../src/support/verdict.ts";

export function createVerdict(status: VerdictStatus, overrides: Partial<Verdict> = {}): Verdict {
  return {
    status,
    reason: status === "unsupported" ? "gpu-dropped" : "",
    permanent: status === "unsupported",
    sentence: `The card is ${status}.`,
    gpu: { name: "Tesla V100", computeCapability: "7.0", index: 0 },
    tensorrt: "10.5.0",
    newestTensorrt: "10.4.0",
    oldestTensorrt: null,
    supported: ["7.5", "8.0"],
    evidence: [],
    remedies: [],
    limits: [],
    notes: [],
    ...overrides,
  };
}

export function createEnding(overrides: Partial<Ending> = {}): Ending {
  return {
    exitCode: 0,
    signal: null,
    timedOut: false,
    cancelled: false,
    startError: null,
    durationMs: 1234,
    leftovers: [],
    ...overrides,
  };
}

export const settings: ClassifySettings = {
  onUnsupported: "xfail",
  strict: true,
  minExecuted: "auto",
  requireUse: "warn",
  exitCrash: "fail",
  failOn: [],
  onNewFindings: "warn",
};

export function createTest(id: string, status: TestStatus, overrides: Partial<TestResult> = {}): TestResult {
  return { id, status, ...overrides };
}

export function countTests(tests: readonly TestResult[]): TestCounts {
  const of = (status: TestStatus) => tests.filter((test) => test.status === status).length;
  return {
    total: tests.length,
    passed: of("passed"),
    failed: of("failed"),
    errors: of("error"),
    skipped: of("skipped"),
    xfailed: of("xfailed"),
    xpassed: of("xpassed"),
    executed: tests.length - of("skipped"),
    source: "pytest-hook",
  };
}

export function createResults(
  tests: readonly TestResult[],
  overrides: Partial<SuiteResults> = {},
): SuiteResults {
  return {
    tests,
    counts: countTests(tests),
    complete: true,
    running: null,
    neverRan: [],
    collectionError: null,
    passingOutputSeen: true,
    notices: [],
    ...overrides,
  };
}

export function createFinding(id: string, overrides: Partial<Finding> = {}): Finding {
  return {
    id,
    severity: "error",
    kind: "cause",
    count: 1,
    lines: [1],
    first: { line: 1, text: "text" },
    title: `title of ${id}`,
    explanation: "",
    remedy: "",
    links: [],
    tests: [],
    places: [],
    details: {},
    ...overrides,
  };
}

/** The architecture's finding, tied to the tests given. */
export function archFinding(...tests: readonly string[]): Finding {
  return createFinding("arch-unsupported", {
    excuses: "unsupported",
    count: Math.max(1, tests.length),
    tests: tests.map((id) => ({ id, count: 1 })),
  });
}

export function createExpectation(overrides: Partial<Expectation> = {}): Expectation {
  return {
    tests: "*",
    when: null,
    expect: "xfail",
    cause: null,
    issue: null,
    owner: null,
    expires: null,
    place: "expectations.yml:1",
    ...overrides,
  };
}

export function resolved(...live: readonly Expectation[]): ResolvedExpectations {
  return { live, expired: [], undecided: [] };
}

export interface Case {
  readonly status: VerdictStatus;
  readonly tests?: readonly TestResult[];
  readonly results?: SuiteResults | null;
  readonly ending?: Partial<Ending>;
  readonly settings?: Partial<ClassifySettings>;
  readonly findings?: readonly Finding[];
  readonly used?: Use;
  readonly expectations?: ResolvedExpectations;
}

/** The input of a suite that ran. */
export function createInput(one: Case): ClassifyInput {
  const verdict = createVerdict(one.status);
  const all = { ...settings, ...one.settings };
  return {
    verdict,
    choice: chooseAction(verdict, {
      ...all,
      run: "suite",
      onUnknown: "run",
      onNoGpu: "run",
      onNoTensorrt: "run",
      expectGpu: "",
    }),
    settings: all,
    suite: {
      ending: createEnding(one.ending),
      results: one.results === undefined ? createResults(one.tests ?? []) : one.results,
      used: one.used ?? { cuda: true, tensorrt: true },
    },
    evidence: { findings: one.findings ?? [] },
    ...(one.expectations ? { expectations: one.expectations } : {}),
  };
}
