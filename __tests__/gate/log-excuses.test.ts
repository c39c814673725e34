/** What is printed outside of tests, and whom it may excuse: nobody who was seen to print nothing. */

import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(30_000);

const REFUSAL = "[TRT] [E] Error Code 4: Target GPU SM 70 is not supported by this TensorRT release.";

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  place.file("silent/test_silent.py", "def test_silent():\n    assert 1 == 2\n");
});
afterAll(() => place.remove());

describePytest("a refusal that a command before the tests prints", (python) => {
  const run = (options: string) =>
    place.script({
      facts: join(place.checkout, "v100.json"),
      "on-unsupported": "xfail",
      run: `echo '${REFUSAL}'\n${python} -m pytest -p no:cacheprovider -q ${options} silent`,
    });

  test("excuses no test that pytest saw print nothing", async () => {
    const { report, status } = await run("");
    expect(report).toMatchObject({ outcome: "failed", tests: { source: "pytest-hook", failed: 1 } });
    expect(report?.failures[0]?.excusedBy).toBeUndefined();
    expect(status).toBe(1);
  });

  test("may excuse one whose output pytest does not keep", async () => {
    expect((await run("-s")).report).toMatchObject({ outcome: "xfailed" });
  });
});

describePytest("a suite that is run twice", (python) => {
  test("has the refusal of its first run excuse nothing of its second", async () => {
    place.file(
      "twice/test_twice.py",
      `import os\n\n\ndef test_build():\n    if os.environ["PRECISION"] == "fp32":\n        raise RuntimeError("${REFUSAL}")\n    assert 1 == 2\n`,
    );
    const pytest = `${python} -m pytest -p no:cacheprovider -q twice`;
    const { report, status } = await place.script({
      facts: join(place.checkout, "v100.json"),
      "on-unsupported": "xfail",
      shell: "bash {0}",
      run: `PRECISION=fp32 ${pytest}\nPRECISION=fp16 ${pytest}`,
    });
    expect([status, report?.outcome]).toEqual([1, "failed"]);
    expect(report?.failures.map(({ excusedBy }) => excusedBy)).toEqual(["arch-unsupported", undefined]);
  });
});
