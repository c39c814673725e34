import { describe, expect, test } from "@jest/globals";
import { gridsOf, LEGEND, markOf, overview } from "../../src/support/grid.ts";
import type { SupportCell, SupportMatrix } from "../../src/support/matrix-types.ts";
import { matrixJson, renderMatrix } from "../../src/support/picture.ts";
import { parseRows, resolveSource } from "../../src/support/rows.ts";
import { matrixOf, row } from "./builders.ts";

const proof = (url: string) => ({ confidence: "documented", sources: [url], date: "2026-11-22" });
const MEASURED = { sources: ["measured: our own run"], confidence: "measured" };

/** A matrix small enough to be drawn here by hand. */
const SMALL: SupportMatrix = {
  ...matrixOf(
    row("9.3", ["7.0"], { confidence: "uncertain" }),
    row("10.8", ["7.0", "7.5"], { cuda: ["11"], note: "the last for CUDA 11" }),
    row("10.8", ["7.5", "10.0"], { cuda: ["12", "13"] }),
    row("10.9", ["7.5", "13.3"], { confidence: "inferred", cuda: ["12"] }),
    row("10.9", ["7.5"], { platform: "windows-x64" }, { ...MEASURED, builds: ["10.9.0.1", "10.9.2.3"] }),
    row("1.5", ["12.0"], { platform: "windows-x64" }, { product: "tensorrt-rtx", published: "2026-01-02" }),
  ),
  lifecycle: parseRows(
    [
      {
        architecture: "Volta",
        sm: ["7.0"],
        deprecatedIn: "10.0",
        removedIn: "10.5",
        ...proof("https://example.com/volta"),
      },
      { architecture: "Turing", sm: ["7.5"], ...proof("https://example.com/turing") },
      {
        architecture: "Blackwell",
        sm: ["10.0", "10.3"],
        addedIn: "10.8",
        ...proof("https://example.com/volta"),
      },
    ],
    ["addedIn", "deprecatedIn", "removedIn"],
  ),
  drivers: parseRows(
    [{ cuda: "12", linux: "525", windows: "527.41", ...proof("driver notes of 12") }],
    ["linux", "windows"],
  ),
  capabilityDrivers: parseRows(
    [{ cuda: "12.8", linux: "570", windows: "572", sm: ["10.0", "12.0"], ...proof("driver notes of 12.8") }],
    ["linux", "windows"],
  ),
  torchTensorrt: parseRows(
    [
      {
        release: "2.5.0",
        tensorrt: "10.3.0",
        torch: "2.5",
        cuda: "12.4",
        ...proof("https://example.com/tt"),
      },
      {
        release: "2.6",
        tensorrt: "10.7.0",
        below: "10.8",
        torch: "2.6",
        cuda: "12.6",
        ...proof("https://example.com/tt"),
      },
    ],
    ["release", "tensorrt", "below"],
  ),
  torch: [],
  ngc: parseRows(
    [
      { tag: "24.09", tensorrt: "10.4.0.26", ...proof("https://example.com/ngc") },
      { tag: "25.01", tensorrt: "10.8.0.40", cuda: "12.8", ...proof("https://example.com/ngc") },
    ],
    ["tensorrt"],
  ),
  jetpack: parseRows(
    [
      {
        jetpack: "6.1",
        until: "6.2",
        tensorrt: "10.3.0",
        sm: ["8.7"],
        cuda: "12.6",
        ...proof("https://example.com/jp"),
      },
    ],
    ["jetpack", "until", "tensorrt"],
  ),
  limits: [],
};

test("a mark says how a cell relates to a card", () => {
  const [cell] = matrixOf(row("10.8", ["7.5"])).cells as [SupportCell];
  const marks = (["documented", "measured", "inferred", "uncertain"] as const).map((confidence) =>
    markOf({ ...cell, confidence }, "7.5"),
  );
  expect(marks).toEqual(["●", "●", "○", "?"]);
  expect(markOf({ ...cell, confidence: "uncertain" }, "8.0")).toBe("·");
});

test("a grid for each product and platform that has rows, the newest release and CUDA first", () => {
  expect(
    gridsOf(SMALL).map(({ title, columns, rows }) => [title, columns, rows.map(({ label }) => label)]),
  ).toEqual([
    ["TensorRT, Linux x86-64", ["7.0", "7.5", "10.0", "13.3"], ["10.9", "10.8 cu12/13", "10.8 cu11", "9.3"]],
    ["TensorRT, Windows x64", ["7.5"], ["10.9"]],
    ["TensorRT-RTX, Windows x64", ["12.0"], ["1.5"]],
  ]);
  const everywhere = ["tensorrt", "tensorrt-rtx"].flatMap((product) =>
    ["linux-x64", "linux-arm64", "windows-x64", "windows-arm64", "jetpack", "drive"].map((platform) =>
      row("10.8", ["7.5"], { platform }, { product }),
    ),
  );
  expect(gridsOf(matrixOf(...everywhere)).map(({ title }) => title)).toEqual([
    "TensorRT, Linux x86-64",
    "TensorRT, Windows x64",
    "TensorRT, Linux arm64 (SBSA)",
    "TensorRT, JetPack",
    "TensorRT, DRIVE OS",
    "TensorRT, Windows on ARM",
    "TensorRT-RTX, Linux x86-64",
    "TensorRT-RTX, Windows x64",
    "TensorRT-RTX, Linux arm64",
  ]);
});

