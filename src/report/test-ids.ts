/** Splits the id of a test into the file it may be in, and the class and function there. */

/** A reading of an id; several may be possible, best first. */
export interface TestPlace {
  /** Path as written, or a dotted module as a path; ends in an extension. */
  readonly file: string;
  /** Classes from outside in, then the function; empty: the file itself. */
  readonly names: readonly string[];
}

const MAX_ID_UNITS = 2_000;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * Readings of a test id:
 * `tests/a.py::TestX::test_y[1-2]` (pytest), `tests.a.TestX.test_y` and `test_y (tests.a.TestX)` (unittest),
 * `tests.a.TestX::test_y` (JUnit's class and name). Names of other runners have no file in them: none.
 */
export function readTestId(id: string): readonly TestPlace[] {
  if (id.length > MAX_ID_UNITS) return [];
  const text = withoutParameters(id.trim());
  const [, name, inside] = /^([^\s()]+) \(([^\s()]+)\)/.exec(text) ?? [];
  if (name !== undefined && inside !== undefined) return dotted(joinShown(name, inside));
  const parts = text.split("::");
  const file = text.replace(/::.*$/s, "");
  if (
    /\.[A-Za-z0-9]{1,5}$/.test(file) &&
    (file.includes("/") || file.includes("\\") || file.endsWith(".py"))
  ) {
    return [{ file, names: parts.slice(1).filter((part) => IDENTIFIER.test(part)) }];
  }
  return dotted(parts.join("."));
}

/** Since Python 3.11 the part in parentheses holds the function too; before, it ended at the class. */
function joinShown(name: string, inside: string): string {
  if (inside === name || inside.endsWith(`.${name}`)) return inside;
  // A class or module that could not be set up: "setUpClass (tests.a.TestX)".
  return /^(?:setUp|tearDown)(?:Class|Module)$/.test(name) ? inside : `${inside}.${name}`;
}

function withoutParameters(id: string): string {
  // pytest's parameters may hold anything, "::" and brackets included, but begin at the first bracket.
  const bracket = id.indexOf("[");
  return bracket > 0 && !id.includes(" (") ? id.slice(0, bracket) : id;
}

function dotted(text: string): readonly TestPlace[] {
  const parts = text.split(".");
  if (parts.length < 2 || parts.length > 40 || !parts.every((part) => IDENTIFIER.test(part))) return [];
  const places: TestPlace[] = [];
  // The longest module first: `tests.a` is more likely than a package `tests` with a class `a`.
  for (let end = parts.length - 1; end >= 1; end--) {
    places.push({ file: `${parts.slice(0, end).join("/")}.py`, names: parts.slice(end) });
  }
  places.push({ file: `${parts.join("/")}.py`, names: [] });
  return places;
}
