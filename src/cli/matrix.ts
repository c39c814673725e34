/** `trt-gate matrix`: the support matrix with its sources. */

import { openConfiguration } from "../configuration.ts";
import { parseRequest } from "../request.ts";
import { matrixJson, renderMatrix } from "../support/picture.ts";
import type { Invocation } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

export async function matrix({ options, switches }: Invocation, console: Console): Promise<number> {
  const request = parseRequest(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
  const { matrix: data } = await openConfiguration(request, console.files, (path) => path);
  if (switches.has("json")) printJson(console, matrixJson(data));
  else if (switches.has("markdown")) console.out(renderMatrix(data, "markdown", { color: false }));
  else console.out(renderMatrix(data, "terminal", console.outStyle));
  return 0;
}
