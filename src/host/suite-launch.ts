/** Turns a suite's command into a process to start: argv, environment, text for its standard input. */

import { randomBytes } from "node:crypto";
import { access, constants, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import type { SuiteCommand } from "../ports.ts";
import { cleanEnvironment } from "../suite/environment.ts";
import { planShell } from "../suite/shell.ts";
import { makeFolder } from "./files.ts";
import { MARKER } from "./process-tree.ts";
import { type FarCommand, type FarSignals, farProgram, farSignals } from "./suite-via.ts";

/** Where suites run. */
export interface LaunchContext {
  /** Our own environment, uncleaned. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tempDir: string;
  /** As process.platform names it. */
  readonly platform: string;
  /** Prints a line while a prefix takes long to start the suite; absent: nothing is printed. */
  readonly say?: (text: string) => void;
  /** Milliseconds until the first such line; for tests. */
  readonly sayAfterMs?: number;
}

export interface Launch {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Known to every process of the suite through its environment. */
  readonly mark: string;
  /** Known to the suite itself, but not to the prefix before it. */
  readonly suiteMark: string;
  /** The program to send through a prefix; null without one, when the suite is our own child. */
  readonly far: { readonly program: string; readonly signals: FarSignals } | null;
  dispose(): Promise<void>;
}

/** The suite cannot be started, for a reason that the user can fix. */
export class LaunchError extends Error {
  readonly code = "LAUNCH" as const;
  constructor(message: string) {
    super(message);
    this.name = "LaunchError";
  }
}

/**
 * Prepares a start; writes the script where one is needed.
 * @throws LaunchError or ShellError when folder, shell or program are not there.
 */
export async function prepareLaunch(command: SuiteCommand, context: LaunchContext): Promise<Launch> {
  await requireFolder(command.cwd);
  const mark = randomBytes(8).toString("hex");
  const env = cleanEnvironment(context.env, { ...command.env, [MARKER]: `${mark}-near` });
  const near = { env, mark, suiteMark: mark, far: null };
  if (command.via.length > 0) {
    await requireProgram(command.via, command.cwd, env, context.platform, "input via");
    return launchVia(command, env, mark);
  }
  for (const [name, folder] of Object.entries(command.prepend ?? {})) {
    env[name] = env[name] ? `${folder}${delimiter}${env[name]}` : folder;
  }
  if (typeof command.script !== "string") {
    await requireProgram(command.script, command.cwd, env, context.platform, "the command");
    return { ...near, argv: command.script, dispose: async () => {} };
  }
  const plan = planShell(command.shell, command.script, context.platform === "win32");
  await requireProgram(plan.argv(""), command.cwd, env, context.platform, "input shell");
  makeFolder(context.tempDir);
  const folder = await mkdtemp(join(context.tempDir, "suite-"));
  const path = join(folder, `script${plan.extension}`);
  await writeFile(path, plan.content, { mode: 0o600 });
  return {
    ...near,
    argv: plan.argv(path),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

function launchVia(command: SuiteCommand, env: Record<string, string>, mark: string): Launch {
  const far: FarCommand =
    typeof command.script === "string"
      ? { kind: "script", plan: planShell(command.shell, command.script) }
      : { kind: "argv", argv: command.script };
  // Not the mark of the near processes: those of a local prefix must outlive the far ones.
  const farMark = `${mark}-far`;
  const signals = farSignals(randomBytes(16).toString("hex"));
  const farEnv = { ...command.env, [MARKER]: farMark };
  return {
    argv: [...command.via, "sh"],
    env,
    mark,
    suiteMark: farMark,
    far: { program: farProgram(far, farEnv, farMark, signals, command.prepend), signals },
    dispose: async () => {},
  };
}

async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new LaunchError(`the working directory ${JSON.stringify(path)} does not exist`);
  if (!found.isDirectory()) {
    throw new LaunchError(`the working directory ${JSON.stringify(path)} is not a folder`);
  }
}

/** Looks for the program first, since the system reports a missing program and a missing folder in the same way. */
async function requireProgram(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  platform: string,
  what: string,
): Promise<void> {
  const program = argv[0];
  if (!program) throw new LaunchError(`${what} is empty`);
  // Windows looks in more places and adds extensions; there the start itself answers.
  if (platform === "win32") return;
  const path = env.PATH ?? "/usr/local/bin:/usr/bin:/bin";
  const candidates = program.includes("/")
    ? [isAbsolute(program) ? program : resolve(cwd, program)]
    : path.split(delimiter).map((folder) => join(folder || cwd, program));
  let refused: string | null = null;
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => null);
    if (!found?.isFile()) continue;
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return;
    refused ??= candidate;
  }
  const name = JSON.stringify(program);
  throw new LaunchError(
    refused === null
      ? `${what}: the program ${name} was not found; install it, or correct the name or PATH`
      : `${what}: ${JSON.stringify(refused)} is not executable; run chmod +x on it`,
  );
}
