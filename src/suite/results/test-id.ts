/** The parts of a test's id as pytest writes it: `tests/test_x.py::TestK::test_m[a-b]`. */

/** The file; the whole text if no test name follows it. */
export function fileOf(id: string): string {
  return id.replace(/::.*/s, "");
}

/** The name, and the parameters in brackets, which may contain any of the id's own separators; "" if there are none. */
export function splitParameters(id: string): { readonly name: string; readonly parameters: string } {
  const bracket = id.indexOf("[");
  const end = bracket < 0 ? id.length : bracket;
  return { name: id.slice(0, end), parameters: id.slice(end) };
}
