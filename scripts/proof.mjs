// What the tests ran for real and what they simulated, according to their results. A row has a tool or a stand-in, the
// tests that depend on it, and how to get its version. A row whose tests did not run is left out.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Runs a program; the first line that it prints is the version. */
const asks =
  (variable, ...args) =>
  (env) =>
    firstLine(env[variable], args);
const PYTEST =
  "import sys, pytest; print('pytest %s on Python %d.%d.%d' % ((pytest.__version__,) + sys.version_info[:3]))";
const ofPackage = (name) => () => {
  const text = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8");
  return `${name} ${JSON.parse(text).version}`;
};

/**
 * `in`: start of the test file's path under __tests__. `named`: what the test's full name must also match.
 * `version`: from the tests' environment; absent if there is no program to ask. `from`: what simulates it.
 */
export const ROWS = [
  {
    what: "newest pytest",
    in: [""],
    named: /newest pytest/,
    version: asks("TRT_GATE_PYTHON_NEW", "-c", PYTEST),
  },
  {
    what: "oldest pytest",
    in: [""],
    named: /oldest pytest/,
    version: asks("TRT_GATE_PYTHON_OLD", "-c", PYTEST),
  },
  { what: "pytest's plugins", in: ["suite/results/pytest-plugins"], version: plugins },
  { what: "unittest", in: ["suite/results/unittest-log"], named: /Python 3\.\d+$/, version: pythons },
  { what: "gate over suites", in: ["gate/"], version: () => `Node ${process.versions.node}` },
  { what: "suite's processes", in: ["host/suite-"], version: () => process.platform },
  {
    what: "bundle as a step",
    in: ["runner/", "bundle/"],
    version: (env) => `Node ${firstLine(env.TRT_GATE_NODE24, ["--version"]).slice(1)}`,
  },
  { what: "npm package", in: ["package/installed"], version: () => `npm ${firstLine("npm", ["--version"])}` },
  {
    what: "act",
    in: ["act/"],
    version: (env) => asks("TRT_GATE_ACT", "--version")(env).replace(" version", ""),
  },
  {
    what: "actionlint",
    in: ["workflows/linters"],
    named: /actionlint/,
    version: asks("TRT_GATE_ACTIONLINT", "--version"),
  },
  {
    what: "zizmor",
    in: ["workflows/linters"],
    named: /zizmor/,
    version: asks("TRT_GATE_ZIZMOR", "--version"),
  },
  {
    what: "GitHub's parser",
    in: ["workflows/github-parser", "contract/docs-workflows"],
    version: ofPackage("@actions/workflow-parser"),
  },
  {
    what: "TensorRT 8.5.3 and RTX, Torch-TensorRT, on an H100",
    in: ["issues/recorded"],
    from: "recorded, replayed",
  },
  {
    what: "CUDA's library",
    in: ["host/prober-", "gate/monai-shapes"],
    from: "a compiled stand-in for libcuda",
  },
  {
    what: "TensorRT",
    in: ["host/prober-tensorrt", "gate/monai-shapes"],
    from: "package metadata and a stand-in",
  },
  { what: "MONAI's tests", in: ["gate/monai-shapes"], from: "a suite of the same shapes" },
  {
    what: "ssh, docker",
    in: ["host/suite-via", "host/prober-via"],
    from: "prefixes that treat input and signals as they do",
  },
  {
    what: "GitHub's API",
    in: ["host/checks-api"],
    from: "a server on loopback, held to GitHub's description",
  },
  { what: "GitHub's runner", in: ["runner/"], from: "its variables, files and command grammar" },
];

/**
 * Counts the tests that passed for each row.
 * @param results jest's document. @param env the tests' environment.
 * @returns the lines of the table, and what is missing, which is a failure if everything is required.
 */
export function proofOf(results, env, rows = ROWS) {
  const passed = results.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === "passed")
      .map((test) => ({
        path: file.name.replaceAll("\\", "/").replace(/^.*?\/__tests__\//, ""),
        name: test.fullName,
      })),
  );
  const told = rows.map((row) => {
    const count = passed.filter(
      ({ path, name }) => row.in.some((start) => path.startsWith(start)) && (row.named?.test(name) ?? true),
    ).length;
    return { ...row, count, how: count === 0 ? null : (row.from ?? versionOf(row, env)) };
  });
  const shown = told.filter(({ how }) => how !== null);
  const width = Math.max(0, ...shown.map(({ what }) => what.length));
  const line = ({ what, count, how }) => `  ${what.padEnd(width)}  ${String(count).padStart(5)}  ${how}`;
  const part = (title, rows) => (rows.length === 0 ? [] : [title, ...rows.map(line)]);
  return {
    lines: [
      ...part(
        "Ran for real (passed tests, version):",
        shown.filter(({ from }) => !from),
      ),
      ...part(
        "Simulated (passed tests, by what):",
        shown.filter(({ from }) => from),
      ),
    ],
    missing: told
      .filter(({ how }) => how === null)
      .map(({ what, count }) =>
        count === 0 ? `${what}: no test of it passed` : `${what}: its version is not known`,
      ),
  };
}

function versionOf(row, env) {
  try {
    return row.version(env) || null;
  } catch {
    return null;
  }
}

function firstLine(program, args) {
  if (!program) throw new Error("not set up");
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .split(/\r?\n/)[0]
    .trim();
}

function plugins(env) {
  const code = [
    "import sys",
    "sys.path.append(sys.argv[1])",
    "from importlib import metadata",
    "names = ['xdist', 'rerunfailures', 'timeout', 'order', 'randomly']",
    "print(', '.join('%s %s' % (name, metadata.version('pytest-' + name)) for name in names))",
  ].join("\n");
  const python = env.TRT_GATE_PYTHON_NEW;
  return firstLine(python, ["-c", code, python.replace(/[^\\/]+[\\/][^\\/]+$/, "apart")]);
}

function pythons(env) {
  const minors = Object.keys(JSON.parse(env.TRT_GATE_PYTHONS));
  return `Python ${minors.map((minor) => `3.${minor}`).join(", ")}`;
}
