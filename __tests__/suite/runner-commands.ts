/**
 * Which lines GitHub's runner would take for a command, by the rules of its two grammars. The introducers are
 * searched with .NET's culture rules, in which some characters may count as absent; both ways are answered here.
 */

const REGISTERED = new Set(
  "stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo internal-set-repo-path".split(
    " ",
  ),
);
const inRanges = (ranges: readonly (readonly [number, number])[], char: string) =>
  ranges.some(([from, to]) => char.charCodeAt(0) >= from && char.charCodeAt(0) <= to);

// What ICU ignores when it compares, as far as it matters: controls, soft hyphen, joiners, zero widths, BOM.
const IGNORABLE = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x7f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfeff, 0xfeff],
] as const;
// What .NET's TrimStart takes away.
const TRIMMED = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
] as const;

function trimStart(text: string): string {
  let at = 0;
  while (at < text.length && inRanges(TRIMMED, text.charAt(at))) at++;
  return text.slice(at);
}

/** Start of the needle's first occurrence at or after `from`; with `loose`, ignorable characters are stepped over. */
function indexOf(text: string, needle: string, from: number, loose: boolean): number {
  if (!loose) return text.indexOf(needle, from);
  for (let start = from; start < text.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < needle.length && at < text.length) {
      if (text[at] === needle[matched]) matched++;
      else if (!inRanges(IGNORABLE, text.charAt(at))) break;
      at++;
    }
    if (matched === needle.length) return start;
  }
  return -1;
}

const nameOf = (head: string) => (head.includes(" ") ? head.slice(0, head.indexOf(" ")) : head).toLowerCase();

function newGrammar(line: string, loose: boolean): string | null {
  const text = trimStart(line);
  if (indexOf(text, "::", 0, loose) !== 0) return null;
  const end = indexOf(text, "::", 2, loose);
  if (end < 0) return null;
  const name = nameOf(text.slice(2, end));
  return REGISTERED.has(name) ? name : null;
}

function oldGrammar(line: string, loose: boolean): string | null {
  const start = indexOf(line, "##[", 0, loose);
  if (start < 0) return null;
  const end = line.indexOf("]", start);
  if (end < 0) return null;
  const name = nameOf(line.slice(start + 3, end));
  return REGISTERED.has(name) ? name : null;
}

/** Names of all commands that would take effect in a log, under either way of comparing. */
export function commandsIn(log: Uint8Array): readonly string[] {
  // A decoder drops a byte order mark at the very start of the stream, and nowhere else.
  const text = Buffer.from(log)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => [true, false].map((loose) => newGrammar(line, loose) ?? oldGrammar(line, loose)))
    .filter((name) => name !== null);
}
