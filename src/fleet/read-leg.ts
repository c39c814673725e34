/** Reads the report of a leg. It is untrusted input: any job of the workflow, or a pull request, may have written it. */

import { cutUnits } from "../clean-text.ts";
import type { ActionTaken, Outcome } from "../suite/outcome.ts";
import type { VerdictStatus } from "../support/verdict.ts";
import { parseCapability, plainVersion, tryVersion } from "../versions.ts";
import type { Leg, LegFinding, LegTests } from "./leg.ts";
import { Fields, type JsonLimits, parseUntrusted, UntrustedError } from "./untrusted.ts";

/** A report of 2,000 tests has about 0.2 MB; one of 100,000 about 12 MB. */
export const REPORT_JSON_LIMITS: JsonLimits = { size: 32 * 1024 * 1024, depth: 24, values: 2_000_000 };

/** Longer texts are cut to these lengths. */
const MAX_ID = 1000;
const MAX_SENTENCE = 600;
const MAX_NAME = 200;
const MAX_MESSAGE = 300;

const STATUSES = ["supported", "unsupported", "unknown", "no-gpu", "no-tensorrt", "probe-error"] as const;
const ACTIONS = ["ran", "skipped", "refused", "none"] as const;
const OUTCOMES = [
  "not-run",
  "passed",
  "failed",
  "skipped",
  "xfailed",
  "xpassed",
  "crashed",
  "timed-out",
  "ran-nothing",
  "refused",
  "probe-error",
] as const;
// The gate succeeds with these only (docs/outcomes.md), so it has not written a report that claims otherwise.
const MAY_SUCCEED: ReadonlySet<Outcome> = new Set(["not-run", "passed", "skipped", "xfailed", "xpassed"]);
// With every other outcome the suite ran. When the gate itself fails, it reports the action "none".
const WITHOUT_SUITE: Readonly<Partial<Record<Outcome, readonly ActionTaken[]>>> = {
  "not-run": ["none"],
  skipped: ["skipped"],
  refused: ["refused"],
  "probe-error": ["refused", "none"],
};
const SCHEMA_VERSION = 1;
const GATE = "tensorrt-export-gate";

/**
 * Reads the text of a report.json.
 * @param name the leg's name, taken from the path of the report since the report itself is not trusted.
 * @throws UntrustedError saying what is wrong with the report and where.
 */
export function readLeg(text: string, name: string, source: string): { leg: Leg; tests: LegTests } {
  const report = new Fields(parseUntrusted(text, REPORT_JSON_LIMITS));
  checkHeader(report);
  const tests = report.objectOrNull("tests");
  const result = readResult(report);
  const leg: Leg = {
    name,
    source,
    ...readOrigin(report.objectOrNull("origin")),
    ...readMachine(report),
    ...result,
    counts: tests && readCounts(tests),
    testsCut: cutTests(report),
    ...readUse(report, result.status),
    findings: report.objects("findings").map(readFinding),
  };
  return {
    leg,
    tests: {
      ran: tests?.texts("ran", MAX_ID) ?? [],
      notRan: tests?.texts("notRan", MAX_ID) ?? [],
      // Excused failures are left out: the finding that excuses them is shown once for all legs.
      failures: report
        .objects("failures")
        .filter((failure) => failure.textOrNull("excusedBy", 80) === null)
        .map((failure) => ({
          id: failure.text("id", MAX_ID),
          message: failure.textOrNull("message", MAX_MESSAGE) ?? "",
        })),
    },
  };
}

function checkHeader(report: Fields): void {
  const version = report.raw("schemaVersion");
  if (version !== SCHEMA_VERSION)
    throw new UntrustedError(
      `unknown schema version ${version === undefined ? "(none)" : cutUnits(JSON.stringify(version), 40)}; this gate reads version ${SCHEMA_VERSION}`,
      "schemaVersion",
    );
  const writer = report.object("gate").text("name", MAX_NAME);
  if (writer !== GATE) throw new UntrustedError(`${JSON.stringify(writer)} is not ${GATE}`, "gate.name");
}

function readOrigin(origin: Fields | null): Pick<Leg, "commit" | "run"> {
  const id = origin?.textOrNull("runId", 40) ?? null;
  const attempt = Number(origin?.textOrNull("attempt", 10) ?? 1);
  return {
    commit: origin?.textOrNull("commit", 64) ?? null,
    run: id === null ? null : { id, attempt: Number.isSafeInteger(attempt) ? attempt : 1 },
  };
}

