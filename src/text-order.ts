/** By UTF-16 unit: the same order on every machine, unlike that of a locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
