/** docs/known-issues.md as text, so that the page says what the catalogue says. */

import type { CatalogueEntry, IssueKind } from "./finding.ts";

const KINDS: readonly [IssueKind, string, string][] = [
  [
    "cause",
    "Causes",
    "Only these explain a failure, and only those marked *excuses* count as the architecture's fault.",
  ],
  [
    "consequence",
    "Consequences",
    "These follow from a cause above them. On their own they show that something failed, but not why.",
  ],
  ["note", "Notes", "Worth knowing, but not a failure."],
  ["benign", "Harmless", "These look alarming but mean nothing as long as the run goes on."],
];

/** The part of the page that is made from the entries, as Markdown. */
export function catalogueMarkdown(entries: readonly CatalogueEntry[]): string {
  return KINDS.map(([kind, title, meaning]) => {
    const sections = entries.filter((entry) => entry.kind === kind).map(sectionOf);
    return [`## ${title}`, meaning, ...sections].join("\n\n");
  }).join("\n\n");
}

function sectionOf(entry: CatalogueEntry): string {
  const facts = [
    entry.severity,
    ...(entry.versions ? [`TensorRT and front ends: ${entry.versions}`] : []),
    ...(entry.excuses ? ["*excuses* failures under the verdict `unsupported`"] : []),
    ...otherKinds(entry),
  ];
  const [sample] = entry.samples.match as readonly [string];
  return [
    `### ${entry.id}`,
    `**${entry.title}.** ${facts.join("; ")}.`,
    fenced(sample.length > 300 ? `${sample.slice(0, 300)}…` : sample),
    entry.explanation,
    `What to do: ${entry.remedy}`,
    entry.links.map((link) => `<${link}>`).join(" "),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Some wordings of an issue weigh more or less than the issue. */
function otherKinds(entry: CatalogueEntry): string[] {
  const kinds = new Set(
    entry.patterns.flatMap((pattern) => (pattern.kind && pattern.kind !== entry.kind ? [pattern.kind] : [])),
  );
  return kinds.size > 0 ? [`in some wordings a ${[...kinds].join(" or a ")}`] : [];
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
