/** Messages of a pytest that ran nothing: wrong options, missing files, a failing conftest or plugin. */

import { boundText } from "./bounded-text.ts";

export interface PytestUsageReader {
  /** The reason, once a line completes it. */
  line(text: string): string | null;
  /** In the middle of a message: the next line is wanted too. */
  readonly reading: boolean;
}

const NOT_FOUND = /^ERROR: (?:file or directory not found|found no collectors for): ?/;
// Other programs print this line too, but only pytest prints the reason below it.
const NO_NAME = /^ERROR: not found: /;
const NO_NAME_WHY = /^\(no (?:name .{1,4000}|match) in any of /;
/** Lines of the other stream that may come between the two. */
const MAX_LINES_TO_WHY = 10;
// Errors in its configuration, printed before any plugin is loaded, even the gate's hook. Other programs print
// "ERROR: " too.
const CONFIGURATION = new RegExp(
  `^ERROR: (?:${[
    'Error importing plugin "',
    "(?:Directory|Config file) '.{1,1000}' not found\\. Check your '",
    "Missing required plugins: ",
    ".{1,1000}: 'minversion' requires pytest-",
    ".{1,1000}\\.(?:ini|cfg):\\d{1,9}: ",
    ".{0,1000}(?:pyproject|pytest)\\.toml: ",
    "while parsing the following warning configuration:",
  ].join("|")})`,
);
const CONFTEST = /^(?:ImportError|ConftestImportFailure)\b.{0,20} while loading conftest /;
const INTERNAL = /^INTERNALERROR> [\w.]+(?:Error|Exception|Exit): /;

// Errors that pytest does not catch, such as a missing plugin named by `-p`: only Python's traceback shows them.
export const PYTEST_ENTRY_TRIGGER = "console_main";
const ENTRY = /^ {2}File ".{0,1000}_pytest.config.__init__\.py", line \d{1,9}, in _?console_main$/;
const EXCEPTION = /^[A-Za-z_][\w.]{0,200}(?:: |$)/;

export function createPytestUsageReader(): PytestUsageReader {
  let inside: "options" | "conftest" | "entry" | null = null;
  let unnamed: { readonly text: string; lines: number } | null = null;
  const reason = (why: string): string => {
    inside = null;
    unnamed = null;
    return `pytest: ${boundText(why.trim(), 2000)}`;
  };
  return {
    line(text) {
      if (NOT_FOUND.test(text) || CONFIGURATION.test(text)) return reason(text.slice("ERROR: ".length));
      if (unnamed !== null) {
        if (NO_NAME_WHY.test(text)) return reason(unnamed.text);
        unnamed.lines += 1;
        if (unnamed.lines >= MAX_LINES_TO_WHY) unnamed = null;
      }
      if (NO_NAME.test(text)) unnamed = { text: text.slice("ERROR: ".length), lines: 0 };
      if (INTERNAL.test(text)) return reason(`internal error, ${text.slice("INTERNALERROR> ".length)}`);
      if (text.startsWith("ERROR: usage: ")) inside = "options";
      else if (CONFTEST.test(text)) inside = "conftest";
      else if (ENTRY.test(text)) inside = "entry";
      else if (inside === "entry" && EXCEPTION.test(text)) return reason(`it could not start: ${text}`);
      else if (inside === "options" && text.includes(": error: ")) {
        return reason(text.slice(text.indexOf(": error: ") + ": error: ".length));
      } else if (inside === "conftest" && text.startsWith("E   ")) {
        return reason(`conftest.py could not be loaded: ${text.slice(4)}`);
      }
      return null;
    },
    get reading() {
      return inside !== null || unnamed !== null;
    },
  };
}
