// Prepares what the tests need, runs all of them, and reports at the end what ran and what could not.
// TRT_GATE_REQUIRE_ALL=1 turns every skipped test, and every tool that no passed test used, into a failure: missing
// things must not look like success.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { prepareCiTools } from "./ci-tools.mjs";
import { proofOf } from "./proof.mjs";
import { prepareTestEnvironment } from "./test-environment.mjs";

const requireAll = process.env.TRT_GATE_REQUIRE_ALL === "1";
const report = ".cache/jest-results.json";
mkdirSync(".cache", { recursive: true });
rmSync(report, { force: true });

const environment = { ...prepareTestEnvironment(), ...prepareCiTools() };
const jest = spawnSync(
  process.execPath,
  [
    "--experimental-vm-modules",
    "--no-warnings",
    "node_modules/jest/bin/jest.js",
    "--json",
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  // Jest prints its document on stdout as well when it writes the file; progress is on stderr.
  { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...environment } },
);
if (jest.error || !existsSync(report)) {
  console.error(`jest wrote no result: ${jest.error?.message ?? `exit ${jest.status}`}`);
  process.exit(1);
}

const results = JSON.parse(readFileSync(report, "utf8"));
const skipped = results.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => test.status === "pending" || test.status === "todo")
    .map((test) => `${file.name.replace(`${process.cwd()}/`, "")}: ${test.fullName}`),
);
for (const name of skipped) console.log(`skipped: ${name}`);
if (requireAll && skipped.length > 0)
  console.error(`${skipped.length} tests were skipped, but all are required`);
console.log(
  `Tests: ${results.numPassedTests} passed, ${results.numFailedTests} failed, ${skipped.length} skipped`,
);
const proof = proofOf(results, { ...process.env, ...environment });
for (const line of proof.lines) console.log(line);
const unproven = requireAll ? proof.missing : [];
for (const what of unproven) console.error(`required but not proven: ${what}`);
const failed =
  !results.success ||
  results.numPassedTests === 0 ||
  (requireAll && skipped.length > 0) ||
  unproven.length > 0;
process.exit(failed ? 1 : 0);
