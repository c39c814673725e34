/**
 * The subset of regular expressions that patterns may use. JavaScript's engine backtracks, so that a careless
 * expression can take time exponential in the line; in this subset the number of ways to match is bounded by a
 * number that is known beforehand, whatever the line holds. No repeat without an upper bound, no repeat of anything
 * but a single character, no look-around, no backreference; and repeats whose end is not plain from the next
 * character multiply to at most MAX_WAYS.
 */

export const MAX_WAYS = 20_000;
export const MAX_REPEAT = 500;
const MAX_LENGTH = 500;
const MAX_DEPTH = 8;

/** Which characters an atom takes: 0-127 by code, 128 for all others. */
type CharSet = ReadonlySet<number>;
const OTHERS = 128;

/** A part of the expression: where it may start, whether it may be empty, in how many ways it may match. */
interface Part {
  readonly first: CharSet;
  readonly empty: boolean;
  readonly ways: number;
  /** Extra ways when what follows may start with a character of `open`. */
  readonly open: CharSet | null;
  readonly choices: number;
}

class SyntaxProblem extends Error {}

/** Why the expression cannot be used, in words for its author; null when it can. */
export function patternProblem(source: string): string | null {
  if (source.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  try {
    const parser = createParser(source);
    const part = parser.alternatives(0);
    parser.finish();
    if (part.ways > MAX_WAYS)
      return `could match in ${part.ways} ways (at most ${MAX_WAYS}); narrow its repeats`;
    new RegExp(source, "y");
    return null;
  } catch (error) {
    if (error instanceof SyntaxProblem || error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function createParser(source: string) {
  let at = 0;
  const peek = () => source[at];
  const fail = (message: string): never => {
    throw new SyntaxProblem(`${message} (at character ${at + 1})`);
  };

  const alternatives = (depth: number): Part => {
    if (depth > MAX_DEPTH) fail("nests too deep");
    const branches = [sequence(depth)];
    while (peek() === "|") {
      at++;
      branches.push(sequence(depth));
    }
    return {
      first: union(branches.map((branch) => branch.first)),
      empty: branches.some((branch) => branch.empty),
      ways: branches.reduce((sum, branch) => sum + branch.ways, 0),
      open: null,
      choices: 1,
    };
  };

  const sequence = (depth: number): Part => {
    const parts: Part[] = [];
    while (at < source.length && peek() !== "|" && peek() !== ")") parts.push(repeated(depth));
    return joined(parts);
  };

  const repeated = (depth: number): Part => {
    const group = peek() === "(";
    const atom = group ? parenthesised(depth) : single();
    const [min, max] = quantifier();
    if (max === 1 && min === 1) return atom;
    if (group && max !== 1) fail("repeats a group; repeat single characters only");
    const choices = max - min + 1;
    return { first: atom.first, empty: min === 0 || atom.empty, ways: atom.ways, open: atom.first, choices };
  };

  const parenthesised = (depth: number): Part => {
    at++;
    if (peek() === "?") {
      if (source[at + 1] !== ":") fail("uses look-around or a named group; only (?:…) and (…) are allowed");
      at += 2;
    }
    const part = alternatives(depth + 1);
    if (peek() !== ")") fail("lacks a closing parenthesis");
    at++;
    return part;
  };

  const quantifier = (): [number, number] => {
    const char = peek();
    if (char === "*" || char === "+")
      fail(`has a repeat without upper bound; write {0,${MAX_REPEAT}} or less`);
    if (char === "?") {
      at++;
      lazy();
      return [0, 1];
    }
    const bounds = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(source.slice(at, at + 12));
    if (!bounds) return [1, 1];
    if (bounds[2] === "")
      fail(`has a repeat without upper bound; write {${bounds[1]},${MAX_REPEAT}} or less`);
    const min = Number(bounds[1]);
    const max = bounds[2] === undefined ? min : Number(bounds[2]);
    if (max > MAX_REPEAT || max < min) fail(`has a repeat that is not within 0 to ${MAX_REPEAT}`);
    at += bounds[0].length;
    lazy();
    return [min, max];
  };
  const lazy = () => {
    if (peek() === "?") at++;
  };

  const single = (): Part => {
    const char = source[at] ?? "";
    if (char === "[") return charPart(bracket());
    at++;
    if (char === ".") return charPart(except(new Set([10, 13])));
    if (char === "^") fail("needs no ^: it is matched from the literal on");
    if (char === "$") return { first: new Set(), empty: true, ways: 1, open: null, choices: 1 };
    if (char === "\\") return escaped();
    if ("*+?{".includes(char)) fail(`has a ${char} with nothing to repeat`);
    return charPart(setOf(char));
  };

  const escaped = (): Part => {
    const char = source[at] ?? "";
    at++;
    if (char === "b") return { first: new Set(), empty: true, ways: 1, open: null, choices: 1 };
    const named = escapeSet(char);
    return named ? charPart(named) : fail(`uses \\${char}, which is not allowed`);
  };

  const bracket = (): CharSet => {
    at++;
    const negative = peek() === "^";
    if (negative) at++;
    const set = new Set<number>();
    while (peek() !== "]") {
      if (at >= source.length) fail("lacks a closing bracket");
      const from = classChar();
      if (from.size === 1 && peek() === "-" && source[at + 1] !== "]") {
        at++;
        const [low, high] = [...from, ...classChar()];
        for (let code = low ?? 0; code <= (high ?? 0); code++) set.add(Math.min(code, OTHERS));
      } else for (const code of from) set.add(code);
    }
    at++;
    return negative ? except(set) : set;
  };
  const classChar = (): CharSet => {
    const char = source[at++] ?? "";
    if (char !== "\\") return setOf(char);
    const name = source[at++] ?? "";
    return escapeSet(name) ?? fail(`uses \\${name}, which is not allowed`);
  };

  const finish = () => {
    if (at < source.length) fail("has a closing parenthesis too many");
  };
  return { alternatives, finish };
}

/** Ways multiply; a repeat whose end is plain from the next character adds none. */
function joined(parts: readonly Part[]): Part {
  let first = new Set<number>() as CharSet;
  let empty = true;
  let ways = 1;
  // From the back, so that the characters that may follow are known.
  let following: CharSet = new Set<number>();
  let mayEnd = true;
  for (const part of [...parts].reverse()) {
    const clear = part.open === null || (!mayEnd && disjoint(part.open, following));
    // At the very end of an expression a repeat takes all it can and is never asked again.
    const last = part.open !== null && mayEnd && following.size === 0;
    ways *= part.ways * (clear || last ? 1 : part.choices);
    following = part.empty ? union([part.first, following]) : part.first;
    mayEnd &&= part.empty;
    first = following;
    empty &&= part.empty;
  }
  return { first, empty, ways, open: null, choices: 1 };
}

const charPart = (first: CharSet): Part => ({ first, empty: false, ways: 1, open: null, choices: 1 });
const setOf = (char: string): CharSet => new Set([Math.min(char.charCodeAt(0), OTHERS)]);
const range = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) => from.charCodeAt(0) + i);
const except = (set: CharSet): CharSet =>
  // A negated class takes some characters beyond ASCII whichever of them it names.
  new Set([...Array.from({ length: OTHERS }, (_, code) => code).filter((code) => !set.has(code)), OTHERS]);
const union = (sets: readonly CharSet[]): CharSet => new Set(sets.flatMap((set) => [...set]));
const disjoint = (a: CharSet, b: CharSet) => ![...a].some((code) => b.has(code));

function escapeSet(char: string): CharSet | null {
  const digits = range("0", "9");
  const word = [...digits, ...range("a", "z"), ...range("A", "Z"), 95];
  const space = [9, 10, 11, 12, 13, 32, OTHERS];
  const sets: Readonly<Record<string, readonly number[]>> = { d: digits, w: word, s: space };
  const named = sets[char.toLowerCase()];
  if (named) return char === char.toLowerCase() ? new Set(named) : except(new Set(named));
  if (char === "t") return new Set([9]);
  return /[^\w\s]/.test(char) && char !== "" ? setOf(char) : null;
}
