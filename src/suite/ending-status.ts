/** Reads a signal from an exit status: shells, Python and Windows each encode one in their own way. */

// Numbers as on Linux x86-64 and arm64 (signal(7)); only those that end a process and that a suite meets.
const SIGNALS: ReadonlyMap<number, string> = new Map([
  [1, "SIGHUP"],
  [2, "SIGINT"],
  [3, "SIGQUIT"],
  [4, "SIGILL"],
  [5, "SIGTRAP"],
  [6, "SIGABRT"],
  [7, "SIGBUS"],
  [8, "SIGFPE"],
  [9, "SIGKILL"],
  [11, "SIGSEGV"],
  [13, "SIGPIPE"],
  [14, "SIGALRM"],
  [15, "SIGTERM"],
  [24, "SIGXCPU"],
  [25, "SIGXFSZ"],
  [31, "SIGSYS"],
]);

// NTSTATUS values that Windows gives as exit status (learn.microsoft.com, [MS-ERREF] 2.3.1), as the nearest signal.
const NTSTATUS: ReadonlyMap<number, string> = new Map([
  [0xc0000005, "SIGSEGV"], // STATUS_ACCESS_VIOLATION
  [0xc000001d, "SIGILL"], // STATUS_ILLEGAL_INSTRUCTION
  [0xc0000094, "SIGFPE"], // STATUS_INTEGER_DIVIDE_BY_ZERO
  [0xc00000fd, "SIGSEGV"], // STATUS_STACK_OVERFLOW
  [0xc000013a, "SIGINT"], // STATUS_CONTROL_C_EXIT
  [0xc0000374, "SIGABRT"], // STATUS_HEAP_CORRUPTION
  [0xc0000409, "SIGABRT"], // STATUS_STACK_BUFFER_OVERRUN, which abort() and fail-fast use
  [0xc0000420, "SIGABRT"], // STATUS_ASSERTION_FAILURE
]);

// `sys.exit(subprocess.call(…))` passes -N on, which becomes 256-N. Only for signals that mean a crash, since
// statuses just below 255 are also used for other things.
const PYTHON_CRASHES: ReadonlyMap<number, string> = new Map(
  [...SIGNALS].filter(([number]) => [4, 6, 7, 8, 9, 11].includes(number)),
);

/** The signal that an exit status stands for, or null if it is a plain status. */
export function signalOfStatus(exitCode: number): string | null {
  const unsigned = exitCode < 0 ? exitCode + 2 ** 32 : exitCode;
  if (unsigned > 255) return NTSTATUS.get(unsigned) ?? null;
  return SIGNALS.get(exitCode - 128) ?? PYTHON_CRASHES.get(256 - exitCode) ?? null;
}
