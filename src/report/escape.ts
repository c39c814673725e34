/**
 * Markdown in GitHub's dialect around text that nobody may trust: test names, log lines, file contents, names of cards.
 *
 * Two forms are safe wherever they stand, table cells and `<summary>` included. `inCode` is for what came from outside:
 * GitHub links no mention, issue or address inside `<code>`. `prose` is for our own sentences with a foreign word in them.
 * Characters are written as numeric references, which by CommonMark 6.2 never act as markup. Backslashes and backticks
 * would be shorter, but table rows split at `|` before either of them is read.
 */

import { cleanBlock, cleanLine, cutUnits } from "../clean-text.ts";

// What opens markup anywhere in a line. Underscores only where they are not inside a word, so that ids stay legible.
const MARKUP = /[&<>\\`*~[\]|$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

/** Zero-width space: keeps `@name` or `#12` readable and stops it from being looked up. */
const GAP = "&#8203;";

/** An e-mail address is looked for in one run of text; a tag in it makes two, and copying still gives the text as it was. */
const SPLIT = "<b></b>";

const numeric = (character: string) => `&#${character.codePointAt(0)};`;

/** Foreign text on one line in monospace. An empty text shows as a dash, since an empty `<code>` is invisible. */
export function inCode(text: string, maxUnits = 300): string {
  const line = cutUnits(cleanLine(text), maxUnits);
  if (line === "") return "–";
  // The parser itself looks for bare addresses, and does so before it sees our tags.
  const escaped = line
    .replace(MARKUP, numeric)
    .replaceAll("@", `@${SPLIT}`)
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, "&#58;")
    .replace(/(?<=www)\./gi, "&#46;");
  return `<code>${escaped}</code>`;
}

/** Our own words with foreign ones among them, on one line: letters, digits and punctuation, nothing that acts. */
export function prose(text: string, maxUnits = 2_000): string {
  const line = cutUnits(cleanLine(text), maxUnits);
  return (
    line
      .replace(MARKUP, numeric)
      .replaceAll("@", `@${GAP}`)
      // After `&` comes our own reference, not an issue number.
      .replace(/(?<!&)#(?=\w)/g, `#${GAP}`)
      .replace(/(?<=\bgh)-(?=\d)/gi, `-${GAP}`)
      .replace(/:(?=\/\/)|(?<=mailto|xmpp):|:(?=[\w+-]{1,40}:)/gi, `&#58;${GAP}`)
      .replace(/(?<=\bwww)\./gi, `&#46;${GAP}`)
      // A line that would begin a heading, a list or a rule.
      .replace(/^(?:[-+#]+(?=\s|$)|[-=]+$)/, (marks) => marks.replace(/./g, numeric))
      .replace(/(?<=^\d{1,9})[.)](?=\s|$)/, numeric)
  );
}

/** The same for sentences in which names of inputs and commands stand between backticks, as our own do. */
export function proseWithCode(text: string): string {
  const parts = cleanLine(text).split("`");
  // An unpaired backtick is a character like any other.
  if (parts.length % 2 === 0) return prose(text);
  return parts.map((part, index) => (index % 2 === 1 ? inCode(part) : keepBlanks(part))).join("");
}

function keepBlanks(part: string): string {
  const inner = part.trim();
  if (inner === "") return part;
  const start = part.indexOf(inner);
  return part.slice(0, start) + prose(inner) + part.slice(start + inner.length);
}

/** Lines of foreign text in a fence that nothing in them can close. */
export function codeBlock(
  text: string,
  language: "" | "text" | "bash" | "console" | "python" = "text",
): string {
  const body = cleanBlock(text).replace(/\n+$/, "");
  let longest = 2;
  for (const run of body.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}

/** A link to an https address, named by its host and last part, so that nobody is sent where the text does not say. */
export function link(address: string): string {
  const url = safeUrl(address);
  if (url === null) return inCode(address);
  return `<a href="${url.href}">${prose(url.label, 120)}</a>`;
}

function safeUrl(address: string): { readonly href: string; readonly label: string } | null {
  // Only plain address characters: no quotes, blanks, brackets, user names or anything that a parser could read twice.
  const match = /^https:\/\/([A-Za-z0-9.-]{1,253})(\/[A-Za-z0-9\-._~%/?#=&+,;:!]{0,1500}|)$/.exec(address);
  const [, host, path] = match ?? [];
  if (host === undefined || path === undefined) return null;
  return { href: `https://${host}${path.replace(/[&*_~!:]/g, numeric)}`, label: shortAddress(host, path) };
}

function shortAddress(host: string, path: string): string {
  const parts = path
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return host;
  return parts.length === 1 ? `${host}/${last}` : `${host}/…/${last}`;
}

/** One row of a table; the cells must be escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** A table; the cells must be escaped already. Numbers go right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const rule = head.map((_, index) => (right.includes(index) ? "---:" : ":---"));
  return [tableRow(head), tableRow(rule), ...rows.map(tableRow)].join("\n");
}

/** Names and their values; the first pair is the head, since a table without one has an empty row on top. */
export function pairTable(rows: readonly (readonly [name: string, value: string])[]): string {
  const lines = rows.map(([name, value], index) =>
    tableRow([index === 0 || name === "" ? name : `**${name}**`, value]),
  );
  return lines.toSpliced(1, 0, tableRow([":---", ":---"])).join("\n");
}

/** Something to unfold. `summary` and `body` must be escaped already. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
