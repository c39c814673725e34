/**
 * The subset of regular expressions that patterns may use. JavaScript's engine backtracks, so that a careless
 * expression can take time exponential in the line; in this subset the number of ways to match is bounded by a
 * number that is known beforehand, for any line. No repeat without an upper bound, no repeat of anything
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

/** A part of the expression: with which characters it may begin, and whether it may be empty. */
interface Part {
  readonly first: CharSet;
  readonly empty: boolean;
  /** In how many ways it may match: that depends on what follows, which inside a group is what follows the group. */
  ways(next: Next): number;
}

/** What follows a part. */
interface Next {
  readonly first: CharSet;
  /** Nothing follows that could fail: whatever the part takes, the expression has matched. */
  readonly done: boolean;
}

class SyntaxProblem extends SyntaxError {}

/** Why the expression cannot be used, in words for its author; null when it can. */
export function patternProblem(source: string): string | null {
  if (source.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  try {
    const ways = new PatternParser(source).parse().ways({ first: new Set(), done: true });
    if (ways > MAX_WAYS) return `could match in ${ways} ways (at most ${MAX_WAYS}); narrow its repeats`;
    new RegExp(source, "y");
    return null;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** A recursive descent parser; each method reads one part of the grammar from `at` on. */
class PatternParser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** The whole expression. @throws SyntaxProblem where it is not of the subset. */
  parse(): Part {
    const part = this.alternatives(0);
    if (this.at < this.source.length) this.fail("has an extra closing parenthesis");
    return part;
  }

  private alternatives(depth: number): Part {
    if (depth > MAX_DEPTH) this.fail("nests too deeply");
    const branches = [this.sequence(depth)];
    while (this.peek() === "|") {
      this.at++;
      branches.push(this.sequence(depth));
    }
    return {
      first: union(branches.map((branch) => branch.first)),
      empty: branches.some((branch) => branch.empty),
      ways: (next) => branches.reduce((sum, branch) => sum + branch.ways(next), 0),
    };
  }

  private sequence(depth: number): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.peek() !== "|" && this.peek() !== ")") {
      parts.push(this.repeated(depth));
    }
    return joined(parts);
  }

  private repeated(depth: number): Part {
    const group = this.peek() === "(";
    const atom = group ? this.parenthesised(depth) : this.single();
    const [min, max] = this.quantifier();
    if (max === 1 && min === 1) return atom;
    if (group && max !== 1) this.fail("repeats a group; repeat single characters only");
    const { first } = atom;
    // Where the next character tells the end of a repeat, giving some of it back never helps.
    const choices = (next: Next) => (next.done || disjoint(first, next.first) ? 1 : max - min + 1);
    return { first, empty: min === 0 || atom.empty, ways: (next) => atom.ways(next) * choices(next) };
  }

  private parenthesised(depth: number): Part {
    this.at++;
    if (this.peek() === "?") {
      if (this.source[this.at + 1] !== ":")
        this.fail("uses look-around or a named group; only (?:…) and (…) are allowed");
      this.at += 2;
    }
    const part = this.alternatives(depth + 1);
    if (this.peek() !== ")") this.fail("lacks a closing parenthesis");
    this.at++;
    return part;
  }

  private quantifier(): [number, number] {
    const char = this.peek();
    if (char === "*" || char === "+")
      this.fail(`has a repeat without upper bound; write {0,${MAX_REPEAT}} or less`);
    if (char === "?") {
      this.at++;
      this.lazy();
      return [0, 1];
    }
    const bounds = /^\{(\d{1,4})(?:,(\d{0,4}))?\}/.exec(this.source.slice(this.at, this.at + 12));
    if (!bounds) return [1, 1];
    if (bounds[2] === "")
      this.fail(`has a repeat without upper bound; write {${bounds[1]},${MAX_REPEAT}} or less`);
    const min = Number(bounds[1]);
    const max = bounds[2] === undefined ? min : Number(bounds[2]);
    if (max > MAX_REPEAT || max < min) this.fail(`has a repeat that is not within 0 to ${MAX_REPEAT}`);
    this.at += bounds[0].length;
    this.lazy();
    return [min, max];
  }

  private lazy(): void {
    if (this.peek() === "?") this.at++;
  }

  private single(): Part {
    const char = this.source.charAt(this.at);
    if (char === "[") return charPart(this.bracket());
    this.at++;
    if (char === ".") return charPart(except(new Set([10, 13])));
    if (char === "^") this.fail("needs no ^: it is matched from the literal on");
    if (char === "$") return ASSERTION;
    if (char === "\\") return this.escaped();
    if ("*+?{".includes(char)) this.fail(`has a ${char} with nothing to repeat`);
    return charPart(setOf(char));
  }

  private escaped(): Part {
    const char = this.source.charAt(this.at);
    this.at++;
    if (char === "b") return ASSERTION;
    const named = escapeSet(char);
    return named ? charPart(named) : this.fail(`uses \\${char}, which is not allowed`);
  }

  private bracket(): CharSet {
    this.at++;
    const negative = this.peek() === "^";
    if (negative) this.at++;
    const set = new Set<number>();
    while (this.peek() !== "]") {
      if (this.at >= this.source.length) this.fail("lacks a closing bracket");
      const from = this.classChar();
      if (from.size === 1 && this.peek() === "-" && this.source[this.at + 1] !== "]") {
        this.at++;
        const to = this.classChar();
        if (to.size > 1) this.fail("has a range that ends in a class");
        for (let code = Math.min(...from); code <= Math.min(...to); code++) set.add(code);
      } else for (const code of from) set.add(code);
    }
    this.at++;
    return negative ? except(set) : set;
  }

  private classChar(): CharSet {
    const char = this.source.charAt(this.at++);
    if (char !== "\\") return setOf(char);
    const name = this.source.charAt(this.at++);
    return escapeSet(name) ?? this.fail(`uses \\${name}, which is not allowed`);
  }

  private peek(): string | undefined {
    return this.source[this.at];
  }

  private fail(message: string): never {
    throw new SyntaxProblem(`${message} (at character ${this.at + 1})`);
  }
}

/** A sequence, seen from the back, so that what follows each part is known; their ways multiply. */
function joined(parts: readonly Part[]): Part {
  const behind = (part: Part, next: Next): Next =>
    part.empty
      ? { first: union([part.first, next.first]), done: next.done }
      : { first: part.first, done: false };
  const reversed = parts.toReversed();
  const nothing: Next = { first: new Set(), done: true };
  return {
    first: reversed.reduce((next, part) => behind(part, next), nothing).first,
    empty: parts.every((part) => part.empty),
    ways(next) {
      let following = next;
      let ways = 1;
      for (const part of reversed) {
        ways *= part.ways(following);
        following = behind(part, following);
      }
      return ways;
    },
  };
}

const charPart = (first: CharSet): Part => ({ first, empty: false, ways: () => 1 });
const setOf = (char: string): CharSet => new Set([Math.min(char.charCodeAt(0), OTHERS)]);
const range = (from: string, to: string) =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) => from.charCodeAt(0) + i);
const except = (set: CharSet): CharSet =>
  // A negated class takes some characters beyond ASCII whichever of them it names.
  new Set([...Array.from({ length: OTHERS }, (_, code) => code).filter((code) => !set.has(code)), OTHERS]);
/** `$` and `\\b` take nothing and may refuse any character: a repeat in front of them is asked for less. */
const ASSERTION = charPart(except(new Set()));
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
