#!/usr/bin/env node
// What it costs to find known issues in a large log, compared with what one would use instead, all on the same file.
//   node bench/scan.mjs [--size MB] [--gate CLI] [--ways grep,rg,exec,readline,scan,gate,line,slow] [--keep]
// --gate names the program under test (default dist/cli/index.js). Prints seconds, MB/s, the ratio to grep -F and the
// peak memory of the process. The log is generated in a temporary folder; the same size gives the same log.
import { spawn, spawnSync } from "node:child_process";
import {
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const self = fileURLToPath(import.meta.url);
const { values } = parseArgs({
  options: {
    size: { type: "string", default: "500" },
    gate: { type: "string", default: join(here, "../dist/cli/index.js") },
    ways: { type: "string", default: "grep,rg,exec,readline,scan,gate,line,slow" },
    keep: { type: "boolean", default: false },
    // Used by the benchmark itself: runs one way in its own process.
    way: { type: "string" },
    file: { type: "string" },
  },
});

const patterns = JSON.parse(readFileSync(join(here, "../src/issues/catalogue.json"), "utf8")).entries.flatMap(
  (entry) => entry.patterns,
);
const literals = [...new Set(patterns.map((pattern) => pattern.literal))];

const SUPPORTED = {
  schemaVersion: 1,
  gpus: [
    { index: 0, name: "NVIDIA H100 80GB HBM3", computeCapability: "9.0", memoryMiB: 81559, source: "bench" },
  ],
  tensorrt: { version: "10.13.3", product: "tensorrt", cuda: "12", source: "bench", smResources: null },
  driver: { version: "580.159.04", cuda: "13.0" },
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

if (values.way) await runWay(values.way, values.file);
else await main();

async function main() {
  const megabytes = Number(values.size);
  const folder = mkdtempSync(join(tmpdir(), "trt-gate-bench-"));
  try {
    const log = join(folder, "verbose.log");
    makeLog(log, megabytes * 1e6);
    writeFileSync(join(folder, "literals"), `${literals.join("\n")}\n`);
    readFileSync(log); // Once, so that the file is cached for every way.
    const wanted = new Set(values.ways.split(","));
    const rows = [];
    for (const way of ways(folder, log)) {
      if (!wanted.has(way.id)) continue;
      const bytes = statSync(way.file ?? log).size;
      const run = await measure(way);
      rows.push({ way, ...run, bytes });
      if (run.problem) console.error(`${way.name}: ${run.problem}`);
    }
    print(rows, megabytes);
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true, force: true });
  }
}

/** Every way as a command; `file` if it reads a different file than the log. */
function ways(folder, log) {
  const gate = resolve(values.gate);
  const oneLine = join(folder, "one-line.log");
  const report = join(folder, "report");
  const run = [
    gate,
    "run",
    "--facts",
    join(folder, "facts.json"),
    "--report-dir",
    report,
    "--on-unknown",
    "run",
    "--min-executed",
    "0",
    "--",
    "cat",
  ];
  writeFileSync(join(folder, "facts.json"), JSON.stringify(SUPPORTED));
  if (values.ways.includes("line")) makeLine(oneLine, 100e6);
  return [
    {
      id: "grep",
      name: "grep -cF -f literals",
      command: "grep",
      args: ["-cF", "-f", join(folder, "literals"), log],
      ok: [0, 1],
    },
    {
      id: "rg",
      name: "rg -cF -f literals",
      command: "rg",
      args: ["-cF", "-f", join(folder, "literals"), log],
      ok: [0, 1],
    },
    {
      id: "exec",
      name: "@actions/exec, a regex a pattern",
      command: process.execPath,
      args: [self, "--way", "exec", "--file", log],
    },
    {
      id: "readline",
      name: "readline, a regex a pattern",
      command: process.execPath,
      args: [self, "--way", "readline", "--file", log],
    },
    {
      id: "scan",
      name: "trt-gate scan",
      command: process.execPath,
      args: [gate, "scan", log, "--json"],
      says: "no-implementation",
    },
    { id: "gate", name: "trt-gate run -- cat", command: process.execPath, args: [...run, log], ok: [0, 1] },
    {
      id: "line",
      name: "trt-gate scan, one line of 100 MB",
      command: process.execPath,
      args: [gate, "scan", oneLine, "--json"],
      file: oneLine,
    },
    {
      id: "slow",
      name: "trt-gate run, reader of 1 MB/s",
      command: process.execPath,
      args: [...run, log],
      ok: [0, 1, null],
      bytesPerSecond: 1e6,
      stopAfterMs: 20_000,
    },
  ];
}

/** Wall time and peak memory of a process whose output is read as fast as it comes, or as slowly as requested. */
async function measure(way) {
  if (spawnSync("sh", ["-c", `command -v ${JSON.stringify(way.command)}`]).status !== 0)
    return { problem: "is not installed" };
  const start = process.hrtime.bigint();
  const child = spawn(way.command, way.args, { stdio: ["ignore", "pipe", "pipe"] });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  let errors = "";
  let said = "";
  child.stderr.on("data", (chunk) => {
    errors = `${errors}${chunk}`.slice(-2000);
    said = `${said}${chunk}`.slice(-100_000);
  });
  if (way.says)
    child.stdout.on("data", (chunk) => {
      said = `${said}${chunk.subarray(-100_000)}`.slice(-100_000);
    });
  else drain(child.stdout, way.bytesPerSecond);
  const stop = way.stopAfterMs && setTimeout(() => child.kill("SIGKILL"), way.stopAfterMs);
  const status = await new Promise((done) => child.on("close", done));
  clearInterval(watch);
  clearTimeout(stop);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const problem = (way.ok ?? [0]).includes(status)
    ? undefined
    : `ended with ${status}: ${errors.trim().split("\n").at(-1)}`;
  // A program that searched for nothing would win every race.
  const missed = way.says && !said.includes(way.says) ? `did not tell of ${way.says}` : undefined;
  return { seconds, peak, problem: problem ?? missed };
}

