/** The prober and the suite runner, loaded when they are first used: a run on given facts that skips needs neither. */

import type { Prober, SuiteRunner } from "../ports.ts";
import type { Machine } from "./machine-files.ts";
import type { LaunchContext } from "./suite-launch.ts";

/** As createProber, with the probe that travels with the bundle. */
export function proberOnDemand(machine: Machine): Prober {
  return {
    async probe(request) {
      const [{ createProber }, { probeSource }] = await Promise.all([
        import("./prober.ts"),
        import("./assets.ts"),
      ]);
      return createProber({ ...machine, probeSource: probeSource() }).probe(request);
    },
  };
}

/** As createSuiteRunner. @param onStart is called right before the suite's own signal handlers are set. */
export function suiteRunnerOnDemand(context: LaunchContext, onStart = () => {}): SuiteRunner {
  return {
    async run(command, sink) {
      const { createSuiteRunner } = await import("./suite-runner.ts");
      onStart();
      return createSuiteRunner(context).run(command, sink);
    },
  };
}
