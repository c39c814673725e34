import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../schema/matrix.schema.json" with { type: "json" };
import { decide } from "../../src/support/decide.ts";
import drivers from "../../src/support/drivers.json" with { type: "json" };
import { capabilityOfName, wordsOfName } from "../../src/support/gpu-names.ts";
import gpus from "../../src/support/gpus.json" with { type: "json" };
import { buildsOf, isDecisive } from "../../src/support/lookup.ts";
import matrix from "../../src/support/matrix.json" with { type: "json" };
import { lintMatrix } from "../../src/support/matrix-file.ts";
import type { Platform, Provenance } from "../../src/support/matrix-types.ts";
import sources from "../../src/support/sources.json" with { type: "json" };
import wheels from "../../src/support/wheels.json" with { type: "json" };
import { compareCapabilities, parseCapability, plainVersion, shortVersion } from "../../src/versions.ts";
import { FIRST, gpu, MATRIX, machine, tensorrt } from "./builders.ts";

const PLATFORM_FACTS: Readonly<Record<Platform, { os: string; arch: string; jetpack: string | null }>> = {
  "linux-x64": { os: "linux", arch: "x64", jetpack: null },
  "linux-arm64": { os: "linux", arch: "arm64", jetpack: null },
  "windows-x64": { os: "windows", arch: "x64", jetpack: null },
  "windows-arm64": { os: "windows", arch: "arm64", jetpack: null },
  jetpack: { os: "linux", arch: "arm64", jetpack: "unknown" },
  drive: { os: "linux", arch: "arm64", jetpack: null },
};

function everyProof(): readonly (readonly [
  string,
  { readonly sources: readonly string[]; readonly date: string },
])[] {
  return [
    ...matrix.rows.map((row) => [`release ${row.release}`, row] as const),
    ...matrix.lifecycle.map((row) => [`lifecycle of ${row.architecture}`, row] as const),
    ...matrix.limits.map((row) => [`limit ${row.text}`, row] as const),
    ["resources", matrix.resources] as const,
    ...drivers.cuda.map((row) => [`driver for CUDA ${row.cuda}`, row] as const),
    ...drivers.capabilities.map((row) => [`driver for ${row.sm}`, row] as const),
    ...wheels.torchTensorrt.map((row) => [`torch-tensorrt ${row.release}`, row] as const),
    ...wheels.torch.map((row) => [`torch ${row.torch} cu${row.cuda}`, row] as const),
    ...wheels.ngc.map((row) => [`NGC ${row.tag}`, row] as const),
    ...wheels.jetpack.map((row) => [`JetPack ${row.jetpack}`, row] as const),
    ...wheels.metapackage.map((row) => [`metapackage ${row.from}`, row] as const),
    ...gpus.chips.map((row) => [`chip ${row.chip}`, row] as const),
    ...gpus.traps.map((row) => [`trap ${row.name}`, row] as const),
    ...Object.entries(gpus.about).map(([name, row]) => [`gpus ${name}`, row] as const),
  ];
}

/** Whose word counts as documentation: the maker's. For torch and torch-tensorrt that is PyTorch. */
function makersOf(name: string): RegExp {
  return /^torch/.test(name)
    ? /^https:\/\/github\.com\/pytorch\//
    : /^https:\/\/(?:[\w-]+\.)*(?:nvidia\.(?:com|cn)\/|github\.com\/NVIDIA\/)/;
}

