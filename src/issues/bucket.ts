/** What was seen of one issue and kind. Its size does not grow with the log. */

import { type Details, detailsOf, placesOf } from "./details.ts";
import type { IssueEvent } from "./events.ts";
import type { IssueKind, Severity, SourcePlace } from "./finding.ts";

export const MAX_LINES = 1000;
export const MAX_TEXT = 500;
const MAX_PLACES = 50;
/** More tests than this in one log are counted together, as if no test were known. */
export const MAX_TESTS = 20_000;

/** What was seen of one id with one kind. */
export interface Bucket {
  count: number;
  readonly kind: IssueKind;
  readonly severity: Severity;
  readonly title: string;
  readonly first: { readonly line: number; readonly text: string };
  readonly order: number;
  readonly lines: number[];
  readonly tests: Map<string, number>;
  details: Record<string, string | number>;
  readonly places: Map<string, SourcePlace>;
}

/** Empty, as the first event makes it. @param order of the event among all of the log. */
export function bucketOf(event: IssueEvent, order: number): Bucket {
  const { hit, first, kind } = event;
  const text = bounded(`${first.before}${first.after}`.trim());
  return {
    count: 0,
    kind,
    severity: kind === hit.kind ? hit.severity : "notice",
    title: hit.title,
    first: { line: event.lines[0] as number, text },
    order,
    lines: [],
    tests: new Map(),
    details: {},
    places: new Map(),
  };
}

/** At most MAX_TEXT units, never half a character. */
function bounded(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const cut = text.slice(0, MAX_TEXT - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Counts an event, with its lines, its test and what its text tells. */
export function addEvent(bucket: Bucket, event: IssueEvent): void {
  const { hit } = event;
  bucket.count++;
  for (const line of event.lines) addLine(bucket.lines, line);
  if (hit.test !== null && (bucket.tests.has(hit.test) || bucket.tests.size < MAX_TESTS)) {
    bucket.tests.set(hit.test, (bucket.tests.get(hit.test) ?? 0) + 1);
  }
  // Details come from the best line; a line that only wraps the message adds nothing but a place inside TensorRT.
  const text = `${hit.before}${hit.after}`;
  const cause = event.cause === undefined ? {} : { cause: event.cause };
  bucket.details = addDetails(bucket.details, { ...detailsOf(hit.entry.id, text), ...cause });
  if (bucket.places.size < MAX_PLACES) for (const place of placesOf(text)) addPlace(bucket.places, place);
}

function addLine(lines: number[], line: number): void {
  if (lines.length < MAX_LINES && lines.at(-1) !== line) lines.push(line);
}

/** Each place once, at most MAX_PLACES of them. */
export function addPlace(places: Map<string, SourcePlace>, place: SourcePlace): void {
  if (places.size < MAX_PLACES) places.set(`${place.file}:${place.line}:${place.column}`, place);
}

/** Adds details: numbers are counts and add up, of texts the first one is kept. */
export function addDetails(into: Details, more: Details): Record<string, string | number> {
  const result: Record<string, string | number> = { ...into };
  for (const [name, value] of Object.entries(more)) {
    const old = result[name];
    if (old === undefined) result[name] = value;
    else if (typeof old === "number" && typeof value === "number") result[name] = old + value;
  }
  return result;
}

/** The bucket without any events. */
export function emptied(bucket: Bucket): Bucket {
  return { ...bucket, count: 0, lines: [], tests: new Map(), details: {}, places: new Map() };
}

/** Adds what another bucket of the same id and kind has seen. */
export function mergeBuckets(into: Bucket, from: Bucket): void {
  into.count += from.count;
  for (const line of from.lines) if (into.lines.length < MAX_LINES) into.lines.push(line);
  for (const [test, count] of from.tests) into.tests.set(test, (into.tests.get(test) ?? 0) + count);
  into.details = addDetails(into.details, from.details);
  for (const place of from.places.values()) addPlace(into.places, place);
}
