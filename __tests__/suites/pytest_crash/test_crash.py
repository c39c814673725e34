"""A test that takes its process with it, between two that do not."""

import os
import signal


def test_before():
    print("before the crash")


def test_dies():
    os.kill(os.getpid(), getattr(signal, os.environ.get("SUITE_SIGNAL", "SIGSEGV")))


def test_after():
    pass