describe("the overview", () => {
  test("has a line a card, its releases by the rows that decide, and a column a release, the best of all platforms", () => {
    expect(overview(SMALL)).toEqual([
      // 10.8 begins a major too, but 9.3 leaves it no room.
      "                       9.3",
      "                       |",
      " 7.0 Volta             ░░██··  10.8",
      " 7.5 Turing            ··████  10.8 to 10.9.2",
      "10.0 Blackwell         ··██··  10.8",
      "13.3                   ····▓▓  10.9",
    ]);
  });

  test("takes the releases of a card that only uncertain rows list from those", () => {
    const uncertain = { confidence: "uncertain" };
    const matrix = matrixOf(row("9.2", ["7.2"], uncertain), row("9.3", ["7.2"], uncertain));
    expect(overview(matrix).at(-1)).toMatch(/░░░░ {2}9\.2 to 9\.3$/);
  });

  test("labels majors and every fifth release, where there is room", () => {
    const releases = ["8.6", "9.1", "10.0", "10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7", "10.8"];
    const [labels, ticks] = overview(matrixOf(...releases.map((release) => row(release, ["8.0"]))));
    expect(labels?.trimStart()).toBe("8.6 10.0  10.3      10.8");
    expect(ticks?.trimStart()).toBe("|   |     |         |");
  });
});

test("on a terminal", () => {
  const glance = overview(SMALL).map((line) => `  ${line}`);
  expect(renderMatrix(SMALL, "terminal", { color: false }).split("\n")).toEqual([
    "At a glance: cards by release",
    ...glance,
    "",
    "TensorRT, Linux x86-64",
    "                 7.0  7.5 10.0 13.3",
    "  10.9             ·    ○    ·    ○",
    "  10.8 cu12/13     ·    ●    ●    ·",
    "  10.8 cu11        ●    ●    ·    ·",
    "  9.3              ?    ·    ·    ·",
    "",
    "TensorRT, Windows x64",
    "         7.5",
    "  10.9     ●",
    "",
    "TensorRT-RTX, Windows x64",
    "       12.0",
    "  1.5     ●",
    "",
    LEGEND,
    "",
    "Architectures",
    "  7.0 Volta: deprecated in 10.0, removed in 10.5",
    "  10.0, 10.3 Blackwell: from 10.8",
    "",
  ]);
  const coloured = renderMatrix(SMALL, "terminal", { color: true });
  for (const [code, text] of [
    ["1", "At a glance: cards by release"],
    ["1", "TensorRT, Windows x64"],
    ["1", "Architectures"],
    ["32", "●"],
    ["36", "○"],
    ["33", "?"],
    ["2", "·"],
  ])
    expect(coloured).toContain(`\u001b[${code}m${text}\u001b[0m`);
});

