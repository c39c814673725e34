import { expect, test } from "@jest/globals";
import { createTestLogReaders } from "../../../src/suite/results/log-readers.ts";
import { feed } from "./feed.ts";

const LOGS = {
  unittest: `test_a (m.T) ... ok\n\n${"-".repeat(70)}\nRan 1 test in 0.1s\n\nOK\n`,
  pytest: "=== test session starts ===\na.py::t PASSED\n=== 1 passed in 0.10s ===\n",
  gtest: "[==========] Running 1 test from 1 test suite.\n[ RUN      ] A.b\n[       OK ] A.b (0 ms)\n",
  ctest: "Test project /b\n    Start 1: one\n1/1 Test #1: one ...   Passed    0.01 sec\n",
};

test.each(Object.entries(LOGS))("the output of %s is read by its reader and no other", (source, log) => {
  const results = createTestLogReaders().map((reader) => feed(reader, log).results());
  const runs = results.flatMap((one) => one?.runs ?? []);
  expect(runs.map((run) => [run.source, run.counts?.total])).toEqual([[source, 1]]);
});

test("every log gets its own readers", () => {
  const [first, second] = [createTestLogReaders(), createTestLogReaders()];
  for (const reader of first) feed(reader, LOGS.ctest);
  expect(second.every((reader) => reader.results() === null)).toBe(true);
});
