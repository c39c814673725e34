"""A suite that behaves as export tests do on the card that the leg simulates: no GPU and no TensorRT needed."""

import os
import sys
import unittest

SM = os.environ["SIMULATED_SM"]
CAPABILITY = tuple(int(part) for part in SM.split("."))
REFUSED = os.environ.get("SIMULATED_REFUSAL") == "1"


def convert():
    """Stands for a conversion: a TensorRT that does not know the card says so when the engine is built."""
    if REFUSED:
        message = "Target GPU SM %s is not supported by this TensorRT release." % SM.replace(".", "")
        print(
            "[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (%s)" % message,
            file=sys.stderr,
            flush=True,
        )
        raise RuntimeError(message)


class TestExport(unittest.TestCase):
    def test_identity_converts(self):
        convert()

    def test_conv3d_converts(self):
        convert()
        print(
            "WARNING: [Torch-TensorRT TorchScript Conversion Context] - Conv3d layer with kernel size = 1 "
            "configuration incurs a failure with TensorRT tactic optimizer in some cases.     "
            "Github issue: https://github.com/pytorch/TensorRT/issues/1445",
            file=sys.stderr,
            flush=True,
        )

    @unittest.skipIf(CAPABILITY < (8, 9), "FP8 needs compute capability 8.9")
    def test_fp8_converts(self):
        convert()

    @unittest.skipIf(CAPABILITY < (10, 0), "FP4 needs compute capability 10.0")
    def test_fp4_converts(self):
        convert()

    @unittest.skip("needs two GPUs")
    def test_two_gpus(self):
        convert()


if __name__ == "__main__":
    unittest.main(verbosity=2)