function drain(stream, bytesPerSecond) {
  if (!bytesPerSecond) stream.resume();
  else {
    stream.on("data", (chunk) => {
      stream.pause();
      setTimeout(() => stream.resume(), (chunk.length / bytesPerSecond) * 1000);
    });
  }
}

/** Peak resident memory in bytes as Linux counts it; 0 if it is not known. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function print(rows, megabytes) {
  const grep = rows.find((row) => row.way.id === "grep" && row.seconds);
  console.log(
    `${literals.length} literals, ${patterns.length} patterns, ${megabytes} MB, Node ${process.version}`,
  );
  console.log("| way | s | MB/s | times grep -F | peak MB |\n| --- | --: | --: | --: | --: |");
  for (const { way, seconds, peak, problem, bytes } of rows) {
    if (seconds === undefined) console.log(`| ${way.name} | ${problem} | | | |`);
    else {
      const slow = way.stopAfterMs !== undefined;
      const rate = slow ? "" : (bytes / 1e6 / seconds).toFixed(0);
      const ratio = grep && !slow && !way.file ? (seconds / grep.seconds).toFixed(2) : "";
      console.log(
        `| ${way.name} | ${seconds.toFixed(2)} | ${rate} | ${ratio} | ${peak ? (peak / 1e6).toFixed(0) : "?"} |`,
      );
    }
  }
}

/** The usual way to search a tool's output: line by line, each line against each expression. */
async function runWay(way, file) {
  const expressions = patterns.map((pattern) => new RegExp(pattern.regex ?? escaped(pattern.literal)));
  const counts = new Array(expressions.length).fill(0);
  const look = (line) => {
    for (let i = 0; i < expressions.length; i++) if (expressions[i].test(line)) counts[i]++;
  };
  if (way === "exec") {
    const { exec } = await import("@actions/exec");
    await exec("cat", [file], { silent: true, listeners: { stdline: look } });
  } else for await (const line of createInterface({ input: createReadStream(file) })) look(line);
  console.log(counts.reduce((sum, count) => sum + count, 0));
}

/** A realistic verbose TensorRT build log: timing runs, tactics, layers, and now and then an issue. */
function makeLog(path, bytes) {
  const random = generator(7);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (below) => Math.floor(random() * below);
  const hex = () => `0x${number(2 ** 32).toString(16)}${number(2 ** 32).toString(16)}`;
  const shape = () => `${1 + number(4)},${8 * number(96)},${number(320)},${number(320)}`;
  const layer = () =>
    `/model.${number(30)}/${pick(["conv", "cv1", "m.0/cv2", "attn/proj"])}/${pick(["Conv", "MatMul", "Add", "Softmax"])}`;
  const runner = () =>
    pick([
      "CaskConvolution",
      "CudnnConvolution",
      "CaskGemmConvolution",
      "PointWiseV2",
      "MyelinRunner",
      "Shuffle",
    ]);
  const lines = [
    () =>
      `*************** Autotuning format combination: Half(${shape()}) -> Half(${shape()}) ***************`,
    () =>
      `--------------- Timing Runner: ${layer()} + PWN(PWN(${layer()}_Sigmoid), ${layer()}_Mul) (${runner()})`,
    () => `Tactic: ${hex()} Time: ${(random() * 2).toFixed(6)}`,
    () => `Tactic: ${hex()} Time: ${(random() * 2).toFixed(6)}`,
    () =>
      `Tactic Name: sm80_xmma_fprop_implicit_gemm_f16f16_f16f16_f16_nhwckrsc_nhwc_tilesize128x${8 * number(32)}x32_stage${number(6)}_warpsize4x1x1_g1_tensor16x8x16 Tactic: ${hex()}`,
    () => `Fastest Tactic: ${hex()} Time: ${random().toFixed(6)}`,
    () => `>>>>>>>>>>>>>>> Chose Runner Type: ${runner()} Tactic: ${hex()}`,
    () => `${runner()} has no valid tactics for this config, skipping`,
    () =>
      `Layer(${runner()}): ${layer()}, Tactic: ${hex()}, ${layer()}_output_0 (Half[${shape()}]) -> ${layer()}_output_0 (Half[${shape()}])`,
  ];
  const issues = [
    () =>
      "[W] Skipping tactic 3 due to insufficient memory on requested size of 3273 detected for tactic 0x4.",
    () => "[W] CUDA lazy loading is not enabled. Enabling it can significantly reduce device memory usage.",
    () =>
      `[E] 10: [optimizer.cpp::computeCosts::3869] Error Code 10: Internal Error (Could not find any implementation for node {ForeignNode[${layer()}...${layer()}]}.)`,
  ];
  const fd = openSync(path, "w");
  let written = 0;
  for (let second = 0; written < bytes; second++) {
    let text = "";
    const time = `[02/20/2026-${String(10 + (second % 10))}:${String(second % 60).padStart(2, "0")}:07]`;
    for (let i = 0; i < 4000; i++) text += `${time} [TRT] [V] ${pick(lines)()}\n`;
    text += `${time} [TRT] ${pick(issues)()}\n`;
    written += writeSync(fd, text);
  }
}

/** One endless line, as a progress bar or a dumped tensor produces. */
function makeLine(path, bytes) {
  const fd = openSync(path, "w");
  const piece = "0.12345, -0.99871, 0.00012, ".repeat(40_000);
  for (let written = 0; written < bytes; ) written += writeSync(fd, piece);
}

/** mulberry32: small, and the same on every machine. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
