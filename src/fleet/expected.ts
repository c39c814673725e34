/** Which legs were asked for, what they are called, and which of them gave no report. */

import { groupBy } from "../group-by.ts";

/** Names, a bare count, or nothing expected in particular. */
export type ExpectedLegs =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "any" };

/** Artifacts of the recipe are called so, to be downloaded by one pattern; the rest is the leg's name. */
export const ARTIFACT_PREFIX = "trt-gate-";
// GitHub starts at most 256 jobs of a matrix; several matrices may be aggregated at once.
const MAX_LEGS = 10_000;

/**
 * Reads `expect-legs`: a count, a JSON list of names, or names separated by commas or lines.
 * @returns what is wrong instead, as a sentence.
 */
export function parseExpectedLegs(raw: string): ExpectedLegs | { readonly problem: string } {
  const text = raw.trim();
  if (text === "") return { kind: "any" };
  if (/^\d+$/.test(text)) return limited({ kind: "count", count: Number(text) }, Number(text));
  if (!text.startsWith("[")) {
    const names = text.split(/[\n,]/).map((name) => name.trim());
    return limitedNames(names.filter((name) => name !== ""));
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { problem: "starts like a JSON list but is none; use a count, a JSON list of names, or names" };
  }
  if (!Array.isArray(list) || !list.every((name) => typeof name === "string" && name !== ""))
    return { problem: 'the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]' };
  return limitedNames(list as string[]);
}

function limitedNames(list: readonly string[]): ExpectedLegs | { readonly problem: string } {
  const names = [...new Set(list)];
  return limited({ kind: "names", names }, names.length);
}

function limited(expected: ExpectedLegs, count: number): ExpectedLegs | { readonly problem: string } {
  return count > MAX_LEGS ? { problem: `${count} legs are more than ${MAX_LEGS}` } : expected;
}

/**
 * Names legs by where their reports lie: the folder that download-artifact makes for each artifact, without
 * `trt-gate-`; where the file is not called report.json, its own name. Equal names get more of their path.
 */
export function legNames<T extends { readonly source: string }>(
  reports: readonly T[],
): readonly (T & { readonly name: string })[] {
  const named = reports.map((report) => ({ report, name: ownName(cleanPath(report.source)) }));
  const groups = [...groupBy(named, ({ name }) => name).values()];
  const taken = new Set(groups.filter((group) => group.length === 1).map(([{ name }]) => name));
  const unique = new Set(taken);
  return named.map(({ report, name }) => {
    if (unique.has(name)) return { ...report, name };
    const wide = stem(cleanPath(report.source).split("/").slice(-3).join("/"));
    let candidate = wide;
    for (let n = 2; taken.has(candidate); n++) candidate = `${wide} (${n})`;
    taken.add(candidate);
    return { ...report, name: candidate };
  });
}

function ownName(path: string): string {
  const name = stem(path.slice(path.lastIndexOf("/") + 1));
  const folder = path.split("/").at(-2);
  return bare(name === "report" && folder !== undefined ? folder : name);
}

/** Forward slashes and no empty parts: `reports/T4/report.json`. */
const cleanPath = (path: string) =>
  path
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");
const stem = (path: string) => path.replace(/(?<=[^/])\.json$/i, "");
const bare = (name: string) =>
  (name.startsWith(ARTIFACT_PREFIX) && name.slice(ARTIFACT_PREFIX.length)) || name;
/** The artifact of a leg that got more of its path: `trt-gate-T4/out/report` is of T4. */
const artifactOf = (name: string) => bare(name.replace(/\/.*$/s, ""));

/** Legs that are missing and legs that nobody asked for. */
export interface Attendance {
  /** null: nothing was expected in particular. */
  readonly expected: number | null;
  /** Names where they are known. */
  readonly missing: readonly string[];
  /** Those of them that gave no report at all, not even one that was refused. */
  readonly silent: readonly string[];
  /** How many are missing; more than the names where only a count was given. */
  readonly missingCount: number;
  readonly unexpected: readonly string[];
}

/**
 * @param good names of legs whose report could be read.
 * @param bad names of legs whose report was refused: they count as missing.
 */
export function attendance(
  expected: ExpectedLegs,
  good: readonly string[],
  bad: readonly string[],
): Attendance {
  switch (expected.kind) {
    case "any":
      return { expected: null, missing: bad, silent: [], missingCount: bad.length, unexpected: [] };
    case "count": {
      const missingCount = Math.max(expected.count - good.length, bad.length);
      return { expected: expected.count, missing: bad, silent: [], missingCount, unexpected: [] };
    }
    case "names": {
      const missing = expected.names.filter(notAmong(good));
      const asked = new Set(expected.names.flatMap((name) => [name, bare(name)]));
      const unasked = (name: string) => !asked.has(name) && !asked.has(artifactOf(name));
      const others = bad.filter(unasked);
      return {
        expected: expected.names.length,
        missing: [...missing, ...others],
        silent: missing.filter(notAmong(bad)),
        missingCount: missing.length + others.length,
        unexpected: good.filter(unasked),
      };
    }
  }
}

/** Whether none of these legs is the one that was asked for by a name. */
function notAmong(legs: readonly string[]): (name: string) => boolean {
  const present = new Set(legs.flatMap((leg) => [leg, artifactOf(leg)]));
  return (name) => !present.has(name) && !present.has(bare(name));
}
