import { describe, expect, test } from "@jest/globals";
import { MAX_LINES, MAX_TEXT } from "../../src/issues/bucket.ts";
import type { Hit } from "../../src/issues/confirm.ts";
import type { CatalogueEntry, IssuePattern } from "../../src/issues/finding.ts";
import { createTally } from "../../src/issues/tally.ts";
import { entryOf, hitOf } from "./hits.ts";

/** The findings of matches that are each an event of their own. */
function tallied(hits: readonly Hit[]) {
  const tally = createTally();
  for (const hit of hits) tally.add({ hit, first: hit, kind: hit.kind, lines: [hit.line] });
  return tally.findings();
}

/** Ids with counts, in the order of the findings. */
const counts = (hits: readonly Hit[]) => tallied(hits).map(({ id, count }) => `${id}×${count}`);

describe("a vague event steps back", () => {
  const vague = entryOf("vague", { severity: "warning" });
  const cause = entryOf("other");
  const consequence = entryOf("other", { kind: "consequence" });
  const note = entryOf("other", { kind: "note" });
  const says = (yieldsTo: IssuePattern["yieldsTo"], test: string | null) =>
    hitOf(vague, 5, yieldsTo && { yieldsTo }, { test });
  const shown = (entry: CatalogueEntry, test: string | null) => hitOf(entry, 1, {}, { test });

  test.each([
    ["cause", "a cause in its test", cause, "a", "a", true],
    ["cause", "a cause in another test", cause, "b", "a", false],
    ["cause", "a cause outside of tests", cause, null, "a", true],
    ["cause", "a cause in a test, itself outside", cause, "a", null, true],
    ["cause", "a consequence", consequence, "a", "a", false],
    ["any", "a cause in its test", cause, "a", "a", true],
    ["any", "a cause in another test", cause, "b", "a", false],
    ["any", "a consequence in its test", consequence, "a", "a", true],
    ["any", "a consequence in another test", consequence, "b", "a", false],
    ["any", "a note", note, "a", "a", false],
  ] as const)("%s: for %s", (yieldsTo, _, other, there, here, gone) => {
    const found = counts([shown(other, there), says(yieldsTo, here)]);
    expect(found).toEqual(gone ? ["other×1"] : ["other×1", "vague×1"]);
    // The order of the log does not matter.
    expect(counts([says(yieldsTo, here), shown(other, there)]).toSorted()).toEqual(found);
  });

  test("but not for the same issue reported plainly, with which it is counted", () => {
    const plain = hitOf(vague, 1, {}, { test: "a" });
    expect(counts([plain, says("cause", "a"), says("any", "a")])).toEqual(["vague×3"]);
  });

  test.each([
    ["one that is less vague", { yieldsTo: "cause", severity: "notice" }, "a", true],
    ["one that is less vague, in another test", { yieldsTo: "cause" }, "b", false],
    ["one that is less vague, outside of tests", { yieldsTo: "cause" }, null, true],
    ["one that weighs more", { yieldsTo: "any", severity: "error" }, "a", true],
    ["one that weighs more, in another test", { yieldsTo: "any", severity: "error" }, "b", false],
    ["one that weighs as much", { yieldsTo: "any", severity: "warning" }, "a", false],
    ["one that weighs less", { yieldsTo: "any", severity: "notice" }, "a", false],
  ] as const)("any: for %s", (_, pattern, there, gone) => {
    const found = tallied([hitOf(note, 1, pattern, { test: there }), says("any", "a")]);
    expect(found.some(({ id }) => id === "vague")).toBe(!gone);
  });

  test("the less vague one stays", () => {
    expect(counts([hitOf(cause, 1, { yieldsTo: "cause" }), says("any", null)])).toEqual(["other×1"]);
    expect(counts([hitOf(note, 1, { yieldsTo: "any" }), says("cause", null)])).toEqual(["vague×1"]);
  });
});

describe("an event in the value of a name, as pytest shows it", () => {
  const issue = entryOf("issue");
  const value = (test: string | null, line = 9) => hitOf(issue, line, {}, { test, before: "stderr = b'" });
  const told = (test: string | null) => hitOf(issue, 3, {}, { test });

  test.each([
    ["told in the same test", told("a"), value("a"), 1],
    ["told in another test", told("b"), value("a"), 2],
    ["told outside of tests", told(null), value("a"), 2],
    ["told in a test, itself in none", told("a"), value(null), 1],
    ["told outside of tests, itself in none", told(null), value(null), 1],
    ["of another issue", hitOf(entryOf("other"), 3, {}, { test: "a" }), value("a"), 2],
  ])("counts only if it is alone: %s", (_, other, one, events) => {
    const sum = (hits: readonly Hit[]) => tallied(hits).reduce((all, { count }) => all + count, 0);
    expect(sum([other, one])).toBe(events);
    expect(sum([one, other])).toBe(events);
  });

  test("counts as often as it is alone, with its lines and tests", () => {
    expect(tallied([value("a", 4), value("a", 5), value("b", 7), value(null, 8)])).toMatchObject([
      {
        count: 4,
        lines: [4, 5, 7, 8],
        tests: [
          { id: "a", count: 2 },
          { id: "b", count: 1 },
        ],
      },
    ]);
  });
});

