/** Messages of a pytest that ran nothing: wrong options, missing files, a failing conftest. */

import { boundText } from "./bounded-text.ts";

export interface PytestUsageReader {
  /** The reason, once a line completes it. */
  line(text: string): string | null;
  /** In the middle of a message: the next line is wanted too. */
  readonly reading: boolean;
}

const NOT_FOUND = /^ERROR: (?:file or directory not found|not found|found no collectors for): ?/;
const CONFTEST = /^(?:ImportError|ConftestImportFailure)\b.{0,20} while loading conftest /;
const INTERNAL = /^INTERNALERROR> [\w.]+(?:Error|Exception|Exit): /;

export function createPytestUsageReader(): PytestUsageReader {
  let inside: "options" | "conftest" | null = null;
  const reason = (why: string): string => {
    inside = null;
    return `pytest: ${boundText(why.trim(), 2000)}`;
  };
  return {
    line(text) {
      if (NOT_FOUND.test(text)) return reason(text.slice("ERROR: ".length));
      if (INTERNAL.test(text)) return reason(`internal error, ${text.slice("INTERNALERROR> ".length)}`);
      if (text.startsWith("ERROR: usage: ")) inside = "options";
      else if (CONFTEST.test(text)) inside = "conftest";
      else if (inside === "options" && text.includes(": error: ")) {
        return reason(text.slice(text.indexOf(": error: ") + ": error: ".length));
      } else if (inside === "conftest" && text.startsWith("E   ")) {
        return reason(`conftest.py could not be loaded: ${text.slice(4)}`);
      }
      return null;
    },
    get reading() {
      return inside !== null;
    },
  };
}
