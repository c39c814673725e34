import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findAnswer, frameEnd, readAnswer } from "../../src/facts/answer.ts";
import { assembleFacts } from "../../src/facts/assemble.ts";
import { renderFacts } from "../../src/facts/render.ts";

const S = "5e471e";
const framed = (json: string) => `<<${S} ${json}${frameEnd(S)}`;

describe("findAnswer", () => {
  test("finds the answer between any noise", () => {
    const noise = fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !text.includes(S));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const answer = findAnswer(`${before}${framed('{"tooOld":true}')}${after}`, S);
        expect(answer?.tooOld).toBe(true);
      }),
    );
  });

  test("takes the last whole answer", () => {
    expect(findAnswer(framed('{"tooOld":true}') + framed("{}"), S)?.tooOld).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["a cut answer", `<<${S} {"tooOld":tr`],
    ["another sentinel", `<<0000 {} 0000>>`],
    ["rubbish in the frame", framed("no json")],
    ["a list in the frame", framed("[]")],
    ["an end without a start", frameEnd(S)],
    ["an end without a start, after what could be an answer", `12345678{}${frameEnd(S)}`],
    ["a start without an end, before what could be an answer", `<<${S} {}x`],
  ])("%s is not an answer", (_, text) => {
    expect(findAnswer(text, S)).toBeNull();
  });
});

describe("an answer of any shape", () => {
  test("reads without an exception, and its facts can be shown", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const facts = assembleFacts(readAnswer(value), "");
        expect(facts.gpus).toEqual([]);
        expect(renderFacts(facts, { color: false })).toMatch(/\n$/);
      }),
    );
  });

  test("does not throw if the right keys have wrong values", () => {
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constant("ok"),
      fc.constant([{}]),
      fc.constant({ state: "ok", devices: [{}] }),
    );
    const keys = ["cuda", "smi", "nvml", "files", "environment", "interpreter"];
    const files = [
      "platform",
      "distributions",
      "libraries",
      "packages",
      "headers",
      "trtexec",
      "torch",
      "elsewhere",
    ];
    const record = (names: readonly string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, wrong])));
    fc.assert(
      fc.property(record(keys), record(files), (answer, inner) => {
        const facts = assembleFacts(readAnswer({ ...answer, files: inner }), "");
        expect(facts.schemaVersion).toBe(1);
        renderFacts(facts, { color: true });
      }),
    );
  });

  test("prototype keys are not facts", () => {
    const answer = readAnswer(
      JSON.parse('{"environment":{"__proto__":"x","constructor":"y"},"__proto__":{"tooOld":true}}'),
    );
    expect(answer.tooOld).toBe(false);
    expect(Object.getPrototypeOf(answer.environment)).toBe(Object.prototype);
    expect(answer.environment.CUDA_VISIBLE_DEVICES).toBeUndefined();
  });

  test("names are cleaned of what a terminal would obey", () => {
    const { cuda } = readAnswer({
      cuda: {
        state: "ok",
        devices: [{ index: 0, name: "Tesla\u001b[31m T4\u202e\r\n::error::x", capability: [7, 5] }],
      },
    });
    expect(cuda.devices[0]?.name).toBe("Tesla T4 ::error::x");
  });

  test.each([[[7.5, 0]], [[7, 5, 1]], [[7, -1]], [["7", "5"]], [[7]], [[0, 0]], [[-1, 2]]])(
    "a capability of %j is not one",
    (capability) => {
      const { cuda } = readAnswer({ cuda: { state: "ok", devices: [{ index: 0, name: "x", capability }] } });
      expect(cuda.devices[0]?.capability).toBeNull();
    },
  );
});

describe("a source that could not read files is not read as absence", () => {
  test.each([
    ["distributions", "probe-timeout"],
    ["libraries", "probe-timeout"],
    ["headers", "files-unread"],
  ])("hung at %s: %s", (stoppedAt, code) => {
    const facts = assembleFacts(readAnswer({ files: { stoppedAt } }), "");
    expect(facts.problems?.map((problem) => problem.code)).toContain(code);
  });

  test("failed at distributions", () => {
    const failures = [{ source: "distributions", detail: "OSError: I/O error" }];
    const facts = assembleFacts(readAnswer({ files: { failures } }), "");
    expect(facts.problems).toContainEqual({
      code: "probe-failed",
      detail: "reading distributions failed: OSError: I/O error",
    });
  });
});

