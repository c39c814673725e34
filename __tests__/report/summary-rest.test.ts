import { expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { reproduceSection, skippedSection, unverifiedSection } from "../../src/report/summary-rest.ts";
import { parts, tests } from "./examples.ts";

const built = (change: Partial<ReportParts>) => buildReport(parts(change));

test("thirty reasons for skips are shown, and how many more there are", () => {
  const reasons = (count: number) =>
    skippedSection(
      built({
        tests: tests(
          { skipped: 1_000 },
          Array.from({ length: count }, (_, i) => ({ reason: i === 0 ? "" : `r${i}`, count: 99 - i })),
        ),
      }),
    );
  expect(reasons(2)).toEqual({
    title: "Skipped tests (1,000)",
    blocks: [
      "| The reason given | Tests |\n| :--- | ---: |\n| no reason given | 99 |\n| <code>r1</code> | 98 |",
    ],
  });
  expect(reasons(30).blocks).toHaveLength(1);
  expect(reasons(32).blocks[1]).toBe("_2 more reasons are not shown._");
});

test("no skip, no part", () => {
  expect(skippedSection(built({}))).toEqual({ title: "", blocks: [] });
  expect(skippedSection(built({ tests: null }))).toEqual({ title: "", blocks: [] });
});

test("what is not verified comes before the notices, and the part is empty without either", () => {
  expect(unverifiedSection(built({ tests: tests({ skipped: 1 }), notices: ["Set `a`."] }))).toEqual({
    title: "Not verified by this run",
    blocks: ["- The skipped tests (1).\n- Set <code>a</code>."],
  });
  expect(unverifiedSection(built({})).blocks).toEqual([]);
});

test("the lines to run are a block of shell", () => {
  expect(reproduceSection(built({ suite: null })).blocks[0]).toMatch(/^```bash\n# the decision[\s\S]*\n```$/);
});
