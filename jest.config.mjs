export default {
  testEnvironment: "node",
  // Many tests wait for processes; on two cores jest would take one worker.
  maxWorkers: 2,
  // Real interpreters and runners start slowly on a busy machine; what hangs is still ended.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript" },
          target: "es2023",
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/(build|dist|\\.stryker-tmp|\\.cache)/"],
  collectCoverageFrom: ["src/**/*.ts"],
};
