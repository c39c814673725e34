// The worked example: plans 8 cards by 6 releases, runs the gate once per cell on simulated facts, and aggregates.
// node examples/fleet/simulate.mjs [--out DIR] [--cells FILE] [--cli PATH]. Needs Python 3; no GPU, no network.
import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({
  options: {
    out: { type: "string", default: "reports/fleet" },
    cells: { type: "string", default: here("cells.yml") },
    cli: { type: "string", default: here("../../dist/cli/index.js") },
  },
});

/** Runs the command line; a status of 1 is an answer, all else is a mistake of this script. */
function gate(args, env = {}) {
  return new Promise((resolve, reject) => {
    const options = { encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 26 };
    execFile(process.execPath, [values.cli, ...args], options, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      if (status === 0 || status === 1) resolve({ status, stdout });
      else reject(new Error(`trt-gate ${args.join(" ")}: ${stderr}`));
    });
  });
}

/** The machine that a cell stands for. */
function factsOf(cell) {
  return {
    schemaVersion: 1,
    platform: { os: "linux", arch: "x64" },
    driver: { version: "580.95.05", cuda: "13.0" },
    gpus: [{ index: 0, name: cell.gpu, computeCapability: capability(cell.sm), source: "simulated" }],
    tensorrt: { version: cell.tensorrt, product: "tensorrt", cuda: "12", source: "simulated" },
  };
}

const capability = (sm) => sm.replace(/^sm_(\d+)(\d)$/, "$1.$2");

async function runLeg(cell) {
  const dir = `${values.out}/trt-gate-${cell.name}`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${dir}/facts.json`, JSON.stringify(factsOf(cell)));
  const options = ["--facts", `${dir}/facts.json`, "--report-dir", dir, "--on-unsupported", "xfail"];
  const suite = ["python3", here("suite/test_export.py")];
  const env = {
    SIMULATED_SM: capability(cell.sm),
    SIMULATED_REFUSAL: cell.status === "unsupported" ? "1" : "0",
  };
  return gate(["run", ...options, "--", ...suite], env);
}

rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const planned = await gate(["plan", "--cells", values.cells, "--on-unsupported", "xfail", "--json"]);
const plan = JSON.parse(planned.stdout);
writeFileSync(`${values.out}/plan.json`, planned.stdout);
const cells = typeof plan.plan === "string" ? JSON.parse(plan.plan) : plan.cells;

const queue = [...cells];
const workers = Array.from({ length: availableParallelism() }, async () => {
  for (let cell = queue.shift(); cell; cell = queue.shift()) await runLeg(cell);
});
await Promise.all(workers);

const { status, stdout } = await gate([
  "aggregate",
  `${values.out}/trt-gate-*/report.json`,
  ...["--expect-legs", JSON.stringify(cells.map((cell) => cell.name))],
  ...["--canary", "__main__.TestExport.test_identity_converts"],
  ...["--html", `${values.out}/grid.html`, "--svg", `${values.out}/grid.svg`],
]);
process.stdout.write(stdout);
process.exitCode = status;
