/** Entry of the Checks API's own bundle: loaded only where a check run is asked for, since HTTP doubles the start time. */

export type { CheckRunOptions } from "./host/checks-api.ts";
export { closeAsCancelled, createCheckRun } from "./host/checks-api.ts";
