import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Facts } from "../../src/facts/facts.ts";
import { decide } from "../../src/support/decide.ts";
import { renderVerdict } from "../../src/support/explain.ts";
import { isDecisive } from "../../src/support/lookup.ts";
import type { SupportMatrix } from "../../src/support/matrix-types.ts";
import { readTensorrtVersion } from "../../src/support/version-words.ts";
import { compareVersions, parseVersion, type Version } from "../../src/versions.ts";
import { MATRIX } from "./builders.ts";

const CAPABILITIES = [...new Set(MATRIX.cells.flatMap((cell) => cell.sm)), "13.7", "2.0"];
const VERSIONS = [
  ...new Set(MATRIX.cells.flatMap((cell) => [cell.release.raw, ...cell.builds])),
  "7.2.1",
  "8.1.0",
  "10.13",
  "12.0",
];
const CODES = [
  "hidden-by-environment",
  "gpu-lost",
  "probe-failed",
  "probe-timeout",
  "wrong-interpreter",
  "else",
];

const gpu = fc.record({
  index: fc.nat(3),
  name: fc.oneof(fc.constantFrom("Tesla V100-SXM2-16GB", "NVIDIA GB10", "Orin"), fc.string()),
  computeCapability: fc.option(fc.constantFrom(...CAPABILITIES)),
  source: fc.constantFrom("libcuda", "nvidia-smi"),
});
const platform = fc.record({
  os: fc.constantFrom("linux", "windows", "darwin"),
  arch: fc.constantFrom("x64", "arm64"),
  jetpack: fc.option(fc.constantFrom("6.1", "7.2"), { freq: 4 }),
});
const tensorrt = fc.record({
  version: fc.oneof(
    { arbitrary: fc.constantFrom(...VERSIONS), weight: 9 },
    { arbitrary: fc.string(), weight: 1 },
  ),
  product: fc.constantFrom("tensorrt" as const, "tensorrt-rtx" as const),
  cuda: fc.option(fc.constantFrom("10", "11", "12", "13", "14")),
  source: fc.constant("dist-info"),
  smResources: fc.option(fc.uniqueArray(fc.constantFrom("75", "80", "86", "100", "110", "120", "ptx")), {
    freq: 3,
  }),
  builder: fc.option(fc.boolean()),
});
const driver = fc.record({
  version: fc.option(fc.constantFrom("450.80.02", "535.104.05", "570.86.10", "580.65.06", "rubbish")),
  cuda: fc.option(fc.constantFrom("11.4", "12.4", "12.9", "13.0")),
});
const facts = fc.record({
  schemaVersion: fc.constant(1 as const),
  platform,
  driver: fc.option(driver),
  gpus: fc.array(gpu, { maxLength: 3 }),
  tensorrt: fc.option(tensorrt, { freq: 8 }),
  problems: fc.array(fc.record({ code: fc.constantFrom(...CODES), detail: fc.string() }), { maxLength: 2 }),
}) as fc.Arbitrary<Facts>;
const choice = fc.record({
  gpu: fc.constantFrom("first" as const, "any" as const, "all" as const, 0, 1),
  expectGpu: fc.oneof({ arbitrary: fc.constant(""), weight: 4 }, { arbitrary: fc.string(), weight: 1 }),
});

describe("versions are totally ordered", () => {
  const version: fc.Arbitrary<Version> = fc
    .array(fc.nat(30), { minLength: 1, maxLength: 5 })
    .map((parts) => parseVersion(parts.join(".")));

  test("antisymmetric, transitive, and blind to trailing zeros", () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareVersions(a, b) + compareVersions(b, a)).toBe(0);
        const [x, y, z] = [a, b, c].sort(compareVersions) as [Version, Version, Version];
        expect(compareVersions(x, y)).toBeLessThanOrEqual(0);
        expect(compareVersions(y, z)).toBeLessThanOrEqual(0);
        expect(compareVersions(x, z)).toBeLessThanOrEqual(0);
        expect(compareVersions(a, { ...a, parts: [...a.parts, 0] })).toBe(0);
      }),
    );
  });

  test("10.10 is newer than 10.9", () => {
    expect(compareVersions(parseVersion("10.10"), parseVersion("10.9"))).toBe(1);
  });
});

describe("the decision", () => {
  test("is total and pure: every facts give a verdict, the same facts the same", () => {
    fc.assert(
      fc.property(facts, choice, (someFacts, someChoice) => {
        const before = JSON.stringify(someFacts);
        const verdict = decide(someFacts, someChoice, MATRIX);
        expect(decide(someFacts, someChoice, MATRIX)).toEqual(verdict);
        expect(JSON.stringify(someFacts)).toBe(before);
        expect(verdict.sentence).toMatch(/\.$/);
        expect(renderVerdict(verdict, { color: false })).not.toContain("\u001b");
        expect((verdict.reason === "") === (verdict.status === "supported")).toBe(
          verdict.status !== "probe-error" || verdict.reason !== "",
        );
      }),
      { numRuns: 500 },
    );
  });

  test("is never supported without a decisive row or an installed file that lists the card", () => {
    fc.assert(
      fc.property(facts, (someFacts) => {
        const verdict = decide(someFacts, { gpu: "first", expectGpu: "" }, MATRIX);
        if (verdict.status !== "supported") return;
        const capability = verdict.gpu?.computeCapability ?? "";
        const version = readTensorrtVersion(someFacts.tensorrt?.version ?? "") as Version;
        const row = MATRIX.cells.some(
          (cell) =>
            isDecisive(cell) &&
            cell.product === someFacts.tensorrt?.product &&
            cell.sm.includes(capability) &&
            (startsWith(version, cell.release) || startsWith(cell.release, version)),
        );
        const files = (someFacts.tensorrt?.smResources ?? []).length > 0;
        expect(row || files).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("never turns unsupported into supported when rows are taken away", () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.boolean()), (someFacts, keep) => {
        const less = thinned(MATRIX, keep);
        const before = decide(someFacts, { gpu: "first", expectGpu: "" }, MATRIX);
        const after = decide(someFacts, { gpu: "first", expectGpu: "" }, less);
        if (before.status === "unsupported") expect(after.status).not.toBe("supported");
      }),
      { numRuns: 500 },
    );
  });

  test("is unknown where no row is left, unless files answer", () => {
    const none = { ...MATRIX, cells: [], lifecycle: [] };
    fc.assert(
      fc.property(facts, (someFacts) => {
        const bare = {
          ...someFacts,
          tensorrt: someFacts.tensorrt && { ...someFacts.tensorrt, smResources: null },
        };
        const { status } = decide(bare, { gpu: "first", expectGpu: "" }, none);
        expect(["supported", "unsupported"]).not.toContain(status);
      }),
    );
  });
});

/** 10.5.0 starts with 10.5, as numbers; a missing part counts as 0. */
function startsWith(version: Version, prefix: Version): boolean {
  return prefix.parts.every((part, i) => (version.parts[i] ?? 0) === part);
}

function thinned(matrix: SupportMatrix, keep: Iterator<boolean>): SupportMatrix {
  const kept = () => keep.next().value as boolean;
  return {
    ...matrix,
    cells: matrix.cells.filter(kept),
    lifecycle: matrix.lifecycle.filter(kept),
    drivers: matrix.drivers.filter(kept),
    resources: { ...matrix.resources, proxies: matrix.resources.proxies.filter(kept) },
  };
}
