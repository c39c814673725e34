/** Interpreters of every age, and checkouts that shadow the standard library. */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { probeSource } from "../../src/host/assets.ts";
import { codes, detailOf, findPython, sitePackages, TestMachine } from "./machine.ts";

const CARD = { FAKE_CUDA_DEVICES: "Tesla T4=7.5" };

let machine: TestMachine;
beforeAll(() => {
  machine = new TestMachine();
  machine.compileLibcuda();
});
afterAll(() => machine.remove());

const MINORS = ["3.6", "3.7", "3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"];

describe("each Python that TensorRT was ever made for, as far as it is installed", () => {
  const found = MINORS.filter((minor) => findPython(minor) !== null);

  // No machine has all of them; both ends of the range must be there where nothing may be missing.
  test("an old one and a new one are among them", () => {
    const missing = MINORS.filter((minor) => !found.includes(minor));
    if (missing.length > 0) process.stderr.write(`not installed here: Python ${missing.join(", ")}\n`);
    expect(found).not.toEqual([]);
    if (process.env.TRT_GATE_REQUIRE_ALL !== "1") return;
    const minor = (text = "") => Number(text.split(".")[1]);
    expect(minor(found[0])).toBeLessThanOrEqual(9);
    expect(minor(found.at(-1))).toBeGreaterThanOrEqual(12);
  });

  test.each(found)("Python %s", async (minor) => {
    const facts = await machine.probe({ python: [findPython(minor) ?? ""], env: CARD });
    expect(facts.interpreter?.version).toMatch(new RegExp(`^${minor.replace(".", "\\.")}\\.`));
    expect(facts.gpus).toEqual([expect.objectContaining({ name: "Tesla T4", computeCapability: "7.5" })]);
    expect(facts.problems).toEqual([]);
  });
});

test("a Python too old for the probe is passed over, and named where there is no other", async () => {
  const old = findPython("2.7");
  const facts = await machine.probe({ python: [old ?? "no-python2-here", "python"], env: CARD });
  expect(facts.gpus).toHaveLength(1);
  if (old === null) return;
  const alone = await machine.probe({ python: [old] });
  expect(codes(alone)).toContain("no-python");
  expect(detailOf(alone, "no-python")).toMatch(/is Python 2\.7\.\d+, but the probe needs 3\.6/);
});

test("modules of the checkout do not shadow the standard library", async () => {
  for (const name of ["json", "platform", "subprocess", "ctypes", "select"]) {
    machine.file(`checkout/${name}.py`, "raise SystemExit('shadowed')");
  }
  machine.file("more/glob.py", "raise SystemExit('shadowed')");
  const facts = await machine.probe({ env: { ...CARD, PYTHONPATH: `${machine.root}/more:${machine.cwd}` } });
  expect(codes(facts)).toEqual([]);
  expect(facts.gpus).toHaveLength(1);
});

test("a virtual environment answers as itself", async () => {
  const site = machine.virtualEnvironment("env with blank");
  machine.file(
    `${site.slice(machine.root.length)}/tensorrt_cu12_libs-10.4.0.dist-info/METADATA`,
    "Version: 10.4.0\n",
  );
  const facts = await machine.probe({ env: CARD });
  expect(facts.interpreter?.path).toBe(machine.python);
  expect(facts.tensorrt?.version).toBe("10.4.0");
});

test("--system-site-packages reaches what is in the base; without it the base is another interpreter's", async () => {
  const base = machine.virtualEnvironment("base");
  machine.file(
    `${base.slice(machine.root.length)}/tensorrt-10.3.0.dist-info/METADATA`,
    "Name: tensorrt\nVersion: 10.3.0\n",
  );
  machine.file("lib/libnvinfer.so.10.3.0");
  const inner = machine.virtualEnvironment("inner");
  // What the option does: the base's folder joins the path. A .pth file is how site.py would have added it.
  const closed = await machine.probe({ env: { ...CARD, VIRTUAL_ENV: `${machine.root}/base` } });
  expect(closed.tensorrt).toBeNull();
  expect(codes(closed)).toEqual(["wrong-interpreter"]);
  expect(detailOf(closed, "wrong-interpreter")).toContain(sitePackages(`${machine.root}/base`));
  machine.file(`${inner.slice(machine.root.length)}/base.pth`, base);
  const open = await machine.probe({ env: CARD });
  expect(open.tensorrt).toMatchObject({ version: "10.3.0" });
});

test("the probe runs where the suite will run, and a missing folder is not taken for a missing python", async () => {
  const other = new TestMachine();
  try {
    other.file("checkout/sub/tensorrt-10.1.0.egg-info/PKG-INFO", "Name: tensorrt\nVersion: 10.1.0\n");
    other.file("lib/libnvinfer.so.10.1.0");
    const inside = await other.probe({ workingDirectory: "sub" });
    expect(inside.tensorrt?.source).toContain("dist-info tensorrt");
    const outside = await other.probe({ workingDirectory: "no-such-folder" });
    expect(outside.interpreter?.path).toBe(other.python);
    expect(outside.tensorrt?.source).toMatch(/^library /);
  } finally {
    other.remove();
  }
});

test("the interpreter sees what the suite sees, without the gate's own inputs", async () => {
  machine.program("spy", `env > "$HOME/seen"; exec "$TEST_PYTHON" "$@"`);
  await machine.probe({
    python: ["spy"],
    env: { ...CARD, INPUT_TOKEN: "s3cret", GITHUB_OUTPUT: "/x", MINE: "kept" },
  });
  const seen = readFileSync(join(machine.root, "seen"), "utf8");
  expect(seen).toContain("MINE=kept");
  expect(seen).not.toMatch(/s3cret|GITHUB_OUTPUT/);
});

describe("started without site-packages, the probe finds the same folders as the suite will", () => {
  const sites = (python: string, ...options: string[]) => {
    const output = execFileSync(python, [...options, "-"], {
      input: probeSource(),
      cwd: machine.cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: machine.root, PYTHONPATH: `${machine.root}/added:relative` },
    });
    const answer = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
    return { sites: answer.files.sites, interpreter: answer.interpreter };
  };

  test.each([
    ["a plain virtual environment", []],
    ["one with --system-site-packages", ["--system-site-packages"]],
  ])("%s", (name, options) => {
    machine.file("added/x");
    machine.file("checkout/relative/x");
    const site = machine.virtualEnvironment(name.replaceAll(" ", "-"), ...options);
    machine.file(`${site.slice(machine.root.length)}/more.pth`, `${machine.root}/added/by-pth\n`);
    machine.file("added/by-pth/x");
    const fast = sites(machine.python, "-S");
    expect(fast).toEqual(sites(machine.python));
    expect(fast.sites).toEqual(expect.arrayContaining([site, `${machine.root}/added/by-pth`]));
  });

  for (const minor of ["3.6", "3.9", "3.13"]) {
    const path = findPython(minor);
    const check = path === null && process.env.TRT_GATE_REQUIRE_ALL !== "1" ? test.skip : test;
    check(`Python ${minor}`, () => {
      expect(sites(path ?? "", "-S")).toEqual(sites(path ?? ""));
    });
  }
});
