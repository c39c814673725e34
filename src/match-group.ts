/** Groups of a regular expression's match, as text. */

/**
 * A group's text; "" if the group did not take part. The type of a match cannot say which groups always do.
 * @param index counted from 1, as in the pattern.
 */
export function groupOf(match: RegExpExecArray, index: number): string {
  return match[index] ?? "";
}
