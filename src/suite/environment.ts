/** The environment of the suite's process: the step's, without what belongs to the gate or to the runner. */

// Paths through which a step talks to the runner, and tokens that a `run:` step would not be given either
// (JavaScript actions are). GITHUB_TOKEN is not here: it is only set where the workflow's author set it.
const REMOVED = new Set([
  "GITHUB_OUTPUT",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "ACTIONS_CACHE_URL",
  "ACTIONS_RESULTS_URL",
  "ACTIONS_CACHE_SERVICE_V2",
]);
const REMOVED_PREFIXES = [
  "INPUT_",
  "STATE_",
  "GITHUB_ARTIFACTS",
  "ACTIONS_RUNTIME_",
  "ACTIONS_ID_TOKEN_REQUEST_",
];

/** Whether the suite must not see this variable. Names compare without case, as Windows does. */
export function isWithheld(name: string): boolean {
  const upper = name.toUpperCase();
  return REMOVED.has(upper) || REMOVED_PREFIXES.some((prefix) => upper.startsWith(prefix));
}

/**
 * The child's environment: what we were given, less what is withheld, plus what the gate adds.
 * @param added wins over the given; it is the gate's own and is not filtered.
 */
export function cleanEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  added: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const clean: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !isWithheld(name)) clean[name] = value;
  }
  for (const [name, value] of Object.entries(added)) clean[name] = value;
  return { ...clean };
}