function readMachine(report: Fields): Pick<Leg, "gpu" | "platform" | "tensorrt"> {
  const verdict = report.object("verdict");
  const gpu = verdict.objectOrNull("gpu");
  const facts = report.objectOrNull("facts");
  const platform = facts?.objectOrNull("platform") ?? null;
  const tensorrt = facts?.objectOrNull("tensorrt") ?? null;
  const version = tryVersion(verdict.textOrNull("tensorrt", 64) ?? tensorrt?.textOrNull("version", 64));
  return {
    gpu: {
      name: gpu?.text("name", MAX_NAME) ?? "no GPU",
      computeCapability: parseCapability(gpu?.textOrNull("computeCapability", 16) ?? ""),
    },
    platform: platform && {
      os: platform.textOrNull("os", 40) ?? "",
      arch: platform.textOrNull("arch", 40) ?? "",
      jetpack: platform.textOrNull("jetpack", 40),
    },
    tensorrt: {
      version: version && plainVersion(version),
      product: tensorrt?.raw("product") === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
      cuda: tensorrt?.textOrNull("cuda", 16) ?? null,
    },
  };
}

function readResult(
  report: Fields,
): Pick<Leg, "status" | "reason" | "action" | "outcome" | "conclusion" | "sentence"> {
  const verdict = report.object("verdict");
  const outcome = report.oneOf("outcome", OUTCOMES);
  const conclusion = report.oneOf("conclusion", ["success", "failure"] as const);
  if (conclusion === "success" && !MAY_SUCCEED.has(outcome))
    throw new UntrustedError(`success contradicts the outcome ${outcome}`, "conclusion");
  const action = report.object("policy").oneOf("action", ACTIONS);
  if (!(WITHOUT_SUITE[outcome] ?? ["ran"]).includes(action))
    throw new UntrustedError(`${action} contradicts the outcome ${outcome}`, "policy.action");
  return {
    status: verdict.oneOf("status", STATUSES),
    reason: verdict.textOrNull("reason", 40) ?? "",
    action,
    outcome,
    conclusion,
    sentence:
      report.textOrNull("sentence", MAX_SENTENCE) ?? verdict.textOrNull("sentence", MAX_SENTENCE) ?? "",
  };
}

function readUse(report: Fields, status: VerdictStatus): Pick<Leg, "usedTensorrt" | "without"> {
  const used = report.objectOrNull("suite")?.objectOrNull("used");
  const [cuda, tensorrt] = [used?.flagOrNull("cuda") ?? null, used?.flagOrNull("tensorrt") ?? null];
  const inputs = report.objectOrNull("asked")?.objects("inputs") ?? [];
  const asked = inputs.every((input) => input.raw("name") !== "require-use" || input.raw("value") !== "off");
  const noTensorrt = tensorrt === false || (status === "no-tensorrt" && tensorrt === null);
  const noGpu = cuda === false || (status === "no-gpu" && cuda === null);
  const without = noTensorrt ? "TensorRT" : noGpu ? "a GPU" : null;
  return { usedTensorrt: tensorrt, without: asked ? without : null };
}

function readCounts(tests: Fields): NonNullable<Leg["counts"]> {
  const total = tests.count("total");
  const executed = tests.count("executed");
  if (executed > total)
    throw new UntrustedError(
      `${executed} executed tests of ${total} in total are impossible`,
      "tests.executed",
    );
  return {
    total,
    executed,
    failed: (tests.countOrNull("failed") ?? 0) + (tests.countOrNull("errors") ?? 0),
  };
}

/** How many test ids a limit left out of the report's lists. */
function cutTests(report: Fields): number {
  const dropped = report.objectOrNull("dropped");
  if (!dropped) return 0;
  return ["ran", "notRan", "tests.ran", "tests.notRan"].reduce(
    (sum, key) => sum + (dropped.countOrNull(key) ?? 0),
    0,
  );
}

function readFinding(finding: Fields): LegFinding {
  const link = finding.texts("links", 500)[0] ?? null;
  return {
    id: finding.text("id", 80),
    title: finding.textOrNull("title", MAX_NAME) ?? finding.text("id", 80),
    severity: finding.oneOf("severity", ["notice", "warning", "error"] as const),
    kind: finding.oneOf("kind", ["cause", "consequence", "note", "benign"] as const),
    count: finding.count("count"),
    remedy: finding.textOrNull("remedy", MAX_SENTENCE) ?? "",
    text: finding.objectOrNull("first")?.textOrNull("text", MAX_MESSAGE) ?? "",
    // Only https links of an untrusted report may appear in the summary.
    link: link?.startsWith("https://") === true ? link : null,
    excuses: finding.raw("excuses") === "unsupported",
  };
}
