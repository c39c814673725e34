import { describe, expect, test } from "@jest/globals";
import { platformFacts } from "../../src/facts/platform.ts";
import { rawFiles } from "./raw.ts";

describe("platform", () => {
  test.each([
    ["# R36 (release), REVISION: 4.0, GCID: 37537400, BOARD: generic, EABI: aarch64", "6.1", "36.4.0"],
    ["# R35 (release), REVISION: 4.1, GCID: 33958178, BOARD: t186ref, EABI: aarch64", "5.1.2", "35.4.1"],
    ["# R38 (release), REVISION: 2.0, GCID: 1, BOARD: generic", "7.0", "38.2.0"],
    ["# R99 (release), REVISION: 1.0", null, "99.1.0"],
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
});
