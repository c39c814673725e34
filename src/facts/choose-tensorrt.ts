/**
 * The one TensorRT that the suite would load, of all that were found.
 *
 * The rule, first match wins:
 * 1. the libraries' own distribution in the suite's interpreter (tensorrt_cu12_libs, tensorrt_libs, nvidia-tensorrt):
 *    the Python package loads these files by their full path, before any loader path counts;
 * 2. a distribution without libraries of its own (tar, NGC and Jetson wheels): the loader's first library of its major;
 * 3. lean and dispatch distributions, then tensorrt-rtx;
 * 4. no distribution in the interpreter, but one in another: none (`wrong-interpreter`);
 * 5. no distribution anywhere: the loader's first library, for suites in C++;
 * 6. no library in the loader's reach, but a trtexec that runs: its own.
 */

import { compareVersions, parseVersion, tryVersion } from "../versions.ts";
import type { Problem, TensorrtFacts, TensorrtLayer } from "./facts.ts";
import {
  cudaOf,
  digits,
  distributionSource,
  isReachable,
  isTensorrt,
  type LibraryFolder,
  libraryFolders,
  productOf,
  starts,
} from "./layers.ts";
import type { RawDistribution, RawFiles } from "./raw-answer.ts";

export interface TensorrtChoice {
  readonly tensorrt: TensorrtFacts | null;
  readonly problems: readonly Problem[];
}

/**
 * Chooses the TensorRT that the suite would load, by the order at the top of this file.
 * @param layers every place where a TensorRT was found; those that contradict the choice are reported as problems.
 */
export function chooseTensorrt(files: RawFiles, layers: readonly TensorrtLayer[]): TensorrtChoice {
  const folders = libraryFolders(files.libraries).filter(isReachable);
  const distributions = files.distributions.filter(isTensorrt);
  const [chosen] = [...distributions].sort((a, b) => rank(a, folders) - rank(b, folders));
  if (chosen !== undefined) {
    const broken = notImportable(chosen, distributions, folders, files);
    if (broken !== null)
      return { tensorrt: null, problems: [{ code: "tensorrt-not-importable", detail: broken }] };
    return withDisagreements(fromDistribution(chosen, distributions, folders), layers);
  }
  const [foreign] = files.elsewhere.filter(isTensorrt);
  if (foreign !== undefined) {
    const detail = `TensorRT ${foreign.version ?? "of unknown version"} is installed in ${foreign.site}, which the probed interpreter does not import from; set the input python to that environment's interpreter, or install TensorRT into this one`;
    return { tensorrt: null, problems: [{ code: "wrong-interpreter", detail }] };
  }
  const folder = folders.find(({ kind, product }) => kind === "full" && product === "tensorrt") ?? folders[0];
  if (folder !== undefined) return withDisagreements(fromLibrary(folder, layers), layers);
  const program = layers.find(({ kind, reachable }) => kind === "trtexec" && reachable);
  if (program !== undefined && program.version !== null) {
    const { version, product, source } = program;
    const tensorrt = { version, product, cuda: null, source, smResources: null, builder: true };
    return withDisagreements(tensorrt, layers);
  }
  return { tensorrt: null, problems: beside(layers) };
}

/** Order of rule 1 to 3; equal ranks keep the interpreter's own order of folders. */
function rank(entry: RawDistribution, folders: readonly LibraryFolder[]): number {
  const product = productOf(entry.name) === "tensorrt" ? 0 : 100;
  if (kindOf(entry.name) !== "full") return product + 50;
  if (/-libs$/.test(entry.name)) return product;
  if (wheelFolder(entry, folders) !== undefined && !entry.name.endsWith("-bindings")) return product + 10;
  // The package that is imported says more than the bindings below it.
  return product + (entry.name.endsWith("-bindings") ? 30 : /-cu\d+/.test(entry.name) ? 20 : 25);
}

/** Which library a distribution loads: the lean and dispatch ones never load the full one, nor it them. */
const kindOf = (name: string) => (/-lean/.test(name) ? "lean" : /-dispatch/.test(name) ? "dispatch" : "full");

/** The folder of the distribution's own wheel, e.g. site-packages/tensorrt_libs. */
function wheelFolder(entry: RawDistribution, folders: readonly LibraryFolder[]): LibraryFolder | undefined {
  const site = entry.site.replaceAll("\\", "/");
  return folders.find(
    (folder) =>
      folder.via === "wheel" &&
      folder.folder.startsWith(`${site}/`) &&
      folder.product === productOf(entry.name) &&
      folder.kind === kindOf(entry.name),
  );
}

function loaderFolder(entry: RawDistribution, folders: readonly LibraryFolder[]): LibraryFolder | undefined {
  const major = digits(entry.version)?.split(".")[0];
  return folders.find(
    (folder) =>
      folder.via !== "wheel" &&
      folder.product === productOf(entry.name) &&
      folder.kind === kindOf(entry.name) &&
      folder.version !== null &&
      major !== undefined &&
      starts(folder.version, major),
  );
}

