import { expect, test } from "@jest/globals";
import { findingsShown } from "../../src/report/findings-shown.ts";
import { finding, parts, tests } from "./examples.ts";

test("no failed test is reported if the only header is that of an unexpected pass", () => {
  const header = finding({ id: "test-failure" });
  const marked = [{ id: "p", ended: "xpassed" as const, expectation: "e.yml:1" }];
  const shown = (change: object) =>
    findingsShown({ ...parts({ findings: [header, finding()] }), expectedToFail: marked, ...change }).length;
  expect(shown({})).toBe(1);
  expect(shown({ tests: tests({ failed: 1 }) })).toBe(2);
  expect(shown({ tests: null })).toBe(2);
  expect(shown({ expectedToFail: [] })).toBe(2);
  expect(shown({ expectedToFail: [{ id: "x", ended: "xfailed", expectation: null }] })).toBe(2);
});
