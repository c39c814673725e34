/** Whether a test failed because a process that it started was killed by a signal: a crash, no matter what it printed. */

import { signalOfStatus } from "./ending-status.ts";

/** What `subprocess` raises, and MONAI's wrapper around it. */
const NAMED =
  /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}? died with <Signals\.(SIG[A-Z0-9]{2,8}): \d{1,3}>/m;
const NUMBERED =
  /^(?:E\s{1,20})?[\w.]{0,100}Error: .{0,4000}?(?:returned non-zero exit status|subprocess call error) (-?\d{1,10})\b/m;
/** An assertion about a status, in pytest's words and in unittest's. */
const COMPARED = /^(?:E\s{1,20}(?:AssertionError: )?assert|AssertionError:) (-\d{1,2}) (?:==|!=) 0\b/m;

/** The signal that the failure's text names; null if it names none. */
export function childDeath(message: string | undefined): string | null {
  if (message === undefined) return null;
  const named = NAMED.exec(message)?.[1];
  if (named !== undefined) return named;
  const status = (NUMBERED.exec(message) ?? COMPARED.exec(message))?.[1];
  if (status === undefined) return null;
  const number = Number(status);
  return signalOfStatus(number < 0 && number > -65 ? 128 - number : number);
}