function fromDistribution(
  entry: RawDistribution,
  all: readonly RawDistribution[],
  folders: readonly LibraryFolder[],
): TensorrtFacts {
  const wheel = wheelFolder(entry, folders);
  const folder = wheel ?? loaderFolder(entry, folders);
  const told = digits(entry.version) ?? "0";
  const library = wheel === undefined ? (folder?.version ?? null) : null;
  // A library that the loader picks is the truth; metadata adds the fourth part where both agree on the first three.
  const version =
    library !== null && library.split(".").length >= 3 && !starts(told, library) ? library : told;
  const sameProduct = all.filter((other) => productOf(other.name) === productOf(entry.name));
  return {
    version,
    product: productOf(entry.name),
    cuda: cudaOf(entry) ?? sameProduct.map(cudaOf).find((major) => major !== null) ?? null,
    source:
      wheel === undefined && folder !== undefined
        ? `${distributionSource(entry)}, ${folder.main.path}`
        : distributionSource(entry),
    ...resourcesOf(folder, version, kindOf(entry.name) !== "full"),
  };
}

function fromLibrary(folder: LibraryFolder, layers: readonly TensorrtLayer[]): TensorrtFacts {
  const told = folder.version;
  const fits = ({ version, product }: TensorrtLayer) =>
    product === folder.product && version !== null && (told === null || starts(version, told));
  // A copied libnvinfer.so.10 tells its major alone; a package or header of that major knows the rest.
  const fuller = layers.find((layer) => (layer.kind === "package" || layer.kind === "header") && fits(layer));
  const version = fuller?.version ?? told ?? "0";
  const built = layers.find((layer) => layer.kind === "package" && layer.cuda && fits(layer));
  return {
    version,
    product: folder.product,
    cuda: built?.cuda ?? null,
    source: `library ${folder.main.path}`,
    ...resourcesOf(folder, version, folder.kind !== "full"),
  };
}

// Builder resources became a file of their own in 8.4 and one file for each SM in 10.14.1.
const ONE_RESOURCE = parseVersion("8.4");
const SPLIT_RESOURCES = parseVersion("10.14.1");

function resourcesOf(
  folder: LibraryFolder | undefined,
  version: string,
  runtimeOnly: boolean,
): Pick<TensorrtFacts, "smResources" | "builder"> {
  const parsed = tryVersion(version);
  if (runtimeOnly) return { smResources: null, builder: false };
  if (folder === undefined || parsed === null || folder.product !== "tensorrt")
    return { smResources: null, builder: null };
  const split = compareVersions(parsed, SPLIT_RESOURCES) >= 0 || folder.resources.length > 0;
  return {
    smResources: split ? folder.resources : null,
    builder: compareVersions(parsed, ONE_RESOURCE) >= 0 ? folder.hasResources : null,
  };
}

const named = (entry: RawDistribution) =>
  [distributionSource(entry), entry.version].filter(Boolean).join(" ");

/** Why the interpreter's own TensorRT cannot be imported, or null. */
function notImportable(
  entry: RawDistribution,
  all: readonly RawDistribution[],
  folders: readonly LibraryFolder[],
  files: RawFiles,
): string | null {
  const gone = all.find(
    (other) => productOf(other.name) === productOf(entry.name) && !other.editable && other.missing.length > 0,
  );
  if (gone !== undefined) {
    return `${named(gone)} is installed, but ${gone.missing.join(", ")} is missing from ${gone.site}; install it again`;
  }
  const names = new Set(all.map((other) => other.name));
  // The metapackage `tensorrt` holds nothing itself; pip without dependencies leaves it alone.
  const wanted = entry.requires.find((name) => /^tensorrt-(?:rtx-)?cu\d+$/.test(name) && !names.has(name));
  if (wanted !== undefined && wheelFolder(entry, folders) === undefined) {
    const exact = entry.version === null ? wanted : `${wanted}==${entry.version}`;
    return `${named(entry)} only refers to ${wanted}, which is not installed; install ${exact}`;
  }
  const found = wheelFolder(entry, folders) ?? loaderFolder(entry, folders);
  if (found === undefined && files.loadable !== null && !files.loadable.loads) {
    return `${named(entry)} needs ${files.loadable.name}, which the loader does not find (${files.loadable.detail ?? "no reason given"})`;
  }
  return null;
}

/** A TensorRT that lies on the machine where no loader looks. */
function beside(layers: readonly TensorrtLayer[]): readonly Problem[] {
  const layer = layers.find(({ kind }) => kind === "library");
  if (layer === undefined) return [];
  const detail = `${["TensorRT", layer.version].filter(Boolean).join(" ")} is at ${layer.source}, where the loader does not look; add its folder to LD_LIBRARY_PATH (on Windows to PATH)`;
  return [{ code: "tensorrt-not-importable", detail }];
}

/** Adds a problem for layers in use that name another version than the one chosen, to as many parts as both give, at most three. */
function withDisagreements(tensorrt: TensorrtFacts, layers: readonly TensorrtLayer[]): TensorrtChoice {
  const others = layers.filter(
    ({ kind, version, product, reachable }) =>
      version !== null &&
      product === tensorrt.product &&
      (reachable || kind === "environment" || kind === "trtexec" || kind === "header") &&
      !agree(version, tensorrt.version),
  );
  if (others.length === 0) return { tensorrt, problems: [] };
  const list = others.slice(0, 6).map((layer) => `${layer.version} by ${layer.source}`);
  const detail = `the suite would load ${tensorrt.version} (${tensorrt.source}); also on this machine: ${list.join(", ")}`;
  return { tensorrt, problems: [{ code: "tensorrt-layers-disagree", detail }] };
}

function agree(a: string, b: string): boolean {
  const [left, right] = [a.split("."), b.split(".")];
  return left.slice(0, Math.min(3, right.length)).every((part, i) => Number(part) === Number(right[i]));
}
