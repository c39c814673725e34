/** Bounds how long a job may wait for the Checks API, and obeys the delays that the server asks for. */

/** Time left for all calls together, in milliseconds. */
export interface ApiBudget {
  remaining(): number;
  /** Runs a call on this budget. @throws BudgetError when it is used up before the call is answered. */
  spend<T>(call: () => Promise<T>): Promise<T>;
}

/** The time for all calls is used up. */
export class BudgetError extends Error {
  readonly code = "BUDGET" as const;
  constructor(milliseconds: number) {
    super(`no answer within ${Math.round(milliseconds / 1_000)} s`);
    this.name = "BudgetError";
  }
}

/** Only the time of the calls counts, not the time between them. */
export function createApiBudget(
  milliseconds: number,
  now: () => number = () => performance.now(),
): ApiBudget {
  let spent = 0;
  let since: number | null = null;
  const remaining = () => Math.max(0, milliseconds - spent - (since === null ? 0 : now() - since));
  return {
    remaining,
    async spend(call) {
      if (remaining() === 0) throw new BudgetError(milliseconds);
      since = now();
      let timer: NodeJS.Timeout | undefined;
      const deadline = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new BudgetError(milliseconds)), remaining());
      });
      try {
        return await Promise.race([call(), deadline]);
      } finally {
        clearTimeout(timer);
        spent += now() - (since ?? now());
        since = null;
      }
    },
  };
}

/** Waits between answers that name their own delay. */
const MAX_ATTEMPTS = 4;

/**
 * A fetch that waits as long as `retry-after` says and asks again, while the budget lasts. Octokit's plugins do so only
 * for some of GitHub's texts; the header alone is enough here. What asks for longer is returned as it is.
 */
export function createPatientFetch(inner: typeof fetch, budget: ApiBudget): typeof fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt++) {
      const response = await bounded(inner, budget, input, init);
      const seconds = retryAfter(response);
      if (seconds === null || attempt === MAX_ATTEMPTS || seconds * 1_000 >= budget.remaining())
        return response;
      await response.arrayBuffer().catch(() => null);
      await new Promise((done) => setTimeout(done, seconds * 1_000));
    }
  };
}

function retryAfter(response: Response): number | null {
  const retried = response.status === 403 || response.status === 429 || response.status >= 500;
  const value = response.headers.get("retry-after");
  return retried && value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** Ends a request when the budget is used up. It throws an AbortError, which the retry plugin does not retry. */
function bounded(
  inner: typeof fetch,
  budget: ApiBudget,
  ...[input, init]: Parameters<typeof fetch>
): Promise<Response> {
  const abort = new AbortController();
  // A retry that was scheduled earlier must not reach the server after the budget has ended.
  if (budget.remaining() === 0) abort.abort();
  // The timer keeps running, because reading the body may hang as well. It does not keep the process alive.
  setTimeout(() => abort.abort(), budget.remaining()).unref();
  return inner(input, { ...init, signal: abort.signal });
}
