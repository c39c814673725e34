// Mutation testing of the pure folders: `npm run mutation -- src/support/decide.ts`. See docs/quality.md.
import { join } from "node:path";

/** Where scripts/mutation.mjs keeps Stryker; it is no dependency of the repository. */
const home = process.env.STRYKER_HOME ?? "";

/** Below src, such as `support`. */
const folder = process.env.STRYKER_FOLDER ?? "support";

export default {
  plugins: [join(home, "node_modules/@stryker-mutator/jest-runner/dist/src/index.js")],
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  jest: {
    configFile: "jest.config.mjs",
    // Only the tests of the mutated folder, without those that start processes on dist: a mutant must be seen by them.
    config: {
      testMatch: [`<rootDir>/__tests__/${folder}/${process.env.STRYKER_TESTS ?? "*"}.test.ts`],
      testPathIgnorePatterns: ["/fleet/(example|commands|actions)", "/support/(verify-matrix|picture)"],
    },
    enableFindRelatedTests: true,
  },
  coverageAnalysis: "perTest",
  ignorePatterns: [
    "dist",
    "build",
    "coverage",
    "reports",
    "docs/images",
    ".carry",
    ".cache",
    ".github",
    "bench",
  ],
  ignoreStatic: true,
  reporters: ["json", "clear-text", "progress-append-only"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 20_000,
  // Rewriting tsconfig.json needs the API that TypeScript 7 has not; swc reads none.
  tsconfigFile: "none.json",
  tempDirName: ".stryker-tmp",
  thresholds: { high: 95, low: 85, break: 85 },
};
