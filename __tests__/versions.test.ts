import { describe, expect, test } from "@jest/globals";
import {
  compareCapabilities,
  compareVersions,
  driverVersion,
  isWithin,
  parseCapability,
  parseVersion,
  plainVersion,
  shortVersion,
  smName,
  tryVersion,
  VersionError,
  versionFromInteger,
} from "../src/versions.ts";

describe("parseVersion", () => {
  test.each([
    ["10.13.3", [10, 13, 3]],
    ["8.6.1.6+cuda12.0.1.011", [8, 6, 1, 6]],
    ["10.16.2.10-1+cuda13.2", [10, 16, 2, 10]],
    ["10.7.0.post1", [10, 7, 0]],
    ["9.3.0.post12.dev1", [9, 3, 0]],
    ["2.13.0a0+9186a08", [2, 13, 0]],
    ["580.65.06", [580, 65, 6]],
  ])("%s", (raw, parts) => {
    expect(parseVersion(raw)).toEqual({ parts, raw });
  });

  test.each(["", "latest", "10.", ".5", "10.5.x", "1e3", `1${"0".repeat(100)}`])(
    "%j is refused by name",
    (raw) => {
      expect(() => parseVersion(raw, "tensorrt")).toThrow(VersionError);
      expect(() => parseVersion(raw, "tensorrt")).toThrow(/^tensorrt: .*expected digits and dots/);
      expect(tryVersion(raw)).toBeNull();
    },
  );

  test("a hostile text costs nothing", () => {
    const start = performance.now();
    expect(tryVersion(`1${".post".repeat(20_000)}!`)).toBeNull();
    expect(tryVersion(`1.0${"post".repeat(12)}!`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(50);
  });
});

test.each([
  [" 10.5 ", "10.5"],
  ["v10.5", "10.5"],
  ["10.5-1ubuntu2~22.04", "10.5"],
  [`10.5+${"x".repeat(59)}`, "10.5"],
  [`10.5+${"x".repeat(60)}`, null],
  ["1.2.3.4.5", "1.2.3.4.5"],
  ["1.2.3.4.5.6", null],
  [undefined, null],
  [null, null],
])("as a version %j is %j", (raw, version) => {
  const read = tryVersion(raw);
  expect(read && plainVersion(read)).toBe(version);
});

test("a version is named in its error, as what it is", () => {
  expect(() => parseVersion("x")).toThrow(/^version: "x" is not a version/);
  expect(new VersionError("a", "b", "c").name).toBe("VersionError");
});

describe("order", () => {
  test.each([
    ["10.10", "10.9", 1],
    ["10.5", "10.5.0", 0],
    ["8.6.1.6+cuda12.0", "8.6.1.6", 0],
    ["9.3", "10.0", -1],
  ])("%s against %s is %i", (a, b, order) => {
    expect(compareVersions(parseVersion(a), parseVersion(b))).toBe(order);
  });

  test("10.13.3.9 is within 10.13, but not within 10.1", () => {
    expect(isWithin(parseVersion("10.13.3.9"), parseVersion("10.13"))).toBe(true);
    expect(isWithin(parseVersion("10.13.3.9"), parseVersion("10.1"))).toBe(false);
  });

  test("capabilities: 12.0 after 9.0", () => {
    expect(["12.0", "9.0", "8.6", "10.3"].sort(compareCapabilities)).toEqual(["8.6", "9.0", "10.3", "12.0"]);
  });
});

test.each([
  [8601, "8.6.1"],
  [100700, "10.7.0"],
  [110100, "11.1.0"],
  [9999, "9.9.99"],
  [100000, "10.0.0"],
  [101303, "10.13.3"],
])("the integer %i is %s", (value, plain) => {
  expect(plainVersion(versionFromInteger(value))).toBe(plain);
});

test.each([
  ["7.5", "7.5"],
  ["sm_75", "7.5"],
  ["SM120", "12.0"],
  ["sm_90a", "9.0"],
  ["compute_100", "10.0"],
  ["0x705", "7.5"],
  ["0x0c00", "12.0"],
  ["0x1db4", null],
  ["75", null],
  ["7", null],
  ["sm_7", null],
  ["0x1400", null],
  ["0x130a", null],
  ["0x1309", "19.9"],
  [" 12.1 ", "12.1"],
  ["sm_121f", "12.1"],
  ["sm_90b", null],
  ["12.10", null],
  ["x7.5", null],
  ["my sm_75", null],
  ["x0x705", null],
  ["0x705x", null],
])("the capability %s is %s", (raw, capability) => {
  expect(parseCapability(raw)).toBe(capability);
});

test("names and short forms", () => {
  expect(smName("12.0")).toBe("sm_120");
  expect(shortVersion(parseVersion("10.4.0.26"), 3)).toBe("10.4.0");
  expect(driverVersion(parseVersion(" 450.80.02 "))).toBe("450.80.02");
  expect(driverVersion({ parts: [580], raw: "" })).toBe("580");
});
