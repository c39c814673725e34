import { describe, expect, test } from "@jest/globals";
import type { LogLine, LogReader } from "../../src/issues/finding.ts";
import { ARCH, brief, CONV3D, find, scan, scanInPieces } from "./scanning.ts";

const E = "[01/02/2025-10:00:00] [TRT] [E] ";
const NULL_ENGINE = `${E}2: [builder.cpp::buildSerializedNetwork::609] Error Code 2: Internal Error (Assertion enginePtr != nullptr failed. )`;
const ILLEGAL = `${E}1: [virtualMemoryBuffer.cpp::~StdVirtualMemoryBufferImpl::104] Error Code 1: Cuda Runtime (an illegal memory access was encountered)`;
const noPlace = (node: string) =>
  `${E}4: [optimizer.cpp::computeCosts::3626] Error Code 4: Internal Error (Could not find any implementation for node ${node} due to insufficient workspace. See verbose log for requested sizes.)`;
const VERSION_TAG = `${E}1: [stdArchiveReader.cpp::stdArchiveReaderInitCommon::47] Error Code 1: Serialization (Serialization assertion stdVersionRead == kSERIALIZATION_VERSION failed.Version tag does not match. Note: Current Version: 228, Serialized Engine Version: 224)`;
const OOM = `${E}2: [virtualMemoryBuffer.cpp::resizePhysical::145] Error Code 2: OutOfMemory (no further information)`;
const SKIP =
  "[TRT] [W] Skipping tactic 3 due to insufficient memory on requested size of 449 detected for tactic 4.";
const REQUEST =
  "[TRT] [W] Tactic Device request: 448MB Available: 425MB. Device memory is insufficient to use tactic.";

const log = (...lines: string[]) => scan(`${lines.join("\n")}\n`);

describe("one event that prints several lines counts once", () => {
  test.each([
    [
      "arch-unsupported",
      `${E}1: Unsupported SM: 0x601`,
      `${E}1: [caskUtils.cpp::trtSmToCask::193] Error Code 1: Internal Error (Unsupported SM: 0x601)`,
    ],
    [
      "no-implementation",
      `${E}10: Could not find any implementation for node {F[a...b]}.`,
      `${E}10: [optimizer.cpp::computeCosts::3869] Error Code 10: Internal Error (Could not find any implementation for node {F[a...b]}.)`,
    ],
    [
      "trt-other",
      `${E}2: Assertion bound >= 0 failed. `,
      `${E}2: [shapeContext.cpp::checkVolume::2923] Error Code 2: Internal Error (Assertion bound >= 0 failed. )`,
    ],
  ])("%s: bare and wrapped", (id, bare, wrapped) => {
    const found = log(bare, wrapped, "", bare, "", wrapped).findings.filter((finding) => finding.id === id);
    expect(found.map((finding) => finding.lines)).toEqual([[1, 2, 4, 6]]);
    expect(found.map((finding) => finding.count)).toEqual([2]);
  });

  test("two wrapped lines are two events", () => {
    expect(brief(log(ARCH, ARCH))).toEqual(["arch-unsupported×2@1,2"]);
  });

  test("TensorRT 7 prints assertion, place and error", () => {
    const seen = log(
      "[F] [TRT] Assertion failed: Unsupported SM.",
      "../rtSafe/cuda/caskUtils.cpp:80",
      "Aborting...",
      "",
      "[E] [TRT] ../rtSafe/cuda/caskUtils.cpp (80) - Assertion Error in trtSmToCask: 0 (Unsupported SM.)",
    );
    expect(brief(seen)).toEqual(["arch-unsupported×1@1,5"]);
  });

  test("a memory request and the skip that follows", () => {
    expect(brief(log(REQUEST, SKIP, REQUEST, SKIP, SKIP))).toEqual(["tactic-oom×3@1,2,3,4,5"]);
    expect(brief(log(SKIP, SKIP))).toEqual(["tactic-oom×2@1,2"]);
  });
});

