/** `trt-gate explain`: builds facts from command-line options, as if a machine had reported them. */

import type { Facts, Gpu, PlatformFacts } from "../facts/facts.ts";
import { oneOf } from "../name-some.ts";
import { RequestError } from "../request-error.ts";
import {
  compareVersions,
  isWithin,
  parseCapability,
  parseVersion,
  plainVersion,
  smName,
  type Version,
} from "../versions.ts";
import { capabilityOfName } from "./gpu-names.ts";
import { suggestNames } from "./gpu-suggestions.ts";
import { platformOf } from "./lookup.ts";
import type { Platform, SupportMatrix } from "./matrix-types.ts";
import { cudaOfVersionWord, readTensorrtVersion } from "./version-words.ts";

export { renderVerdict } from "./render-verdict.ts";

/** The options that were given on the command line. */
export interface ExplainOptions {
  /** A name, `sm_75`, `7.5`, a cloud instance or a PCI id. */
  readonly gpu?: string;
  readonly tensorrt?: string;
  readonly platform?: string;
  readonly product?: string;
  /** CUDA major of the TensorRT build. */
  readonly cuda?: string;
  readonly driver?: string;
}

const PLATFORM_FACTS = {
  "linux-x64": { os: "linux", arch: "x64" },
  "linux-arm64": { os: "linux", arch: "arm64" },
  "windows-x64": { os: "windows", arch: "x64" },
  "windows-arm64": { os: "windows", arch: "arm64" },
} as const;

const PLATFORM_NAMES = [...Object.keys(PLATFORM_FACTS), "jetpack"];

const WAYS =
  'Accepted: a name as nvidia-smi prints it ("Tesla T4"), a short name (A10G), a compute capability (7.5 or sm_75), a cloud instance (p3.2xlarge), a PCI id (10de:1db4)';

/**
 * Facts as if a machine had reported them. Parts that no option names come from `base`, the probed facts;
 * without them the platform is linux-x64 and TensorRT is the newest release of the product.
 * @throws RequestError with all wrong options at once.
 */
export function factsFromOptions(options: ExplainOptions, matrix: SupportMatrix, base?: Facts): Facts {
  const problems: string[] = [];
  const named = gpuOf(options, matrix, problems);
  const home = options.platform?.trim() ?? (named ? homeOf(named.computeCapability) : null);
  const tensorrt = tensorrtOf(options, home ?? platformOf(base?.platform), matrix, base, problems);
  const platform = home === null ? null : platformFactsOf(home, tensorrt?.version, matrix, problems);
  if (options.driver !== undefined && !/^\d{1,4}(\.\d{1,4}){0,3}$/.test(options.driver.trim()))
    problems.push(
      `--driver: ${JSON.stringify(options.driver)} is not a driver version; write it as 580 or 580.65.06`,
    );
  if (options.cuda !== undefined && !/^\d{1,2}(\.\d{1,2})?$/.test(options.cuda.trim()))
    problems.push(`--cuda: ${JSON.stringify(options.cuda)} is not a CUDA version; write it as 12 or 13`);
  if (problems.length > 0) throw new RequestError(problems);
  const driver =
    options.driver === undefined ? (base?.driver ?? null) : { version: options.driver.trim(), cuda: null };
  return {
    ...base,
    schemaVersion: 1,
    platform: platform ?? base?.platform ?? { os: "linux", arch: "x64", jetpack: null },
    driver,
    gpus: named ? [named] : (base?.gpus ?? []),
    tensorrt,
    problems: (base?.problems ?? []).filter((problem) => !isAnswered(problem.code, options)),
  };
}

/** An option that names the card or the release answers what the probe could not. */
function isAnswered(code: string, options: ExplainOptions): boolean {
  const tensorrt = ["wrong-interpreter", "tensorrt-not-importable", "tensorrt-layers-disagree"];
  return (options.tensorrt !== undefined && tensorrt.includes(code)) || options.gpu !== undefined;
}

function gpuOf(
  options: ExplainOptions,
  matrix: SupportMatrix,
  problems: string[],
): (Gpu & { readonly computeCapability: string }) | null {
  if (options.gpu === undefined) return null;
  const text = options.gpu.trim();
  if (text === "") {
    problems.push(`--gpu: is empty; name a card. ${WAYS}`);
    return null;
  }
  const found = capabilityOfName(text, matrix);
  if (!found) {
    const guesses = instancesIn(text, matrix) ?? suggestNames(text, matrix);
    const hint = guesses.length > 0 ? `; did you mean ${oneOf(guesses)}?` : ".";
    problems.push(`--gpu: ${JSON.stringify(text.slice(0, 80))} is not a known card${hint} ${WAYS}`);
    return null;
  }
  const capability = parseCapability(text);
  const name = capability ? smName(capability) : text;
  return { index: 0, name, computeCapability: found.capability, source: "--gpu" };
}

