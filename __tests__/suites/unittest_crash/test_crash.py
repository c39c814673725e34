import os
import signal
import unittest


class TestCrash(unittest.TestCase):
    def test_a_before(self):
        pass

    def test_b_dies(self):
        os.kill(os.getpid(), getattr(signal, os.environ.get("SUITE_SIGNAL", "SIGSEGV")))

    def test_c_after(self):
        pass
