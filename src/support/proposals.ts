/** Rows to paste into a matrix file where reality and data disagree. */

import type { Facts, Product } from "../facts/facts.ts";
import { compareCapabilities, plainVersion, tryVersion } from "../versions.ts";
import type { Question } from "./documented.ts";
import { applicableCells, cellsOfVersion, cudaMajor, platformOf } from "./lookup.ts";
import type { Platform, SupportMatrix } from "./matrix-types.ts";
import type { Verdict } from "./verdict.ts";

/**
 * The row that says what was seen: the documented set with this card put in or taken out.
 * @param seen "passed": TensorRT ran on the card; "refused": it said that the card is not supported.
 * @returns YAML for a `matrix-file`, or "" if facts or verdict lack the card or the release.
 */
export function proposeRow(
  facts: Facts,
  verdict: Verdict,
  seen: "passed" | "refused",
  matrix: SupportMatrix,
): string {
  const { gpu } = verdict;
  const version = tryVersion(facts.tensorrt?.version);
  const platform = platformOf(facts.platform);
  if (!gpu?.computeCapability || !version || !platform || !facts.tensorrt) return "";
  const capability = gpu.computeCapability;
  const cuda = cudaMajor(facts.tensorrt.cuda);
  const product = facts.tensorrt.product;
  const cells = applicableCells(cellsOfVersion(matrix, product, version), platform, capability, cuda);
  const others = [...new Set(cells.flatMap((cell) => cell.sm))].filter((sm) => sm !== capability);
  const sm = seen === "passed" ? [...others, capability] : others;
  const source =
    seen === "passed"
      ? `measured: the suite passed on ${gpu.name} with TensorRT ${plainVersion(version)}`
      : `measured: TensorRT ${plainVersion(version)} refused ${gpu.name}`;
  return rowText(product, plainVersion(version), platform, cuda, [...sm].sort(compareCapabilities), source);
}

/** The row that says what the installed files serve. */
export function proposeInstalled(question: Question, sm: readonly string[]): string {
  const { product, version, platform, cuda } = question;
  const release = plainVersion(version);
  const source = `measured: libnvinfer_builder_resource files of TensorRT ${release}`;
  return rowText(product, release, platform, cuda, sm, source);
}

function rowText(
  product: Product,
  release: string,
  platform: Platform,
  cuda: string | null,
  sm: readonly string[],
  source: string,
): string {
  // JSON strings and lists are valid YAML, and quote any card name safely.
  const quote = (value: unknown) => JSON.stringify(value);
  return [
    "rows:",
    `  - release: ${quote(release)}`,
    ...(product === "tensorrt" ? [] : [`    product: ${product}`]),
    "    support:",
    `      - platform: ${platform}`,
    ...(cuda ? [`        cuda: ${quote([cuda])}`] : []),
    `        sm: ${quote(sm)}`,
    "    confidence: measured",
    `    sources: ${quote([source])}`,
    // The decision has no clock, so the date is left for the user to fill in.
    '    date: "YYYY-MM-DD"',
    "",
  ].join("\n");
}
