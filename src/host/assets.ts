/** The Python programs that belong to the bundle; the bundler copies what `new URL` names next to it. */

import { readFileSync } from "node:fs";

/** Source of the probe that is fed to the suite's interpreter. */
export function probeSource(): string {
  return readFileSync(new URL("../facts/probe.py", import.meta.url), "utf8");
}

/** Source of the pytest plugin that reports each result as it is known. */
export function pytestHookSource(): string {
  return readFileSync(new URL("../suite/pytest_hook.py", import.meta.url), "utf8");
}
