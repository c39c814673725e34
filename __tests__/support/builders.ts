import type { Facts, Gpu, TensorrtFacts } from "../../src/facts/facts.ts";
import { loadMatrix } from "../../src/support/matrix.ts";
import type { SupportMatrix } from "../../src/support/matrix-types.ts";
import { cellsOfRow, type MatrixRow } from "../../src/support/rows.ts";

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

type Support = MatrixRow["support"][number];

/** A row for Linux x86-64 with these capabilities, unless told otherwise. */
export function row(
  release: string,
  sm: readonly string[],
  support: Partial<Support> = {},
  overrides: Partial<MatrixRow> = {},
): MatrixRow {
  return {
    release,
    support: [{ platform: "linux-x64", sm, ...support }],
    confidence: "documented",
    sources: ["https://example.com/notes"],
    date: "2026-11-22",
    ...overrides,
  };
}

/** The built-in data with these rows in place of its own. */
export function matrixOf(...rows: readonly MatrixRow[]): SupportMatrix {
  return { ...MATRIX, cells: rows.flatMap((each) => cellsOfRow(each)) };
}
