import { describe, expect, test } from "@jest/globals";
import { cellRelease, looksLikeFile } from "../../src/fleet/release.ts";
import { loadMatrix } from "../../src/support/matrix.ts";
import type { NgcRow, SupportMatrix, TorchTensorrtRow } from "../../src/support/matrix-types.ts";
import { parseVersion } from "../../src/versions.ts";

const PROVENANCE = {
  confidence: "documented",
  sources: [{ url: "https://example.com/", says: "so" }],
  date: "2026-01-01",
} as const;
const torchRow = (release: string, tensorrt: string, below?: string): TorchTensorrtRow => ({
  ...PROVENANCE,
  release: parseVersion(release),
  tensorrt: parseVersion(tensorrt),
  ...(below === undefined ? {} : { below: parseVersion(below) }),
  torch: "2.0",
  cuda: "12",
});
const ngcRow = (tag: string, change: Partial<NgcRow> = {}): NgcRow => ({
  ...PROVENANCE,
  tag,
  tensorrt: parseVersion("10.5.0.18"),
  ...change,
});
/** The releases that are known are those of the gate; which package brings which is spelled out here. */
const matrix: SupportMatrix = {
  ...loadMatrix(),
  torchTensorrt: [
    torchRow("2.5.0", "10.3.0"),
    torchRow("2.5.2", "10.4.0"),
    torchRow("2.3", "10.0", "10.1"),
    torchRow("2.1", "8.6.9"),
    torchRow("2.7.0", "10.9", "10.10"),
  ],
  ngc: [
    ngcRow("24.10", { cuda: "12.6" }),
    ngcRow("24.11"),
    ngcRow("24.12", { confidence: "uncertain" }),
    ngcRow("24.09", { tensorrt: parseVersion("10.4.0") }),
  ],
};
const FILES = new Map([["ci/trt.txt", "numpy\ntensorrt==10.5.0\n"]]);
const read = (value: Readonly<Record<string, unknown>>) => cellRelease({ value, path: [0] }, matrix, FILES);

describe("which release a cell brings", () => {
  test.each([
    [{ tensorrt: "10.5.0" }, "10.5.0", "TensorRT 10.5.0", ""],
    [{ tensorrt: "v10.5.0+cuda12.6" }, "10.5.0", "TensorRT 10.5.0", ""],
    [{ tensorrt: "", "torch-tensorrt": "2.5.0" }, "10.4.0", "torch-tensorrt 2.5.0", "brings TensorRT 10.4.0"],
    // The newest row of the minor release holds for all of its patches.
    [{ "torch-tensorrt": "2.5.1" }, "10.4.0", "torch-tensorrt 2.5.1", "brings TensorRT 10.4.0"],
    [{ torch_tensorrt: "2.3.0" }, "10.0.1.6", "torch-tensorrt 2.3.0", "brings TensorRT 10.0.1.6"],
    // A row that names no release of ours exactly is taken at its word.
    [{ torch_tensorrt: "2.1" }, "8.6.9", "torch-tensorrt 2.1", "brings TensorRT 8.6.9"],
    [{ "torch-tensorrt": "9.9" }, null, "torch-tensorrt 9.9", "is not in the table of releases"],
    // A range of releases whose older neighbours are known too: the newest within it.
    [{ "torch-tensorrt": "2.7" }, "10.9.0.34", "torch-tensorrt 2.7", "brings TensorRT 10.9.0.34"],
    [{ container: "24.11-py3" }, "10.5.0.18", "container 24.11-py3", "contains TensorRT 10.5.0.18"],
    [
      { container: { image: "nvcr.io/nvidia/tensorrt:24.09-py3" } },
      "10.4.0",
      "container nvcr.io/nvidia/tensorrt:24.09-py3",
      "contains TensorRT 10.4.0",
    ],
    [{ container: "24.12-py3" }, null, "container 24.12-py3", "is of a month whose TensorRT is not certain"],
    [
      { container: "20.01-py3" },
      null,
      "container 20.01-py3",
      "is of a month that is not in the table of NGC images",
    ],
    [
      { requirements: "tensorrt==10.4.0" },
      "10.4.0",
      "requirements",
      "bring TensorRT 10.4.0 (tensorrt==10.4.0)",
    ],
    [
      { requirements: "ci/trt.txt" },
      "10.5.0",
      "requirements ci/trt.txt",
      "bring TensorRT 10.5.0 (tensorrt==10.5.0)",
    ],
    [
      { requirements: "torch-tensorrt==2.5.0" },
      "10.4.0",
      "torch-tensorrt 2.5.0 in requirements",
      "brings TensorRT 10.4.0",
    ],
    [
      { requirements: "torch-tensorrt>=2.5" },
      null,
      "requirements",
      "do not pin torch-tensorrt: torch-tensorrt>=2.5",
    ],
    [
      { requirements: "tensorrt>=900" },
      null,
      "requirements",
      "allow no release in the table of releases: tensorrt>=900",
    ],
    [
      { requirements: "tensorrt\n-c pins.txt" },
      null,
      "requirements",
      "may leave the release to another file: -c pins.txt",
    ],
    [
      { requirements: "tensorrt\ntorch-tensorrt==2.5.0" },
      "10.4.0",
      "torch-tensorrt 2.5.0 in requirements",
      "brings TensorRT 10.4.0",
    ],
    [
      { requirements: "numpy" },
      null,
      "requirements",
      "do not name TensorRT or torch-tensorrt in a form that is understood",
    ],
  ])("%j", (cell, version, label, how) => {
    expect(read(cell)).toEqual({ version, product: "tensorrt", cuda: null, label, how });
  });

  test.each([
    [{ "tensorrt-rtx": "1.2.0" }],
    [{ tensorrt: "1.2.0", product: "tensorrt-rtx" }],
    [{ requirements: "tensorrt_rtx==1.2.0" }],
  ])("TensorRT-RTX is a separate product: %j", (cell) => {
    expect(read(cell)).toMatchObject({ version: "1.2.0", product: "tensorrt-rtx" });
  });

  test("TensorRT-RTX is called so", () => {
    expect(read({ "tensorrt-rtx": "1.2.0" })).toMatchObject({ label: "TensorRT-RTX 1.2.0" });
  });

  test("requirements without a bound take the newest release that is known of that product", () => {
    expect(read({ requirements: "tensorrt-rtx" })).toMatchObject({
      version: expect.stringMatching(/^1\./),
      product: "tensorrt-rtx",
    });
    expect(read({ requirements: "tensorrt<10.5" })).toMatchObject({
      version: expect.stringMatching(/^10\.4\./),
    });
  });
});

