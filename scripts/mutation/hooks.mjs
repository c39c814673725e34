// Module hooks of the mutation run: TypeScript through swc, the versions that modules.mjs requests, and stand-ins for
// what tests import. The output of swc is kept next to the sandbox's sources, since runners start often.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const STAND_INS = new Map([
  ["@jest/globals", new URL("./jest-globals.mjs", import.meta.url).href],
  ["fast-check", new URL("./fast-check.mjs", import.meta.url).href],
]);
const SWC = {
  jsc: {
    parser: { syntax: "typescript" },
    target: "es2023",
    experimental: { keepImportAttributes: true },
  },
  module: { type: "es6" },
  sourceMaps: false,
};

/** Stryker's count of what each test runs is only useful without a mutant, and costs more than most code it counts. */
const COUNTER = /function cover\(\) \{/;

const loads = new Map();
let root = "";

export function initialize({ port, root: folder }) {
  root = folder;
  port.on("message", ({ version, stale, base }) => {
    loads.set(version, { stale: new Set(stale), base });
    port.postMessage("known");
  });
  port.unref();
}

export async function resolve(specifier, context, next) {
  const parent = context.parentURL ?? "";
  if (STAND_INS.has(specifier) && parent.startsWith(root))
    return { url: STAND_INS.get(specifier), shortCircuit: true };
  const inSandbox = specifier.startsWith(".") ? parent.startsWith(root) : specifier.startsWith(root);
  if (!inSandbox) return next(specifier, context);
  const url = new URL(specifier, parent || undefined);
  if (!url.pathname.endsWith(".ts")) return next(specifier, context);
  const asked = Number(url.searchParams.get("v") ?? new URL(parent).searchParams.get("v") ?? 0);
  url.search = "";
  return {
    url: `${url.href}?v=${versionOf(fileURLToPath(url), asked)}`,
    format: "module",
    shortCircuit: true,
  };
}

function versionOf(path, asked) {
  let version = asked;
  for (let load = loads.get(version); load && !load.stale.has(path); load = loads.get(version))
    version = load.base;
  return version;
}

export async function load(address, context, next) {
  if (!address.startsWith(root) || !new URL(address).pathname.endsWith(".ts")) return next(address, context);
  return { format: "module", source: compiled(fileURLToPath(address)), shortCircuit: true };
}

function compiled(path) {
  const folder = fileURLToPath(root);
  const kept = join(folder, ".compiled", `${path.slice(folder.length)}.mjs`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { code: counting } = transformSync(readFileSync(path, "utf8"), { ...SWC, filename: path });
  const code = counting.replace(COUNTER, "$& if (ns.activeMutant !== undefined) return;");
  mkdirSync(dirname(kept), { recursive: true });
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, code);
  renameSync(own, kept);
  return code;
}
