/** Tests that pytest calls xfailed and never ran: a suite of them alone has run nothing. */

import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file(
    "not_run/test_marked.py",
    [
      "import pytest",
      "",
      "",
      '@pytest.mark.xfail(run=False, reason="dies on this card")',
      "def test_dies():",
      "    assert 0",
      "",
      "",
      "@pytest.mark.xfail(run=False)",
      "def test_dies_too():",
      "    assert 0",
      "",
      "",
      "@pytest.mark.xfail",
      "def test_fails():",
      "    assert 0",
      "",
    ].join("\n"),
  );
});
afterAll(() => place.remove());

describePytest("marks with run=False", (python) => {
  const gate = (options: string, more: Readonly<Record<string, string>> = {}) =>
    place.script({ run: `${python} -m pytest -p no:cacheprovider -q not_run ${options}`, ...more });

  test.each(["hook", "JUnit file"])("skip their tests, by the %s", async (source) => {
    const junit: Readonly<Record<string, string>> =
      source === "hook" ? {} : { pytest: "off", junit: join(place.root, "r.xml") };
    const options = source === "hook" ? "" : `--junitxml ${junit.junit}`;
    const alone = await gate(`${options} -k dies`, junit);
    expect(alone.report).toMatchObject({ outcome: "ran-nothing", conclusion: "failure" });
    expect(alone.report?.sentence).toContain("dies on this card (1)");
    const beside = await gate(options, junit);
    expect(beside.report).toMatchObject({
      outcome: "passed",
      tests: { total: 3, skipped: 2, xfailed: 1, executed: 1 },
    });
    expect(beside.report?.notices.join()).not.toContain("executed tests");
  });
});

describePytest("a fixture that skips on its way out", (python) => {
  test("does not undo the test that passed before", async () => {
    place.file(
      "skips_late/test_late.py",
      [
        "import pytest",
        "",
        "",
        "@pytest.fixture",
        "def card():",
        "    yield",
        '    pytest.skip("nothing to free")',
        "",
        "",
        "def test_passes(card):",
        "    pass",
        "",
      ].join("\n"),
    );
    const { report } = await place.script({ run: `${python} -m pytest -p no:cacheprovider -q skips_late` });
    expect(report).toMatchObject({ outcome: "passed", tests: { total: 1, passed: 1, skipped: 0 } });
  });
});
