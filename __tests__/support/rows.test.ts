import { describe, expect, test } from "@jest/globals";
import { cellsOfRow, parseRow, parseRows, resolveSource } from "../../src/support/rows.ts";
import { parseVersion } from "../../src/versions.ts";
import { row } from "./builders.ts";

describe("cellsOfRow", () => {
  const version = parseVersion;

  test("fills in what a row may leave out", () => {
    expect(cellsOfRow(row("10.5", ["7.5"]))).toEqual([
      {
        product: "tensorrt",
        release: version("10.5"),
        builds: ["10.5"],
        published: "",
        platform: "linux-x64",
        cuda: null,
        sm: ["7.5"],
        confidence: "documented",
        sources: [{ url: "https://example.com/notes", says: "" }],
        date: "2026-11-22",
      },
    ]);
  });

  test("takes what a row says, and what its platforms say above it", () => {
    const written = row(
      "1.5",
      [],
      {},
      {
        product: "tensorrt-rtx",
        builds: ["1.5.0.1"],
        published: "2026-01-02",
        support: [
          { platform: "linux-x64", sm: ["7.5"], note: "a note" },
          {
            platform: "windows-x64",
            sm: [],
            cuda: ["13"],
            confidence: "inferred",
            builds: ["1.5.0.2", "1.5.0.3"],
          },
        ],
      },
    );
    expect(cellsOfRow(written, "own.yml")).toMatchObject([
      {
        product: "tensorrt-rtx",
        builds: ["1.5.0.1"],
        published: "2026-01-02",
        cuda: null,
        confidence: "documented",
        note: "a note",
        file: "own.yml",
      },
      {
        platform: "windows-x64",
        builds: ["1.5.0.2", "1.5.0.3"],
        cuda: ["13"],
        confidence: "inferred",
        file: "own.yml",
      },
    ]);
    expect(cellsOfRow(written)[1]).not.toHaveProperty("note");
    expect(cellsOfRow(written)[1]).not.toHaveProperty("file");
  });

  test("names the field that is not a version", () => {
    expect(() => cellsOfRow(row("latest", []))).toThrow(/^release: "latest"/);
  });
});

test("rows of other tables: the named fields are versions, sources are resolved, the rest stays", () => {
  const written = { since: "10.5", name: "10.5", sources: ["a text"] };
  expect(parseRow(written, ["since"])).toEqual({
    since: parseVersion("10.5"),
    name: "10.5",
    sources: [{ url: "a text", says: "" }],
  });
  expect(parseRow(written)).toMatchObject({ since: "10.5" });
  expect(parseRows([written, written])).toEqual([parseRow(written), parseRow(written)]);
  expect(() => parseRow({ since: "soon" }, ["since"])).toThrow(/^since: "soon"/);
});

test("a source is an id of the table, or itself", () => {
  expect(resolveSource("pypi-index").url).toMatch(/^https:/);
  expect(resolveSource("toString")).toEqual({ url: "toString", says: "" });
});
