// Emits JavaScript with tsc, then bundles each entry point with ncc. Same input, same bytes.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import ncc from "@vercel/ncc";

/** Each entry module and its folder in dist. Only `checks` makes requests. */
const ENTRIES = [
  { entry: "main", folder: "." },
  { entry: "post", folder: "post" },
  { entry: "plan", folder: "plan" },
  { entry: "aggregate", folder: "aggregate" },
  { entry: "cli", folder: "cli" },
  { entry: "checks", folder: "checks", http: true },
];

/**
 * @actions/core loads a whole HTTP client, 0.9 MB, for OpenID tokens, and a process runner for details of the platform.
 * Nothing here uses either, and they double the start time. Bundles without requests get an object instead whose
 * members throw.
 */
const UNUSED = {
  "@actions/http-client": { what: "makes no HTTP requests", names: ["HttpClient"] },
  "@actions/http-client/lib/auth": { what: "makes no HTTP requests", names: ["BearerCredentialHandler"] },
  "@actions/exec": { what: "runs processes by itself", names: ["getExecOutput", "exec"] },
};

/** The bundler can only leave such a module out; the `require` that remains is replaced by hand. */
function withoutUnused(code) {
  return Object.entries(UNUSED).reduce((text, [module, { what, names }]) => {
    const refuse = `function () { throw new Error(${JSON.stringify(`this bundle ${what}`)}); }`;
    const stand = `{ ${names.map((name) => `${name}: ${refuse}`).join(", ")} }`;
    return text.replaceAll(`require(${JSON.stringify(module)})`, stand);
  }, code);
}

/**
 * A script that is pure ASCII takes half the memory and loads a millisecond faster, and it contains no look-alike
 * characters and none that reverse the order of a line. In strings, templates and expressions an escape means the
 * same, except in String.raw.
 */
function inAscii(code) {
  const raw = /String\.raw`[^`]*?[^\0-\x7f][^`]*`/.exec(code)?.[0];
  if (raw) throw new Error(`write this without String.raw, since it is not ASCII: ${raw}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Python programs are not modules: tsc leaves them in place, and the bundler copies them to where `new URL` looks. */
const ASSETS = ["facts/probe.py", "suite/pytest_hook.py"];

for (const folder of ["build", "dist"]) rmSync(folder, { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
for (const asset of ASSETS.filter((a) => existsSync(`src/${a}`)))
  copyFileSync(`src/${asset}`, `build/${asset}`);

for (const { entry, folder, http } of ENTRIES) {
  const { code, assets } = await ncc(resolve(`build/${entry}.js`), {
    cache: false,
    esm: false,
    quiet: true,
    ...(http ? {} : { externals: Object.keys(UNUSED) }),
  });
  const put = (name, text) => {
    const path = join("dist", folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  put("index.js", inAscii(http ? code : withoutUnused(code)));
  put("package.json", '{\n  "type": "commonjs"\n}\n');
  for (const [name, { source }] of Object.entries(assets)) {
    if (name !== "package.json") put(name, name.endsWith(".js") ? inAscii(String(source)) : source);
  }
}
chmodSync("dist/cli/index.js", 0o755);
writeFileSync("dist/licenses.txt", licences());

/** Licence texts of every package that may be bundled: the production packages of the lock file. */
function licences() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const production = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
  const parts = production.map(([path]) => {
    const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, "utf8"));
    const file = readdirSync(path).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    const text = file ? readFileSync(`${path}/${file}`, "utf8").replaceAll("\r\n", "\n").trim() : "";
    return `${name} ${version}\n${license}\n${text}\n`;
  });
  return parts.sort().join(`\n${"-".repeat(80)}\n\n`);
}
