import { describe, expect, test } from "@jest/globals";
import { platformFacts } from "../../src/facts/platform.ts";
import { rawFiles } from "./raw.ts";

describe("platform", () => {
  test.each([
    ["# R36 (release), REVISION: 4.0, GCID: 37537400, BOARD: generic, EABI: aarch64", "6.1", "36.4.0"],
    ["# R35 (release), REVISION: 4.1, GCID: 33958178, BOARD: t186ref, EABI: aarch64", "5.1.2", "35.4.1"],
    ["# R38 (release), REVISION: 2.0, GCID: 1, BOARD: generic", "7.0", "38.2.0"],
    ["# R99 (release), REVISION: 1.0", null, "99.1.0"],
    ["# R36 (release), REVISION: 4.3, GCID: 38968081", "6.2", "36.4.3"],
    ["# R32 (release), REVISION: 7.1, GCID: 29818004", "4.6.1", "32.7.1"],
    ["# R36 (release), REVISION: 4", "6.1", "36.4.0"],
    ["# R36 (release), REVISION: 4.0.1", null, "36.4.0.1"],
    ["# R36 (release), REVISION: 10.12", null, "36.10.12"],
  ])("%s", (tegraRelease, jetpack, l4t) => {
    const files = rawFiles({ platform: { system: "Linux", machine: "aarch64", tegraRelease } });
    expect(platformFacts(files, {})).toMatchObject({ os: "linux", arch: "arm64", jetpack, l4t });
  });

  test("the jetpack package is more exact than the table", () => {
    const files = rawFiles({
      platform: {
        system: "Linux",
        machine: "aarch64",
        tegraRelease: "# R36 (release), REVISION: 4.7, GCID: 1",
      },
      packages: [{ manager: "dpkg", name: "nvidia-jetpack", version: "6.2.1+b38" }],
    });
    expect(platformFacts(files, {}).jetpack).toBe("6.2.1");
  });

  test("a container on Jetson says it in variables; the same variables on a PC say nothing", () => {
    const variables = { L4T_VERSION: "36.4.0", JETPACK_VERSION: "6.1" };
    const on = (machine: string) =>
      platformFacts(rawFiles({ platform: { system: "Linux", machine } }), variables);
    expect(on("aarch64")).toMatchObject({ jetpack: "6.1", l4t: "36.4.0" });
    expect(on("x86_64").jetpack).toBeNull();
  });

  test("SBSA, WSL and Windows", () => {
    const of = (platform: object) => platformFacts(rawFiles({ platform }), {});
    expect(of({ system: "Linux", machine: "aarch64" })).toMatchObject({ arch: "arm64", jetpack: null });
    expect(of({ system: "Linux", machine: "x86_64", wsl: true })).toMatchObject({ os: "linux", wsl: true });
    expect(of({ system: "Windows", machine: "AMD64" })).toMatchObject({ os: "windows", arch: "x64" });
    expect(of({ system: "constructor", machine: "__proto__" })).toMatchObject({
      os: "constructor",
      arch: "__proto__",
    });
  });

  describe("a Jetson", () => {
    const of = (platform: object, variables = {}) =>
      platformFacts(rawFiles({ platform: { system: "Linux", machine: "aarch64", ...platform } }), variables);
    const JETPACK_VERSION = "6.1";

    test.each([
      [["nvidia,p3737", "nvidia,tegra234"], "6.1"],
      [["nvidia,tegra"], null],
      [["xnvidia,tegra234"], null],
      [[], null],
    ])("by the device tree %j: JetPack %j", (deviceTree, jetpack) => {
      const facts = of({ deviceTree }, { JETPACK_VERSION });
      expect(facts.jetpack).toBe(jetpack);
      expect(facts).not.toHaveProperty("l4t");
    });

    test.each([
      ["36.4", "36.4.0"],
      ["36.4.0", "36.4.0"],
      ["36", undefined],
      ["36.10.12", "36.10.12"],
      ["r36.4.0", undefined],
      ["36.4.0-1", undefined],
      ["", undefined],
    ])("by L4T_VERSION=%j: %j", (L4T_VERSION, l4t) => {
      expect(of({}, { L4T_VERSION }).l4t).toBe(l4t);
    });

    test("the release file counts before the variables, the table before JETPACK_VERSION", () => {
      const tegraRelease = "# R36 (release), REVISION: 4.0";
      const variables = { L4T_VERSION: "35.4.1", JETPACK_VERSION: "9.9" };
      expect(of({ tegraRelease }, variables)).toMatchObject({ l4t: "36.4.0", jetpack: "6.1" });
      const unlisted = "# R36 (release), REVISION: 9.0";
      expect(of({ tegraRelease: unlisted }, variables)).toMatchObject({ l4t: "36.9.0", jetpack: "9.9" });
    });

    test("a package without a number tells nothing", () => {
      const packages = [
        { name: "other", version: "1.0" },
        { name: "nvidia-jetpack", version: "x6.2" },
      ];
      const files = rawFiles({ platform: { deviceTree: ["nvidia,tegra234"] }, packages });
      expect(platformFacts(files, { JETPACK_VERSION }).jetpack).toBe("6.1");
    });
  });

  test.each([
    ["4.6", "32.6.1"],
    ["4.6.1", "32.7.1"],
    ["4.6.2", "32.7.2"],
    ["4.6.3", "32.7.3"],
    ["4.6.4", "32.7.4"],
    ["4.6.5", "32.7.5"],
    ["4.6.6", "32.7.6"],
    ["5.0.2", "35.1.0"],
    ["5.1", "35.2.1"],
    ["5.1.1", "35.3.1"],
    ["5.1.2", "35.4.1"],
    ["5.1.3", "35.5.0"],
    ["5.1.4", "35.6.0"],
    ["5.1.5", "35.6.1"],
    ["6.0", "36.3.0"],
    ["6.1", "36.4.0"],
    ["6.2", "36.4.3"],
    ["6.2.1", "36.4.4"],
    ["7.0", "38.2.0"],
    ["7.1", "38.4.0"],
    ["7.2", "39.2.0"],
  ])("JetPack %s is L4T %s", (jetpack, L4T_VERSION) => {
    const files = rawFiles({ platform: { system: "Linux", machine: "aarch64" } });
    expect(platformFacts(files, { L4T_VERSION }).jetpack).toBe(jetpack);
  });

  test.each([
    [{}, "unknown", "unknown"],
    [{ system: "FreeBSD", machine: "riscv64" }, "freebsd", "riscv64"],
    [{ system: "Darwin", machine: "x86_64" }, "macos", "x64"],
    [{ system: "Windows", machine: "ARM64" }, "windows", "arm64"],
    [{ system: "Linux", machine: "amd64" }, "linux", "x64"],
    [{ system: "Linux", machine: "x64" }, "linux", "x64"],
    [{ system: "Linux", machine: "arm64" }, "linux", "arm64"],
  ])("%j is %s %s, and no Jetson", (platform, os, arch) => {
    expect(platformFacts(rawFiles({ platform }), {})).toEqual({
      os,
      arch,
      jetpack: null,
      wsl: false,
      container: false,
    });
  });
});
