import { describe, expect, test } from "@jest/globals";
import { readRequirements } from "../../src/fleet/requirements.ts";
import { parseVersion } from "../../src/versions.ts";

describe("the line that decides", () => {
  test.each([
    ["tensorrt==10.5.0", "tensorrt", "tensorrt", null],
    ["TensorRT_cu12 == 10.5.0", "tensorrt", "tensorrt", "12"],
    ["tensorrt-cu13-libs>=10.13", "tensorrt", "tensorrt", "13"],
    ["tensorrt.cu11.bindings", "tensorrt", "tensorrt", "11"],
    ["tensorrt-rtx~=1.1", "tensorrt", "tensorrt-rtx", null],
    ["tensorrt_rtx-cu12", "tensorrt", "tensorrt-rtx", "12"],
    ["torch_tensorrt[dynamo]>=2.5", "torch-tensorrt", "tensorrt", null],
    ["  tensorrt (>=10,<11) ; python_version < '3.13'  # why", "tensorrt", "tensorrt", null],
    ["tensorrt==10.5.0 --hash=sha256:abc", "tensorrt", "tensorrt", null],
  ])("%s", (line, name, product, cuda) => {
    expect(readRequirements(`numpy>=1\r\n${line}\r\n`)).toMatchObject({ package: name, product, cuda });
  });

  test("TensorRT itself goes before the torch-tensorrt that would bring it", () => {
    expect(readRequirements("torch-tensorrt==2.5.0\ntensorrt==10.4.0")?.line).toBe("tensorrt==10.4.0");
    expect(readRequirements("tensorrt\ntensorrt-rtx==1.2.0")).toMatchObject({
      product: "tensorrt",
      pinned: null,
    });
  });

  test("a pinned torch-tensorrt goes before a TensorRT that is not: pip takes what it asks for", () => {
    expect(readRequirements("tensorrt\ntorch-tensorrt==2.5.0")?.line).toBe("torch-tensorrt==2.5.0");
    expect(readRequirements("tensorrt>=10\ntorch-tensorrt")?.line).toBe("torch-tensorrt");
    expect(readRequirements("tensorrt-rtx\ntorch-tensorrt==2.5.0")?.product).toBe("tensorrt-rtx");
  });

  test("lines of one package are combined", () => {
    const both = readRequirements("tensorrt-cu12>=10\ntensorrt-cu12-libs<10.5");
    expect(both).toMatchObject({ cuda: "12", line: "tensorrt-cu12>=10, tensorrt-cu12-libs<10.5" });
    expect(["8.6", "10.4", "10.5"].map((text) => both?.allows(parseVersion(text)))).toEqual([
      false,
      true,
      false,
    ]);
    expect(readRequirements("tensorrt>=10\ntensorrt==10.4.0")?.pinned).toEqual(parseVersion("10.4.0"));
    // pip refuses these.
    expect(readRequirements("tensorrt==10.4.0\ntensorrt==10.5.0")?.pinned).toBeNull();
  });

  test("lines for different machines do not say which release it is", () => {
    const text =
      "tensorrt==10.3.0; platform_machine == 'aarch64'\ntensorrt==10.13.3; platform_machine == 'x86_64'";
    expect(readRequirements(text)?.unclear).toMatch(/^differ by machine: tensorrt==10\.3\.0; .*10\.13\.3/);
    expect(readRequirements(text.replace("10.3.0", "10.13.3"))?.unclear).toBeUndefined();
  });

  test("and so are lines of torch-tensorrt", () => {
    const text =
      "torch-tensorrt==2.5.0; python_version < '3.10'\ntorch-tensorrt==2.8.0; python_version >= '3.10'";
    expect(readRequirements(text)?.unclear).toMatch(/^differ by machine: torch-tensorrt==2\.5\.0; .*2\.8\.0/);
    expect(readRequirements("torch-tensorrt>=2.5\ntorch-tensorrt==2.8.0")?.pinned).toEqual(
      parseVersion("2.8.0"),
    );
  });

  test.each(["-c constraints.txt", "--constraint=c.txt", " -r base.txt", "--requirement base.txt"])(
    "a release that is not pinned may stand in another file: %s",
    (line) => {
      expect(readRequirements(`tensorrt>=8\n${line}`)?.unclear).toBe(
        `may leave the release to another file: ${line.trim()}`,
      );
      expect(readRequirements(`tensorrt==10.4.0\n${line}`)?.unclear).toBeUndefined();
    },
  );

  test("a line goes on behind a backslash", () => {
    const text = "tensorrt==10.4.0 \\\n    --hash=sha256:abc \\\r\n    --hash=sha256:def\n";
    expect(readRequirements(text)?.pinned).toEqual(parseVersion("10.4.0"));
  });

  test("the line is kept without its remark", () => {
    expect(readRequirements("tensorrt==10.4.0 # last for Volta")?.line).toBe("tensorrt==10.4.0");
  });

  test.each([
    "",
    "numpy",
    "# tensorrt==10.5.0",
    "-r tensorrt.txt",
    "tensorrt-lean==10.5.0",
    "tensorrt_llm==0.9",
    "tensorrt @ https://example.com/tensorrt.whl",
    "tensorrt==latest",
    "tensorrt>=10.*",
    "tensorrt=10.5.0",
    "tensorrt==10.5.0,soon",
    "my-tensorrt==10.5.0",
    "tensorrt==10.5.0 x",
    `${"x".repeat(500)}\ntensorrt`.slice(0, 500),
  ])("none in %j", (text) => {
    expect(readRequirements(text)).toBeNull();
  });

  test("lines past the limit are not read", () => {
    const text = (before: number) => `${"numpy\n".repeat(before)}tensorrt`;
    expect(readRequirements(text(4_999))).not.toBeNull();
    expect(readRequirements(text(5_000))).toBeNull();
  });
});

