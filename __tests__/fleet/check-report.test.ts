import { expect, test } from "@jest/globals";
import { checkReport } from "../../src/fleet/check-report.ts";
import { aggregateOf } from "./builders.ts";

test.each([
  ["success", aggregateOf({ a: {} }), "passed"],
  ["failure", aggregateOf({ a: { outcome: "crashed" } }), "failed"],
] as const)("an aggregate that is a %s is shown as such", (conclusion, aggregate, outcome) => {
  const annotations = [{ severity: "notice", title: "t", message: "m" }] as const;
  expect(checkReport(aggregate, annotations, "1.2.3")).toMatchObject({
    gate: { name: "tensorrt-export-gate", version: "1.2.3" },
    outcome,
    conclusion,
    sentence: aggregate.sentence,
    verdict: { sentence: aggregate.sentence },
    annotations,
    // Nothing of a single leg: the text below a check is the aggregate's own.
    policy: { applied: "", action: "ran", minExecuted: "" },
    facts: null,
    suite: null,
    tests: null,
    failures: [],
    findings: [],
    notices: [],
  });
});
