/** Runs the suite and gathers what can be observed: log, findings, tests, use of CUDA and TensorRT. */

import { loadCatalogue } from "./issues/catalogue.ts";
import type { CatalogueEntry, Finding, ScanResult } from "./issues/finding.ts";
import { mergeFindings } from "./issues/merge.ts";
import { createScanner, prepareSearch, type ScanOptions, scanText } from "./issues/scan.ts";
import type { Host } from "./ports.ts";
import type { Request } from "./request.ts";
import { layOutHook, listJunit, readJunit } from "./result-sources.ts";
import type { Evidence } from "./suite/classify-excuses.ts";
import type { SuiteSeen } from "./suite/classify-input.ts";
import type { ResolvedExpectations } from "./suite/expectations.ts";
import { createNeutraliser } from "./suite/neutralise.ts";
import type { SuiteAnnotation } from "./suite/neutralise-capture.ts";
import { createTestLogReaders } from "./suite/results/log-readers.ts";
import { mergeResults } from "./suite/results/merge.ts";
import { createScriptWordsReader } from "./suite/results/script-words.ts";
import { testKey } from "./suite/results/test-key.ts";
import type { TestResult } from "./suite/test-result.ts";
import { joinUse } from "./suite/used.ts";

/** The suite as it was seen. */
export interface Observation extends SuiteSeen {
  readonly scan: ScanResult;
  readonly evidence: Evidence;
  readonly suiteAnnotations: readonly SuiteAnnotation[];
  readonly droppedCaptures: Readonly<Record<string, number>>;
}

export interface Observed {
  /** null: the built-in one. */
  readonly catalogue: readonly CatalogueEntry[] | null;
  readonly expectations: ResolvedExpectations;
  /** As ScanOptions has it. */
  readonly cards: readonly string[] | undefined;
}

const HOOK_LEFT_OUT =
  "The pytest hook was not used, because its folder is not visible behind `via`. Results come from the log (or from the input `junit`), and the output of passing tests stays hidden.";
const MS_PER_MINUTE = 60_000;

/** @param request must name a suite. */
export async function observeSuite(
  request: Request,
  { catalogue: given, expectations, cards }: Observed,
  host: Host,
): Promise<Observation> {
  const catalogue = given ?? loadCatalogue();
  const readers = createTestLogReaders();
  const pytestHook = await layOutHook(request.pytest, expectations, host);
  const { junit: patterns, workingDirectory: cwd } = request;
  const before = await listJunit(patterns, cwd, host.files);
  const startedMs = host.clock();
  // Prepared once, for the log and for the output of every test.
  const scanning: ScanOptions = { catalogue, search: prepareSearch(catalogue), ...(cards && { cards }) };
  const shell = createScriptWordsReader();
  const scanner = createScanner({ ...scanning, readers: [...readers, shell] });
  const neutralisers = { stdout: createNeutraliser(), stderr: createNeutraliser() };
  const end = await host.suite.run(
    {
      script: request.run as NonNullable<Request["run"]>,
      shell: request.shell,
      cwd,
      via: request.via,
      timeoutMs: request.timeoutMinutes * MS_PER_MINUTE,
      env: pytestHook.env,
      prepend: pytestHook.prepend,
    },
    (chunk, stream) => {
      scanner.push(chunk, stream);
      return host.display.suiteOutput(neutralisers[stream].push(chunk), stream);
    },
  );
  const captured = [neutralisers.stdout, neutralisers.stderr];
  for (const one of captured) one.end();
  const scan = scanner.end();
  const hook = await pytestHook.read();
  await host.hook?.dispose();
  const junit = await readJunit(patterns, { startedMs, before }, cwd, host.files);
  const logs = readers.map((reader) => reader.results());
  const merged = mergeResults({ hook, junit, logs, exitCode: end.ending.exitCode });
  // Behind a prefix that cannot see our folder, pytest ran without the hook: say so.
  const leftOut = request.via.length > 0 && request.pytest === "auto" && hook === null;
  const ofPytest = logs.some((log) => log?.runs.some(({ source }) => source === "pytest"));
  const results = leftOut && ofPytest ? { ...merged, notices: [...merged.notices, HOOK_LEFT_OUT] } : merged;
  const evidence = gatherEvidence(scan, results.tests, scanning);
  return {
    ending: end.ending,
    shell: shell.words(),
    results,
    used: joinUse(end.used, results.usedInProcess),
    scan,
    evidence,
    suiteAnnotations: captured.flatMap((one) => one.captured()),
    droppedCaptures: addUp(captured.map((one) => one.droppedCaptures())),
  };
}

/** Known issues in the log and in each test's message and captured output. */
function gatherEvidence(scan: ScanResult, tests: readonly TestResult[], scanning: ScanOptions): Evidence {
  const nameOf = createNames(tests);
  const named = scan.findings.map((finding) => ({ ...finding, tests: joinTests(finding.tests, nameOf) }));
  const perTest: { testId: string; result: ScanResult }[] = [];
  const byTest = new Map<string, readonly Finding[]>();
  const ofResult = new Map<TestResult, readonly Finding[]>();
  const ofParts = new Map<TestResult, readonly (readonly Finding[])[]>();
  const isShared = sharedIds(tests);
  for (const test of tests) {
    const text = [test.message, test.output].filter(Boolean).join("\n");
    const alone = typeof test.output === "string" && isShared(test.id);
    if (alone) ofResult.set(test, []);
    if (text === "") continue;
    const result = scanText(text, scanning);
    if (result.findings.length === 0) continue;
    if (alone) ofResult.set(test, result.findings);
    if (test.parts)
      ofParts.set(
        test,
        test.parts.map((part) => scanText(part, scanning).findings),
      );
    perTest.push({ testId: test.id, result });
    byTest.set(test.id, [...(byTest.get(test.id) ?? []), ...result.findings]);
  }
  return { findings: mergeFindings(named, perTest), byTest, ofResult, ofParts };
}

function sharedIds(tests: readonly TestResult[]): (id: string) => boolean {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const { id } of tests) (known.has(id) ? shared : known).add(id);
  return (id) => shared.has(id);
}

function addUp(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const count of counts) {
    for (const [severity, number] of Object.entries(count)) {
      if (number > 0) sums[`suite ${severity} commands`] = (sums[`suite ${severity} commands`] ?? 0) + number;
    }
  }
  return sums;
}

/**
 * Maps test names of the log to full ids: `TestX.test_a` in pytest's headings is `tests/test_x.py::TestX::test_a`.
 * A name that fits several tests stays as it is.
 */
function createNames(tests: readonly TestResult[]): (id: string) => string {
  const byEnding = new Map<string, string | null>();
  for (const { id } of tests) {
    const parts = testKey(id).split(".");
    for (let from = 0; from < parts.length; from++) {
      const ending = parts.slice(from).join(".");
      const known = byEnding.get(ending);
      byEnding.set(ending, known === undefined || known === id ? id : null);
    }
  }
  return (id) => byEnding.get(testKey(id)) ?? id;
}

function joinTests(tests: Finding["tests"], nameOf: (id: string) => string): Finding["tests"] {
  const counts = new Map<string, number>();
  for (const { id, count } of tests) counts.set(nameOf(id), (counts.get(nameOf(id)) ?? 0) + count);
  return [...counts].map(([id, count]) => ({ id, count }));
}
