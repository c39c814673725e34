/** Reads the YAML or JSON files that users write, and keeps the place of each value for messages. */

import { isNode, LineCounter, parseDocument as parseYaml } from "yaml";
import { DocumentError, type DocumentProblem } from "./document-problem.ts";

export interface ParsedDocument {
  readonly file: string;
  readonly value: unknown;
  /** A problem at the value that `path` leads to, or at its nearest parent that exists. */
  problem(path: readonly (string | number)[], message: string): DocumentProblem;
}

/**
 * Parses YAML 1.2 (of which JSON is a part). Duplicate keys, several documents and alias bombs are problems.
 * @throws DocumentError with every syntax problem, or saying that this is not a text file.
 */
export function parseDocument(text: string, file: string): ParsedDocument {
  const counter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (text.includes("\0"))
    throw new DocumentError([{ file, line: 1, column: 1, message: "this is not a text file" }]);
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== null) {
    const message = `lists and mappings nest more than ${MAX_DEPTH} deep here`;
    throw new DocumentError([{ file, ...tooDeep, message }]);
  }
  const document = parseYaml(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const what = /^\s*[[{]/.test(text) ? "JSON" : "YAML";
  const problems = document.errors.map((error) => ({
    ...place(error.pos[0]),
    message: `this is not valid ${what}: ${error.message.slice(0, MAX_QUOTED)}`,
  }));
  if (problems.length > 0) throw new DocumentError(problems);
  let value: unknown;
  try {
    // 100 aliases are plenty for a hand-written file and too few for an exponential one.
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new DocumentError([{ file, line: 1, column: 1, message: (error as Error).message }]);
  }
  if (isEndless(value)) {
    const message = "an anchor contains an alias of itself; write the value out";
    throw new DocumentError([{ file, line: 1, column: 1, message }]);
  }
  return {
    file,
    value,
    problem(path, message) {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return { ...place(node.range[0]), message };
      }
      return { file, line: 1, column: 1, message };
    },
  };
}

// The parser quotes whatever it fails on, which may be most of a file.
const MAX_QUOTED = 200;

// Real files nest less than ten levels. The parser is recursive, and thousands of levels would overflow its stack.
const MAX_DEPTH = 500;

/** Where brackets and dashes nest too deep. Strings and comments are counted too: it only has to stop hostile files. */
function placeTooDeep(text: string): { readonly line: number; readonly column: number } | null {
  let depth = 0;
  let line = 1;
  let start = 0;
  let dashes = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === "\n") [line, start, dashes] = [line + 1, i + 1, 0];
    else if (char === "[" || char === "{") depth++;
    else if ((char === "]" || char === "}") && depth > 0) depth--;
    else if ((char === "-" || char === "?") && text[i + 1] === " ") dashes++;
    if (depth + dashes > MAX_DEPTH) return { line, column: i - start + 1 };
  }
  return null;
}

/** Whether a value contains itself, as `&a [*a]` does, and so cannot be written as JSON. */
function isEndless(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}
