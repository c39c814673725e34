/** A conftest.py that ends its pytest before there is a session: nothing ran, whatever the status says. */

import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const [folder, conftest] of [
    ["exits", "import sys\n\nsys.exit(0)\n"],
    ["leaves", "import os\n\nos._exit(0)\n"],
    ["dies", "import os\n\nos.kill(os.getpid(), 11)\n"],
    ["broken", "import a_module_that_nobody_has\n"],
    ["good", ""],
  ] as const) {
    place.file(`unbegun/${folder}/conftest.py`, conftest);
    place.file(`unbegun/${folder}/test_${folder}.py`, "def test_one():\n    pass\n");
  }
  place.file("any-crash.yml", '- tests: "*"\n  expect: crash\n');
});
afterAll(() => place.remove());

describePytest("a pytest that ends before its session", (python) => {
  const pytest = (folder: string) => `${python} -m pytest -p no:cacheprovider -q unbegun/${folder}`;
  const gate = async (run: string, more: Readonly<Record<string, string>> = {}) => {
    const { report } = await place.script({ run, shell: "bash {0}", ...more });
    return report;
  };

  test.each(["exits", "leaves"])("(%s) has run nothing", async (folder) => {
    const report = await gate(pytest(folder));
    expect(report).toMatchObject({ outcome: "ran-nothing", conclusion: "failure", suite: { exitCode: 0 } });
    expect(report?.sentence).toContain("pytest exited before its session started");
  });

  test("is reported although another session passes", async () => {
    const report = await gate(`${pytest("exits")}\n${pytest("good")}`);
    expect(report).toMatchObject({ outcome: "passed", tests: { total: 1 } });
    expect(report?.notices.join()).toContain("pytest exited before its session started");
  });

  test("says why in its own words where it has some", async () => {
    const report = await gate(pytest("broken"));
    expect(report?.outcome).toBe("ran-nothing");
    expect(report?.sentence).toContain("No module named 'a_module_that_nobody_has'");
    expect(report?.notices.join()).not.toContain("before its session");
  });

  test("because a plugin that it should load is missing", async () => {
    const report = await gate(`${pytest("good")} -p a_plugin_that_nobody_has || true`);
    expect(report).toMatchObject({ outcome: "ran-nothing", suite: { exitCode: 0 } });
    expect(report?.sentence).toMatch(/Error importing plugin "a_plugin_that_nobody_has"/);
    const beside = await gate(`${pytest("good")} -p a_plugin_that_nobody_has || true\n${pytest("good")}`);
    expect(beside?.conclusion).toBe("success");
  });

  test("by a signal has crashed, and is a suite whose tests cannot be seen", async () => {
    expect(await gate(pytest("dies"))).toMatchObject({ outcome: "crashed", tests: null });
    const expected = await gate(pytest("dies"), { expectations: `${place.checkout}/any-crash.yml` });
    expect(expected?.outcome).toBe("xfailed");
  });

  test.each(["--version", "--help >/dev/null"])(
    "is not one if pytest only prints information: %s",
    async (option) => {
      const report = await gate(`${python} -m pytest ${option}\n${pytest("good")}`);
      expect(report).toMatchObject({ outcome: "passed", tests: { total: 1 } });
      expect(report?.notices.join()).not.toContain("before its session");
    },
  );
});
