/** Reads the YAML or JSON files that users write, and keeps where each value stands for messages. */

import { isNode, LineCounter, parseDocument as parseYaml } from "yaml";

/** What is wrong in a file, with its place (1-based). */
export interface DocumentProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** All problems of a file at once. */
export class DocumentError extends Error {
  readonly code = "DOCUMENT" as const;
  readonly problems: readonly DocumentProblem[];
  constructor(problems: readonly DocumentProblem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "DocumentError";
    this.problems = problems;
  }
}

export interface ParsedDocument {
  readonly file: string;
  readonly value: unknown;
  /** A problem at the value that `path` leads to, or at its nearest parent that exists. */
  problem(path: readonly (string | number)[], message: string): DocumentProblem;
}

/** `file:line:column: message`, the form that editors and GitHub's log make clickable. */
export function formatProblem(problem: DocumentProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

/**
 * Parses YAML 1.2 (of which JSON is a part). Duplicate keys, several documents and alias bombs are problems.
 * @throws DocumentError with every syntax problem.
 */
export function parseDocument(text: string, file: string): ParsedDocument {
  const counter = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseYaml(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const problems = document.errors.map((error) => ({ ...place(error.pos[0]), message: error.message }));
  if (problems.length > 0) throw new DocumentError(problems);
  let value: unknown;
  try {
    // 100 aliases are plenty for a hand-written file and too few for an exponential one.
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new DocumentError([{ file, line: 1, column: 1, message: (error as Error).message }]);
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

/** The nearest of the allowed words, for "did you mean": at most two edits away, else null. */
export function nearest(word: string, allowed: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = 3;
  for (const candidate of allowed) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, given up once it cannot stay under `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
