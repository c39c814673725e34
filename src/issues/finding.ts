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

/** A pattern: a literal that must stand in the line, and optionally an expression that must match around it. */
export interface IssuePattern {
  /** Searched for as bytes; at least 8 characters. */
  readonly literal: string;
  /** Linear-time expression applied to the line only where the literal stands. */
  readonly regex?: string;
  /** Texts that, standing in the same line, make it no match. */
  readonly unless?: readonly string[];
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
  readonly count: number;
  /** 1-based line numbers of the log, at most 1000. */
  readonly lines: readonly number[];
  readonly first: { readonly line: number; readonly text: string };
  readonly title: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly links: readonly string[];
  readonly excuses?: "unsupported";
  /** Test ids in whose output it stood, with how often, in order of appearance. */
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
}

/** Something that follows the log beside the scanner, such as a reader of unittest's output. */
export interface LogReader {
  /** Literals of which at least one stands in every line that this reader wants; other lines are not handed over. */
  readonly triggers: readonly string[];
  /** Takes a line; true asks for the next line too, whatever it holds. */
  line(line: LogLine): boolean;
  /** The test running at this point of the log, if this reader can tell. */
  currentTest(): string | null;
}
