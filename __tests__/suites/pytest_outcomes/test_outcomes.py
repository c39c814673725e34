"""Every way in which a test can end under pytest."""

import sys
import unittest

import pytest


def test_passes():
    print("printed by a passing test")
    sys.stderr.write("warned by a passing test\n")


def test_fails():
    print("printed by a failing test")
    assert 1 == 2, "one is not two"


@pytest.mark.skip(reason="needs TensorRT")
def test_skipped():
    pass


def test_skips_itself():
    pytest.skip("no engine here")


@pytest.mark.xfail(reason="known to fail")
def test_expected_failure():
    raise ValueError("expected")


@pytest.mark.xfail(reason="said to fail")
def test_unexpected_pass():
    pass


@pytest.mark.xfail(strict=True, reason="must fail")
def test_strict_unexpected_pass():
    pass


@pytest.mark.parametrize("shape", ["a b", "c - d", "e[0]", "f::g"])
def test_shapes(shape):
    assert shape != "c - d"


@pytest.fixture
def broken_setup():
    raise RuntimeError("setup is broken")


def test_with_broken_setup(broken_setup):
    pass


@pytest.fixture
def broken_teardown():
    yield
    print("printed by a teardown")
    raise RuntimeError("teardown is broken")


def test_with_broken_teardown(broken_teardown):
    pass


@pytest.mark.xfail(reason="its teardown is known to fail")
def test_expected_broken_teardown(broken_teardown):
    pass


class TestGroup:
    def test_method(self):
        pass


class TestCases(unittest.TestCase):
    def test_case(self):
        pass

    @unittest.skip("case skipped")
    def test_case_skipped(self):
        pass

    @unittest.expectedFailure
    def test_case_expected(self):
        self.fail("expected")

    @unittest.expectedFailure
    def test_case_unexpected(self):
        pass


def skipped_elsewhere(function):
    """What parameterized makes of a skipped test: the code that pytest finds is unittest's wrapper."""
    wrapper = unittest.skip("skipped elsewhere")(function)
    del wrapper.__wrapped__
    return wrapper


class TestSkippedElsewhere(unittest.TestCase):
    @skipped_elsewhere
    def test_in_wrapper(self):
        pass