describe("what the answer leaves out", () => {
  const NO_CUDA = {
    state: "failed",
    library: null,
    driverVersion: null,
    step: null,
    code: null,
    devices: [],
    reasons: [],
    detail: null,
    seconds: null,
    unmasked: null,
  };

  test("reads as nothing seen", () => {
    expect(readAnswer({})).toEqual({
      interpreter: null,
      tooOld: false,
      environment: {},
      cuda: NO_CUDA,
      smi: { state: "missing", exit: null, stdout: "", stderr: "", detail: null, seconds: null },
      nvml: { state: "missing", code: null, driver: null, count: null },
      files: {
        platform: {
          system: "",
          machine: "",
          wsl: false,
          container: false,
          tegraRelease: null,
          deviceTree: [],
          board: null,
          proc: null,
          nodes: [],
        },
        distributions: [],
        elsewhere: [],
        libraries: [],
        packages: [],
        headers: [],
        trtexec: [],
        loadable: null,
        torch: null,
        failures: [],
        stoppedAt: null,
      },
      failure: null,
    });
  });

  test("entries without members read as entries that say nothing", () => {
    const nothing = [{}];
    const distribution = {
      name: "",
      version: null,
      path: "",
      site: "",
      requires: [],
      editable: false,
      missing: [],
    };
    const { files, interpreter, cuda } = readAnswer({
      interpreter: {},
      cuda: { state: "ok", devices: nothing, unmasked: {} },
      files: {
        distributions: nothing,
        elsewhere: nothing,
        libraries: [...nothing, { path: "/a/libnvinfer.so" }],
        packages: nothing,
        headers: nothing,
        trtexec: nothing,
        loadable: {},
        torch: {},
        failures: nothing,
      },
    });
    expect(interpreter).toEqual({ path: "", version: "" });
    expect(cuda).toEqual({
      ...NO_CUDA,
      state: "ok",
      devices: [
        {
          index: 0,
          name: null,
          capability: null,
          memoryBytes: null,
          uuid: null,
          pciBusId: null,
          error: null,
        },
      ],
      unmasked: NO_CUDA,
    });
    expect(files).toMatchObject({
      distributions: [distribution],
      elsewhere: [distribution],
      libraries: [
        { path: "", real: "", via: "beside" },
        { path: "/a/libnvinfer.so", real: "/a/libnvinfer.so", via: "beside" },
      ],
      packages: [{ manager: "", name: "", version: "" }],
      headers: [{ path: "", version: null }],
      trtexec: [{ path: "", version: null, integer: null, build: null, how: null }],
      loadable: { name: "", loads: false, detail: null },
      torch: { version: null, built: null, cuda: null, arch: null },
      failures: [{ source: "", detail: "" }],
    });
  });

  test.each([
    [{ state: "failed", detail: "MemoryError" }, "MemoryError"],
    [{ state: "failed" }, "no reason given"],
    [{ state: "other", detail: "x" }, null],
  ])("%j: the probe failed with %j", (answer, failure) => {
    expect(readAnswer(answer).failure).toBe(failure);
  });
});

describe("what the answer tells", () => {
  test.each([[[7, 5]], [[8, 0]], [[12, 1]]])("a capability of %j", (capability) => {
    const { cuda } = readAnswer({ cuda: { state: "ok", devices: [{ index: 0, name: "x", capability }] } });
    expect(cuda.devices[0]?.capability).toEqual(capability);
  });

  test("files come through as they are", () => {
    const distribution = {
      name: "tensorrt",
      version: "10.4.0",
      path: "/site/tensorrt.dist-info",
      site: "/site",
      requires: ["tensorrt-cu12"],
      editable: true,
      missing: ["a"],
    };
    const files = {
      platform: {
        system: "Linux",
        machine: "aarch64",
        wsl: true,
        container: true,
        tegraRelease: "# R36",
        deviceTree: ["nvidia,tegra234"],
        board: "Orin",
        proc: "NVRM",
        nodes: ["/dev/nvidia0"],
      },
      distributions: [distribution],
      elsewhere: [distribution],
      libraries: [{ path: "/a", real: "/b", via: "ldconfig" }],
      packages: [{ manager: "dpkg", name: "libnvinfer10", version: "10.4.0" }],
      headers: [{ path: "/h", version: "10.4.0" }],
      trtexec: [{ path: "/t", version: "10.4.0", integer: 100400, build: "26", how: "--help" }],
      loadable: { name: "libnvinfer.so.10", loads: true, detail: "x" },
      torch: { version: "2.4.0", built: "2.4.0+cu124", cuda: "12.4", arch: "sm_75" },
      failures: [{ source: "headers", detail: "x" }],
      stoppedAt: "torch",
    };
    expect(readAnswer({ files }).files).toEqual(files);
  });

  test.each(["ok", "missing", "timeout", "crashed"])("CUDA's state %s", (state) => {
    expect(readAnswer({ cuda: { state } }).cuda.state).toBe(state);
  });

  test("an error of CUDA counts by its number; without one nothing is known", () => {
    expect(readAnswer({ cuda: { state: "error", code: 100 } }).cuda).toMatchObject({
      state: "error",
      code: 100,
    });
    expect(readAnswer({ cuda: { state: "error", code: "100" } }).cuda).toMatchObject({
      state: "failed",
      code: null,
    });
  });

  test("of answers nested in answers, only the first counts", () => {
    const nested = { state: "ok", unmasked: { state: "error", code: 100, unmasked: { state: "ok" } } };
    expect(readAnswer({ cuda: nested }).cuda.unmasked).toMatchObject({
      state: "error",
      code: 100,
      unmasked: null,
    });
  });

  test.each(["done", "timeout", "failed", "missing"])(
    "a program's state %s, with line ends as they came",
    (state) => {
      const smi = { state, exit: 3, stdout: "a\r\nb", stderr: "c", detail: "d", seconds: 1.5 };
      expect(readAnswer({ smi }).smi).toEqual(smi);
    },
  );

  test("a program's text is bounded", () => {
    expect(readAnswer({ smi: { state: "done", stdout: "x".repeat(70_000) } }).smi.stdout).toHaveLength(
      65_536,
    );
  });
});
