/** The possible results; docs/outcomes.md has the table. */

export type ActionTaken = "ran" | "skipped" | "refused" | "none";

export type Outcome =
  /** No suite given and nothing against it. */
  | "not-run"
  | "passed"
  | "failed"
  | "skipped"
  /** Failed for the expected cause alone. */
  | "xfailed"
  /** Passed although the card is not supported. */
  | "xpassed"
  | "crashed"
  | "timed-out"
  /** Too few tests were executed for the result to mean anything. */
  | "ran-nothing"
  | "refused"
  | "probe-error";

export type Conclusion = "success" | "failure";
