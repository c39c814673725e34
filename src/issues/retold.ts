/** pytest prints the arguments of each function in a traceback: values that the error's own text contains as well. */

import type { Hit } from "./confirm.ts";

/** `stderr = b'…`: is the match in the value of a name, as pytest prints it and shortens it in the middle? */
export function isRetold({ before }: Hit): boolean {
  return /^ {0,20}(?:E {1,20})?[A-Za-z_]\w{0,60} = [bru]{0,2}['"]/.test(before);
}
