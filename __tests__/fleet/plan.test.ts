import { describe, expect, test } from "@jest/globals";
import { DocumentError } from "../../src/document-problem.ts";
import { parseCells, parseLabels } from "../../src/fleet/cells.ts";
import type { CoverGoal } from "../../src/fleet/cover.ts";
import { type Plan, planCells } from "../../src/fleet/plan.ts";
import { loadMatrix } from "../../src/support/matrix.ts";

const matrix = loadMatrix();

interface Options {
  readonly labels?: string;
  readonly cover?: readonly CoverGoal[];
  readonly onUnsupported?: "skip" | "xfail";
  readonly files?: Readonly<Record<string, string>>;
}

function plan(cells: unknown, options: Options = {}): Plan {
  const text = typeof cells === "string" ? cells : JSON.stringify(cells);
  return planCells(parseCells(text, "cells"), parseLabels(options.labels ?? "", "labels"), matrix, {
    cover: new Set(options.cover ?? []),
    onUnsupported: options.onUnsupported ?? "skip",
    files: new Map(Object.entries(options.files ?? {})),
  });
}

/** Whether a single cell is kept, and how its release was read. */
function one(cell: Readonly<Record<string, unknown>>, options: Options = {}) {
  const [planned] = plan([cell], options).cells;
  return planned && { status: planned.status, sm: planned.sm, tensorrt: planned.tensorrt };
}

