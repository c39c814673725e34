/** The known issues of the summary: what was seen how often, what it means and what to do. */

import { cutUnits } from "../clean-text.ts";
import type { Finding } from "../issues/finding.ts";
import type { Section } from "./document.ts";
import { codeBlock, details, inCode, link, prose, proseWithCode, table } from "./escape.ts";
import { findingsShown } from "./findings-shown.ts";
import type { Report } from "./report.ts";
import { grouped, plural } from "./small-words.ts";

const ICONS = { error: "❌", warning: "⚠️", notice: "ℹ️" };
const KINDS = {
  cause: "can explain a failure",
  consequence: "follows from something else",
  note: "worth knowing",
  benign: "harmless",
};

export function findingSection(report: Report): Section {
  const { suite, passingOutputSeen } = report;
  const findings = findingsShown(report);
  const hidden =
    passingOutputSeen === false
      ? ["_The output of passing tests could not be read, so known issues in it would not be listed here._"]
      : [];
  if (findings.length === 0) {
    const none =
      suite && passingOutputSeen !== false ? ["None were found in the log or in the tests' output."] : hidden;
    return { title: "Known issues", blocks: none };
  }
  const rows = findings.map(({ severity, title, count, kind, tests, first }) => [
    `${ICONS[severity]} ${prose(title, 200)}`,
    grouped(count),
    KINDS[kind],
    tests.length === 0 ? `log, line ${grouped(first.line)}` : plural(tests.length, "test"),
  ]);
  return {
    title: `Known issues (${findings.length})`,
    blocks: [
      table(["Issue", "Times", "Kind", "Seen in"], rows, [1]),
      ...findings.map(findingBlock),
      ...hidden,
    ],
  };
}

function findingBlock(finding: Finding): string {
  const { id, title, explanation, remedy, links, first, tests } = finding;
  const body = [
    proseWithCode(explanation),
    remedy === "" ? "" : `**What to do:** ${proseWithCode(remedy)}`,
    first.line > 0
      ? `First seen at line ${grouped(first.line)} of the log:`
      : "First seen in a test's own output:",
    codeBlock(cutUnits(first.text.trim(), 1_000)),
    tests.length === 0
      ? ""
      : `In ${tests
          .slice(0, 10)
          .map((test) => `${inCode(test.id)} (${grouped(test.count)})`)
          .join(", ")}${tests.length > 10 ? ` and ${grouped(tests.length - 10)} more` : ""}.`,
    links.length === 0
      ? ""
      : `More: ${links
          .slice(0, 5)
          .map((address) => link(address))
          .join(", ")}`,
  ];
  return details(`${prose(title, 200)} ${inCode(id)}`, body.filter((part) => part !== "").join("\n\n"));
}
