/** `trt-gate scan`: known issues in a log. */

import { openConfiguration } from "../configuration.ts";
import { loadCatalogue } from "../issues/catalogue.ts";
import { createScanner } from "../issues/scan.ts";
import { renderScan, scanJson } from "../issues/scan-output.ts";
import { parseRequest } from "../request.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Exit status 0 whether or not anything was found: a finding is an answer, not a failure. */
export async function scan(
  { positionals, options, switches }: Invocation,
  console: Console,
): Promise<number> {
  const [path = "-"] = positionals;
  const request = parseRequest(
    { "known-issues": options["known-issues"] },
    { os: console.platform, workspace: console.cwd, temp: console.temp },
  );
  const { catalogue } = await openConfiguration(request, console.files, (name) => name);
  const scanner = createScanner({ catalogue: catalogue ?? loadCatalogue() });
  try {
    for await (const chunk of console.bytes(path)) scanner.push(chunk);
  } catch (error) {
    throw new UsageError(`scan: ${path}: cannot be read: ${(error as Error).message}`, "scan");
  }
  const result = scanner.end();
  if (result.bytes === 0) console.err(`trt-gate scan: ${path === "-" ? "standard input" : path} is empty\n`);
  if (switches.has("json")) printJson(console, scanJson(result));
  else console.out(renderScan(result, console.outStyle));
  return 0;
}
