/** Reads places in source files out of failure texts: Python tracebacks, pytest's and compilers' `file:line:`. */

import type { SourcePlace } from "../issues/finding.ts";

/** Of a long text only the end is read, since the error is there. */
const MAX_TEXT_UNITS = 256_000;
const MAX_PLACES = 500;

// The path is bounded, so that each `File "` is followed for no longer than a path can be. Quotes may be escaped:
// a child's output is often printed as a Python literal, and then a backslash stands twice.
const FRAME = /\bFile \\?"((?:[^"\\]|\\(?!")){1,1000})\\?", line (\d{1,7})/g;
// At the start of a line, perhaps after blanks or pytest's `E`. An address or a time of day is not a match.
const PLAIN = /^E? {0,8}((?:[A-Za-z]:)?[^\s:()<>"'|*?]{1,400}\.[A-Za-z]{1,4}):(\d{1,7})(?::|$|\))/;

/** Places in the order of the text. In a traceback the innermost frame comes last. */
export function readTraceback(text: string): readonly SourcePlace[] {
  const places: SourcePlace[] = [];
  for (const line of text.slice(-MAX_TEXT_UNITS).split(/\r?\n/)) {
    const frames = [...line.matchAll(FRAME)].flatMap(([, file, number]) => place(file, number));
    places.push(...(frames.length > 0 ? frames : plainPlaces(line)));
  }
  return places.slice(-MAX_PLACES);
}

/** The line as it is; only if that says nothing, its pieces between literal `\n`, which may also be part of a path. */
function plainPlaces(line: string): readonly SourcePlace[] {
  const whole = PLAIN.exec(line);
  if (whole) return place(whole[1], whole[2]);
  if (!line.includes("\\n")) return [];
  return line.split("\\n").flatMap((piece) => {
    const match = PLAIN.exec(piece);
    return match ? place(match[1], match[2]) : [];
  });
}

function place(file: string | undefined, line: string | undefined): readonly SourcePlace[] {
  const number = Number(line);
  return file && number > 0 ? [{ file: file.replaceAll("\\\\", "\\"), line: number }] : [];
}
