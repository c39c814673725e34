import { describe, expect, test } from "@jest/globals";
import type { Hit } from "../../src/issues/confirm.ts";
import { createEvents } from "../../src/issues/events.ts";
import type { LogLine, LogReader } from "../../src/issues/finding.ts";
import { entryOf, hitOf } from "./hits.ts";
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

  test("a crash on None is reported only if nothing explains it", () => {
    const crash = "TypeError: a bytes-like object is required, not 'NoneType'";
    expect(brief(log(crash))).toEqual(["engine-null×1@1"]);
    expect(brief(log(ARCH, ...Array(30).fill("."), crash))).toEqual(["arch-unsupported×1@1"]);
  });

  test("the abort of a program that asserts an engine is part of that", () => {
    const assertion = "demo: demo.cpp:24: int main(): Assertion `engine != nullptr' failed.";
    expect(brief(log(ARCH, assertion, "Aborted (core dumped)"))).toEqual(["arch-unsupported×1@1"]);
    expect(brief(log("Aborted (core dumped)"))).toEqual(["crash-signal×1@1"]);
  });

  test("the version sentence before an unused timing cache is not a stale engine", () => {
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

  test("an unspecific error is dropped if a cause above explains it", () => {
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

  test("an old graphics card or a feature notice is not evidence", () => {
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

/** Events of matches made by hand, as they are handed over: id, kind and lines. */
function eventsOf(...hits: readonly Hit[]): readonly string[] {
  const handed: string[] = [];
  const events = createEvents(({ hit, kind, lines }) =>
    handed.push(`${hit.entry.id} ${kind} @${lines.join(",")}`),
  );
  for (const hit of hits) events.take(hit);
  events.end();
  return handed;
}

describe("the rules, one by one", () => {
  const cause = entryOf("cause");
  const vague = entryOf("vague", { kind: "consequence" });
  const onLine = (hit: Hit, line: number): Hit => ({ ...hit, line, at: line * 100 + 50, start: line * 100 });

  test.each(["line", "above", "cause", "any"] as const)(
    "yieldsTo %s: another match in the line",
    (yieldsTo) => {
      const here = onLine(hitOf(vague, 3, { yieldsTo }), 3);
      expect(eventsOf(hitOf(cause, 3), here)).toEqual(["cause cause @3"]);
      // The plain match may stand behind the vague one.
      const behind = { ...hitOf(cause, 3), at: 380, start: 300 };
      expect(eventsOf(here, behind)).toEqual(["cause cause @3"]);
    },
  );

  test.each([
    ["line", 1, false],
    ["above", 1, true],
    ["cause", 1, true],
    ["any", 1, true],
    ["above", 12, true],
    ["above", 13, false],
  ] as const)("yieldsTo %s: a cause %d lines above: %s", (yieldsTo, above, gone) => {
    const handed = eventsOf(hitOf(cause, 1), hitOf(vague, 1 + above, { yieldsTo }));
    expect(handed).toHaveLength(gone ? 1 : 2);
  });

  test.each([
    ["a cause of another test", hitOf(cause, 1, {}, { test: "b" })],
    ["a consequence", hitOf(cause, 1, { kind: "consequence" })],
    ["the same issue", hitOf(vague, 1, { kind: "cause" })],
    ["a cause too many bytes above", hitOf(cause, 1, {}, { at: 300 - 16 * 1024 - 1 })],
  ])("yieldsTo above: not to %s", (_, other) => {
    const here = hitOf(vague, 3, { yieldsTo: "above" }, { test: "a" });
    expect(eventsOf(other, here)).toHaveLength(2);
  });

  test("a wrapped line is the event of the bare one only where it says the same", () => {
    const bare = (after: string) => hitOf(cause, 1, {}, { after });
    const wrapped = (after: string) =>
      hitOf(cause, 2, {}, { before: "[E] Error Code 2: Internal Error (", after });
    expect(eventsOf(bare("cannot build."), wrapped("cannot build.)"))).toEqual(["cause cause @1,2"]);
    expect(eventsOf(bare("2: cannot build."), wrapped("cannot build.)"))).toEqual(["cause cause @1,2"]);
    expect(eventsOf(bare("[E] [TRT] cannot build."), wrapped("cannot build.)"))).toEqual([
      "cause cause @1,2",
    ]);
    expect(eventsOf(bare("cannot bind."), wrapped("cannot build.)"))).toEqual([
      "cause cause @1",
      "cause cause @2",
    ]);
    // Too few characters to be known again.
    expect(eventsOf(bare("bad ."), wrapped("bad .)"))).toEqual(["cause cause @1", "cause cause @2"]);
    expect(eventsOf(wrapped("cannot build.)"), hitOf(cause, 3, {}, { after: "cannot build." }))).toHaveLength(
      2,
    );
  });

  test("a line goes on with an event once for each of its patterns", () => {
    const pattern = { literal: "and then this", continues: ["cause"] };
    const more = hitOf(cause, 2, pattern);
    const again = { ...more, line: 3, at: 300, start: 300 };
    expect(eventsOf(hitOf(cause, 1), more)).toEqual(["cause cause @1,2"]);
    expect(eventsOf(hitOf(cause, 1), more, again)).toEqual(["cause cause @1,2", "cause cause @3"]);
    expect(eventsOf(more, again)).toHaveLength(2);
    // Of another issue it is a part, and no line of.
    expect(eventsOf(hitOf(cause, 1), hitOf(vague, 2, { continues: ["cause"] }))).toEqual(["cause cause @1"]);
  });

  test("a line that takes over needs what it replaces, and keeps its lines", () => {
    const over = hitOf(vague, 4, { takesOver: "cause" });
    expect(eventsOf(over)).toEqual([]);
    expect(eventsOf(hitOf(cause, 2), over)).toEqual(["vague consequence @2,4"]);
    expect(eventsOf(hitOf(cause, 2), over, { ...over, line: 5, at: 500, start: 500 })).toEqual([
      "vague consequence @2,4",
    ]);
  });

  test("what a line demotes is a note, near it only", () => {
    expect(eventsOf(hitOf(cause, 1), hitOf(vague, 5, { demotes: ["cause"] }))).toContain("cause note @1");
    expect(eventsOf(hitOf(cause, 1), hitOf(vague, 50, { demotes: ["cause"] }))).toContain("cause cause @1");
  });

  test("a consequence names the last cause of its test", () => {
    const causes: string[] = [];
    const events = createEvents(({ hit, cause }) => causes.push(`${hit.line} ${cause}`));
    events.take(hitOf(cause, 1, {}, { test: "a" }));
    events.take(hitOf(vague, 2, {}, { test: "b" }));
    events.take(hitOf(vague, 3, {}, { test: "a" }));
    events.end();
    expect(causes.toSorted()).toEqual(["1 undefined", "2 undefined", "3 cause"]);
  });

  test("of two patterns of an issue in a line the clearer and weightier says what it is", () => {
    const note = hitOf(cause, 1, { kind: "note" });
    const better = { ...hitOf(cause, 1), at: 150 };
    expect(eventsOf(note, better)).toEqual(["cause cause @1"]);
    expect(eventsOf(hitOf(cause, 1), { ...note, at: 150 })).toEqual(["cause cause @1"]);
    const dim = hitOf(cause, 1, { yieldsTo: "any" });
    expect(eventsOf(dim, better)).toEqual(["cause cause @1"]);
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

  test("get what is between their start and end, even on the same line", () => {
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

  test("get a part of an endless line once, however many of their words it contains", () => {
    const filled = "x".repeat(65 * 1024 - 10);
    const long = `${filled}BEGIN a ${"x".repeat(100)} BEGIN b ${"x".repeat(100_000)}\nEND\n`;
    const reader = createReader();
    scan(long, { readers: [reader] });
    expect(reader.lines.map(({ number, text }) => [number, text.replaceAll("x", "").trim()])).toEqual([
      [1, "BEGIN a  BEGIN b"],
      [2, "END"],
    ]);
    const pieces = createReader();
    scanInPieces(Buffer.from(long), [1000], [pieces]);
    expect(pieces.lines).toEqual(reader.lines);
  });

  test("are at most thirty", () => {
    const readers = (count: number) => Array.from({ length: count }, createReader);
    expect(() => scan("x", { readers: readers(31) })).toThrow(new RangeError("more than 30 readers"));
    const thirty = readers(30);
    scan("MORE\nfollow\n", { readers: thirty });
    expect(thirty.map(({ lines }) => lines.length)).toEqual(Array(30).fill(2));
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
