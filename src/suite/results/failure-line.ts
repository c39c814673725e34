/** The one line of a failure's text that says what was raised. */

/** The last line that pytest marks with a leading "E"; null if there is none. */
export function markedLine(text: string): string | null {
  const marked = text.split("\n").findLast((line) => line.startsWith("E   "));
  return marked === undefined ? null : marked.replace(/^E +/, "").trim();
}

/** The marked line, else the last one, with which Python's own tracebacks end. */
export function raisedLine(text: string): string {
  const whole = text.trimEnd();
  return markedLine(whole) ?? whole.slice(whole.lastIndexOf("\n") + 1).trim();
}