/** Cloud instances that a longer text names, such as a runner's label "linux.g5.4xlarge.nvidia.gpu". */
function instancesIn(text: string, matrix: SupportMatrix): readonly string[] | null {
  const named = /(?<![a-z\d])[a-z]{1,2}\d[a-z\d]{0,6}\.\d{0,3}(?:x?large|metal)(?![a-z\d])/i.exec(text)?.[0];
  return named && capabilityOfName(named, matrix) ? [named] : null;
}

function tensorrtOf(
  options: ExplainOptions,
  home: string | null,
  matrix: SupportMatrix,
  base: Facts | undefined,
  problems: string[],
): Facts["tensorrt"] {
  const product = options.product ?? base?.tensorrt?.product ?? "tensorrt";
  if (product !== "tensorrt" && product !== "tensorrt-rtx") {
    problems.push(`--product: ${JSON.stringify(product)} is neither tensorrt nor tensorrt-rtx`);
    return null;
  }
  const cuda = options.cuda?.trim();
  if (options.tensorrt === undefined) {
    if (base) return base.tensorrt && { ...base.tensorrt, product, ...(cuda ? { cuda } : {}) };
    const version = newestRelease(product, matrix);
    return version === null
      ? null
      : {
          version,
          product,
          cuda: cuda ?? null,
          source: "the newest release, because --tensorrt was not given",
        };
  }
  const version = readTensorrtVersion(options.tensorrt);
  if (!version) {
    problems.push(
      `--tensorrt: ${JSON.stringify(options.tensorrt.slice(0, 80))} is not a version; write it as 10.13 or 10.13.3 (\`trt-gate matrix\` lists the releases)`,
    );
    return null;
  }
  const said = cuda ?? cudaOfVersionWord(options.tensorrt);
  const usual = said === null && product === "tensorrt" ? usualCuda(version, home, matrix) : null;
  return {
    version: plainVersion(version),
    product,
    cuda: said ?? usual,
    source: usual ? "plain `pip install tensorrt`, because --cuda was not given" : "--tensorrt",
    smResources: null,
  };
}

/** The CUDA of the build that plain `pip install tensorrt` installs, assumed where --cuda is not given. JetPack has its own. */
function usualCuda(version: Version, home: string | null, matrix: SupportMatrix): string | null {
  if (home === "jetpack") return null;
  return matrix.metapackage.findLast((row) => compareVersions(version, row.from) >= 0)?.cuda ?? null;
}

function newestRelease(product: string, matrix: SupportMatrix): string | null {
  const cells = matrix.cells.filter((cell) => cell.product === product);
  const newest = [...cells].sort((a, b) => compareVersions(b.release, a.release))[0];
  const build = newest?.builds.at(-1);
  return build ? plainVersion(parseVersion(build)) : null;
}

// Cards that exist only on boards with an arm64 processor of their own.
const JETSON_CARDS = ["5.3", "6.2", "7.2", "8.7"];

function platformFactsOf(
  wanted: string,
  tensorrt: string | undefined,
  matrix: SupportMatrix,
  problems: string[],
): PlatformFacts | null {
  if (wanted === "jetpack") return { os: "linux", arch: "arm64", jetpack: jetpackOf(tensorrt, matrix) };
  if (Object.hasOwn(PLATFORM_FACTS, wanted))
    return { ...PLATFORM_FACTS[wanted as keyof typeof PLATFORM_FACTS], jetpack: null };
  problems.push(`--platform: ${JSON.stringify(wanted)} is not one of ${PLATFORM_NAMES.join(", ")}`);
  return null;
}

/** A card's usual platform, for users who name none: JetPack for Orin, arm64 for GB10, x86-64 for all others. */
function homeOf(capability: string): Platform {
  if (JETSON_CARDS.includes(capability) || capability === "11.0") return "jetpack";
  return capability === "12.1" || capability === "10.1" ? "linux-arm64" : "linux-x64";
}

/** The JetPack version that ships the release; "unknown" where none is known. */
function jetpackOf(tensorrt: string | undefined, matrix: SupportMatrix): string {
  const version = tensorrt === undefined ? null : readTensorrtVersion(tensorrt);
  const row = version && matrix.jetpack.find((entry) => isWithin(entry.tensorrt, version));
  return row ? plainVersion(row.jetpack) : "unknown";
}
