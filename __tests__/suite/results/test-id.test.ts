import { expect, test } from "@jest/globals";
import { fileOf, splitParameters } from "../../../src/suite/results/test-id.ts";
import { placeOf } from "../../../src/suite/results/test-place.ts";

test.each([
  ["tests/test_x.py::TestK::test_m[a::b]", "tests/test_x.py"],
  ["tests/test_x.py", "tests/test_x.py"],
  ["", ""],
])("the file of %j is %j", (id, file) => expect(fileOf(id)).toBe(file));

test.each([
  ["test_x.py::test_m[a[0]]", "test_x.py::test_m", "[a[0]]"],
  ["test_x.py::test_m", "test_x.py::test_m", ""],
])("%j has its parameters apart", (id, name, parameters) =>
  expect(splitParameters(id)).toEqual({ name, parameters }),
);

test.each([
  ["told below pytest's root", "base.py", 3, { file: "base.py", line: 3 }],
  ["told of a library", "/usr/lib/python3.11/unittest/case.py", 3, { file: "test_x.py", line: null }],
  ["told of an environment", "venv/lib/python3.8/site-packages/p.py", 3, { file: "test_x.py", line: null }],
  ["told of a folder above", "../other/x.py", 3, { file: "test_x.py", line: null }],
  ["told of a drive", "C:\\x.py", 3, { file: "test_x.py", line: null }],
  ["not told", null, null, { file: "test_x.py", line: null }],
] as const)("a test's place %s", (_name, file, line, place) => {
  expect(placeOf("test_x.py::test_m", file, line)).toEqual(place);
});

test("an id without a file has no place", () => {
  expect(placeOf("Suite.Case", null, null)).toEqual({ file: null, line: null });
});
