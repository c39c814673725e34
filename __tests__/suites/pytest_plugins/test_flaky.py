"""Tests that come out otherwise when they are run again, in each phase in which one can fail."""

import pytest
from tries import tries


def test_steady():
    print("steady as ever")


def test_passes_on_rerun():
    count = tries("call")
    print("try %d" % count)
    assert count > 1, "only once"


@pytest.fixture
def late():
    assert tries("setup") > 1, "not ready yet"


def test_setup_passes_on_rerun(late):
    pass


@pytest.fixture
def untidy():
    yield
    assert tries("teardown") > 1, "left something behind"


def test_teardown_passes_on_rerun(untidy):
    pass


def test_never_passes():
    print("try %d" % tries("never"))
    assert False, "never will"


def test_skips_on_rerun():
    assert tries("skips") > 1, "not skipped yet"
    pytest.skip("the engine is gone")


@pytest.mark.skip(reason="no need")
def test_skipped():
    pass


@pytest.mark.xfail(reason="known to fail")
def test_expected():
    assert False
