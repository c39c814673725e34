/** The place of a pytest test, where pytest reports a place that is not the test's own. */

import { fileOf } from "./test-id.ts";

// A class-level skip decorator wraps the test, and then pytest tells the wrapper's place in unittest/case.py.
const FOREIGN =
  /^(?:\.\.[\\/]|[\\/]|[A-Za-z]:)|(?:^|[\\/])(?:site-packages|dist-packages|lib[\\/]python3\.\d+)[\\/]/;

/**
 * The file and line of a test for readers: what was told where it lies below pytest's root, so that a method inherited
 * from a base class keeps its own place; else the file of the id, without a line.
 */
export function placeOf(
  id: string,
  file: string | null,
  line: number | null,
): { readonly file: string | null; readonly line: number | null } {
  if (file !== null && !FOREIGN.test(file)) return { file, line };
  const own = fileOf(id);
  return { file: own.endsWith(".py") ? own : null, line: null };
}