describe("what a specifier allows, as PEP 440 has it", () => {
  test.each([
    ["", ["8.6.1", "10.5.0"], []],
    ["==10.5.0", ["10.5.0", "10.5"], ["10.5.0.18", "10.4.0"]],
    ["===10.5.0", ["10.5.0"], ["10.5.1"]],
    ["==10.5.*", ["10.5.0", "10.5.0.18"], ["10.4.0", "10.50.0", "11.5.0"]],
    ["!=10.5.*", ["10.4.0", "11.0"], ["10.5.0", "10.5.0.18"]],
    ["!=10.5.0", ["10.5.1", "10.4.0"], ["10.5.0"]],
    ["~=10.5", ["10.5", "10.6.0"], ["10.4.0", "11.0"]],
    ["~=10.5.0", ["10.5.0.18", "10.5.3"], ["10.6.0", "10.4.9"]],
    [">=10.5", ["10.5", "11.0"], ["10.4.0"]],
    [">10.5", ["10.5.1", "11.0"], ["10.5", "10.4"]],
    ["<=10.5", ["10.5", "8.6"], ["10.5.1"]],
    ["<10.5", ["10.4.0"], ["10.5", "10.6"]],
    [">=10.0,<10.5,!=10.2", ["10.0", "10.4"], ["10.2", "10.5", "8.6"]],
  ])("%j", (specifier, allowed, refused) => {
    const requirement = readRequirements(`tensorrt${specifier}`);
    const allows = (text: string) => requirement?.allows(parseVersion(text));
    expect(allowed.map(allows)).toEqual(allowed.map(() => true));
    expect(refused.map(allows)).toEqual(refused.map(() => false));
  });

  test.each([
    ["==10.5.0", "10.5.0"],
    ["=== 10.5.0", "10.5.0"],
    ["==10.5.*", undefined],
    [">=10.5.0", undefined],
    ["==10.5.0,<11", undefined],
    ["==10.5.0,==10.5.1", undefined],
    [">=10.5.0,==10.5.0", undefined],
    ["", undefined],
  ])("%j pins %s", (specifier, pinned) => {
    expect(readRequirements(`tensorrt${specifier}`)?.pinned?.raw).toBe(pinned);
  });
});
