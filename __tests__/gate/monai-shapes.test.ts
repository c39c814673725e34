/**
 * A suite of MONAI's shapes through the whole gate, its own probe included: which card it is comes from libcuda, which
 * TensorRT from the metadata of an installed package, and the suite asks both the same way. See the suite's README.
 */

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import { describePytest, SUITES } from "../suite/results/python.ts";
import { type GateRun, Workplace } from "./workplace.ts";

jest.setTimeout(120_000);

const LIBCUDA = join(import.meta.dirname, "../fixtures/facts/fake_libcuda.c");

let place: Workplace;
let suite = "";
let lib = "";
beforeAll(() => {
  place = new Workplace();
  suite = join(place.checkout, "monai_shapes");
  lib = join(place.root, "lib");
  mkdirSync(lib);
  cpSync(join(SUITES, "monai_shapes"), suite, { recursive: true });
  cpSync(join(SUITES, "timed_runner/run_timed.py"), join(suite, "run_timed.py"));
  execFileSync("git", ["-C", place.checkout, "add", "."]);
  execFileSync("gcc", ["-shared", "-fPIC", "-O1", "-o", join(lib, "libcuda.so.1"), LIBCUDA]);
});
afterAll(() => place.remove());

/** Installs the stand-in for TensorRT as pip would leave it. @returns what a process needs to find it and the card. */
function machine(card: string, version: string): Readonly<Record<string, string>> {
  const site = join(place.root, `site-${version}`);
  const libraries = join(site, "tensorrt_libs");
  const info = join(site, `tensorrt_cu12_libs-${version}.dist-info`);
  for (const folder of [libraries, info]) mkdirSync(folder, { recursive: true });
  cpSync(join(suite, "stand_in"), site, { recursive: true });
  const source = join(place.root, "nvinfer.c");
  writeFileSync(source, "int nvinfer(void) { return 0; }\n");
  for (const name of ["libnvinfer.so.10", `libnvinfer_builder_resource.so.${version}`])
    execFileSync("gcc", ["-shared", "-fPIC", "-o", join(libraries, name), source]);
  writeFileSync(
    join(info, "METADATA"),
    `Metadata-Version: 2.1\nName: tensorrt-cu12-libs\nVersion: ${version}\n`,
  );
  writeFileSync(join(info, "RECORD"), "tensorrt_libs/libnvinfer.so.10,,\n");
  return {
    LD_LIBRARY_PATH: lib,
    PYTHONPATH: site,
    FAKE_CUDA_DEVICES: card,
    STAND_IN_TENSORRT: version,
    CUDA_VISIBLE_DEVICES: "0",
  };
}

const V100 = "Tesla V100-SXM2-16GB=7.0";
const H100 = "NVIDIA H100 80GB HBM3=9.0";

