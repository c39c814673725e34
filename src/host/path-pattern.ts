/** Path patterns as shells and minimatch read them: `*`, `?`, `[a-z]`, `{a,b}` in a segment, `**` for any segments. */

// Node has one of its own, which prints a warning into the suite's output before Node 24.8.

const MAX_ALTERNATIVES = 1000;

/**
 * A test for relative paths, either separator. Segments that begin with a dot are matched only by patterns that begin
 * so. Time is in proportion to the path times the pattern.
 * @throws Error where the braces stand for more than 1000 patterns.
 */
export function pathMatcher(pattern: string, ignoreCase = false): (path: string) => boolean {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const ways = expandBraces(fold(pattern)).map((each) =>
    each.split("/").map((segment) => (segment === "**" ? null : segmentTest(segment))),
  );
  return (path) => {
    const segments = fold(path).split(/[\\/]/);
    return ways.some((tests) => matches(tests, segments));
  };
}

type SegmentTest = ((segment: string) => boolean) | null;

/** Segment by segment; null stands for any number of them. One row of answers, so that no path is tried twice. */
function matches(tests: readonly SegmentTest[], segments: readonly string[]): boolean {
  // reached[i]: the tests so far take exactly the first i segments.
  let reached: readonly boolean[] = [true, ...segments.map(() => false)];
  for (const test of tests) {
    let open = false;
    reached = reached.map((_, i) => {
      const before = i > 0 ? segments[i - 1] : undefined;
      if (test !== null) return before !== undefined && reached[i - 1] === true && test(before);
      open = reached[i] === true || (open && before !== undefined && !before.startsWith("."));
      return open;
    });
  }
  return reached.at(-1) === true;
}

/** `*` and `?` by the plain search with one place to go back to; classes are single characters too. */
function segmentTest(pattern: string): (segment: string) => boolean {
  const parts = partsOf(pattern);
  const hidden = pattern.startsWith(".");
  return (segment) => (hidden || !segment.startsWith(".")) && matchesParts(parts, [...segment]);
}

type Part = "*" | ((character: string) => boolean);

function matchesParts(parts: readonly Part[], characters: readonly string[]): boolean {
  let [part, at] = [0, 0];
  let star: { readonly part: number; at: number } | null = null;
  while (at < characters.length) {
    const one = parts[part];
    if (one === "*") star = { part: part++, at };
    else if (one?.(characters[at] as string)) [part, at] = [part + 1, at + 1];
    else if (star) [part, at] = [star.part + 1, ++star.at];
    else return false;
  }
  return parts.slice(part).every((rest) => rest === "*");
}

function partsOf(pattern: string): readonly Part[] {
  const tokens = pattern.match(/\[[!^]?\]?[^\]]*\]|./gsu) ?? [];
  return tokens.map((token) => {
    if (token === "*") return "*";
    if (token === "?") return () => true;
    if (token.length > 2 && token.startsWith("[")) return classTest(token.slice(1, -1));
    return (character) => character === token;
  });
}

/** "a-z0-9" or "!abc". */
function classTest(body: string): (character: string) => boolean {
  const negated = /^[!^]/.test(body);
  const ranges = (negated ? body.slice(1) : body).match(/.-.|./gsu) ?? [];
  const holds = (character: string) =>
    ranges.some((range) => {
      const [from = "", dash, to] = [...range];
      return dash === undefined || to === undefined
        ? character === from
        : from <= character && character <= to;
    });
  return (character) => holds(character) !== negated;
}

/** "a{b,c}" as "ab" and "ac", innermost first. Braces without a comma stand for themselves. */
function expandBraces(pattern: string): readonly string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const found = /\{([^{}]*,[^{}]*)\}/.exec(text);
    if (!found) done.push(text);
    else {
      const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
      for (const word of (found[1] as string).split(",")) open.push(before + word + after);
    }
    if (done.length + open.length > MAX_ALTERNATIVES)
      throw new Error(`${pattern}: its braces stand for more than ${MAX_ALTERNATIVES} patterns`);
  }
  return done;
}
