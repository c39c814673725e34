/** Which legs were asked for, what they are called, and which of them gave no report. */

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
  if (/^\d{1,5}$/.test(text)) return limited({ kind: "count", count: Number(text) });
  if (!text.startsWith("[")) {
    const names = text.split(/[\n,]/).map((name) => name.trim());
    return limited({ kind: "names", names: unique(names.filter((name) => name !== "")) });
  }
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return { problem: "starts like a JSON list but is none; use a count, a JSON list of names, or names" };
  }
  if (!Array.isArray(list) || !list.every((name) => typeof name === "string" && name !== ""))
    return { problem: 'the JSON list must hold names of legs, such as ["T4-10.5", "V100-10.4"]' };
  return limited({ kind: "names", names: unique(list as string[]) });
}

function limited(expected: ExpectedLegs): ExpectedLegs | { readonly problem: string } {
  const count =
    expected.kind === "names" ? expected.names.length : expected.kind === "count" ? expected.count : 0;
  return count > MAX_LEGS ? { problem: `${count} legs are more than ${MAX_LEGS}` } : expected;
}

const unique = (names: readonly string[]) => [...new Set(names)];

/**
 * Names legs by where their reports lie: the folder that download-artifact makes for each artifact, without
 * `trt-gate-`; where the file is not called report.json, its own name. Equal names get more of their path.
 */
export function legNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) =>
    path
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== "" && part !== "."),
  );
  const names = parts.map((segments) => ownName(segments));
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const taken = new Set(names.filter((name) => seen.get(name) === 1));
  return names.map((name, i) => {
    if (seen.get(name) === 1) return name;
    const wide =
      (parts[i] ?? [])
        .slice(-3)
        .join("/")
        .replace(/\.json$/, "") || name;
    let candidate = wide;
    for (let n = 2; taken.has(candidate); n++) candidate = `${wide} (${n})`;
    taken.add(candidate);
    return candidate;
  });
}

function ownName(segments: readonly string[]): string {
  const file = segments.at(-1) ?? "report";
  const folder = segments.at(-2);
  const stem = file.replace(/\.json$/i, "");
  const name = stem === "report" && folder !== undefined ? folder : stem;
  return name.startsWith(ARTIFACT_PREFIX) ? name.slice(ARTIFACT_PREFIX.length) || name : name;
}

/** Legs that are missing and legs that nobody asked for. */
export interface Attendance {
  /** null: nothing was expected in particular. */
  readonly expected: number | null;
  /** Names where they are known. */
  readonly missing: readonly string[];
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
      return { expected: null, missing: bad, missingCount: bad.length, unexpected: [] };
    case "count": {
      const missingCount = Math.max(expected.count - good.length, bad.length);
      return { expected: expected.count, missing: bad, missingCount, unexpected: [] };
    }
    case "names": {
      const present = new Set(good.flatMap((name) => [name, name.split("/")[0] ?? name]));
      const missing = expected.names.filter((name) => !present.has(name) && !present.has(bare(name)));
      const asked = new Set(expected.names.map(bare));
      const others = bad.filter((name) => !asked.has(name) && !missing.includes(name));
      return {
        expected: expected.names.length,
        missing: [...missing, ...others],
        missingCount: missing.length + others.length,
        unexpected: good.filter((name) => !asked.has(name) && !asked.has(name.split("/")[0] ?? name)),
      };
    }
  }
}

const bare = (name: string) => (name.startsWith(ARTIFACT_PREFIX) ? name.slice(ARTIFACT_PREFIX.length) : name);
