/** From what was observed to facts. */

import { chooseTensorrt } from "./choose-tensorrt.ts";
import { deviceFacts } from "./devices.ts";
import type { Facts, Problem } from "./facts.ts";
import { tensorrtLayers } from "./layers.ts";
import { platformFacts } from "./platform.ts";
import type { RawAnswer } from "./raw-answer.ts";
import { sourceAnswers } from "./sources.ts";
import { torchFacts, torchTensorrtFacts } from "./torch.ts";

/** Facts of an answer always say what is wrong, if only that nothing is. */
export type AssembledFacts = Facts & Required<Pick<Facts, "problems">>;

/**
 * Concludes facts from the probe's answer.
 * @param via the prefix as the user would type it, for the record.
 * @param more problems met on the way to the answer.
 */
export function assembleFacts(answer: RawAnswer, via: string, more: readonly Problem[] = []): AssembledFacts {
  const { files, environment } = answer;
  const devices = deviceFacts(answer);
  const layers = tensorrtLayers(files, environment);
  const { tensorrt, problems } = chooseTensorrt(files, layers);
  const platform = platformFacts(files, environment);
  return {
    schemaVersion: 1,
    via,
    platform,
    interpreter: answer.interpreter,
    driver: devices.driver,
    gpus: devices.gpus,
    tensorrt,
    tensorrtLayers: layers,
    torch: torchFacts(files),
    torchTensorrt: torchTensorrtFacts(files),
    problems: [
      ...more,
      ...(answer.failure === null
        ? []
        : [{ code: "probe-failed", detail: `the probe failed inside the interpreter: ${answer.failure}` }]),
      ...(platform.os === "macos"
        ? [
            {
              code: "platform-without-tensorrt",
              detail: "there is no TensorRT for macOS; run this job on Linux or Windows with an NVIDIA card",
            },
          ]
        : []),
      ...devices.problems,
      ...unreadFiles(answer),
      ...problems,
    ],
    environment,
    nvidiaSmiGpus: devices.nvidiaSmiGpus,
    sources: sourceAnswers(answer, devices),
  };
}

// What is read before "packages" decides about TensorRT; what comes after only explains.
const DECIDING_STEPS: ReadonlySet<string> = new Set([
  "start",
  "platform",
  "sites",
  "distributions",
  "libraries",
]);

/** A file system that hung or failed must not read as "TensorRT is not installed". */
function unreadFiles({ files }: RawAnswer): readonly Problem[] {
  const { stoppedAt } = files;
  const hung: readonly Problem[] =
    stoppedAt === null
      ? []
      : [
          {
            code: DECIDING_STEPS.has(stoppedAt) ? "probe-timeout" : "files-unread",
            detail: `reading files hung at the step "${stoppedAt}"; look for a network mount that does not answer on sys.path, PATH or LD_LIBRARY_PATH`,
          },
        ];
  const failed = files.failures.map(({ source, detail }) => ({
    code: DECIDING_STEPS.has(source) ? "probe-failed" : "files-unread",
    detail: `reading ${source} failed: ${detail}`,
  }));
  return [...hung, ...failed];
}

/** Facts where nothing answered: the problems are all that is known. */
export function factsWithoutAnswer(via: string, problems: readonly Problem[]): Facts {
  return { schemaVersion: 1, via, gpus: [], tensorrt: null, problems };
}
