/** What `trt-gate scan` prints: one JSON document, or text for a terminal. */

import type { Finding, IssueKind, ScanResult } from "./finding.ts";

/** The document of `trt-gate scan --json`. */
export function scanJson(result: ScanResult): unknown {
  return {
    findings: result.findings.map(({ id, severity, kind, count, lines, first, title }) => ({
      id,
      severity,
      kind,
      count,
      lines,
      first,
      title,
    })),
    lines: result.lines,
    bytes: result.bytes,
  };
}

export interface ScanStyle {
  readonly color: boolean;
}

const COLOURS: Readonly<Record<IssueKind, string>> = {
  cause: "\u001b[31m",
  consequence: "\u001b[33m",
  note: "\u001b[36m",
  benign: "\u001b[2m",
};
const RESET = "\u001b[0m";
const BOLD = "\u001b[1m";
const MEANING: Readonly<Record<IssueKind, string>> = {
  cause: "explains a failure",
  consequence: "follows from another cause",
  note: "worth knowing, no failure",
  benign: "harmless",
};
const SHOWN_LINES = 8;
const SHOWN_TEXT = 160;

/** Causes first, each with where it stands, what it means and what to do. */
export function renderScan(result: ScanResult, style: ScanStyle): string {
  const paint = (code: string, text: string) => (style.color ? `${code}${text}${RESET}` : text);
  const read = `${plural(result.lines, "line")} (${size(result.bytes)})`;
  if (result.findings.length === 0) return `No known issue in ${read}.\n`;
  const order = Object.keys(MEANING);
  const sorted = result.findings.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const blocks = sorted.map((finding) => {
    const head = `${paint(COLOURS[finding.kind], finding.kind)}  ${paint(BOLD, finding.title)}  (${finding.id}, ${finding.severity}, ${finding.count}×)`;
    const details = Object.entries(finding.details).map(([name, value]) => `${words(name)}: ${value}`);
    return [
      head,
      `  ${where(finding)}`,
      `  > ${shorten(finding.first.text)}`,
      ...(details.length > 0 ? [`  ${details.join(", ")}`] : []),
      `  ${finding.explanation}`,
      `  What to do: ${finding.remedy}`,
      ...finding.links.map((link) => `  ${link}`),
    ].join("\n");
  });
  const kinds = order.flatMap((kind) => {
    const count = result.findings.filter((finding) => finding.kind === kind).length;
    return count > 0 ? [`${count} ${kind} (${MEANING[kind as IssueKind]})`] : [];
  });
  return `${blocks.join("\n\n")}\n\n${plural(result.findings.length, "known issue")} in ${read}: ${kinds.join(", ")}.\n`;
}

function where(finding: Finding): string {
  const shown = finding.lines.slice(0, SHOWN_LINES).join(", ");
  const more = finding.lines.length > SHOWN_LINES ? ", …" : "";
  return finding.lines.length === 0 ? "in the output of tests" : `line ${shown}${more}`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
const shorten = (text: string) => (text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text);
/** guardsFromBatchNorm as "guards from batch norm". */
const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, "byte");
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
