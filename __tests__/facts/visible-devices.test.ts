import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { orderIsUncertain, visibleDevices } from "../../src/facts/visible-devices.ts";
import { card } from "./raw.ts";

describe("visibleDevices", () => {
  const cards = [card(0, "GPU-aa11"), card(1, "GPU-aa22"), card(2, "GPU-bb33")];

  test.each([
    [undefined, ["GPU-aa11", "GPU-aa22", "GPU-bb33"]],
    ["", []],
    ["-1", []],
    ["2, 0", ["GPU-bb33", "GPU-aa11"]],
    ["0,9,1", ["GPU-aa11"]],
    ["1,1", []],
    ["GPU-bb", ["GPU-bb33"]],
    ["GPU-aa", []],
    ["gpu-bb33", []],
    ["GPU-BB33", ["GPU-bb33"]],
    ["MIG-bb33", []],
    ["xGPU-bb33", []],
    ["GPU-bb33x", []],
    ["00002", []],
    ["0002", ["GPU-bb33"]],
  ])("%j leaves %j", (value, uuids) => {
    // toEqual takes a list that holds undefined for an empty one.
    expect(visibleDevices(cards, value).map(({ uuid }) => uuid)).toStrictEqual(uuids);
  });

  test("numbers what is left from 0, and never invents or repeats a card", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("0", "1", "2", ",", "-", "G", "P", "U", "a", "b", " ") }),
        (value) => {
          const left = visibleDevices(cards, value);
          expect(left.map(({ index }) => index)).toEqual(left.map((_, i) => i));
          expect(new Set(left.map(({ uuid }) => uuid)).size).toBe(left.length);
        },
      ),
    );
  });
});

test("a card without a UUID cannot be named by one", () => {
  const { uuid: _, ...nameless } = card(0, "");
  expect(visibleDevices([nameless, card(1, "GPU-a")], "GPU-a")).toEqual([card(0, "GPU-a")]);
});

describe("orderIsUncertain", () => {
  const alike = [card(0, "GPU-a"), card(1, "GPU-b")];
  const mixed = [card(0, "GPU-a"), card(1, "GPU-b", "A10")];

  test.each([
    ["cards of one kind", alike, {}, false],
    ["cards of two kinds", mixed, {}, true],
    ["the order of the bus asked for", mixed, { CUDA_DEVICE_ORDER: "PCI_BUS_ID" }, false],
    ["CUDA's own order asked for", mixed, { CUDA_DEVICE_ORDER: "FASTEST_FIRST" }, true],
    ["an index", mixed, { CUDA_VISIBLE_DEVICES: "1" }, true],
    ["a UUID", mixed, { CUDA_VISIBLE_DEVICES: "GPU-a,GPU-b" }, false],
    ["a UUID and an index", mixed, { CUDA_VISIBLE_DEVICES: "GPU-a, 1" }, true],
  ])("%s", (_, cards, environment, uncertain) => {
    expect(orderIsUncertain(cards, environment)).toBe(uncertain);
  });
});
