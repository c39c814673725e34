/** Problems in a user's file. Kept apart from documents.ts, whose YAML parser takes a while to load. */

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

/** The problems that `read` throws as a DocumentError. Other errors are rethrown. */
export function problemsIn(read: () => void): readonly DocumentProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof DocumentError) return error.problems;
    throw error;
  }
}

/** `file:line:column: message`, the form that editors and GitHub's log make clickable. */
export function formatProblem(problem: DocumentProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}
