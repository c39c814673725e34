/** Facts where no python is in reach: nvidia-smi and library files answer, and the facts say so. */

import { readAnswer } from "./answer.ts";
import { assembleFacts } from "./assemble.ts";
import { deviceFacts } from "./devices.ts";
import type { Facts, Problem } from "./facts.ts";
import type { RawAnswer } from "./raw-answer.ts";
import { orderIsUncertain, visibleDevices } from "./visible-devices.ts";

/**
 * @param seen an answer like the probe's, without CUDA and without python distributions.
 * @param why what was tried to find a python.
 */
export function factsWithoutPython(seen: unknown, why: string): Facts {
  const answer: RawAnswer = readAnswer(seen);
  const { environment } = answer;
  const devices = deviceFacts(answer);
  const mask = environment.CUDA_VISIBLE_DEVICES;
  const cards = devices.nvidiaSmiGpus;
  const gpus = visibleDevices(cards, mask);
  const facts = assembleFacts(answer, "", [{ code: "no-python", detail: detail(why, cards.length > 0) }]);
  // CUDA was not asked, so what was concluded from its silence does not hold where nvidia-smi lists cards.
  const problems = facts.problems.filter(({ code }) => cards.length === 0 || code !== "no-gpu-visible");
  return {
    ...facts,
    interpreter: null,
    gpus,
    problems: [...problems, ...maskProblems(gpus, cards, environment)],
  };
}

const detail = (why: string, cards: boolean) =>
  `${why}; ${cards ? "nvidia-smi" : "files"} and the loader's library files answered instead of CUDA and the suite's interpreter. Install Python 3.6 or newer, or name one in the input python`;

function maskProblems(
  gpus: Facts["gpus"],
  cards: Facts["gpus"],
  environment: RawAnswer["environment"],
): readonly Problem[] {
  const mask = environment.CUDA_VISIBLE_DEVICES;
  const variable = `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)}`;
  if (gpus.length === 0 && cards.length > 0) {
    const what = cards.length === 1 ? "the only card" : `all ${cards.length} cards`;
    return [
      {
        code: "hidden-by-environment",
        detail: `${variable} leaves none: it hides ${what} that nvidia-smi lists; unset it, or name an index or UUID that exists`,
      },
    ];
  }
  if (!orderIsUncertain(cards, environment)) return [];
  const counted =
    mask === undefined
      ? "which card CUDA counts first is not known: nvidia-smi"
      : `${variable} counts in CUDA's order, which nvidia-smi does not know: it`;
  return [
    {
      code: "device-order-uncertain",
      detail: `${counted} orders cards by PCI bus; set CUDA_DEVICE_ORDER=PCI_BUS_ID or name cards by UUID`,
    },
  ];
}
