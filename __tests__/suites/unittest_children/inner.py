"""Run by the tests of test_children.py, never by itself."""

import unittest


class TestInner(unittest.TestCase):
    def test_one(self):
        pass

    def test_two(self):
        self.fail("inner failure")

    def test_three(self):
        self.skipTest("inner skip")
