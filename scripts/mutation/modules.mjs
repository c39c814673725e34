// Loads the sandbox's TypeScript modules, each as often as needed: a mutant in code that runs while a module loads is
// seen only by a module that loads again. A module's address contains the version of the load that requests it; only
// modules that a load marks as stale get a new instance, the others are shared with the load it builds on.
import { readdirSync, readFileSync } from "node:fs";
import { register } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";

export class Modules {
  #root;
  #port;
  #versions = 0;
  #base = 0;
  #imports = new Map();

  constructor(root) {
    this.#root = root;
    for (const folder of ["src", "__tests__"]) this.#readFolder(join(root, folder));
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    register(new URL("./hooks.mjs", import.meta.url), {
      data: { port: port2, root: pathToFileURL(`${root}/`).href },
      transferList: [port2],
    });
    port1.unref();
  }

  #readFolder(folder) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith(".ts")) continue;
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, "utf8");
      const found = text.matchAll(/^(?:import|export|\})(?! type\b)[^;"]*?"(\.{1,2}\/[^"]+\.ts)"/gm);
      this.#imports.set(
        path,
        [...found].map(([, to]) => resolve(dirname(path), to)),
      );
    }
  }

  /** All modules that this one needs, itself included. */
  neededBy(path, seen = new Set()) {
    if (seen.has(path)) return seen;
    seen.add(path);
    for (const to of this.#imports.get(path) ?? []) this.neededBy(to, seen);
    return seen;
  }

  /** All modules that load this one, itself included. */
  thatNeed(path) {
    return new Set([...this.#imports.keys()].filter((from) => this.neededBy(from).has(path)));
  }

  all() {
    return [...this.#imports.keys()];
  }

  inFolder(folder) {
    return this.all().filter((path) => path.startsWith(join(this.#root, folder, "/")));
  }

  /** A load in which `stale` modules are new. */
  async load(stale) {
    const version = ++this.#versions;
    await this.#tell({ version, stale: [...stale], base: this.#base });
    return (path) => import(`${pathToFileURL(path).href}?v=${version}`);
  }

  /** From now on loads build on new instances of all modules. */
  async renew() {
    const version = ++this.#versions;
    await this.#tell({ version, stale: [...this.#imports.keys()], base: 0 });
    this.#base = version;
  }

  async #tell(message) {
    const answered = new Promise((done) => this.#port.once("message", done));
    this.#port.ref();
    this.#port.postMessage(message);
    await answered;
    this.#port.unref();
  }
}
