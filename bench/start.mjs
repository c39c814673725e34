// What every run pays before it does anything: the start time of each entry, compared with a bare Node.
//   node bench/start.mjs [--runs N] [--node PATH] [--dist FOLDER] [--json]
// The runs are interleaved, so that a busy moment of the machine affects them all. Exits with 1 if a limit is broken.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "31" },
    node: { type: "string", default: process.execPath },
    dist: { type: "string", default: "dist" },
    json: { type: "boolean", default: false },
  },
});
const ROOT = resolve(import.meta.dirname, "..");
const dist = resolve(values.dist);
const folder = mkdtempSync(join(tmpdir(), "trt-gate-start-"));
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "");
mkdirSync(join(folder, "work"));

/** Bytes that an entry loads at start; chunks that are loaded later do not count. */
const LIMIT_BYTES = 700_000;

const WAYS = [
  { name: "node, an empty file", argv: [empty], status: 0 },
  {
    name: "trt-gate explain",
    argv: [join(dist, "cli/index.js"), "explain", "--gpu", "V100", "--tensorrt", "10.5"],
    status: 0,
    limit: 1.3,
  },
  {
    name: "the action, facts given, skipped",
    argv: [join(dist, "index.js")],
    env: actionEnv(),
    status: 0,
    limit: 2,
  },
  {
    name: "the action's post step",
    argv: [join(dist, "post/index.js")],
    env: { ...actionEnv(), STATE_finished: "true" },
    status: 0,
  },
  {
    name: "trt-gate run --facts … -- true",
    argv: [
      join(dist, "cli/index.js"),
      "run",
      "--facts",
      facts("h100-tensorrt-10.13.3"),
      "--report-dir",
      folder,
    ].concat(["--require-use", "off", "--", "true"]),
    status: 0,
  },
];

function facts(name) {
  return join(ROOT, "examples/facts", `${name}.json`);
}

/** Those of the variables that a runner sets for a step which the action reads. */
function actionEnv() {
  const file = (name) => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, "");
    return path;
  };
  return {
    GITHUB_WORKSPACE: join(folder, "work"),
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    INPUT_FACTS: facts("v100-tensorrt-10.5"),
    INPUT_RUN: "exit 1",
  };
}

function once({ argv, env, status }) {
  const start = process.hrtime.bigint();
  const child = spawnSync(values.node, argv, {
    cwd: join(folder, "work"),
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    encoding: "utf8",
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (child.status !== status)
    throw new Error(`${argv.join(" ")}: exited with ${child.status}\n${child.stderr}`);
  return ms;
}

const times = WAYS.map(() => []);
try {
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const [index, way] of WAYS.entries()) {
      const ms = once(way);
      // The first round fills the file system's cache.
      if (run > 0) times[index].push(ms);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const bare = median(times[0]);
const rows = WAYS.map(({ name, limit }, index) => ({
  name,
  medianMs: Number(median(times[index]).toFixed(1)),
  leastMs: Number(Math.min(...times[index]).toFixed(1)),
  ratio: Number((median(times[index]) / bare).toFixed(2)),
  limit: limit ?? null,
}));
const sizes = ["cli", "", "post", "plan", "aggregate", "checks"].map((entry) => ({
  entry: join("dist", entry, "index.js"),
  bytes: statSync(join(dist, entry, "index.js")).size,
  http: readFileSync(join(dist, entry, "index.js"), "utf8").includes("class Agent extends DispatcherBase"),
}));
const broken = [
  ...rows.filter(({ ratio, limit }) => limit !== null && ratio > limit).map(({ name }) => name),
  ...sizes
    .filter(({ bytes, http }) => !http && bytes > LIMIT_BYTES)
    .map(({ entry }) => `${entry}: over ${LIMIT_BYTES} bytes`),
];

if (values.json) console.log(JSON.stringify({ node: version(), rows, sizes, broken }, null, 2));
else {
  console.log(`Node ${version()}, medians of ${values.runs} interleaved runs\n`);
  console.log("| start | median | fastest | ratio to bare Node | wanted |\n| --- | --- | --- | --- | --- |");
  for (const { name, medianMs, leastMs, ratio, limit } of rows)
    console.log(
      `| ${name} | ${medianMs} ms | ${leastMs} ms | ${ratio} | ${limit === null ? "" : `at most ${limit}`} |`,
    );
  console.log("\n| entry | kB | |\n| --- | --- | --- |");
  for (const { entry, bytes, http } of sizes)
    console.log(
      `| ${entry} | ${Math.round(bytes / 1000)} | ${http ? "makes requests" : `at most ${LIMIT_BYTES / 1000} wanted`} |`,
    );
  for (const each of broken) console.log(`\nlimit broken: ${each}`);
}
if (broken.length > 0) process.exitCode = 1;

function version() {
  return spawnSync(values.node, ["--version"], { encoding: "utf8" }).stdout.trim().slice(1);
}
