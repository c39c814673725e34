/**
 * The suite that `trt-gate demo` runs as a child process: a Node program that prints what a unittest run of
 * TensorRT export tests prints. The message texts are TensorRT's and Torch-TensorRT's own.
 */

export type DemoCard = "refused" | "supported";

/** The program's text; it needs the running Node and nothing else. Its argument is the card it pretends to run on. */
export const DEMO_SUITE = `
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
