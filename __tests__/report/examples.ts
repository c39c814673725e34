/** Reports as whole values, one a situation, for tests and for the pictures in docs/images. */

import type { Facts } from "../../src/facts/facts.ts";
import type { Finding } from "../../src/issues/finding.ts";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import type { Report, ReportFailure } from "../../src/report/report.ts";
import { decide } from "../../src/support/decide.ts";
import { loadMatrix } from "../../src/support/matrix.ts";
import type { Verdict } from "../../src/support/verdict.ts";

const NOTES = "https://docs.nvidia.com/deeplearning/tensorrt/10.5.0/release-notes.html";
const MATRIX = "https://docs.nvidia.com/deeplearning/tensorrt/latest/getting-started/support-matrix.html";

export function facts(overrides: Partial<Facts> = {}): Facts {
  return {
    schemaVersion: 1,
    via: "",
    platform: { os: "linux", arch: "x64", jetpack: null, wsl: false, container: true },
    interpreter: { path: "/usr/bin/python3", version: "3.11.7" },
    driver: { version: "580.159.04", cuda: "13.0" },
    gpus: [
      {
        index: 0,
        name: "NVIDIA H100 80GB HBM3",
        computeCapability: "9.0",
        memoryMiB: 81_559,
        source: "libcuda",
      },
    ],
    tensorrt: {
      version: "10.13.3.9",
      product: "tensorrt",
      cuda: "12",
      source: "dist-info tensorrt_cu12_libs",
    },
    torch: { version: "2.8.0", cuda: "12.8", archList: ["7.5", "8.0", "9.0"] },
    torchTensorrt: { version: "2.8.0" },
    problems: [],
    ...overrides,
  };
}

export function verdict(overrides: Partial<Verdict> = {}): Verdict {
  return {
    status: "supported",
    reason: "",
    permanent: false,
    sentence: "TensorRT 10.13.3 supports NVIDIA H100 80GB HBM3 (compute capability 9.0).",
    gpu: { name: "NVIDIA H100 80GB HBM3", computeCapability: "9.0", index: 0 },
    tensorrt: "10.13.3",
    newestTensorrt: "11.4.0",
    oldestTensorrt: "8.5.1",
    supported: ["7.5", "8.0", "8.6", "8.9", "9.0", "10.0", "12.0"],
    evidence: [
      {
        fact: "TensorRT 10.13.3 for Linux x86-64 lists compute capability 9.0.",
        source: MATRIX,
        confidence: "documented",
      },
    ],
    remedies: [],
    limits: [],
    notes: [],
    ...overrides,
  };
}

export const V100_FACTS = facts({
  driver: { version: "535.183.01", cuda: "12.2" },
  gpus: [
    {
      index: 0,
      name: "Tesla V100-SXM2-16GB",
      computeCapability: "7.0",
      memoryMiB: 16_160,
      source: "libcuda",
    },
  ],
  tensorrt: { version: "10.5.0", product: "tensorrt", cuda: "12", source: "dist-info tensorrt_cu12_libs" },
});

/** What the gate itself says of that machine, so that tests and pictures show no invented words. */
export const V100_VERDICT: Verdict = decide(V100_FACTS, { gpu: "first", expectGpu: "" }, loadMatrix());

export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    id: "bn-ir-exception-removed",
    severity: "warning",
    kind: "note",
    count: 102,
    lines: [118, 119, 120],
    first: {
      line: 118,
      text: "WARNING: [Torch-TensorRT] - Detected and removing exception in TorchScript IR for node:  = prim::If(%2441) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:562:8",
    },
    title: "BatchNorm guards are taken out of the TorchScript graph",
    explanation:
      "Torch-TensorRT removes the branch that raises for a wrong input shape. The engine computes the same, but a wrong shape is no longer reported.",
    remedy: "None is needed. Compile in evaluation mode to see fewer of them.",
    links: ["https://github.com/pytorch/TensorRT/issues/1445"],
    tests: [
      { id: "tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_0_fp32", count: 51 },
      { id: "tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_1_fp16", count: 51 },
    ],
    places: [{ file: "/usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py", line: 562, column: 8 }],
    details: {},
    ...overrides,
  };
}

