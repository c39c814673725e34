/** Finds legs that contradict each other or the support matrix about one pair of card and release. */

import { groupBy } from "../group-by.ts";
import { type Leg, legExecuted } from "./leg.ts";
import { legRelease } from "./leg-order.ts";

/** What running the suite showed of a pair, whatever the matrix says. */
export type Seen = "passed" | "refused";

export interface Contradiction {
  readonly kind: /** The matrix says no, the suite passed. */
    | "unsupported-passed"
    /** The matrix says yes, TensorRT or CUDA refused the card. */
    | "supported-refused"
    /** The matrix does not know, but the run showed it. */
    | "unknown-settled"
    /** One leg passed, another was refused. */
    | "legs-disagree"
    /** Two legs were judged differently: different gate versions or matrix files. */
    | "verdicts-differ";
  /** "sm_70 with TensorRT 10.5.0 on linux x64". */
  readonly pair: string;
  readonly sentence: string;
  readonly legs: readonly string[];
  /** Row to paste into a matrix file; null if the legs do not agree on one. */
  readonly proposal: string | null;
}

/** Makes the row for a pair; injected, since rows are the support matrix's business. */
export type ProposeRow = (leg: Leg, seen: Seen) => string | null;

/**
 * Compares the legs of each pair.
 * A pass counts only where tests were executed and nothing says that TensorRT was never loaded: a suite that
 * fell back to the CPU proves nothing about the card.
 */
export function findContradictions(legs: readonly Leg[], propose: ProposeRow): readonly Contradiction[] {
  return [...groupBy(legs, pairOf)].flatMap(([pair, group]) =>
    pair === null ? [] : judgePair(pair, group, propose),
  );
}

function judgePair(pair: string, group: readonly Leg[], propose: ProposeRow): readonly Contradiction[] {
  const passed = group.filter((leg) => seenOf(leg) === "passed");
  const refused = group.filter((leg) => seenOf(leg) === "refused");
  const found: Contradiction[] = [];
  const say = (kind: Contradiction["kind"], legs: readonly Leg[], sentence: string, seen: Seen | null) => {
    const first = legs[0];
    const proposal = first && seen ? propose(first, seen) : null;
    found.push({ kind, pair, sentence: `${pair}: ${sentence}`, legs: legs.map((leg) => leg.name), proposal });
  };
  const statuses = new Set(group.map((leg) => leg.status));
  if (statuses.size > 1)
    say(
      "verdicts-differ",
      group,
      `judged ${[...statuses].join(" and ")} in different legs; use the same gate version and matrix file in all of them`,
      null,
    );
  if (passed.length > 0 && refused.length > 0) {
    say(
      "legs-disagree",
      [...passed, ...refused],
      "the card was refused in one leg, but another passed",
      null,
    );
    return found;
  }
  const denied = passed.filter((leg) => leg.status === "unsupported");
  if (denied.length > 0)
    say("unsupported-passed", denied, "the matrix says unsupported, but the suite passed", "passed");
  const promised = refused.filter((leg) => leg.status === "supported");
  if (promised.length > 0)
    say("supported-refused", promised, "the matrix says supported, but the card was refused", "refused");
  const settled = [...passed, ...refused].filter((leg) => leg.status === "unknown");
  if (settled.length > 0) {
    const seen = passed.length > 0 ? "passed" : "refused";
    say("unknown-settled", settled, `the matrix does not know, but the run shows it: ${seen}`, seen);
  }
  return found;
}

/** What a leg's run shows about its pair; null if it shows nothing. */
function seenOf(leg: Leg): Seen | null {
  if (!legExecuted(leg)) return null;
  if (leg.outcome === "passed" || leg.outcome === "xpassed")
    return leg.usedTensorrt === false ? null : "passed";
  return leg.findings.some((finding) => finding.kind === "cause" && finding.excuses) ? "refused" : null;
}

/** Only verdicts about the card are compared: a leg without GPU or TensorRT says nothing of a pair. */
function pairOf(leg: Leg): string | null {
  const known = leg.status === "supported" || leg.status === "unsupported" || leg.status === "unknown";
  const capability = leg.gpu.computeCapability;
  if (!known || capability === null || leg.tensorrt.version === null) return null;
  const build = leg.tensorrt.cuda ? ` (CUDA ${leg.tensorrt.cuda} build)` : "";
  const where = leg.platform
    ? ` on ${leg.platform.jetpack ? "JetPack" : `${leg.platform.os} ${leg.platform.arch}`}`
    : "";
  return `sm_${capability.replace(".", "")} with TensorRT ${legRelease(leg)}${build}${where}`;
}
