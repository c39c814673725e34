"""Decorators that leave tests out where they cannot run, each with a reason of its own."""

import importlib.util
import os
import unittest

from card import capability


def skip_if_no_cuda(obj):
    return unittest.skipUnless(capability(), "needs CUDA")(obj)


def skip_if_quick(obj):
    return unittest.skipIf(os.environ.get("QUICKTEST") == "true", "slow")(obj)


class SkipIfNoModule:
    def __init__(self, name):
        self.name = name

    def __call__(self, obj):
        found = importlib.util.find_spec(self.name)
        return unittest.skipUnless(found, "module not installed: %s" % self.name)(obj)


class SkipIfBeforeComputeCapability:
    """Knows the card and not the TensorRT: a V100 is skipped with 10.4, too, which still supports it."""

    def __init__(self, least):
        self.least = least

    def __call__(self, obj):
        here = capability() or (0, 0)
        return unittest.skipIf(here < self.least, "needs compute capability %d.%d" % self.least)(obj)
