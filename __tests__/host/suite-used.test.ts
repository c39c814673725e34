import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { folder, runSuite } from "./suite-harness.ts";

const libraries = join(folder, "libraries");
const prefixes = join(import.meta.dirname, "../programs/prefixes");
const path = (name: string) => join(libraries, name);

// Real libraries under the names that are looked for; what they do does not matter, that they are mapped does.
beforeAll(() => {
  mkdirSync(libraries, { recursive: true });
  writeFileSync(path("empty.c"), "int answer(void) { return 42; }\n");
  for (const name of ["libcuda.so.1", "libnvinfer.so.10", "libtensorrt_rtx.so.1", "libcudart.so.12"]) {
    execFileSync("gcc", ["-shared", "-fPIC", "-o", path(name), path("empty.c")]);
  }
});

const load = (...names: readonly string[]) => [
  "python3",
  "-c",
  `import ctypes, time
for name in ${JSON.stringify(names.map(path))}: ctypes.CDLL(name)
time.sleep(1.2)`,
];

describe("proof of use", () => {
  test("both libraries of one process are seen", async () => {
    const { used } = await runSuite({ script: load("libcuda.so.1", "libnvinfer.so.10") });
    expect(used).toEqual({ cuda: true, tensorrt: true });
  });

  test("CUDA alone is CUDA alone, and the CUDA runtime is not the driver", async () => {
    expect((await runSuite({ script: load("libcuda.so.1") })).used).toEqual({ cuda: true, tensorrt: false });
    expect((await runSuite({ script: load("libcudart.so.12") })).used).toEqual({
      cuda: false,
      tensorrt: false,
    });
  });

  test("TensorRT-RTX counts as TensorRT", async () => {
    expect((await runSuite({ script: load("libtensorrt_rtx.so.1") })).used.tensorrt).toBe(true);
  });

  test("a grandchild in its own session is seen", async () => {
    const words = load("libcuda.so.1", "libnvinfer.so.10").map(
      (word) => `'${word.replaceAll("'", "'\\''")}'`,
    );
    const { used } = await runSuite({ script: `(setsid ${words.join(" ")}); true` });
    expect(used).toEqual({ cuda: true, tensorrt: true });
  });

  test("what was over before a look could be taken is not called unused", async () => {
    expect((await runSuite({ script: ["true"] })).used).toEqual({ cuda: null, tensorrt: null });
  });

  test("through a prefix on this machine it is seen, whether its far side is a child or not", async () => {
    for (const via of [
      ["env"],
      [join(prefixes, "docker"), "exec", "-i", "x"],
      [join(prefixes, "ssh"), "x"],
    ]) {
      const { used } = await runSuite({ via, script: load("libcuda.so.1", "libnvinfer.so.10") });
      expect(used).toEqual({ cuda: true, tensorrt: true });
    }
  }, 20_000);

  test("through a prefix to where it cannot be seen, nothing is claimed", async () => {
    // Another mark on the far side is what another machine looks like from here.
    const via = ["sh", "-c", "sed -u s/-far/-away/g | sh", "x"];
    const { used, ending } = await runSuite({ via, script: load("libcuda.so.1") });
    expect(ending.exitCode).toBe(0);
    expect(used).toEqual({ cuda: null, tensorrt: null });
  }, 20_000);
});