export const ARCH_FINDING = finding({
  id: "arch-unsupported",
  severity: "error",
  kind: "cause",
  count: 2,
  lines: [41, 97],
  first: {
    line: 41,
    text: "[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)",
  },
  title: "This TensorRT does not support the GPU",
  explanation: "The builder refuses the GPU's compute capability: TensorRT has no kernels for it.",
  remedy: "Use TensorRT 10.4.0 or older, or a newer GPU.",
  links: [NOTES],
  excuses: "unsupported",
  tests: [{ id: "tests/test_export.py::test_unet", count: 2 }],
  places: [],
  details: { sm: "7.0" },
});

export function failure(overrides: Partial<ReportFailure> = {}): ReportFailure {
  return {
    id: "tests/test_export.py::TestUNet::test_accuracy[fp16]",
    status: "failed",
    file: "tests/test_export.py",
    line: 31,
    message: [
      "Traceback (most recent call last):",
      '  File "/__w/unet/unet/tests/test_export.py", line 44, in test_accuracy',
      "    torch.testing.assert_close(actual, expected, rtol=1e-2, atol=1e-2)",
      '  File "/usr/lib/python3/dist-packages/torch/testing/_comparison.py", line 1530, in assert_close',
      "    raise error_metas[0].to_error(msg)",
      "AssertionError: Tensor-likes are not close! Mismatched elements: 812 / 65536 (1.2%)",
    ].join("\n"),
    ...overrides,
  };
}

const COUNTS = {
  total: 14,
  passed: 14,
  failed: 0,
  errors: 0,
  skipped: 0,
  xfailed: 0,
  xpassed: 0,
  executed: 14,
};

export function tests(
  counts: Partial<typeof COUNTS> = {},
  skippedReasons: readonly { readonly reason: string; readonly count: number }[] = [],
): NonNullable<Report["tests"]> {
  return { ...COUNTS, ...counts, source: "unittest", ran: [], skippedReasons };
}

export function suite(overrides: Partial<NonNullable<Report["suite"]>> = {}): NonNullable<Report["suite"]> {
  return {
    command: "python -m unittest -v tests.networks.test_convert_to_trt tests.handlers.test_trt_compile",
    exitCode: 0,
    signal: null,
    timedOut: false,
    cancelled: false,
    durationMs: 312_400,
    logBytes: 681_204,
    logLines: 4_713,
    used: { cuda: true, tensorrt: true },
    ...overrides,
  };
}

/** A run that passed on a supported GPU. */
export function parts(overrides: Partial<ReportParts> = {}): ReportParts {
  return {
    version: "0.1.0",
    facts: facts(),
    verdict: verdict(),
    policy: { applied: "supported: run", action: "ran", strict: true, minExecuted: "auto" },
    suite: suite(),
    tests: tests(),
    failures: [],
    passedUnexpectedly: [],
    findings: [],
    passingOutputSeen: true,
    outcome: "passed",
    conclusion: "success",
    sentence: "14 tests passed.",
    notices: [],
    annotations: [],
    dropped: {},
    ...overrides,
  };
}

/** A step of a workflow with these inputs beside its script. */
function asked(inputs: Readonly<Record<string, string>> = {}): NonNullable<ReportParts["asked"]> {
  const given = Object.entries(inputs).map(([name, value]) => ({ name, value }));
  return { argv: null, shell: "bash", inputs: given };
}

const onV100 = { facts: V100_FACTS, verdict: V100_VERDICT };

