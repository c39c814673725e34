/** What makes a value facts: the input `facts`, `--facts FILE`, a recorded probe. Apart from the parser of files. */

import { DocumentError, type DocumentProblem } from "../document-problem.ts";
import type { ParsedDocument } from "../documents.ts";
import { parseCapability, tryVersion } from "../versions.ts";
import type { Facts, Gpu, TensorrtFacts } from "./facts.ts";
import { isRecord } from "./reading.ts";

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const MAX_TEXT = 4096;
const MAX_ITEMS = 200;

/**
 * Checks and completes facts. Unknown keys are kept as they are.
 * @throws DocumentError with every problem and its place.
 */
export function checkFacts(document: ParsedDocument): Facts {
  const check = new Check(document);
  const { value } = check.document;
  if (!isRecord(value)) {
    throw new DocumentError([
      check.document.problem([], "facts are an object; expected what `trt-gate probe --json` prints"),
    ]);
  }
  if (value.schemaVersion !== 1) {
    const came = value.schemaVersion === undefined ? "missing" : JSON.stringify(value.schemaVersion);
    check.fail(["schemaVersion"], `schemaVersion is ${came}; this gate reads 1`);
  }
  for (const key of ["gpus", "tensorrt"]) {
    if (!Object.hasOwn(value, key))
      check.fail([], `${key} is missing; ${key === "gpus" ? "[] means none" : "null means none"}`);
  }
  const gpus = check.list(value, ["gpus"]).flatMap((gpu, i) => readGpu(check, gpu, i) ?? []);
  const tensorrt = readTensorrt(check, value.tensorrt);
  checkRest(check, value);
  if (check.problems.length > 0) throw new DocumentError(check.problems);
  return { ...value, schemaVersion: 1, gpus, tensorrt } as Facts;
}

function readGpu(check: Check, gpu: unknown, i: number): Gpu | null {
  const path: Path = ["gpus", i];
  if (!check.object(gpu, path)) return null;
  check.text(gpu, [...path, "name"], "required");
  for (const key of ["uuid", "source", "pciBusId"]) check.text(gpu, [...path, key]);
  for (const key of ["index", "memoryMiB"]) check.whole(gpu, [...path, key]);
  const capability = gpu.computeCapability ?? null;
  const parsed = typeof capability === "string" ? parseCapability(capability) : null;
  if (capability !== null && parsed === null) {
    const quoted = typeof capability === "number" ? "; write it in quotes" : "";
    check.fail(
      [...path, "computeCapability"],
      `${shown(capability)} is no compute capability; expected one such as "7.5"${quoted}`,
    );
  }
  return { index: i, source: "facts", ...gpu, computeCapability: parsed } as unknown as Gpu;
}

function readTensorrt(check: Check, tensorrt: unknown): TensorrtFacts | null {
  if (tensorrt === undefined || tensorrt === null) return null;
  const path: Path = ["tensorrt"];
  if (!check.object(tensorrt, path)) return null;
  check.version(tensorrt, [...path, "version"], "required");
  const { product } = tensorrt;
  if (product !== undefined && product !== "tensorrt" && product !== "tensorrt-rtx") {
    check.fail(
      [...path, "product"],
      `${shown(product)} is no product; expected "tensorrt" or "tensorrt-rtx"`,
    );
  }
  check.text(tensorrt, [...path, "cuda"]);
  check.text(tensorrt, [...path, "source"]);
  check.texts(tensorrt, [...path, "smResources"], /^\d{2,3}$/, 'SM numbers such as "75"');
  return { product: "tensorrt", source: "facts", ...tensorrt } as TensorrtFacts;
}

