/** Plain objects of unknown origin, apart from the parser of cells, which takes a while to load. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
