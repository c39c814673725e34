/** Guesses which test an entry means: people write the name in the source, but the runner uses a longer id. */

import { nearest } from "../nearest.ts";

// More tests would make the comparison, letter by letter, too slow for a mere guess.
const MAX_COMPARED = 5000;

/**
 * The id of a test that an entry without a match may mean: one of the same name elsewhere, else one of nearly that name.
 * @returns null for patterns, and where no id is near.
 */
export function meantTest(pattern: string, ids: readonly string[]): string | null {
  if (pattern.includes("*")) return null;
  const name = nameOf(pattern);
  const same = ids.filter((id) => nameOf(id) === name);
  const [first] = same;
  if (first !== undefined) return same.find((id) => id.endsWith(pattern)) ?? first;
  if (ids.length > MAX_COMPARED) return null;
  const near = nearest(name, new Set(ids.map(nameOf)));
  return ids.find((id) => nameOf(id) === near) ?? null;
}

/** "test_fp16" of "tests/test_x.py::TestExport::test_fp16[a.b]", "tests.test_x.TestExport.test_fp16" and "Suite.test_fp16/0". */
function nameOf(id: string): string {
  return id.replace(/\[.*/s, "").replace(/^.*(?:::|\.)/s, "");
}
