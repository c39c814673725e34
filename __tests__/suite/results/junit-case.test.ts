import { describe, expect, test } from "@jest/globals";
import {
  createCaseIds,
  type JunitCase,
  type JunitChild,
  readCase,
} from "../../../src/suite/results/junit-case.ts";
import type { JunitFamily } from "../../../src/suite/results/junit-family.ts";

const child = (element: JunitChild["element"], more: Partial<JunitChild> = {}): JunitChild => ({
  element,
  type: "",
  message: "",
  text: null,
  ...more,
});
const read = (one: Partial<JunitCase>, family: JunitFamily = null) =>
  readCase({ attributes: { name: "a" }, children: [], output: null, ...one }, family, createCaseIds());

describe("the id of a case", () => {
  test.each([
    ["pytest", { classname: "tests.test_x", name: "test_m[a]" }, "tests/test_x.py::test_m[a]"],
    ["pytest", { classname: "tests.test_x.TestK", name: "test_m" }, "tests/test_x.py::TestK::test_m"],
    ["pytest", { classname: "tests.test_x.TestK.TestL", name: "m" }, "tests/test_x.py::TestK::TestL::m"],
    ["pytest", { classname: "TestK", name: "test_m" }, "TestK.py::test_m"],
    ["pytest", { classname: "Tests.test_x.TestK", name: "m" }, "Tests/test_x.py::TestK::m"],
    // The old family says which file it was.
    [
      "pytest",
      { classname: "tests.Test_x.Inner", name: "m", file: "tests/Test_x.py" },
      "tests/Test_x.py::Inner::m",
    ],
    ["pytest", { classname: "tests.x", name: "m", file: "tests\\x.py" }, "tests\\x.py::m"],
    ["pytest", { classname: "tests.xy", name: "m", file: "tests/x.py" }, "tests/xy.py::m"],
    // A module that could not be collected, in the words of several versions.
    ["pytest", { classname: "", name: "tests/test_x.py" }, "tests/test_x.py"],
    ["pytest", { classname: "", name: "tests.test_x", file: "tests/test_x.py" }, "tests/test_x.py"],
    ["pytest", { name: "tests.test_x" }, "tests.test_x"],
    ["pytest", {}, ""],
    ["unittest", { classname: "m.T", name: "test_a" }, "m.T.test_a"],
    ["unittest", { classname: "m.T", name: "test_a (i=1)" }, "m.T.test_a"],
    ["unittest", { classname: "m.T", name: "test_a [first] (i=1)" }, "m.T.test_a"],
    ["unittest", { classname: "", name: "setUpClass (m.T)" }, "setUpClass (m.T)"],
    ["unittest", { classname: "unittest.loader._FailedTest", name: "m" }, "m"],
    ["ctest", { classname: "a b", name: "a b" }, "a b"],
    ["gtest", { classname: "Export", name: "Good" }, "Export.Good"],
    [null, { name: "alone" }, "alone"],
  ] as const)("of %s: %j", (family, attributes, id) => {
    expect(createCaseIds().of(attributes, family)).toBe(id);
  });

  test("is the same whether its class is remembered or not", () => {
    const ids = createCaseIds();
    for (let i = 0; i < 10_001; i++) {
      expect(ids.of({ classname: `t.m${i}`, name: "a" }, "pytest")).toBe(`t/m${i}.py::a`);
    }
    expect(ids.of({ classname: "t.m10000", name: "b" }, "pytest")).toBe("t/m10000.py::b");
    expect(ids.of({ classname: "t.m0", name: "b" }, "pytest")).toBe("t/m0.py::b");
  });
});

describe("the result of a test case", () => {
  test.each([
    [{}, {}, "passed", undefined],
    [{ status: "failed" }, {}, "failed", undefined],
    [{ status: "fail" }, {}, "failed", undefined],
    [{ status: "disabled" }, {}, "skipped", "disabled"],
    [{ status: "notrun" }, {}, "skipped", "disabled"],
    [{ status: "skipped" }, {}, "skipped", undefined],
    [{ result: "suppressed" }, {}, "skipped", undefined],
    [{ result: "skipped", status: "run" }, {}, "skipped", undefined],
    [{}, { children: [child("skipped", { message: "why" })] }, "skipped", "why"],
    [{}, { children: [child("skipped", { type: "XFAIL", message: "why" })] }, "xfailed", "why"],
    [{}, { children: [child("skipped", { type: "pytest.xfail", message: "why" })] }, "xfailed", "why"],
    [
      {},
      { children: [child("skipped", { type: "pytest.xfail", message: "[NOTRUN] why" })] },
      "skipped",
      "why",
    ],
    [{}, { children: [child("failure", { type: "UnexpectedSuccess" })] }, "failed", undefined],
    [{}, { children: [child("error", { type: "UnexpectedSuccess" })] }, "failed", undefined],
  ])("%j with %j is %s", (attributes, more, status, reason) => {
    const result = read({ attributes: { name: "a", ...attributes }, ...more });
    expect([result.status, result.reason]).toEqual([status, reason]);
  });

  test.each([
    [child("failure", { message: "[XPASS(strict)] why" }), true],
    [child("error", { type: "UnexpectedSuccess" }), true],
    [child("failure", { message: "Unexpected success" }), true],
    [child("failure", { message: "Failed: Unexpected success" }), true],
    [child("failure", { message: "an Unexpected success of sorts" }), undefined],
    [child("skipped", { message: "Unexpected success" }), undefined],
  ])("%j passed although it was marked to fail: %s", (one, unexpectedPass) => {
    expect(read({ children: [one] }).unexpectedPass).toBe(unexpectedPass);
  });

  test("a text that was not kept leaves the message", () => {
    expect(read({ children: [child("failure", { message: "said" })] }).message).toBe("said");
    expect(read({ children: [child("failure")] })).toEqual({ id: "a", status: "failed" });
  });

  test.each([
    ["pytest", "8", 9],
    ["gtest", "8", 8],
    [null, "many", undefined],
    [null, "1234567890", undefined],
  ] as const)("a line of %s: %s is %s", (family, line, told) => {
    expect(read({ attributes: { name: "a", classname: "t", file: "t.py", line } }, family).line).toBe(told);
  });

  test.each([
    ["0.0012345", 1.235],
    ["", undefined],
    ["soon", undefined],
    ["Infinity", undefined],
  ])("a time of %j seconds is %s ms", (time, durationMs) => {
    expect(read({ attributes: { name: "a", time } }).durationMs).toBe(durationMs);
  });
});
