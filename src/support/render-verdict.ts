/** A verdict as a person reads it on a terminal. */

import { compareCapabilities } from "../versions.ts";
import type { Verdict } from "./verdict.ts";

const MARKS = {
  supported: ["✓", "32"],
  unsupported: ["✗", "31"],
  unknown: ["?", "33"],
  "no-gpu": ["∅", "33"],
  "no-tensorrt": ["∅", "33"],
  "probe-error": ["!", "31"],
} as const;

/** The verdict for a terminal: the sentence first, then why, then what would help. */
export function renderVerdict(given: Verdict, options: { readonly color: boolean }): string {
  const verdict = printable(given);
  const paint = (code: string, text: string) => (options.color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const [mark, colour] = MARKS[verdict.status];
  const reason = verdict.reason === "" ? "" : `  ${verdict.reason}${verdict.permanent ? " (permanent)" : ""}`;
  const lines = [`${paint(`1;${colour}`, `${mark} ${verdict.status}`)}${reason}`, `  ${verdict.sentence}`];
  const table = tableOf(verdict);
  if (table.length > 0) lines.push("");
  for (const [label, value] of table) lines.push(`  ${paint("2", label.padEnd(10))} ${value}`);
  const section = (title: string, items: readonly string[]) => {
    if (items.length > 0) lines.push("", `  ${paint("1", title)}`, ...items.map((item) => `    ${item}`));
  };
  section(
    "Why",
    verdict.evidence.flatMap((item) => [
      `- ${item.fact}`,
      `  ${paint("2", `${item.confidence}: ${item.source}`)}`,
    ]),
  );
  section(
    "What would make it run",
    verdict.remedies.map((remedy, i) => `${i + 1}. ${remedy.text}`),
  );
  section(
    "Limits",
    verdict.limits.map((limit) => `- ${limit}`),
  );
  section(
    "Notes",
    verdict.notes.map((note) => `- ${note}`),
  );
  section(
    "Proposed rows",
    (verdict.proposals ?? []).flatMap((row) => row.trimEnd().split("\n")),
  );
  return `${lines.join("\n")}\n`;
}

function tableOf(verdict: Verdict): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  if (verdict.gpu) {
    rows.push([
      "card",
      `${verdict.gpu.name}, compute capability ${verdict.gpu.computeCapability ?? "unknown"}`,
    ]);
  }
  if (verdict.tensorrt) rows.push(["TensorRT", verdict.tensorrt]);
  if (verdict.newestTensorrt) {
    const { oldestTensorrt: from, newestTensorrt: to } = verdict;
    const range = from === null ? `up to ${to}` : `${from} to ${to}`;
    const gap = verdict.reason === "product-lacks-gpu" ? ", but not every release and product does" : "";
    rows.push(["releases", `${range} support this card${gap}`]);
  }
  if (verdict.supported.length > 0) rows.push(["supports", scale(verdict)]);
  return rows;
}

/** Capabilities in order, the card's own in brackets: "[7.5] 8.0 8.6"; or behind them, "7.5 8.0 8.6, not 7.0". */
function scale(verdict: Verdict): string {
  const own = verdict.gpu?.computeCapability;
  const served = verdict.supported.toSorted(compareCapabilities);
  const list = served.map((sm) => (sm === own ? `[${sm}]` : sm)).join(" ");
  return !own || served.includes(own) ? list : `${list}, not ${own}`;
}

// All control characters but the line feed. Spelled out, because \p{Cc} would load Unicode's tables at startup.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Names and details come from machines: control characters in them must not reach the terminal. */
function printable<T>(value: T): T {
  if (typeof value === "string") return value.replace(CONTROLS, "") as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item)])) as T;
}
