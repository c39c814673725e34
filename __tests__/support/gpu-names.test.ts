import { describe, expect, test } from "@jest/globals";
import { capabilityOfName, exampleOf } from "../../src/support/gpu-names.ts";
import { MATRIX } from "./builders.ts";

describe("capabilityOfName", () => {
  test.each([
    // As nvidia-smi and CUDA print them.
    ["Tesla V100-SXM2-16GB", "7.0"],
    ["Tesla P100-PCIE-16GB", "6.0"],
    ["Tesla T4", "7.5"],
    ["NVIDIA A100-SXM4-40GB MIG 1g.5gb", "8.0"],
    ["NVIDIA H100 80GB HBM3", "9.0"],
    ["NVIDIA GeForce RTX 4090 Laptop GPU", "8.9"],
    ["NVIDIA RTX 6000 Ada Generation", "8.9"],
    ["NVIDIA RTX A6000", "8.6"],
    ["NVIDIA GH200 480GB", "9.0"],
    ["NVIDIA GB10", "12.1"],
    ["Orin", "8.7"],
    ["NVIDIA Thor", "11.0"],
    ["GRID V100D-8Q", "7.0"],
    // Short, and as labels write them.
    ["a10g", "8.6"],
    ["A10", "8.6"],
    ["A100", "8.0"],
    ["rtx5090", "12.0"],
    ["RTX 5090", "12.0"],
    ["GTX1080Ti", "6.1"],
    ["RTX 2080 Ti", "7.5"],
    ["RTX PRO 6000 Blackwell", "12.0"],
    // Capabilities in all spellings.
    ["sm_90a", "9.0"],
    ["SM75", "7.5"],
    ["0x705", "7.5"],
    ["12.1", "12.1"],
    // Cloud instances.
    ["p3.2xlarge", "7.0"],
    ["g4dn.xlarge", "7.5"],
    ["g5.4xlarge", "8.6"],
    ["Standard_NC6s_v3", "7.0"],
    ["a2-highgpu-1g", "8.0"],
    ["p6-b200.48xlarge", "10.0"],
    // PCI ids.
    ["10de:1db4", "7.0"],
    ["0x2330", "9.0"],
    ["1eb8", "7.5"],
    // Chips.
    ["GA102", "8.6"],
    ["tu104", "7.5"],
    // Families, of which not every member is listed.
    ["RTX 5070 SUPER", "12.0"],
    ["GeForce GTX 1080 M", "6.1"],
    ["RTX PRO 4500 Blackwell Server", "12.0"],
    // Traps.
    ["GeForce RTX 2050", "8.6"],
    ["NVIDIA GeForce RTX 3050 A Laptop GPU", "8.9"],
    ["GeForce MX450", "7.5"],
    ["GeForce GTX 950M", "5.0"],
    ["A30", "8.0"],
  ])("%s is %s", (name, capability) => {
    expect(capabilityOfName(name, MATRIX)?.capability).toBe(capability);
  });

  test.each([
    "",
    "   ",
    "NVIDIA",
    "RTX 6000",
    "RTX 4000",
    "TITAN X",
    "A1",
    "V1000",
    "4090",
    "GeForce GTX 860M",
    // The numbers of a family under another generation's name.
    "RTX 4600 Ada",
    "Quadro RTX 3100",
    "RTX 5010 Blackwell",
    "RTX PRO 9999 Blackwell",
    "x".repeat(5000),
  ])("%j does not mean a single card", (name) => {
    expect(capabilityOfName(name, MATRIX)).toBeNull();
  });

  test("a trap says why it is one", () => {
    expect(capabilityOfName("RTX 2050", MATRIX)?.note).toContain("GA107");
    expect(capabilityOfName("g5g.xlarge", MATRIX)?.note).toMatch(/hold T4G.*arm64/s);
  });

  test("the source of a name is named", () => {
    expect(capabilityOfName("T4", MATRIX)?.row.sources[0]?.url).toMatch(/^https:/);
  });
});

describe("how a name was read", () => {
  const read = (name: string) => {
    const found = capabilityOfName(name, MATRIX);
    return found && [found.name, found.note];
  };

  test.each([
    ["sm_75", "7.5", ""],
    ["10de:1db4", "GV100", ""],
    ["Tesla V100-SXM2-16GB", "Tesla V100 SXM2 16GB", ""],
    ["a100", "A100", ""],
    ["GeForce RTX 5079", "GeForce RTX 5xxx", ""],
    ["GTX 1079", "GeForce GTX 10xx", ""],
    ["MX199", "GeForce MX1xx", ""],
    ["RTX 6000 Ada", "RTX 6000 Ada", ""],
    ["A30", "A30", "GA100, unlike A10, A16 and A40."],
    ["p3.2xlarge", "V100", "Instances named p3 hold V100."],
    ["Standard_NC6s_v3", "V100", "Instances named standard_ncNs_v3 hold V100."],
    ["g5g.xlarge", "T4G", "Instances named g5g hold T4G. An arm64 host: torch wheels for arm64 hold no 7.5."],
  ])("%s", (name, known, note) => {
    expect(read(name)).toEqual([known, note]);
  });

  test.each([
    ["NVIDIA Tesla T4 GPU graphics device card", "7.5"],
    ["GRID T4", "7.5"],
    ["T4!", "7.5"],
    [" 0x10de:1db4 ", "7.0"],
    ["0x10de 1db4", "7.0"],
    ["pci:1db4", "7.0"],
    ["PCI:0x1DB4", "7.0"],
    [" 1db4 ", "7.0"],
    ["10de:2204", "8.6"],
    ["TITANV100", "7.0"],
    ["RTXA6000", "8.6"],
    ["RTX5090Ti", "12.0"],
    ["2080super rtx", null],
    ["10de:ffff", null],
    ["x10de:1db4", null],
    ["10de:1db4x", null],
    ["2204", null],
    ["a2-highgpu-1g", "8.0"],
    ["xa2-highgpu-1g", null],
    ["a2highgpu", null],
    ["my p3.2xlarge", null],
  ])("%j is %s", (name, capability) => {
    expect(capabilityOfName(name, MATRIX)?.capability ?? null).toBe(capability);
  });

  test("a name is looked at up to a bound", () => {
    expect(capabilityOfName(`T4${" ".repeat(118)}`, MATRIX)?.capability).toBe("7.5");
    expect(capabilityOfName(`T4${" ".repeat(119)}`, MATRIX)).toBeNull();
  });
});

test("an example of a capability, where a card is known", () => {
  expect(exampleOf("7.5", MATRIX.gpus)).toBe("T4");
  expect(exampleOf("10.1", MATRIX.gpus)).toBe("");
});
