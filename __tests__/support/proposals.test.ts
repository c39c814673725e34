import { describe, expect, test } from "@jest/globals";
import { parseDocument } from "../../src/documents.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { decide } from "../../src/support/decide.ts";
import { lintMatrix } from "../../src/support/matrix-file.ts";
import { proposeRow } from "../../src/support/proposals.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

const propose = (facts: Facts, seen: "passed" | "refused") =>
  proposeRow(facts, decide(facts, FIRST, MATRIX), seen, MATRIX);

/** The one row of a proposal, which must be a good file once the day is filled in. */
function rowOf(text: string) {
  const dated = text.replace("YYYY-MM-DD", "2026-11-22");
  expect(lintMatrix(dated, "row.yml")).toEqual([]);
  return (parseDocument(dated, "row.yml").value as { rows: readonly unknown[] }).rows[0];
}

describe("a proposed row", () => {
  test("puts the card in where the suite passed on it", () => {
    const facts = machine({ tensorrt: tensorrt("10.5.0", { cuda: "12" }) });
    expect(rowOf(propose(facts, "passed"))).toEqual({
      release: "10.5.0",
      support: [{ platform: "linux-x64", cuda: ["12"], sm: ["7.0", "7.5", "8.0", "8.6", "8.9", "9.0"] }],
      confidence: "measured",
      sources: ["measured: the suite passed on Tesla V100-SXM2-16GB with TensorRT 10.5.0"],
      date: "2026-11-22",
    });
  });

  test("takes the card out where TensorRT refused it", () => {
    const facts = machine({ tensorrt: tensorrt("10.4.0", { cuda: "12" }) });
    expect(rowOf(propose(facts, "refused"))).toMatchObject({
      support: [{ sm: ["7.5", "8.0", "8.6", "8.9", "9.0"] }],
      sources: ["measured: TensorRT 10.4.0 refused Tesla V100-SXM2-16GB"],
    });
  });

  test("names the product where it is not TensorRT, and no CUDA where none is known", () => {
    const rtx = tensorrt("1.5.0.114", { product: "tensorrt-rtx" });
    const facts = machine({ gpus: [gpu("8.0")], tensorrt: rtx });
    expect(rowOf(propose(facts, "passed"))).toMatchObject({
      product: "tensorrt-rtx",
      support: [{ platform: "linux-x64", sm: ["7.5", "8.0", "8.6", "8.9", "12.0"] }],
    });
    expect(propose(facts, "passed")).not.toContain("cuda");
  });

  test("quotes whatever the card is called", () => {
    const facts = machine({ gpus: [gpu("7.0", { name: 'V100 "# :\n- x' })] });
    expect(rowOf(propose(facts, "passed"))).toMatchObject({ release: "10.4.0" });
  });

  test.each([
    ["TensorRT", { tensorrt: null }],
    ["a card", { gpus: [] }],
    ["a capability", { gpus: [gpu(null, { name: "Frobnicator" })] }],
    ["a version", { tensorrt: tensorrt("latest") }],
    ["a platform", { platform: { os: "freebsd", arch: "x64" } }],
  ])("is empty without %s", (_, overrides) => {
    expect(propose(machine(overrides), "passed")).toBe("");
  });
});

test("files that contradict the rows propose what they serve, of their product and build", () => {
  const files = tensorrt("10.14.1.48", { cuda: "13", smResources: ["80", "90"] });
  const [text = ""] = decide(machine({ gpus: [gpu("7.5")], tensorrt: files }), FIRST, MATRIX).proposals ?? [];
  expect(rowOf(text)).toEqual({
    release: "10.14.1.48",
    support: [{ platform: "linux-x64", cuda: ["13"], sm: ["8.0", "9.0"] }],
    confidence: "measured",
    sources: ["measured: libnvinfer_builder_resource files of TensorRT 10.14.1.48"],
    date: "2026-11-22",
  });
});
