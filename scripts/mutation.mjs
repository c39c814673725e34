// Mutation testing of pure files: `npm run mutation -- src/support/judge.ts src/suite/policy.ts`. Prints the
// survivors, and a table for docs/quality.md. Stryker is kept under .cache: it is needed once in a while, and brings a
// hundred packages. 9.6.1 is the last line that runs on Node 20.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { prepareTestEnvironment } from "./test-environment.mjs";

const VERSION = "9.6.1";
const home = resolve(".cache/stryker", VERSION);
const report = ".cache/mutation/report.json";
/** Mutants that no test could be asked to see: the compiler refuses them, or they were ignored on purpose. */
const UNCOUNTED = new Set(["CompileError", "RuntimeError", "Ignored"]);

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Which files? For example: npm run mutation -- src/support/judge.ts");
  process.exit(2);
}

if (!existsSync(join(home, "ready"))) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), "{}\n");
  const options = [
    "--prefix",
    home,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--silent",
    "--legacy-peer-deps",
  ];
  const packages = ["core", "jest-runner"].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  execFileSync("npm", ["install", ...options, ...packages], { stdio: "inherit" });
  writeFileSync(join(home, "ready"), "");
}

const environment = { ...process.env, ...prepareTestEnvironment(), STRYKER_HOME: home };
const folders = new Map();
for (const file of files) folders.set(folderOf(file), [...(folders.get(folderOf(file)) ?? []), file]);
const rows = [];
for (const [folder, group] of folders) {
  rmSync(report, { force: true });
  const { status, signal } = spawnSync(
    process.execPath,
    [
      join(home, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "stryker.config.mjs",
      "--mutate",
      group.join(","),
    ],
    { stdio: "inherit", env: { ...environment, STRYKER_FOLDER: folder } },
  );
  if (!existsSync(report)) {
    console.error(
      `Stryker gave no report for src/${folder}: it ended with ${signal ?? `exit status ${status}`}`,
    );
    process.exit(1);
  }
  rows.push(...rowsOf(JSON.parse(readFileSync(report, "utf8"))));
}
console.log(
  [
    "| file | mutants | killed | survived | not seen by a test |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n"),
);

function folderOf(file) {
  return file.split("/").slice(1, -1).join("/");
}

function rowsOf({ files }) {
  return Object.entries(files).map(([path, { mutants }]) => {
    const counted = mutants.filter(({ status }) => !UNCOUNTED.has(status));
    const count = (...words) => counted.filter(({ status }) => words.includes(status)).length;
    const killed = count("Killed", "Timeout");
    const share = counted.length === 0 ? "–" : `${((100 * killed) / counted.length).toFixed(0)} %`;
    return `| \`${path}\` | ${counted.length} | ${killed} (${share}) | ${count("Survived")} | ${count("NoCoverage")} |`;
  });
}
