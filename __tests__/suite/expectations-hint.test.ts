import { expect, test } from "@jest/globals";
import { meantTest } from "../../src/suite/expectations-hint.ts";

const DOTTED = [
  "tests.test_x.TestExport.test_fp16",
  "tests.test_x.TestExport.test_accuracy",
  "tests.test_y.T.test_fp16",
];
const NODES = [
  "tests/test_x.py::test_big[fp32-1.5]",
  "tests/test_x.py::test_big[fp16]",
  "tests/test_x.py::T::test_a",
];

test.each([
  // The other runner's way to write it, and the bare name.
  ["tests/test_x.py::TestExport::test_fp16", DOTTED, "tests.test_x.TestExport.test_fp16"],
  ["test_accuracy", DOTTED, "tests.test_x.TestExport.test_accuracy"],
  ["test_y.T.test_fp16", DOTTED, "tests.test_y.T.test_fp16"],
  ["tests.test_x.T.test_a", NODES, "tests/test_x.py::T::test_a"],
  ["test_big[fp16]", NODES, "tests/test_x.py::test_big[fp16]"],
  ["tests/test_x.py::test_big[bf16]", NODES, "tests/test_x.py::test_big[fp32-1.5]"],
  // A slip.
  ["tests.test_x.TestExport.test_acuracy", DOTTED, "tests.test_x.TestExport.test_accuracy"],
  ["tests.test_x.TestExport.test_precision", DOTTED, null],
  // A pattern says what it says.
  ["*test_fp16", [], null],
  ["*test_fp1", DOTTED, null],
  ["test_a", [], null],
] as const)("%j of %j may be %j", (pattern, ids, meant) => {
  expect(meantTest(pattern, ids)).toBe(meant);
});

test("of very many tests only the same name is looked for", () => {
  const many = Array.from({ length: 5001 }, (_, i) => `t.T.test_number_${i}x`);
  expect(meantTest("test_number_4999x", many)).toBe("t.T.test_number_4999x");
  expect(meantTest("test_numbr_4999x", many)).toBeNull();
  expect(meantTest("test_numbr_499x", many.slice(1))).toBe("t.T.test_number_499x");
});
