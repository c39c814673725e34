/** Outputs and the job summary: results that go to files of the runner. */

import type { Display } from "./ports.ts";

/** @throws Error when an output cannot be written. */
export function writeOutputs(display: Display, outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) display.output(name, value);
}

/** Writes the outputs of a run that has a verdict: it stands even if they cannot be written. */
export function showOutputs(display: Display, outputs: Readonly<Record<string, string>>): void {
  try {
    writeOutputs(display, outputs);
  } catch (error) {
    display.info(`The outputs could not be written: ${(error as Error).message}`);
  }
}

/** The summary is display, so the run goes on without it. */
export async function showSummary(display: Display, markdown: string): Promise<void> {
  await display
    .summary(markdown)
    .catch((error: Error) => display.info(`The job summary could not be written: ${error.message}`));
}
