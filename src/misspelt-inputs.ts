/** Inputs of a step that the action does not have. GitHub only warns about them, and the guard that was meant is off. */

import { nearest } from "./nearest.ts";
import { RequestError } from "./request-error.ts";

const PREFIX = "INPUT_";
const LONG = 8;

/**
 * Refuses a name that is one slip away from an input of the action. Any other may be a variable of the job's own.
 * @param env the step's environment, in which the runner puts every key of `with`, known or not.
 * @throws RequestError with every such name.
 */
export function refuseMisspelt(
  env: Readonly<Record<string, string | undefined>>,
  inputs: readonly { readonly name: string }[],
): void {
  const known = inputs.map(({ name }) => name);
  const given = Object.keys(env)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => key.slice(PREFIX.length).toLowerCase());
  const problems = given.flatMap((name) => {
    // Two edits of a short word make another word: INPUT_TEST, say, is not meant for `pytest`.
    const near = known.includes(name) ? null : nearest(name, known, name.length < LONG ? 1 : 2);
    return near === null ? [] : [`input ${name}: is not known; did you mean ${near}?`];
  });
  if (problems.length > 0) throw new RequestError(problems);
}
