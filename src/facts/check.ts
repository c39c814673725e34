/** Checks that a value is a facts document. Kept apart from parse.ts, whose YAML parser takes a while to load. */

import { DocumentError } from "../document-problem.ts";
import type { ParsedDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";
import { parseCapability } from "../versions.ts";
import type { Facts } from "./facts.ts";
import {
  capability,
  flag,
  list,
  mapOf,
  matching,
  object,
  product,
  Report,
  required,
  shown,
  text,
  version,
  whole,
} from "./rules.ts";

const GPU = object({
  index: whole,
  name: required(text),
  uuid: text,
  computeCapability: capability,
  memoryMiB: whole,
  source: text,
  mig: flag,
  pciBusId: text,
});

const TENSORRT = object(
  {
    version: required(version),
    product,
    cuda: text,
    source: text,
    smResources: list(matching(/^\d{2,3}$/, 'SM numbers such as "75"')),
    builder: flag,
  },
  '{"version": "10.5"}',
);

const LAYER = object({
  kind: required(text),
  version: text,
  product: required(product),
  cuda: text,
  source: required(text),
  reachable: required(flag),
});

const FACTS = object({
  gpus: list(GPU),
  tensorrt: TENSORRT,
  via: text,
  platform: object(
    { os: required(text), arch: required(text), jetpack: text, l4t: text, wsl: flag, container: flag },
    '{"os": "linux", "arch": "arm64", "jetpack": "6.1"}',
  ),
  interpreter: object({ path: required(text), version: required(text) }),
  driver: object({ version, cuda: text }, '{"version": "580.95.05"}'),
  torch: object({
    version: required(version),
    cuda: text,
    archList: list(matching(/^\d{1,2}\.\d(?:\+PTX)?$/, 'compute capabilities such as "7.5" or "9.0+PTX"')),
  }),
  torchTensorrt: object({ version: required(version) }),
  problems: list(object({ code: required(text), detail: required(text) })),
  tensorrtLayers: list(LAYER),
  nvidiaSmiGpus: list(GPU),
  sources: list(object({ name: required(text), state: required(text), detail: required(text) })),
  environment: mapOf(text),
});

/**
 * Checks and completes facts. Unknown keys are kept as they are.
 * @throws DocumentError with every problem and its place.
 */
export function checkFacts(document: ParsedDocument): Facts {
  const report = new Report(document);
  const { value } = document;
  if (!isObject(value)) {
    report.fail([], "facts must be an object, as `trt-gate probe --json` prints it");
    throw new DocumentError(report.problems);
  }
  if (value.schemaVersion !== 1) {
    const came = value.schemaVersion === undefined ? "missing" : shown(value.schemaVersion);
    report.fail(["schemaVersion"], `schemaVersion is ${came}; this gate reads 1`);
  }
  // null is refused, because it could also mean that the GPUs could not be asked for.
  if (value.gpus === undefined || value.gpus === null) report.fail([], "gpus is missing; [] means none");
  if (value.tensorrt === undefined) report.fail([], "tensorrt is missing; null means none");
  if ("cuda" in value)
    report.fail(["cuda"], 'belongs to the TensorRT, as in "tensorrt": {"version": "10.5", "cuda": "12"}');
  FACTS.check(value, [], report);
  if (report.problems.length > 0) throw new DocumentError(report.problems);
  return complete(value as unknown as Facts);
}

/** Fills in what a hand-written document leaves out, and gives capabilities their one spelling. */
function complete(facts: Facts): Facts {
  const { nvidiaSmiGpus, tensorrt } = facts;
  return {
    ...facts,
    gpus: completeGpus(facts.gpus),
    tensorrt:
      tensorrt === null
        ? null
        : { ...tensorrt, product: tensorrt.product ?? "tensorrt", source: tensorrt.source ?? "facts" },
    ...(nvidiaSmiGpus ? { nvidiaSmiGpus: completeGpus(nvidiaSmiGpus) } : {}),
  };
}

function completeGpus(gpus: Facts["gpus"]): Facts["gpus"] {
  return gpus.map((gpu, i) => ({
    ...gpu,
    index: gpu.index ?? i,
    source: gpu.source ?? "facts",
    computeCapability: parseCapability(gpu.computeCapability ?? ""),
  }));
}
