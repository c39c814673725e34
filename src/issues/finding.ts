/** Known issues: the catalogue's entries and what a scan finds of them. */

export type Severity = "notice" | "warning" | "error";
export type IssueKind = "cause" | "consequence" | "note" | "benign";

/** One entry of the catalogue. Schema: schema/catalogue.schema.json. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kind: IssueKind;
  readonly patterns: readonly IssuePattern[];
  readonly versions?: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly links: readonly string[];
  /** What kind of verdict this finding may excuse a failure for. Only kind `cause` may. */
  readonly excuses?: "unsupported";
  readonly samples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** A pattern: a literal that must occur in the line, and optionally an expression that must match there. */
export interface IssuePattern {
  /** Searched for as bytes; at least 8 characters. */
  readonly literal: string;
  /** Linear-time expression (see pattern-syntax.ts) that must match from the literal's first character on. */
  readonly regex?: string;
  /** One of these must occur in the line before the literal. */
  readonly before?: readonly string[];
  /** Texts that rule out a match in the same line. */
  readonly unless?: readonly string[];
  /** One of these must occur in the line or in the few lines above it, in upper or lower case. */
  readonly near?: readonly string[];
  /**
   * A vague line does not count if there is a better one: `line`, any other finding in the same line; `above`, also a
   * cause a few lines above; `cause`, also any cause in the same test; `any`, also any other cause or consequence in
   * the same test.
   */
  readonly yieldsTo?: "line" | "above" | "cause" | "any";
  /** The line only continues an event of one of these ids that is a few lines above. */
  readonly continues?: readonly string[];
  /** Counts only when a finding of this id stands a few lines above, which it then replaces. */
  readonly takesOver?: string;
  /** A cause of one of these ids a few lines above was only part of this issue and becomes a note. */
  readonly demotes?: readonly string[];
  /** Overrides of the entry for lines that match by this pattern. */
  readonly kind?: IssueKind;
  readonly severity?: Severity;
  readonly title?: string;
}

/** A place in a file of source code, 1-based. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** A known issue seen in the log or in a test's output. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly kind: IssueKind;
  /** Events. One event may span several lines, so that `lines` may be longer. */
  readonly count: number;
  /** 1-based line numbers of the log, ascending, at most 1000; empty when it stood only in a test's own output. */
  readonly lines: readonly number[];
  /** First line of the finding's kind; line 0 when it stood only in a test's own output. */
  readonly first: { readonly line: number; readonly text: string };
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly links: readonly string[];
  readonly excuses?: "unsupported";
  /** Test ids in whose output it stood with the finding's kind, with how often, in order of appearance. */
  readonly tests: readonly { readonly id: string; readonly count: number }[];
  /** Source locations that the text names (e.g. torch's batchnorm.py); never used as an anchor unless tracked. */
  readonly places: readonly SourcePlace[];
  /** Values read out of the text, e.g. the SM, or how many guards came from BatchNorm. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The answer of a scan: findings in order of first appearance, and how much was read. */
export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly lines: number;
  readonly bytes: number;
}

/** A line of the log as handed to readers: decoded, without ANSI codes and line end. */
export interface LogLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  /** Which stream it came from, where the log is not one already. */
  readonly stream?: string;
}

/** Something that reads the log along with the scanner, such as a reader of unittest's output. */
export interface LogReader {
  /** Every line that this reader wants contains at least one of these literals; other lines are not handed over. */
  readonly triggers: readonly string[];
  /** Takes a line; true asks for the next line in any case. */
  line(line: LogLine): boolean;
  /** The test running at this point of the log, if this reader can tell. */
  currentTest(): string | null;
}
