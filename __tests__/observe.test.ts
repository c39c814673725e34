import { describe, expect, test } from "@jest/globals";
import { observeSuite } from "../src/observe.ts";
import { parseRequest } from "../src/request.ts";
import { type Answers, standIn } from "./gate/stand-in.ts";

const NOTE =
  "WARNING: [Torch-TensorRT] - Conv3d layer with kernel size = 1 configuration incurs a failure with TensorRT tactic optimizer in some cases.";
const REFUSED = "Target GPU SM 70 is not supported by this TensorRT release.";

async function observe(answers: Answers, inputs: Readonly<Record<string, string>> = {}) {
  const request = parseRequest({ run: "pytest", ...inputs }, { os: "linux", workspace: "/w", temp: "/t" });
  const stand = standIn(answers);
  const expectations = { live: [], expired: [], undecided: [] };
  const seen = await observeSuite(request, { catalogue: null, expectations, cards: undefined }, stand.host);
  return { ...stand, seen };
}

const junit = (...cases: readonly (readonly [string, string, string?])[]) =>
  `<testsuite name="s" tests="${cases.length}">${cases
    .map(
      ([file, name, output = ""]) =>
        `<testcase classname="${file}.TestX" name="${name}"><system-out>${output}</system-out></testcase>`,
    )
    .join("")}</testsuite>`;

/** A log of pytest in which a failed test's captured output holds a known issue. */
const pytestLog = (name: string) =>
  [
    "============================= test session starts ==============================",
    "collected 1 item",
    "",
    "tests/test_a.py F                                                         [100%]",
    "",
    "=================================== FAILURES ===================================",
    `_________________________________ ${name} _________________________________`,
    "----------------------------- Captured stdout call -----------------------------",
    NOTE,
    "=========================== short test summary info ============================",
    `FAILED tests/test_a.py::${name.replace(".", "::")} - AssertionError`,
    "============================== 1 failed in 0.01s ===============================",
    "",
  ].join("\n");

describe("findings", () => {
  test("of the log are named by the full id of the one test that answers to the name", async () => {
    const { seen } = await observe(
      {
        prints: [{ text: pytestLog("TestX.test_one") }],
        writes: { "a.xml": junit(["tests.test_a", "test_one"], ["tests.test_a", "test_two"]) },
      },
      { junit: "a.xml" },
    );
    expect(seen.evidence.findings.map(({ id, tests }) => [id, tests])).toEqual([
      ["conv3d-k1", [{ id: "tests.test_a.TestX.test_one", count: 1 }]],
      ["test-failure", []],
    ]);
  });

  test("keep the log's name where two tests answer to it", async () => {
    const { seen } = await observe(
      {
        prints: [{ text: pytestLog("TestX.test_one") }],
        // The file of that very run: it is pytest's, and has failures too.
        writes: {
          "a.xml": junit(["tests.test_b", "test_one"], ["tests.test_c", "test_one"])
            .replace('name="s"', 'name="pytest"')
            .replaceAll("</testcase>", '<failure message="x"/></testcase>'),
        },
      },
      { junit: "a.xml" },
    );
    const [finding] = seen.evidence.findings;
    expect(finding?.tests).toEqual([{ id: "TestX.test_one", count: 1 }]);
  });

  test("are those of the log and of each test's own output", async () => {
    const { seen } = await observe(
      {
        prints: [{ text: `${NOTE}\n` }],
        writes: {
          "a.xml": junit(["tests.test_a", "test_one", REFUSED], ["tests.test_a", "test_two", "quiet"]),
        },
      },
      { junit: "a.xml" },
    );
    expect(seen.evidence.findings.map(({ id, count }) => [id, count])).toEqual([
      ["conv3d-k1", 1],
      ["arch-unsupported", 1],
    ]);
    expect([...(seen.evidence.byTest ?? [])].map(([id, found]) => [id, found.map((one) => one.id)])).toEqual([
      [expect.stringContaining("test_one"), ["arch-unsupported"]],
    ]);
  });
});

describe("the suite's own commands", () => {
  test("beyond what is kept are counted, those of both streams together", async () => {
    const text = "::warning::careful\n".repeat(201);
    const { seen, told } = await observe({
      prints: [{ text }, { text: `${text}::error::once\n`, stream: "stderr" }],
    });
    expect(seen.suiteAnnotations).toHaveLength(401);
    expect(seen.droppedCaptures).toEqual({ "suite warning commands": 2 });
    // The runner itself does not see them as commands.
    expect(told.log).not.toMatch(/^::warning::/m);
  });

  test("are read from a last line without its line feed too", async () => {
    const { seen } = await observe({
      prints: [{ text: "::error::of stdout" }, { text: "::warning::of stderr", stream: "stderr" }],
    });
    expect(seen.suiteAnnotations).toEqual([
      { severity: "error", message: "of stdout" },
      { severity: "warning", message: "of stderr" },
    ]);
  });

  test("that are all kept are not spoken of", async () => {
    const { seen } = await observe({ prints: [{ text: "::notice::once\n" }] });
    expect(seen.droppedCaptures).toEqual({});
  });
});

describe("the hook", () => {
  const SESSION = pytestLog("test_one");

  test.each([
    ["behind a prefix that did not see it", { via: "docker exec x" }, { hook: true }, true],
    ["behind no prefix", {}, { hook: true }, false],
    ["switched off", { via: "docker exec x", pytest: "off" }, { hook: true }, false],
    [
      "behind a prefix, and there is no pytest",
      { via: "env" },
      { hook: true, prints: [{ text: "ok\n" }] },
      false,
    ],
    ["loaded", { via: "env" }, { hook: true, writes: { "/hook/results.jsonl": "" } }, false],
  ] as const)("%s", async (_, inputs, answers, said) => {
    const { seen, told } = await observe({ prints: [{ text: SESSION }], ...answers }, inputs);
    expect(seen.results?.notices.some((notice) => notice.includes("The pytest hook was not used"))).toBe(
      said,
    );
    expect(told.disposed).toBe(true);
  });
});

test("the suite gets what the request says, and its command unchanged", async () => {
  const { told } = await observe(
    { hook: true },
    { run: "  pytest\n", via: "env A=1", "timeout-minutes": "1.5", "working-directory": "/sub" },
  );
  expect(told.command).toMatchObject({
    script: "  pytest\n",
    shell: "bash",
    cwd: "/sub",
    via: ["env", "A=1"],
    timeoutMs: 90_000,
    env: { TRT_GATE_HOOK_FILE: "/hook/results.jsonl" },
    prepend: { PYTHONPATH: "/hook" },
  });
});
