import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/issues/finding.ts";
import { renderScan, scanJson } from "../../src/issues/scan-output.ts";
import { ARCH, CONV3D, scan } from "./scanning.ts";

test("the JSON has the fields that programs rely on, and no others", () => {
  expect(scanJson(scan(`x\n${ARCH}\n`))).toEqual({
    findings: [
      {
        id: "arch-unsupported",
        severity: "error",
        kind: "cause",
        count: 1,
        lines: [2],
        first: { line: 2, text: ARCH },
        title: "TensorRT does not support this GPU",
      },
    ],
    lines: 2,
    bytes: ARCH.length + 3,
  });
});

test("the text puts causes first and says what to do", () => {
  const text = renderScan(scan(`${CONV3D}\n${ARCH}\n`), { color: false });
  expect(text.indexOf("arch-unsupported")).toBeLessThan(text.indexOf("conv3d-k1"));
  expect(text).toContain("sm: 7.0");
  expect(text).toContain("What to do: ");
  expect(text).toContain("2 known issues in 2 lines (");
  expect(text).not.toContain("\u001b");
  expect(renderScan(scan(ARCH), { color: true })).toContain("\u001b[31mcause\u001b[0m");
});

test.each([
  [1, 1, "1 line (1 byte)"],
  [2, 999, "2 lines (999 bytes)"],
  [2, 1000, "2 lines (1.0 kB)"],
  [2, 999_999, "2 lines (1000.0 kB)"],
  [2, 1_000_000, "2 lines (1.0 MB)"],
  [2, 2_345_678, "2 lines (2.3 MB)"],
])("%d lines of %d bytes are %s", (lines, bytes, read) => {
  expect(renderScan({ findings: [], lines, bytes }, { color: false })).toBe(`No known issue in ${read}.\n`);
});

test("says where a finding is: the first lines of many, or that only tests printed it", () => {
  const [finding] = scan(ARCH).findings as [Finding];
  const text = (lines: readonly number[]) =>
    renderScan({ findings: [{ ...finding, lines }], lines: 9, bytes: 9 }, { color: false });
  expect(text([1, 2, 3, 4, 5, 6, 7, 8])).toContain("\n  line 1, 2, 3, 4, 5, 6, 7, 8\n");
  expect(text([1, 2, 3, 4, 5, 6, 7, 8, 9])).toContain("\n  line 1, 2, 3, 4, 5, 6, 7, 8, …\n");
  expect(text([])).toContain("\n  in the output of tests\n");
  expect(text([1])).toContain("1 known issue in 9 lines (9 bytes): 1 cause (explains a failure).\n");
});

test("shortens long text, and names details in words", () => {
  const [finding] = scan(ARCH).findings as [Finding];
  const shown = {
    ...finding,
    details: { guardsFromBatchNorm: 2 },
    first: { line: 1, text: "x".repeat(161) },
  };
  const text = renderScan({ findings: [shown], lines: 1, bytes: 1 }, { color: false });
  expect(text).toContain(`\n  > ${"x".repeat(160)}…\n  guards from batch norm: 2\n`);
  const exact = { ...finding, details: {}, first: { line: 1, text: "x".repeat(160) } };
  expect(renderScan({ findings: [exact], lines: 1, bytes: 1 }, { color: false })).toContain(
    `\n  > ${"x".repeat(160)}\n  ${finding.explanation}\n`,
  );
});

test("in whole, as a terminal shows it", () => {
  const made = (id: string, kind: Finding["kind"]): Finding => ({
    ...{ id, kind, severity: "error", count: 2, lines: [3, 5], first: { line: 3, text: "the line" } },
    ...{
      title: `title of ${id}`,
      explanation: "It happened.",
      remedy: "Mend it.",
      links: ["https://x.example/1"],
    },
    ...{ tests: [], places: [], details: {} },
  });
  const findings = [
    made("d", "benign"),
    made("b", "consequence"),
    { ...made("a", "cause"), details: { sm: "7.0", cudaError: "35" } },
    { ...made("c", "note"), links: [] },
    made("e", "note"),
  ];
  const block = (kind: string, id: string, more: readonly string[] = []) => [
    `${kind}  title of ${id}  (${id}, error, 2×)`,
    "  line 3, 5",
    "  > the line",
    ...more,
    "  It happened.",
    "  What to do: Mend it.",
  ];
  const link = "  https://x.example/1";
  expect(renderScan({ findings, lines: 7, bytes: 70 }, { color: false }).split("\n")).toEqual([
    ...block("cause", "a", ["  sm: 7.0, cuda error: 35"]),
    link,
    "",
    ...block("consequence", "b"),
    link,
    "",
    ...block("note", "c"),
    "",
    ...block("note", "e"),
    link,
    "",
    ...block("benign", "d"),
    link,
    "",
    "5 known issues in 7 lines (70 bytes): 1 cause (explains a failure), 1 consequence (follows from another cause), 2 note (worth knowing, no failure), 1 benign (harmless).",
    "",
  ]);
  const coloured = renderScan({ findings, lines: 7, bytes: 70 }, { color: true });
  for (const [code, kind, id] of [
    ["31", "cause", "a"],
    ["33", "consequence", "b"],
    ["36", "note", "c"],
    ["2", "benign", "d"],
  ])
    expect(coloured).toContain(
      `\u001b[${code}m${kind}\u001b[0m  \u001b[1mtitle of ${id}\u001b[0m  (${id}, error, 2×)`,
    );
});

test("nothing found is said with how much was read", () => {
  expect(renderScan(scan("a\nb\n"), { color: false })).toBe("No known issue in 2 lines (4 bytes).\n");
});
