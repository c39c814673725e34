/** Which legs were asked for, what they are called, and which of them gave no report. */

import { groupBy } from "../group-by.ts";

/** Names of legs, just a count, or no expectation. */
export type ExpectedLegs =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "any" };

/** Prefix of the artifact names in the recipes, so that one pattern downloads them all; the rest is the leg's name. */
export const ARTIFACT_PREFIX = "trt-gate-";
// GitHub starts at most 256 jobs of a matrix; several matrices may be aggregated at once.
const MAX_LEGS = 10_000;

/**
 * Reads `expect-legs`: a count, a JSON list of names, or names separated by commas or lines.
 * @returns the value, or a sentence that says what is wrong.
 */
export function parseExpectedLegs(raw: string): ExpectedLegs | { readonly problem: string } {
  const text = raw.trim();
  if (text === "") return { kind: "any" };
  if (/^\d+$/.test(text)) return limited({ kind: "count", count: Number(text) }, Number(text));
  if (!text.startsWith("[")) {
    const names = text.split(/[\n,]/).map((name) => name.trim());
    const given = names.filter((name) => name !== "");
    return given.length > 0 ? limitedNames(given) : { problem: `${JSON.stringify(text)} names no leg` };
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return {
      problem: "starts like a JSON list but is not valid JSON; use a count, a JSON list of names, or names",
    };
  }
  if (!Array.isArray(list) || !list.every((name) => typeof name === "string" && name !== ""))
    return { problem: 'the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]' };
  return limitedNames(list as string[]);
}

/** A name that is listed twice expects two legs; otherwise cells with equal names could lose a report unnoticed. */
function limitedNames(names: readonly string[]): ExpectedLegs | { readonly problem: string } {
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
  const paths = reports.map(({ source }) => cleanPath(source));
  const inArtifact = groupBy(paths, artifactFolder);
  const named = reports.map((report, i) => {
    const path = paths[i] as string;
    const alone = inArtifact.get(artifactFolder(path))?.length === 1;
    return { report, path, name: ownName(path, alone) };
  });
  const groups = [...groupBy(named, ({ name }) => name).values()];
  const taken = new Set(groups.filter((group) => group.length === 1).map(([{ name }]) => name));
  const unique = new Set(taken);
  return named.map(({ report, path, name }) => {
    if (unique.has(name)) return { ...report, name };
    const wide = stem(wider(path));
    let candidate = wide;
    for (let n = 2; taken.has(candidate); n++) candidate = `${wide} (${n})`;
    taken.add(candidate);
    return { ...report, name: candidate };
  });
}

/** @param alone whether it is the only report of its artifact; it is then named after the artifact at any depth. */
function ownName(path: string, alone: boolean): string {
  const name = stem(path.slice(path.lastIndexOf("/") + 1));
  if (name !== "report") return bare(name);
  const folder = (alone ? artifactFolder(path)?.split("/").at(-1) : null) ?? path.split("/").at(-2);
  return bare(folder ?? name);
}

/** The path from its artifact's folder on, or the last parts of it. */
function wider(path: string): string {
  const artifact = artifactFolder(path);
  const above = artifact === null ? -1 : artifact.lastIndexOf("/");
  return artifact === null ? path.split("/").slice(-3).join("/") : path.slice(above + 1);
}

/** The path down to the folder of an artifact called `trt-gate-NAME`; null if it has none. */
function artifactFolder(path: string): string | null {
  const parts = path.split("/");
  const at = parts.slice(0, -1).findIndex(isArtifact);
  return at === -1 ? null : parts.slice(0, at + 1).join("/");
}

/** Forward slashes and no empty parts: `reports/T4/report.json`. */
const cleanPath = (path: string) =>
  path
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== ".")
    .join("/");
const stem = (path: string) => path.replace(/(?<=[^/])\.json$/i, "");
const isArtifact = (part: string) => part.startsWith(ARTIFACT_PREFIX) && part !== ARTIFACT_PREFIX;
const bare = (name: string) => (isArtifact(name) ? name.slice(ARTIFACT_PREFIX.length) : name);
/** The artifact's leg for a name that contains more of the path: T4 for `trt-gate-T4/out/report`. */
const artifactOf = (name: string) => bare(name.replace(/\/.*$/s, ""));

/** Legs that are missing and legs that were not expected. */
export interface Attendance {
  /** null: nothing was expected. */
  readonly expected: number | null;
  /** Their names, as far as known. */
  readonly missing: readonly string[];
  /** Those of `missing` without any report, not even a refused one. */
  readonly silent: readonly string[];
  /** Can be larger than `missing` is long when only a count was expected. */
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
      const missing = absent(expected.names, good);
      const asked = new Set(expected.names.flatMap((name) => [name, bare(name)]));
      const unasked = (name: string) => !asked.has(name) && !asked.has(artifactOf(name));
      const others = bad.filter(unasked);
      return {
        expected: expected.names.length,
        missing: [...missing, ...others],
        silent: absent(missing, bad),
        missingCount: missing.length + others.length,
        unexpected: good.filter(unasked),
      };
    }
  }
}

/** The names for which there is no leg. A name that is listed twice needs two legs. */
function absent(names: readonly string[], legs: readonly string[]): readonly string[] {
  const present = groupBy(
    legs.flatMap((leg) => [...new Set([leg, artifactOf(leg)])]),
    (name) => name,
  );
  const asked = new Map<string, number>();
  return names.filter((name) => {
    const own = bare(name);
    const before = asked.get(own) ?? 0;
    asked.set(own, before + 1);
    const found = Math.max(present.get(name)?.length ?? 0, present.get(own)?.length ?? 0);
    return before >= found;
  });
}
