import { describe, expect, test } from "@jest/globals";
import { askInstalled } from "../../src/support/installed.ts";
import type { Platform, ResourceRules } from "../../src/support/matrix-types.ts";
import { parseVersion } from "../../src/versions.ts";
import { tensorrt } from "./builders.ts";

const RULES: ResourceRules = {
  splitIn: parseVersion("10.14.1"),
  proxies: [
    { sm: "10.3", file: "100" },
    { sm: "8.7", file: "86", from: parseVersion("10.16.1"), platforms: ["jetpack"] },
  ],
  unknown: ["11.0"],
  confidence: "measured",
  sources: [{ url: "measured: files", says: "" }],
  date: "2026-11-22",
};

function ask(
  capability: string,
  smResources: readonly string[] | null,
  more: { readonly version?: string; readonly platform?: Platform } & Parameters<typeof tensorrt>[1] = {},
) {
  const { version = "10.16.1", platform = "linux-x64", ...facts } = more;
  return askInstalled(
    tensorrt(version, { smResources, ...facts }),
    parseVersion(version),
    platform,
    capability,
    RULES,
  );
}

const SILENT = { serves: null, capabilities: null, file: "" };

describe("the files say nothing", () => {
  test.each([
    ["where there are none to read", ask("7.5", null)],
    ["of TensorRT-RTX", ask("7.5", ["75"], { product: "tensorrt-rtx" })],
    ["of a runtime without builder", ask("7.5", ["75"], { builder: false })],
    ["where none are expected yet", ask("7.5", [], { version: "10.14.0" })],
  ])("%s", (_, answer) => {
    expect(answer).toEqual(SILENT);
  });
});

describe("the files say", () => {
  test("which cards they serve, in order, proxies included", () => {
    expect(ask("7.5", ["100", "75", "120"])).toEqual({
      serves: true,
      capabilities: ["7.5", "10.0", "10.3", "12.0"],
      file: "75",
    });
  });

  test("no, where the card's own file is not there", () => {
    expect(ask("8.0", ["75"])).toEqual({ serves: false, capabilities: ["7.5"], file: "80" });
    expect(ask("8.0", [], { version: "10.14.1" })).toEqual({ serves: false, capabilities: [], file: "80" });
    expect(ask("8.0", ["75"], { version: "10.13.0" }).serves).toBe(false);
  });

  test("nothing of a card whose file's name is not established, unless it is there", () => {
    expect(ask("11.0", ["75"]).serves).toBeNull();
    expect(ask("11.0", ["110"])).toMatchObject({ serves: true, file: "110" });
  });

  test("a proxy serves if the card does not have its own file", () => {
    expect(ask("10.3", ["100"])).toMatchObject({ serves: true, file: "100" });
    expect(ask("10.3", ["103"])).toMatchObject({ serves: true, file: "103" });
    expect(ask("10.3", ["75"])).toMatchObject({ serves: false, file: "100" });
  });

  test.each([
    ["10.16.1", "jetpack", true],
    ["10.16.0", "jetpack", false],
    ["10.16.1", "linux-x64", false],
  ] as const)("a proxy from a release on, on its platforms: %s on %s", (version, platform, serves) => {
    const answer = ask("8.7", ["86"], { version, platform });
    expect([answer.serves, answer.capabilities?.includes("8.7")]).toEqual([serves, serves]);
  });

  test("nothing by invalid names", () => {
    expect(ask("7.5", ["75", "x80", "86x", "1", "1200", ""]).capabilities).toEqual(["7.5"]);
  });
});
