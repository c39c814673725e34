/** The two machines that `trt-gate demo` pretends to be. Everything after the facts is real. */

import type { Facts } from "../facts/facts.ts";

const machine = (
  gpu: { readonly name: string; readonly computeCapability: string; readonly memoryMiB: number },
  driver: { readonly version: string; readonly cuda: string },
  tensorrt: { readonly version: string; readonly cuda: string },
): Facts => ({
  schemaVersion: 1,
  via: "",
  platform: { os: "linux", arch: "x64", jetpack: null, wsl: false, container: false },
  driver,
  gpus: [{ index: 0, ...gpu, source: "demo" }],
  tensorrt: { ...tensorrt, product: "tensorrt", source: "demo", smResources: null },
  problems: [],
});

/** The runner on which MONAI's export tests broke in November 2024. */
export const V100_WITH_10_5: Facts = machine(
  { name: "Tesla V100-SXM2-16GB", computeCapability: "7.0", memoryMiB: 16160 },
  { version: "560.35.03", cuda: "12.6" },
  { version: "10.5.0", cuda: "12" },
);

export const H100_WITH_10_13: Facts = machine(
  { name: "NVIDIA H100 80GB HBM3", computeCapability: "9.0", memoryMiB: 81559 },
  { version: "580.95.05", cuda: "13.0" },
  { version: "10.13.3.9", cuda: "13" },
);
