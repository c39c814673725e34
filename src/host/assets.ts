/** The Python programs that travel with the bundle; the bundler copies what `new URL` names beside it. */

import { readFileSync } from "node:fs";

/** Source of the probe that is fed to the suite's interpreter. */
export function probeSource(): string {
  return readFileSync(new URL("../facts/probe.py", import.meta.url), "utf8");
}

/** Source of the pytest plugin that reports each result as it is known. */
export function pytestHookSource(): string {
  return readFileSync(new URL("../suite/pytest_hook.py", import.meta.url), "utf8");
}
