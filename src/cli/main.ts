/** Finds the command, runs it, and turns every error into one clear message and an exit status. */

import { DocumentError } from "../document-problem.ts";
import { RequestError } from "../request-error.ts";
import { VERSION } from "../version.ts";
import { type Invocation, parseInvocation, UsageError } from "./arguments.ts";
import { COMMANDS, type CommandRow } from "./commands.ts";
import type { Console } from "./console.ts";
import { explain } from "./explain.ts";

type Command = (invocation: Invocation, console: Console) => Promise<number>;

/** Each command loads what it needs and nothing else. `explain` is here already: loaded on demand it starts a tenth slower. */
const LOAD: Readonly<Record<string, () => Promise<Command>>> = {
  probe: async () => (await import("./probe.ts")).probe,
  explain: async () => explain,
  run: async () => (await import("./run.ts")).run,
  scan: async () => (await import("./scan.ts")).scan,
  matrix: async () => (await import("./matrix.ts")).matrix,
  plan: async () => (await import("./fleet.ts")).plan,
  aggregate: async () => (await import("./fleet.ts")).aggregate,
  lint: async () => (await import("./documents.ts")).lint,
  baseline: async () => (await import("./documents.ts")).baseline,
  expectations: async () => (await import("./documents.ts")).expectations,
  demo: async () => (await import("./demo.ts")).demo,
  completion: async () => completion,
};

export const EXIT = { success: 0, failure: 1, usage: 2 } as const;

/** @returns the exit status: 0 success, 1 failure, 2 wrong usage. */
export async function main(argv: readonly string[], console: Console): Promise<number> {
  const [first = ""] = argv;
  if (first === "" || first === "help" || first === "--help" || first === "-h") {
    const about = COMMANDS.find((row) => row.name === argv[1]) ?? null;
    (first === "" ? console.err : console.out)(await helpText(about));
    return first === "" ? EXIT.usage : EXIT.success;
  }
  if (first === "--version" || first === "-V" || first === "-v") {
    console.out(`${VERSION}\n`);
    return EXIT.success;
  }
  const row = COMMANDS.find(({ name }) => name === first);
  const own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
  if (row && own.some((word) => word === "--help" || word === "-h")) {
    console.out(await helpText(row));
    return EXIT.success;
  }
  try {
    const invocation = parseInvocation(argv);
    const command = await LOAD[invocation.command.name]?.();
    return (await command?.(invocation, console)) ?? EXIT.usage;
  } catch (error) {
    return explainError(error, first, console);
  }
}

function explainError(error: unknown, command: string, console: Console): number {
  if (error instanceof UsageError) {
    console.err(
      `trt-gate${error.command ? " " : ": "}${error.message}\nTry: trt-gate ${error.command ?? ""}${error.command ? " " : ""}--help\n`,
    );
    return EXIT.usage;
  }
  if (error instanceof RequestError) {
    // The same words name an input in a workflow and an option here.
    const said = error.problems.map((problem) => problem.replace(/^input ([\w-]+): /, "--$1: "));
    for (const problem of said) console.err(`trt-gate ${command}: ${problem}${hintFor(command, problem)}\n`);
    console.err(`Try: trt-gate ${command} --help\n`);
    return EXIT.usage;
  }
  if (error instanceof DocumentError) {
    console.err(`${error.message}\n`);
    return EXIT.failure;
  }
  console.err(`trt-gate: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.failure;
}

/** `--gpu` names a card in `explain`, and in `run` one of the devices that are here. */
function hintFor(command: string, problem: string): string {
  return command === "run" && problem.startsWith("--gpu: ")
    ? "; for a card that this machine lacks, give --facts FILE"
    : "";
}

async function helpText(command: CommandRow | null): Promise<string> {
  return (await import("./help.ts")).helpText(command);
}

async function completion({ positionals }: Invocation, console: Console): Promise<number> {
  const { COMPLETION_SHELLS, completionScript } = await import("./help.ts");
  const shell = COMPLETION_SHELLS.find((name) => name === positionals[0]);
  if (!shell)
    throw new UsageError(
      `completion: ${JSON.stringify(positionals[0])} is not one of ${COMPLETION_SHELLS.join(", ")}`,
      "completion",
    );
  console.out(completionScript(shell));
  return EXIT.success;
}
