import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { aggregateCommand } from "../../src/fleet/aggregate-command.ts";
import { AGGREGATE_INPUTS, PLAN_INPUTS } from "../../src/fleet/inputs.ts";
import { planCommand } from "../../src/fleet/plan-command.ts";
import { createFiles } from "../../src/host/files.ts";
import type { InputRow } from "../../src/inputs.ts";
import { RequestError } from "../../src/request-error.ts";
import { buildReport, COMMIT, NOW, OTHER_COMMIT, type ReportChoice } from "./builders.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "trt-gate-fleet-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const host = (now = NOW) => ({ files: createFiles(), cwd: dir, now });
const root = new URL("../../", import.meta.url);

function leg(name: string, choice: ReportChoice | string): void {
  mkdirSync(join(dir, "reports", `trt-gate-${name}`), { recursive: true });
  const text = typeof choice === "string" ? choice : JSON.stringify(buildReport(choice));
  writeFileSync(join(dir, "reports", `trt-gate-${name}`, "report.json"), text);
}
const aggregate = (raw: Readonly<Record<string, string>>, now?: number) =>
  aggregateCommand({ reports: "reports/**/report.json", ...raw }, host(now));

describe("aggregate over real files", () => {
  test("one leg good, one cut off, one of another commit, one missing", async () => {
    leg("good", {});
    leg("cut", JSON.stringify(buildReport()).slice(0, 500));
    leg("liar", { commit: OTHER_COMMIT });
    const result = await aggregate({ "expect-legs": '["good","cut","liar","gone"]', commit: COMMIT });
    expect(result.aggregate.conclusion).toBe("failure");
    expect(JSON.parse(result.outputs.missing ?? "")).toEqual(["cut", "liar", "gone"]);
    expect(result.aggregate.badReports.map((bad) => bad.source)).toEqual([
      "reports/trt-gate-cut/report.json",
      "reports/trt-gate-liar/report.json",
    ]);
    expect(result.text).toMatch(/failure: 1 leg of 4 expected reported/);
  });

  test("a report larger than the limit is refused unread", async () => {
    leg("good", {});
    leg("huge", " ".repeat(32 * 1024 * 1024 + 1));
    const result = await aggregate({});
    expect(result.aggregate.badReports).toMatchObject([
      { leg: "huge", problem: expect.stringMatching(/more than the/) },
    ]);
  });

  test("pages, aggregate.json and history are written; the history is read the next time", async () => {
    leg("a", {});
    const raw = {
      history: join(dir, "history.json"),
      "max-days-unverified": "30",
      "report-dir": join(dir, "out"),
    };
    const first = await aggregate(raw);
    expect(first.aggregate.conclusion).toBe("success");
    expect(first.summary).toContain("there is no history yet");
    expect(readFileSync(join(dir, "out/grid.svg"), "utf8")).toMatch(/^<svg /);
    expect(readFileSync(join(dir, "out/grid.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(JSON.parse(readFileSync(join(dir, "out/aggregate.json"), "utf8")).conclusion).toBe("success");
    leg("a", { gpu: "NVIDIA L4", sm: "8.9" });
    const later = await aggregate(raw, NOW + 31 * 86_400_000);
    expect(later.aggregate.problems.map((problem) => problem.kind)).toEqual(["unverified"]);
    expect(later.aggregate.conclusion).toBe("failure");
  });

  test("a damaged history is started again and reported, but hides no leg", async () => {
    leg("a", {});
    writeFileSync(join(dir, "history.json"), "{");
    const result = await aggregate({ history: join(dir, "history.json") });
    expect(result.aggregate.conclusion).toBe("success");
    expect(result.annotations.map((one) => one.message).join()).toMatch(
      /cannot be used, so a new one is started/,
    );
    expect(JSON.parse(readFileSync(join(dir, "history.json"), "utf8")).cells).toHaveLength(1);
  });

  test("a workspace is found even with brackets in its name", async () => {
    const inner = join(dir, "work[1]{a}");
    mkdirSync(join(inner, "reports/trt-gate-T4"), { recursive: true });
    writeFileSync(join(inner, "reports/trt-gate-T4/report.json"), JSON.stringify(buildReport()));
    for (const reports of [
      "reports/**/report.json",
      "./reports/*/*.json",
      `${inner}/reports/**/report.json`,
    ]) {
      const result = await aggregateCommand({ reports }, { ...host(), cwd: inner });
      expect(result.aggregate.reports.map(({ name }) => name)).toEqual(["T4"]);
    }
  });

  test("a file that cannot be written is reported, and the verdict does not change", async () => {
    leg("a", {});
    writeFileSync(join(dir, "taken"), "");
    const raw = { history: join(dir, "taken/h.json"), "report-dir": join(dir, "taken/out") };
    const result = await aggregate({ ...raw, svg: join(dir, "own.svg") });
    expect(result.aggregate.conclusion).toBe("success");
    const warned = result.annotations.filter(({ severity }) => severity === "warning");
    expect(warned.map(({ title }) => title)).toEqual(Array(3).fill("A file could not be written"));
    expect(result.text).toMatch(/h\.json: cannot be written: /);
    expect(result.summary).toMatch(/grid\.html: cannot be written: /);
    expect(result.outputs).toMatchObject({ report: "", html: "", svg: join(dir, "own.svg") });
  });

  // The system's own folder: it exists, and says of each new one that it does not.
  (process.platform === "linux" ? test : test.skip)("a folder that takes no others is told too", async () => {
    leg("a", {});
    const result = await aggregate({ html: "/proc/trt-gate/grid.html" });
    expect(result.text).toMatch(/\/proc\/trt-gate\/grid\.html: cannot be written: there is no such file/);
  });

  test("a matrix that the legs contradict comes with a row to paste", async () => {
    leg("a", { status: "unknown", gpu: "NVIDIA B200", sm: "10.0", tensorrt: "99.1.0" });
    const result = await aggregate({});
    const [contradiction] = result.aggregate.contradictions;
    expect(contradiction?.proposal).toMatch(/release: ["']?99\.1/);
    expect(result.summary).toContain("Proposed rows for the support matrix");
  });

  test("a link that an artifact brought along leads nowhere", async () => {
    leg("good", {});
    writeFileSync(join(dir, "outside.json"), JSON.stringify(buildReport({ gpu: "Outside" })));
    mkdirSync(join(dir, "reports/trt-gate-link"));
    symlinkSync(join(dir, "outside.json"), join(dir, "reports/trt-gate-link/report.json"));
    const result = await aggregate({ "expect-legs": "good,link" });
    expect(result.aggregate.reports.map((report) => report.name)).toEqual(["good"]);
    expect(result.aggregate.missing).toEqual(["link"]);
  });

  test("the outputs name the legs that failed; a path outside of the folder stays as it is", async () => {
    leg("bad", { outcome: "crashed", notRan: ["t"] });
    leg("good", {});
    const result = await aggregate({});
    expect(JSON.parse(result.outputs.failed ?? "")).toEqual(["bad"]);
    expect(result.outputs).toMatchObject({
      conclusion: "failure",
      "never-ran": "1",
      html: "",
      svg: "",
      report: "",
    });
    const elsewhere = await aggregateCommand(
      { reports: join(dir, "reports/**/report.json") },
      { ...host(), cwd: join(dir, "other") },
    );
    expect(elsewhere.aggregate.reports.map((report) => report.source)).toEqual(
      [join(dir, "reports/trt-gate-good/report.json"), join(dir, "reports/trt-gate-bad/report.json")].sort(),
    );
  });

  test("a page and a picture go where they are named", async () => {
    leg("a", {});
    const raw = { html: join(dir, "own.html"), svg: join(dir, "own.svg"), "report-dir": join(dir, "out") };
    expect((await aggregate(raw)).outputs).toMatchObject({
      html: raw.html,
      svg: raw.svg,
      report: join(dir, "out/aggregate.json"),
    });
    expect(readFileSync(raw.svg, "utf8")).toMatch(/^<svg /);
  });

  test("more reports than a matrix could give are a mistake in the glob", async () => {
    const found = (count: number) => ({
      ...host(),
      files: {
        ...createFiles(),
        glob: async () => Array.from({ length: count }, (_, i) => join(dir, `${i}.json`)),
      },
    });
    await expect(aggregateCommand({}, found(10_001))).rejects.toThrow(
      "input reports: matches 10001 files, more than 10000",
    );
  });

  test("where no row can be proposed there is none", async () => {
    // Of an operating system without rows nothing can be proposed.
    const report = {
      ...buildReport({ status: "unknown" }),
      facts: { platform: { os: "plan9", arch: "x64" } },
    };
    leg("a", JSON.stringify(report));
    expect((await aggregate({})).aggregate.contradictions).toMatchObject([
      { kind: "unknown-settled", proposal: null },
    ]);
  });

  test("all wrong inputs are reported at once", async () => {
    const wrong = {
      "min-executed-legs": "-1",
      "expect-legs": "[1]",
      commit: "main",
      "max-days-unverified": "x",
      check: "maybe",
    };
    await expect(aggregate(wrong)).rejects.toThrow(
      /input check: "maybe" is not allowed; use one of never, auto, always\ninput expect-legs: .*\ninput max-days-unverified: .*\ninput min-executed-legs: .*\ninput commit: /,
    );
  });

  test("max-days-unverified without a history has nothing to count from", async () => {
    await expect(aggregate({ "max-days-unverified": "3" })).rejects.toThrow(/needs the input history/);
  });
});

describe("plan over real files", () => {
  const cells = '[{"gpu":"V100","tensorrt":"10.5.0"},{"gpu":"old","tensorrt":"10.4.0"}]';

  test("texts and names of files give the same", async () => {
    writeFileSync(join(dir, "cells.json"), cells);
    writeFileSync(join(dir, "labels.yml"), "old: V100\n");
    const byText = await planCommand({ cells, labels: '{"old":"V100"}' }, host());
    const byFile = await planCommand(
      { cells: join(dir, "cells.json"), labels: join(dir, "labels.yml") },
      host(),
    );
    expect(byFile.outputs).toEqual(byText.outputs);
    expect(JSON.parse(byText.outputs.matrix ?? "")).toEqual({
      include: [{ gpu: "old", tensorrt: "10.4.0" }],
    });
    expect(byText.outputs.count).toBe("1");
    expect(JSON.parse(byText.outputs.legs ?? "")).toEqual(["old-10.4.0"]);
  });

  test("one notice for what was dropped, a warning when nothing is left", async () => {
    const some = await planCommand({ cells, labels: '{"old":"V100"}' }, host());
    expect(some.annotations.map((one) => one.severity)).toEqual(["notice"]);
    const none = await planCommand({ cells: '[{"gpu":"V100","tensorrt":"10.5.0"}]' }, host());
    expect(none.annotations.map((one) => one.severity)).toEqual(["warning", "notice"]);
    expect(none.outputs).toMatchObject({ matrix: '{"include":[]}', count: "0" });
  });

  test("what is planned follows the schema in the repository", async () => {
    const schema = JSON.parse(readFileSync(new URL("schema/plan.schema.json", root), "utf8"));
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
    const { plan } = await planCommand({ cells, labels: '{"old":"V100"}', cover: "each-sm" }, host());
    expect(validate(plan) || validate.errors).toBe(true);
  });

  test("rows of the user's own file decide with those that are known here", async () => {
    const file = join(dir, "own.yml");
    writeFileSync(
      file,
      [
        "rows:",
        '  - release: "99.1.0"',
        '    support: [{ platform: linux-x64, sm: ["7.0"] }]',
        "    confidence: measured",
        '    sources: ["measured: it ran here"]',
        '    date: "2027-01-31"',
        "",
      ].join("\n"),
    );
    const own = '[{"gpu":"V100","tensorrt":"99.1.0"}]';
    const { plan } = await planCommand({ cells: own, "matrix-file": file }, host());
    expect(plan.cells[0]?.status).toBe("supported");
    expect((await planCommand({ cells: own }, host())).plan.cells[0]?.status).toBe("unsupported");
  });

  test("a requirements file of the workspace is read once, whoever names it", async () => {
    const name = "__tests__/fixtures/fleet/requirements.txt";
    const read: string[] = [];
    const files = createFiles();
    const counting = {
      ...files,
      readText: (path: string, max: number) => {
        read.push(path);
        return files.readText(path, max);
      },
    };
    const cells = JSON.stringify([
      { gpu: "T4", requirements: name },
      { gpu: "V100", requirements: name },
      { gpu: "V100", requirements: "tensorrt==10.4.0" },
    ]);
    const { plan } = await planCommand({ cells }, { ...host(), files: counting });
    expect(plan.cells.map((cell) => cell.tensorrt)).toEqual(["10.5.0", "10.5.0", "10.4.0"]);
    expect(read).toEqual([name]);
  });

  test("cells name files of the workspace and no others, even where they exist", async () => {
    const outside = join(dir, "trt.txt");
    writeFileSync(outside, "tensorrt==10.5.0\n");
    for (const requirements of [outside, relative(process.cwd(), outside), "none.txt"]) {
      const cells = JSON.stringify([{ gpu: "T4", requirements }]);
      await expect(planCommand({ cells }, host())).rejects.toThrow(/was not found in the workspace/);
    }
  });

  test("wrong inputs are reported at once, before a file is read", async () => {
    await expect(planCommand({ cells: "", cover: "most", "on-unsupported": "fail" }, host())).rejects.toThrow(
      /input cover: "most" .*\ninput on-unsupported: "fail" .*\ninput cells: is empty/,
    );
    for (const [input, raw] of Object.entries({
      cells: { cells: join(dir, "none.json") },
      labels: { cells: "gpu: [T4]\ntensorrt: ['10.5']", labels: join(dir, "none.json") },
      "matrix-file": { cells: "gpu: [T4]\ntensorrt: ['10.5']", "matrix-file": join(dir, "none.json") },
    })) {
      const refused = await planCommand(raw, host()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RequestError);
      expect((refused as Error).message).toMatch(
        new RegExp(`^input ${input}: .*none\\.json: cannot be read`),
      );
    }
  });
});

describe.each([
  ["plan/action.yml", PLAN_INPUTS, "../dist/plan/index.js"],
  ["aggregate/action.yml", AGGREGATE_INPUTS, "../dist/aggregate/index.js"],
] as const)("%s", (path, rows, main) => {
  const action = parse(readFileSync(new URL(path, root), "utf8"));

  test("has the inputs of the table, with their defaults and texts", () => {
    expect(Object.keys(action.inputs)).toEqual(rows.map((row) => row.name));
    for (const row of rows as readonly InputRow[])
      expect(action.inputs[row.name]).toMatchObject({
        description: row.summary,
        ...(row.name === "cells" ? {} : { default: row.default }),
      });
  });

  test("starts the bundle on node24", () => {
    expect(action.runs).toEqual({ using: "node24", main });
  });

  test("names every output that the command gives", async () => {
    leg("a", {});
    const outputs =
      path === "plan/action.yml"
        ? (await planCommand({ cells: '[{"gpu":"T4","tensorrt":"10.5.0"}]' }, host())).outputs
        : { ...(await aggregate({})).outputs, "check-url": "" };
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });
});
