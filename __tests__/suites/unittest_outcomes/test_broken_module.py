import unittest


def setUpModule():
    raise RuntimeError("module cannot start")


class TestNever(unittest.TestCase):
    def test_never(self):
        pass
