import type { Facts, Gpu, TensorrtFacts } from "../../src/facts/facts.ts";
import { loadMatrix } from "../../src/support/matrix.ts";

export const MATRIX = loadMatrix();

export function gpu(computeCapability: string | null, overrides: Partial<Gpu> = {}): Gpu {
  return { index: 0, name: "Some Card", computeCapability, source: "libcuda", ...overrides };
}

export function tensorrt(version: string, overrides: Partial<TensorrtFacts> = {}): TensorrtFacts {
  return {
    version,
    product: "tensorrt",
    cuda: null,
    source: "dist-info tensorrt_libs",
    smResources: null,
    ...overrides,
  };
}

/** Facts of a Linux x86-64 machine with a V100 and TensorRT 10.4.0, unless told otherwise. */
export function machine(overrides: Partial<Facts> = {}): Facts {
  return {
    schemaVersion: 1,
    platform: { os: "linux", arch: "x64", jetpack: null },
    gpus: [gpu("7.0", { name: "Tesla V100-SXM2-16GB" })],
    tensorrt: tensorrt("10.4.0"),
    problems: [],
    ...overrides,
  };
}

export const FIRST = { gpu: "first", expectGpu: "" } as const;
