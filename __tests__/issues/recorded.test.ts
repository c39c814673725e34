import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { loadCatalogue } from "../../src/issues/catalogue.ts";
import { scanText } from "../../src/issues/scan.ts";

const read = (name: string) => readFileSync(`__tests__/fixtures/issues/recorded/${name}`, "utf8");

describe("what TensorRT-RTX 1.7.1 printed on an H100, which it does not serve", () => {
  test.each(["unittest", "pytest"])(
    "the refusal is the cause and the null engine follows from it (%s)",
    (runner) => {
      const { findings } = scanText(read(`tensorrt-rtx-1.7.1-on-h100-${runner}.log`), {
        catalogue: loadCatalogue(),
      });
      const causes = findings.filter(({ kind }) => kind === "cause");
      expect(
        causes.map(({ id, count, details, excuses }) => ({ id, count, sm: details.sm, excuses })),
      ).toEqual([{ id: "arch-unsupported", count: 2, sm: "9.0", excuses: "unsupported" }]);
      expect(findings.find(({ id }) => id === "engine-null")).toMatchObject({ kind: "consequence" });
      // Two layers were built verbosely: nothing in those lines is an issue.
      expect(findings.map(({ id }) => id).sort()).toEqual(["arch-unsupported", "engine-null"]);
    },
  );
});

const found = (name: string) => scanText(read(name), { catalogue: loadCatalogue() }).findings;
const brief = (name: string) =>
  Object.fromEntries(found(name).map(({ id, kind, count }) => [id, `${kind} ${count}`]));

describe("what TensorRT 8.5.3 printed on an H100, which it serves", () => {
  test.each(["unittest", "pytest"])("a verbose run in which all is well has no issue (%s)", (runner) => {
    expect(brief(`tensorrt-8.5.3-on-h100-${runner}.log`)).toEqual({});
  });

  test("modules loaded at once are a benign notice", () => {
    expect(brief("tensorrt-8.5.3-on-h100-eager-loading.log")).toEqual({ "lazy-loading": "benign 1" });
  });

  test("each misuse is known by its own name", () => {
    expect(brief("tensorrt-8.5.3-on-h100-misused.log")).toMatchObject({
      "int64-cast": "benign 3",
      "plugin-missing": "cause 1",
      "dynamic-shape": "cause 1",
      "deprecated-api": "note 3",
      "no-implementation": "cause 1",
      "tactic-oom": "benign 4",
      "cuda-runtime-error": "cause 7",
    });
  });

  test("a damaged engine is a cause, a damaged timing cache is not", () => {
    const lines = read("tensorrt-8.5.3-on-h100-misused.log").split("\n");
    const part = (from: string, to: string) =>
      lines.slice(lines.indexOf(`==== ${from}`), lines.indexOf(`==== ${to}`)).join("\n");
    const scanned = (text: string) =>
      scanText(text, { catalogue: loadCatalogue() }).findings.map(({ id, kind }) => `${id} ${kind}`);
    expect(scanned(part("damaged_plan", "timing_cache_of_another"))).toContain(
      "engine-version-mismatch cause",
    );
    const cache = part("timing_cache_of_another", "out_of_memory");
    expect(scanned(cache.split("-- byte 12")[0] as string)).toEqual(["timing-cache-mismatch benign"]);
    expect(scanned(cache.slice(cache.indexOf("-- byte 16")))).toEqual(["timing-cache-mismatch benign"]);
  });

  test.each([
    ["no-device", { "no-device": "cause 5" }],
    ["no-driver", { "driver-too-old": "cause 7" }],
    ["incomplete-cublas", { "library-missing": "cause 5", "engine-null": "consequence 5" }],
    ["altered-builder-resource", { "library-missing": "cause 1" }],
  ])("says why no engine came out: %s", (name, expected) => {
    expect(brief(`tensorrt-8.5.3-${name}.log`)).toEqual(expected);
  });
});

describe("what Torch-TensorRT's TorchScript front end printed", () => {
  const guards = "bn-ir-exception-removed";

  test("2.2.0 tells of every guard that it removes, and of an empty module", () => {
    const findings = found("torch-tensorrt-2.2.0-lowering.log");
    expect(findings.map(({ id, count, title }) => ({ id, count, title }))).toEqual([
      { id: guards, count: 15, title: "Torch-TensorRT removed an exception from the TorchScript IR" },
      { id: "unsupported-op", count: 1, title: "Nothing in the module can become an engine" },
    ]);
    expect(findings[0]).toMatchObject({ kind: "note", severity: "notice" });
  });

  test("dumps of graphs, which contain guards too, are not warnings", () => {
    expect(read("torch-tensorrt-2.2.0-lowering-graph.log").match(/prim::RaiseException/gu)).toHaveLength(2);
    expect(brief("torch-tensorrt-2.2.0-lowering-graph.log")).toEqual({ [guards]: "note 1" });
  });

  test("1.3.0 removes them in silence", () => {
    expect(brief("torch-tensorrt-1.3.0-lowering.log")).toEqual({ "unsupported-op": "cause 1" });
  });

  test("without a driver the converter crashes, and the missing driver is the cause", () => {
    expect(brief("torch-tensorrt-2.2.0-no-driver.log")).toEqual({
      [guards]: "note 1",
      "driver-too-old": "cause 1",
      "crash-signal": "consequence 1",
    });
  });

  test("on a card the precaution for 1x1x1 is printed for layers that are then built", () => {
    const log = read("torch-tensorrt-2.2.0-on-h100.log");
    expect(log.match(/== engine of \d+ bytes/gu)).toHaveLength(3);
    expect(brief("torch-tensorrt-2.2.0-on-h100.log")).toEqual({
      "conv3d-k1": "note 2",
      "unsupported-op": "cause 3",
    });
  });
});
