"""Tests whose children are test runs: what a child prints must not be taken for the suite's own result."""

import os
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))


def run_inner():
    return subprocess.run(
        [sys.executable, "-m", "unittest", "-v", "inner"], cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def unfolded(value):
    """The repr with its line ends turned back, as some suites print it for readers."""
    return repr(value).replace("\\n", "\n").replace("\\t", "\t")


class TestChildren(unittest.TestCase):
    def test_a_prints_folded(self):
        sys.stderr.write(repr(run_inner()) + "\n")

    def test_b_prints_unfolded(self):
        sys.stderr.write(unfolded(run_inner()) + "\n")

    def test_c_raises_unfolded(self):
        done = run_inner()
        raise RuntimeError("child failed %d: %s, %s" % (done.returncode, unfolded(done.stderr), unfolded(done.stdout)))

    def test_d_passes(self):
        pass
