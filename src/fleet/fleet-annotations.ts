/** Annotations of an aggregate: each problem and each finding once, naming its legs, within GitHub's limits. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import { nameSome } from "../name-some.ts";
import type { Annotation } from "../report/annotation.ts";
import {
  ANNOTATION_MESSAGE_UNITS,
  ANNOTATION_TITLE_UNITS,
  ANNOTATIONS_PER_SEVERITY,
} from "../report/limits.ts";
import { plural } from "../report/small-words.ts";
import type { Aggregate } from "./aggregate.ts";
import type { FleetFinding } from "./fleet-findings.ts";

/** At most ANNOTATIONS_PER_SEVERITY of each severity; the last one then says how many were left out. */
export function fleetAnnotations(
  aggregate: Aggregate,
  notices: readonly string[] = [],
  trouble: readonly string[] = [],
): readonly Annotation[] {
  const planned = [
    ...aggregate.problems.map(({ severity, title, message }) => ({ severity, title, message })),
    ...aggregate.findings.filter((finding) => finding.kind !== "benign").map(findingAnnotation),
    ...trouble.map((message) => ({
      severity: "warning" as const,
      title: "A file could not be written",
      message,
    })),
    ...notices.map((message) => ({ severity: "notice" as const, title: "History", message })),
  ];
  return (["error", "warning", "notice"] as const).flatMap((severity) =>
    within(
      planned.filter((annotation) => annotation.severity === severity),
      severity,
    ),
  );
}

function within(planned: readonly Annotation[], severity: Annotation["severity"]): readonly Annotation[] {
  if (planned.length <= ANNOTATIONS_PER_SEVERITY) return planned.map(bounded);
  const shown = planned.slice(0, ANNOTATIONS_PER_SEVERITY - 1);
  const left = planned.slice(shown.length);
  const message = `${left.length} more are in the job summary: ${nameSome(
    left.map((annotation) => annotation.title),
    20,
  )}.`;
  return [...shown, { severity, title: `${left.length} more`, message }].map(bounded);
}

/** Makes foreign text one clean line of limited length, so that it looks the same in the log and in the code view. */
function bounded({ severity, title, message }: Annotation): Annotation {
  return {
    severity,
    title: cutUnits(cleanLine(title), ANNOTATION_TITLE_UNITS),
    message: cutUnits(cleanLine(message), ANNOTATION_MESSAGE_UNITS),
  };
}

function findingAnnotation(finding: FleetFinding): Annotation {
  const legs = finding.legs.map((sighting) => sighting.leg);
  const text = finding.text === "" ? "" : ` First seen: ${finding.text}`;
  return {
    // Not an error here: if the finding failed its leg, the leg is already listed as an error.
    severity: finding.severity === "error" ? "warning" : finding.severity,
    title: `${finding.title} (${plural(legs.length, "leg")})`,
    message: `${finding.id}: ${plural(finding.count, "time")} in ${nameSome(legs, 20)}. ${finding.remedy}${text}`,
  };
}
