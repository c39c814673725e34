/** Answers of the probe, built with only what a test is about. */

import { readAnswer } from "../../src/facts/answer.ts";
import { chooseTensorrt } from "../../src/facts/choose-tensorrt.ts";
import type { Gpu } from "../../src/facts/facts.ts";
import { tensorrtLayers } from "../../src/facts/layers.ts";
import type { RawAnswer, RawFiles } from "../../src/facts/raw-answer.ts";

type Part = Readonly<Record<string, unknown>>;

export function rawAnswer(part: Part = {}): RawAnswer {
  return readAnswer({ cuda: { state: "missing" }, ...part });
}

export function rawFiles(files: Part): RawFiles {
  return rawAnswer({ files }).files;
}

/** A library file as the probe lists it. */
export function library(path: string, via: string, real = path) {
  return { path, real, via };
}

/** The TensorRT chosen of these files, and what is wrong with it. */
export function chooseFrom(files: Part, environment: Readonly<Record<string, string>> = {}) {
  const raw = rawFiles(files);
  return chooseTensorrt(raw, tensorrtLayers(raw, environment));
}

/** A library in a wheel's own folder. */
export const wheel = (file: string, folder = "tensorrt_libs") =>
  library(`${SITE}/${folder}/${file}`, "wheel");

/** A library in a folder where the loader looks. */
export const loader = (file: string, folder = "/opt/trt/lib") =>
  library(`${folder}/${file}`, "LD_LIBRARY_PATH");

export const SITE = "/venv/lib/python3.12/site-packages";

/** A distribution as the probe lists it, whole and in the suite's own site unless `more` says otherwise. */
export function distribution(name: string, version: string | null, more: Part = {}) {
  return { name, version, path: `${SITE}/${name}.dist-info`, site: SITE, requires: [], ...more };
}

/** A card as nvidia-smi lists it. */
export const card = (index: number, uuid: string, name = "T4"): Gpu => ({
  index,
  uuid,
  name,
  computeCapability: "7.5",
  source: "nvidia-smi",
});
