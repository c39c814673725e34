/** Groups of a regular expression's match, as text. */

/**
 * A group's text; "" where the group took no part. A pattern's type does not say which of its groups always do.
 * @param index counted from 1, as in the pattern.
 */
export function groupOf(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}
