/** Asks the suite's own interpreter, inside the prefix that the suite will use, what the machine is. */

import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { findAnswer, frameEnd } from "../facts/answer.ts";
import { assembleFacts, factsWithoutAnswer } from "../facts/assemble.ts";
import type { Facts, Problem } from "../facts/facts.ts";
import type { RawAnswer } from "../facts/raw-answer.ts";
import { lastWords } from "../facts/reading.ts";
import { factsWithoutPython } from "../facts/without-python.ts";
import type { Prober } from "../ports.ts";
import { cleanEnvironment } from "../suite/environment.ts";
import { joinWords } from "../words.ts";
import { askWithoutPython, type Machine } from "./machine-files.ts";
import { runShort, type ShortProcessEnd } from "./short-process.ts";

export interface ProberOptions extends Machine {
  /** Text of src/facts/probe.py. */
  readonly probeSource: string;
  /** The whole probe ends within this, whatever happens. Default 29 s. */
  readonly limitMs?: number;
}

const LIMIT_MS = 29_000;
// Reserved for nvidia-smi and files where no python answers, and for starting a container or a login shell.
const RESERVE_SHARE = 0.15;
// The probe's own limit; a machine of eight cards without persistence mode needs most of it.
const MAX_PROBE_SECONDS = 22;

// "-S": the probe itself reads site-packages, after it has started CUDA. "-": the program comes on standard input.
const PROBE_ARGUMENTS = ["-S", "-"] as const;

interface Attempt {
  readonly interpreter: string;
  readonly argv: readonly string[];
  readonly end: ShortProcessEnd;
  readonly answer: RawAnswer | null;
}

/** The prober of this machine. It never throws for what the machine does: problems are part of the facts. */
export function createProber(options: ProberOptions): Prober {
  return {
    async probe({ via, python, pythonNamed = false, workingDirectory = "" }) {
      const machine = placeOf(options, workingDirectory);
      const limitMs = options.limitMs ?? LIMIT_MS;
      const reserveMs = limitMs * RESERVE_SHARE;
      const due = performance.now() + limitMs;
      const left = () => Math.max(0, due - performance.now());
      const prefix = joinWords(via);
      const attempts: Attempt[] = [];
      for (const interpreter of python) {
        const attempt = await ask(
          machine,
          [...via, interpreter, ...PROBE_ARGUMENTS],
          interpreter,
          left(),
          reserveMs,
        );
        if (attempt.answer !== null && !attempt.answer.tooOld) return assembleFacts(attempt.answer, prefix);
        attempts.push(attempt);
        // An interpreter that hangs would hang again, so the others are not tried.
        if (attempt.end.how === "timeout" || left() < reserveMs) break;
      }
      if (via.length === 0 && !pythonNamed && attempts.every(isAbsent)) {
        const seen = await askWithoutPython(machine, Math.min(left(), 10_000));
        return factsWithoutPython(seen, `no usable python: ${attempts.map(absence).join(", ")}`);
      }
      return withoutAnswer(prefix, attempts);
    },
  };
}

/** The suite's own folder and environment, on which `uv run` and `.venv/bin/python` depend. */
function placeOf(options: ProberOptions, workingDirectory: string): ProberOptions {
  const cwd = resolve(options.cwd, workingDirectory);
  // A missing folder is reported when the suite starts; here it would look like a missing python.
  return { ...options, env: cleanEnvironment(options.env), cwd: existsSync(cwd) ? cwd : options.cwd };
}

