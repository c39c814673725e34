"""Networks converted in the test's own process."""

import unittest

from parameterized import parameterized
from skips import skip_if_no_cuda, skip_if_quick


@skip_if_no_cuda
@skip_if_quick
class TestConvertToTRT(unittest.TestCase):
    @parameterized.expand([["fp32"], ["fp16"]])
    def test_value(self, precision):
        from convert import convert

        self.assertIn(precision.encode(), convert(precision))
