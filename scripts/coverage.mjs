// Coverage of the pure folders by the tests that run in this process: `npm run coverage`. Prints a table by folder and
// writes it, with the files that are not fully covered, to docs/quality.md. Tests of dist, packages and workflows are
// left out: they start other processes, whose coverage is not counted.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { PURE_FILES, PURE_FOLDERS } from "./pure-sources.mjs";
import { replaceBetween } from "./quality-page.mjs";
import { prepareTestEnvironment } from "./test-environment.mjs";

const OTHER_PROCESSES = ["act", "package", "bundle", "workflows", "runner", "bench", "contract"];
const folder = ".cache/coverage";

const { status } = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    "node_modules/jest/bin/jest.js",
    "--silent",
    "--reporters=default",
    "--coverage",
    "--coverageReporters=json-summary",
    `--coverageDirectory=${folder}`,
    ...["--collectCoverageFrom", `src/{${PURE_FOLDERS.join(",")}}/**/*.ts`],
    ...PURE_FILES.flatMap((file) => ["--collectCoverageFrom", file]),
    ...["--testPathIgnorePatterns", `/__tests__/(${OTHER_PROCESSES.join("|")})/`],
  ],
  { stdio: "inherit", env: { ...process.env, ...prepareTestEnvironment() } },
);

const summary = Object.entries(JSON.parse(readFileSync(`${folder}/coverage-summary.json`, "utf8")))
  .filter(([path]) => path !== "total")
  .map(([path, counts]) => ({ path: relative(process.cwd(), path), counts }));
const folderOf = (path) =>
  path
    .split("/")
    .slice(0, -1)
    .join("/")
    .replace(/^(src\/\w+)\/.*/, "$1");
const kinds = ["statements", "branches", "functions"];

function row(name, files) {
  const cells = kinds.map((kind) => {
    const total = files.reduce((sum, { counts }) => sum + counts[kind].total, 0);
    const covered = files.reduce((sum, { counts }) => sum + counts[kind].covered, 0);
    return total === 0 ? "–" : `${((100 * covered) / total).toFixed(1)} % of ${total}`;
  });
  return `| ${name} | ${files.length} | ${cells.join(" | ")} |`;
}

const folders = [...new Set(summary.map(({ path }) => folderOf(path)))].sort();
const table = [
  `Measured ${new Date().toISOString().slice(0, 10)} on Node ${process.versions.node} by \`npm run coverage\`.`,
  "",
  "| folder | files | statements | branches | functions |",
  "| --- | ---: | ---: | ---: | ---: |",
  ...folders.map((name) =>
    row(
      `\`${name}\``,
      summary.filter(({ path }) => folderOf(path) === name),
    ),
  ),
  row("all", summary),
].join("\n");
console.log(table);
if (status === 0) replaceBetween("coverage", table);
else console.error("Tests failed: docs/quality.md was not updated.");
process.exit(status ?? 1);
