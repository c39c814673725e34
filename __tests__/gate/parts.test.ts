/** A test of which one part is refused and another one fails otherwise: one test, and not excused. */

import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

const suite = (second: string) =>
  [
    "import unittest",
    "",
    "",
    "class TestParts(unittest.TestCase):",
    "    def test_precisions(self):",
    '        for name in ("fp32", "fp16"):',
    "            with self.subTest(name=name):",
    '                if name == "fp16":',
    `                    ${second}`,
    '                raise RuntimeError("Target GPU SM 70 is not supported by this TensorRT release.")',
    "",
  ].join("\n");

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file("mixed_parts/test_parts.py", suite("self.assertEqual(1, 2)"));
  place.file("refused_parts/test_parts.py", suite("pass"));
});
afterAll(() => place.remove());

async function outcome(folder: string, run: string): Promise<unknown> {
  const facts = join(place.checkout, "v100.json");
  const { report } = await place.script({ facts, "on-unsupported": "xfail", run: `cd ${folder}\n${run}` });
  return [report?.outcome, report?.tests?.total];
}

test.each(["-v", ""])("unittest %s", async (option) => {
  const run = `python3 -m unittest ${option} test_parts`;
  expect(await outcome("mixed_parts", run)).toEqual(["failed", 1]);
  expect(await outcome("refused_parts", run)).toEqual(["xfailed", 1]);
});

describePytest("pytest", (python) => {
  test("with the hook", async () => {
    const run = `${python} -m pytest -p no:cacheprovider -q test_parts.py`;
    expect(await outcome("mixed_parts", run)).toEqual(["failed", 1]);
    expect(await outcome("refused_parts", run)).toEqual(["xfailed", 1]);
  });
});
