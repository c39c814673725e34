// Mutation testing of the pure folders: `npm run mutation -- src/support/decide.ts`. See docs/quality.md.
import { resolve } from "node:path";

export default {
  plugins: [resolve(import.meta.dirname, "scripts/mutation/runner.mjs")],
  testRunner: "in-process",
  testRunnerNodeArgs: ["--no-warnings"],
  // A new process now and then: modules that were loaded again are never freed.
  maxTestRunnerReuse: 400,
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
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  concurrency: 2,
  timeoutMS: 8000,
  // Rewriting tsconfig.json needs the API that TypeScript 7 has not; swc reads none.
  tsconfigFile: "none.json",
  tempDirName: ".stryker-tmp",
  warnings: { slow: false },
  thresholds: { high: 95, low: 85, break: null },
};
