import { expect, test } from "@jest/globals";
import { renderVerdict } from "../../src/support/render-verdict.ts";
import { bareVerdict, type Verdict, type VerdictStatus } from "../../src/support/verdict.ts";

const render = (verdict: Verdict) => renderVerdict(verdict, { color: false });

const FULL: Verdict = {
  ...bareVerdict("unsupported", "TensorRT 10.5.0 no longer supports the card."),
  reason: "gpu-dropped",
  permanent: true,
  gpu: { name: "Tesla V100", computeCapability: "7.0", index: 0 },
  tensorrt: "10.5.0",
  newestTensorrt: "10.4.0",
  oldestTensorrt: "8.0.1",
  supported: ["10.0", "7.5"],
  evidence: [
    { fact: "the rows say so", source: "https://example.com", confidence: "documented" },
    { fact: "so do the files", source: "dist-info", confidence: "installed" },
  ],
  remedies: [
    { kind: "tensorrt", text: "Pin 10.4." },
    { kind: "gpu", text: "Take another card." },
  ],
  limits: ["No FP8."],
  notes: ["The name is easily got wrong."],
  proposals: ["rows:\n  - release: 10.5\n\n"],
};

test("the sentence comes first, then what it is about, why, and what would help", () => {
  expect(render(FULL)).toBe(`✗ unsupported  gpu-dropped (permanent)
  TensorRT 10.5.0 no longer supports the card.

  card       Tesla V100, compute capability 7.0
  TensorRT   10.5.0
  releases   8.0.1 to 10.4.0 support this card
  supports   7.5 10.0, not 7.0

  Why
    - the rows say so
      documented: https://example.com
    - so do the files
      installed: dist-info

  What would make it run
    1. Pin 10.4.
    2. Take another card.

  Limits
    - No FP8.

  Notes
    - The name is easily got wrong.

  Proposed rows
    rows:
      - release: 10.5
`);
});

test("what is not known has no line", () => {
  expect(render(bareVerdict("no-gpu", "CUDA shows no GPU."))).toBe("∅ no-gpu\n  CUDA shows no GPU.\n");
});

test("a card among those served is in brackets, and a first release that is not known is left out", () => {
  const verdict = { ...FULL, oldestTensorrt: null, supported: ["7.5", "7.0"], permanent: false };
  const lines = render(verdict).split("\n");
  expect(lines[0]).toBe("✗ unsupported  gpu-dropped");
  expect(lines).toContain("  releases   up to 10.4.0 support this card");
  expect(lines).toContain("  supports   [7.0] 7.5");
});

test("a card without a capability is shown with what the release serves", () => {
  const lines = render({ ...FULL, gpu: { name: "Card", computeCapability: null, index: 0 } }).split("\n");
  expect(lines).toContain("  card       Card, compute capability unknown");
  expect(lines).toContain("  supports   7.5 10.0");
  expect(render({ ...FULL, gpu: null })).toContain("\n  supports   7.5 10.0\n");
});

test.each<[VerdictStatus, string]>([
  ["supported", "1;32m✓ supported"],
  ["unsupported", "1;31m✗ unsupported"],
  ["unknown", "1;33m? unknown"],
  ["no-gpu", "1;33m∅ no-gpu"],
  ["no-tensorrt", "1;33m∅ no-tensorrt"],
  ["probe-error", "1;31m! probe-error"],
])("%s has a mark and a colour", (status, painted) => {
  expect(renderVerdict(bareVerdict(status, "So."), { color: true })).toBe(
    `\u001b[${painted}\u001b[0m\n  So.\n`,
  );
});

test("labels, titles and sources are painted, and all else is plain", () => {
  const text = renderVerdict(FULL, { color: true });
  expect(text).toContain("  \u001b[2mcard      \u001b[0m Tesla V100");
  expect(text).toContain("\n  \u001b[1mWhy\u001b[0m\n    - the rows say so\n      \u001b[2mdocumented: ");
});

test("control characters of names and details do not reach the terminal; line ends do", () => {
  const text = render({ ...FULL, sentence: "a\u001b[2Jb\rc\u0085d", limits: ["x\u0007y"] });
  expect(text).toContain("  a[2Jbcd\n");
  expect(text).toContain("    - xy\n");
});
