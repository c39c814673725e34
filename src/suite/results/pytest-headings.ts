/** Headings of the sections in which pytest shows failures: tests without their file. */

/** The file part of a nodeid. */
export function fileOf(id: string): string {
  return id.slice(0, id.indexOf("::"));
}

/** `tests/test_x.py::TestK::test_m[a]` stands above its section as `TestK.test_m[a]`. */
export function headingOf(id: string): string {
  const parts = id.split("[", 1)[0]?.split("::").slice(1) ?? [];
  const bracket = id.indexOf("[");
  return parts.join(".") + (bracket < 0 ? "" : id.slice(bracket));
}

/** A heading without the phase and the parts of a subtest. */
export function testOfHeading(heading: string): string {
  return heading.replace(/^ERROR at (?:setup|teardown|call) of /, "").replace(/ (?:\(.*\)|\[.*\])$/, "");
}

/** The line of a section that says why, in brackets; empty where there is none. */
export function whyOf(section: string): string {
  const lines = section.split("\n");
  const why = lines.findLast((line) => line.startsWith("E   ")) ?? lines.find((line) => line.trim() !== "");
  return why === undefined ? "" : ` (${why.replace(/^E +/, "").trim()})`;
}
