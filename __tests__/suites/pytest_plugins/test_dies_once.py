"""A test that takes its process along the first time."""

import os
import signal

from tries import tries


def test_steady():
    pass


def test_dies_once():
    if tries("dies") == 1:
        os.kill(os.getpid(), signal.SIGKILL)


def test_last():
    pass