function problems(cells: unknown, options: Options = {}): string {
  try {
    plan(cells, options);
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
  return "";
}

describe("what can run", () => {
  test("the card that a release dropped goes, with reason and remedy", () => {
    const cells = [
      { gpu: "V100", tensorrt: "10.4.0" },
      { gpu: "V100", tensorrt: "10.5.0" },
    ];
    const result = plan(cells);
    expect(result.matrix).toEqual({ include: [{ gpu: "V100", tensorrt: "10.4.0" }] });
    expect(result.count).toBe(1);
    expect(result.skipped).toHaveLength(1);
    expect(result.skipped[0]).toMatchObject({ cell: cells[1], reason: "gpu-dropped" });
    expect(result.skipped[0]?.sentence).toMatch(/V100/);
    expect(result.skipped[0]?.remedies.join(" ")).toMatch(/10\.4/);
    expect(result.notice).toMatch(/Of 2 cells, 1 cannot run \(V100 with TensorRT 10\.5\.0\)/);
    expect(result.warnings).toEqual([]);
  });

  test("other keys pass through untouched", () => {
    const cell = {
      gpu: "T4",
      tensorrt: "10.5.0",
      python: "3.11",
      "runs-on": ["self-hosted", "t4"],
      flags: { a: [1] },
    };
    expect(plan([cell]).matrix.include).toEqual([cell]);
  });

  test("what is not known is kept, and reported", () => {
    const result = plan([{ gpu: "T4", tensorrt: "99.0.0" }]);
    expect(result.count).toBe(1);
    expect(result.cells[0]?.status).toBe("unknown");
    expect(result.warnings).toEqual([expect.stringMatching(/not known.*T4 with TensorRT 99\.0\.0/)]);
  });

  test("nothing left: count 0, an empty list, and a warning that names the guard", () => {
    const result = plan([{ gpu: "V100", tensorrt: "10.5.0" }]);
    expect(result.matrix).toEqual({ include: [] });
    expect(result.count).toBe(0);
    expect(result.legs).toEqual([]);
    expect(result.warnings).toEqual([expect.stringMatching(/none of 1 cell can run.*count != '0'/)]);
    expect(plan([]).warnings).toEqual([expect.stringMatching(/the list of cells is empty/)]);
  });

  test("xfail keeps what cannot run, marked, after all that can", () => {
    const result = plan(
      [
        { gpu: "V100", tensorrt: "10.5.0" },
        { gpu: "H100", tensorrt: "10.5.0" },
      ],
      { onUnsupported: "xfail" },
    );
    expect(result.matrix.include).toEqual([
      { gpu: "H100", tensorrt: "10.5.0" },
      { gpu: "V100", tensorrt: "10.5.0", "on-unsupported": "xfail" },
    ]);
    expect(result.skipped).toEqual([]);
  });

  test("257 cells are reported, 256 are not", () => {
    const cells = (n: number) =>
      Array.from({ length: n }, (_, i) => ({ gpu: "T4", tensorrt: "10.5.0", name: `leg-${i}` }));
    expect(plan(cells(256)).warnings).toEqual([]);
    expect(plan(cells(257)).warnings).toEqual([
      expect.stringMatching(/257 cells are more than the 256 jobs/),
    ]);
  });

  test("cells that share a name are reported, since their artifacts would collide", () => {
    const cell = { gpu: "T4", tensorrt: "10.5.0" };
    expect(plan([cell, { ...cell, python: "3.12" }]).warnings).toEqual([
      expect.stringMatching(/share a name.*T4-10\.5\.0/),
    ]);
  });

  test.each(["nvcr.io/nvidia/pytorch:24.09-py3", "a\\b", "a?"])(
    "a name that no artifact can have is told, since its report would be missing: %s",
    (container) => {
      const warnings = (more: object) => plan([{ gpu: "T4", container, ...more }]).warnings.join();
      expect(warnings({})).toContain(`counts as missing: T4-${container}. Give each`);
      expect(warnings({ name: "T4-24.09" })).not.toContain("No artifact");
    },
  );
});

test("the wheel of torch-tensorrt for JetPack brings another TensorRT", () => {
  const orin = (version: string) => one({ gpu: "Jetson AGX Orin", "torch-tensorrt": version });
  expect(orin("2.8")).toMatchObject({ status: "supported" });
  expect(orin("2.9")).toMatchObject({ status: "unsupported" });
  const required = (gpu: string) => one({ gpu, requirements: "torch-tensorrt==2.8.0" })?.tensorrt;
  expect(required("L4")).toMatch(/^10\.12\./);
  expect(required("Jetson AGX Orin")).toMatch(/^10\.3\./);
});

describe("cards", () => {
  test.each([
    ["V100", "sm_70"],
    ["Tesla V100-SXM2-16GB", "sm_70"],
    ["sm_75", "sm_75"],
    ["7.5", "sm_75"],
    ["g4dn.xlarge", "sm_75"],
    ["p3.2xlarge", "sm_70"],
    ["NVIDIA GeForce RTX 5090", "sm_120"],
  ])("%s is %s", (gpu, sm) => {
    expect(one({ gpu, tensorrt: "10.8.0" })?.sm).toBe(sm);
  });

  test("numbers without quotes, 12.0 among them", () => {
    expect(one({ gpu: 7.5, tensorrt: "10.8.0" })?.sm).toBe("sm_75");
    expect(plan("- {gpu: 12.0, tensorrt: '10.8.0'}").cells[0]?.sm).toBe("sm_120");
  });

  test("a runner label by the user's map, before any name that is known here", () => {
    const labels = "gpu-old: V100\nt4: A100\nbig: 9.0\n";
    expect(one({ gpu: "gpu-old", tensorrt: "10.5.0" }, { labels })).toMatchObject({
      sm: "sm_70",
      status: "unsupported",
    });
    expect(one({ gpu: "t4", tensorrt: "10.5.0" }, { labels })?.sm).toBe("sm_80");
    expect(one({ "runs-on": ["self-hosted", "big"], tensorrt: "10.5.0" }, { labels })?.sm).toBe("sm_90");
    expect(one({ "runs-on": { group: "g", labels: ["gpu-old"] }, tensorrt: "10.4.0" }, { labels })?.sm).toBe(
      "sm_70",
    );
  });

  test("an instance inside of a longer label", () => {
    expect(one({ "runs-on": "linux.g5.4xlarge.nvidia.gpu", tensorrt: "10.5.0" })?.sm).toBe("sm_86");
  });

  test("a card that nobody knows is a mistake, with its place and a guess", () => {
    const text = '- gpu: T4\n  tensorrt: "10.5.0"\n- gpu: V10O\n  tensorrt: "10.5.0"\n';
    const message = problems(text);
    expect(message).toMatch(/^cells:3:8: cell 2 /);
    expect(message).toMatch(/no card is known as "V10O"\. Did you mean .*[PV]100/);
  });

  test("no card at all", () => {
    expect(problems([{ tensorrt: "10.5.0" }])).toMatch(/needs gpu, or runs-on/);
  });

  test("Jetson and Grace cards are judged by their own builds", () => {
    expect(one({ gpu: "Jetson AGX Orin", tensorrt: "10.3.0" })?.status).toBe("supported");
  });
});

describe("releases", () => {
  test.each([
    ["torch-tensorrt", { "torch-tensorrt": "2.5.0" }, "10.3.0", "supported"],
    ["a patch of it", { "torch-tensorrt": "2.5.1" }, "10.3.0", "supported"],
    ["the next, which dropped the card", { torch_tensorrt: "2.6.0" }, "10.7.0", "unsupported"],
    ["an NGC image", { container: "nvcr.io/nvidia/pytorch:24.09-py3" }, "10.4.0", "supported"],
    [
      "the month after",
      { container: { image: "nvcr.io/nvidia/pytorch:24.10-py3" } },
      "10.5.0",
      "unsupported",
    ],
    ["a bare tag", { container: "24.10-py3" }, "10.5.0", "unsupported"],
    [
      "a requirements text",
      { requirements: "numpy\ntensorrt-cu12==10.4.0 # last for Volta\n" },
      "10.4.0",
      "supported",
    ],
    ["one that pins torch-tensorrt", { requirements: "torch-tensorrt==2.6.0" }, "10.7.0", "unsupported"],
    ["one with a range", { requirements: "tensorrt>=10.0,<10.5" }, "10.4.0", "supported"],
  ])("V100 with %s", (_, keys, tensorrt, status) => {
    const found = one({ gpu: "V100", ...keys });
    expect(found?.status).toBe(status);
    expect(found?.tensorrt?.startsWith(tensorrt.slice(0, 4))).toBe(true);
  });

  test("a requirements file by its name", () => {
    const files = { "ci/trt10.txt": "tensorrt==10.5.0\n" };
    expect(one({ gpu: "V100", requirements: "ci/trt10.txt" }, { files })?.status).toBe("unsupported");
    expect(problems([{ gpu: "V100", requirements: "ci/none.txt" }])).toMatch(/ci\/none\.txt was not found/);
  });

  test.each([
    ["an image of another registry with such a tag", { container: "ghcr.io/octo/pytorch:24.10" }],
    ["an image without a month", { container: "nvcr.io/nvidia/pytorch:latest" }],
    [
      "the Triton image that carries another TensorRT",
      { container: "nvcr.io/nvidia/tritonserver:24.10-trtllm-python-py3" },
    ],
    ["a requirements text without TensorRT", { requirements: "numpy==2.0" }],
  ])("%s is not known, so it is kept", (_, keys) => {
    expect(one({ gpu: "V100", ...keys })).toMatchObject({ status: "unknown", tensorrt: null });
  });

  test("a number that could be two releases is refused: 10.10 without quotes is 10.1", () => {
    expect(problems("- {gpu: T4, tensorrt: 10.10}")).toMatch(
      /write the version in quotes; the number 10\.1 could also mean 10\.10/,
    );
    expect(problems("- {gpu: T4, tensorrt: 10}")).toMatch(/in quotes/);
    expect(plan("- {gpu: T4, tensorrt: 10.5}").count).toBe(1);
  });

  test("what is not a version, and no release at all", () => {
    expect(problems([{ gpu: "T4", tensorrt: "latest" }])).toMatch(/"latest" is not a version/);
    expect(problems([{ gpu: "T4" }])).toMatch(/needs one of tensorrt, .*requirements$/);
    expect(problems([{ gpu: "T4", tensort: "10.5" }])).toMatch(/; did you mean tensorrt by tensort\?$/);
    expect(problems([{ gpus: "T4", tensorrt: "10.5" }])).toMatch(/; did you mean gpu by gpus\?$/);
  });

  test("all problems are reported at once", () => {
    expect(problems([{ gpu: "T4" }, { tensorrt: "10.5.0" }]).split("\n")).toHaveLength(2);
  });
});

describe("what a plan says", () => {
  test("one cell that another covers is one", () => {
    const cells = [
      { gpu: "T4", tensorrt: "10.5.0" },
      { gpu: "H100", tensorrt: "10.5.0" },
    ];
    const result = plan(cells, { cover: ["each-release"] });
    expect(result.notice).toBe("Of 2 cells, 1 is covered by others. Reasons are in the output `skipped`.");
    expect(result.skipped[0]).toEqual({
      cell: cells[1],
      reason: "covered",
      sentence: "H100 with TensorRT 10.5.0 can run, but other cells of the plan cover it.",
      remedies: [],
    });
    expect(plan(cells).notice).toBe("");
  });

  test("a mistake of a multiplied cell, of an included one, and of a long one", () => {
    expect(problems({ gpu: ["T4"], tensorrt: ["latest"] })).toMatch(
      /a cell \{"gpu":"T4","tensorrt":"latest"\}: tensorrt: "latest" is not a version/,
    );
    expect(problems({ include: [{ gpu: "T4" }, { gpu: "x?", tensorrt: "10.5.0" }] })).toMatch(
      /cell 2 \{"gpu":"x\?"/,
    );
    const long = { gpu: "T4", tensorrt: "latest", note: "x".repeat(200) };
    expect(problems([long])).toContain(`${JSON.stringify(long).slice(0, 120)}…: tensorrt`);
    const note = "x".repeat(120 - JSON.stringify({ gpu: "T4", tensorrt: "latest", note: "" }).length);
    expect(problems([{ gpu: "T4", tensorrt: "latest", note }])).toContain('x"}: tensorrt');
  });

  test("a release that follows from something else tells from what", () => {
    expect(plan([{ gpu: "T4", container: "24.10-py3" }]).cells[0]?.sentence).toMatch(
      / \(container 24\.10-py3 contains TensorRT 10\.5\.0/,
    );
    expect(plan([{ gpu: "sm_75", requirements: "numpy" }]).cells[0]).toMatchObject({
      gpu: "sm_75",
      sentence:
        "It is not known whether sm_75 can run it: requirements do not name TensorRT or torch-tensorrt in a form that is understood.",
    });
  });
});

describe("names of legs", () => {
  test.each([
    [{ name: "mine", leg: "other", gpu: "T4", tensorrt: "10.5.0" }, "mine"],
    [{ leg: "other", gpu: "T4", tensorrt: "10.5.0" }, "other"],
    [{ gpu: "T4", tensorrt: "10.5.0" }, "T4-10.5.0"],
    [{ gpu: "T4", "torch-tensorrt": "2.5.0" }, "T4-2.5.0"],
    [{ gpu: "T4", container: { image: "24.10-py3" } }, "T4-container 24.10-py3"],
    [{ gpu: 7.5, requirements: "tensorrt==10.5.0" }, "7.5-tensorrt==10.5.0"],
    [{ "runs-on": "g4dn.xlarge", tensorrt: "10.5.0" }, "T4-10.5.0"],
    [{ gpu: "T4", torch_tensorrt: "2.5.0" }, "T4-torch-tensorrt 2.5.0"],
  ])("%j is %s", (cell, name) => {
    expect(plan([cell]).legs).toEqual([name]);
  });
});

test("the cheapest card of each release leads, and the rest follow by price, each once", () => {
  const cells = ["10.5.0", "10.4.0"].flatMap((tensorrt) =>
    ["A100", "T4", "L4"].map((gpu) => ({ gpu, tensorrt, cost: gpu === "T4" ? 1 : gpu === "L4" ? 2 : 3 })),
  );
  expect(plan(cells).legs).toEqual([
    "T4-10.5.0",
    "T4-10.4.0",
    "L4-10.5.0",
    "L4-10.4.0",
    "A100-10.5.0",
    "A100-10.4.0",
  ]);
});

test("a release that is written outright has no remark on where it comes from", () => {
  expect(plan([{ gpu: "T4", tensorrt: "10.5.0" }]).cells[0]).toMatchObject({
    sentence: "TensorRT 10.5.0 supports T4 (compute capability 7.5).",
    status: "supported",
    decision: "run",
  });
  expect(plan([{ gpu: "V100", tensorrt: "10.5.0" }], { onUnsupported: "xfail" }).cells[0]?.decision).toBe(
    "xfail",
  );
  const { skipped } = plan([{ gpu: "V100", tensorrt: "10.5.0" }]);
  expect(skipped[0]?.reason).toBe("gpu-dropped");
});

test("a driver that a cell promises is judged with it", () => {
  const of = (driver?: unknown) => plan([{ gpu: "T4", tensorrt: "10.5.0", cuda: "12", driver }]).cells[0];
  expect(of("400.10")).toMatchObject({
    status: "unsupported",
    sentence: expect.stringMatching(/driver 400\.10/),
  });
  expect(of("580.65.06")?.status).toBe("supported");
  expect(of()?.status).toBe("supported");
});

test("releases are distinguished up to the third part, unknown ones by their label", () => {
  const cells = [
    { gpu: "T4", tensorrt: "10.5.0.18" },
    { gpu: "H100", tensorrt: "10.5.0" },
    { gpu: "T4", container: "ghcr.io/octo/a:1" },
    { gpu: "H100", container: "ghcr.io/octo/b:1" },
  ];
  expect(plan(cells, { cover: ["each-release"] }).legs).toEqual([
    "T4-10.5.0.18",
    "T4-ghcr.io/octo/a:1",
    "H100-ghcr.io/octo/b:1",
  ]);
});

describe("order and cover", () => {
  const cards = ["H100", "T4", "V100", "A100"];
  const cells = cards.flatMap((gpu) => ["10.4.0", "10.5.0"].map((tensorrt) => ({ gpu, tensorrt })));

  test("for each release the cheapest card goes first, then the rest by price", () => {
    expect(plan(cells).legs).toEqual([
      "T4-10.4.0",
      "T4-10.5.0",
      "A100-10.4.0",
      "A100-10.5.0",
      "V100-10.4.0",
      "H100-10.4.0",
      "H100-10.5.0",
    ]);
  });

  test("a cell's own cost goes before the list", () => {
    const own = cells.map((cell) => (cell.gpu === "H100" ? { ...cell, cost: 0 } : cell));
    expect(plan(own).legs.slice(0, 2)).toEqual(["H100-10.4.0", "H100-10.5.0"]);
  });

  test("each-release takes the cheapest card of each; the others are skipped as covered", () => {
    const result = plan(cells, { cover: ["each-release"] });
    expect(result.legs).toEqual(["T4-10.4.0", "T4-10.5.0"]);
    expect(result.skipped.map((entry) => entry.reason).sort()).toEqual([
      "covered",
      "covered",
      "covered",
      "covered",
      "covered",
      "gpu-dropped",
    ]);
    expect(result.notice).toMatch(/1 cannot run .* and 5 are covered by others/);
  });

  test("each-sm takes one cell of each SM, and spreads them over the releases", () => {
    const result = plan(cells, { cover: ["each-sm"] });
    expect(
      result.cells
        .filter((cell) => cell.decision === "run")
        .map((cell) => cell.sm)
        .sort(),
    ).toEqual(["sm_70", "sm_75", "sm_80", "sm_90"]);
    expect(new Set(result.matrix.include.map((cell) => cell.tensorrt)).size).toBe(2);
  });
});

describe("lists to multiply, as strategy.matrix has them", () => {
  test("lists, exclude and include", () => {
    const result = plan({
      gpu: ["T4", "A100"],
      tensorrt: ["10.4.0", "10.5.0"],
      exclude: [{ gpu: "A100", tensorrt: "10.4.0" }],
      include: [
        { gpu: "T4", python: "3.11" },
        { gpu: "H100", tensorrt: "10.5.0" },
      ],
    });
    expect(result.cells.map((cell) => cell.name)).toEqual([
      "T4-10.4.0",
      "T4-10.5.0",
      "A100-10.5.0",
      "H100-10.5.0",
    ]);
    expect(result.matrix.include.filter((cell) => cell.python === "3.11")).toHaveLength(2);
  });

  test.each([
    ["a text", '"hello"', /cells must be a list of objects/],
    ["a list of texts", '["T4"]', /cell 1 must be an object/],
    ["a vector that is no list", '{"gpu": "T4"}', /gpu must be a list/],
    ["an include that is no list", '{"gpu": ["T4"], "include": 3}', /include must be a list of objects/],
    ["broken JSON", '[{"gpu": "T4"', /^cells:1:\d+: /],
    [
      "a product that runs away",
      JSON.stringify({ gpu: Array(70).fill("T4"), tensorrt: Array(70).fill("10.5.0") }),
      /4900 cells, more than 4096/,
    ],
  ])("%s is a clear error", (_, text, message) => {
    expect(problems(text)).toMatch(message);
  });

  test("prototype keys are keys like any other and reach no prototype", () => {
    const result = plan(
      '{"gpu":["T4"],"tensorrt":["10.5.0"],"include":[{"gpu":"T4","__proto__":{"polluted":true}}]}',
    );
    expect(result.count).toBe(1);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((result.matrix.include[0] as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test("labels that are not a map are a clear error", () => {
  expect(problems([], { labels: "[1]" })).toMatch(/labels must be a map/);
  expect(problems([], { labels: "a: [1]" })).toMatch(/labels:1:\d+: label a must name a card/);
});