describe("every row of the data", () => {
  test("is documented only where the maker says so, and names the maker's page first", () => {
    const table: Readonly<Record<string, { readonly url: string }>> = sources;
    const claims = everyProof().filter(([, row]) => "confidence" in row && row.confidence === "documented");
    expect(claims.length).toBeGreaterThan(50);
    const wrong = claims.flatMap(([name, row]) => {
      const url = table[row.sources[0] ?? ""]?.url ?? "";
      return makersOf(name).test(url) ? [] : [`${name}: ${url}`];
    });
    expect(wrong).toEqual([]);
  });

  test("has the shape that the schema gives it", () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(schema, "matrix");
    for (const [name, value] of [
      ["builtIn", matrix],
      ["drivers", drivers],
    ] as const) {
      const validate = ajv.compile({ $ref: `matrix#/$defs/${name}` });
      validate(value);
      expect(validate.errors ?? []).toEqual([]);
    }
    const proof = ajv.compile({ $ref: "matrix#/$defs/proof" });
    const broken = everyProof().filter(([name, row]) => !name.startsWith("release") && !proof(row));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  test("names sources that exist and say something, and a day that has been", () => {
    const known = Object.keys(sources);
    for (const [name, row] of everyProof()) {
      const missing = row.sources.filter((id) => !known.includes(id));
      expect({ name, missing, count: row.sources.length > 0 }).toEqual({ name, missing: [], count: true });
      expect(Date.parse(row.date)).toBeLessThanOrEqual(Date.now() + 86_400_000);
    }
    for (const [id, source] of Object.entries(sources)) {
      expect({ id, says: source.says.length > 5, url: source.url.length > 8 }).toEqual({
        id,
        says: true,
        url: true,
      });
    }
  });

  test("uses every source of the table", () => {
    const used = new Set(everyProof().flatMap(([, row]) => row.sources));
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  test("passes the lint that users' files get, overlaps included", () => {
    // Users write addresses where the built-in rows name entries of the sources table.
    const rows = matrix.rows.map((row) => ({ ...row, sources: ["https://example.com/"] }));
    expect(lintMatrix(JSON.stringify({ rows }), "matrix.json")).toEqual([]);
  });

  test("lists capabilities in order, each once, in their one spelling", () => {
    for (const cell of MATRIX.cells) {
      const sorted = [...new Set(cell.sm)].sort(compareCapabilities);
      expect({ release: cell.release.raw, sm: cell.sm }).toEqual({ release: cell.release.raw, sm: sorted });
      for (const sm of cell.sm) expect(parseCapability(sm)).toBe(sm);
    }
  });

  test("belongs to its release: builds start with it", () => {
    for (const cell of MATRIX.cells) {
      for (const build of buildsOf(cell)) {
        const head = shortVersion(build, cell.release.parts.length);
        expect(head).toBe(plainVersion(cell.release));
      }
    }
  });
});

describe("each cell proves itself", () => {
  const capabilities = [...new Set(MATRIX.cells.flatMap((cell) => cell.sm))];
  const cells = MATRIX.cells.map(
    (cell) =>
      [`${cell.product} ${plainVersion(cell.release)} ${cell.platform} ${cell.cuda ?? ""}`, cell] as const,
  );

  test.each(cells)("%s", (_, cell) => {
    const version = cell.builds.at(-1) as string;
    // A DRIVE card on plain arm64 is answered by the DRIVE row.
    for (const sm of capabilities.filter((it) => cell.platform !== "linux-arm64" || it !== "10.1")) {
      const verdict = decide(
        machine({
          platform: PLATFORM_FACTS[cell.platform],
          gpus: [gpu(sm)],
          tensorrt: tensorrt(version, { product: cell.product, cuda: cell.cuda?.[0] ?? null }),
        }),
        FIRST,
        MATRIX,
      );
      const listed = cell.sm.includes(sm);
      if (!isDecisive(cell)) expect({ sm, status: verdict.status }).not.toEqual({ sm, status: "supported" });
      else if (cell.platform !== "drive" || listed)
        expect({ sm, status: verdict.status }).toEqual({ sm, status: listed ? "supported" : "unsupported" });
      if (verdict.status !== "supported") continue;
      expect(verdict.supported).toContain(sm);
      expect(verdict.newestTensorrt).not.toBeNull();
    }
  });
});

describe("names and chips agree with each other", () => {
  test("every product name that nvidia-smi prints resolves to its chip's capability", () => {
    const named = gpus.chips.map((chip) => ("names" in chip ? (chip.names ?? []) : []));
    const twice = (name: string) => named.filter((names) => names.includes(name)).length > 1;
    const wrong = gpus.chips.flatMap((chip, i) =>
      (named[i] ?? [])
        .filter((name) => !twice(name))
        .filter((name) => capabilityOfName(`NVIDIA ${name}`, MATRIX)?.capability !== chip.sm)
        .map((name) => `${name}: ${capabilityOfName(`NVIDIA ${name}`, MATRIX)?.capability}, not ${chip.sm}`),
    );
    expect(wrong).toEqual([]);
  });

  test("a product name of two chips resolves to neither", () => {
    expect(capabilityOfName("GeForce GTX 860M", MATRIX)).toBeNull();
  });

  test("short names are spelled as typed names are read, so that a plain search finds them", () => {
    for (const { name } of [...gpus.names, ...gpus.traps, ...gpus.ambiguous])
      expect(name.toLowerCase()).toBe(wordsOfName(name).join(" "));
  });

  test("every short name, trap and instance resolves", () => {
    for (const { name, sm } of gpus.names)
      expect([name, capabilityOfName(name, MATRIX)?.capability]).toEqual([name, sm]);
    for (const { name, sm } of gpus.traps)
      expect([name, capabilityOfName(name, MATRIX)?.capability]).toEqual([name, sm]);
    for (const { instance } of gpus.cloud) {
      const sample = instance.replaceAll("#", "6");
      expect([sample, capabilityOfName(sample, MATRIX)]).not.toEqual([sample, null]);
    }
    for (const { any } of gpus.ambiguous)
      for (const name of any) expect([name, capabilityOfName(name, MATRIX)]).not.toEqual([name, null]);
  });

  test("no PCI id belongs to two chips", () => {
    const ids = gpus.chips.flatMap((chip) => chip.pci?.split(" ") ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{4}$/);
  });
});

test("rows of the loaded matrix carry their sources resolved", () => {
  const rows: readonly Provenance[] = [
    ...MATRIX.cells,
    ...MATRIX.lifecycle,
    ...MATRIX.limits,
    ...MATRIX.drivers,
    ...MATRIX.capabilityDrivers,
    ...MATRIX.torchTensorrt,
    ...MATRIX.torch,
    ...MATRIX.ngc,
    ...MATRIX.jetpack,
    ...MATRIX.metapackage,
    MATRIX.resources,
  ];
  for (const row of rows)
    expect(row.sources.every((source) => source.url !== "" && source.says !== "")).toBe(true);
});
