import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { contradicts } from "../../src/support/case.ts";
import { decide } from "../../src/support/decide.ts";
import { extendMatrix } from "../../src/support/matrix-file.ts";
import type { SupportMatrix } from "../../src/support/matrix-types.ts";
import { FIRST, gpu, MATRIX, machine, matrixOf, row, tensorrt } from "./builders.ts";

const evidence = (facts: Partial<Facts>, matrix: SupportMatrix = MATRIX) =>
  decide(machine(facts), FIRST, matrix).evidence.map(
    ({ fact, source, confidence }) => `${fact} | ${source} | ${confidence}`,
  );

const PLAIN = { ...matrixOf(row("10.4", ["7.0", "8.0"])), lifecycle: [] };
const NOTES = "https://example.com/notes | documented";

describe("the card", () => {
  const card = (facts: Partial<Facts>) => evidence(facts, PLAIN)[0];

  test.each(["libcuda", "nvidia-smi", "sysfs", "device-tree"])("is measured by %s", (source) => {
    expect(card({ gpus: [gpu("7.0", { source })] })).toBe(
      `Some Card has compute capability 7.0 | ${source} | measured`,
    );
  });

  test("is known by its name where the machine did not say its capability, with the source of the name", () => {
    expect(card({ gpus: [gpu(null, { name: "V100", source: "nvidia-smi" })] })).toBe(
      `V100 has compute capability 7.0 | ${MATRIX.gpus.about.names.sources[0]?.url} | ${MATRIX.gpus.about.names.confidence}`,
    );
  });

  test("is only supposed where neither a machine nor a name says it", () => {
    expect(card({ gpus: [gpu("7.0", { name: "Frobnicator", source: "facts" })] })).toBe(
      "Frobnicator has compute capability 7.0 | facts | inferred",
    );
  });
});

describe("a card of which no source says what the verdict uses", () => {
  const card = (name: string, capability: string) =>
    evidence({ gpus: [gpu(capability, { name, source: "--gpu" })] }, PLAIN)[0];

  test("a capability that was typed is its own only source", () => {
    expect(card("sm_990", "99.0")).toBe("sm_990 has compute capability 99.0 | --gpu | inferred");
    expect(card("7.0", "7.0")).toBe("7.0 has compute capability 7.0 | --gpu | inferred");
  });

  test("a name and a capability that do not belong together", () => {
    expect(card("T4", "9.0")).toBe("T4 has compute capability 9.0 | --gpu | inferred");
  });
});

describe("the installation", () => {
  const installed = (overrides: Parameters<typeof tensorrt>[1]) =>
    evidence({ tensorrt: tensorrt("10.4.0", overrides) }, PLAIN)[1];

  test("is what the machine has, or what an option supposes", () => {
    expect(installed({})).toBe("TensorRT 10.4.0 | dist-info tensorrt_libs | installed");
    expect(installed({ cuda: "12", source: "--tensorrt" })).toBe(
      "TensorRT 10.4.0 for CUDA 12 | --tensorrt | inferred",
    );
  });

  test("shows by its files what it serves", () => {
    const files = (smResources: readonly string[], capability: string) =>
      evidence(
        { gpus: [gpu(capability)], tensorrt: tensorrt("10.14.1", { smResources, source: "dist-info x" }) },
        PLAIN,
      )[2];
    expect(files(["75", "86"], "8.6")).toBe(
      "the installed files hold libnvinfer_builder_resource_sm86, which serves 8.6 | dist-info x | installed",
    );
    expect(files(["75"], "8.6")).toBe(
      "the installed files lack libnvinfer_builder_resource_sm86, which serves 8.6 | dist-info x | installed",
    );
  });
});

describe("the rows", () => {
  test("are cited with what they list", () => {
    const matrix = { ...matrixOf(row("10.4", ["7.0", "8.0"], { cuda: ["11", "12"] })), lifecycle: [] };
    expect(evidence({}, matrix).slice(2)).toEqual([
      `release 10.4 on linux-x64 for CUDA 11 and 12 lists 7.0, 8.0 | ${NOTES}`,
    ]);
    const none = { ...matrixOf(row("10.4", []), row("10.3", ["7.0"])), lifecycle: [] };
    expect(evidence({}, none).slice(2)).toEqual([`release 10.4 on linux-x64 lists no card | ${NOTES}`]);
  });

  test("of one's own name the file", () => {
    const text = JSON.stringify({ rows: [row("10.4", ["7.0"])] });
    expect(evidence({}, extendMatrix(PLAIN, text, "own.json")).slice(2)).toEqual([
      `release 10.4 on linux-x64 lists 7.0 (own.json) | ${NOTES}`,
    ]);
  });

  test("and the history, where that is what answers", () => {
    const [volta] = MATRIX.lifecycle.filter((each) => each.sm.includes("7.0"));
    const source = `${volta?.sources[0]?.url} | documented`;
    expect(evidence({ tensorrt: tensorrt("10.5.0") }).at(-1)).toBe(
      `Volta (7.0) was removed in 10.5 | ${source}`,
    );
    const [blackwell] = MATRIX.lifecycle.filter((each) => each.sm.includes("12.0"));
    expect(evidence({ gpus: [gpu("12.0")], tensorrt: tensorrt("10.7.0") }).at(-1)).toBe(
      `Blackwell (12.0) came with 10.8.x | ${blackwell?.sources[0]?.url} | documented`,
    );
    expect(evidence({}).join("\n")).not.toContain("Volta");
  });

  test("and the driver's, where it is too old", () => {
    const facts = {
      gpus: [gpu("7.5")],
      tensorrt: tensorrt("10.14.1", { cuda: "13" }),
      driver: { version: "570" },
    };
    expect(evidence(facts).at(-1)).toMatch(/^a CUDA 13 build needs driver 580 \| https:\S+ \| documented$/);
  });
});

describe("files and rows contradict each other", () => {
  test.each([
    ["yes", true, false],
    ["yes", false, true],
    ["no", true, true],
    ["no", false, false],
    ["unknown", true, false],
    ["unknown", false, false],
    ["yes", null, false],
    ["no", null, false],
  ] as const)("%s against %s: %s", (answer, serves, opposite) => {
    const documented = { answer, reason: "", cells: [], lifecycle: null, doubt: "" } as const;
    expect(contradicts({ documented, installed: { serves, capabilities: [], file: "" } })).toBe(opposite);
  });
});
