import { describe, expect, test } from "@jest/globals";
import { aggregateOf, buildFinding, buildReport, type ReportChoice, reportText } from "./builders.ts";

const found = (...legs: readonly (ReportChoice | string)[]) =>
  aggregateOf(Object.fromEntries(legs.map((leg, i) => [`leg${i}`, leg]))).contradictions;
const refusal = [buildFinding()];

test("the matrix says unsupported, but the suite passed: a row is proposed", () => {
  const [contradiction, ...rest] = found({ status: "unsupported", outcome: "xpassed" });
  expect(rest).toEqual([]);
  expect(contradiction).toMatchObject({
    kind: "unsupported-passed",
    legs: ["leg0"],
    proposal: "row for Tesla T4: passed",
  });
  expect(contradiction?.pair).toBe("sm_75 with TensorRT 10.5.0 (CUDA 12 build) on linux x64");
});

test("each is reported in a sentence", () => {
  const said = (...legs: readonly ReportChoice[]) =>
    found(...legs).map(({ sentence }) => sentence.replace(/^.* on linux x64: /, ""));
  expect(said({ status: "unsupported", outcome: "xpassed" })).toEqual([
    "the matrix says unsupported, but the suite passed",
  ]);
  expect(said({ outcome: "failed", findings: refusal })).toEqual([
    "the matrix says supported, but the card was refused",
  ]);
  expect(said({}, { status: "unsupported", outcome: "xfailed", findings: refusal })).toEqual([
    "judged supported and unsupported in different legs; use the same gate version and matrix file in all of them",
    "the card was refused in one leg, but another passed",
  ]);
  expect(said({ status: "unknown" })).toEqual(["the matrix does not know, but the run shows it: passed"]);
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

test("two verdicts on one pair are reported", () => {
  expect(
    found({}, { status: "unsupported", outcome: "xfailed", findings: refusal }).map((one) => one.kind),
  ).toEqual(["verdicts-differ", "legs-disagree"]);
});

test("what the matrix cannot tell is settled by a refusal too", () => {
  expect(found({ status: "unknown", outcome: "failed", findings: refusal })).toMatchObject([
    {
      kind: "unknown-settled",
      sentence: expect.stringMatching(/the matrix does not know, but the run shows it: refused$/),
      proposal: "row for Tesla T4: refused",
    },
  ]);
});

test("a refusal counts only as the cause, and only where something ran", () => {
  const consequence = buildFinding({ kind: "consequence" });
  const other = buildFinding({ id: "oom" });
  expect(
    found({ outcome: "failed", findings: [consequence, { ...other, excuses: undefined } as never] }),
  ).toEqual([]);
  expect(found({ outcome: "ran-nothing", findings: refusal })).toEqual([]);
});

test("whether TensorRT was loaded need not be known", () => {
  expect(found({ status: "unknown", usedTensorrt: null })).toHaveLength(1);
});

test("legs of one pair that agree are all named, and the first lends its row", () => {
  expect(found({ status: "unsupported" }, { status: "unsupported", gpu: "Tesla T4 (2)" })).toMatchObject([
    { kind: "unsupported-passed", legs: ["leg0", "leg1"], proposal: "row for Tesla T4: passed" },
  ]);
  expect(
    found({ outcome: "failed", findings: refusal }, { outcome: "crashed", findings: refusal }),
  ).toMatchObject([{ kind: "supported-refused", legs: ["leg0", "leg1"] }]);
});

describe("the pair", () => {
  const { facts, verdict } = buildReport();
  const unknown = { ...verdict, status: "unknown" };

  test.each([
    ["no facts", { facts: null }, "sm_75 with TensorRT 10.5.0"],
    ["no CUDA", { facts: { ...facts, tensorrt: {} } }, "sm_75 with TensorRT 10.5.0 on linux x64"],
    [
      "a JetPack",
      { facts: { platform: { os: "linux", arch: "arm64", jetpack: "6.2" } } },
      "sm_75 with TensorRT 10.5.0 on JetPack",
    ],
  ])("with %s", (_, change, pair) => {
    expect(found(reportText({}, { verdict: unknown, ...change }))[0]?.pair).toBe(pair);
  });

  test.each([
    ["a card whose capability is not known", { ...unknown, gpu: { name: "Tesla T4" } }],
    ["no TensorRT", { ...unknown, tensorrt: null }],
    ["a verdict that is not about the card", { ...verdict, status: "no-tensorrt" }],
  ])("is none with %s", (_, change) => {
    const other = { ...verdict, status: "supported" };
    const text = reportText({}, { facts: null, verdict: change });
    expect(found(text, reportText({}, { facts: null, verdict: other }))).toEqual([]);
  });
});
