// Mutation testing of pure code. `npm run mutation` measures all of it and updates the table in docs/quality.md;
// `npm run mutation -- src/support/judge.ts 'src/report/*.ts'` measures those files. Survivors are listed
// in .cache/mutation/survivors.txt. Stryker is kept under .cache: it is needed only now and then, and brings a hundred
// packages. 9.6.1 is the last release that runs on Node 20.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileTable, pageTable, survivors } from "./mutation/report.mjs";
import { PURE_FILES, PURE_FOLDERS } from "./pure-sources.mjs";
import { replaceBetween } from "./quality-page.mjs";

const VERSION = "9.6.1";
const home = resolve(".cache/stryker", VERSION);
const results = ".cache/mutation";
const PURE = [...[...PURE_FOLDERS, "suite/results"].map((name) => `src/${name}/*.ts`), PURE_FILES.join(",")];

function install() {
  if (existsSync(join(home, "ready"))) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), "{}\n");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", "--prefix", home, ...quiet, `@stryker-mutator/core@${VERSION}`], {
    stdio: "inherit",
  });
  writeFileSync(join(home, "ready"), "");
}

/** The mutants in these files, by file, as in Stryker's report. */
function measure(pattern) {
  const report = join(results, "report.json");
  const stryker = join(home, "node_modules/@stryker-mutator/core/bin/stryker.js");
  // A full run takes half an hour; a single process that dies must not lose it.
  for (const attempt of ["first", "second"]) {
    rmSync(report, { force: true });
    const { status, signal } = spawnSync(
      process.execPath,
      [stryker, "run", "stryker.config.mjs", "--mutate", pattern],
      { stdio: "inherit" },
    );
    if (existsSync(report)) return JSON.parse(readFileSync(report, "utf8")).files;
    const end = signal ?? `exit status ${status}`;
    console.error(`Stryker wrote no report for ${pattern} at the ${attempt} attempt: it ended with ${end}`);
  }
  process.exit(1);
}

install();
const asked = process.argv.slice(2);
const start = performance.now();
const files = {};
for (const pattern of asked.length > 0 ? [asked.join(",")] : PURE) Object.assign(files, measure(pattern));
const minutes = Math.ceil((performance.now() - start) / 60_000);

mkdirSync(results, { recursive: true });
writeFileSync(join(results, "survivors.txt"), survivors(files));
console.log(fileTable(files));
console.log(`\nSurvivors, line by line: ${join(results, "survivors.txt")}`);
if (asked.length === 0) replaceBetween("mutation", pageTable(files, minutes));
