/** Shows a run on a terminal: the suite's output as it comes, our words on stderr, results at the end. */

import type { Display } from "../ports.ts";
import type { Annotation } from "../report/annotation.ts";
import { writeAll } from "./write-all.ts";

/** What a terminal display collected; the caller renders and prints it. */
export interface TerminalDisplay extends Display {
  readonly outputs: ReadonlyMap<string, string>;
}

/**
 * @param suiteTo where the suite's output goes: stdout, or stderr when stdout carries one JSON document.
 */
export function createTerminalDisplay(
  suiteTo: NodeJS.WritableStream,
  ownTo: NodeJS.WritableStream,
): TerminalDisplay {
  const outputs = new Map<string, string>();
  return {
    outputs,
    info: (text) => void ownTo.write(`${text}\n`),
    group(title, lines) {
      ownTo.write(`${title}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    },
    suiteOutput: (chunk) => writeAll(suiteTo, chunk),
    annotate: (_annotation: Annotation) => {},
    summary: async () => {},
    output: (name, value) => void outputs.set(name, value),
    outcome: (text) => void ownTo.write(`${text}\n`),
    fail: () => {},
  };
}