describe("a line takes its meaning from those above", () => {
  test("no engine is a consequence and never more", () => {
    const seen = log(ARCH, NULL_ENGINE, "TypeError: a bytes-like object is required, not 'NoneType'");
    expect(brief(seen)).toEqual(["arch-unsupported×1@1", "engine-null×1@2"]);
    expect(find(seen, "engine-null").kind).toBe("consequence");
    expect(find(seen, "engine-null").details).toEqual({ cause: "arch-unsupported" });
    expect(find(log(NULL_ENGINE), "engine-null")).toMatchObject({ kind: "consequence", details: {} });
  });

  test("a crash on None is told only where nothing explains it", () => {
    const crash = "TypeError: a bytes-like object is required, not 'NoneType'";
    expect(brief(log(crash))).toEqual(["engine-null×1@1"]);
    expect(brief(log(ARCH, ...Array(30).fill("."), crash))).toEqual(["arch-unsupported×1@1"]);
  });

  test("the abort of a program that asserts an engine is part of that", () => {
    const assertion = "demo: demo.cpp:24: int main(): Assertion `engine != nullptr' failed.";
    expect(brief(log(ARCH, assertion, "Aborted (core dumped)"))).toEqual(["arch-unsupported×1@1"]);
    expect(brief(log("Aborted (core dumped)"))).toEqual(["crash-signal×1@1"]);
  });

  test("the version sentence before an unused timing cache is no stale engine", () => {
    expect(brief(log(VERSION_TAG, `${E}4: The timing cache will not be used!`))).toEqual([
      "timing-cache-mismatch×1@1,2",
    ]);
    expect(brief(log(VERSION_TAG))).toEqual(["engine-version-mismatch×1@1"]);
  });

  test("the real failure of a 3-D convolution of kernel size 1 is a cause, its precaution is not", () => {
    const failed = log(CONV3D, ILLEGAL, noPlace("[CONVOLUTION]-[acc_ops.conv3d]-[conv3d_1]"));
    expect(brief(failed)).toEqual(["conv3d-k1×2@1,2,3", "no-implementation×1@3"]);
    expect(find(failed, "conv3d-k1")).toMatchObject({ kind: "cause", severity: "error", first: { line: 2 } });
    expect(find(log(CONV3D), "conv3d-k1")).toMatchObject({ kind: "note", severity: "notice" });
    expect(brief(log(ILLEGAL, noPlace("Conv_7 + Relu_8")))).toEqual([
      "cuda-runtime-error×1@1",
      "no-implementation×1@2",
    ]);
    expect(brief(log(noPlace("conv3d_1")))).toEqual(["no-implementation×1@1"]);
  });

  test("memory that only costs a tactic is a note", () => {
    expect(find(log(OOM), "builder-oom").kind).toBe("cause");
    expect(find(log(OOM, SKIP), "builder-oom")).toMatchObject({ kind: "note", severity: "notice" });
  });

  test("an error without a name of its own steps back for the cause above it", () => {
    const broken = `${E}2: [engine.cpp::deserializeEngine::1312] Error Code 2: Internal Error (Assertion engine->deserialize(start, size) failed. )`;
    const stale = `${E}6: The engine plan file is generated on an incompatible device, expecting compute 9.0 got compute 8.9, please rebuild.`;
    expect(brief(log(broken))).toEqual(["trt-other×1@1"]);
    expect(find(log(broken), "trt-other").kind).toBe("cause");
    expect(find(log(`${E}something that nobody knows`), "trt-other").kind).toBe("note");
    expect(brief(log(stale, broken))).toEqual(["engine-version-mismatch×1@1"]);
    expect(brief(log(stale, ...Array(40).fill("."), broken))).toEqual([
      "engine-version-mismatch×1@1",
      "trt-other×1@42",
    ]);
  });

  test("an old graphics card or a feature notice is no evidence", () => {
    expect(
      brief(
        log(
          "[I] Selected Device: Tesla V100-SXM2-16GB",
          "[I] Compute Capability: 7.0",
          "[TRT] [W] This feature is only supported on Ampere and beyond.",
        ),
      ),
    ).toEqual([]);
  });

  test("a message wrapped behind its error code is found, its head is not", () => {
    expect(
      brief(
        log("Error Code 9: API Usage Error", "(Target GPU SM 70 is not supported by this TensorRT release.)"),
      ),
    ).toEqual(["arch-unsupported×1@2"]);
  });

  test("operators left in PyTorch are a note, operators nobody converts a cause", () => {
    const list = (level: string) =>
      `${level}: [Torch-TensorRT] - Method requested cannot be compiled end to end by Torch-TensorRT.TorchScript.`;
    expect(find(log(list("INFO")), "unsupported-op").kind).toBe("note");
    expect(find(log(list("ERROR")), "unsupported-op").kind).toBe("cause");
  });

  test("a warning of PyTorch about the card does not excuse, the error does", () => {
    const warning =
      "NVIDIA A100 with CUDA capability sm_80 is not compatible with the current PyTorch installation.";
    expect(find(log(warning), "no-kernel-image")).toMatchObject({ kind: "note", details: { sm: "8.0" } });
    expect(find(log(warning), "no-kernel-image")).not.toHaveProperty("excuses");
    const both = log(
      warning,
      "RuntimeError: CUDA error: no kernel image is available for execution on the device",
    );
    expect(find(both, "no-kernel-image")).toMatchObject({ kind: "cause", excuses: "unsupported", count: 2 });
  });
});

