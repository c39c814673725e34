/** All readers of test output. A new runner is one more file and one more line here. */

import { createCtestLogReader } from "./ctest-log.ts";
import { createGtestLogReader } from "./gtest-log.ts";
import { createPytestLogReader } from "./pytest-log.ts";
import type { TestLogReader } from "./run.ts";
import { createUnittestLogReader } from "./unittest-log.ts";

/** Fresh readers for one log; the first one that knows the running test names it. */
export function createTestLogReaders(): readonly TestLogReader[] {
  return [createUnittestLogReader(), createPytestLogReader(), createGtestLogReader(), createCtestLogReader()];
}
