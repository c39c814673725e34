/** Which program wrote a JUnit file, by what only it writes. */

/** null: not known. */
export type JunitFamily = "pytest" | "unittest" | "gtest" | "ctest" | null;

/** By the name of a suite: pytest and gtest have fixed ones, unittest-xml-reporting appends a time stamp. */
export function familyOf(element: string, attributes: Record<string, string>): JunitFamily {
  const name = attributes.name ?? "";
  if (name === "pytest" || name === "pytest tests") return "pytest";
  if (element === "testsuites" && name === "AllTests") return "gtest";
  return /-\d{14}$/.test(name) ? "unittest" : null;
}

/** By the attributes of a case, for programs whose suites have no name of their own. */
export function familyOfCase({
  status,
  result,
  classname,
  name,
}: Readonly<Record<string, string>>): JunitFamily {
  if (result !== undefined && (status === "run" || status === "notrun")) return "gtest";
  const ctest = status === "run" || status === "fail" || status === "notrun" || status === "disabled";
  return ctest && classname === name ? "ctest" : null;
}
