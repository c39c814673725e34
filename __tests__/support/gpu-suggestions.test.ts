import { describe, expect, test } from "@jest/globals";
import { capabilityOfName } from "../../src/support/gpu-names.ts";
import { suggestNames } from "../../src/support/gpu-suggestions.ts";
import { MATRIX } from "./builders.ts";

describe("suggestNames", () => {
  test("offers at most three names that begin so, and none for a single letter", () => {
    expect(suggestNames("jetson", MATRIX)).toHaveLength(3);
    expect(suggestNames("jetson", MATRIX).every((name) => name.startsWith("Jetson"))).toBe(true);
    expect(suggestNames("h", MATRIX)).toEqual([]);
    expect(suggestNames("y".repeat(200), MATRIX)).toEqual([]);
    expect(suggestNames(`H10${" ".repeat(117)}`, MATRIX)).toEqual(["H100"]);
  });

  test("offers the cards that an ambiguous name may mean", () => {
    expect(suggestNames("RTX 6000", MATRIX)).toEqual([
      "Quadro RTX 6000",
      "RTX 6000 Ada",
      "RTX PRO 6000 Blackwell",
    ]);
  });

  test.each([
    // Begun.
    ["H10", ["H100"]],
    ["RTX 509", ["GeForce RTX 5090"]],
    // The number alone, or under another letter.
    ["3090", ["GeForce RTX 3090"]],
    ["4090", ["GeForce RTX 4090"]],
    ["GTX 5090", ["GeForce RTX 5090"]],
    ["A1000", ["RTX A1000"]],
    ["K2200", ["Quadro K2200"]],
    // One digit too many, too few or, at the end, another.
    ["RTX 50900", ["GeForce RTX 5090"]],
    ["V1000", ["V100"]],
    ["H1000", ["H100"]],
    ["B2000", ["B200"]],
    ["RTX PRO 600 Blackwell", ["RTX PRO 6000 Blackwell"]],
    ["Quadro RTX 4001", ["Quadro RTX 4000"]],
    // A slip in a word, or behind the number.
    ["Titn V", ["TITAN V"]],
    ["TITAN VV", ["TITAN V"]],
    ["Xavierr", ["Xavier"]],
    ["A10H", ["A10", "A10G", "A10M"]],
    ["V100SS", ["V100S"]],
  ])("%j may be %j", (typed, meant) => {
    expect(suggestNames(typed, MATRIX)).toEqual(meant);
  });

  test.each(["sm-75", "75", "7,5", "SM 7.5", "sm_7.5", "7.5.0", "cc75", "compute-7.5"])(
    "%s: another way to write a compute capability",
    (typed) => {
      expect(capabilityOfName(typed, MATRIX)).toBeNull();
      expect(suggestNames(typed, MATRIX)).toEqual(["7.5"]);
    },
  );

  test("a capability that no card has is not one", () => {
    expect(suggestNames("sm-99", MATRIX)).toEqual([]);
  });

  test("two cards in one name are both offered, and neither is taken", () => {
    expect(capabilityOfName("A10 T4", MATRIX)).toBeNull();
    expect(suggestNames("A10 T4", MATRIX)).toEqual(expect.arrayContaining(["A10", "T4"]));
    expect(capabilityOfName("L4 L40S", MATRIX)?.capability).toBe("8.9");
  });

  test.each([
    ["V10O", "V100"],
    ["A1OO", "A100"],
    ["L4OS", "L40S"],
  ])("%s: letters that look like digits", (typed, meant) => {
    expect(suggestNames(typed, MATRIX)).toEqual([meant]);
  });

  test.each([
    "",
    "   ",
    "NVIDIA",
    "x",
    // No card is near enough: another generation's number is another card.
    "RTX 8090",
    "RX 580",
    "Radeon 7900",
    "Radeon Instinct MI300X",
    "banana",
  ])("%j is near to none", (typed) => {
    expect(suggestNames(typed, MATRIX)).toEqual([]);
  });

  test.each(["RTX 50900", "V1000", "3090", "A1OO", "jetson", "T5", "Titn V", "RTX A500"])(
    "what is offered for %j is a card that is known",
    (typed) => {
      const offered = suggestNames(typed, MATRIX);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.filter((name) => capabilityOfName(name, MATRIX) === null)).toEqual([]);
    },
  );
});
