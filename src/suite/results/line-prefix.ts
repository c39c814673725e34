/** A log line as the readers' grammars see it: without CI prefixes, and no longer than a runner's own line can be. */

/** Runners write ids, words and reasons; a longer line is a program's output and only its head can matter. */
export const MAX_GRAMMAR_CHARS = 8192;

// `[2024-11-11T23:29:37.758Z] `, `2026-02-13T15:56:24.8385696Z `, `[rank0]: `. A ctest label (`2: `) stays: what
// ctest shows of its tests' output is theirs and not a run beside it.
// The name that docker compose puts before each line of a container: `trt-tests-1  | `.
const COMPOSED = /^[a-z0-9][\w.-]{0,80}[-_]\d{1,4} {1,80}\| ?/i;
const PREFIX = /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?\]? |\[rank\d{1,4}\]: ?)/;

/** The line without such a prefix; runners' own lines are matched from their first character. */
export function withoutPrefix(text: string): string {
  const first = text.charCodeAt(0);
  // Only a digit or a bracket can begin one, which rules out most lines at once.
  if (first !== 0x5b && (first < 0x30 || first > 0x39)) return withoutName(text);
  return withoutName(text.replace(PREFIX, ""));
}

function withoutName(text: string): string {
  const bar = text.indexOf("|");
  return bar < 3 || bar > 170 || text.charCodeAt(bar - 1) !== 0x20 ? text : text.replace(COMPOSED, "");
}

/** What a grammar may look at. */
export function grammarPart(text: string): string {
  return text.length > MAX_GRAMMAR_CHARS ? text.slice(0, MAX_GRAMMAR_CHARS) : text;
}
