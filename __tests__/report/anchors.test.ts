import { describe, expect, test } from "@jest/globals";
import { type AnchorSources, createAnchors } from "../../src/report/anchors.ts";

const FILES: Record<string, string> = {
  "tests/networks/test_convert_to_trt.py": [
    "import unittest",
    "from parameterized import parameterized",
    "",
    "class TestConvertToTRT(unittest.TestCase):",
    "    @parameterized.expand([1, 2])",
    "    def test_value(self, precision):",
    "        pass",
    "",
    "    def test_value_2(self):",
    "        pass",
    "",
    "class TestOther(unittest.TestCase):",
    "    def test_value(self):",
    "        def test_inner(): pass",
  ].join("\n"),
  "tests/test_export.py": ["async def test_a():", "    pass", "if True:", "    def test_b(p): pass"].join(
    "\n",
  ),
  "tests/a/test_same.py": "def test_same(): pass",
  "tests/b/test_same.py": "def test_same(): pass",
  "monai/networks/trt_compiler.py": "x\n".repeat(50),
  "setup.py": "x\n".repeat(20),
  "tests/engine_test.cpp": "// c\nTEST_F(Engine, Builds) {\n}\nTEST(Engine,\n     Loads) {}",
  ".github/workflows/gpu.yml": [
    "jobs:",
    "  gpu:",
    "    steps:",
    "      - uses: actions/checkout@v5",
    "      - name: First",
    "        uses: octo/tensorrt-export-gate@v1",
    "      - name: Second",
    "        id: second",
    "        uses: octo/tensorrt-export-gate@v1",
  ].join("\n"),
};

const sources = (overrides: Partial<AnchorSources> = {}): AnchorSources => ({
  tracked: new Set(Object.keys(FILES)),
  readLines: async (path) => FILES[path]?.split("\n") ?? null,
  workspaceRoots: ["/home/runner/work/MONAI/MONAI"],
  repository: "Project-MONAI/MONAI",
  ...overrides,
});

const locate = (target: Parameters<ReturnType<typeof createAnchors>["locate"]>[0]) =>
  createAnchors(sources()).locate(target);
const CONVERT = "tests/networks/test_convert_to_trt.py";

describe("a test's id leads to its definition", () => {
  test.each([
    ["tests.networks.test_convert_to_trt.TestConvertToTRT.test_value", CONVERT, 6],
    ["tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_0_fp32", CONVERT, 6],
    ["tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_2", CONVERT, 9],
    ["tests.networks.test_convert_to_trt.TestOther.test_value", CONVERT, 13],
    // A method that is nowhere: its class, and no method that only begins alike.
    ["tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_missing", CONVERT, 4],
    ["test_value_1_fp16 (tests.networks.test_convert_to_trt.TestConvertToTRT)", CONVERT, 6],
    ["test_value_1_fp16 (tests.networks.test_convert_to_trt.TestConvertToTRT.test_value_1_fp16)", CONVERT, 6],
    ["test_value_1 (tests.networks.test_convert_to_trt.TestConvertToTRT) [fp16] (i=3)", CONVERT, 6],
    ["setUpClass (tests.networks.test_convert_to_trt.TestOther)", CONVERT, 12],
    ["tests.networks.test_convert_to_trt.TestConvertToTRT::test_value", CONVERT, 6],
    ["networks.test_convert_to_trt.TestConvertToTRT.test_value", CONVERT, 6],
    [`${CONVERT}::TestConvertToTRT::test_value`, CONVERT, 6],
    ["tests/test_export.py::test_a[a::b-[1]]", "tests/test_export.py", 1],
    ["tests/test_export.py::test_b[1]", "tests/test_export.py", 4],
    ["test_export.py::test_a", "tests/test_export.py", 1],
    ["tests/test_export.py", "tests/test_export.py", 1],
    ["tests\\test_export.py::test_a", "tests/test_export.py", 1],
    ["Engine.Builds", "tests/engine_test.cpp", 2],
    ["Kinds/Engine.Loads/3", "tests/engine_test.cpp", 4],
  ])("%s", async (id, file, line) => {
    expect(await locate({ test: id })).toEqual({ file, line });
  });

  test.each([
    "test_same.test_same",
    "tests.missing.TestX.test_y",
    "Suite.Unknown",
    "",
    "::",
    "a".repeat(5_000),
  ])("%j to none, since it is missing or not the only one", async (id) => {
    expect(await locate({ test: id })).toBeNull();
  });
});

