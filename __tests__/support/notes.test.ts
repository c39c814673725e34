import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { decide } from "../../src/support/decide.ts";
import type { SupportMatrix, TorchRow } from "../../src/support/matrix-types.ts";
import { parseVersion } from "../../src/versions.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

/** All notes on a machine, one a line. */
function notesOf(overrides: Partial<Facts>, matrix: SupportMatrix = MATRIX): string {
  return decide(machine(overrides), FIRST, matrix).notes.join("\n");
}

describe("torch's kernels", () => {
  test.each([
    ["by what its files say: none", { version: "2.11.0", archList: ["7.5", "8.0"] }, true],
    ["by what its files say: this card", { version: "2.11.0", archList: ["7.0", "8.0"] }, false],
    ["in torch's own words", { version: "2.11.0", archList: ["sm_70", "sm_80"] }, false],
    ["by PTX of an older card", { version: "2.11.0", archList: ["6.0+PTX"] }, false],
    ["by PTX of a newer card", { version: "2.11.0", archList: ["7.5+PTX"] }, true],
    ["by its wheel: none", { version: "2.11.0+cu128", cuda: "12.8" }, true],
    ["by its wheel: this card", { version: "2.6.0+cu126", cuda: "12.6" }, false],
    ["by the last wheel of a row", { version: "2.10.1", cuda: "12.8" }, false],
    ["by a wheel that no row knows", { version: "99.9", cuda: "12.8" }, false],
    ["by a wheel that is uncertain", { version: "2.15.0", cuda: "13.0" }, false],
    ["a build without CUDA", { version: "2.11.0", cuda: null }, false],
    ["a CUDA that is none", { version: "2.11.0", cuda: "rocm" }, false],
    ["a version that is none", { version: "nightly", cuda: "12.8" }, false],
  ])("%s", (_, torch, lacking) => {
    expect(notesOf({ torch }).includes("has no kernels for sm_70")).toBe(lacking);
  });

  test("are named", () => {
    expect(notesOf({ torch: { version: "2.11.0", cuda: "12.8", archList: ["7.5", "8.0"] } })).toContain(
      'torch 2.11.0 has no kernels for sm_70 (it has 7.5, 8.0): tests that use torch on the GPU fail with "no kernel image is available", whatever TensorRT supports.',
    );
  });

  test("serve the same major with an equal or higher minor", () => {
    const torch = { version: "2.11.0", cuda: "13.0", archList: ["8.6", "9.0"] };
    const lacks = (sm: string) => notesOf({ torch, gpus: [gpu(sm)] }).includes("has no kernels");
    expect([lacks("8.0"), lacks("8.6"), lacks("8.9"), lacks("9.0"), lacks("10.0")]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test("a wheel's PTX serves newer cards, and no older ones", () => {
    const wheel: TorchRow = {
      ...(MATRIX.torch[0] as TorchRow),
      torch: parseVersion("3.0"),
      until: parseVersion("3.1"),
      cuda: "13.0",
      sm: ["8.0"],
      ptx: "9.0",
    };
    const lacks = (sm: string, version: string, row = wheel) =>
      notesOf({ torch: { version, cuda: "13.0" }, gpus: [gpu(sm)] }, { ...MATRIX, torch: [row] }).includes(
        "has no kernels",
      );
    expect([lacks("7.5", "3.0"), lacks("9.0", "3.0"), lacks("12.0", "3.0")]).toEqual([true, false, false]);
    expect(lacks("7.5", "3.1.4")).toBe(true);
    expect(lacks("7.5", "3.2")).toBe(false);
    const { until: _, ...open } = wheel;
    expect(lacks("7.5", "9.9", open)).toBe(true);
    expect(lacks("7.5", "2.9", open)).toBe(false);
    expect(lacks("7.5", "3.0", { ...wheel, platform: "windows-x64" })).toBe(false);
    expect(lacks("7.5", "3.0", { ...wheel, cuda: "13.2" })).toBe(false);
  });
});

describe("the pair itself", () => {
  test("a skip proves nothing is said of what is unsupported, and only of that", () => {
    const skip = "A skip proves nothing about this pair: whatever the suite tests stays unverified on 7.0";
    expect(notesOf({ tensorrt: tensorrt("10.5.0") })).toContain(`${skip} with TensorRT 10.5.0.`);
    expect(notesOf({})).not.toContain("A skip proves");
    expect(notesOf({ tensorrt: tensorrt("8.1.0"), gpus: [gpu("8.0")] })).not.toContain("A skip proves");
  });

  test.each([
    ["7.5", ["80"], "the rows list 7.5, but the files lack it"],
    ["7.0", ["70", "80"], "the rows do not list 7.0, but the files support it"],
  ])("files and rows that disagree on %s", (sm, smResources, text) => {
    const notes = notesOf({ gpus: [gpu(sm)], tensorrt: tensorrt("10.14.1", { cuda: "13", smResources }) });
    expect(notes).toContain(
      `The installed files and the documented rows disagree: ${text}. The files decide.`,
    );
  });

  test("files and rows that agree are not spoken of", () => {
    const files = tensorrt("10.14.1", { cuda: "13", smResources: ["75"] });
    expect(notesOf({ gpus: [gpu("7.5")], tensorrt: files })).not.toContain("disagree");
  });

  test("a name that means another capability, and one that is easily got wrong", () => {
    const named = (name: string, sm: string) =>
      notesOf({ gpus: [gpu(sm, { name })], tensorrt: tensorrt("10.9.0") });
    expect(named("A10G", "7.5")).toBe("The name A10G usually means 8.6; CUDA says 7.5, which decides.");
    expect(named("A30", "8.0")).toBe("GA100, unlike A10, A16 and A40.");
    expect(named("A10G", "8.6")).toBe("");
    expect(named("Frobnicator", "8.6")).toBe("");
  });
});

describe("torch-tensorrt's pin", () => {
  test.each([
    ["2.6.0", "10.7.0", null],
    ["2.6.0", "10.7.9", null],
    ["2.6.0", "10.4.0", "2.6.0 is made for TensorRT from 10.7.0 and below 10.8, but 10.4.0"],
    ["2.6.0", "10.8.0", "2.6.0 is made for TensorRT from 10.7.0 and below 10.8, but 10.8.0"],
    ["2.5.0", "10.3.1", null],
    ["2.5.0", "10.4.0", "2.5.0 is made for TensorRT 10.3.0, but 10.4.0"],
    ["99.0.0", "10.4.0", null],
    ["unknown", "10.4.0", null],
  ])("%s with TensorRT %s", (version, release, message) => {
    const notes = notesOf({ torchTensorrt: { version }, tensorrt: tensorrt(release) });
    if (message === null) expect(notes).not.toContain("is made for");
    else expect(notes).toContain(message);
  });

  test("is another one on JetPack, where the wheel has its own", () => {
    const on = (jetpack: string | null, release: string) =>
      notesOf({
        torchTensorrt: { version: "2.8.0" },
        tensorrt: tensorrt(release),
        platform: { os: "linux", arch: "arm64", jetpack },
      });
    expect(on("6.2", "10.3.0.30")).not.toContain("is made for");
    expect(on("6.2", "10.4.0")).toContain("2.8.0 is made for TensorRT from 10.3 and below 10.4, but 10.4.0");
    expect(on(null, "10.3.0")).toContain("2.8.0 is made for TensorRT from 10.12 and below 10.13, but 10.3.0");
  });

  test("says nothing of TensorRT-RTX", () => {
    const rtx = tensorrt("1.5.0", { product: "tensorrt-rtx" });
    expect(notesOf({ torchTensorrt: { version: "2.6.0" }, tensorrt: rtx })).not.toContain("is made for");
  });
});

describe("the end of a card", () => {
  test.each([
    ["9.3.0", false],
    ["10.0.0", true],
    ["10.4.0", true],
    ["10.5.0", false],
  ])("is announced in %s: %s", (version, announced) => {
    const notes = notesOf({ tensorrt: tensorrt(version) });
    const text = "Volta (7.0) has been deprecated since TensorRT 10.0 and is dropped in 10.5.";
    expect(notes.includes(text)).toBe(announced);
  });

  test("is not announced of TensorRT-RTX, nor of a card that stays", () => {
    const rtx = tensorrt("10.4.0", { product: "tensorrt-rtx" });
    expect(notesOf({ tensorrt: rtx })).not.toContain("deprecated");
    expect(notesOf({ gpus: [gpu("7.5")] })).not.toContain("deprecated");
  });
});

describe("CUDA of torch and of TensorRT", () => {
  test.each([
    ["12.8", "13", true],
    ["13.0", "13", false],
    ["13.0", null, false],
    ["12.8", null, false],
    [null, "13", false],
  ])("%s and %s are two runtimes: %s", (torch, cuda, two) => {
    expect(
      notesOf({ torch: { version: "2.11.0", cuda: torch }, tensorrt: tensorrt("10.4.0", { cuda }) }),
    ).not.toContain("null");
    const notes = notesOf({
      torch: { version: "2.11.0", cuda: torch },
      tensorrt: tensorrt("10.4.0", { cuda }),
    });
    expect(notes.includes(`torch is built for CUDA ${torch?.slice(0, 2)}, TensorRT for CUDA 13`)).toBe(two);
  });
});

test("problems that neither decide nor show elsewhere are reported, others are not", () => {
  const codes = [
    "tensorrt-layers-disagree",
    "no-python",
    "nvidia-smi-failed",
    "gpu-lost",
    "probe-timeout",
    "files-unread",
  ];
  const notes = notesOf({ problems: codes.map((code) => ({ code, detail: `about ${code}` })) });
  const told = codes.filter((code) => notes.includes(`${code}: about ${code}`));
  expect(told).toEqual(codes.slice(0, -1));
});
