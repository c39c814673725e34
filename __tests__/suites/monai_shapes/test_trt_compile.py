"""Modules compiled when they are first called."""

import unittest

from parameterized import parameterized
from skips import SkipIfBeforeComputeCapability, SkipIfNoModule, skip_if_no_cuda, skip_if_quick


def compiled(precision):
    from convert import convert

    return convert(precision, use_onnx=True)


@skip_if_no_cuda
@skip_if_quick
@SkipIfBeforeComputeCapability((7, 5))
class TestTRTCompile(unittest.TestCase):
    def test_handler(self):
        self.assertTrue(compiled("fp32"))

    def test_lists(self):
        self.assertEqual([compiled("fp32"), compiled("fp16")], [compiled("fp32"), compiled("fp16")])

    @parameterized.expand([["fp32"], ["fp16"]])
    def test_wrapper_value(self, precision):
        self.assertIn(precision.encode(), compiled(precision))

    @parameterized.expand([["fp32"], ["fp16"]])
    @SkipIfNoModule("a_large_model_that_nobody_has")
    def test_large(self, precision):
        self.assertTrue(compiled(precision))
