"""One test that never comes back, between two that do."""

import time


def test_before():
    print("quick as ever")


def test_hangs():
    print("here I stay")
    time.sleep(600)


def test_after():
    pass
