import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/issues/finding.ts";
import { mergeFindings } from "../../src/issues/merge.ts";
import { ARCH, CONV3D, find, GUARD, scan } from "./scanning.ts";

const WARNING =
  "NVIDIA A100 with CUDA capability sm_80 is not compatible with the current PyTorch installation.";
const NO_KERNEL = "RuntimeError: CUDA error: no kernel image is available for execution on the device";
const one = (findings: readonly Finding[], id: string) => find({ findings, lines: 0, bytes: 0 }, id);

test("a failure's output that the log repeats is not counted twice", () => {
  const log = scan(`${CONV3D}\n${CONV3D}\n`).findings;
  const merged = mergeFindings(log, [{ testId: "a", result: scan(`${CONV3D}\n${CONV3D}\n`) }]);
  expect(one(merged, "conv3d-k1")).toMatchObject({ count: 2, lines: [1, 2], tests: [{ id: "a", count: 2 }] });
});

test("output that only reports hold is counted test by test", () => {
  const merged = mergeFindings(scan(CONV3D).findings, [
    { testId: "a", result: scan(`${CONV3D}\n${CONV3D}\n`) },
    { testId: "b", result: scan(`${CONV3D}\n${ARCH}\n`) },
  ]);
  expect(one(merged, "conv3d-k1")).toMatchObject({ count: 3, lines: [1] });
  expect(one(merged, "arch-unsupported")).toMatchObject({
    count: 1,
    lines: [],
    first: { line: 0 },
    tests: [{ id: "b", count: 1 }],
  });
  expect(merged.map((finding) => finding.id)).toEqual(["conv3d-k1", "arch-unsupported"]);
});

test("the stronger kind holds, and only its tests are named", () => {
  const merged = one(
    mergeFindings(scan(WARNING).findings, [
      { testId: "warned", result: scan(WARNING) },
      { testId: "failed", result: scan(NO_KERNEL) },
    ]),
    "no-kernel-image",
  );
  expect(merged).toMatchObject({
    kind: "cause",
    excuses: "unsupported",
    count: 2,
    tests: [{ id: "failed", count: 1 }],
  });
  expect(merged.details).toEqual({ sm: "8.0" });
});

test("counts among the details are those of the greater view", () => {
  const log = scan(`${GUARD}\n`).findings;
  const merged = mergeFindings(log, [{ testId: "a", result: scan(`${GUARD}\n`) }]);
  expect(one(merged, "bn-ir-exception-removed").details).toEqual({
    guardsFromBatchNorm: 1,
    guardsFromOtherModules: 0,
  });
});
