/** One spelling for the ids of different sources, to see that two of them speak of the same test. */

/**
 * `tests/test_x.py::TestK::test_m[a]`, `tests.test_x.TestK.test_m[a]` and the JUnit pair of class and name come to
 * the same key. Parameters stay; they tell cases of one test apart.
 */
export function testKey(id: string): string {
  const bracket = id.indexOf("[");
  const name = bracket < 0 ? id : id.slice(0, bracket);
  const params = bracket < 0 ? "" : id.slice(bracket);
  return (
    name
      .replaceAll("\\", "/")
      .replace(/\.py(?=::|$)/, "")
      .replaceAll("::", ".")
      .replaceAll("/", ".")
      .replace(/^\.+/, "") + params
  );
}
