/** Which TensorRT a cell uses: named outright, pinned by torch-tensorrt, in an NGC image, or in a requirements file. */

import type { Product } from "../facts/facts.ts";
import { isObject } from "../is-object.ts";
import { nearest } from "../nearest.ts";
import { buildsOf, cudaMajor, pinOf } from "../support/lookup.ts";
import type { Platform, SupportMatrix } from "../support/matrix-types.ts";
import { compareVersions, isWithin, plainVersion, tryVersion, type Version } from "../versions.ts";
import type { Cell } from "./cells.ts";
import { readRequirements } from "./requirements.ts";

export interface CellRelease {
  /** Plain digits such as "10.5.0"; null if unknown, so that the cell can be neither confirmed nor ruled out. */
  readonly version: string | null;
  readonly product: Product;
  readonly cuda: string | null;
  /** What the user wrote, for messages: "TensorRT 10.5.0", "torch-tensorrt 2.5.0". */
  readonly label: string;
  /** How the version follows from the label; empty if the label contains it. */
  readonly how: string;
}

/** A mistake in a cell: the key and what is wrong. */
export interface CellProblem {
  readonly key: string;
  readonly message: string;
}

const KEYS = [
  "tensorrt",
  "tensorrt-rtx",
  "torch-tensorrt",
  "torch_tensorrt",
  "container",
  "requirements",
] as const;
// The other spelling need not be offered too.
const LISTED = KEYS.filter((key) => key !== "torch_tensorrt");

/**
 * Reads the release of a cell; the most direct of its keys decides.
 * @param files texts of requirements files that cells name, by the name.
 * @param platform of the cell's card; null if that is not known.
 */
export function cellRelease(
  cell: Cell,
  matrix: SupportMatrix,
  files: ReadonlyMap<string, string>,
  platform: Platform | null = null,
): CellRelease | CellProblem {
  const key = KEYS.find((name) => cell.value[name] !== undefined && cell.value[name] !== "");
  const cuda = cudaMajor(asText(cell.value.cuda));
  switch (key) {
    case "tensorrt":
    case "tensorrt-rtx":
      return direct(cell, key, cuda);
    case "torch-tensorrt":
    case "torch_tensorrt":
      return namedTorch(cell, key, cuda, matrix, platform);
    case "container":
      return inContainer(cell.value.container, cuda, matrix);
    case "requirements":
      return inRequirements(asText(cell.value.requirements), cuda, matrix, files, platform);
    default:
      return { key: "tensorrt", message: `needs one of ${LISTED.join(", ")}${meantIn(cell)}` };
  }
}

/** A key of the cell that was most likely meant to name the release. */
function meantIn(cell: Cell): string {
  for (const key of Object.keys(cell.value)) {
    const near = nearest(key, LISTED);
    if (near) return `; did you mean ${near} by ${key}?`;
  }
  return "";
}

export function isCellProblem(value: object): value is CellProblem {
  return "message" in value && "key" in value;
}

function direct(
  cell: Cell,
  key: "tensorrt" | "tensorrt-rtx",
  cuda: string | null,
): CellRelease | CellProblem {
  const version = versionAt(cell, key);
  if ("message" in version) return version;
  const rtx = key === "tensorrt-rtx" || cell.value.product === "tensorrt-rtx";
  return {
    version: plainVersion(version),
    product: rtx ? "tensorrt-rtx" : "tensorrt",
    cuda,
    label: `${rtx ? "TensorRT-RTX" : "TensorRT"} ${plainVersion(version)}`,
    how: "",
  };
}

/** YAML and JSON read an unquoted 10.10 as the number 10.1, so a number that could mean either is refused. */
function versionAt(cell: Cell, key: string): Version | CellProblem {
  const value = cell.value[key];
  if (typeof value === "number" && (Number.isInteger(value) || /\.1$/.test(String(value))))
    return {
      key,
      message: `${key}: write the version in quotes; the number ${value} could also mean ${value}${Number.isInteger(value) ? ".0" : "0"}`,
    };
  const version = tryVersion(asText(value));
  return (
    version ?? {
      key,
      message: `${key}: ${JSON.stringify(value)?.slice(0, 80)} is not a version such as "10.5.0"`,
    }
  );
}

function namedTorch(
  cell: Cell,
  key: "torch-tensorrt" | "torch_tensorrt",
  cuda: string | null,
  matrix: SupportMatrix,
  platform: Platform | null,
): CellRelease | CellProblem {
  const version = versionAt(cell, key);
  return "message" in version ? version : pinnedByTorch(version, cuda, matrix, platform);
}