/** The parts that may be missing. */
function checkRest(check: Check, value: Fields): void {
  check.text(value, ["via"]);
  for (const [key, texts] of Object.entries(PARTS)) {
    const part = value[key];
    if (part === undefined || part === null || !check.object(part, [key])) continue;
    for (const name of texts) check.text(part, [key, name]);
  }
  if (isRecord(value.platform)) {
    for (const key of ["os", "arch"]) check.text(value.platform, ["platform", key], "required");
  }
  if (isRecord(value.driver)) check.version(value.driver, ["driver", "version"]);
  for (const key of ["torch", "torchTensorrt"]) {
    const part = value[key];
    if (isRecord(part)) check.version(part, [key, "version"], "required");
  }
  if (isRecord(value.torch)) {
    check.texts(value.torch, ["torch", "archList"], /^\d{1,2}\.\d$/, 'compute capabilities such as "7.5"');
  }
  for (const [key, texts] of Object.entries(LISTS)) {
    check.list(value, [key]).forEach((entry, i) => {
      if (!check.object(entry, [key, i])) return;
      for (const name of texts) check.text(entry, [key, i, name], "required");
    });
  }
  check.textMap(value, ["environment"]);
}

/** Optional objects and the texts in them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  platform: ["jetpack", "l4t"],
  interpreter: ["path", "version"],
  driver: ["cuda"],
  torch: ["cuda"],
  torchTensorrt: [],
};

/** Optional lists of objects and the texts that each entry must have. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  problems: ["code", "detail"],
  tensorrtLayers: ["kind", "product", "source"],
  nvidiaSmiGpus: ["name"],
  sources: ["name", "state", "detail"],
};

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** Collects problems; a value that is absent or null is fine unless it is required. */
class Check {
  readonly problems: DocumentProblem[] = [];
  readonly document: ParsedDocument;
  constructor(document: ParsedDocument) {
    this.document = document;
  }

  fail(path: Path, message: string): void {
    const where = path.length === 0 ? "" : `${path.join(".")}: `;
    this.problems.push(this.document.problem(path, where + message));
  }

  object(value: unknown, path: Path): value is Fields {
    if (isRecord(value)) return true;
    this.fail(path, `expected an object, got ${shown(value)}`);
    return false;
  }

  /** The entries of a list; anything else is a problem and no entries. */
  list(parent: Fields, path: Path): readonly unknown[] {
    const value = at(parent, path);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) this.fail(path, `expected a list, got ${shown(value)}`);
    else if (value.length > MAX_ITEMS)
      this.fail(path, `${value.length} entries; expected at most ${MAX_ITEMS}`);
    else return value;
    return [];
  }

  text(parent: Fields, path: Path, need: "required" | "optional" = "optional"): string | null {
    const value = at(parent, path);
    if ((value === undefined || value === null) && need === "optional") return null;
    if (typeof value !== "string") this.fail(path, `expected a text, got ${shown(value)}`);
    else if (value.length > MAX_TEXT) this.fail(path, `longer than ${MAX_TEXT} characters`);
    else return value;
    return null;
  }

  version(parent: Fields, path: Path, need: "required" | "optional" = "optional"): void {
    const value = this.text(parent, path, need);
    if (value !== null && tryVersion(value) === null) {
      this.fail(path, `${shown(value)} is not a version; expected digits and dots, such as "10.13.3"`);
    }
  }

  whole(parent: Fields, path: Path): void {
    const value = at(parent, path);
    if (value === undefined || value === null) return;
    if (!Number.isSafeInteger(value) || Number(value) < 0)
      this.fail(path, `expected a whole number, got ${shown(value)}`);
  }

  texts(parent: Fields, path: Path, pattern: RegExp, expected: string): void {
    this.list(parent, path).forEach((entry, i) => {
      if (typeof entry !== "string" || !pattern.test(entry)) {
        this.fail([...path, i], `${shown(entry)} is not what is expected: ${expected}, in quotes`);
      }
    });
  }

  textMap(parent: Fields, path: Path): void {
    const value = at(parent, path);
    if (value === undefined || value === null || !this.object(value, path)) return;
    for (const key of Object.keys(value)) this.text(value, [...path, key], "required");
  }
}

/** The value named by the last step of the path, if it is the parent's own. */
function at(parent: Fields, path: Path): unknown {
  const key = String(path.at(-1));
  return Object.hasOwn(parent, key) ? parent[key] : undefined;
}
