/** Follows Python bytes literals over several lines, so that a child's log quoted inside one is not read as ours. */

import { groupOf } from "../../match-group.ts";

/**
 * A test that captures its child prints `CompletedProcess(… stderr=b'…')` or raises with `b'…'` in the text; some
 * suites turn `\n` in it back into line ends, and then the child's own "Ran 3 tests" is at the start of a line.
 */
export interface BytesReprTracker {
  /** True when the line's beginning lies inside a literal that an earlier line opened. */
  line(text: string): boolean;
  /** A literal is open after the last line. */
  readonly open: boolean;
}

/** Literals that announce a line the tracker has to see. */
export const BYTES_REPR_TRIGGERS: readonly string[] = ["b'", 'b"'];

// Only where an expression can begin, so that the apostrophe of "the tab's" opens nothing.
const OPENING = /(?:^|[\s(=,[{:])b(['"])/g;

export function createBytesReprTracker(): BytesReprTracker {
  let quote: string | null = null;
  return {
    line(text) {
      const inside = quote !== null;
      quote = quoteAfter(text, quote);
      return inside;
    },
    get open() {
      return quote !== null;
    },
  };
}

/** The quote that is open at the end of `text`, given the one open at its beginning. */
function quoteAfter(text: string, openBefore: string | null): string | null {
  let at = 0;
  let quote = openBefore;
  for (;;) {
    if (quote === null) {
      OPENING.lastIndex = at;
      const opening = OPENING.exec(text);
      if (opening === null) return null;
      quote = groupOf(opening, 1);
      at = OPENING.lastIndex;
    } else {
      const end = closingQuote(text, quote, at);
      if (end < 0) return quote;
      quote = null;
      at = end + 1;
    }
  }
}

function closingQuote(text: string, quote: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\\") i++;
    else if (char === quote) return i;
  }
  return -1;
}
