import { describe, expect, test } from "@jest/globals";
import { readSmi } from "../../src/facts/nvidia-smi.ts";
import { rawAnswer } from "./raw.ts";

const ROW = "0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13, 8.6, Enabled";
const CARD = {
  index: 0,
  uuid: "GPU-1",
  name: "NVIDIA A10",
  computeCapability: "8.6",
  memoryMiB: 23028,
  source: "nvidia-smi",
  pciBusId: "0000:01:00.0",
  mig: true,
};
const SILENT = { cards: [], driver: null, lost: null, mismatch: false };

const read = (smi: Readonly<Record<string, unknown>>) => readSmi(rawAnswer({ smi }).smi);
const done = (stdout: string, exit: number | null = 0, stderr = "") =>
  read({ state: "done", exit, stdout, stderr });

describe("a program that gave no answer", () => {
  test.each([
    [{ state: "missing" }, null],
    [{ state: "timeout", seconds: 1.5 }, "nvidia-smi did not answer within 1.5 s"],
    [{ state: "timeout" }, "nvidia-smi did not answer within 10 s"],
    [{ state: "failed", detail: "signal 9" }, "nvidia-smi: signal 9"],
    [{ state: "failed" }, "nvidia-smi: no reason given"],
  ])("%j: %j, and nothing that it printed counts", (smi, failure) => {
    expect(read({ stdout: ROW, exit: 18, ...smi })).toEqual({ ...SILENT, failure });
  });
});

describe("rows", () => {
  test("a healthy row, with line ends of either kind", () => {
    const second = ROW.replace("0,", "1,").replace("537.13", "[N/A]").replace("Enabled", "Disabled");
    const { mig, ...whole } = CARD;
    expect(done(`${ROW}\r\n${second}\n`)).toEqual({
      cards: [CARD, { ...whole, index: 1 }],
      driver: "537.13",
      lost: null,
      mismatch: false,
      failure: null,
    });
    expect(done(`${second}\n${ROW}`).driver).toBe("537.13");
  });

  test("the six columns that an old nvidia-smi knows", () => {
    const { cards } = done("0, GPU-1, Tesla V100, 0000:01:00.0, 16160, 418.87.00");
    expect(cards).toEqual([
      { ...CARD, name: "Tesla V100", memoryMiB: 16160, computeCapability: null, mig: undefined },
    ]);
  });

  test.each(["[N/A]", "N/A", "[Not Supported]", "[Insufficient Permissions]", ""])(
    "%j is not a value",
    (cell) => {
      expect(done(`0, ${cell}, NVIDIA A10, ${cell}, ${cell}, ${cell}, ${cell}, ${cell}`)).toMatchObject({
        cards: [{ uuid: null, pciBusId: null, memoryMiB: null, computeCapability: null }],
        driver: null,
        failure: null,
      });
    },
  );

  test.each([
    ["five cells", "0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028"],
    ["no index", "[N/A], GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13"],
    ["an index out of bounds", "1000, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13"],
    ["a word before the index", "x0, GPU-1, NVIDIA A10, 0000:01:00.0, 23028, 537.13"],
    ["no name", "0, GPU-1, , 0000:01:00.0, 23028, 537.13"],
    ["a banner", "Fri Nov 20 2026, a, b, c, d, e"],
  ])("%s is not a card", (_, row) => {
    expect(done(row)).toMatchObject({ cards: [], driver: null, lost: null });
    expect(done(row).failure).toBe(
      `nvidia-smi ended with exit 0, but listed no card that could be read: ${row}`,
    );
    expect(done(`${row}\n${ROW}`).cards).toEqual([CARD]);
  });

  test.each([
    ["12 MiB", null],
    ["-1", null],
    ["1234567890", null],
    ["123456789", 123_456_789],
  ])("a memory of %j is %j", (memory, memoryMiB) => {
    expect(done(ROW.replace("23028", memory)).cards[0]?.memoryMiB).toBe(memoryMiB);
  });

  test("at most 64 are read", () => {
    const rows = Array.from({ length: 65 }, (_, i) => ROW.replace("0,", `${i},`));
    expect(done(rows.join("\n")).cards).toHaveLength(64);
  });
});

describe("a card that does not answer", () => {
  test.each([
    "Unable to determine the device handle for GPU 0000:01:00.0: Unknown Error",
    "GPU 0000:01:00.0: GPU is lost.",
    "GPU has fallen off the bus",
    "0000:01:00.0: GPU requires reset",
    "GPUs that require a reset: 1",
    "0, GPU-1, ERR!, ERR!, ERR!, ERR!",
    "0, GPU-1, [Unknown Error], x, 1, 1",
  ])("%s", (line) => {
    expect(done(`${line}\n${ROW}`)).toMatchObject({
      cards: [CARD],
      lost: `nvidia-smi (exit 0) says: ${line}`,
      failure: `nvidia-smi ended with exit 0, but a card does not answer: ${line}`,
    });
    expect(done(ROW, 0, line).lost).toBe(`nvidia-smi (exit 0) says: ${line}`);
  });

  test("the row of a lost card is not a card, whatever its cells say", () => {
    expect(done(ROW.replace("8.6", "ERR!")).cards).toEqual([]);
  });

  test.each([
    [15, "a card has fallen off the bus"],
    [16, "a card requires a reset"],
  ])("exit %i says so without a word", (exit, meaning) => {
    expect(done("", exit)).toEqual({
      ...SILENT,
      lost: `nvidia-smi (exit ${exit}) says: it printed nothing`,
      failure: `nvidia-smi ended with exit ${exit} (${meaning}): it printed nothing`,
    });
  });
});

describe("exit statuses", () => {
  test.each([
    [2, "an argument that this nvidia-smi does not know"],
    [3, "the query is not available on this card"],
    [4, "no permission to ask"],
    [6, "no devices were found"],
    [8, "a card lacks its power cables"],
    [9, "the NVIDIA driver is not loaded"],
    [10, "an interrupt problem of the kernel"],
    [12, "the NVML library was not found"],
    [13, "this NVML lacks the function"],
    [18, "driver and NVML library are of different versions"],
    [255, "an unknown failure"],
  ])("%i is %s", (exit, meaning) => {
    expect(done(ROW, exit, "last words")).toMatchObject({
      cards: [CARD],
      lost: null,
      mismatch: exit === 18,
      failure: `nvidia-smi ended with exit ${exit} (${meaning}): ${ROW} | last words`,
    });
  });

  test("0 and 14 (a damaged infoROM) are not failures", () => {
    expect(done(ROW, 0).failure).toBeNull();
    expect(done(ROW, 14, "infoROM is corrupted").failure).toBeNull();
    expect(done("", 14).failure).toBe(
      "nvidia-smi ended with exit 14, but listed no card that could be read: it printed nothing",
    );
  });

  test("an end by signal has none, and counts as a failure", () => {
    expect(done(ROW, null).failure).toContain("ended with exit 255 (an unknown failure)");
  });

  test("a mismatch is reported in words too", () => {
    expect(done("Failed to initialize NVML: Driver/library version mismatch", 255).mismatch).toBe(true);
  });
});