/** Feeds the probe to one interpreter. The sentinel is random, so that no echo or old log can pass for an answer. */
async function ask(
  options: ProberOptions,
  argv: readonly string[],
  interpreter: string,
  leftMs: number,
  reserveMs: number,
): Promise<Attempt> {
  const sentinel = randomUUID().replaceAll("-", "");
  // The probe's own limit is shorter than ours, so that it can still say which of its sources hung.
  const seconds = Math.max(0.5, (leftMs - 1.5 * reserveMs) / 1000);
  const settings = JSON.stringify({
    sentinel,
    limit: Math.min(MAX_PROBE_SECONDS, Number(seconds.toFixed(1))),
  });
  const end = await runShort(argv, {
    cwd: options.cwd,
    env: options.env,
    input: `TRT_GATE = ${settings}\n${options.probeSource}`,
    timeoutMs: Math.max(500, leftMs - reserveMs / 2),
    until: frameEnd(sentinel),
  });
  return { interpreter, argv, end, answer: findAnswer(end.stdout, sentinel) };
}

// 127 and 126: what shells and `env` say; 9009: cmd.exe and the Windows Store's stand-in for python.
const ABSENT_EXITS: ReadonlySet<number | null> = new Set([126, 127, 9009]);

/** Whether an attempt failed because there was no usable python: none, or one too old for the probe. */
function isAbsent({ end, answer }: Attempt): boolean {
  if (answer?.tooOld) return true;
  return end.how === "not-found" || (end.how === "exited" && ABSENT_EXITS.has(end.exitCode));
}

function absence({ interpreter, answer }: Attempt): string {
  return answer?.tooOld
    ? `${interpreter} is Python ${answer.interpreter?.version ?? "of an unknown version"}, but the probe needs 3.6`
    : `${interpreter} is not on PATH`;
}

/** The facts where the prefix or the interpreter failed, with the last output of the most informative attempt. */
function withoutAnswer(prefix: string, attempts: readonly Attempt[]): Facts {
  const hung = attempts.find(({ end }) => end.how === "timeout");
  const telling = hung ?? attempts.find((attempt) => !isAbsent(attempt)) ?? attempts.at(-1);
  if (telling === undefined) {
    return factsWithoutAnswer(prefix, [{ code: "probe-failed", detail: "no interpreter was given" }]);
  }
  const command = joinWords(telling.argv);
  const detail = `\`${command}\` ${howItEnded(telling)}${lastWordsOf(telling)}${advice(prefix, telling)}`;
  const problem: Problem = { code: hung === undefined ? "probe-failed" : "probe-timeout", detail };
  return factsWithoutAnswer(prefix, [problem]);
}

function lastWordsOf({ end }: Attempt): string {
  if (end.how === "not-found" || end.how === "not-started") return "";
  const words = lastWords(`${end.stdout}\n${end.stderr}`);
  return words === "" ? "; it printed nothing" : `; its last output: "${words}"`;
}

function howItEnded({ end, answer }: Attempt): string {
  const seconds = Math.round(end.ms / 1000);
  if (answer?.tooOld) return `is Python ${answer.interpreter?.version}, but the probe needs 3.6 or newer`;
  switch (end.how) {
    case "timeout":
      return `gave no answer within ${seconds} s`;
    case "not-found":
      return "could not be started: no such program";
    case "not-started":
      return `could not be started: ${end.error ?? "no reason given"}`;
    case "too-much-output":
      return "printed more than 4 MiB but no answer";
    case "answered":
      return "gave an answer that cannot be read";
    default:
      return end.signal === null
        ? `ended with exit status ${end.exitCode} and no answer`
        : `was killed by ${end.signal} before it answered`;
  }
}

function advice(prefix: string, { end, interpreter, argv }: Attempt): string {
  if (prefix === "") return ". Is it the suite's Python? Set the input python to one that answers";
  if (end.how === "not-found") return `. Install ${argv[0]}, or correct the input via`;
  if (end.how === "timeout")
    return ". Start what the prefix waits for (image pull, queue, login) in an earlier step";
  if (ABSENT_EXITS.has(end.exitCode))
    return `. Does ${interpreter} exist inside the prefix? Set the input python to one that does`;
  return ". Try the prefix by hand; it must pass on standard input (docker exec -i, kubectl exec -i)";
}
