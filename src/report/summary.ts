/** The job summary: what happened and what to do, for a person who has never seen this tool. Also the check run's text. */

import { advice } from "./advice.ts";
import { assemble, type Section } from "./document.ts";
import { prose, proseWithCode } from "./escape.ts";
import { SUMMARY_BYTES } from "./limits.ts";
import type { Report } from "./report.ts";
import { failureSections } from "./summary-failures.ts";
import { findingSection } from "./summary-findings.ts";
import { reproduceSection, skippedSection, unverifiedSection } from "./summary-rest.ts";
import { decisionSection, machineSection, outcomeSection } from "./summary-run.ts";
import { happened, headline, meaning, type Tone } from "./wording.ts";

const ICONS: Readonly<Record<Tone, string>> = { good: "✅", caution: "⚠️", bad: "❌", neutral: "ℹ️" };

/** Ends the note about a cut in the summary. */
const FULL_TEXT = "Everything is in `report.json`, whose path is the output `report` of this step.";

/** @param maxBytes of UTF-8; what does not fit is cut from the bottom, and a note says so. */
export function renderSummary(report: Report, maxBytes = SUMMARY_BYTES): string {
  return assemble(
    [
      opening(report),
      machineSection(report),
      decisionSection(report),
      outcomeSection(report),
      ...failureSections(report),
      findingSection(report),
      skippedSection(report),
      unverifiedSection(report),
      reproduceSection(report),
      footer(report),
    ],
    maxBytes,
    FULL_TEXT,
  );
}

function opening(report: Report): Section {
  const { verdict, outcome } = report;
  const { tone, text } = headline(report);
  const icon = outcome === "skipped" ? "⏭️" : ICONS[tone];
  return {
    title: "",
    blocks: [
      `## ${icon} ${prose(text, 250)}`,
      `**${prose(verdict.sentence)}**`,
      [proseWithCode(happened(report)), proseWithCode(meaning(report))]
        .filter((part) => part !== "")
        .join(" "),
      ...remarks(report),
      ...todo(report),
    ],
  };
}

/** Further reasons to fail, then what else needs a look. The sentence above may give one of them already. */
function remarks({ errors, warnings, sentence }: Report): readonly string[] {
  const items = [
    ...(errors ?? []).filter((text) => !sentence.includes(text)).map((text) => `- ❌ ${proseWithCode(text)}`),
    ...(warnings ?? []).map((text) => `- ⚠️ ${proseWithCode(text)}`),
  ];
  return items.length === 0 ? [] : [items.join("\n")];
}

/** What to do, as a list: only where the reader has a choice. */
function todo(report: Report): readonly string[] {
  const steps = advice(report);
  if (steps.length === 0) return [];
  return [`**What you can do**\n\n${steps.map((step) => `- ${proseWithCode(step)}`).join("\n")}`];
}

function footer({ gate }: Report): Section {
  return {
    title: "",
    blocks: [`<sub>${gate.name} ${prose(gate.version)}, full data in <code>report.json</code></sub>`],
  };
}
