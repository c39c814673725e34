/** Headings of pytest's failure sections, which name tests without their file. */

import { markedLine } from "./failure-line.ts";
import { splitParameters } from "./test-id.ts";

/** The heading of a section names `tests/test_x.py::TestK::test_m[a]` as `TestK.test_m[a]`. */
export function headingOf(id: string): string {
  const { name, parameters } = splitParameters(id);
  return name.split("::").slice(1).join(".") + parameters;
}

/** A heading without the phase and the parts of a subtest. */
export function testOfHeading(heading: string): string {
  return heading.replace(/^ERROR at (?:setup|teardown|call) of /, "").replace(/ (?:\(.*\)|\[.*\])$/, "");
}

/** The line of a section that says why, in brackets; empty if there is none. */
export function whyOf(section: string): string {
  const why = markedLine(section) ?? section.trim().replace(/\n.*/s, "").trim();
  return why === "" ? "" : ` (${why})`;
}