describe("where the source of a test is known", () => {
  test("it is the place, unless the id leads to a better one", async () => {
    const file = "/opt/monai/tests/test_export.py";
    expect(await locate({ file, line: 3 })).toEqual({ file: "tests/test_export.py", line: 3 });
    expect(await locate({ file, line: -3 })).toEqual({ file: "tests/test_export.py", line: 1 });
    expect(await locate({ file })).toEqual({ file: "tests/test_export.py", line: 1 });
    expect(await locate({ file: "/etc/passwd", line: 3 })).toBeNull();
    expect(await locate({ test: "tests/test_export.py::test_a", file, line: 3 })).toEqual({
      file: "tests/test_export.py",
      line: 1,
    });
    const text = 'File "monai/networks/trt_compiler.py", line 9';
    expect(await locate({ file, text })).toEqual({ file: "monai/networks/trt_compiler.py", line: 9 });
  });

  test("a base class may keep the test there", async () => {
    const test = "tests.test_derived.TestDerived.test_value";
    expect(await locate({ test })).toBeNull();
    expect(await locate({ test, file: CONVERT })).toEqual({ file: CONVERT, line: 13 });
  });

  test("a class alone is better than a trace only where no other file could be meant", async () => {
    expect(await locate({ test: `${CONVERT}::TestOther::test_none`, file: "tests/test_export.py" })).toEqual({
      file: CONVERT,
      line: 12,
    });
    expect(await locate({ test: `${CONVERT}::TestNone::test_none` })).toEqual({ file: CONVERT, line: 1 });
    expect(await locate({ test: "test_convert_to_trt.TestOther.test_none" })).toEqual({
      file: CONVERT,
      line: 12,
    });
    expect(await locate({ test: "test_convert_to_trt.TestNone.test_none" })).toBeNull();
    // Of two files that could be meant neither is, but the one that its source tells is.
    expect(await locate({ test: "test_same.TestSame.test_none" })).toBeNull();
    expect(await locate({ test: "test_same.TestSame.test_none", file: "tests/a/test_same.py" })).toEqual({
      file: "tests/a/test_same.py",
      line: 1,
    });
  });
});

describe("files that cannot be read", () => {
  const readers = {
    missing: async () => null,
    failing: async () => {
      throw new Error("EACCES");
    },
  };

  test.each(Object.keys(readers) as (keyof typeof readers)[])("are as if empty: %s", async (kind) => {
    const anchors = createAnchors(
      sources({
        readLines: readers[kind],
        workflow: {
          ref: "o/r/.github/workflows/gpu.yml@v1",
          repository: "o/r",
          action: "x",
          actionRepository: "",
        },
      }),
    );
    expect(await anchors.locate({ test: "tests/test_export.py::test_a" })).toEqual({
      file: "tests/test_export.py",
      line: 1,
    });
    expect(await anchors.locate({ test: "Engine.Builds" })).toBeNull();
    expect(await anchors.workflow()).toEqual({ file: ".github/workflows/gpu.yml", line: 1 });
  });

  test("each is read once", async () => {
    const read: string[] = [];
    const anchors = createAnchors(
      sources({
        readLines: async (path) => {
          read.push(path);
          return FILES[path]?.split("\n") ?? null;
        },
      }),
    );
    await anchors.locate({ test: "tests/test_export.py::test_a" });
    await anchors.locate({ test: "tests/test_export.py::test_b" });
    expect(read).toEqual(["tests/test_export.py"]);
  });
});

