import { describe, expect, test } from "@jest/globals";
import { buildGrid, legendOf, lookOf } from "../../src/fleet/grid.ts";
import { readLeg } from "../../src/fleet/read-leg.ts";
import type { Outcome } from "../../src/suite/outcome.ts";
import { bareLeg, type ReportChoice, reportText } from "./builders.ts";

const leg = (choice: ReportChoice | string, name = "leg") =>
  readLeg(typeof choice === "string" ? choice : reportText(choice, {}), name, name).leg;
const square = (...choices: readonly ReportChoice[]) =>
  buildGrid(choices.map((choice, i) => leg(choice, `leg${i}`))).rows[0]?.squares[0];
const refused = { outcome: "refused", action: "refused" } as const;
const asked = { outcome: "probe-error", action: "refused" } as const;

test("cards go by capability and name, whatever the order of the legs", () => {
  const legs = [
    leg({ gpu: "B200", sm: "10.0" }),
    leg({ gpu: "Titan RTX" }),
    leg({ gpu: "Tesla T4" }),
    leg(bareLeg()),
    leg({ gpu: "Tesla T4", sm: "7.0" }),
  ];
  expect(buildGrid(legs).rows.map(({ gpu, sm }) => [gpu, sm])).toEqual([
    ["Own card", ""],
    ["Tesla T4", "sm_70"],
    ["Tesla T4", "sm_75"],
    ["Titan RTX", "sm_75"],
    ["B200", "sm_100"],
  ]);
});

test("the newest 40 releases are shown", () => {
  const legs = Array.from({ length: 41 }, (_, i) => leg({ tensorrt: `10.${i}.0` }));
  const grid = buildGrid(legs);
  expect([grid.releases.length, grid.releases[0], grid.dropped]).toEqual([
    40,
    "10.1.0",
    { rows: 0, releases: 1 },
  ]);
  expect(buildGrid(legs.slice(1)).dropped).toEqual({ rows: 0, releases: 0 });
});

describe("a square that several legs share", () => {
  test("is the worst of them, and adds up their tests", () => {
    expect(square({}, { outcome: "xfailed" }, { counts: null })).toEqual({
      square: "xfailed",
      failed: false,
      legs: ["leg0", "leg1", "leg2"],
      executed: 4,
      total: 4,
    });
    expect(square({ counts: null })).toMatchObject({ executed: null, total: null });
  });

  test("is a failing one where there is one, whatever its outcome", () => {
    expect(square({ outcome: "xfailed" }, { conclusion: "failure" })).toMatchObject({
      square: "passed",
      failed: true,
    });
    expect(square({ outcome: "xpassed", conclusion: "success" }, { outcome: "failed" })).toMatchObject({
      square: "failed",
      failed: true,
    });
  });

  // From the worst to the least.
  const ORDER: readonly Outcome[] = [
    "crashed",
    "timed-out",
    "failed",
    "ran-nothing",
    "probe-error",
    "refused",
    "xpassed",
    "xfailed",
    "passed",
    "not-run",
    "skipped",
  ];
  test.each(ORDER.slice(1).map((outcome, i) => [ORDER[i] as Outcome, outcome] as const))(
    "%s is worse than %s",
    (worse, better) => {
      const of = (outcome: Outcome): ReportChoice => ({
        ...(outcome === "refused" ? refused : outcome === "probe-error" ? asked : { outcome }),
        conclusion: "failure",
      });
      expect(square(of(better), of(worse))?.square).toBe(worse);
      expect(square(of(worse), of(better))?.square).toBe(worse);
    },
  );
});

test.each([
  ["crashed", "💥", "crashed", "bad"],
  ["timed-out", "⏱️", "timed out", "bad"],
  ["failed", "❌", "failed", "bad"],
  ["ran-nothing", "🕳️", "ran nothing", "bad"],
  ["probe-error", "🔌", "probe error", "bad"],
  ["refused", "⛔", "refused", "bad"],
  ["xpassed", "🎉", "passed unexpectedly", "expected"],
  ["xfailed", "🟡", "failed as expected", "expected"],
  ["passed", "✅", "passed", "good"],
  ["not-run", "🔍", "probed only", "idle"],
  ["skipped", "⏭️", "skipped", "idle"],
  ["missing", "·", "not in this run", "none"],
] as const)("%s looks like %s", (outcome, sign, word, tone) => {
  const empty = { square: outcome, legs: [], executed: null, total: null };
  expect(lookOf({ ...empty, failed: false })).toMatchObject({ sign, word, tone });
  const failed = lookOf({ ...empty, failed: true });
  if (tone === "bad") expect(failed).toMatchObject({ sign, word });
  else expect(failed).toMatchObject({ sign: "❌", word: `${word}, but the leg failed`, tone: "bad" });
});

test("the legend has each look once, the worst first", () => {
  const grid = buildGrid([
    leg({}),
    leg({ gpu: "L4" }),
    leg({ gpu: "L40", tensorrt: "10.6.0", outcome: "crashed" }),
  ]);
  expect(legendOf(grid).map(({ word }) => word)).toEqual(["crashed", "passed", "not in this run"]);
  const failing = buildGrid([leg({ conclusion: "failure" }), leg({ gpu: "L4" })]);
  expect(legendOf(failing).map(({ sign, word }) => [sign, word])).toEqual([
    ["❌", "passed, but the leg failed"],
    ["✅", "passed"],
  ]);
});
