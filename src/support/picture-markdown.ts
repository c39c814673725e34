/** The matrix as a page: the same grids in Markdown, every row with the sources it rests on. */

import { driverVersion, plainVersion } from "../versions.ts";
import { type Grid, LEGEND, markOf, overview } from "./grid.ts";
import { pinOf } from "./lookup.ts";
import type { Provenance, Source, SupportMatrix } from "./matrix-types.ts";

export function markdown(grids: readonly Grid[], matrix: SupportMatrix): string {
  const sources = new SourceList();
  const parts = grids.map((grid) => {
    const head = `| release | ${grid.columns.join(" | ")} | CUDA | sources |`;
    const rule = `| --- |${grid.columns.map(() => " :-: |").join("")} --- | --- |`;
    const rows = grid.rows.map(({ label, cell }) => {
      const marks = grid.columns.map((sm) => markOf(cell, sm));
      const cuda = cell.cuda?.join(", ") ?? "";
      return `| ${label} | ${marks.join(" | ")} | ${cuda} | ${sources.refer(cell.sources)} |`;
    });
    return [`## ${grid.title}`, "", head, rule, ...rows, ""].join("\n");
  });
  return [
    preface(matrix),
    ...parts,
    architectureTable(matrix, sources),
    driverTable(matrix, sources),
    companionTables(matrix, sources),
    OWN_ROWS,
    sources.render(),
  ].join("\n");
}

const OWN_ROWS = `## Rows of your own

A file like this one, named in the input \`matrix-file\`, adds releases and replaces sets; it is checked like the
built-in rows (\`trt-gate lint FILE\`, schema in \`schema/matrix.schema.json\`). A row holds for its product, release,
platform and CUDA builds; leave \`cuda\` out where all builds are alike. Rows that are \`uncertain\` explain, but never
decide.

\`\`\`yaml
rows:
  - release: "11.6"
    support:
      - { platform: linux-x64, cuda: ["13"], sm: ["7.5", "8.0", "8.6", "8.9", "9.0"] }
      - { platform: jetpack, sm: ["8.7", "11.0"], confidence: inferred }
    confidence: measured
    sources: ["measured: our nightly run of 2027-01-31"]
    date: "2027-01-31"
\`\`\`
`;

function preface(matrix: SupportMatrix): string {
  return [
    "# Which TensorRT runs on which GPU",
    "",
    "Written by `trt-gate matrix --markdown` from the data in `src/support`; edit the data, not this page.",
    "[matrix-verification.md](matrix-verification.md) holds what the published packages say of it.",
    "",
    "## At a glance",
    "",
    "Cards by release, the best that any platform offers: █ documented or measured, ▓ inferred, ░ uncertain, · none.",
    "",
    "```text",
    ...overview(matrix),
    "```",
    "",
    `In the tables below: ${LEGEND.replaceAll(/ {3,}/g, ", ")}.`,
    "",
  ].join("\n");
}

function architectureTable(matrix: SupportMatrix, sources: SourceList): string {
  const rows = matrix.lifecycle.map((row) => {
    const when = [row.addedIn, row.deprecatedIn, row.removedIn].map((v) => (v ? plainVersion(v) : ""));
    return `| ${row.sm.join(", ")} | ${row.architecture} | ${when.join(" | ")} | ${row.confidence} | ${sources.refer(row.sources)} |`;
  });
  return table(
    "Architectures",
    ["capability", "architecture", "added in", "deprecated in", "gone in", "confidence", "sources"],
    rows,
  );
}

function driverTable(matrix: SupportMatrix, sources: SourceList): string {
  const rows = [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => {
    const what =
      "sm" in row
        ? `cards ${(row.sm as readonly string[]).join(", ")} (CUDA ${row.cuda})`
        : `CUDA ${row.cuda} builds`;
    return `| ${what} | ${driverVersion(row.linux)} | ${driverVersion(row.windows)} | ${row.confidence} | ${sources.refer(row.sources)} |`;
  });
  return table("Lowest drivers", ["for", "Linux", "Windows", "confidence", "sources"], rows);
}

function companionTables(matrix: SupportMatrix, sources: SourceList): string {
  const end = (row: Provenance) => `${row.confidence} | ${sources.refer(row.sources)} |`;
  const torch = matrix.torchTensorrt.map((row) => {
    const range = ({ tensorrt, below }: ReturnType<typeof pinOf>) =>
      below ? `${plainVersion(tensorrt)} up to ${plainVersion(below)}` : plainVersion(tensorrt);
    const onJetpack = row.jetpackTensorrt ? `; JetPack ${range(pinOf(row, "jetpack"))}` : "";
    const pin = `${range(pinOf(row, null))}${onJetpack}`;
    return `| ${plainVersion(row.release)} | ${pin} | ${row.torch} | ${row.cuda} | ${end(row)}`;
  });
  const ngc = matrix.ngc.map(
    (row) => `| ${row.tag} | ${plainVersion(row.tensorrt)} | ${row.cuda ?? ""} | ${end(row)}`,
  );
  const jetpack = matrix.jetpack.map(
    (row) =>
      `| ${plainVersion(row.jetpack)} to ${plainVersion(row.until)} | ${plainVersion(row.tensorrt)} | ${row.sm.join(", ")} | ${end(row)}`,
  );
  return [
    table("torch-tensorrt", ["release", "TensorRT", "torch", "CUDA", "confidence", "sources"], torch),
    table("NGC images", ["tag", "TensorRT", "CUDA", "confidence", "sources"], ngc),
    table("JetPack", ["JetPack", "TensorRT", "capabilities", "confidence", "sources"], jetpack),
  ].join("\n");
}

function table(title: string, columns: readonly string[], rows: readonly string[]): string {
  const rule = `|${columns.map(() => " --- |").join("")}`;
  return [`## ${title}`, "", `| ${columns.join(" | ")} |`, rule, ...rows, ""].join("\n");
}

/** Numbers sources as they are met, and lists them at the end. */
class SourceList {
  readonly #numbers = new Map<string, { readonly number: number; readonly source: Source }>();

  refer(sources: readonly Source[]): string {
    return sources.map((source) => `[${this.#numberOf(source)}](#sources)`).join(" ");
  }

  render(): string {
    const lines = [...this.#numbers.values()].map(({ number, source }) => {
      const address = source.url.startsWith("https://") ? `<${source.url}>` : source.url;
      return `${number}. ${address}${source.says === "" ? "" : `: ${source.says}`}`;
    });
    return ["## Sources", "", ...lines, ""].join("\n");
  }

  #numberOf(source: Source): number {
    const key = `${source.url} ${source.says}`;
    const known = this.#numbers.get(key);
    if (known) return known.number;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, { number, source });
    return number;
  }
}