describe("a traceback leads to its innermost frame in the repository", () => {
  const trace = (...files: readonly string[]) =>
    [
      "Traceback (most recent call last):",
      ...files.map((file, index) => `  File "${file}", line ${index + 3}, in f`),
      "E: x",
    ].join("\n");

  test.each([
    "/home/runner/work/MONAI/MONAI/monai/networks/trt_compiler.py",
    "/__w/MONAI/MONAI/monai/networks/trt_compiler.py",
    "/github/workspace/monai/networks/trt_compiler.py",
    "/opt/monai/monai/networks/trt_compiler.py",
    "/MONAI/monai/networks/trt_compiler.py",
    "/home/jenkins/agent/workspace/MONAI-premerge/monai/monai/networks/trt_compiler.py",
    "D:\\a\\MONAI\\MONAI\\monai\\networks\\trt_compiler.py",
    "monai/networks/trt_compiler.py",
    "./monai/../monai/networks/trt_compiler.py",
  ])("of %s", async (path) => {
    const text = trace(
      "/usr/lib/python3.11/unittest/case.py",
      path,
      "/opt/conda/lib/python3.11/site-packages/torch/nn/modules/module.py",
    );
    expect(await locate({ text })).toEqual({ file: "monai/networks/trt_compiler.py", line: 4 });
  });

  test.each([
    "/usr/lib/python3/dist-packages/monai/networks/trt_compiler.py",
    "/venv/lib/python3.12/site-packages/monai/networks/trt_compiler.py",
    "C:\\Python311\\Lib\\site-packages\\monai\\networks\\trt_compiler.py",
    "/opt/dist-packages/monai/networks/trt_compiler.py",
    "/somewhere/else/setup.py",
    "/etc/passwd",
    "../../setup.py",
    "<frozen importlib._bootstrap>",
  ])("but never to %s", async (path) => {
    expect(await locate({ text: trace(path) })).toBeNull();
  });

  test("a file at the top needs a folder of the repository's name", async () => {
    expect(await locate({ text: trace("/opt/monai/setup.py") })).toEqual({ file: "setup.py", line: 3 });
  });

  test("in a child's output that was printed as bytes, and in pytest's short form", async () => {
    const text = `CompletedProcess(stderr=b'Traceback\\n  File \\"/opt/monai/monai/networks/trt_compiler.py\\", line 9, in f\\nE')`;
    expect(await locate({ text })).toEqual({ file: "monai/networks/trt_compiler.py", line: 9 });
    expect(await locate({ text: "E   x\n\ntests/test_export.py:2: ValueError" })).toEqual({
      file: "tests/test_export.py",
      line: 2,
    });
  });

  test("but only where the test itself is not found", async () => {
    expect(
      await locate({
        test: "tests/test_export.py::test_a",
        text: trace("/x/monai/networks/trt_compiler.py"),
      }),
    ).toEqual({ file: "tests/test_export.py", line: 1 });
  });

  test("quickly in a text made to be slow", async () => {
    const began = performance.now();
    for (const piece of ['File "', "a:1", 'File "\\\\', ".py:1:", "\\n"])
      await locate({ text: piece.repeat(100_000) });
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe("tests in C++", () => {
  const located = (id: string, files: Record<string, string>) =>
    createAnchors({
      tracked: new Set(Object.keys(files)),
      readLines: async (path) => files[path]?.split("\n") ?? null,
      workspaceRoots: [],
    }).locate({ test: id });
  const TEST = "TEST(Engine, Builds) {}";

  test.each([
    ["Engine.Builds", 1],
    ["Engine/0.Builds", 1],
    ["Engine/fp16.Builds", 1],
    ["Kinds/Engine/fp16.Builds", 1],
    ["Kinds/Engine/fp16/x.Builds", null],
    ["Kinds/Engine.Builds/12", 1],
    ["x Engine.Builds", null],
    ["Engine.Builds x", null],
    ["Engine", null],
    ["Engine.", null],
    [`${"x/".repeat(300)}Engine.Builds`, null],
  ])("%.40s is at %j", async (id, line) => {
    expect(await located(id, { "engine_test.cc": TEST })).toEqual(line && { file: "engine_test.cc", line });
  });

  test.each([
    ["a/test.cpp", true],
    ["a/TestEngine.cxx", true],
    ["tests/engine.cu", true],
    ["a/engine.cpp", false],
    ["a/test.cpp.txt", false],
    ["a/test.h", false],
  ])("are looked for in %s: %s", async (file, found) => {
    expect((await located("Engine.Builds", { [file]: TEST })) !== null).toBe(found);
  });

  test("the first of the files by name has it, of 300 at most", async () => {
    expect(await located("Engine.Builds", { "b_test.cc": TEST, "a_test.cc": TEST })).toMatchObject({
      file: "a_test.cc",
    });
    const files = (count: number) =>
      Object.fromEntries([
        ...Array.from({ length: count }, (_, i) => [`a${i}_test.cc`, ""]),
        ["z_test.cc", TEST],
      ]);
    expect(await located("Engine.Builds", files(299))).toMatchObject({ file: "z_test.cc" });
    expect(await located("Engine.Builds", files(300))).toBeNull();
  });
});

test("of many files that could be meant twenty are looked at", async () => {
  const files = (count: number) => [
    ...Array.from({ length: count }, (_, i) => `a${String(i).padStart(2, "0")}/test_x.py`),
    "zzz/test_x.py",
  ];
  const found = (count: number) =>
    createAnchors({
      tracked: new Set(files(count)),
      readLines: async (path) => (path.startsWith("zzz") ? ["def test_y(): pass"] : []),
      workspaceRoots: [],
    }).locate({ test: "test_x.test_y" });
  expect(await found(19)).toEqual({ file: "zzz/test_x.py", line: 1 });
  expect(await found(20)).toBeNull();
});

test("a file at the top is known by the last folder of a root or the repository's name", async () => {
  const at = (file: string, change: Partial<AnchorSources>) =>
    createAnchors(sources({ workspaceRoots: [], repository: "", ...change })).locate({ file, line: 2 });
  expect(await at("/x/MONAI/setup.py", { repository: "Project-MONAI/MONAI" })).not.toBeNull();
  expect(await at("/x/Project-MONAI/setup.py", { repository: "Project-MONAI/MONAI" })).toBeNull();
  expect(await at("/x/work/setup.py", { workspaceRoots: ["D:\\a\\work\\"] })).not.toBeNull();
  const { repository: _, ...rest } = sources({ workspaceRoots: [] });
  expect(await createAnchors(rest).locate({ file: "/x/MONAI/setup.py", line: 2 })).toBeNull();
});

test("places that an issue names count when they are tracked", async () => {
  const torch = { file: "/usr/lib/python3/dist-packages/torch/nn/modules/batchnorm.py", line: 562 };
  expect(await locate({ places: [torch] })).toBeNull();
  expect(
    await locate({ places: [torch, { file: "/work/monai/networks/trt_compiler.py", line: 7 }] }),
  ).toEqual({
    file: "monai/networks/trt_compiler.py",
    line: 7,
  });
});

describe("what belongs to no test points to the step in its workflow", () => {
  const step = {
    ref: "Project-MONAI/MONAI/.github/workflows/gpu.yml@refs/heads/dev",
    repository: "Project-MONAI/MONAI",
    action: "second",
    actionRepository: "octo/tensorrt-export-gate",
  };
  const workflow = (overrides: Partial<typeof step>) =>
    createAnchors(sources({ workflow: { ...step, ...overrides } })).workflow();
  const file = ".github/workflows/gpu.yml";

  test("by the step's id, else the first", async () => {
    expect(await workflow({})).toEqual({ file, line: 9 });
    expect(await workflow({ action: "__octo_tensorrt-export-gate" })).toEqual({ file, line: 6 });
  });

  test("of a local action, and of a step in the middle", async () => {
    const lines = [
      "steps:",
      "  - uses: octo/other@v1",
      "  - id: first",
      "    uses: ./",
      "  - uses: './sub'",
      '    id: "second"',
      "  - run: x",
      "    id: third",
    ];
    const at = (action: string, actionRepository: string, text = lines) =>
      createAnchors(
        sources({ readLines: async () => text, workflow: { ...step, action, actionRepository } }),
      ).workflow();
    expect(await at("first", "")).toEqual({ file, line: 4 });
    expect(await at("second", "")).toEqual({ file, line: 5 });
    // The id of another step is none of this one.
    expect(await at("third", "")).toEqual({ file, line: 4 });
    expect(await at("x", "Octo/Other")).toEqual({ file, line: 2 });
    expect(await at("x", "octo/oth")).toEqual({ file, line: 1 });
    expect(await at("own", "", ["uses: ./", "id: own"])).toEqual({ file, line: 1 });
  });

  test("nowhere when the workflow is another repository's", async () => {
    expect(await workflow({ ref: "octo/shared/.github/workflows/gpu.yml@v1" })).toBeNull();
    expect(await workflow({ ref: "Project-MONAI/MONAI/.github/workflows/none.yml@v1" })).toBeNull();
    expect(await createAnchors(sources()).workflow()).toBeNull();
  });
});
