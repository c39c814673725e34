import { describe, expect, test } from "@jest/globals";
import type { Facts } from "../../src/facts/facts.ts";
import { missingRemedies } from "../../src/support/missing-remedies.ts";
import type { VerdictReason } from "../../src/support/verdict.ts";
import { gpu, machine, matrixOf, row } from "./builders.ts";

const MATRIX = matrixOf(
  row("98.0", ["7.0"], { cuda: ["11"] }),
  row("99.0", ["7.0"], { cuda: ["12"] }),
  row("99.1", ["7.0"], { cuda: ["12", "13"], builds: ["99.1.0.5", "99.1.2.7"] }),
  row("99.2", ["7.5"], { cuda: ["13"] }),
);

test.each<[VerdictReason, readonly [kind: string, begins: RegExp][]]>([
  [
    "no-gpu-visible",
    [
      ["environment", /^Run on a machine with an NVIDIA GPU: .*`--gpus all`/],
      ["driver", /^Run `nvidia-smi` on the same machine/],
      ["environment", /`on-no-gpu: skip` \(`--on-no-gpu skip` at a terminal\) lets it pass; the tests/],
      ["environment", /the input `facts`, or with `--facts FILE` at a terminal\. `trt-gate probe --json`/],
    ],
  ],
  ["hidden-by-environment", [["environment", /^Unset CUDA_VISIBLE_DEVICES/]]],
  ["gpu-lost", [["environment", /^Restart the machine\. If the card is lost again/]]],
  ["driver-library-mismatch", [["driver", /^Restart the machine after a driver update/]]],
  ["driver-too-old", [["driver", /^Update the driver, or use a build for an older CUDA\.$/]]],
  ["wrong-interpreter", [["environment", /^Set `python` to the interpreter that has TensorRT/]]],
  ["probe-timeout", [["environment", /^Run the probe by hand with `trt-gate probe --json`/]]],
  ["", [["environment", /^Run the probe by hand/]]],
])("what helps where the reason is %j", (reason, expected) => {
  const remedies = missingRemedies(reason, machine(), MATRIX);
  expect(remedies.map(({ kind }) => kind)).toEqual(expected.map(([kind]) => kind));
  for (const [i, [, begins]] of expected.entries()) expect(remedies[i]?.text).toMatch(begins);
});

test.each<VerdictReason>(["no-gpu-visible", "tensorrt-not-importable"])(
  "%s without a Python that could be asked: the likeliest is a misspelt one",
  (reason) => {
    const problems = [{ code: "no-python", detail: "no usable python: nosuch is not on PATH" }];
    const [first, ...others] = missingRemedies(reason, machine({ problems }), MATRIX);
    expect(first?.text).toMatch(/^No Python answered: correct the input `python`/);
    expect(others).toEqual(missingRemedies(reason, machine(), MATRIX));
  },
);

describe("what to install", () => {
  const install = (facts: Partial<Facts>) =>
    missingRemedies("tensorrt-not-importable", machine(facts), MATRIX);
  const pinned = (facts: Partial<Facts>) => /pip install "(.*)"/.exec(install(facts)[0]?.text ?? "")?.[1];
  const driver = (version: string, cuda?: string) =>
    ({ driver: { version, source: "libcuda", ...(cuda && { cuda }) } }) as Partial<Facts>;

  test("is one remedy, with another way out", () => {
    expect(install({})).toEqual([
      {
        kind: "install",
        text: 'Install TensorRT into the suite\'s interpreter: pip install "tensorrt-cu13==99.1.2.*". Or set `python` or `via` to an interpreter that has it.',
      },
    ]);
  });

  test.each([
    [
      "the newest for the card and the newest CUDA, where nothing is known of the driver",
      {},
      "tensorrt-cu13==99.1.2.*",
    ],
    ["the newest CUDA that the driver can run", driver("535.10", "12.2"), "tensorrt-cu12==99.1.2.*"],
    ["an older release where only that was built for it", driver("470.10", "11.4"), "tensorrt-cu11==98.0.*"],
    ["no pin where no build fits the driver", driver("390.10", "9.0"), "tensorrt"],
    ["nothing for a card that no release serves", { gpus: [gpu("6.0")] }, undefined],
    ["no pin for a card of unknown capability", { gpus: [gpu(null)] }, "tensorrt"],
    ["no pin without a card", { gpus: [] }, "tensorrt"],
  ])("%s", (_, facts, pin) => {
    expect(pinned(facts)).toBe(pin);
  });

  test("a card that no release supports is reported as such", () => {
    expect(install({ gpus: [gpu("6.0")] })).toEqual([
      {
        kind: "gpu",
        text: expect.stringMatching(/^No TensorRT release .* compute capability 6\.0: use another card/),
      },
    ]);
  });

  test("a release built for any CUDA is not a pin, since the wheel's name is not known", () => {
    const matrix = matrixOf(row("99.1", ["7.0"]));
    const facts = machine(driver("535.10", "12.2"));
    expect(missingRemedies("tensorrt-not-importable", facts, matrix)[0]?.text).toContain('"tensorrt"');
  });

  test.each([
    ["a Jetson", { os: "linux", arch: "arm64", jetpack: "6.0" }],
    ["a platform without wheels", { os: "darwin", arch: "arm64" }],
  ])("no pip line for %s", (_, platform) => {
    expect(install({ platform })).toEqual([
      {
        kind: "install",
        text: "Install NVIDIA's TensorRT for this machine, or set `python` or `via` to the right interpreter.",
      },
    ]);
  });
});
