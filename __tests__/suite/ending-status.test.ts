import { expect, test } from "@jest/globals";
import { signalOfStatus } from "../../src/suite/ending-status.ts";

test.each([
  [0, null],
  [1, null],
  [5, null],
  [126, null],
  [127, null],
  [128, null],
  [130, "SIGINT"],
  [134, "SIGABRT"],
  [137, "SIGKILL"],
  [139, "SIGSEGV"],
  [143, "SIGTERM"],
  [160, null],
  [245, "SIGSEGV"],
  [247, "SIGKILL"],
  [250, "SIGABRT"],
  // 256 less a signal that says nothing of a crash; 128 and one that ends no process.
  [241, null],
  [145, null],
  [129, "SIGHUP"],
  [252, "SIGILL"],
  [254, null],
  [255, null],
  [3221225477, "SIGSEGV"],
  [-1073741819, "SIGSEGV"],
  [3221226505, "SIGABRT"],
  [0xc00000fd, "SIGSEGV"],
  [0xc0000135, null],
])("exit status %d stands for %s", (status, signal) => {
  expect(signalOfStatus(status)).toBe(signal);
});
