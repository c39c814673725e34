/**
 * Recognises lines that contain a message which nobody printed: source code in a traceback, an argument's value, text
 * that an assertion did not find. A test that expects a refusal contains its words without any refusal having happened.
 */

import type { Excerpt } from "./line-text.ts";

/** Lines of one statement in a traceback; Python 3.13 shows all of them. */
const STATEMENT_LINES = 12;
/** Python's frame, and the one of pytest's short style. Text above comes in lower case. */
const FRAME = /file ".{1,400}", line \d{1,9}(?:, in \S.{0,200})?\s*$|^\S.{0,400}:\d{1,9}: in \S{1,200}\s*$/;
const CODE_INDENT = 2;

/**
 * Is the match inside a quotation?
 * @param above text of the lines above in lower case.
 */
export function isQuotation(excerpt: Excerpt, above: () => string): boolean {
  const { before, after } = excerpt;
  return (
    isCode(before) ||
    isArgument(before) ||
    isSoughtInVain(before, after) ||
    (hasOpenQuote(before) && /^.{0,80}\s{4}/.test(before) && isOfStatement(excerpt, above))
  );
}

/** A command as `set -x` shows it: a script that searches for the words has not thereby found them. */
const COMMAND = /^\+{1,9} [\w./-]{1,200} /;

/**
 * Whether the match is inside a string in source code. pytest marks the failing line with ">"; other lines are
 * recognised by an open quote after a call or a keyword. A name in code is not a quotation: the marked line
 * `assert_allclose(model_outputs, trt_outputs)` did fail.
 */
function isCode(before: string): boolean {
  if (COMMAND.test(before) && hasOpenQuote(before)) return true;
  const code = /^(?:>\s{3,}|\s{4,}|\t\s*)(\S.*)$/.exec(before)?.[1];
  if (code === undefined) return false;
  if (/^#\s/.test(code)) return true;
  if (!hasOpenQuote(code)) return false;
  if (before.startsWith(">")) return true;
  // A key in front of its value is data: a dump of JSON.
  if (/["']\s*:\s*[bfru]{0,2}["'][^"']*$/i.test(code)) return false;
  return /^(?:[bfru]{0,2}["']|[\w.[\]]+\s*(?:[-+|]?=\s|\()|(?:assert|await|elif|if|in|not|raise|return|while|with|yield)\s)/i.test(
    code,
  );
}

/** Variables that hold a child's output. Their values count, because the output may appear nowhere else. */
const OUTPUT_NAMES = /^(?:std)?(?:out|err)(?:put|ors?)?$|^log(?:s|_text)?$/;

/** `name = 'value'`, as pytest shows what the functions of a traceback were called with; `-l` aligns their variables. */
function isArgument(before: string): boolean {
  const name = /^\s{0,20}(?:E\s{1,20})?([A-Za-z_]\w{0,60})\s{1,80}=\s[bru]{0,2}["']/.exec(before)?.[1];
  return name !== undefined && !OUTPUT_NAMES.test(name);
}

/** `'it' not found in '…'`, `assert 'it' in '…'`, `Regex: 'it'`. */
function isSoughtInVain(before: string, after: string): boolean {
  if (/\b(?:regex|pattern)(?: pattern)?:? [bru]{0,2}["'][^"']*$/i.test(before)) return true;
  if (!hasOpenQuote(before)) return false;
  if (/^[^"']*["'] (?:not found in|does not match) /.test(after)) return true;
  return /\bassert [bru]{0,2}["'][^"']*$/.test(before) && /^[^"']*["'] (?:not )?in /.test(after);
}

function hasOpenQuote(text: string): boolean {
  const marks = text.replace(/\w'(?=\w)/g, "").match(/["']/g) ?? [];
  return marks.length % 2 === 1;
}

/** Whether the line is code below a traceback frame: indented deeper than it, after any prefix that a runner adds. */
function isOfStatement({ before, after, preceding }: Excerpt, above: () => string): boolean {
  const lines = (preceding === "" ? above() : preceding.toLowerCase()).split(/\r?\n|\\n/);
  if (lines.at(-1) === "") lines.pop();
  const statement = [`${before}${after}`];
  for (const line of lines.slice(-STATEMENT_LINES).reverse()) {
    const frame = FRAME.exec(line);
    if (frame !== null) {
      const column = line.indexOf('file "', frame.index) === -1 ? 0 : line.indexOf('file "', frame.index);
      return statement.every((one) => one.slice(column, column + CODE_INDENT).trim() === "");
    }
    statement.push(line);
  }
  return false;
}
