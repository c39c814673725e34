/** Finds the command, runs it, and turns every error into one clear message and an exit status. */

import { DocumentError } from "../documents.ts";
import { RequestError } from "../request.ts";
import { ExplainError } from "../support/explain.ts";
import { VERSION } from "../version.ts";
import { COMMANDS, type Invocation, parseInvocation, UsageError } from "./arguments.ts";
import type { Console } from "./console.ts";
import { demo } from "./demo.ts";
import { baseline, expectations, lint } from "./documents.ts";
import { aggregate, plan } from "./fleet.ts";
import { COMPLETION_SHELLS, completionScript, helpText } from "./help.ts";
import { explain, matrix, probe } from "./machine.ts";
import { run } from "./run.ts";
import { scan } from "./scan.ts";

type Command = (invocation: Invocation, console: Console) => Promise<number>;

const RUN: Readonly<Record<string, Command>> = {
  probe,
  explain,
  run,
  scan,
  matrix,
  plan,
  aggregate,
  lint,
  baseline,
  expectations,
  demo,
  completion,
};

export const EXIT = { success: 0, failure: 1, usage: 2 } as const;

/** @returns the exit status: 0 success, 1 failure, 2 wrong usage. */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const [first = ""] = argv;
  if (first === "" || first === "help" || first === "--help" || first === "-h") {
    const about = COMMANDS.find((row) => row.name === argv[1]) ?? null;
    (first === "" ? console.err : console.out)(helpText(about));
    return first === "" ? EXIT.usage : EXIT.success;
  }
  if (first === "--version" || first === "-V") {
    console.out(`${VERSION}\n`);
    return EXIT.success;
  }
  const row = COMMANDS.find(({ name }) => name === first);
  const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (row && own.some((word) => word === "--help" || word === "-h")) {
    console.out(helpText(row));
    return EXIT.success;
  }
  try {
    const invocation = parseInvocation(argv);
    return (await RUN[invocation.command.name]?.(invocation, console)) ?? EXIT.usage;
  } catch (error) {
    return explainError(error, console);
  }
}

function explainError(error: unknown, console: Console): number {
  if (error instanceof UsageError) {
    console.err(
      `trt-gate ${error.message}\nTry: trt-gate ${error.command ?? ""}${error.command ? " " : ""}--help\n`,
    );
    return EXIT.usage;
  }
  if (error instanceof RequestError) {
    // The same words name an input in a workflow and an option here.
    for (const problem of error.problems)
      console.err(`trt-gate: ${problem.replace(/^input ([\w-]+): /, "--$1: ")}\n`);
    return EXIT.usage;
  }
  if (error instanceof ExplainError) {
    for (const problem of error.problems) console.err(`trt-gate explain: ${problem}\n`);
    return EXIT.usage;
  }
  if (error instanceof DocumentError) {
    console.err(`${error.message}\n`);
    return EXIT.failure;
  }
  console.err(`trt-gate: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.failure;
}

async function completion({ positionals }: Invocation, console: Console): Promise<number> {
  const shell = COMPLETION_SHELLS.find((name) => name === positionals[0]);
  if (!shell)
    throw new UsageError(
      `completion: ${JSON.stringify(positionals[0])} is none of ${COMPLETION_SHELLS.join(", ")}`,
      "completion",
    );
  console.out(completionScript(shell));
  return EXIT.success;
}
