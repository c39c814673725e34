import { describe, expect, test } from "@jest/globals";
import { drivableCuda, driverProblem, driverUnknown } from "../../src/support/drivers.ts";
import { MATRIX, machine } from "./builders.ts";

type Driver = { readonly version: string | null; readonly cuda?: string | null } | null;

const having = (driver: Driver) => machine({ driver });

describe("whether the driver is known to be new enough for a CUDA without a row", () => {
  test.each([
    ["a build that is not known", null, { version: "580.65.06" }, false],
    ["a build with a row", "13", { version: "580.65.06" }, false],
    ["a driver that offers this CUDA", "14", { version: "700.1", cuda: "14.0" }, false],
    ["a driver that offers an older CUDA", "14", { version: "580.65.06", cuda: "13.0" }, true],
    ["a driver of which only the number is known", "14", { version: "700.1", cuda: null }, true],
    ["no driver said", "14", { version: null }, false],
    ["no driver", "14", null, false],
  ] as const)("%s", (_, build, driver, unknown) => {
    expect(driverUnknown(having(driver), build, MATRIX)).toBe(unknown);
  });
});

describe("what a driver is too old for", () => {
  const problem = (
    driver: Driver,
    build: string | null,
    capability = "7.5",
    platform = "linux-x64" as const,
  ) => driverProblem(having(driver), platform, capability, build, MATRIX);

  test("a build's CUDA, by what CUDA itself offers", () => {
    expect(problem({ version: "570.86.10", cuda: "12.8" }, "13")).toMatchObject({
      have: "driver 570.86.10 (CUDA 12.8)",
      needed: "580",
      because: "a CUDA 13 build",
    });
    expect(problem({ version: null, cuda: "12.8" }, "13")?.have).toBe("the driver (CUDA 12.8)");
  });

  test("a build's CUDA, by its number where CUDA did not say", () => {
    expect(problem({ version: "570.86.10" }, "13")).toMatchObject({
      have: "driver 570.86.10",
      needed: "580",
    });
    expect(problem({ version: "580" }, "13")).toBeNull();
  });

  test("written as NVIDIA writes it, zeros and all", () => {
    expect(problem({ version: "450.51.06" }, "11")).toMatchObject({
      have: "driver 450.51.06",
      needed: "450.80.02",
    });
    expect(problem({ version: "450.51.06", cuda: "10.2" }, "11")?.have).toBe("driver 450.51.06 (CUDA 10.2)");
  });

  test("a card, whatever the build", () => {
    expect(problem({ version: "565.57" }, "12", "12.0")).toMatchObject({
      needed: "570",
      because: "compute capability 12.0",
    });
    expect(problem({ version: "570.86" }, "12", "12.0")).toBeNull();
  });

  test("what asks for most, so that one update is enough", () => {
    for (const driver of [{ version: "470.82" }, { version: "470.82", cuda: "11.4" }])
      expect(problem(driver, "12", "12.0")).toMatchObject({
        needed: "570",
        because: "compute capability 12.0",
      });
    expect(problem({ version: "470.82" }, "13", "12.0")).toMatchObject({
      needed: "580",
      because: "a CUDA 13 build",
    });
  });

  test("Rubin, which no CUDA 12 knows, in a build for CUDA 12 too", () => {
    expect(problem({ version: "570.86" }, "12", "10.7")).toMatchObject({
      needed: "580",
      because: "compute capability 10.7",
    });
    expect(problem({ version: "580.65.06", cuda: "12.9" }, "12", "10.7")?.needed).toBe("580");
    expect(problem({ version: "610.43.02", cuda: "13.3" }, "12", "10.7")).toBeNull();
  });

  test("nothing on a Jetson by its number, which is another one", () => {
    const facts = having({ version: "540.4.0" });
    expect(driverProblem(facts, "jetpack", "8.7", "13", MATRIX)).toBeNull();
    expect(driverProblem(facts, "linux-arm64", "8.7", "13", MATRIX)).not.toBeNull();
  });

  test("Windows has its own numbers", () => {
    const facts = having({ version: "451.00" });
    expect(driverProblem(facts, "windows-x64", "7.5", "11", MATRIX)?.needed).toBe("452.39");
    expect(driverProblem(facts, "linux-x64", "7.5", "11", MATRIX)).toBeNull();
  });
});

test("WSL shows the driver of Windows, and facts may leave the platform out", () => {
  const facts = having({ version: "451.00" });
  const wsl = { ...facts, platform: { os: "linux", arch: "x64", wsl: true } };
  expect(drivableCuda(wsl, "linux-x64", MATRIX)).toEqual(["10"]);
  const { platform: _, ...bare } = facts;
  expect(drivableCuda(bare, "linux-x64", MATRIX)).toEqual(["10", "11"]);
  expect(driverProblem(bare, "linux-x64", "7.5", "12", MATRIX)?.needed).toBe("525");
});

describe("the CUDA that a driver can run", () => {
  test.each([
    [{ version: "550.54.15", cuda: "12.4" }, "linux-x64", ["10", "11", "12"]],
    [{ version: "550.54.15" }, "linux-x64", ["10", "11", "12"]],
    [{ version: "451.00" }, "linux-x64", ["10", "11"]],
    [{ version: "451.00" }, "windows-x64", ["10"]],
    [{ version: "525" }, "linux-x64", ["10", "11", "12"]],
    // What CUDA offers counts above the number of the driver.
    [{ version: "470.82", cuda: "13.0" }, "linux-x64", ["10", "11", "12", "13"]],
    [{ version: "540.4.0" }, "jetpack", null],
    [{ version: null }, "linux-x64", null],
  ] as const)("%j on %s", (driver, platform, majors) => {
    expect(drivableCuda(having(driver), platform, MATRIX)).toEqual(majors);
  });
});
