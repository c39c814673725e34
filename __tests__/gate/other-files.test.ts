/** Suites that fail, beside JUnit files that say nothing of it: real runners, real files. */

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { Workplace } from "./workplace.ts";

jest.setTimeout(60_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file(
    "tests_mixed.py",
    "import unittest\nclass T(unittest.TestCase):\n    def test_a(self): pass\n    def test_b(self): self.fail()\n",
  );
  place.file(
    "tests_left.py",
    "import os, unittest\nclass T(unittest.TestCase):\n    def test_a(self): pass\n    def test_b(self): os._exit(0)\n",
  );
});
afterAll(() => place.remove());

const PASSED = `echo '<testsuite tests="1"><testcase classname="x" name="y"/></testsuite>' > r.xml`;
const report = async (run: string) => (await place.script({ run, junit: "r.xml" })).report;

describe("a failed run whose status is hidden", () => {
  test.each([
    ["of another program that passed", PASSED],
    ["that is empty", ": > r.xml"],
    ["that is no JUnit", "echo '<a/>' > r.xml"],
  ])("does not vanish behind a file %s", async (_, file) => {
    const told = await report(`python3 -m unittest tests_mixed || true\n${file}`);
    expect(told).toMatchObject({ outcome: "failed", tests: { failed: 1 } });
  });

  test("nor one that left in the middle of a test", async () => {
    const told = await report(`python3 -m unittest -v tests_left\n${PASSED}`);
    expect(told?.outcome).toBe("failed");
    expect(told?.sentence).toContain("tests_left.T.test_b was running");
  });
});

test("a file that is cut off is not a pass, whatever the status is", async () => {
  const told = await report(`echo '<testsuite><testcase classname="a" name="b"/>' > r.xml`);
  expect(told?.outcome).toBe("failed");
  expect(told?.sentence).toMatch(/^The suite failed: JUnit file .*r\.xml is cut off\.$/);
});
