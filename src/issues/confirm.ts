/** The second, careful look at a place in the log where a literal was found: whether it really is the issue. */

import type { CatalogueEntry, IssueKind, IssuePattern, Severity } from "./finding.ts";
import type { Excerpt } from "./line-text.ts";

/** A confirmed match of a pattern. */
export interface Hit {
  readonly entry: CatalogueEntry;
  readonly pattern: IssuePattern;
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly title: string;
  /** 1-based line number. */
  readonly line: number;
  /** Offset of the literal in the stream, and of the start of its line as far as it was looked at. */
  readonly at: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** The test that ran, if a reader could tell. */
  readonly test: string | null;
}

/** A pattern made ready for matching. */
export interface Target {
  readonly entry: CatalogueEntry;
  readonly pattern: IssuePattern;
  readonly regex: RegExp | null;
}

export interface CompiledCatalogue {
  /** Unique literals as bytes. */
  readonly needles: readonly Uint8Array[];
  /** The patterns of each literal, in the catalogue's order. */
  readonly targets: readonly (readonly Target[])[];
}

// Regular expressions see at most this much text from the literal on, which bounds their cost.
const REGEX_REACH = 1024;
const BEFORE_REACH = 200;

/** Groups the patterns of all entries by literal, so that each literal is searched for once. */
export function compileCatalogue(entries: readonly CatalogueEntry[]): CompiledCatalogue {
  const byLiteral = new Map<string, Target[]>();
  for (const entry of entries) {
    for (const pattern of entry.patterns) {
      const targets = byLiteral.get(pattern.literal) ?? [];
      byLiteral.set(pattern.literal, targets);
      targets.push({ entry, pattern, regex: pattern.regex ? new RegExp(pattern.regex, "y") : null });
    }
  }
  return {
    needles: [...byLiteral.keys()].map((literal) => new TextEncoder().encode(literal)),
    targets: [...byLiteral.values()],
  };
}

/**
 * A cheap check before the careful one: whether the raw bytes from the literal on rule out every target. Text that
 * cleaning would change is left to the careful check.
 */
export function isHopeless(targets: readonly Target[], bytes: Buffer, at: number, ceiling: number): boolean {
  if (!targets.every((target) => target.regex)) return false;
  const behind = bytes.toString("latin1", at, Math.min(ceiling, at + REGEX_REACH));
  const end = behind.indexOf("\n");
  const raw = (end === -1 ? behind : behind.slice(0, end)).trimEnd();
  if (/[^ -~]|\\|e\[/.test(raw)) return false;
  return targets.every(({ regex }) => !matches(regex as RegExp, raw));
}

function matches(regex: RegExp, text: string): boolean {
  regex.lastIndex = 0;
  return regex.test(text);
}

/**
 * Does the pattern match here?
 * @param above text of the lines above in lower case, asked for only where the pattern needs it.
 */
export function confirms(target: Target, excerpt: Excerpt, above: () => string): boolean {
  const { pattern, regex } = target;
  const { before, after } = excerpt;
  if (regex && !matches(regex, after.length > REGEX_REACH ? after.slice(0, REGEX_REACH) : after))
    return false;
  if (pattern.before) {
    const front = before.slice(-BEFORE_REACH);
    if (!pattern.before.some((text) => front.includes(text))) return false;
  }
  if (pattern.unless?.some((text) => before.includes(text) || after.includes(text))) return false;
  if (pattern.near) {
    const here = `${before}${after}`.toLowerCase();
    const words = pattern.near.map((word) => word.toLowerCase());
    if (!words.some((word) => here.includes(word)) && !words.some((word) => above().includes(word)))
      return false;
  }
  return true;
}

/** The match as a value for what follows. */
export function hitOf(
  target: Target,
  excerpt: Excerpt,
  place: { readonly line: number; readonly at: number; readonly test: string | null },
): Hit {
  const { entry, pattern } = target;
  return {
    entry,
    pattern,
    kind: pattern.kind ?? entry.kind,
    severity: pattern.severity ?? entry.severity,
    title: pattern.title ?? entry.title,
    before: excerpt.before,
    after: excerpt.after,
    start: excerpt.start,
    ...place,
  };
}
