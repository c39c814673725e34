// Runs all benchmarks in turn: npm run bench. Each compares the gate, in one run, with what one would use instead.
//   npm run bench -- [--quick] [--only NAME,NAME]
// Exits with 1 if one of them breaks its own limit. One that cannot run here says why and does not count as broken.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});

const BENCHES = [
  { name: "start", says: "start time of each entry, compared with a bare Node", quick: ["--runs", "9"] },
  { name: "overhead", says: "a suite alone and through the gate", quick: ["--runs", "3", "--tests", "500"] },
  {
    name: "probe",
    says: "facts compared with importing torch; needs a card and torch",
    quick: ["--runs", "3"],
  },
  {
    name: "scan",
    says: "known issues in a log, compared with grep, @actions/exec and readline",
    quick: ["--size", "50"],
  },
  {
    name: "junit",
    says: "JUnit XML, compared with the parsers of other actions, which come from npm",
    quick: [],
  },
  { name: "aggregate", says: "256 legs of 2,000 tests", quick: ["--legs", "64"] },
];

const wanted = values.only === "" ? BENCHES.map(({ name }) => name) : values.only.split(",");
const unknown = wanted.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `no benchmark ${unknown.join(", ")}; there are ${BENCHES.map(({ name }) => name).join(", ")}`,
  );
  process.exit(2);
}

const ends = [];
for (const { name, says, quick } of BENCHES.filter((bench) => wanted.includes(bench.name))) {
  console.log(`\n== ${name}: ${says}\n`);
  const { status, signal } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${name}.mjs`), ...(values.quick ? quick : [])],
    { stdio: "inherit" },
  );
  ends.push({ name, end: signal ?? status });
}
console.log(
  `\n${ends.map(({ name, end }) => `${name}: ${end === 0 ? "no limit broken" : `exit ${end}`}`).join(", ")}`,
);
if (ends.some(({ end }) => end !== 0)) process.exitCode = 1;
