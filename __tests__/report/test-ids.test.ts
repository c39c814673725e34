import { expect, test } from "@jest/globals";
import { readTestId } from "../../src/report/test-ids.ts";

const A_TEST_X = [
  { file: "tests/a/TestX.py", names: ["test_y"] },
  { file: "tests/a.py", names: ["TestX", "test_y"] },
  { file: "tests.py", names: ["a", "TestX", "test_y"] },
  { file: "tests/a/TestX/test_y.py", names: [] },
];

test.each([
  ["tests/a.py::TestX::test_y[1-2]", [{ file: "tests/a.py", names: ["TestX", "test_y"] }]],
  ["tests/a.py::TestX::test_y[a::b]", [{ file: "tests/a.py", names: ["TestX", "test_y"] }]],
  ["a.py::test_y", [{ file: "a.py", names: ["test_y"] }]],
  ["tests\\a.py::test_y", [{ file: "tests\\a.py", names: ["test_y"] }]],
  ["src/a.cu::1st::test_y", [{ file: "src/a.cu", names: ["test_y"] }]],
  [" tests/a.py ", [{ file: "tests/a.py", names: [] }]],
  ["tests.a.TestX.test_y", A_TEST_X],
  ["tests.a.TestX::test_y", A_TEST_X],
  ["test_y (tests.a.TestX)", A_TEST_X],
  ["test_y (tests.a.TestX.test_y) [1.2::3]", A_TEST_X],
  [
    "setUpClass (tests.TestX)",
    [
      { file: "tests.py", names: ["TestX"] },
      { file: "tests/TestX.py", names: [] },
    ],
  ],
  [
    "tearDownModule (tests.a)",
    [
      { file: "tests.py", names: ["a"] },
      { file: "tests/a.py", names: [] },
    ],
  ],
  ["test_y (test_y)", []],
  [
    "test_y (a.xtest_y)",
    [
      { file: "a/xtest_y.py", names: ["test_y"] },
      { file: "a.py", names: ["xtest_y", "test_y"] },
      { file: "a/xtest_y/test_y.py", names: [] },
    ],
  ],
  [
    "mySetUpClass (a.X)",
    [
      { file: "a/X.py", names: ["mySetUpClass"] },
      { file: "a.py", names: ["X", "mySetUpClass"] },
      { file: "a/X/mySetUpClass.py", names: [] },
    ],
  ],
  ["not (one word) (a.b)", []],
  ["a/b.pyx1234::test_y", []],
  ["test_y", []],
  [
    "a.cc",
    [
      { file: "a.py", names: ["cc"] },
      { file: "a/cc.py", names: [] },
    ],
  ],
  ["Suite.Name/3", []],
  ["[x]", []],
  ["a.1b", []],
  ["::", []],
  ["", []],
])("%j", (id, places) => {
  expect(readTestId(id)).toEqual(places);
});

test("text that is longer than any id is not one", () => {
  const id = (units: number) => `a.py::${"x".repeat(units - "a.py::".length)}`;
  expect(readTestId(id(2_000))).toHaveLength(1);
  expect(readTestId(id(2_001))).toEqual([]);
  const dotted = (parts: number) => Array(parts).fill("a").join(".");
  expect(readTestId(dotted(40))).toHaveLength(40);
  expect(readTestId(dotted(41))).toEqual([]);
});
