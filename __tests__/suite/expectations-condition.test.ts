import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  ConditionError,
  evaluate,
  parseCondition,
  type SubjectValues,
} from "../../src/suite/expectations-condition.ts";
import { canHoldTogether } from "../../src/suite/expectations-satisfiable.ts";

const V100: SubjectValues = {
  sm: [7, 0],
  tensorrt: [10, 10, 0, 31],
  torch: [2, 6, 0],
  driver: null,
  cuda: [12],
  os: "linux",
  product: "tensorrt",
};
const decide = (text: string, values: SubjectValues = V100) => evaluate(parseCondition(text), values);

describe("what a condition says", () => {
  test.each([
    ["sm < 7.5", true],
    ["sm<7.0", false],
    ["sm >= sm_70", true],
    ["sm == sm_75", false],
    ["SM < 10.0 AND TensorRT >= 10.9", true],
    ["tensorrt > 10.9", true],
    ["tensorrt < 10.9", false],
    ["tensorrt == 10.10", true],
    ["tensorrt <= 10.10", true],
    ["tensorrt > 10.10", false],
    ["tensorrt != 10.10.0.31", false],
    ["tensorrt == 10.10.0.32", false],
    ["tensorrt == 10.1", false],
    ["os == windows or product == tensorrt", true],
    ["os != linux", false],
    ["not (sm < 7.5 and torch < 2)", true],
    ["not sm < 7.5 or torch >= 2.6", true],
    ["sm < 8 or sm > 9", undefined],
    ["sm < 8.0 or sm > 9.0 and os == windows", true],
    ["(sm < 8.0 or sm > 9.0) and os == windows", false],
    ["tensorrt <= 10.9", false],
    ["tensorrt >= 10.11", false],
    ["tensorrt != 10.9", true],
    ["torch >= 2.6", true],
    ["torch > 2.6", false],
    ["torch < 2.6", false],
    ["product != tensorrt-rtx", true],
    ["OS == LINUX", true],
    ["cuda >= 12", true],
    ["cuda >= 12.4", null],
    ["cuda >= 13.1", false],
    ["driver >= 570", null],
    ["driver >= 570 and os == windows", false],
    ["driver >= 570 or os == linux", true],
    ["driver >= 570 and os == linux", null],
    ["not driver >= 570", null],
  ])("%s: %p", (text, answer) => {
    if (answer === undefined) expect(() => decide(text)).toThrow(/a compute capability such as 7\.5/);
    else expect(decide(text)).toBe(answer);
  });

  test.each([
    ["", /has nothing where one of sm, tensorrt/, 0],
    ["sm", /has nothing after sm; use one of <= >= == != < >/, 2],
    ["sm <", /has nothing after sm <; expected a compute capability/, 4],
    ["smx < 7.5", /has "smx" where one of sm/, 0],
    ["sm = 7.5", /has "=", which has no meaning/, 2],
    ["sm < 7.5 tensorrt > 1", /has "tensorrt" where "and" or "or" was expected/, 9],
    ["(sm < 7.5", /has an open bracket/, 0],
    ["sm < 7.5)", /has "\)" where "and"/, 8],
    ["os < linux", /has "<" after os; use one of == !=/, 3],
    ["os == beos", /has "beos" after os ==; expected one of linux, windows, darwin/, 6],
    ["product !=", /has nothing after product !=; expected one of tensorrt, tensorrt-rtx/, 10],
    ["tensorrt >=", /has nothing after tensorrt >=; expected a version/, 11],
    ["tensorrt == x", /has "x" after tensorrt ==; expected a version/, 12],
    ["sm < 7.5 && os == linux", /has "&", which has no meaning/, 8],
    ["(".repeat(200), /nested deeper than 50/, 51],
    ["not ".repeat(200), /nested deeper than 50/, 204],
    ["product > tensorrt", /has ">" after product; use one of == !=/, 8],
    ["x".repeat(1001), /longer than 1000/, 0],
    ["x".repeat(1000), /where one of sm/, 0],
  ])("%j is refused with its place", (text, message, offset) => {
    const parse = () => parseCondition(text);
    expect(parse).toThrow(ConditionError);
    expect(parse).toThrow(message);
    try {
      parse();
    } catch (error) {
      expect((error as ConditionError).offset).toBe(offset);
    }
  });

  test("any text is read or refused, never anything else", () => {
    const word = fc.constantFrom(
      "sm",
      "os",
      "and",
      "or",
      "not",
      "(",
      ")",
      "<",
      "==",
      "7.5",
      "linux",
      "x",
      " ",
      "é",
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(" ")),
        (text) => {
          try {
            parseCondition(text);
          } catch (error) {
            expect(error).toBeInstanceOf(ConditionError);
          }
        },
      ),
    );
  });
});

describe("whether conditions can be true together", () => {
  const together = (...texts: readonly string[]) => canHoldTogether(texts.map(parseCondition));

  test.each([
    [["sm < 7.5", "sm < 8.0"], true],
    [["sm < 7.5", "sm >= 7.5"], false],
    [["sm <= 7.5", "sm >= 7.5"], true],
    [["tensorrt == 10.4", "tensorrt == 10.4.1"], true],
    [["tensorrt == 10.4", "tensorrt > 10.4"], false],
    [["tensorrt > 10.4", "tensorrt < 10.5"], false],
    [["tensorrt > 10.4.0", "tensorrt < 10.5"], true],
    [["os == linux", "os == windows"], false],
    [["os != linux", "os != windows"], true],
    [["sm < 7.5 and os == linux", "sm < 7.5 and os == windows"], false],
    [["sm < 7.5 or os == linux", "sm >= 7.5 and tensorrt > 10.0"], true],
    [["torch < 1.0 and torch > 2.0"], false],
    [["not (sm < 7.5 or sm >= 7.5)"], false],
  ])("%j: %p", (texts, answer) => {
    expect(together(...texts)).toBe(answer);
  });

  test("what would take too long to show is not shown", () => {
    // Eight values each but for `product`, which has two: 8 ** 5 machines, and 8 ** 5 * 2.
    const impossible = ["sm", "tensorrt", "torch", "driver", "cuda"].map(
      (one) => `${one} < 7.1 and ${one} > 8.2`,
    );
    expect(together(...impossible)).toBe(false);
    expect(together(...impossible, "product == tensorrt")).toBe(true);
  });

  test("a machine that meets both is never called impossible", () => {
    const version = fc.tuple(fc.nat(3), fc.nat(3)).map(([major, minor]) => `${major}.${minor}`);
    const compare = fc
      .tuple(fc.constantFrom("torch", "driver"), fc.constantFrom("<", "<=", "==", "!=", ">=", ">"), version)
      .map((parts) => parts.join(" "));
    const condition = fc
      .tuple(compare, fc.constantFrom("and", "or"), compare, fc.boolean())
      .map(([a, word, b, negated]) => `${negated ? "not " : ""}(${a} ${word} ${b})`);
    const value = fc.array(fc.nat(4), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(condition, condition, value, value, (a, b, torch, driver) => {
        const machine = { ...V100, torch, driver };
        if (decide(a, machine) && decide(b, machine)) expect(together(a, b)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
