/** Sizes that GitHub enforces, and those that we choose so that a report stays readable. Each is tested at n and n+1. */

/** Annotations of one severity that the runner keeps per step; later ones vanish without a word. */
export const ANNOTATIONS_PER_SEVERITY = 10;

/** UTF-16 units of a message. The runner cuts at 4,096 after masking, so we stay under it. */
export const ANNOTATION_MESSAGE_UNITS = 4_095;

/** Characters of an annotation's title that the Checks API takes. */
export const ANNOTATION_TITLE_UNITS = 255;

/** Bytes of the summary that we fill. The runner drops a step's whole summary above 1 MiB, and masking may lengthen the text. */
export const SUMMARY_BYTES = 1_000_000;

/** `output.summary` and `output.text` of a check run: 65,535 characters; UTF-8 bytes are never fewer, so this holds both. */
export const CHECK_TEXT_BYTES = 65_535;

/** Annotations in one request of the Checks API; more come by update, which appends. */
export const CHECK_ANNOTATIONS_PER_REQUEST = 50;

/** Longest wait for the Checks API in all, retries included. The job's result never waits longer for its display. */
export const CHECK_WAIT_MS = 60_000;

/** Bounds of the lists in report.json. What is above is counted in `dropped`. */
export interface ReportLimits {
  readonly failures: number;
  readonly findings: number;
  readonly findingTests: number;
  /** Each list of tests with an expectation: passedUnexpectedly, expectedToFail, passedBeside. */
  readonly passedUnexpectedly: number;
  readonly ran: number;
  readonly skippedReasons: number;
  readonly notices: number;
  /** UTF-16 units of a failure's text. */
  readonly messageUnits: number;
  /** UTF-16 units of an id, a reason or a notice. */
  readonly lineUnits: number;
}

/** 1,000 failures of 8,000 units stay under 10 MB; test ids are needed in full to compare the legs of a matrix. */
export const REPORT_LIMITS: ReportLimits = {
  failures: 1_000,
  findings: 200,
  findingTests: 1_000,
  passedUnexpectedly: 10_000,
  ran: 100_000,
  skippedReasons: 200,
  notices: 200,
  messageUnits: 8_000,
  lineUnits: 2_000,
};
