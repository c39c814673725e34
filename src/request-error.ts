/** A user's mistake in the inputs: all of them at once, each with input, value and what is allowed. */
export class RequestError extends Error {
  readonly code = "REQUEST" as const;
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "RequestError";
    this.problems = problems;
  }
}
