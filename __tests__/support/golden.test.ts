/** Twelve cards on both sides of each boundary. A line that changes is a decision that changes for users. */

import { describe, expect, test } from "@jest/globals";
import { decide } from "../../src/support/decide.ts";
import { type ExplainOptions, factsFromOptions } from "../../src/support/explain.ts";
import { FIRST, MATRIX } from "./builders.ts";

type Line = readonly [
  gpu: string,
  tensorrt: string,
  options: ExplainOptions,
  status: string,
  reason: string,
  newest: string | null,
  /** Part of the address that the deciding row cites. */
  source: string,
];

const CU11 = { cuda: "11" };
const CU12 = { cuda: "12" };
const CU13 = { cuda: "13" };

const GOLDEN: readonly Line[] = [
  ["V100", "8.0.1", {}, "supported", "", "10.4.0", "tensorrt-803"],
  ["V100", "9.3.0", {}, "supported", "", "10.4.0", "nixpkgs"],
  ["V100", "10.0.1", {}, "supported", "", "10.4.0", "10.0.1.html"],
  ["V100", "10.4.0", {}, "supported", "", "10.4.0", "10.4.0.html"],
  ["V100", "10.5.0", {}, "unsupported", "gpu-dropped", "10.4.0", "10.5.0.html"],
  ["V100", "10.10", {}, "unsupported", "gpu-dropped", "10.4.0", "10.10.0.html"],
  ["V100", "11.5.0", {}, "unsupported", "gpu-dropped", "10.4.0", "11.5.0.html"],
  ["V100", "12.0", {}, "unsupported", "gpu-dropped", "10.4.0", "10.5.0.html"],
  ["V100", "10.5.0", { platform: "windows-x64" }, "unsupported", "gpu-dropped", "10.4.0", "10.5.0.html"],
  ["V100", "10.5.0", { platform: "linux-arm64" }, "unsupported", "gpu-dropped", null, "10.5.0.html"],
  ["P100", "8.5.3", {}, "supported", "", "9.3.0", "tensorrt-853"],
  ["P100", "8.6.1", {}, "supported", "", "9.3.0", "issues/3589"],
  ["P100", "9.3.0", {}, "supported", "", "9.3.0", "nixpkgs"],
  ["P100", "10.0.1", {}, "unsupported", "gpu-dropped", "9.3.0", "10.0.1.html"],
  ["T4", "8.0.3", {}, "supported", "", "11.5.0", "tensorrt-803"],
  ["T4", "10.4.0", {}, "supported", "", "11.5.0", "10.4.0.html"],
  ["T4", "10.5.0", {}, "supported", "", "11.5.0", "10.5.0.html"],
  ["T4", "11.5.0", {}, "supported", "", "11.5.0", "11.5.0.html"],
  ["T4", "12.0", {}, "unknown", "not-in-matrix", "11.5.0", ""],
  [
    "T4",
    "10.13.3",
    { ...CU13, driver: "575.57.08" },
    "unsupported",
    "driver-too-old",
    "11.5.0",
    "cuda-compatibility",
  ],
  ["T4", "10.13.3", { ...CU13, driver: "580.65.06" }, "supported", "", "11.5.0", "notices-header"],
  ["T4", "10.13.3", { ...CU12, driver: "525.60" }, "supported", "", "11.5.0", "notices-header"],
  ["T4", "1.5", { product: "tensorrt-rtx" }, "supported", "", "1.7.1", "1.5.html"],
  ["A10G", "7.2.0", {}, "unsupported", "gpu-too-new", "11.5.0", "issues/982"],
  ["A10G", "8.0.1", {}, "supported", "", "11.5.0", "tensorrt-803"],
  ["A10G", "11.4.1", {}, "supported", "", "11.5.0", "11.4.1.html"],
  ["L4", "8.4.3", {}, "unsupported", "gpu-too-new", "11.5.0", "issues/2727"],
  ["L4", "8.5.1", {}, "supported", "", "11.5.0", "tensorrt-853"],
  ["H100", "8.4.3", {}, "unsupported", "gpu-too-new", "11.5.0", "mmdeploy"],
  ["H100", "8.5.1", {}, "supported", "", "11.5.0", "tensorrt-853"],
  ["H100", "1.5", { product: "tensorrt-rtx" }, "unsupported", "product-lacks-gpu", "11.5.0", "1.5.html"],
  ["B200", "10.7.0", {}, "unsupported", "gpu-too-new", "11.5.0", "10.8.0.html"],
  ["B200", "10.8.0", CU11, "unsupported", "wheel-lacks-gpu", "11.5.0", "10.8.0.html"],
  ["B200", "10.8.0", CU12, "supported", "", "11.5.0", "10.8.0.html"],
  [
    "B200",
    "10.8.0",
    { ...CU12, driver: "560.35.05" },
    "unsupported",
    "driver-too-old",
    "11.5.0",
    "issues/4525",
  ],
  ["B200", "10.13.0", CU11, "unsupported", "wheel-lacks-gpu", "11.5.0", "10.13.0"],
  ["B300", "10.12.0", {}, "unsupported", "gpu-too-new", "11.5.0", "dgxgb300"],
  ["B300", "10.13.0", CU11, "unsupported", "wheel-lacks-gpu", "11.5.0", "10.13.0"],
  ["B300", "10.13.0", CU12, "supported", "", "11.5.0", "10.13.0"],
  ["RTX 5090", "10.7.0", {}, "unsupported", "gpu-too-new", "11.5.0", "10.8.0.html"],
  ["RTX 5090", "10.8.0", CU11, "unsupported", "wheel-lacks-gpu", "11.5.0", "10.8.0.html"],
  ["RTX 5090", "10.8.0", CU12, "supported", "", "11.5.0", "10.8.0.html"],
  ["RTX 5090", "10.8.0", { ...CU12, platform: "windows-x64" }, "supported", "", "11.5.0", "10.8.0.html"],
  ["GB10", "10.13.0", {}, "unsupported", "gpu-too-new", "11.4.1", "10.14.1.html"],
  ["GB10", "10.13.3", {}, "unsupported", "gpu-too-new", "11.4.1", "10.14.1.html"],
  ["GB10", "10.14.1", CU13, "supported", "", "11.4.1", "10.14.1.html"],
  [
    "GB10",
    "1.4",
    { product: "tensorrt-rtx", platform: "linux-arm64" },
    "unknown",
    "not-in-matrix",
    "1.7.1",
    "",
  ],
  ["GB10", "1.5", { product: "tensorrt-rtx" }, "supported", "", "1.7.1", "1.5.html"],
  ["Orin", "8.2.1", {}, "unsupported", "gpu-too-new", "11.4.1", "10.16.1"],
  ["Orin", "8.4.1", {}, "supported", "", "11.4.1", "tensorrt-843"],
  ["Orin", "10.3.0", {}, "supported", "", "11.4.1", "10.3.0.html"],
  ["Orin", "10.7.0", {}, "supported", "", "11.4.1", "10.5.0.html"],
  ["Orin", "10.8.0", {}, "unsupported", "product-lacks-gpu", "11.4.1", "10.8.0.html"],
  ["Orin", "10.16.0", {}, "unsupported", "product-lacks-gpu", "11.4.1", "10.16.0.html"],
  ["Orin", "10.16.1", {}, "supported", "", "11.4.1", "10.16.1.html"],
  ["Orin", "11.1.0", {}, "unknown", "not-in-matrix", "11.4.1", ""],
  ["Orin", "11.4.1", {}, "supported", "", "11.4.1", "11.4.1.html"],
  ["Orin", "10.3.0", { platform: "linux-x64" }, "unsupported", "product-lacks-gpu", null, "10.3.0.html"],
  ["Thor", "10.7.0", {}, "unsupported", "gpu-too-new", "11.4.1", "conda-forge"],
  ["Thor", "10.13.3", {}, "supported", "", "11.4.1", "notices-header"],
  ["Thor", "10.13.3", { platform: "linux-arm64", cuda: "12" }, "unknown", "not-in-matrix", "11.4.1", ""],
  ["Thor", "11.4.1", {}, "supported", "", "11.4.1", "11.4.1.html"],
  ["sm_101", "10.10", { platform: "linux-arm64" }, "supported", "", "10.10.10", "10.10.0.html"],
  ["Vera Rubin", "11.2.1", {}, "unsupported", "gpu-too-new", "11.5.0", "11.3.0.html"],
  ["Vera Rubin", "11.3.0", {}, "supported", "", "11.5.0", "11.3.0.html"],
  ["GH200", "10.10", { platform: "linux-arm64" }, "unknown", "not-in-matrix", "11.4.1", "10.10.0.html"],
  ["GH200", "10.14.1", { platform: "linux-arm64" }, "supported", "", "11.4.1", "10.14.1.html"],
];

describe("cards at their boundaries", () => {
  test.each(GOLDEN)("%s on %s %j: %s %s", (gpu, tensorrt, options, status, reason, newest, source) => {
    const verdict = decide(factsFromOptions({ gpu, tensorrt, ...options }, MATRIX), FIRST, MATRIX);
    expect([verdict.status, verdict.reason, verdict.newestTensorrt]).toEqual([status, reason, newest]);
    const cited = verdict.evidence.map((item) => item.source).join("\n");
    if (source !== "") expect(cited).toContain(source);
  });

  test("only a dropped card is permanent", () => {
    for (const [gpu, tensorrt, options, , reason] of GOLDEN) {
      const verdict = decide(factsFromOptions({ gpu, tensorrt, ...options }, MATRIX), FIRST, MATRIX);
      expect([gpu, tensorrt, verdict.permanent]).toEqual([gpu, tensorrt, reason === "gpu-dropped"]);
    }
  });
});
