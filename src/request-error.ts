/** The user's mistakes in inputs or options, all at once; each problem names the input, its value and what is allowed. */
export class RequestError extends Error {
  readonly code = "REQUEST" as const;
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RequestError";
    this.problems = problems;
  }
}
