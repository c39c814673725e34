import { describe, expect, test } from "@jest/globals";
import { findGoogleTest, findPythonDefinition } from "../../src/report/definitions.ts";

describe("a definition in Python", () => {
  const lines = [
    "# def test_commented and class TestCommented:", // 1
    "import unittest",
    "class Base(unittest.TestCase):", // 3
    "    def test_shared(self):",
    "        class TestInner:", // 5
    "            def test_deep(self): pass",
    "    async  def test_async(self): pass", // 7
    "class TestX(Base):",
    "    def test_value(self): pass", // 9
    "    def test_value_2(self): pass",
    "if True:", // 11
    "    def test_late(): pass",
    "    class TestLate:", // 13
    "        def test_later(self): pass",
    "def test_twice(): pass", // 15
    "def test_twice(): pass",
    "def тест(): pass", // 17
    "class TestEmpty: pass",
    "def test_last(): pass", // 19
    "class TestOrder:",
    "    def test_value_2(self): pass", // 21
    "    def test_value(self): pass",
    "class TestTab:", // 23
    "\tdef test_tab(self): pass",
    "class TestNest:", // 25
    "    def test_both(self): pass",
    "    class TestDeep:", // 27
    "        def test_both(self): pass",
    "def test_flush(): pass", // 29
    "class TestEnd:",
    "    def test_flush(self): pass", // 31
    "def   test_wide(): pass",
  ];
  const find = (...names: readonly string[]) => findPythonDefinition(lines, names);

  test.each([
    [["Base"], 3, "class"],
    [["Base", "test_shared"], 4, "function"],
    [["Base", "test_async"], 7, "function"],
    [["TestX", "test_value"], 9, "function"],
    // The longest name that it continues with a number.
    [["TestX", "test_value_0_fp32"], 9, "function"],
    [["TestX", "test_value_2_fp32"], 9, "function"],
    [["TestX", "test_value_2_0"], 10, "function"],
    [["TestOrder", "test_value_2_0"], 21, "function"],
    [["TestX", "test_value__3"], 9, "function"],
    [["TestX_1", "test_value"], 9, "function"],
    // A method of another class of the file that this one inherits from.
    [["TestX", "test_shared"], 4, "function"],
    [["TestX", "test_missing"], 8, "class"],
    [["TestX", "test_valuable"], 8, "class"],
    // A class that is not there may still inherit, but only a method is looked for so.
    [["TestNone"], 1, "file"],
    [["TestNone", "test_value"], 1, "file"],
    [["TestX", "TestInner", "test_deep"], 8, "class"],
    [["test_late"], 12, "function"],
    [["TestLate"], 13, "class"],
    [["TestLate", "test_later"], 14, "function"],
    [["TestTab", "test_tab"], 24, "function"],
    // What stands deeper than at the top is only taken where nothing at the top is.
    [["test_value"], 22, "function"],
    [["test_twice"], 16, "function"],
    [["тест"], 17, "function"],
    [["test_commented"], 1, "file"],
    [["TestNest", "test_both"], 26, "function"],
    [["TestNest", "TestDeep", "test_both"], 28, "function"],
    [["test_flush"], 29, "function"],
    [["TestEnd", "test_flush"], 31, "function"],
    [["test_wide"], 32, "function"],
    [["test_wide_12_x"], 32, "function"],
    // Only the last name may be inherited, and only a function.
    [["TestX", "test_shared", "test_none"], 8, "class"],
    [["TestX", "TestInner"], 8, "class"],
    [["TestEmpty", "test_last"], 19, "function"],
    [["TestEmpty", "test_none"], 18, "class"],
    [[], 1, "file"],
  ])("%j", (names, line, found) => {
    expect(find(...names)).toEqual({ line, found });
  });

  test("is not looked for in lines that no person wrote", () => {
    const long = `def test_a(${"x".repeat(1_000)}): pass`;
    expect(findPythonDefinition([long], ["test_a"])).toEqual({ line: 1, found: "file" });
    const fits = `def test_a(${"x".repeat(1_000 - "def test_a(): pass".length)}): pass`;
    expect(findPythonDefinition(["", fits], ["test_a"])).toEqual({ line: 2, found: "function" });
    const deep = [...Array<string>(100_000).fill(""), "def test_a(): pass"];
    expect(findPythonDefinition(deep, ["test_a"])).toEqual({ line: 1, found: "file" });
    expect(findPythonDefinition(deep.slice(1), ["test_a"])).toEqual({ line: 100_000, found: "function" });
  });
});

describe("a definition in C++", () => {
  const lines = [
    "// TEST(Engine, Commented",
    "TEST(Engine, Builds) {",
    "TEST_F( Engine , Loads ) {",
    "TEST_P(Engine,",
    "       Runs) {}",
    "  TEST(Other, Builds) {",
    "TYPED_TEST(Engine, Typed) {",
    `TEST(Engine, Long) ${"x".repeat(1_000)}`,
    "TEST(Engine, End)",
  ];

  test.each([
    ["Engine", "Builds", 2],
    ["ngine", "Builds", null],
    ["Engine", "Loads", 3],
    ["Engine", "Runs", 4],
    ["Other", "Builds", 6],
    ["Engine", "Typed", 7],
    ["Engine", "End", 9],
    ["Engine", "Long", null],
    ["Engine", "Build", null],
    ["engine", "Builds", null],
  ])("%s.%s", (suite, name, line) => {
    expect(findGoogleTest(lines, suite, name)).toBe(line);
  });
});