describe("a finding", () => {
  const issue = entryOf("issue", { excuses: "unsupported" });

  test("is what the strongest kind says, with the count and lines of all kinds", () => {
    const hits = [
      hitOf(issue, 9, { kind: "note", severity: "notice", title: "only a note" }, { test: "a" }),
      hitOf(issue, 12, {}, { test: "b" }),
      hitOf(issue, 12, { kind: "note" }, { test: "a" }),
      hitOf(issue, 15, { kind: "consequence" }, { test: "c" }),
    ];
    expect(tallied(hits)).toEqual([
      {
        id: "issue",
        severity: "error",
        kind: "cause",
        count: 4,
        lines: [9, 12, 15],
        first: { line: 12, text: "the words of issue" },
        title: "title of issue",
        explanation: "explanation of issue",
        remedy: "remedy of issue",
        links: ["https://example.com/"],
        excuses: "unsupported",
        tests: [{ id: "b", count: 1 }],
        places: [],
        details: {},
      },
    ]);
  });

  test("excuses nothing if it is not a cause", () => {
    const [finding] = tallied([hitOf(issue, 1, { kind: "note" })]);
    expect(finding).toMatchObject({ kind: "note", severity: "error" });
    expect(finding).not.toHaveProperty("excuses");
  });

  test("is a notice where others have made a lesser kind of it", () => {
    const tally = createTally();
    const hit = hitOf(issue, 1);
    tally.add({ hit, first: hit, kind: "note", lines: [1, 2], cause: "other" });
    expect(tally.findings()).toMatchObject([
      { kind: "note", severity: "notice", lines: [1, 2], details: { cause: "other" } },
    ]);
  });

  test("is in the order of its first line, whatever its kind", () => {
    const note = entryOf("note", { kind: "note" });
    expect(counts([hitOf(note, 1), hitOf(issue, 2), hitOf(note, 3)])).toEqual(["note×2", "issue×1"]);
    const vague = hitOf(note, 1, { yieldsTo: "any" });
    expect(counts([vague, hitOf(issue, 2, { kind: "benign" })])).toEqual(["note×1", "issue×1"]);
  });

  test("counts vague events of each test, with their lines and places once", () => {
    const place = "# /lib/a.py:7:1";
    const hits = ["a", "b", "a"].map((test, i) =>
      hitOf(issue, i + 1, { yieldsTo: "cause" }, { test, after: `words ${place}` }),
    );
    expect(tallied(hits)).toMatchObject([
      {
        count: 3,
        lines: [1, 2, 3],
        tests: [
          { id: "a", count: 2 },
          { id: "b", count: 1 },
        ],
        places: [{ file: "/lib/a.py", line: 7, column: 1 }],
      },
    ]);
  });
});

describe("is bounded", () => {
  const issue = entryOf("issue");

  test("in places", () => {
    const hits = Array.from({ length: 60 }, (_, i) =>
      hitOf(issue, i, {}, { after: `words # /lib/a.py:${i}:1 # /lib/b.py:${i}:1 # /lib/c.py:${i}:1` }),
    );
    const [finding] = tallied(hits);
    expect(finding?.count).toBe(60);
    expect(finding?.places).toHaveLength(50);
    expect(finding?.places.at(-1)).toEqual({ file: "/lib/b.py", line: 16, column: 1 });
  });

  test("in lines, also where vague events of many tests come together", () => {
    const hits = Array.from({ length: 2 * MAX_LINES }, (_, i) =>
      hitOf(issue, i + 1, { yieldsTo: "any" }, { test: i % 2 === 0 ? "a" : "b" }),
    );
    const [finding] = tallied(hits);
    expect(finding?.count).toBe(2 * MAX_LINES);
    expect(finding?.lines).toHaveLength(MAX_LINES);
  });

  test("in tests: those beyond the bound are counted and not named", () => {
    const many = 20_001;
    const named = (pattern: Partial<IssuePattern>) =>
      tallied(Array.from({ length: many }, (_, i) => hitOf(issue, i, pattern, { test: `t${i}` })))[0];
    expect(named({})?.count).toBe(many);
    expect(named({})?.tests).toHaveLength(many - 1);
    expect(named({ yieldsTo: "cause" })?.count).toBe(many);
    const shown = Array.from({ length: many }, (_, i) =>
      hitOf(issue, i, {}, { test: `t${i}`, before: "stderr = b'" }),
    );
    expect(tallied(shown)[0]?.count).toBe(many);
  });

  test.each([0, 1])("in text, never within a character", (shift) => {
    const text = "x".repeat(shift) + "🚀".repeat(MAX_TEXT);
    const first = tallied([hitOf(issue, 1, {}, { after: text })])[0]?.first.text ?? "";
    expect(first.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(first.length).toBeGreaterThan(MAX_TEXT - 3);
    expect(Buffer.from(first).toString()).toBe(first);
    expect(first.endsWith("🚀…")).toBe(true);
  });

  test("to the text as it is where that is short enough", () => {
    const exact = "x".repeat(MAX_TEXT);
    expect(tallied([hitOf(issue, 1, {}, { before: "  ", after: `${exact}  ` })])[0]?.first.text).toBe(exact);
  });
});
