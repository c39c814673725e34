import { describe, expect, test } from "@jest/globals";
import { brokenParts, CancelledError } from "../src/broken-run.ts";
import { outputsOf, publish, type RunContext } from "../src/publish.ts";
import type { Report } from "../src/report/report.ts";
import { type Answers, CONTEXT, standIn } from "./gate/stand-in.ts";
import { ARCH_FINDING, facts, finding, report, verdict } from "./report/examples.ts";

type Parts = Parameters<typeof publish>[0];

const REQUEST = { annotations: "auto", check: "never", reportDir: "/r", sarif: "" } as const;
const WORKFLOW = {
  ref: "me/mine/.github/workflows/gate.yml@refs/heads/main",
  repository: "me/mine",
  action: "gate",
  actionRepository: "me/tensorrt-export-gate",
};
const STEPS = "jobs:\n  t:\n    steps:\n      - id: gate\n        uses: me/tensorrt-export-gate@v1\n";

async function published(
  parts: Partial<Parts>,
  answers: Answers = {},
  request: Partial<Parameters<typeof publish>[1]["request"]> = {},
  context: Partial<RunContext> = {},
) {
  const { host, told } = standIn(answers);
  const shown = await publish(
    { ...brokenParts(new CancelledError("It ended.")), ...parts },
    { request: { ...REQUEST, ...request }, host, context: { ...CONTEXT, ...context }, suiteAnnotations: [] },
  );
  const written = told.files.get("/r/report.json");
  return { told, shown, written: written === undefined ? null : (JSON.parse(written) as Report) };
}

describe("the check run", () => {
  const refused = { check: { url: null, problem: "403: the token top-secret may not" } };

  test("that could not be shown is a warning where it was asked for", async () => {
    const { written, told } = await published({}, refused, { check: "always" }, { secrets: ["top-secret"] });
    expect(written?.warnings).toEqual(["The check run could not be shown: 403: the token *** may not"]);
    expect(told.outputs["check-url"]).toBe("");
  });

  test("that could not be shown is not mentioned in mode auto", async () => {
    const { written } = await published({}, refused, { check: "auto" });
    expect(written?.warnings).toEqual([]);
  });

  test("that was shown is linked, and what else was warned of stays", async () => {
    const check = { url: "https://x.example/runs/7", problem: null };
    const { written, told } = await published({ warnings: ["careful"] }, { check }, { check: "always" });
    expect(written?.warnings).toEqual(["careful"]);
    expect(told.outputs["check-url"]).toBe("https://x.example/runs/7");
  });
});

describe("outputs", () => {
  test("that cannot be written are reported once, and the verdict does not change", async () => {
    const good = report("warnings");
    const { host, told } = standIn();
    const output = () => {
      throw new Error("no space left");
    };
    const context = { request: REQUEST, context: CONTEXT, suiteAnnotations: [] };
    const shown = await publish(good, {
      ...context,
      host: { ...host, display: { ...host.display, output } },
    });
    expect(shown).toMatchObject({ outcome: good.outcome, conclusion: "success" });
    expect(told.said.filter((line) => line.includes("no space left"))).toEqual([
      "The outputs could not be written: no space left",
    ]);
    expect(told.failed).toBe(false);
  });
});

describe("files", () => {
  test("that cannot be written are reported, and the conclusion does not change", async () => {
    const good = report("warnings");
    const { shown, told } = await published(good, { full: () => true }, { sarif: "out.sarif" });
    expect(shown.warnings).toEqual(
      ["/r/report.json", "/r/summary.md", "/w/out.sarif"].map(
        (path) => `cannot write ${path}: no space left on the device`,
      ),
    );
    expect([shown.conclusion, told.failed]).toEqual([good.conclusion, false]);
    expect(told.outputs.report).toBe("/r/report.json");
  });

  test("a summary that cannot be written is reported in the log", async () => {
    const summary = async () => {
      throw new Error("EACCES");
    };
    const { told } = await published({}, { summary });
    expect(told.said).toContain("The job summary could not be written: EACCES");
    expect(told.outputs.outcome).toBe("probe-error");
  });
});

