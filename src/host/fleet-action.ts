/** Shows the results of plan and aggregate in a workflow run, and turns every error into one clear message. */

import { cleanLine, cutUnits } from "../clean-text.ts";
import type { FleetHost, Shown } from "../fleet/fleet-host.ts";
import { ANNOTATION_MESSAGE_UNITS, ANNOTATIONS_PER_SEVERITY } from "../report/limits.ts";
import { showOutputs, showSummary, writeOutputs } from "../show-results.ts";
import { createFiles } from "./files.ts";
import { createRunnerDisplay } from "./runner-display.ts";
import { readWorkflowRun } from "./runner-environment.ts";
import { startFolder } from "./start-folder.ts";

/** What a sub-action shows, and whether the job fails. */
export interface FleetOutcome extends Shown {
  /** Whether the job fails; the annotations say why. Absent if there is no verdict, only outputs. */
  readonly failed?: boolean;
}

/** Runs a sub-action to its end; never throws. */
export async function runFleetAction(action: (host: FleetHost) => Promise<FleetOutcome>): Promise<void> {
  const display = createRunnerDisplay();
  const host: FleetHost = {
    files: createFiles(),
    cwd: process.env.GITHUB_WORKSPACE || startFolder(),
    now: Date.now(),
    run: readWorkflowRun(process.env),
  };
  try {
    const { annotations, failed, outputs, summary, text } = await action(host);
    display.info(text.trimEnd());
    for (const annotation of annotations) display.annotate(annotation);
    // A plan is useless without its outputs; a verdict stays valid without them.
    if (failed === undefined) writeOutputs(display, outputs);
    else showOutputs(display, outputs);
    await showSummary(display, summary);
    // The exit status is the verdict; the errors above have said why, so this adds no second annotation.
    if (failed) display.fail();
  } catch (error) {
    const problems = "problems" in Object(error) ? String((error as Error).message).split("\n") : [];
    const messages =
      problems.length > 0 ? problems : [error instanceof Error ? error.message : String(error)];
    for (const message of messages.slice(0, ANNOTATIONS_PER_SEVERITY))
      display.annotate({
        severity: "error",
        title: "TensorRT export gate",
        message: cutUnits(cleanLine(message), ANNOTATION_MESSAGE_UNITS),
      });
    display.fail();
  }
}
