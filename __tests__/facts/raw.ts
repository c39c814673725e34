/** Answers of the probe, built with only what a test is about. */

import { readAnswer } from "../../src/facts/answer.ts";
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
