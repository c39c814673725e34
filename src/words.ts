/** Splits a command prefix into words as a POSIX shell does, without expanding anything. */

/** A quote that is not closed, or a backslash at the end. */
export class WordsError extends Error {
  readonly code = "WORDS" as const;
  constructor(message: string) {
    super(message);
    this.name = "WordsError";
  }
}

/**
 * Quotes and backslashes are read as POSIX sh reads them (XCU 2.2); `$`, globs and `~` stay as they are.
 * @param windows a backslash is part of a path, as in `C:\\Python311\\python.exe`; it only escapes a double quote.
 * @throws WordsError when a quote or a backslash is left open.
 */
export function splitWords(text: string, { windows = false } = {}): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quote: '"' | "'" | null = null;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quote === "'") {
      if (char === "'") quote = null;
      else word += char;
    } else if (char === "\\" && windows && text.charAt(i + 1) !== '"') {
      word = `${word ?? ""}\\`;
    } else if (char === "\\") {
      const next = text.charAt(i + 1);
      if (next === "")
        throw new WordsError(`${JSON.stringify(text)} ends in a backslash; remove or double it`);
      // Inside double quotes a backslash is special only before these.
      if (quote === '"' && !'$`"\\\n'.includes(next)) word += "\\";
      if (next !== "\n") word = (word ?? "") + next;
      i++;
    } else if (char === quote) {
      quote = null;
    } else if (quote === null && (char === '"' || char === "'")) {
      quote = char;
      word ??= "";
    } else if (quote === null && /\s/.test(char)) {
      if (word !== null) words.push(word);
      word = null;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== null) throw new WordsError(`${JSON.stringify(text)} has an open ${quote} quote; close it`);
  if (word !== null) words.push(word);
  return words;
}

/**
 * Words as a user would type them: the reverse of splitWords, for messages and reports.
 * @param quote for words that need it; by default as POSIX sh quotes.
 */
export function joinWords(words: readonly string[], quote = quoteForShell): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quote(word))).join(" ");
}

function quoteForShell(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
