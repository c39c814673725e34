/** Publishes one report to all its places: annotations, summary, outputs, check run, files. */

import type { Host } from "./ports.ts";
import { type Anchors, createAnchors, type WorkflowStep } from "./report/anchors.ts";
import { planAnnotations } from "./report/annotations.ts";
import { buildReport, type ReportParts, reportJson } from "./report/build-report.ts";
import { CHECK_TEXT_BYTES } from "./report/limits.ts";
import { createRedactor, redactValue } from "./report/redact.ts";
import type { Report, ReportOrigin } from "./report/report.ts";
import { renderSummary } from "./report/summary.ts";
import type { Request } from "./request.ts";
import { showOutputs, showSummary } from "./show-results.ts";
import type { SuiteAnnotation } from "./suite/neutralise-capture.ts";

/** Where this run happens, as the entry read it from the runner's variables or the terminal. */
export interface RunContext {
  readonly version: string;
  readonly origin: ReportOrigin | null;
  readonly workflow?: WorkflowStep;
  /** "owner/name" of the repository under test. */
  readonly repository?: string;
  readonly workspaceRoots: readonly string[];
  /** Values that must appear in no file and no request. */
  readonly secrets: readonly string[];
  /** Absolute path of a path that the user wrote. */
  readonly resolve: (path: string) => string;
}

export interface Publication {
  readonly request: Pick<Request, "annotations" | "check" | "reportDir" | "sarif">;
  readonly host: Host;
  readonly context: RunContext;
  readonly suiteAnnotations: readonly SuiteAnnotation[];
}

type Parts = Omit<ReportParts, "version" | "origin">;

/** Publishes the report. What cannot be shown becomes a warning in it and never changes the conclusion. */
export async function publish(given: Parts, publication: Publication): Promise<Report> {
  const { host, context, request } = publication;
  const redact = createRedactor(context.secrets);
  const parts = redactValue(given, redact);
  const suiteAnnotations = redactValue(publication.suiteAnnotations, redact);
  const anchors = openAnchors(publication);
  const make = async (warnings: readonly string[]) => {
    const told = {
      ...parts,
      warnings: [...(parts.warnings ?? []), ...warnings],
      version: context.version,
      origin: context.origin,
    };
    const plan = await planAnnotations({
      report: told,
      suiteAnnotations,
      anchors,
    });
    return buildReport({
      ...told,
      annotations: plan.annotations,
      dropped: { ...told.dropped, ...plan.dropped },
    });
  };

  let report = await make([]);
  const check = await host.check?.complete(report, renderSummary(report, CHECK_TEXT_BYTES));
  if (check?.problem && request.check === "always") {
    // Planned again, so that this warning fits into the annotation budget.
    report = await make([`The check run could not be shown: ${redact(check.problem)}`]);
  }
  const path = `${request.reportDir}/report.json`;
  const trouble = await writeFiles(report, path, publication, anchors);
  if (trouble.length > 0) report = await make(trouble);
  await show(report, { path, checkUrl: check?.url ?? "" }, publication);
  return report;
}

/** Asks git for its files only when the first place is looked up; a skipped run often needs none. */
function openAnchors({ host, context }: Publication): Anchors {
  const { repository } = host;
  let opened: Promise<Anchors> | null = null;
  const open = () => {
    opened ??= repository.trackedFiles().then((tracked) =>
      createAnchors({
        tracked,
        readLines: (path) => repository.readLines(path),
        workspaceRoots: context.workspaceRoots,
        ...(context.repository === undefined ? {} : { repository: context.repository }),
        ...(context.workflow === undefined ? {} : { workflow: context.workflow }),
      }),
    );
    return opened;
  };
  return {
    locate: async (target) => (await open()).locate(target),
    workflow: async () => (context.workflow === undefined ? null : (await open()).workflow()),
  };
}

/** Writes the files. Like all display, a failure such as a full disk becomes a warning and never changes the conclusion. */
async function writeFiles(
  report: Report,
  path: string,
  publication: Publication,
  anchors: Anchors,
): Promise<readonly string[]> {
  const { host, request, context } = publication;
  const attempt = async (work: () => Promise<void>): Promise<readonly string[]> => {
    try {
      await work();
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  };
  const { reportDir, sarif } = request;
  const trouble = await Promise.all([
    attempt(() => host.files.writeText(path, reportJson(report))),
    attempt(() => host.files.writeText(`${reportDir}/summary.md`, renderSummary(report))),
    sarif === "" ? [] : attempt(() => writeSarif(report, context.resolve(sarif), publication, anchors)),
  ]);
  return trouble.flat();
}

async function writeSarif(
  report: Report,
  path: string,
  { host, context }: Publication,
  anchors: Anchors,
): Promise<void> {
  const places = new Map<string, { file: string; line: number }>();
  for (const finding of report.findings) {
    const test = finding.tests[0]?.id;
    const place = await anchors.locate({ places: finding.places, ...(test === undefined ? {} : { test }) });
    if (place) places.set(finding.id, place);
  }
  const { toSarif } = await import("./issues/sarif.ts");
  const fallback = await anchors.workflow();
  const document = toSarif(report.findings, {
    gateVersion: context.version,
    anchors: places,
    ...(fallback ? { fallback } : {}),
  });
  await host.files.writeText(path, `${JSON.stringify(document, null, 2)}\n`);
}

async function show(
  report: Report,
  where: { readonly path: string; readonly checkUrl: string },
  { host, request }: Publication,
): Promise<void> {
  const { display } = host;
  if (request.annotations === "auto")
    for (const annotation of report.annotations) display.annotate(annotation);
  await showSummary(display, renderSummary(report));
  showOutputs(display, outputsOf(report, where));
  display.outcome(`Outcome: ${report.outcome}. ${report.sentence}`);
  if (report.conclusion === "failure") display.fail();
}

/** The outputs of the action, by name. */
export function outputsOf(
  report: Report,
  where: { readonly path: string; readonly checkUrl: string },
): Readonly<Record<string, string>> {
  const { verdict, facts, tests } = report;
  const counts = tests && {
    total: tests.total,
    passed: tests.passed,
    failed: tests.failed,
    errors: tests.errors,
    skipped: tests.skipped,
    xfailed: tests.xfailed,
    xpassed: tests.xpassed,
    executed: tests.executed,
    source: tests.source,
  };
  return {
    verdict: verdict.status,
    reason: verdict.reason,
    supported: String(verdict.status === "supported"),
    action: report.policy.action,
    outcome: report.outcome,
    conclusion: report.conclusion,
    gpu: verdict.gpu?.name ?? "",
    "compute-capability": verdict.gpu?.computeCapability ?? "",
    driver: facts?.driver?.version ?? "",
    cuda: facts?.driver?.cuda ?? "",
    tensorrt: verdict.tensorrt ?? "",
    "newest-tensorrt": verdict.newestTensorrt ?? "",
    tests: JSON.stringify(counts),
    findings: JSON.stringify(Object.fromEntries(report.findings.map(({ id, count }) => [id, count]))),
    report: where.path,
    "check-url": where.checkUrl,
  };
}
