import { expect, test } from "@jest/globals";
import { cellFacts } from "../../src/fleet/cell-facts.ts";
import { platformOf } from "../../src/support/lookup.ts";
import type { Platform } from "../../src/support/matrix-types.ts";

const release = {
  version: "10.5.0",
  product: "tensorrt",
  cuda: "12",
  label: "TensorRT 10.5.0",
  how: "",
} as const;
const facts = (platform: Platform, value: Readonly<Record<string, unknown>> = {}) =>
  cellFacts({ value, path: [0] }, { name: "", capability: "7.5", platform, cost: 1 }, release);

test("a cell promises a card and a release, and a driver where it names one", () => {
  expect(facts("linux-x64")).toEqual({
    schemaVersion: 1,
    platform: { os: "linux", arch: "x64" },
    gpus: [{ index: 0, name: "sm_75", computeCapability: "7.5", source: "cells" }],
    tensorrt: { version: "10.5.0", product: "tensorrt", cuda: "12", source: "cells" },
  });
  expect(facts("linux-x64", { driver: 580 }).driver).toEqual({ version: "580" });
});

test.each<Platform>(["linux-x64", "linux-arm64", "windows-x64", "windows-arm64", "jetpack"])(
  "the decision reads the platform %s back",
  (platform) => {
    expect(platformOf(facts(platform).platform)).toBe(platform);
  },
);
