/** What plan and aggregate share: the machine they run on, what they show, and the files that their inputs name. */

import type { Files } from "../ports.ts";
import type { Annotation } from "../report/annotation.ts";
import { RequestError } from "../request-error.ts";
import { loadMatrix } from "../support/matrix.ts";
import type { SupportMatrix } from "../support/matrix-types.ts";
import type { WorkflowRun } from "./leg.ts";

/** What both need from the machine they run on. */
export interface FleetHost {
  readonly files: Files;
  readonly cwd: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** True: `cells` and `labels` are names of files. False: they may also be the text itself, as in a workflow. */
  readonly namesFiles?: boolean;
  /** The workflow run that this is a part of; absent or null outside a workflow. */
  readonly run?: WorkflowRun | null;
}

/** What to show, in a workflow or in a terminal. */
export interface Shown {
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /** For a terminal or a log, without colour. */
  readonly text: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Largest file that an input may name. */
export const MAX_INPUT_BYTES = 4 * 1024 * 1024;

/** The built-in matrix, with the rows of a `matrix-file` if there is one. */
export async function matrixWith(path: string, files: Files): Promise<SupportMatrix> {
  const matrix = loadMatrix();
  if (path === "") return matrix;
  const { extendMatrix } = await import("../support/matrix-file.ts");
  return extendMatrix(matrix, await readNamed(path, "matrix-file", files), path);
}

/** A file that an input names. @throws RequestError where it cannot be read: that is wrong usage. */
export async function readNamed(path: string, input: string, files: Files): Promise<string> {
  return files.readText(path, MAX_INPUT_BYTES).catch((error: Error) => {
    throw new RequestError([`input ${input}: ${error.message}`]);
  });
}
