import { expect, test } from "@jest/globals";
import { aggregateOf, buildFinding, type ReportChoice } from "./builders.ts";

const found = (...legs: readonly ReportChoice[]) =>
  aggregateOf(Object.fromEntries(legs.map((leg, i) => [`leg${i}`, leg]))).contradictions;
const refusal = [buildFinding()];

test("the matrix says unsupported, yet the suite passed: a row is proposed", () => {
  const [contradiction, ...rest] = found({ status: "unsupported", outcome: "xpassed" });
  expect(rest).toEqual([]);
  expect(contradiction).toMatchObject({
    kind: "unsupported-passed",
    legs: ["leg0"],
    proposal: "row for Tesla T4: passed",
  });
  expect(contradiction?.pair).toBe("sm_75 with TensorRT 10.5.0 (CUDA 12 build) on linux x64");
});

test("the matrix says supported, yet TensorRT refused the card", () => {
  expect(found({ outcome: "failed", findings: refusal })).toMatchObject([
    { kind: "supported-refused", proposal: "row for Tesla T4: refused" },
  ]);
});

test("a failure for any other cause says nothing of the matrix", () => {
  expect(found({ outcome: "failed", findings: [buildFinding({ kind: "consequence" })] })).toEqual([]);
  expect(found({ outcome: "failed" })).toEqual([]);
});

test("what the matrix cannot tell is settled by the run", () => {
  expect(found({ status: "unknown" })).toMatchObject([
    { kind: "unknown-settled", proposal: "row for Tesla T4: passed" },
  ]);
});

test("a suite that never loaded TensorRT proves nothing", () => {
  expect(found({ status: "unknown", usedTensorrt: false })).toEqual([]);
  expect(found({ status: "unknown", ran: [], notRan: ["t"] })).toEqual([]);
});

test("one leg passed and another was refused: no row follows", () => {
  expect(found({}, { outcome: "failed", findings: refusal })).toMatchObject([
    { kind: "legs-disagree", legs: ["leg0", "leg1"], proposal: null },
  ]);
});

test("other cards, releases and builds are other pairs", () => {
  expect(
    found({}, { tensorrt: "10.6.0", outcome: "xfailed", status: "unsupported", findings: refusal }),
  ).toEqual([]);
});

test("two verdicts on one pair are told", () => {
  expect(
    found({}, { status: "unsupported", outcome: "xfailed", findings: refusal }).map((one) => one.kind),
  ).toEqual(["verdicts-differ", "legs-disagree"]);
});
