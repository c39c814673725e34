"use strict";
exports.id = 487;
exports.ids = [487];
exports.modules = {

/***/ 7487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/gate.js + 12 modules
var gate = __webpack_require__(5828);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(3299);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
;// CONCATENATED MODULE: ./build/cli/demo-facts.js
/** The two machines that `trt-gate demo` pretends to be. Everything after the facts is real. */
const machine = (gpu, driver, tensorrt) => ({
    schemaVersion: 1,
    via: "",
    platform: { os: "linux", arch: "x64", jetpack: null, wsl: false, container: false },
    driver,
    gpus: [{ index: 0, ...gpu, source: "demo" }],
    tensorrt: { ...tensorrt, product: "tensorrt", source: "demo", smResources: null },
    problems: [],
});
/** The runner on which MONAI's export tests broke in November 2024. */
const V100_WITH_10_5 = machine({ name: "Tesla V100-SXM2-16GB", computeCapability: "7.0", memoryMiB: 16160 }, { version: "560.35.03", cuda: "12.6" }, { version: "10.5.0", cuda: "12" });
const H100_WITH_10_13 = machine({ name: "NVIDIA H100 80GB HBM3", computeCapability: "9.0", memoryMiB: 81559 }, { version: "580.95.05", cuda: "13.0" }, { version: "10.13.3.9", cuda: "13" });

;// CONCATENATED MODULE: ./build/cli/demo-suite.js
/**
 * The suite that `trt-gate demo` runs as a child process: a Node program that prints what a unittest run of
 * TensorRT export tests prints. The message texts are TensorRT's and Torch-TensorRT's own.
 */
/** The program's text; it needs the running Node and nothing else. Its argument is the card it pretends to run on. */
const DEMO_SUITE = `
const card = process.argv[2];
const conv = "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.     Github issue: https://github.com/pytorch/TensorRT/issues/1445. Other conv variants do not have this issue.";
const guard = "WARNING: [Torch-TensorRT] - Detected and removing exception in TorchScript IR for node:  = prim::If(%12) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:510:8  block0():    %13 : int = aten::dim(%5) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:511:72     = prim::RaiseException(%14, %15) # /usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py:511:12    -> ()  block1():    -> ()";
const refused = "[11/12/2024-09:30:41] [TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this TensorRT release.)";
const err = (line) => process.stderr.write(line + "\\n");
const tests = ["test_trt_export_fp32 (tests.test_export.TestExport.test_trt_export_fp32)", "test_trt_export_fp16 (tests.test_export.TestExport.test_trt_export_fp16)"];
if (card === "supported") {
  for (const name of tests) {
    process.stderr.write(name + " ... ");
    for (let i = 0; i < 17; i++) err(guard);
    err(conv);
    err("ok");
  }
  err("");
  err("----------------------------------------------------------------------");
  err("Ran 2 tests in 0.021s");
  err("");
  err("OK");
} else {
  for (const name of tests) {
    process.stderr.write(name + " ... ");
    err(refused);
    err("ERROR");
  }
  for (const name of tests) {
    err("");
    err("======================================================================");
    err("ERROR: " + name);
    err("----------------------------------------------------------------------");
    err("Traceback (most recent call last):");
    err('  File "tests/test_export.py", line 21, in export');
    err("    engine = runtime.deserialize_cuda_engine(plan)");
    err("TypeError: a bytes-like object is required, not 'NoneType'");
    err(refused);
  }
  err("");
  err("----------------------------------------------------------------------");
  err("Ran 2 tests in 0.018s");
  err("");
  err("FAILED (errors=2)");
  process.exitCode = 1;
}
`;

// EXTERNAL MODULE: ./build/cli/run.js + 1 modules
var run = __webpack_require__(6821);
;// CONCATENATED MODULE: ./build/cli/demo.js
/** `trt-gate demo`: runs the gate three times, on simulated machines and with a suite that really runs. */







const STEPS = [
    {
        title: "on-unsupported: skip",
        says: "TensorRT 10.5 dropped Volta. On a V100 the suite is not started, and the report says what that leaves unverified.",
        facts: V100_WITH_10_5,
        suite: "refused",
        inputs: { "on-unsupported": "skip" },
        expected: { outcome: "skipped", findings: [] },
    },
    {
        title: "on-unsupported: xfail",
        says: "The same machine, but the suite runs. Its failures are excused because each shows TensorRT's own refusal; any other failure would count.",
        facts: V100_WITH_10_5,
        suite: "refused",
        inputs: { "on-unsupported": "xfail" },
        expected: { outcome: "xfailed", findings: ["arch-unsupported"] },
    },
    {
        title: "a supported card",
        says: "An H100 with TensorRT 10.13.3. The suite runs, its result stands, and the known warnings are counted and explained.",
        facts: H100_WITH_10_13,
        suite: "supported",
        inputs: {},
        expected: { outcome: "passed", findings: ["bn-ir-exception-removed", "conv3d-k1"] },
    },
];
const NEXT = `
What to try next (in a clone without an installation, type "node dist/cli/index.js" for trt-gate):
  trt-gate explain --gpu V100 --tensorrt 10.5   whether a pair runs, and why
  trt-gate run -- pytest tests                  the gate around your own suite
  trt-gate run --help                           every option, also for a machine that is not at hand
`;
/** Exit status 0 only if every step ended with its expected outcome. */
async function demo(_invocation, console) {
    const wrong = [];
    for (const [index, step] of STEPS.entries()) {
        console.out(`\n== ${index + 1} of ${STEPS.length}: ${step.title}\n${step.says}\n\n`);
        const report = await runStep(step, index, console);
        console.out((0,terminal/* renderTerminal */.b)(report, { ...console.outStyle, again: false }));
        const problem = compare(step, report);
        if (problem)
            wrong.push(`step ${index + 1}: ${problem}`);
        console.out(problem ? `-- not the expected outcome: ${problem}\n` : `-- the expected outcome: ${report.outcome}\n`);
    }
    console.out(NEXT);
    for (const problem of wrong)
        console.err(`trt-gate demo: ${problem}\n`);
    return wrong.length === 0 ? 0 : 1;
}
async function runStep(step, index, console) {
    const folder = (0,external_node_path_.join)(console.temp, `trt-gate-demo-${index + 1}-${console.now()}`);
    const program = (0,external_node_path_.join)(folder, "suite.mjs");
    await console.files.writeText(program, DEMO_SUITE);
    const request = (0,build_request/* parseRequest */.T)({ ...step.inputs, "report-dir": folder }, { os: console.platform, workspace: console.cwd, temp: console.temp }, [console.node, program, step.suite]);
    const host = await console.host("nowhere");
    const quiet = { ...host.display, info: () => { }, outcome: () => { }, fail: () => { } };
    try {
        return await (0,gate/* runGate */.R)(request, { ...host, prober: { probe: async () => step.facts }, display: quiet }, (0,run.terminalContext)(console));
    }
    finally {
        await console.remove(folder);
    }
}
function compare({ expected }, report) {
    if (report.outcome !== expected.outcome)
        return `outcome ${report.outcome} instead of ${expected.outcome}`;
    const findings = report.findings.map(({ id }) => id).sort();
    const same = findings.length === expected.findings.length && expected.findings.every((id) => findings.includes(id));
    return same
        ? null
        : `findings ${findings.join(", ") || "none"} instead of ${expected.findings.join(", ") || "none"}`;
}


/***/ })

};
;