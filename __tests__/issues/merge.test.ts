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

test("output that only reports contain is counted test by test", () => {
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

test("the stronger kind wins, and only its tests are named", () => {
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

test("what a test left more than once is added up, and is what the strongest of it says", () => {
  const twice = (first: string, second: string) =>
    one(
      mergeFindings(
        [],
        [
          { testId: "a", result: scan(first) },
          { testId: "a", result: scan(second) },
        ],
      ),
      "no-kernel-image",
    );
  for (const merged of [twice(WARNING, NO_KERNEL), twice(NO_KERNEL, WARNING)]) {
    expect(merged).toMatchObject({ kind: "cause", count: 2, tests: [{ id: "a", count: 2 }], lines: [] });
  }
});

test("a finding that no test left stays as the log tells it", () => {
  const log = scan(`${ARCH}\n${CONV3D}\n`).findings;
  const merged = mergeFindings(log, [{ testId: "a", result: scan(CONV3D) }]);
  expect(merged.map((finding) => finding.id)).toEqual(["arch-unsupported", "conv3d-k1"]);
  expect(merged[0]).toEqual(log[0]);
});

test("a stronger kind in the log wins over a weaker one in a test, with its own first line", () => {
  const log = scan(`x\n${NO_KERNEL}\n`).findings;
  const merged = one(mergeFindings(log, [{ testId: "a", result: scan(WARNING) }]), "no-kernel-image");
  expect(merged).toMatchObject({ kind: "cause", count: 1, tests: [], first: { line: 2 } });
  const other = one(
    mergeFindings(scan(WARNING).findings, [{ testId: "a", result: scan(NO_KERNEL) }]),
    "no-kernel-image",
  );
  expect(other).toMatchObject({ first: { line: 0, text: NO_KERNEL }, lines: [1] });
});

test("places of both views are listed once each, at most fifty", () => {
  const at = (from: number, count: number) => {
    const nodes = Array.from({ length: count }, (_, i) => `${GUARD} # /srv/m.py:${from + i}:1`);
    return scan(`${nodes.join("\n")}\n`);
  };
  const places = (log: number, own: number) =>
    one(
      mergeFindings(at(1, log).findings, [{ testId: "a", result: at(3, own) }]),
      "bn-ir-exception-removed",
    ).places.filter(({ file }) => file === "/srv/m.py");
  expect(places(3, 3).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  expect(places(40, 60)).toHaveLength(50 - 3);
});

test("counts among the details are those of the greater view", () => {
  const log = scan(`${GUARD}\n`).findings;
  const merged = mergeFindings(log, [{ testId: "a", result: scan(`${GUARD}\n`) }]);
  expect(one(merged, "bn-ir-exception-removed").details).toEqual({
    guardsFromBatchNorm: 1,
    guardsFromOtherModules: 0,
  });
});

const FOUND: Finding = {
  ...{ id: "x", severity: "error", kind: "cause", count: 1, lines: [1], first: { line: 1, text: "t" } },
  ...{ title: "T", explanation: "E", remedy: "R", links: [], tests: [], places: [], details: {} },
};
const merge = (log: Partial<Finding> | null, ...own: readonly Partial<Finding>[]) =>
  mergeFindings(
    log === null ? [] : [{ ...FOUND, ...log }],
    own.map((finding, i) => ({
      testId: `t${i}`,
      result: { findings: [{ ...FOUND, ...finding }], lines: 1, bytes: 1 },
    })),
  )[0];

test.each([
  ["consequence", "cause", "cause"],
  ["note", "consequence", "consequence"],
  ["benign", "note", "note"],
  ["cause", "benign", "cause"],
] as const)("of %s and %s %s holds, in either view", (a, b, strongest) => {
  expect(merge({ kind: a }, { kind: b })?.kind).toBe(strongest);
  expect(merge({ kind: b }, { kind: a })?.kind).toBe(strongest);
  expect(merge(null, { kind: a }, { kind: b })?.kind).toBe(strongest);
  expect(merge(null, { kind: b }, { kind: a })?.tests.map(({ id }) => id)).toEqual([
    strongest === a ? "t1" : "t0",
  ]);
});

test("the log's own tests stay next to those of the reports, with the greater count", () => {
  const log = {
    tests: [
      { id: "t0", count: 5 },
      { id: "only-log", count: 1 },
    ],
  };
  expect(merge(log, { count: 2 })?.tests).toEqual([
    { id: "t0", count: 5 },
    { id: "only-log", count: 1 },
  ]);
  // A weaker kind of the log names no test.
  expect(merge({ ...log, kind: "note" }, { count: 2 })?.tests).toEqual([{ id: "t0", count: 2 }]);
});

test("of two numbers the greater one is kept, and of everything else the stronger finding's", () => {
  const details = (log: Finding["details"], own: Finding["details"]) =>
    merge({ details: log }, { details: own })?.details;
  expect(details({ n: 1, s: "a" }, { n: 2, s: "b" })).toEqual({ n: 2, s: "a" });
  expect(details({ n: 3 }, { n: 2 })).toEqual({ n: 3 });
  expect(details({ n: 1 }, { n: "2" })).toEqual({ n: 1 });
  expect(details({ n: "1" }, { n: 2 })).toEqual({ n: "1" });
  expect(details({ n: "b" }, { m: 4 })).toEqual({ n: "b", m: 4 });
  expect(details({ n: "9" }, { n: "10" })).toEqual({ n: "9" });
});

test("at most a thousand lines are kept", () => {
  const lines = Array.from({ length: 1001 }, (_, i) => i + 1);
  expect(merge({ lines }, {})?.lines).toEqual(lines.slice(0, 1000));
});
