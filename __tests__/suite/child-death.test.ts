import { expect, test } from "@jest/globals";
import { childDeath } from "../../src/suite/child-death.ts";

test.each([
  ["subprocess.CalledProcessError: Command '['trtexec']' died with <Signals.SIGSEGV: 11>.", "SIGSEGV"],
  [
    "Traceback\nE       subprocess.CalledProcessError: Command 'a' died with <Signals.SIGABRT: 6>.\n",
    "SIGABRT",
  ],
  ["E   subprocess.CalledProcessError: Command 'a' returned non-zero exit status 139.", "SIGSEGV"],
  ["E   subprocess.CalledProcessError: Command 'a' returned non-zero exit status -9.", "SIGKILL"],
  ["E   subprocess.CalledProcessError: Command 'a' returned non-zero exit status 3221225477.", "SIGSEGV"],
  ["RuntimeError: subprocess call error -11: b'', b''.", "SIGSEGV"],
  [
    "E       AssertionError: oh\nE       assert -11 == 0\nE        +  where -11 = run().returncode",
    "SIGSEGV",
  ],
  ["E       assert -6 == 0", "SIGABRT"],
  ["AssertionError: -11 != 0", "SIGSEGV"],
])("%j tells it", (message, signal) => {
  expect(childDeath(message)).toBe(signal);
});

test.each([
  [undefined],
  [""],
  ["E   subprocess.CalledProcessError: Command 'a' returned non-zero exit status 1."],
  ["RuntimeError: subprocess call error 1: died with <Signals"],
  ["the child said: died with <Signals.SIGSEGV: 11>"],
  ["E   assert -11 == 1"],
  ["E   assert -99 == 0"],
  ["RuntimeError: Target GPU SM 70 is not supported by this TensorRT release."],
])("%j tells none", (message) => {
  expect(childDeath(message)).toBeNull();
});
