/** Scripts whose exit status hides what became of their commands: real shells, real deaths. */

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { Workplace } from "./workplace.ts";

jest.setTimeout(60_000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file(
    "tests_crash.py",
    "import os, signal, unittest\nclass T(unittest.TestCase):\n    def test_a(self):\n        os.kill(os.getpid(), signal.SIGSEGV)\n",
  );
  place.file("tests_pass.py", "import unittest\nclass T(unittest.TestCase):\n    def test_a(self): pass\n");
});
afterAll(() => place.remove());

const CRASH = "python3 -m unittest tests_crash";

describe("a command that crashed", () => {
  test.each([
    ["hidden by || true", `${CRASH} || true`],
    ["hidden by the commands after it", `set +e\n${CRASH}\necho done`],
    ["beside a suite that passed", `${CRASH} || true\npython3 -m unittest tests_pass`],
  ])("%s is a crash", async (_, run) => {
    const { report, status } = await place.script({ run });
    expect(status).toBe(1);
    expect(report).toMatchObject({ outcome: "crashed", suite: { exitCode: 0, signal: null } });
    expect(report?.sentence).toMatch(
      /^A process of the suite died: python3 -m unittest tests_crash was killed by SIGSEGV, but the script went on\./,
    );
  });

  test("is not one if it is a server that the script stops itself", async () => {
    const run = "sleep 60 &\npython3 -m unittest tests_pass\nkill -9 $!\nwait || true";
    expect((await place.script({ run })).report?.outcome).toBe("passed");
  });

  test.each(["sh", "sh -e {0}"])("is seen in the words of %s where no test was counted", async (shell) => {
    const { report } = await place.script({ run: `${CRASH} || true`, shell });
    expect(report?.outcome).toBe("crashed");
    // A test may start a shell of its own, and mean to see it crash.
    const run = "echo 'Segmentation fault'; python3 -m unittest tests_pass";
    expect((await place.script({ run, shell })).report?.outcome).toBe("passed");
  });

  test("may be expected, as any crash of a suite whose tests cannot be seen", async () => {
    const expectations = place.file("crash.yml", '- tests: "*"\n  expect: crash\n');
    const { report } = await place.script({ run: `${CRASH} || true`, expectations });
    expect(report).toMatchObject({ outcome: "xfailed", conclusion: "success" });
    expect(report?.sentence).toContain("as the expectation at");
  });
});

describe("a test runner that is not there", () => {
  test.each([
    ["by its name", "PATH=/nowhere\npytest tests || true", "pytest"],
    ["as a module", "python3 -S -E -s -c pass\npython3 -I -S -m nose2 || true", "nose2"],
  ])("has run nothing: %s", async (_, run, name) => {
    const { report, status } = await place.script({ run });
    expect(status).toBe(1);
    expect(report?.outcome).toBe("ran-nothing");
    expect(report?.sentence).toBe(
      `The suite proves nothing: the test runner ${name} was not found, and no other is known to have run; the log says where.`,
    );
  });

  test("hinders no other", async () => {
    const run = "python3 -I -S -m nose2 || python3 -m unittest tests_pass";
    expect((await place.script({ run })).report?.outcome).toBe("passed");
  });
});