function pinnedByTorch(
  version: Version,
  cuda: string | null,
  matrix: SupportMatrix,
  platform: Platform | null,
): CellRelease {
  const label = `torch-tensorrt ${plainVersion(version)}`;
  // Patch releases keep the pin of their minor release.
  const minor = (row: { release: Version }) =>
    isWithin(version, { ...row.release, parts: row.release.parts.slice(0, 2) });
  const row = matrix.torchTensorrt.filter(minor).sort((a, b) => -compareVersions(a.release, b.release))[0];
  if (!row)
    return { version: null, product: "tensorrt", cuda, label, how: "is not in the table of releases" };
  const { tensorrt, below } = pinOf(row, platform);
  const newest = newestRelease(matrix, "tensorrt", (release) =>
    below
      ? compareVersions(release, tensorrt) >= 0 && compareVersions(release, below) < 0
      : compareVersions(release, tensorrt) === 0,
  );
  const pinned = newest ?? tensorrt;
  return {
    version: plainVersion(pinned),
    product: "tensorrt",
    cuda,
    label,
    how: `brings TensorRT ${plainVersion(pinned)}`,
  };
}

function inContainer(value: unknown, cuda: string | null, matrix: SupportMatrix): CellRelease | CellProblem {
  const named = isObject(value) ? value.image : value;
  const image = asText(named);
  // Tags have two digits after the point, so the number 24.1 was written as 24.10 and names a different image.
  if (typeof named === "number" && /^\d{2}\.\d$/.test(String(named)))
    return {
      key: "container",
      message: `container: write the tag in quotes; ${named}0 without quotes is read as the number ${named}`,
    };
  if (image === null)
    return { key: "container", message: "container must be an image or an NGC tag such as 24.09-py3" };
  const label = `container ${image}`;
  const none = (how: string): CellRelease => ({ version: null, product: "tensorrt", cuda, label, how });
  const tag = /(?:^|:)(\d{2}\.\d{2})(?:-|@|$)/.exec(image);
  if (!tag?.[1]) return none("is not a monthly NGC image, so its TensorRT is not known");
  // Other registries use such tags for their own purposes; only NVIDIA's months are in the table.
  const foreign = image.includes("/") && !/^nvcr\.io\/nvidia\//.test(image);
  if (foreign || /trtllm/.test(image))
    return none("does not contain the TensorRT of that month's NGC images");
  const row = matrix.ngc.find((candidate) => candidate.tag === tag[1]);
  if (!row) return none("is of a month that is not in the table of NGC images");
  if (row.confidence === "uncertain") return none("is of a month whose TensorRT is not certain");
  const version = plainVersion(row.tensorrt);
  return {
    version,
    product: "tensorrt",
    cuda: cuda ?? cudaMajor(row.cuda),
    label,
    how: `contains TensorRT ${version}`,
  };
}

function inRequirements(
  value: string | null,
  cuda: string | null,
  matrix: SupportMatrix,
  files: ReadonlyMap<string, string>,
  platform: Platform | null,
): CellRelease | CellProblem {
  if (value === null)
    return {
      key: "requirements",
      message: "requirements must be the text or the path of a requirements file",
    };
  const named = looksLikeFile(value);
  const text = named ? files.get(value) : value;
  if (text === undefined)
    return { key: "requirements", message: `the file ${value} was not found in the workspace` };
  const label = named ? `requirements ${value}` : "requirements";
  const requirement = readRequirements(text);
  const none = (how: string): CellRelease => ({ version: null, product: "tensorrt", cuda, label, how });
  if (!requirement) return none("do not name TensorRT or torch-tensorrt in a form that is understood");
  if (requirement.unclear) return none(requirement.unclear);
  const build = requirement.cuda ?? cuda;
  if (requirement.package === "torch-tensorrt") {
    if (!requirement.pinned) return none(`do not pin torch-tensorrt: ${requirement.line}`);
    const torch = pinnedByTorch(requirement.pinned, build, matrix, platform);
    return { ...torch, label: `${torch.label} in ${label}` };
  }
  const { product, allows, pinned } = requirement;
  // pip takes the newest release that is allowed; of those, the newest that is known here.
  const version = pinned ?? newestRelease(matrix, product, allows);
  if (!version) return none(`allow no release in the table of releases: ${requirement.line}`);
  return {
    version: plainVersion(version),
    product,
    cuda: build,
    label,
    how: `bring TensorRT ${plainVersion(version)} (${requirement.line})`,
  };
}

/** Whether a `requirements` value names a file rather than being the text of one. */
export function looksLikeFile(value: string): boolean {
  return /^[^\n=<>~!;]{1,400}\.(?:txt|in)$/.test(value.trim()) && !value.includes("\n");
}

function newestRelease(
  matrix: SupportMatrix,
  product: Product,
  allows: (version: Version) => boolean,
): Version | null {
  const builds = matrix.cells.filter((cell) => cell.product === product).flatMap(buildsOf);
  const sorted = builds.filter(allows).sort(compareVersions);
  return sorted.at(-1) ?? null;
}

/** Text or number as text; null for all else. */
export function asText(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
