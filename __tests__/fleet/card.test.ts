import { describe, expect, test } from "@jest/globals";
import { cellCard } from "../../src/fleet/card.ts";
import { costOf } from "../../src/fleet/costs.ts";
import { loadMatrix } from "../../src/support/matrix.ts";

const matrix = loadMatrix();
const LABELS = new Map([
  ["old", "V100"],
  ["lost", "no such card"],
]);
const read = (value: Readonly<Record<string, unknown>>) => cellCard({ value, path: [0] }, LABELS, matrix);

describe("the card", () => {
  test.each([
    [{ gpu: "T4" }, "T4", "7.5"],
    [{ gpu: "sm_75" }, "", "7.5"],
    [{ gpu: 12 }, "", "12.0"],
    [{ gpu: 8.9 }, "", "8.9"],
    // A family's name says less than the card that was written.
    [{ gpu: "GeForce RTX 5055" }, "GeForce RTX 5055", "12.0"],
    [{ "runs-on": "linux.g5.4xlarge.nvidia.gpu" }, expect.stringContaining("A10"), "8.6"],
    [{ "runs-on": "g4dn.metal" }, "T4", "7.5"],
    [{ "runs-on": "x-p3.16xlarge-y" }, expect.stringContaining("V100"), "7.0"],
    [{ "runs-on": "x_g6.xlarge" }, "L4", "8.9"],
    [{ "runs-on": "aws_p4d.24xlarge_a" }, expect.stringContaining("A100"), "8.0"],
    [{ runner: "old" }, "V100", "7.0"],
    [{ label: ["self-hosted", "old"] }, "V100", "7.0"],
    [{ labels: { labels: ["old"], group: "gpus" } }, "V100", "7.0"],
    // What is no name of a card gives way to the runner's label.
    [{ gpu: ["T4"], runs_on: "old" }, "V100", "7.0"],
    [{ gpu: "T4", "runs-on": "old" }, "T4", "7.5"],
  ])("of %j", (cell, name, capability) => {
    expect(read(cell)).toMatchObject({ name, capability });
  });

  test.each([
    [{ tensorrt: "10.5.0" }, "gpu", /^needs gpu, or runs-on/],
    [{ "runs-on": [] }, "runs-on", /^runs-on has no label that could name a card$/],
    [{ runner: { group: "" } }, "runner", /^runner has no label/],
    [{ gpu: "zzzzqqqq" }, "gpu", /^no card is known as "zzzzqqqq"\. Use a product name/],
    [{ gpu: "V10O" }, "gpu", /^no card is known as "V10O"\. Did you mean .*100/],
    [{ "runs-on": ["self-hosted", "x"] }, "runs-on", /^no card is known as "self-hosted", "x"\./],
    [{ "runs-on": ["old", "lost"] }, null, null],
    [{ "runs-on": ["lost"] }, "runs-on", /^no card is known as "no such card"\./],
    [{ gpu: "q".repeat(200) }, "gpu", /known as "q{80}"\./],
  ])("%j is a mistake, reported at its key", (cell, key, message) => {
    if (key === null) expect(read(cell)).toMatchObject({ name: "V100" });
    else expect(read(cell)).toEqual({ key, message: expect.stringMatching(message as RegExp) });
  });
});

test.each([
  [{ gpu: "T4" }, "linux-x64"],
  [{ gpu: "T4", platform: "windows-arm64" }, "windows-arm64"],
  [{ gpu: "Jetson AGX Orin", platform: "linux-arm64" }, "linux-arm64"],
  [{ gpu: "T4", platform: "solaris" }, "linux-x64"],
  [{ gpu: "Jetson AGX Orin" }, "jetpack"],
  [{ gpu: "sm_87" }, "jetpack"],
  [{ gpu: "sm_72" }, "jetpack"],
  [{ gpu: "GH200" }, "linux-arm64"],
  [{ gpu: "GB200" }, "linux-arm64"],
  [{ gpu: "DGX Spark" }, "linux-arm64"],
  [{ gpu: "T4", "runs-on": ["self-hosted", "Windows"] }, "windows-x64"],
  [{ gpu: "T4", "runs-on": { group: "windows-gpu" } }, "windows-x64"],
])("the platform of %j is %s", (cell, platform) => {
  expect(read(cell)).toMatchObject({ platform });
});

describe("what an hour costs", () => {
  test("the cell's own word, where it is a price", () => {
    expect(read({ gpu: "T4", cost: 0 })).toMatchObject({ cost: 0 });
    expect(read({ gpu: "T4", cost: 3.5 })).toMatchObject({ cost: 3.5 });
    for (const cost of [-1, Number.POSITIVE_INFINITY, "3"])
      expect(read({ gpu: "T4", cost })).toMatchObject({ cost: costOf("T4").usdPerHour });
  });

  test("of an SM alone, the cheapest of its cards", () => {
    expect(read({ gpu: "sm_70" })).toMatchObject({
      cost: Math.min(
        ...matrix.gpus.names
          .filter((entry) => entry.sm === "7.0")
          .map((entry) => costOf(entry.name).usdPerHour),
      ),
    });
    expect(read({ gpu: "sm_99" })).toMatchObject({ cost: costOf("").usdPerHour });
  });
});