/** Takes `BEGIN name` and `END`, and counts the line after `MORE`. */
function createReader(): LogReader & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  let test: string | null = null;
  return {
    triggers: ["BEGIN ", "END", "MORE"],
    lines,
    line(line) {
      lines.push(line);
      if (line.text.includes("BEGIN ")) test = line.text.split("BEGIN ")[1]?.split(" ")[0] ?? null;
      if (line.text.includes("END")) test = null;
      return line.text.includes("MORE");
    },
    currentTest: () => test,
  };
}

describe("readers", () => {
  const text = [
    ARCH,
    "BEGIN a",
    "noise",
    CONV3D,
    ARCH,
    "END",
    CONV3D,
    `BEGIN b ${CONV3D}`,
    `${ARCH} END`,
    "MORE",
    "follow",
    "not this",
  ].join("\n");

  test("own what stands between a test's start and end, on the same line too", () => {
    const result = scan(text, { readers: [createReader()] });
    expect(find(result, "arch-unsupported").tests).toEqual([
      { id: "a", count: 1 },
      { id: "b", count: 1 },
    ]);
    expect(find(result, "conv3d-k1").tests).toEqual([
      { id: "a", count: 1 },
      { id: "b", count: 1 },
    ]);
    expect(find(result, "conv3d-k1").count).toBe(3);
  });

  test("get their lines, numbered, and the next one when they ask for it", () => {
    const reader = createReader();
    scan(text, { readers: [reader] });
    expect(reader.lines.map((line) => line.number)).toEqual([2, 6, 8, 9, 10, 11]);
    expect(reader.lines.at(-1)?.text).toBe("follow");
  });

  test("get the same however the log is cut", () => {
    for (const size of [1, 3, 7, 50, 333]) {
      const [whole, pieces] = [createReader(), createReader()];
      const expected = scan(text, { readers: [whole] });
      expect(scanInPieces(Buffer.from(text), [size], [pieces])).toEqual(expected);
      expect(pieces.lines).toEqual(whole.lines);
    }
  });

  test("decide which of two tests a cause explains", () => {
    const crash = "TypeError: a bytes-like object is required, not 'NoneType'";
    const result = scan(["BEGIN a", ARCH, crash, "END", "BEGIN b", crash, "END"].join("\n"), {
      readers: [createReader()],
    });
    expect(find(result, "engine-null")).toMatchObject({
      count: 1,
      lines: [6],
      tests: [{ id: "b", count: 1 }],
    });
  });
});
