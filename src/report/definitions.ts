/** Finds where a test is defined by searching the text of its file: without a parser, any Python version can be read. */

/** Lines that are looked at; a test file longer than that is generated. */
const MAX_LINES = 100_000;

interface Definition {
  readonly kind: "class" | "def";
  readonly name: string;
  readonly indent: number;
  /** 0-based. */
  readonly index: number;
}

/** What the line points to: the function itself, only its class, or only the file. */
export interface DefinitionPlace {
  /** 1-based. */
  readonly line: number;
  readonly found: "function" | "class" | "file";
}

/**
 * The `def` line for `names` (classes from outside in, then the function).
 * A name with the suffix that `parameterized` or a class decorator adds (`test_value_0_fp32`, `TestX_1`) finds its origin.
 */
export function findPythonDefinition(lines: readonly string[], names: readonly string[]): DefinitionPlace {
  const definitions = readDefinitions(lines);
  let scope: Definition | null = null;
  let best: DefinitionPlace = { line: 1, found: "file" };
  for (const [depth, name] of names.entries()) {
    const match: Definition | null =
      scope === null
        ? // Top-level definitions first; some stand under `if torch.cuda.is_available():`.
          (bestMatch(definitions.filter(isFlush), name) ?? bestMatch(definitions, name))
        : bestMatch(members(definitions, scope, lines), name);
    if (match === null) {
      // A method that the class inherits from another class of this file.
      const inherited =
        depth > 0 && depth === names.length - 1 ? bestMatch(definitions.filter(isDef), name) : null;
      return inherited ? { line: inherited.index + 1, found: "function" } : best;
    }
    scope = match;
    best = { line: match.index + 1, found: match.kind === "class" ? "class" : "function" };
  }
  return best;
}

const isDef = (definition: Definition) => definition.kind === "def";
const isFlush = (definition: Definition) => definition.indent === 0;

function readDefinitions(lines: readonly string[]): readonly Definition[] {
  const found: Definition[] = [];
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    if (line.length > 1_000 || !(line.includes("def ") || line.includes("class "))) continue;
    const [, indent, keyword, name] = /^([ \t]*)(?:async +)?(class|def) +([\p{L}\p{N}_]+)/u.exec(line) ?? [];
    if (indent === undefined || name === undefined) continue;
    found.push({ kind: keyword === "class" ? "class" : "def", name, indent: indent.length, index });
  }
  return found;
}

/** The definitions directly inside a class. */
function members(
  definitions: readonly Definition[],
  scope: Definition,
  lines: readonly string[],
): readonly Definition[] {
  const next = definitions.find(({ index, indent }) => index > scope.index && indent <= scope.indent);
  const end = next ? next.index : lines.length;
  const inside = definitions.filter(({ index }) => index > scope.index && index < end);
  const indent = Math.min(...inside.map((definition) => definition.indent));
  return inside.filter((definition) => definition.indent === indent);
}

/** The same name; else the longest name that `name` continues with a number: `test_value` for `test_value_0_fp32`. */
function bestMatch(definitions: readonly Definition[], name: string): Definition | null {
  let best: Definition | null = null;
  for (const definition of definitions) {
    // The last definition of a name is the one that counts in Python.
    if (definition.name === name) best = definition;
  }
  if (best) return best;
  for (const definition of definitions) {
    if (!name.startsWith(`${definition.name}_`)) continue;
    if (!/^_+\d+(?:_|$)/.test(name.slice(definition.name.length))) continue;
    if (best === null || definition.name.length > best.name.length) best = definition;
  }
  return best;
}

/** The line of `TEST(Suite, Name)` and its relatives in a C++ or CUDA file, 1-based, or null. */
export function findGoogleTest(lines: readonly string[], suite: string, name: string): number | null {
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    if (!line.includes("TEST") || line.length > 1_000) continue;
    const text = lines
      .slice(index, index + 2)
      .join(" ")
      .slice(0, 2_000);
    const match = /TEST(?:_F|_P)?\s*\(\s*(\w+)\s*,\s*(\w+)/.exec(text);
    if (match?.[1] === suite && match[2] === name) return index + 1;
  }
  return null;
}