describe("SARIF", () => {
  const places = [{ file: "/w/model.py", line: 3, column: 1 }];
  const findings = [
    finding({ id: "placed", places, tests: [] }),
    { ...ARCH_FINDING, tests: [{ id: "tests/test_a.py::test_one", count: 1 }], places: [] },
    finding({ id: "nowhere", places: [], tests: [] }),
  ];
  const tracked = { "model.py": "\n\nx = 1", "tests/test_a.py": "\ndef test_one():\n    pass" };

  async function results(answers: Answers, context: Partial<RunContext> = {}) {
    const { told } = await published({ findings }, answers, { sarif: "out.sarif" }, context);
    const { runs } = JSON.parse(told.files.get("/w/out.sarif") ?? "");
    const found = runs[0].results as { ruleId: string; locations: unknown[] }[];
    return found.map(({ ruleId, locations }) => {
      const [{ physicalLocation: at }] = locations as [
        { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } },
      ];
      return `${ruleId} ${at.artifactLocation.uri}:${at.region.startLine}`;
    });
  }

  test("points to tests and places of the checkout, and leaves out what has neither", async () => {
    expect(await results({ tracked })).toEqual(["placed model.py:3", "arch-unsupported tests/test_a.py:2"]);
  });

  test("points to the workflow's step if there is no better place", async () => {
    const file = ".github/workflows/gate.yml";
    const context = { repository: "me/mine", workflow: WORKFLOW };
    expect(await results({ tracked: { ...tracked, [file]: STEPS } }, context)).toEqual([
      "placed model.py:3",
      "arch-unsupported tests/test_a.py:2",
      `nowhere ${file}:5`,
    ]);
  });

  test("is not written unless it was asked for", async () => {
    const { told } = await published({ findings });
    expect([...told.files.keys()]).toEqual(["/r/report.json", "/r/summary.md"]);
  });
});

test("paths of a checkout in another folder are those of the repository of that name", async () => {
  const findings = [
    finding({ places: [{ file: "/elsewhere/mine/model.py", line: 3, column: 1 }], tests: [] }),
  ];
  const where = async (context: Partial<RunContext>) => {
    const { told } = await published({ findings }, { tracked: { "model.py": "x" } }, { sarif: "o" }, context);
    return JSON.parse(told.files.get("/w/o") ?? "").runs[0].results.length;
  };
  expect([await where({ repository: "me/mine" }), await where({})]).toEqual([1, 0]);
});

describe("what is shown", () => {
  test("a failure ends the process as one, with its annotations", async () => {
    const { told } = await published({});
    expect(told.failed).toBe(true);
    expect(told.said).toContain("Outcome: probe-error. It ended.");
    expect(told.annotations).not.toEqual([]);
  });

  test("annotations can be switched off", async () => {
    const { told, shown } = await published({}, {}, { annotations: "off" });
    expect(shown.annotations).not.toEqual([]);
    expect(told.annotations).toEqual([]);
  });

  test("no secret, in no file and no output", async () => {
    const { told } = await published({ sentence: "It says hunter22." }, {}, {}, { secrets: ["hunter22"] });
    expect(JSON.stringify([...told.files, told.outputs, told.said, told.annotations])).not.toContain(
      "hunter22",
    );
    expect(told.files.get("/r/report.json")).toContain("It says ***.");
  });
});

describe("outputs", () => {
  const where = { path: "/r/report.json", checkUrl: "" };

  test("name the machine and count the tests", () => {
    const outputs = outputsOf(report("warnings", { findings: [finding({ id: "a", count: 3 })] }), where);
    expect(outputs).toMatchObject({
      verdict: "supported",
      supported: "true",
      gpu: "NVIDIA H100 80GB HBM3",
      "compute-capability": "9.0",
      driver: "580.159.04",
      cuda: "13.0",
      tensorrt: "10.13.3",
      "newest-tensorrt": "11.4.0",
      findings: '{"a":3}',
      report: "/r/report.json",
    });
    expect(Object.keys(JSON.parse(outputs.tests ?? ""))).toEqual(
      "total passed failed errors skipped xfailed xpassed executed source".split(" "),
    );
  });

  test("are empty where nothing is known", () => {
    const bare = {
      ...report("warnings"),
      verdict: verdict({ status: "unknown", gpu: null, tensorrt: null, newestTensorrt: null }),
      facts: facts({ driver: null }),
      tests: null,
      findings: [],
    };
    const nothing = { gpu: "", "compute-capability": "", driver: "", cuda: "", tensorrt: "" };
    expect(outputsOf(bare, where)).toMatchObject({
      ...nothing,
      supported: "false",
      "newest-tensorrt": "",
      tests: "null",
      findings: "{}",
    });
    expect(outputsOf({ ...bare, facts: null }, where)).toMatchObject(nothing);
    const unread = { ...bare, facts: facts({ driver: { version: null } }) };
    const card = { name: "Frobnicator", computeCapability: null, index: 0 };
    expect(outputsOf({ ...unread, verdict: verdict({ gpu: card }) }, where)).toMatchObject({
      gpu: "Frobnicator",
      "compute-capability": "",
      driver: "",
      cuda: "",
    });
  });
});