/** The situations that a reader meets. */
export const SITUATIONS = {
  skip: parts({
    ...onV100,
    policy: { applied: "on-unsupported: skip", action: "skipped", strict: true, minExecuted: "auto" },
    suite: null,
    tests: null,
    outcome: "skipped",
    sentence: `The suite was not started (on-unsupported: skip): ${V100_VERDICT.sentence} Nothing in it is verified on this machine.`,
  }),
  xfail: parts({
    ...onV100,
    policy: { applied: "on-unsupported: xfail", action: "ran", strict: true, minExecuted: "auto" },
    suite: suite({
      command: "pytest tests",
      exitCode: 1,
      durationMs: 41_900,
      logLines: 211,
      logBytes: 20_114,
    }),
    asked: asked({ "on-unsupported": "xfail" }),
    tests: tests({ total: 6, passed: 4, failed: 2, executed: 6 }),
    failures: ["test_unet", "test_segresnet"].map((name) =>
      failure({
        id: `tests/test_export.py::${name}`,
        message:
          "RuntimeError: IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)",
        excusedBy: "arch-unsupported",
      }),
    ),
    findings: [ARCH_FINDING],
    outcome: "xfailed",
    sentence: `2 of 6 executed tests failed for the expected cause (arch-unsupported), as on-unsupported: xfail expects. ${V100_VERDICT.sentence}`,
  }),
  failed: parts({
    asked: asked(),
    suite: suite({ command: "pytest -n 2 tests", exitCode: 1 }),
    tests: tests({ total: 14, passed: 9, failed: 3, skipped: 2, executed: 12 }, [
      { reason: "FP8 needs compute capability 8.9 and ModelOpt", count: 2 },
    ]),
    failures: [
      failure(),
      failure({ id: "tests/test_export.py::TestUNet::test_accuracy[bf16]" }),
      failure({
        id: "tests/test_engine.py::test_reload",
        file: "tests/test_engine.py",
        line: 12,
        message:
          "Traceback (most recent call last):\n  File \"/__w/unet/unet/tests/test_engine.py\", line 19, in test_reload\n    context = engine.create_execution_context()\nAttributeError: 'NoneType' object has no attribute 'create_execution_context'",
      }),
    ],
    findings: [finding()],
    outcome: "failed",
    conclusion: "failure",
    sentence:
      "3 of 12 executed tests failed: tests/test_export.py::TestUNet::test_accuracy[fp16], tests/test_export.py::TestUNet::test_accuracy[bf16], tests/test_engine.py::test_reload.",
  }),
  crashed: parts({
    asked: asked(),
    suite: suite({
      command: "pytest tests",
      exitCode: null,
      signal: "SIGSEGV",
      durationMs: 95_210,
      running: "tests/test_engine.py::test_reload",
    }),
    tests: {
      ...tests({ total: 9, passed: 5, skipped: 4, executed: 5 }),
      source: "pytest-hook",
      neverRan: [
        "tests/test_engine.py::test_refit",
        "tests/test_engine.py::test_share",
        "tests/test_plugin.py::test_load",
      ],
    },
    failures: [
      failure({
        id: "tests/test_engine.py::test_reload",
        status: "error",
        file: "tests/test_engine.py",
        line: 12,
        message: "",
        crashed: "SIGSEGV",
      }),
    ],
    outcome: "crashed",
    conclusion: "failure",
    sentence: "The suite was killed by SIGSEGV while tests/test_engine.py::test_reload was running.",
  }),
  "ran-nothing": parts({
    facts: facts({ tensorrt: null }),
    verdict: verdict({
      status: "no-tensorrt",
      reason: "wrong-interpreter",
      sentence: "No TensorRT was found for /usr/bin/python3, the interpreter that runs the suite.",
      tensorrt: null,
      supported: [],
      evidence: [],
      remedies: [
        {
          kind: "install",
          text: "Install TensorRT for the interpreter that runs the suite: /usr/bin/python3 -m pip install tensorrt.",
        },
      ],
    }),
    policy: { applied: "on-no-tensorrt: run", action: "ran", strict: true, minExecuted: "auto" },
    asked: asked({ "on-no-tensorrt": "run" }),
    suite: suite({ used: { cuda: true, tensorrt: false }, durationMs: 3_310, logLines: 61, logBytes: 5_120 }),
    tests: tests({ total: 14, passed: 0, skipped: 14, executed: 0 }, [
      { reason: "Requires TensorRT", count: 7 },
      { reason: "Skipping CUDA-based tests", count: 5 },
      { reason: "polygraphy is required for convert to trt test!", count: 2 },
    ]),
    outcome: "ran-nothing",
    conclusion: "failure",
    sentence: "The suite ended with status 0, but all of its 14 tests were skipped.",
  }),
  warnings: parts({
    asked: asked(),
    findings: [
      finding(),
      finding({
        id: "conv3d-k1",
        count: 6,
        lines: [131],
        first: {
          line: 131,
          text: "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.",
        },
        title: "Conv3d with kernel size 1",
        explanation: "TensorRT may fail to find a tactic for a Conv3d whose kernel is 1 in every dimension.",
        remedy: "If the build fails, replace the layer with a Linear over the channels.",
        places: [],
      }),
    ],
    sentence: "14 tests passed.",
    notices: ["No baseline was given, so it cannot be said whether these findings are new."],
  }),
} satisfies Record<string, ReportParts>;

export function report(situation: keyof typeof SITUATIONS, overrides: Partial<ReportParts> = {}): Report {
  return buildReport({ ...SITUATIONS[situation], ...overrides });
}
