"""Every way in which a test can end under unittest."""

import sys
import unittest


class TestOutcomes(unittest.TestCase):
    def test_passes(self):
        pass

    def test_with_docstring(self):
        """A sentence that stands where the name should."""

    def test_prints(self):
        print("printed in between", flush=True)
        sys.stderr.write("warned in between\n")

    @unittest.skip("reason with 'quotes' and \"more\"")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_expected_failure(self):
        self.fail("expected")

    @unittest.expectedFailure
    def test_unexpected_success(self):
        pass

    def test_fails(self):
        self.assertEqual(1, 2)

    def test_raises(self):
        raise ValueError("raised")

    def test_subtests(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_subtest_skips(self):
        for i in range(3):
            with self.subTest("part", i=i):
                if i == 1:
                    self.skipTest("skipped in part")


class TestBrokenClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("no device")

    def test_never(self):
        pass


class TestBrokenEnd(unittest.TestCase):
    @classmethod
    def tearDownClass(cls):
        raise RuntimeError("cannot clean up")

    def test_passes(self):
        pass


class TestSkippedClass(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise unittest.SkipTest("class needs a GPU")

    def test_never(self):
        pass


class TestTwice(unittest.TestCase):
    def tearDown(self):
        raise RuntimeError("again")

    def test_fails_twice(self):
        self.fail("once")
