"""Tests in parts, by pytest's own fixture and by unittest's."""

import unittest

import pytest


def test_one_part_fails(subtests):
    for i in range(3):
        with subtests.test("shape", i=i):
            print("part %d" % i)
            assert i != 1, "part of a test"


def test_all_parts_pass(subtests):
    with subtests.test("only"):
        pass


def test_part_is_skipped(subtests):
    with subtests.test("only"):
        pytest.skip("no engine for this part")


def test_fails_behind_its_parts(subtests):
    with subtests.test("only"):
        pass
    assert False, "after all parts"


class TestParts(unittest.TestCase):
    def test_one_part_fails(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_all_parts_pass(self):
        with self.subTest("only"):
            pass
