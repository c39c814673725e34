/** Sessions of pytest that end before their time and hide it: with status 0, or behind another session that passes. */

import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(60_000);

const THREE = "def test_a(): pass\ndef test_b(): pass\ndef test_c(): assert 0\n";
const REFUSED =
  'def test_a(): raise RuntimeError("Target GPU SM 70 is not supported by this TensorRT release.")\ndef test_b(): assert 0\n';
const after = (test: string, ...body: readonly string[]) =>
  [
    "import os, pytest, sys",
    "def pytest_runtest_logfinish(nodeid):",
    `    if nodeid.endswith(${JSON.stringify(test)}):`,
    ...body.map((line) => `        ${line}`),
    "",
  ].join("\n");

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file("good/test_good.py", "def test_good(): pass\n");
  place.file("leaves/conftest.py", after("test_b", "sys.stdout.flush()", "os._exit(0)"));
  place.file("leaves/test_leaves.py", THREE);
  place.file("exits/conftest.py", after("test_b", 'pytest.exit("enough", returncode=0)'));
  place.file("exits/test_exits.py", THREE);
  place.file("not_collected/test_x.py", "import os\nos._exit(0)\n");
  place.file("no_conftest/conftest.py", "import a_module_that_nobody_has\n");
  place.file("no_conftest/test_x.py", "def test_x(): pass\n");
  place.file("internal/conftest.py", after("test_a", 'raise RuntimeError("oh")'));
  place.file("internal/test_internal.py", REFUSED);
});
afterAll(() => place.remove());

describePytest("a session that does not come to its end", (python) => {
  const pytest = (suite: string) => `${python} -m pytest -p no:cacheprovider ${suite}`;
  const gate = (run: string, more: Readonly<Record<string, string>> = {}) =>
    place.script({ run, shell: "bash {0}", ...more });

  test.each([
    ["leaves", "pytest exited before it had run all tests. 1 test never ran."],
    ["exits", "enough. 1 test never ran."],
  ])("%s between two tests with status 0", async (suite, says) => {
    for (const hook of ["auto", "off"]) {
      const { report, status } = await gate(pytest(suite), { pytest: hook });
      expect([status, report?.outcome, report?.suite?.exitCode]).toEqual([1, "failed", 0]);
      expect(report?.sentence).toContain(says);
    }
  });

  test.each([
    ["leaves", "exited before it had run all tests"],
    ["not_collected", "exited before it had collected the tests"],
    ["no_conftest", "conftest.py could not be loaded: ModuleNotFoundError"],
    ["nowhere", "called with wrong arguments"],
  ])("%s, and another session that passes behind it", async (suite, says) => {
    const { report, status } = await gate(`${pytest(suite)}\n${pytest("good")}`);
    expect([status, report?.outcome, report?.suite?.exitCode]).toEqual([1, "failed", 0]);
    expect(report?.sentence).toContain(says);
  });

  test("is not excused by what failed for the card before", async () => {
    const dropped = { facts: join(place.checkout, "v100.json"), "on-unsupported": "xfail" };
    const { report } = await gate(pytest("internal"), dropped);
    expect(report).toMatchObject({ outcome: "failed", suite: { exitCode: 3 } });
    expect(report?.sentence).toContain("pytest had an internal error: RuntimeError: oh");
  });
});
