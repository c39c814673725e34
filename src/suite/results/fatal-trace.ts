/** Names the test in which Python died, from the stack that faulthandler prints (pytest turns it on by itself). */

import { groupOf } from "../../match-group.ts";
import { withoutPrefix } from "./line-prefix.ts";

export interface FatalTraceReader {
  line(text: string): void;
  /** Inside a stack: the next line is wanted too. */
  readonly reading: boolean;
  /** `path.py::function` of the innermost frame that looks like a test; null if none was seen. */
  readonly test: string | null;
}

export const FATAL_TRACE_TRIGGER = "Fatal Python error: ";

const FRAME = /^ {2}File "([^"]{1,1000})", line \d{1,9} in (\w{1,200})$/;
/** Frames of one stack; faulthandler itself stops at 100 a thread. */
const MAX_LINES = 2000;

export function createFatalTraceReader(): FatalTraceReader {
  let left = 0;
  let test: string | null = null;
  return {
    line(raw) {
      const text = withoutPrefix(raw);
      if (text.includes(FATAL_TRACE_TRIGGER)) {
        left = MAX_LINES;
        test = null;
        return;
      }
      if (left === 0) return;
      left -= 1;
      const frame = FRAME.exec(text);
      if (frame !== null) test ??= testOf(groupOf(frame, 1), groupOf(frame, 2));
      else if (!isStackLine(text)) left = 0;
    },
    get reading() {
      return left > 0;
    },
    get test() {
      return test;
    },
  };
}

function testOf(file: string, name: string): string | null {
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  // pytest's default naming; a helper below the test is not what a reader looks for.
  const isTestFile = /^(?:test_.*|.*_test|tests?)\.py$/.test(base);
  return isTestFile && /^(?:test|runTest)/.test(name) ? `${file}::${name}` : null;
}

function isStackLine(text: string): boolean {
  return text === "" || /^(?:Thread|Current thread|Current thread's) 0x/.test(text) || text.startsWith("  ");
}
