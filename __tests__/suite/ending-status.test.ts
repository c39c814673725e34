import { expect, test } from "@jest/globals";
import { signalOfStatus } from "../../src/suite/ending-status.ts";

const ENDING = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  11: "SIGSEGV",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  24: "SIGXCPU",
  25: "SIGXFSZ",
  31: "SIGSYS",
};

test("a shell passes every signal on that ends a process, and no other number", () => {
  const told = Array.from({ length: 32 }, (_, number) => [number, signalOfStatus(128 + number)] as const);
  expect(Object.fromEntries(told.filter(([, signal]) => signal !== null))).toEqual(ENDING);
});

test("Python passes on those that mean a crash", () => {
  const told = Array.from({ length: 32 }, (_, number) => signalOfStatus(256 - number));
  expect(told.filter((signal) => signal !== null)).toEqual([
    "SIGILL",
    "SIGABRT",
    "SIGBUS",
    "SIGFPE",
    "SIGKILL",
    "SIGSEGV",
  ]);
});

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
  [0xc000001d, "SIGILL"],
  [0xc0000094, "SIGFPE"],
  [0xc000013a, "SIGINT"],
  [0xc0000374, "SIGABRT"],
  [0xc0000420, "SIGABRT"],
  [3221225477, "SIGSEGV"],
  [-1073741819, "SIGSEGV"],
  [3221226505, "SIGABRT"],
  [0xc00000fd, "SIGSEGV"],
  [0xc0000135, null],
])("exit status %d means %s", (status, signal) => {
  expect(signalOfStatus(status)).toBe(signal);
});
