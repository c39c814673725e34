/** `trt-gate explain` where no card is named: about this machine, or the one that a file of facts describes. */

import { type Configuration, openConfiguration } from "../configuration.ts";
import type { Facts } from "../facts/facts.ts";
import { parseRequest, type Request } from "../request.ts";
import { decide } from "../support/decide.ts";
import { factsFromOptions } from "../support/explain.ts";
import { servedBy } from "../support/judge.ts";
import { cudaMajor, platformOf } from "../support/lookup.ts";
import type { SupportMatrix } from "../support/matrix-types.ts";
import { NO_GPU_INTENDED } from "../support/missing-remedies.ts";
import type { Verdict } from "../support/verdict.ts";
import { readTensorrtVersion } from "../support/version-words.ts";
import type { Invocation } from "./arguments.ts";
import type { Console } from "./console.ts";

type Options = Invocation["options"];

/** Options that ask about a machine other than the one at hand. */
const ASKED = ["tensorrt", "platform", "product", "cuda", "driver"];

/** The verdict on given facts, or on this machine; options change what is there. */
export async function explainMachine(options: Options, console: Console): Promise<Verdict> {
  const { request, matrix, facts } = await openQuestion(options, console);
  const seen = facts ?? (await (await console.host("nowhere")).prober.probe(request));
  const asked = ASKED.some((name) => options[name] !== undefined);
  const about = asked ? factsFromOptions(options, matrix, seen) : seen;
  const verdict = decide(about, request, matrix);
  return verdict.status === "no-gpu" && facts === null
    ? withoutCard(verdict, options, about, matrix)
    : verdict;
}

/**
 * The options as a request, with the files that it names.
 * @throws RequestError with what is wrong in them.
 */
export async function openQuestion(
  options: Options,
  console: Console,
): Promise<Configuration & { readonly request: Request }> {
  const inputs = { ...options, gpu: undefined };
  const request = parseRequest(inputs, { os: console.platform, workspace: console.cwd, temp: console.temp });
  return { request, ...(await openConfiguration(request, console.files, (path) => path)) };
}

/** Without a card named or present, the answer still shows what the TensorRT supports and how to ask about a card. */
function withoutCard(verdict: Verdict, options: Options, about: Facts, matrix: SupportMatrix): Verdict {
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
