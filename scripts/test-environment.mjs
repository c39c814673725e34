// Virtual environments for the tests that run real pytest and real unittest suites: one with the oldest supported
// pytest on an old Python, one with the newest on a new one. They are kept under .cache and rebuilt only if the
// pinned requirements or the interpreter change.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const WINDOWS = process.platform === "win32";

/** What each variable stands for: Python versions in order of preference, and what is installed there. */
const ENVIRONMENTS = [
  { variable: "TRT_GATE_PYTHON_NEW", name: "pytest-new", minors: [13, 14, 12, 11, 10] },
  { variable: "TRT_GATE_PYTHON_OLD", name: "pytest-old", minors: [6, 7, 8, 9] },
];

/**
 * Creates or reuses the environments.
 * @returns variables for the test process: TRT_GATE_PYTHON_NEW and _OLD (interpreters with pytest) and
 * TRT_GATE_PYTHONS (JSON: minor version to plain interpreter). What is missing is left out and reported on stderr.
 */
export function prepareTestEnvironment() {
  const pythons = findPythons();
  const variables = { TRT_GATE_PYTHONS: JSON.stringify(Object.fromEntries(pythons)) };
  for (const { variable, name, minors } of ENVIRONMENTS) {
    const given = process.env[variable];
    if (given) {
      variables[variable] = given;
      continue;
    }
    const minor = minors.find((wanted) => pythons.has(wanted));
    const python = minor === undefined ? null : pythons.get(minor);
    try {
      if (!python) throw new Error(`needs one of Python ${minors.map((one) => `3.${one}`).join(", ")}`);
      variables[variable] = virtualEnvironment(python, name);
    } catch (error) {
      console.error(`${variable} is not set up, its tests are skipped: ${error.message.split("\n")[0]}`);
    }
  }
  return variables;
}

/** Interpreters on the PATH and in pyenv, by minor version; each is asked for its version, since names can lie. */
function findPythons() {
  const found = new Map();
  const pyenv = join(homedir(), ".pyenv", "versions");
  const folders = [
    ...(existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version, "bin")) : []),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  const names = ["python3", "python", ...Array.from({ length: 10 }, (_, i) => `python3.${i + 6}`)];
  for (const folder of folders) {
    for (const name of names) {
      const file = join(folder, WINDOWS ? `${name}.exe` : name);
      if (!existsSync(file)) continue;
      const minor = minorOf(file);
      if (minor !== null && !found.has(minor)) found.set(minor, file);
      // pyenv has folders with several names for one version.
      if (minor !== null && folder.startsWith(pyenv)) break;
    }
  }
  return new Map([...found].sort((a, b) => a[0] - b[0]));
}

function minorOf(python) {
  try {
    const code = "import sys; print('%d %d' % sys.version_info[:2])";
    const [major, minor] = quiet(python, ["-c", code]).trim().split(" ").map(Number);
    return major === 3 && minor >= 6 ? minor : null;
  } catch {
    return null;
  }
}

function virtualEnvironment(python, name) {
  const requirements = join(ROOT, "__tests__", "requirements", `${name}.txt`);
  const apart = join(ROOT, "__tests__", "requirements", `${name}-apart.txt`);
  const version = quiet(python, ["--version"]).trim();
  const key = createHash("sha256")
    .update(readFileSync(requirements))
    .update(readFileSync(apart))
    .update(version)
    .digest("hex")
    .slice(0, 12);
  const folder = join(ROOT, ".cache", "python", `${name}-${key}`);
  const inside = join(folder, WINDOWS ? "Scripts/python.exe" : "bin/python");
  const ready = join(folder, "ready");
  if (existsSync(ready)) return inside;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  quiet(python, ["-m", "venv", folder]);
  // The pip that comes with Python 3.6 does not check which releases support it.
  if (name === "pytest-old") quiet(inside, ["-m", "pip", "install", "--quiet", "pip==21.3.1"]);
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  quiet(inside, [...install, "-r", requirements]);
  // Plugins that take effect just by being installed; a test that wants them puts the folder on PYTHONPATH.
  quiet(inside, [...install, "--no-deps", "--target", join(folder, "apart"), "-r", apart]);
  writeFileSync(ready, "");
  return inside;
}

function quiet(file, args) {
  return execFileSync(file, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

// `node scripts/test-environment.mjs` prints the variables for a shell.
if (process.argv[1] === import.meta.filename) {
  for (const [name, value] of Object.entries(prepareTestEnvironment()))
    console.log(`export ${name}='${value}'`);
}
