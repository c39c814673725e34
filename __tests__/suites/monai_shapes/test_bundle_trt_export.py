"""Bundles exported by a child process, whose words are told as the repr of bytes with line ends turned back."""

import os
import subprocess
import sys
import tempfile
import unittest

from parameterized import parameterized
from skips import skip_if_no_cuda, skip_if_quick

HERE = os.path.dirname(os.path.abspath(__file__))


def unfolded(value):
    return repr(value).replace("\\n", "\n").replace("\\t", "\t")


def command_line(arguments):
    try:
        done = subprocess.run(
            [sys.executable, "-m", "bundle"] + arguments,
            cwd=HERE,
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        print(unfolded(done))
    except subprocess.CalledProcessError as error:
        raise RuntimeError(
            "subprocess call error %d: %s, %s" % (error.returncode, unfolded(error.stderr), unfolded(error.stdout))
        ) from error


@skip_if_no_cuda
@skip_if_quick
class TestTRTExport(unittest.TestCase):
    def export(self, precision, shape, *more):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "model.ts")
            command_line(["trt_export", "network_def", "--filepath", path, "--precision", precision] + list(more))
            self.assertTrue(os.path.exists(path))

    @parameterized.expand([["fp32", []], ["fp16", []], ["fp32", [1, 1, 96, 96, 96]], ["fp16", [1, 1, 96, 96, 96]]])
    def test_trt_export(self, precision, shape):
        self.export(precision, shape)

    @parameterized.expand([["fp32", [1, 1, 96, 96, 96]], ["fp16", [1, 1, 96, 96, 96]]])
    def test_onnx_trt_export(self, precision, shape):
        self.export(precision, shape, "--use_onnx", "True")
