/** Reasons to doubt reports: passes that prove nothing, and reports that may be old. */

import { groupBy } from "../group-by.ts";
import { nameSome } from "../name-some.ts";
import { plural } from "../report/small-words.ts";
import { legExecuted } from "./leg.ts";
import type { Rule } from "./problem.ts";

/** Each leg has warned of this itself; repeated here because the grid shows only a green square. */
const unproven: Rule = ({ legs }) => {
  const passed = legs.filter(
    (leg) => leg.without !== null && legExecuted(leg) && leg.conclusion === "success",
  );
  if (passed.length === 0) return [];
  const each = [...groupBy(passed, (leg) => leg.without)].map(
    ([what, own]) => `without using ${what}: ${nameSome(own.map((leg) => leg.name))}`,
  );
  const message = `As far as could be seen, these legs passed ${each.join("; ")}. Their tests count as executed, but prove nothing about the card and the release.`;
  return [
    {
      kind: "unproven",
      severity: "warning",
      title: `${plural(passed.length, "leg")} passed without proof`,
      message,
    },
  ];
};

const otherRuns: Rule = ({ legs }) => {
  const runs = groupBy(
    legs.filter((leg) => leg.run !== null),
    (leg) => leg.run?.id,
  );
  if (runs.size < 2) return [];
  const each = [...runs].map(([id, own]) => `run ${id} (${nameSome(own.map((leg) => leg.name))})`);
  const message = `The reports come from different workflow runs, so some may be left over from an old one: ${nameSome(each, 5)}.`;
  return [
    { kind: "other-run", severity: "warning", title: `Reports of ${runs.size} workflow runs`, message },
  ];
};

const earlierAttempts: Rule = ({ legs }, { run }) =>
  [...groupBy(legs, (leg) => leg.run?.id)].flatMap(([id, own]) => {
    const asking = run !== null && run.id === id ? run.attempt : 1;
    const last = Math.max(asking, ...own.map((leg) => leg.run?.attempt ?? 1));
    const old = own.filter((leg) => leg.run !== null && leg.run.attempt < last);
    if (old.length === 0) return [];
    const message = `Written before attempt ${last}: ${nameSome(old.map((leg) => leg.name))}. That is normal after re-running only the failed jobs, but a leg that was re-run and gave no report looks the same.`;
    return [{ kind: "earlier-attempt", severity: "notice", title: "Reports of an earlier attempt", message }];
  });

const noCommit: Rule = ({ legs }, { commit }) => {
  const silent = commit === null ? [] : legs.filter((leg) => leg.commit === null).map((leg) => leg.name);
  if (silent.length === 0) return [];
  const message = `These reports name no commit, so they could be of another one: ${nameSome(silent)}.`;
  return [{ kind: "no-commit", severity: "notice", title: "Reports without a commit", message }];
};

/** The most serious first. */
export const DOUBTS: readonly Rule[] = [unproven, otherRuns, earlierAttempts, noCommit];
