import { expect, test } from "@jest/globals";
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

test("nothing found is said with how much was read", () => {
  expect(renderScan(scan("a\nb\n"), { color: false })).toBe("No known issue in 2 lines (4 bytes).\n");
});