test("as a page", () => {
  const page = renderMatrix(SMALL, "markdown", { color: false });
  const [preface = "", ...rest] = page.split("## TensorRT, Linux x86-64");
  expect(preface).toContain(
    "# Which TensorRT runs on which GPU\n\nGenerated by `trt-gate matrix --markdown`",
  );
  expect(preface).toContain(`\`\`\`text\n${overview(SMALL).join("\n")}\n\`\`\`\n`);
  expect(preface).toContain("In the tables below: ● documented or measured, ○ inferred, ? uncertain");
  const tables = rest.join("").replace(/## Rows of your own.*(?=## Sources)/s, "");
  expect(tables.split("\n")).toEqual([
    "",
    "",
    "| release | 7.0 | 7.5 | 10.0 | 13.3 | CUDA | sources |",
    "| --- | :-: | :-: | :-: | :-: | --- | --- |",
    "| 10.9 | · | ○ | · | ○ | 12 | [1](#sources) |",
    "| 10.8 cu12/13 | · | ● | ● | · | 12, 13 | [1](#sources) |",
    "| 10.8 cu11 | ● | ● | · | · | 11 | [1](#sources) |",
    "| 9.3 | ? | · | · | · |  | [1](#sources) |",
    "",
    "## TensorRT, Windows x64",
    "",
    "| release | 7.5 | CUDA | sources |",
    "| --- | :-: | --- | --- |",
    "| 10.9 | ● |  | [2](#sources) |",
    "",
    "## TensorRT-RTX, Windows x64",
    "",
    "| release | 12.0 | CUDA | sources |",
    "| --- | :-: | --- | --- |",
    "| 1.5 | ● |  | [1](#sources) |",
    "",
    "## Architectures",
    "",
    "| capability | architecture | added in | deprecated in | removed in | confidence | sources |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    "| 7.0 | Volta |  | 10.0 | 10.5 | documented | [3](#sources) |",
    "| 7.5 | Turing |  |  |  | documented | [4](#sources) |",
    "| 10.0, 10.3 | Blackwell | 10.8 |  |  | documented | [3](#sources) |",
    "",
    "## Lowest drivers",
    "",
    "| for | Linux | Windows | confidence | sources |",
    "| --- | --- | --- | --- | --- |",
    "| CUDA 12 builds | 525 | 527.41 | documented | [5](#sources) |",
    "| cards 10.0, 12.0 (CUDA 12.8) | 570 | 572 | documented | [6](#sources) |",
    "",
    "## torch-tensorrt",
    "",
    "| release | TensorRT | torch | CUDA | confidence | sources |",
    "| --- | --- | --- | --- | --- | --- |",
    "| 2.5.0 | 10.3.0 | 2.5 | 12.4 | documented | [7](#sources) |",
    "| 2.6 | 10.7.0 up to 10.8 | 2.6 | 12.6 | documented | [7](#sources) |",
    "",
    "## NGC images",
    "",
    "| tag | TensorRT | CUDA | confidence | sources |",
    "| --- | --- | --- | --- | --- |",
    "| 24.09 | 10.4.0.26 |  | documented | [8](#sources) |",
    "| 25.01 | 10.8.0.40 | 12.8 | documented | [8](#sources) |",
    "",
    "## JetPack",
    "",
    "| JetPack | TensorRT | capabilities | confidence | sources |",
    "| --- | --- | --- | --- | --- |",
    "| 6.1 to 6.2 | 10.3.0 | 8.7 | documented | [9](#sources) |",
    "",
    "## Sources",
    "",
    "1. <https://example.com/notes>",
    "2. measured: our own run",
    "3. <https://example.com/volta>",
    "4. <https://example.com/turing>",
    "5. driver notes of 12",
    "6. driver notes of 12.8",
    "7. <https://example.com/tt>",
    "8. <https://example.com/ngc>",
    "9. <https://example.com/jp>",
    "",
  ]);
});

test("a source of the table is listed with what it says", () => {
  const known = resolveSource("pypi-index");
  expect(known.says).not.toBe("");
  const matrix = matrixOf(row("10.8", ["7.5"], {}, { sources: ["pypi-index", "another source"] }));
  const page = renderMatrix(matrix, "markdown", { color: false });
  expect(page).toContain("| 10.8 | ● |  | [1](#sources) [2](#sources) |");
  expect(page).toContain(`\n1. <${known.url}>: ${known.says}\n2. another source\n`);
});

test("as JSON: versions as text, each row with its proof", () => {
  const json = JSON.parse(JSON.stringify(matrixJson(SMALL)));
  const cited = (url: string) => ({
    confidence: "documented",
    sources: [{ url, says: "" }],
    date: "2026-11-22",
  });
  expect(json).toMatchObject({ schemaVersion: 1, limits: [], torch: [] });
  expect(json.rows).toHaveLength(6);
  expect(json.rows[1]).toEqual({
    product: "tensorrt",
    release: "10.8",
    newest: "10.8",
    builds: ["10.8"],
    published: "",
    platform: "linux-x64",
    cuda: ["11"],
    sm: ["7.0", "7.5"],
    note: "the last for CUDA 11",
    ...cited("https://example.com/notes"),
  });
  expect(json.rows[4]).toMatchObject({ newest: "10.9.2", builds: ["10.9.0.1", "10.9.2.3"], cuda: null });
  expect(json.rows[4]).not.toHaveProperty("note");
  expect(json.rows[5]).toMatchObject({ product: "tensorrt-rtx", published: "2026-01-02" });
  expect(json.architectures[0]).toEqual({
    architecture: "Volta",
    sm: ["7.0"],
    deprecatedIn: "10.0",
    removedIn: "10.5",
    ...cited("https://example.com/volta"),
  });
  expect(json.drivers.map((each: { linux: string; sm?: string[] }) => [each.linux, each.sm])).toEqual([
    ["525", undefined],
    ["570", ["10.0", "12.0"]],
  ]);
  expect(json.torchTensorrt[1]).toMatchObject({ release: "2.6", tensorrt: "10.7.0", below: "10.8" });
  expect(json.ngc[0]).toMatchObject({ tag: "24.09", tensorrt: "10.4.0.26" });
  expect(json.jetpack[0]).toMatchObject({ jetpack: "6.1", until: "6.2", tensorrt: "10.3.0" });
  expect(
    matrixJson({ ...SMALL, limits: [{ sm: "< 8.9", text: "no FP8", ...SMALL.drivers[0] } as never] }),
  ).toMatchObject({ limits: [{ sm: "< 8.9", text: "no FP8", linux: "525" }] });
});
