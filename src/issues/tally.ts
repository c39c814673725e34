/** Counts events by id and turns them into findings. Memory does not grow with the log. */

import {
  addDetails,
  addEvent,
  addPlace,
  type Bucket,
  bucketOf,
  emptied,
  MAX_LINES,
  MAX_TESTS,
  mergeBuckets,
} from "./bucket.ts";
import type { IssueEvent } from "./events.ts";
import type { CatalogueEntry, Finding, IssueKind, Severity, SourcePlace } from "./finding.ts";
import { isRetold } from "./retold.ts";

const KINDS: readonly IssueKind[] = ["cause", "consequence", "note", "benign"];

export interface Tally {
  add(event: IssueEvent): void;
  findings(): readonly Finding[];
}

interface Row {
  readonly entry: CatalogueEntry;
  readonly buckets: Map<IssueKind, Bucket>;
}

/** An event that counts only if its test shows nothing better. */
interface Vague {
  readonly entry: CatalogueEntry;
  readonly to: "cause" | "any";
  readonly test: string | null;
  readonly bucket: Bucket;
}

/** Events that count only if their test shows the same issue nowhere else. */
interface Retold {
  readonly entry: CatalogueEntry;
  readonly test: string | null;
  readonly bucket: Bucket;
}

export function createTally(): Tally {
  const rows = new Map<string, Row>();
  const vague = new Map<string, Vague>();
  const retold = new Map<string, Retold>();
  let order = 0;
  return {
    add(event) {
      const { entry, pattern, test } = event.hit;
      order++;
      if (pattern.yieldsTo === "cause" || pattern.yieldsTo === "any") {
        const known = test !== null && vague.size < MAX_TESTS ? test : null;
        const key = JSON.stringify([entry.id, pattern.yieldsTo, known]);
        const one = vague.get(key) ?? {
          entry,
          to: pattern.yieldsTo,
          test: known,
          bucket: bucketOf(event, order),
        };
        vague.set(key, one);
        addEvent(one.bucket, event);
      } else if (isRetold(event.hit)) {
        const known = test !== null && retold.size < MAX_TESTS ? test : null;
        const key = JSON.stringify([entry.id, event.kind, known]);
        const one = retold.get(key) ?? { entry, test: known, bucket: bucketOf(event, order) };
        retold.set(key, one);
        addEvent(one.bucket, event);
      } else {
        addEvent(
          bucketIn(rows, entry, event.kind, () => bucketOf(event, order)),
          event,
        );
      }
    },
    findings() {
      const alone = [...retold.values()].filter((one) => !isToldElsewhere(rows, one));
      for (const { entry, bucket } of alone) {
        mergeBuckets(
          bucketIn(rows, entry, bucket.kind, () => emptied(bucket)),
          bucket,
        );
      }
      const solid = [...rows.values()];
      const final = new Map(
        solid.map(({ entry, buckets }) => [entry.id, { entry, buckets: new Map(buckets) }]),
      );
      const explains = createExplanations(solid, [...vague.values()]);
      for (const one of vague.values()) {
        if (explains(one)) continue;
        const bucket = bucketIn(final, one.entry, one.bucket.kind, () => emptied(one.bucket));
        mergeBuckets(bucket, one.bucket);
      }
      return [...final.values()]
        .map(findingOf)
        .sort((a, b) => a.order - b.order)
        .map((row) => row.finding);
    },
  };
}

function isToldElsewhere(rows: ReadonlyMap<string, Row>, { entry, test }: Retold): boolean {
  const buckets = [...(rows.get(entry.id)?.buckets.values() ?? [])];
  return test === null ? buckets.length > 0 : buckets.some(({ tests }) => tests.has(test));
}

function bucketIn(
  rows: Map<string, Row>,
  entry: CatalogueEntry,
  kind: IssueKind,
  make: () => Bucket,
): Bucket {
  const row = rows.get(entry.id) ?? { entry, buckets: new Map<IssueKind, Bucket>() };
  rows.set(entry.id, row);
  const bucket = row.buckets.get(kind) ?? make();
  row.buckets.set(kind, bucket);
  return bucket;
}

const WEIGHT: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 };

/** Where an id was seen: in which tests, and whether outside of known tests as well. */
interface Presence {
  readonly id: string;
  readonly kind: IssueKind;
  readonly tests: { has(test: string): boolean };
  readonly outside: boolean;
}

/**
 * Whether a vague event is explained: its test, or the log outside of tests, shows a cause of another id. For `any`, a
 * consequence or a less vague or weightier vague event explains it too.
 */
function createExplanations(rows: readonly Row[], vague: readonly Vague[]): (one: Vague) => boolean {
  const solid: Presence[] = rows.flatMap(({ entry, buckets }) =>
    [...buckets.values()].map(({ kind, tests, count }) => {
      const inTests = [...tests.values()].reduce((sum, n) => sum + n, 0);
      return { id: entry.id, kind, tests, outside: inTests < count };
    }),
  );
  const groups = new Map<string, { one: Vague; tests: Set<string>; outside: boolean }>();
  for (const one of vague) {
    const key = `${one.entry.id} ${one.to}`;
    const group = groups.get(key) ?? { one, tests: new Set(), outside: false };
    groups.set(key, group);
    if (one.test === null) group.outside = true;
    else group.tests.add(one.test);
  }
  const shows = (test: string | null, { tests, outside }: Pick<Presence, "tests" | "outside">) =>
    outside || test === null || tests.has(test);
  return ({ entry, to, test, bucket }) => {
    const kinds: readonly IssueKind[] = to === "any" ? ["cause", "consequence"] : ["cause"];
    if (solid.some((one) => one.id !== entry.id && kinds.includes(one.kind) && shows(test, one))) return true;
    if (to !== "any") return false;
    const weight = WEIGHT[bucket.severity];
    return [...groups.values()].some(
      ({ one, ...where }) =>
        one.entry.id !== entry.id &&
        (one.to === "cause" || WEIGHT[one.bucket.severity] > weight) &&
        shows(test, where),
    );
  };
}

function findingOf({ entry, buckets }: Row): { finding: Finding; order: number } {
  const present = KINDS.flatMap((kind) => buckets.get(kind) ?? []);
  const main = present[0] as Bucket;
  const lines = [...new Set(present.flatMap((bucket) => bucket.lines))].sort((a, b) => a - b);
  const places = new Map<string, SourcePlace>();
  let details: Record<string, string | number> = {};
  for (const bucket of present) {
    details = addDetails(details, bucket.details);
    for (const place of bucket.places.values()) addPlace(places, place);
  }
  const finding: Finding = {
    id: entry.id,
    severity: main.severity,
    kind: main.kind,
    count: present.reduce((sum, bucket) => sum + bucket.count, 0),
    lines: lines.slice(0, MAX_LINES),
    first: main.first,
    title: main.title,
    explanation: entry.explanation,
    remedy: entry.remedy,
    links: entry.links,
    ...(entry.excuses && main.kind === "cause" && { excuses: entry.excuses }),
    tests: [...main.tests].map(([id, count]) => ({ id, count })),
    places: [...places.values()],
    details,
  };
  return { finding, order: Math.min(...present.map((bucket) => bucket.order)) };
}
