import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  // A far side with files of its own: the folder of the hook has another name there, that is, it is not there.
  place.program("blind", "#!/bin/sh\nsed -u 's/trt-gate-hook-/elsewhere-/g' | \"$@\"\n");
});
afterAll(() => place.remove());

describePytest("the pytest hook through a prefix", (python) => {
  const command = [python, "-m", "pytest", "passing.py"];

  test("is loaded where the far side sees its folder", async () => {
    const { status, report } = await place.run({ via: "env" }, command);
    expect(status).toBe(0);
    expect(report?.tests?.source).toBe("pytest-hook");
    expect(report?.notices.join()).not.toContain("hook was not used");
  });

  test("is left out where it does not, and the report says so", async () => {
    const { status, report } = await place.run({ via: "blind" }, command);
    expect(status).toBe(0);
    expect(report?.tests?.source).toBe("pytest");
    expect(report?.notices.join()).toContain("hook was not used");
  });
});
