import { describe, expect, test } from "@jest/globals";
import {
  createFleetFailures,
  type FleetFailure,
  MAX_FAILURES,
  mergeLegFindings,
} from "../../src/fleet/fleet-findings.ts";
import { readLeg } from "../../src/fleet/read-leg.ts";
import { buildFinding, reportText } from "./builders.ts";

type Choice = Parameters<typeof buildFinding>[0];
const leg = (name: string, ...findings: readonly Choice[]) =>
  readLeg(reportText({ findings: findings.map((choice) => buildFinding(choice)) }, {}), name, name).leg;

describe("findings over all legs", () => {
  test("the worst first, then what most legs saw, then by id", () => {
    const legs = [
      leg("a", { id: "n", severity: "notice" }, { id: "w2", severity: "warning" }, { id: "e2" }),
      leg("b", { id: "w1", severity: "warning" }, { id: "w2", severity: "warning" }, { id: "e1" }),
    ];
    expect(mergeLegFindings(legs).map(({ id }) => id)).toEqual(["e1", "e2", "w2", "w1", "n"]);
  });

  test("the first leg that saw one lends its words; counts are added", () => {
    const merged = mergeLegFindings([
      leg("a", { title: "first", count: 2 }),
      leg("b", { title: "second", count: 3 }),
    ]);
    expect(merged).toEqual([
      {
        id: "arch-unsupported",
        title: "first",
        severity: "error",
        kind: "cause",
        count: 5,
        remedy: "Pin an older TensorRT.",
        text: "Target GPU SM 70 is not supported by this TensorRT release",
        link: "https://example.com/issue/1",
        legs: [
          { leg: "a", count: 2 },
          { leg: "b", count: 3 },
        ],
      },
    ]);
  });

  test("a forged report cannot bring any number of them", () => {
    const many = Array.from({ length: 501 }, (_, i) => ({ id: `id-${i}` }));
    const merged = mergeLegFindings([leg("a", ...many), leg("b", { id: "id-0" }, { id: "id-500" })]);
    expect(merged).toHaveLength(500);
    expect(merged[0]).toMatchObject({ id: "id-0", count: 2 });
  });
});

describe("failing tests over all legs", () => {
  const failing = (...legs: readonly (readonly [string, readonly string[]])[]): readonly FleetFailure[] => {
    const failures = createFleetFailures();
    for (const [name, ids] of legs)
      failures.add(name, { failures: ids.map((id) => ({ id, message: `${id} in ${name}` })) });
    return failures.list();
  };

  test("those of most legs first, then by name", () => {
    expect(failing(["x", ["d", "a", "c"]], ["y", ["b", "c"]])).toEqual([
      { test: "c", legs: ["x", "y"], message: "c in x" },
      { test: "a", legs: ["x"], message: "a in x" },
      { test: "b", legs: ["y"], message: "b in y" },
      { test: "d", legs: ["x"], message: "d in x" },
    ]);
  });

  test("a leg that names a test twice saw it once", () => {
    expect(failing(["x", ["a", "a"]])).toEqual([{ test: "a", legs: ["x"], message: "a in x" }]);
  });

  test("are kept up to the limit; those that are kept still gain legs", () => {
    const ids = Array.from({ length: MAX_FAILURES + 1 }, (_, i) => `t${i}`);
    const list = failing(["x", ids], ["y", ["t0", `t${MAX_FAILURES}`]]);
    expect(list).toHaveLength(MAX_FAILURES);
    expect(list[0]).toMatchObject({ test: "t0", legs: ["x", "y"] });
  });
});
