import { expect, test } from "@jest/globals";
import { parseFinished, parseStarting } from "../../../src/suite/results/monai-log.ts";

test.each([
  ["Starting test: test_a (m.T)...", "m.T.test_a"],
  [".sStarting test: test_a (m.T.test_a)...", "m.T.test_a"],
  ["Starting test: value (default)...", undefined],
  ["not Starting test: test_a (m.T)...", undefined],
])("%j starts %s", (line, id) => expect(parseStarting(line)?.id).toBe(id));

test.each([
  ["Finished test: test_a (m.T) (0.0123s)", null, 12.3],
  [".Finished test: test_a (m.T) (8.1e-05s)", "passed", 0.081],
  ["sFinished test: test_a (m.T) (1.5s)", "skipped", 1500],
  // A letter that is none of unittest's is the test's own output.
  ["?Finished test: test_a (m.T) (2s)", null, 2000],
  // A docstring pushed the time to the next line.
  ["FFinished test: test_a (m.T)", "failed", null],
] as const)("%j tells status and time", (line, status, durationMs) => {
  const finished = parseFinished(line);
  expect(finished).toMatchObject({ of: { id: "m.T.test_a" }, status });
  if (durationMs === null) expect(finished?.durationMs).toBeNull();
  else expect(finished?.durationMs).toBeCloseTo(durationMs);
});

test.each(["Finished test: all of them", "test_a (m.T) (0.1s)"])("%j finishes none", (line) =>
  expect(parseFinished(line)).toBeNull(),
);
