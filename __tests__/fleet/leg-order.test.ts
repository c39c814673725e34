import { expect, test } from "@jest/globals";
import { compareLegs, compareReleases, legRelease } from "../../src/fleet/leg-order.ts";
import { readLeg } from "../../src/fleet/read-leg.ts";
import { buildReport, type ReportChoice, reportText } from "./builders.ts";

const leg = (choice: ReportChoice, change: Readonly<Record<string, unknown>> = {}, source = "s") =>
  readLeg(reportText(choice, change), "leg", source).leg;
const { verdict } = buildReport();

test.each([
  ["10.5.0.18", {}, "10.5.0"],
  ["10.5", {}, "10.5"],
  ["1.2.0.54", { facts: { tensorrt: { product: "tensorrt-rtx" } } }, "RTX 1.2.0"],
  ["10.5.0", { facts: null, verdict: { ...verdict, tensorrt: null } }, "no TensorRT"],
])("%s with %j is of the release %s", (tensorrt, change, release) => {
  expect(legRelease(leg({ tensorrt }, change))).toBe(release);
});

test("releases go by number, then those of TensorRT-RTX, then none", () => {
  const ordered = ["8.6.1", "10.9.0", "10.10.0", "RTX 1.2.0", "RTX 1.10.0", "no TensorRT"];
  expect([...ordered].reverse().sort(compareReleases)).toEqual(ordered);
  expect(compareReleases("no TensorRT", "no TensorRT")).toBe(0);
  expect(compareReleases("RTX 1.2.0", "RTX 1.2.0")).toBe(0);
});

test("legs go by card, then by name, then by release, then by where they lay", () => {
  const ordered = [
    leg({}, { verdict: { ...verdict, gpu: null } }, "none"),
    leg({ sm: "7.0", gpu: "V100" }, {}, "z"),
    leg({ sm: "7.5", gpu: "T4", tensorrt: "10.9.0" }, {}, "y"),
    leg({ sm: "7.5", gpu: "T4", tensorrt: "10.10.0" }, {}, "a"),
    leg({ sm: "7.5", gpu: "T4", tensorrt: "10.10.0" }, {}, "b"),
    leg({ sm: "7.5", gpu: "Titan RTX", tensorrt: "8.6.1" }, {}, "c"),
    leg({ sm: "10.0", gpu: "B200" }, {}, "d"),
  ];
  expect([...ordered].reverse().sort(compareLegs)).toEqual(ordered);
  expect([...ordered].sort(compareLegs)).toEqual(ordered);
});
