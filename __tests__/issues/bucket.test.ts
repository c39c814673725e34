import { describe, expect, test } from "@jest/globals";
import {
  addDetails,
  addEvent,
  bucketOf,
  emptied,
  MAX_LINES,
  MAX_TESTS,
  mergeBuckets,
} from "../../src/issues/bucket.ts";
import type { IssueEvent } from "../../src/issues/events.ts";
import { entryOf, hitOf } from "./hits.ts";

const entry = entryOf("x");
function event(test: string | null, lines: number[] = [1], more: Partial<IssueEvent> = {}): IssueEvent {
  const hit = hitOf(entry, lines[0] ?? 1, {}, { test });
  return { hit, first: hit, kind: hit.kind, lines, ...more };
}
const started = () => bucketOf(event(null), 0);

describe("an event", () => {
  test("counts once, with its lines, each but once in a row", () => {
    const bucket = started();
    addEvent(bucket, event("a", [1, 2]));
    addEvent(bucket, event("a", [2, 3]));
    addEvent(bucket, event(null, [1]));
    expect(bucket).toMatchObject({ count: 3, lines: [1, 2, 3, 1] });
    expect([...bucket.tests]).toEqual([["a", 2]]);
  });

  test("adds lines up to the limit, and counts beyond it", () => {
    const bucket = started();
    for (let line = 1; line <= MAX_LINES + 1; line++) addEvent(bucket, event(null, [line]));
    expect([bucket.count, bucket.lines.length, bucket.lines.at(-1)]).toEqual([
      MAX_LINES + 1,
      MAX_LINES,
      MAX_LINES,
    ]);
  });

  test("of one test more than can be kept has no name; of a known one it has", () => {
    const bucket = {
      ...started(),
      tests: new Map(Array.from({ length: MAX_TESTS }, (_, i) => [`t${i}`, 1])),
    };
    addEvent(bucket, event("new"));
    addEvent(bucket, event("t0"));
    expect([bucket.tests.size, bucket.tests.get("t0"), bucket.tests.has("new")]).toEqual([
      MAX_TESTS,
      2,
      false,
    ]);
  });

  test("tells its cause only where it has one", () => {
    const bucket = started();
    addEvent(bucket, event(null));
    expect(bucket.details).not.toHaveProperty("cause");
    addEvent(bucket, event(null, [1], { cause: "out of memory" }));
    expect(bucket.details).toHaveProperty("cause", "out of memory");
  });
});

test("of details numbers add up, and of texts, or of a text and a number, the first stays", () => {
  expect(addDetails({ n: 1, s: "a", m: 1, k: "1" }, { n: 2, s: "b", m: "2", k: 2, more: "c" })).toEqual({
    ...{ n: 3, s: "a", m: 1, k: "1", more: "c" },
  });
});

test("an emptied bucket keeps what its first event made it, and nothing that was counted", () => {
  const bucket = started();
  addEvent(bucket, event("a", [4]));
  expect(emptied(bucket)).toEqual(started());
});

test("a bucket adds what another has seen, within the limits", () => {
  const [into, from] = [started(), started()];
  for (let line = 1; line < MAX_LINES; line++) addEvent(into, event("a", [line]));
  addEvent(from, event("a", [7]));
  addEvent(from, event("b", [8]));
  mergeBuckets(into, from);
  expect([into.count, into.lines.length, into.lines.at(-1)]).toEqual([MAX_LINES + 1, MAX_LINES, 7]);
  expect([...into.tests]).toEqual([
    ["a", MAX_LINES],
    ["b", 1],
  ]);
});
