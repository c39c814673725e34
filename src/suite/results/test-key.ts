/** A common spelling for test ids from different sources, to see which of them mean the same test. */

import { splitParameters } from "./test-id.ts";

/**
 * `tests/test_x.py::TestK::test_m[a]`, `tests.test_x.TestK.test_m[a]` and the JUnit pair of class and name come to
 * the same key. Parameters stay; they tell cases of one test apart.
 */
export function testKey(id: string): string {
  const { name, parameters } = splitParameters(id);
  return (
    name
      .replaceAll("\\", "/")
      .replace(/\.py(?=::|$)/, "")
      .replaceAll("::", ".")
      .replaceAll("/", ".")
      .replace(/^\.+/, "") + parameters
  );
}
