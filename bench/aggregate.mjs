// How long `trt-gate aggregate` takes for many legs, and how much memory it needs: node bench/aggregate.mjs [--legs N] [--tests N] [--cli PATH]
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    legs: { type: "string", default: "256" },
    tests: { type: "string", default: "2000" },
    cli: { type: "string", default: "dist/cli/index.js" },
    runs: { type: "string", default: "3" },
  },
});
const LIMIT = { seconds: 5, mebibytes: 300 };
const legs = Number(values.legs);
const tests = Number(values.tests);

const CARDS = [
  ["Tesla V100-SXM2-16GB", "7.0"],
  ["Tesla T4", "7.5"],
  ["NVIDIA A100-SXM4-80GB", "8.0"],
  ["NVIDIA A10G", "8.6"],
  ["NVIDIA L4", "8.9"],
  ["NVIDIA H100 80GB HBM3", "9.0"],
  ["NVIDIA B200", "10.0"],
  ["NVIDIA GeForce RTX 5090", "12.0"],
];

/** A report as large as a real one: every test id, one test in ten skipped, one in fifty failed with a traceback. */
function report(leg) {
  const [name, computeCapability] = CARDS[leg % CARDS.length];
  const version = `10.${Math.floor(leg / CARDS.length) % 16}.0.${leg}`;
  const id = (n) =>
    `tests/networks/test_convert_${n % 40}.py::TestConvert${n % 7}::test_value_${n}_fp16[${n}]`;
  const ids = Array.from({ length: tests }, (_, n) => id(n));
  const skipped = (n) => n % 10 === leg % 10;
  const failed = ids.filter((_, n) => n % 50 === 1 && !skipped(n));
  const gpu = { name, computeCapability, index: 0 };
  return {
    schemaVersion: 1,
    gate: { name: "tensorrt-export-gate", version: "0.1.0" },
    origin: {
      repository: "octo/models",
      commit: "c".repeat(40),
      workflow: "GPU",
      runId: "1",
      attempt: "1",
      job: "test",
    },
    facts: {
      schemaVersion: 1,
      platform: { os: "linux", arch: "x64" },
      gpus: [{ ...gpu, source: "libcuda" }],
      tensorrt: { version, product: "tensorrt", cuda: "12", source: "dist-info" },
    },
    verdict: {
      status: "supported",
      reason: "",
      permanent: false,
      sentence: "Supported.",
      gpu,
      tensorrt: version,
      newestTensorrt: null,
      oldestTensorrt: null,
      supported: [],
      evidence: [],
      remedies: [],
      limits: [],
      notes: [],
    },
    policy: { applied: "", action: "ran", strict: true, minExecuted: "auto" },
    suite: {
      command: "pytest",
      exitCode: 1,
      signal: null,
      timedOut: false,
      cancelled: false,
      durationMs: 1,
      logBytes: 1,
      logLines: 1,
      used: { cuda: true, tensorrt: true },
    },
    tests: {
      total: tests,
      passed: 0,
      failed: failed.length,
      errors: 0,
      skipped: ids.filter((_, n) => skipped(n)).length,
      xfailed: 0,
      xpassed: 0,
      executed: ids.filter((_, n) => !skipped(n)).length,
      source: "pytest-hook",
      ran: ids.filter((_, n) => !skipped(n)),
      notRan: ids.filter((_, n) => skipped(n)),
      skippedReasons: [],
    },
    failures: failed.map((test) => ({
      id: test,
      status: "failed",
      file: "tests/a.py",
      line: 1,
      message: `Traceback (most recent call last):\n${'  File "tests/a.py", line 1, in test\n'.repeat(20)}AssertionError`,
    })),
    passedUnexpectedly: [],
    findings: [
      {
        id: "conv3d-k1",
        severity: "warning",
        kind: "note",
        count: 6,
        lines: Array.from({ length: 200 }, (_, n) => n + 1),
        first: { line: 1, text: "Conv3d" },
        title: "Conv3d with kernel size 1",
        explanation: "",
        remedy: "",
        links: [],
        tests: ids.slice(0, 200).map((test) => ({ id: test, count: 1 })),
        places: [],
        details: {},
      },
    ],
    outcome: "failed",
    conclusion: "failure",
    sentence: "Failed.",
    notices: [],
    annotations: [],
    dropped: {},
  };
}

const dir = mkdtempSync(join(tmpdir(), "trt-gate-aggregate-"));
const cli = resolve(values.cli);
if (!existsSync(cli)) throw new Error(`${values.cli}: build it first with npm run build`);
try {
  let bytes = 0;
  for (let leg = 0; leg < legs; leg++) {
    const path = join(dir, `trt-gate-leg-${leg}`, "report.json");
    mkdirSync(join(dir, `trt-gate-leg-${leg}`));
    writeFileSync(path, JSON.stringify(report(leg)));
    bytes += statSync(path).size;
  }
  // The child reports its own peak, since the shell's `time` does not exist everywhere.
  const peak = join(dir, "peak.txt");
  const hook = join(dir, "hook.mjs");
  writeFileSync(
    hook,
    `import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  );
  const results = Array.from({ length: Number(values.runs) }, () => {
    const started = process.hrtime.bigint();
    const args = [
      "--import",
      hook,
      cli,
      "aggregate",
      join(dir, "*/report.json"),
      "--expect-legs",
      String(legs),
      "--json",
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      maxBuffer: 1 << 28,
      encoding: "utf8",
    });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 1)
      throw new Error(`exit status ${status}, expected 1 since all legs failed: ${stderr.slice(0, 2000)}`);
    const { legs: counts } = JSON.parse(stdout);
    if (counts.reported !== legs || counts.failed !== legs)
      throw new Error(`counts are wrong: ${JSON.stringify(counts)}`);
    return { seconds, mebibytes: Number(readFileSync(peak, "utf8")) / 1024 };
  }).sort((a, b) => a.seconds - b.seconds);
  const median = results[Math.floor(results.length / 2)];
  const worst = Math.max(...results.map((result) => result.mebibytes));
  console.log(`aggregate: ${legs} legs of ${tests} tests, ${(bytes / 2 ** 20).toFixed(0)} MiB of reports`);
  console.log(
    `  time   ${median.seconds.toFixed(2)} s median of ${results.length} (limit ${LIMIT.seconds} s)`,
  );
  console.log(`  memory ${worst.toFixed(0)} MiB peak (limit ${LIMIT.mebibytes} MiB)`);
  if (median.seconds > LIMIT.seconds || worst > LIMIT.mebibytes) process.exitCode = 1;
} finally {
  rmSync(dir, { recursive: true, force: true });
}
