// What the gate adds to a suite: the same command alone, and through the gate with a facts file.
//   node bench/overhead.mjs [--runs N] [--tests N] [--python PATH] [--json]
// The suites do next to nothing, so the difference is the gate. pytest is measured if --python has it
// (default: TRT_GATE_PYTHON_NEW, which scripts/test-environment.mjs prints, else python3).
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "7" },
    tests: { type: "string", default: "2000" },
    python: { type: "string", default: process.env.TRT_GATE_PYTHON_NEW ?? "python3" },
    cli: { type: "string", default: "dist/cli/index.js" },
    json: { type: "boolean", default: false },
  },
});
const ROOT = resolve(import.meta.dirname, "..");
const cli = resolve(values.cli);
// The suite runs in another folder; a bare name is looked up on PATH.
const python = values.python.includes("/") ? resolve(values.python) : values.python;
const folder = mkdtempSync(join(tmpdir(), "trt-gate-overhead-"));
const tests = Number(values.tests);

const method = (n) => `    def test_${n}(self):\n        self.assertEqual(${n}, ${n})\n`;
const functions = Array.from({ length: tests }, (_, n) => `def test_${n}():\n    assert ${n} == ${n}\n`);
const methods = Array.from({ length: tests }, (_, n) => method(n));
writeFileSync(
  join(folder, "suite_unittest.py"),
  `import unittest\n\n\nclass Test(unittest.TestCase):\n${methods.join("\n")}`,
);
writeFileSync(join(folder, "test_pytest.py"), functions.join("\n\n"));
mkdirSync(join(folder, "out"));

const SUITES = [
  { name: "true", argv: ["true"] },
  { name: `unittest -v, ${tests} tests`, argv: [python, "-m", "unittest", "-v", "suite_unittest"] },
  {
    name: `pytest, ${tests} tests`,
    argv: [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_pytest.py"],
  },
];
const GATE = [
  process.execPath,
  cli,
  "run",
  "--facts",
  join(ROOT, "examples/facts/h100-tensorrt-10.13.3.json"),
  "--report-dir",
  join(folder, "out"),
  "--require-use",
  "off",
  "--",
];

function once(argv) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(argv[0], argv.slice(1), {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, problem: error?.message ?? (status === 0 ? null : stderr.trim().split("\n").at(-1)) };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const rows = SUITES.map(({ name, argv }) => {
  const bare = [];
  const gated = [];
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const [times, command] of [
      [bare, argv],
      [gated, [...GATE, ...argv]],
    ]) {
      const { seconds, problem } = once(command);
      if (problem) return { name, problem };
      if (run > 0) times.push(seconds);
    }
  }
  const alone = median(bare);
  const through = median(gated);
  return { name, alone, through, added: through - alone };
});
rmSync(folder, { recursive: true, force: true });

if (values.json)
  console.log(JSON.stringify({ node: process.versions.node, runs: Number(values.runs), rows }, null, 2));
else {
  console.log(`Node ${process.versions.node}, medians of ${values.runs} interleaved runs\n`);
  console.log("| suite | alone | through the gate | added |\n| --- | --- | --- | --- |");
  for (const { name, alone, through, added, problem } of rows)
    console.log(
      problem
        ? `| ${name} | not measured: ${problem} | | |`
        : `| ${name} | ${alone.toFixed(2)} s | ${through.toFixed(2)} s | ${added.toFixed(2)} s |`,
    );
}
