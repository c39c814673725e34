/** Every place where a TensorRT was found: metadata, libraries, packages, headers, trtexec, variables. */

import { plainVersion, tryVersion, versionFromInteger } from "../versions.ts";
import type { Product, TensorrtLayer } from "./facts.ts";
import type { RawAnswer, RawDistribution, RawFiles, RawLibrary } from "./raw-answer.ts";

/** A folder that holds TensorRT libraries, with what the file names tell. */
export interface LibraryFolder {
  readonly folder: string;
  readonly via: string;
  readonly product: Product;
  /** The library itself: nvinfer, or the lean or dispatch runtime where only those are there. */
  readonly main: RawLibrary;
  readonly kind: "full" | "lean" | "dispatch";
  readonly version: string | null;
  /** SMs of builder resources, without the letters: "75". Empty where there are none. */
  readonly resources: readonly string[];
  /** Any builder resource, of the one-file form (8.4 to 10.13) too. */
  readonly hasResources: boolean;
}

const LINUX = /^lib(nvinfer(?:_lean|_dispatch)?|tensorrt_rtx)\.so(?:\.([\d.]+))?$/;
const WINDOWS = /^(nvinfer(?:_lean|_dispatch)?|tensorrt_rtx)(?:_(\d+)(?:_(\d+))?)?\.dll$/i;
const RESOURCE = /^(?:lib)?nvinfer_builder_resource(?:_(?!win)(\w+?))?(?:\.so(?:\.[\d.]+)?|(?:_\d+)*\.dll)$/i;
// Archives unpack to a folder that names all four parts: TensorRT-10.7.0.23, TensorRT-Enterprise-11.1.0.106.
const ARCHIVE = /TensorRT-(?:Enterprise-)?(\d{1,3}(?:\.\d{1,4}){2,3})/i;

const slashes = (path: string) => path.replaceAll("\\", "/");
const folderOf = (path: string) => slashes(path).split("/").slice(0, -1).join("/");
const nameOf = (path: string) => path.slice(slashes(path).lastIndexOf("/") + 1);

/** Folders in loader order. A folder with a full library ranks by that, lean ones count only where it is missing. */
export function libraryFolders(libraries: readonly RawLibrary[]): readonly LibraryFolder[] {
  const byFolder = new Map<string, RawLibrary[]>();
  for (const library of libraries) {
    const folder = folderOf(library.path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), library]);
  }
  return [...byFolder].flatMap(([folder, entries]) =>
    (["tensorrt", "tensorrt-rtx"] as const).flatMap((product) => readFolder(folder, entries, product) ?? []),
  );
}

function readFolder(folder: string, entries: readonly RawLibrary[], product: Product): LibraryFolder | null {
  const named = entries.flatMap((library) => {
    const name = nameOf(library.path);
    const stem = LINUX.exec(name)?.[1] ?? WINDOWS.exec(name)?.[1]?.toLowerCase();
    return stem === undefined ? [] : [{ library, stem }];
  });
  const stems =
    product === "tensorrt"
      ? ([
          ["full", "nvinfer"],
          ["lean", "nvinfer_lean"],
          ["dispatch", "nvinfer_dispatch"],
        ] as const)
      : ([["full", "tensorrt_rtx"]] as const);
  for (const [kind, stem] of stems) {
    const same = named.filter((entry) => entry.stem === stem).map((entry) => entry.library);
    const [main] = same;
    if (main === undefined) continue;
    const resources = entries.flatMap(({ path }) => RESOURCE.exec(nameOf(path)) ?? []);
    return {
      folder,
      via: main.via,
      product,
      main,
      kind,
      version: versionOfFiles(main, same, entries),
      resources: resourceSms(entries),
      hasResources: resources.length > 0,
    };
  }
  return null;
}

function resourceSms(entries: readonly RawLibrary[]): readonly string[] {
  const sms = entries.flatMap(({ path }) => {
    const part = RESOURCE.exec(nameOf(path))?.[1];
    const sm = part === undefined ? null : /^sm(\d{2,3})[af]?(?:_\d+)?$/i.exec(part);
    return sm?.[1] === undefined ? [] : [sm[1]];
  });
  return [...new Set(sms)].sort((a, b) => Number(a) - Number(b));
}

/** The longest version that the names agree on: of the library itself, its archive's folder, or a file next to it. */
function versionOfFiles(
  main: RawLibrary,
  same: readonly RawLibrary[],
  beside: readonly RawLibrary[],
): string | null {
  const own = longest(same.flatMap(({ path, real }) => [path, real].flatMap(versionOfName)));
  const archive = ARCHIVE.exec(main.real)?.[1] ?? ARCHIVE.exec(main.path)?.[1];
  if (archive !== undefined && (own === null || starts(archive, own))) return archive;
  if (own !== null && own.split(".").length >= 3) return own;
  const others = beside.flatMap(({ path, real }) => [path, real].flatMap(versionOfName));
  return longest(others.filter((version) => own === null || starts(version, own))) ?? own;
}

function versionOfName(path: string): readonly string[] {
  const name = nameOf(path);
  const unix = /\.so\.(\d[\d.]*)$/.exec(name)?.[1];
  if (unix !== undefined) return [unix];
  const windows = WINDOWS.exec(name);
  return windows?.[2] === undefined
    ? []
    : [windows[3] === undefined ? windows[2] : `${windows[2]}.${windows[3]}`];
}