describePytest("a suite of MONAI's shapes", (python) => {
  const RUNNERS = {
    unittest: ["-m", "unittest", "-v", "test_convert_to_trt", "test_trt_compile", "test_bundle_trt_export"],
    "a runner with times": ["run_timed.py", ".", "test_*.py", "2"],
    pytest: ["-m", "pytest", "-p", "no:cacheprovider", "-q"],
  };
  type Runner = keyof typeof RUNNERS;
  const ALL = Object.keys(RUNNERS) as Runner[];

  async function gate(
    on: Readonly<Record<string, string>>,
    words: readonly string[],
    options: Readonly<Record<string, string>> = {},
  ): Promise<{ run: GateRun; report: Report }> {
    const own = { facts: "", python, "working-directory": suite, ...options };
    const run = await place.run(own, [python, ...words], on);
    if (run.report === null) throw new Error(`no report; the gate said:\n${run.said}`);
    return { run, report: run.report };
  }
  const figures = ({ tests }: Report) =>
    tests &&
    `${tests.total}: ${tests.passed} passed, ${tests.failed + tests.errors} broken, ${tests.skipped} skipped`;
  const seen = ({ findings }: Report) => Object.fromEntries(findings.map(({ id, count }) => [id, count]));
  const why = ({ tests }: Report) =>
    Object.fromEntries((tests?.skippedReasons ?? []).map(({ reason, count }) => [reason, count]));

  test.each(ALL)(
    "H100, 10.13, %s: what can run passes, and each kind of notice is one annotation",
    async (name) => {
      const { run, report } = await gate(machine(H100, "10.13.3"), RUNNERS[name], {
        // The hook tells it from inside; from outside, processes that live for a moment may be missed.
        "require-use": name === "pytest" ? "fail" : "off",
      });
      expect(run.status).toBe(0);
      expect(report).toMatchObject({ outcome: "passed", verdict: { status: "supported" } });
      expect(report.facts?.gpus[0]).toMatchObject({ computeCapability: "9.0", source: "libcuda" });
      expect(report.facts?.tensorrt).toMatchObject({
        version: "10.13.3",
        source: "dist-info tensorrt_cu12_libs",
      });
      expect(figures(report)).toBe("14: 12 passed, 0 broken, 2 skipped");
      expect(why(report)).toEqual({ "module not installed: a_large_model_that_nobody_has": 2 });
      // Six conversions by way of TorchScript, in children and in tests: 17 lines and one each.
      expect(seen(report)).toEqual({ "bn-ir-exception-removed": 102, "conv3d-k1": 6 });
      if (name === "pytest") expect(report.suite?.used).toEqual({ cuda: true, tensorrt: true });
      expect(run.annotations.map(({ severity }) => severity)).toEqual(["notice", "notice"]);
      for (const { file, message } of run.annotations) {
        expect(file).toMatch(/^monai_shapes\/test_(?:convert_to_trt|bundle_trt_export)\.py$/);
        expect(message).not.toContain("line 0");
      }
    },
  );

  test.each(ALL)(
    "V100, 10.5, %s, as an expected failure: every test that needs an engine is excused",
    async (name) => {
      const { run, report } = await gate(machine(V100, "10.5.0"), RUNNERS[name], {
        "on-unsupported": "xfail",
      });
      expect(run.status).toBe(0);
      expect(report).toMatchObject({ outcome: "xfailed", verdict: { reason: "gpu-dropped" } });
      expect(figures(report)).toBe("14: 0 passed, 8 broken, 6 skipped");
      expect(why(report)).toEqual({ "needs compute capability 7.5": 6 });
      expect(seen(report)).toEqual({ "arch-unsupported": 8, "bn-ir-exception-removed": 102, "conv3d-k1": 6 });
      expect(report.failures.map(({ excusedBy }) => excusedBy)).toEqual(Array(8).fill("arch-unsupported"));
      expect(report.failures.filter(({ id }) => id.includes("test_bundle_trt_export"))).toHaveLength(6);
    },
  );

  test("V100, 10.5: left out by default, refused or run where that is asked for", async () => {
    const on = machine(V100, "10.5.0");
    const skipped = await gate(on, RUNNERS.unittest);
    expect(skipped.run).toMatchObject({ status: 0, log: "" });
    expect(skipped.report).toMatchObject({ outcome: "skipped", suite: null, tests: null });
    expect(skipped.report.sentence).toMatch(/TensorRT 10\.5\.0 no longer supports Tesla V100.*10\.4\.0/);
    const refused = await gate(on, RUNNERS.unittest, { "on-unsupported": "fail" });
    expect(refused.run).toMatchObject({ status: 1, log: "", report: { outcome: "refused" } });
    const failed = await gate(on, RUNNERS.unittest, { "on-unsupported": "run" });
    expect(failed.run).toMatchObject({ status: 1, report: { outcome: "failed" } });
    expect(failed.report.sentence).toContain("arch-unsupported");
  });

  test("V100, 10.4: the last release that supports it runs, and what the suite itself skips is reported", async () => {
    const on = machine(V100, "10.4.0");
    const { run, report } = await gate(on, RUNNERS.unittest);
    expect(run.status).toBe(0);
    expect(report).toMatchObject({ outcome: "passed", verdict: { status: "supported" } });
    expect(figures(report)).toBe("14: 8 passed, 0 broken, 6 skipped");
    expect(why(report)).toEqual({ "needs compute capability 7.5": 6 });
    expect(seen(report)).toEqual({ "bn-ir-exception-removed": 102, "conv3d-k1": 6 });
    // Where nothing else runs, the suite's own threshold stands against the gate's verdict.
    const alone = await gate(on, ["-m", "unittest", "-v", "test_trt_compile"]);
    expect(alone.run).toMatchObject({ status: 1, report: { outcome: "ran-nothing" } });
    expect(alone.report.sentence).toMatch(
      /all 6 tests were skipped\. The gate finds this card supported, .*needs compute capability 7\.5 \(6\)/,
    );
  });

  test("no GPU: refused, and where it is run all the same it proves nothing", async () => {
    const on = machine("", "10.13.3");
    const { run, report } = await gate(on, RUNNERS.unittest);
    expect(run).toMatchObject({ status: 1, log: "" });
    expect(report).toMatchObject({ outcome: "refused", verdict: { status: "no-gpu" } });
    expect((await gate(on, RUNNERS.unittest, { "on-no-gpu": "skip" })).run.status).toBe(0);
    for (const name of ALL) {
      const all = await gate(on, RUNNERS[name], { "on-no-gpu": "run" });
      expect(all.run).toMatchObject({ status: 1, report: { outcome: "ran-nothing" } });
      expect(figures(all.report)).toBe("14: 0 passed, 0 broken, 14 skipped");
      expect(why(all.report)).toEqual({ "needs CUDA": 14 });
      expect(seen(all.report)).toEqual({});
    }
  });
});