test.each([
  [{ tensorrt: "10.5.0", cuda: 12 }, "12"],
  [{ container: "24.10-py3" }, "12"],
  [{ container: "24.10-py3", cuda: "11.8" }, "11"],
  [{ requirements: "tensorrt-cu11==10.4.0", cuda: "12" }, "11"],
  [{ requirements: "tensorrt==10.4.0", cuda: "12" }, "12"],
  [{ requirements: "torch-tensorrt==2.5.0", cuda: "12" }, "12"],
  [{ "torch-tensorrt": "9.9", cuda: "12" }, "12"],
])("the build for CUDA of %j is %s", (cell, cuda) => {
  expect(read(cell)).toMatchObject({ cuda });
});

test.each([
  [{ tensorrt: true }, "tensorrt", 'tensorrt: true is not a version such as "10.5.0"'],
  [{ tensorrt: ["10.5.0"] }, "tensorrt", 'tensorrt: ["10.5.0"] is not a version such as "10.5.0"'],
  [{ tensorrt: 10 }, "tensorrt", "tensorrt: write the version in quotes; the number 10 could also mean 10.0"],
  [
    { "torch-tensorrt": "latest" },
    "torch-tensorrt",
    'torch-tensorrt: "latest" is not a version such as "10.5.0"',
  ],
  [{ container: [] }, "container", "container must be an image or an NGC tag such as 24.09-py3"],
  [
    { container: 24.1 },
    "container",
    "container: write the tag in quotes; 24.10 without quotes is read as the number 24.1",
  ],
  [
    { container: { image: 24.1, options: "" } },
    "container",
    "container: write the tag in quotes; 24.10 without quotes is read as the number 24.1",
  ],
  [{ container: { image: 1.5, options: "" } }, null, null],
  [
    { requirements: ["tensorrt==10.5.0"] },
    "requirements",
    "requirements must be the text or the path of a requirements file",
  ],
  [{ requirements: "ci/none.txt" }, "requirements", "the file ci/none.txt was not found in the workspace"],
  [{}, "tensorrt", "needs one of tensorrt, tensorrt-rtx, torch-tensorrt, container, requirements"],
])("%j is a mistake, reported at its key", (cell, key, message) => {
  if (key === null) expect(read(cell)).toMatchObject({ version: null });
  else expect(read(cell)).toEqual({ key, message });
});

test.each([
  "ghcr.io/octo/pytorch:24.10",
  "nvcr.io/nvidia/tritonserver:24.10-trtllm-python-py3",
  "evil.example/nvcr.io/nvidia/pytorch:24.10-py3",
])("%s does not contain the TensorRT of its month", (container) => {
  expect(read({ container })).toMatchObject({
    version: null,
    how: "does not contain the TensorRT of that month's NGC images",
  });
});

test.each(["nvcr.io/nvidia/pytorch:latest", "pytorch:24.1", "1124.10-py3"])(
  "%s has no month",
  (container) => {
    expect(read({ container })).toMatchObject({
      version: null,
      how: "is not a monthly NGC image, so its TensorRT is not known",
    });
  },
);

test.each([
  ["ci/trt.txt", true],
  [" requirements.in ", true],
  ["requirements.txt.bak", false],
  ["a.txt\n", false],
  ["tensorrt==10.5.0", false],
  ["numpy\nci/trt.txt", false],
  [`${"x".repeat(397)}.txt`, true],
  [`${"x".repeat(401)}.txt`, false],
])("%j names a file: %s", (value, file) => {
  expect(looksLikeFile(value)).toBe(file);
});