const longest = (versions: readonly string[]) =>
  versions.reduce<string | null>(
    (best, version) => (best === null || version.length > best.length ? version : best),
    null,
  );

/** Whether the parts of `version` begin with all parts of `prefix`. */
export function starts(version: string, prefix: string): boolean {
  return `${version}.`.startsWith(`${prefix}.`);
}

/** A version as digits and dots; null if the text holds none. "10.3.0.30-1+cuda12.5" gives "10.3.0.30". */
export function digits(version: string | null): string | null {
  const parsed = tryVersion(version);
  return parsed === null ? null : plainVersion(parsed);
}

/** All layers in the order: this interpreter's metadata, libraries, packages, headers, trtexec, variables, other interpreters. */
export function tensorrtLayers(
  files: RawFiles,
  environment: RawAnswer["environment"],
): readonly TensorrtLayer[] {
  const folders = libraryFolders(files.libraries);
  // Packages install where the loader looks by itself; what only a variable or a wheel leads to is not theirs.
  const installed = folders.some(({ via }) => via === "ldconfig" || via === "default");
  const sites = new Set(files.distributions.map((entry) => slashes(entry.site)));
  return [
    ...files.distributions.filter(isTensorrt).map((entry) => distributionLayer(entry, true)),
    // A wheel's own folder repeats what its metadata says; it is a layer of its own only where metadata is missing.
    ...folders
      .filter((folder) => folder.via !== "wheel" || !sites.has(folderOf(folder.folder)))
      .map(folderLayer),
    ...files.packages.filter(isLibraryPackage).map(
      (entry): TensorrtLayer => ({
        kind: "package",
        version: digits(entry.version),
        product: "tensorrt",
        cuda: /\+cuda(\d+)/.exec(entry.version)?.[1] ?? null,
        source: `${entry.manager} ${entry.name} ${entry.version}`,
        reachable: installed,
      }),
    ),
    ...files.headers.map(
      (entry): TensorrtLayer => ({
        kind: "header",
        version: entry.version,
        product: "tensorrt",
        source: entry.path,
        reachable: false,
      }),
    ),
    ...files.trtexec.map(
      (entry): TensorrtLayer => ({
        kind: "trtexec",
        version: entry.integer === null ? digits(entry.version) : fromInteger(entry.integer, entry.build),
        product: "tensorrt",
        source: entry.how === null ? entry.path : `${entry.path} (${entry.how})`,
        // It ran and printed its version, so it found its library.
        reachable: entry.integer !== null,
      }),
    ),
    ...environmentLayers(environment),
    ...files.elsewhere.filter(isTensorrt).map((entry) => distributionLayer(entry, false)),
  ];
}

function fromInteger(value: number, build: string | null): string {
  const version = plainVersion(versionFromInteger(value));
  return build === null ? version : `${version}.${build}`;
}

/** A distribution of TensorRT itself: not torch-tensorrt, not a plug-in. */
export function isTensorrt(entry: RawDistribution): boolean {
  return /^(?:nvidia-)?tensorrt(?:-|$)/.test(entry.name);
}

/** The product that a distribution of TensorRT belongs to, by its name. */
export function productOf(name: string): Product {
  return /^tensorrt-rtx/.test(name) ? "tensorrt-rtx" : "tensorrt";
}

/** CUDA major that a distribution is for: by its own name, or by what a metapackage asks for. */
export function cudaOf(entry: RawDistribution): string | null {
  const named = [entry.name, ...entry.requires].map((name) => /-cu(\d+)/.exec(name)?.[1]);
  return named.find((major) => major !== undefined) ?? null;
}

/** As the contract and the folder on disk spell it: "dist-info tensorrt_cu12_libs". */
export function distributionSource(entry: RawDistribution): string {
  return `dist-info ${entry.name.replaceAll("-", "_")}`;
}

function distributionLayer(entry: RawDistribution, reachable: boolean): TensorrtLayer {
  return {
    kind: "dist-info",
    version: digits(entry.version),
    product: productOf(entry.name),
    cuda: cudaOf(entry),
    source: reachable ? distributionSource(entry) : `${distributionSource(entry)} in ${entry.site}`,
    reachable,
  };
}

function folderLayer(folder: LibraryFolder): TensorrtLayer {
  const { main, via } = folder;
  return {
    kind: "library",
    version: folder.version,
    product: folder.product,
    cuda: null,
    source: via === "beside" || via === "wheel" ? main.path : `${main.path} (${via})`,
    reachable: isReachable(folder),
  };
}

/** Whether the loader of the suite's process comes to this folder by itself. */
export function isReachable(folder: LibraryFolder): boolean {
  return folder.via !== "beside";
}

const isLibraryPackage = (entry: { readonly name: string }) =>
  /^(?:libnvinfer|python3-libnvinfer|tensorrt)/.test(entry.name);

function environmentLayers(environment: RawAnswer["environment"]): readonly TensorrtLayer[] {
  return ["TRT_VERSION", "TENSORRT_VERSION", "NVIDIA_TENSORRT_VERSION"].flatMap((name) => {
    const value = environment[name];
    if (value === undefined) return [];
    const version = digits(value);
    if (version === null) return [];
    return [
      {
        kind: "environment" as const,
        version,
        product: "tensorrt" as const,
        cuda: /\+cuda(\d+)/.exec(value)?.[1] ?? null,
        source: `${name}=${value}`,
        reachable: false,
      },
    ];
  });
}
