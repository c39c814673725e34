// How long the facts take on a machine with a real card, compared with what a user would write instead:
//   python -c "import torch; torch.cuda.get_device_capability()"
// node bench/probe.mjs [--python PATH] [--cli PATH] [--runs N] [--json]
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    python: { type: "string", default: "python3" },
    cli: { type: "string", default: "dist/cli/index.js" },
    probe: { type: "string", default: "src/facts/probe.py" },
    runs: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
  },
});
/** What we promise: the facts are there this many times as fast as torch's own answer. */
const PROMISED_RATIO = 15;
const runs = Number(values.runs);

const ways = [
  {
    name: "trt-gate probe --json (whole process, Node's start included)",
    argv: [process.execPath, values.cli, "probe", "--json", "--python", values.python],
    there: existsSync(values.cli),
  },
  {
    name: "the probe alone, fed to the interpreter",
    argv: [values.python, "-S", "-"],
    input: readFileSync(values.probe, "utf8"),
    there: true,
  },
  {
    name: "importing torch and asking it",
    argv: [values.python, "-c", "import torch; print(torch.cuda.get_device_capability())"],
    there: true,
  },
  {
    name: "nvidia-smi --query-gpu=compute_cap",
    argv: ["nvidia-smi", "--query-gpu=compute_cap", "--format=csv"],
    there: true,
  },
];

/** How many seconds one run took, or why it failed. */
function once({ argv, input }) {
  const begun = performance.now();
  const end = spawnSync(argv[0], argv.slice(1), { input, encoding: "utf8", maxBuffer: 64 << 20 });
  const seconds = (performance.now() - begun) / 1000;
  const failed = end.error !== undefined || end.status !== 0;
  const words = (end.error?.message ?? `${end.stdout}${end.stderr}`).trim().split("\n").at(-1);
  return failed ? { failed: words || `exit ${end.status}` } : { seconds };
}

const median = (sorted) => sorted[Math.floor(sorted.length / 2)];

// Interleaved, so that a machine that warms up or slows down does so for all of them.
const results = ways.map((way) => ({ name: way.name, seconds: [], failed: way.there ? null : "not there" }));
for (let run = 0; run < runs; run++) {
  for (const [i, way] of ways.entries()) {
    const result = results[i];
    if (result.failed !== null) continue;
    const { seconds, failed } = once(way);
    if (failed !== undefined) result.failed = failed;
    // The first round fills the file cache.
    else if (run > 0 || runs === 1) result.seconds.push(seconds);
  }
}

const torch = results[2];
const baseline = torch.failed === null ? median([...torch.seconds].sort((a, b) => a - b)) : null;
const rows = results.map(({ name, seconds, failed }) => {
  if (failed !== null) return { name, failed };
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = median(sorted);
  return {
    name,
    median: Number(middle.toFixed(3)),
    min: Number(sorted[0].toFixed(3)),
    max: Number(sorted.at(-1).toFixed(3)),
    ratio: baseline === null ? null : Number((baseline / middle).toFixed(1)),
  };
});

if (values.json) console.log(JSON.stringify({ runs, promisedRatio: PROMISED_RATIO, rows }, null, 2));
else {
  for (const row of rows) {
    console.log(row.name);
    if (row.failed !== undefined) console.log(`  not measured: ${row.failed}`);
    else {
      const ratio = row.ratio === null ? "" : `, ${row.ratio} times as fast as importing torch`;
      console.log(`  median ${row.median} s (${row.min} to ${row.max})${ratio}`);
    }
  }
}
// The fair comparison is interpreter against interpreter; the CLI's row also includes Node's own start.
// Without torch there is nothing to compare with; that was reported above and is not a failure.
const ratio = rows[1]?.ratio ?? null;
process.exitCode = ratio !== null && ratio < PROMISED_RATIO ? 1 : 0;
