/** `trt-gate explain`: the verdict and why. */

import { openConfiguration } from "../configuration.ts";
import type { Facts } from "../facts/facts.ts";
import { parseRequest } from "../request.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions, renderVerdict } from "../support/explain.ts";
import { servedBy } from "../support/judge.ts";
import { cudaMajor, platformOf } from "../support/lookup.ts";
import type { SupportMatrix } from "../support/matrix-types.ts";
import { NO_GPU_INTENDED } from "../support/missing-remedies.ts";
import type { Verdict } from "../support/verdict.ts";
import { readTensorrtVersion } from "../support/version-words.ts";
import { type Invocation, UsageError } from "./arguments.ts";
import { type Console, printJson } from "./console.ts";

/** Options that ask about a machine other than the one at hand. */
const ASKED = ["gpu", "tensorrt", "platform", "product", "cuda", "driver"];

/** Exit status 0 for any verdict that could be given; 1 where the machine could not be asked. */
export async function explain(invocation: Invocation, console: Console): Promise<number> {
  const verdict = await verdictOf(invocation, console);
  if (invocation.switches.has("json")) printJson(console, verdict);
  else console.out(renderVerdict(verdict, { color: console.color }));
  return verdict.status === "probe-error" ? 1 : 0;
}

async function verdictOf({ options }: Invocation, console: Console): Promise<Verdict> {
  if (options.gpu !== undefined && options.facts !== undefined) {
    throw new UsageError("explain: --gpu and --facts exclude each other; give one", "explain");
  }
  const inputs = { ...options, gpu: undefined };
  const request = parseRequest(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
  const { matrix, facts } = await openConfiguration(request, console.files, (path) => path);
  // A named card is a question about any machine; without one, options only change what is there.
  const seen =
    options.gpu === undefined
      ? (facts ?? (await (await console.host("nowhere")).prober.probe(request)))
      : undefined;
  const asked = ASKED.some((name) => options[name] !== undefined);
  const about = seen && !asked ? seen : factsFromOptions(options, matrix, seen);
  const verdict = decide(about, request, matrix);
  if (options.gpu !== undefined) return withHome(verdict, options, about);
  return verdict.status === "no-gpu" && facts === null
    ? withoutCard(verdict, options, about, matrix)
    : verdict;
}

/** A named card brings its platform along; which one is said where it is not the usual one. */
function withHome(verdict: Verdict, options: Invocation["options"], about: Facts): Verdict {
  const platform = platformOf(about.platform);
  if (options.platform !== undefined || platform === "linux-x64") return verdict;
  const note = `The platform is taken to be ${platform}, where this card is at home; --platform names another.`;
  return { ...verdict, notes: [note, ...verdict.notes] };
}

/** Nobody named a card and this machine has none: the question can still be put, and half of it answered. */
function withoutCard(
  verdict: Verdict,
  options: Invocation["options"],
  about: Facts,
  matrix: SupportMatrix,
): Verdict {
  const { tensorrt } = about;
  const version = tensorrt && readTensorrtVersion(tensorrt.version);
  const platform = platformOf(about.platform);
  const cuda = cudaMajor(tensorrt?.cuda);
  const supported =
    tensorrt && version && platform
      ? servedBy({ product: tensorrt.product, version, platform, cuda }, matrix)
      : [];
  const words = options.tensorrt === undefined ? "" : ` --tensorrt ${options.tensorrt}`;
  const text = `To ask about a card that is not in this machine, name it: \`trt-gate explain --gpu NAME${words}\`.`;
  const remedies = verdict.remedies.filter((remedy) => remedy !== NO_GPU_INTENDED);
  return { ...verdict, supported, remedies: [{ kind: "gpu", text }, ...remedies] };
}
