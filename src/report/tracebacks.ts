/** Reads places in source files out of failure texts: Python tracebacks, pytest's and compilers' `file:line:`. */

import type { SourcePlace } from "../issues/finding.ts";

/** The error stands at the end, so the end is what is read of a long text. */
const MAX_TEXT_UNITS = 256_000;
const MAX_PLACES = 500;
const MAX_LINE_UNITS = 2_000;

/**
 * Places in the order of the text. In a traceback the innermost frame comes last.
 * Lines inside a child's output that was printed as a Python literal (`\n` for line ends) are read too.
 */
export function readTraceback(text: string): readonly SourcePlace[] {
  const places: SourcePlace[] = [];
  for (const line of text.slice(-MAX_TEXT_UNITS).split(/\r?\n|\\n/)) {
    if (line.length > MAX_LINE_UNITS) continue;
    const place = readFrame(line);
    if (place) places.push(place);
  }
  return places.slice(-MAX_PLACES);
}

function readFrame(line: string): SourcePlace | null {
  const python = /\bFile \\?"([^"\\]*(?:\\[^"\\]+)*)\\?", line (\d{1,7})/.exec(line);
  if (python) return place(python[1], python[2]);
  // At the start of the line, perhaps behind blanks or pytest's `E`; a drive letter may come first. An address or a time is none.
  const plain = /^(?:E? {0,8})((?:[A-Za-z]:)?[^\s:()<>"'|*?]{1,400}\.[A-Za-z]{1,4}):(\d{1,7})(?::|$|\))/.exec(
    line,
  );
  return plain ? place(plain[1], plain[2]) : null;
}

function place(file: string | undefined, line: string | undefined): SourcePlace | null {
  const number = Number(line);
  return file && number > 0 ? { file: file.replace(/\\\\/g, "\\"), line: number } : null;
}
