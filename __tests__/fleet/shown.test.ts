/** What people see: nothing from a report may act, and nothing may be lost without a word. */
import { describe, expect, test } from "@jest/globals";
import { SaxesParser } from "saxes";
import { utf8Bytes } from "../../src/clean-text.ts";
import { fleetAnnotations } from "../../src/fleet/fleet-annotations.ts";
import { fleetSummary } from "../../src/fleet/fleet-summary.ts";
import { fleetTerminal } from "../../src/fleet/fleet-terminal.ts";
import { gridHtml } from "../../src/fleet/grid-html.ts";
import { gridSvg } from "../../src/fleet/grid-svg.ts";
import { inert } from "../../src/fleet/inert.ts";
import { aggregateOf, buildFinding, type ReportChoice } from "./builders.ts";

const HOSTILE =
  "::error::pwned\n##[add-mask]x <script>alert(1)</script> | @octocat #1 [x](https://evil.example) \"\u202e'&";
const hostile: ReportChoice = {
  gpu: HOSTILE,
  outcome: "failed",
  ran: ["t"],
  notRan: [HOSTILE],
  failures: [{ id: HOSTILE, status: "failed", message: HOSTILE }],
  findings: [buildFinding({ title: HOSTILE, remedy: HOSTILE, links: ['https://example.com/"onload=x'] })],
};

function wellFormed(xml: string): number {
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  parser.on("opentag", () => elements++);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

describe("names from reports act nowhere", () => {
  const aggregate = aggregateOf({ good: {}, [HOSTILE.replaceAll("/", "_")]: hostile });

  test("SVG is well-formed and has no scripts, links or foreign text", () => {
    const svg = gridSvg(aggregate.grid, aggregate.sentence);
    expect(wellFormed(svg)).toBeGreaterThan(10);
    expect(svg).not.toMatch(/<script|<a |href=|<image|onload=/i);
    expect(svg).not.toContain("\u202e");
    // Addresses in attributes: the namespace alone.
    expect(svg.match(/="https?:/g)).toHaveLength(1);
  });

  test("HTML runs nothing and loads nothing", () => {
    const html = gridHtml(aggregate);
    expect(html).not.toMatch(/<script|src=|href=|<img|<link|@import|url\(/i);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("&lt;script&gt;");
    wellFormed(
      html
        .replace("<!doctype html>\n", "")
        .replaceAll(/<(meta [^>]*)>/g, "<$1/>")
        .replaceAll("<br>", "<br/>"),
    );
  });

  test("the summary mentions nobody, adds no links and breaks no table", () => {
    const summary = fleetSummary(aggregate);
    expect(summary).not.toMatch(/<script|@octocat|\[x\]\(/);
    expect(summary).not.toContain("https://evil.example");
    const lines = summary.split("\n");
    const head = lines.findIndex((line) => line.startsWith("| GPU | SM |"));
    const columns = (line: string | undefined) => line?.split("|").length;
    expect(columns(lines[head + 2])).toBe(columns(lines[head]));
    expect(columns(lines[head + 3])).toBe(columns(lines[head]));
  });

  test("the log has no command of the runner in it", () => {
    const text = fleetTerminal(aggregate);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain("##[");
  });

  test("inert leaves everything else as it is", () => {
    expect(inert("tests/a.py::test_x\n a: b ::c")).toBe("tests/a.py::test_x\n a: b ::c");
    expect(inert("  ::debug::x")).toBe("  :\u200b:debug::x");
  });
});

describe("annotations", () => {
  const said = (...choices: readonly Parameters<typeof buildFinding>[0][]) =>
    fleetAnnotations(
      aggregateOf({
        a: { findings: choices.map((choice) => buildFinding({ kind: "note", ...choice })) },
        b: {},
      }),
    );

  test("a finding is at most a warning: the legs' own verdicts decide", () => {
    expect(said({ severity: "error" }, { id: "n", severity: "notice" }).map((one) => one.severity)).toEqual([
      "warning",
      "notice",
    ]);
    expect(said({ kind: "benign" })).toEqual([]);
  });

  test("it tells how often, in which legs, what to do and what was seen first", () => {
    const findings = [buildFinding({ kind: "note", severity: "warning", count: 2 })];
    expect(fleetAnnotations(aggregateOf({ a: { findings }, b: { findings } }))).toEqual([
      {
        severity: "warning",
        title: "This TensorRT does not support the GPU (2 legs)",
        message:
          "arch-unsupported: 4 times in a, b. Pin an older TensorRT. First seen: Target GPU SM 70 is not supported by this TensorRT release",
      },
    ]);
    expect(said({ first: { line: 1, text: "" } })[0]).toMatchObject({
      title: "This TensorRT does not support the GPU (1 leg)",
      message: "arch-unsupported: 1 time in a. Pin an older TensorRT.",
    });
  });

  test("what is to be known of the history is a notice", () => {
    expect(fleetAnnotations(aggregateOf({ a: {} }), ["starts anew"])).toEqual([
      { severity: "notice", title: "History", message: "starts anew" },
    ]);
  });
});

describe("limits", () => {
  const many = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`leg-${i}`, { outcome: "failed" } as const]));

  test("ten errors are ten annotations; eleven are nine and a note about the rest", () => {
    expect(fleetAnnotations(aggregateOf(many(10))).filter((one) => one.severity === "error")).toHaveLength(
      10,
    );
    // One more: too few executed is not among them, since failed legs did execute.
    const errors = fleetAnnotations(aggregateOf(many(11))).filter((one) => one.severity === "error");
    expect(errors).toHaveLength(10);
    expect(errors[9]).toMatchObject({ title: "2 more" });
    expect(errors[9]?.message).toMatch(/2 more are in the job summary/);
  });

  test("what is left out is named, twenty titles at most", () => {
    const [, , , , , , , , , last] = fleetAnnotations(aggregateOf(many(31)));
    expect(last?.title).toBe("22 more");
    expect(last?.message).toMatch(
      /^22 more are in the job summary: (?:Leg leg-\d+ failed(?:, | and )){20}2 more\.$/,
    );
  });

  test("messages stay under 4,096 units and titles under 256", () => {
    const long = "x".repeat(10_000);
    const aggregate = aggregateOf({
      [long]: { outcome: "failed", findings: [buildFinding({ title: long, remedy: long })] },
    });
    for (const { title, message } of fleetAnnotations(aggregate)) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(message.length).toBeLessThan(4096);
    }
  });

  test("a summary that does not fit keeps its verdict and says that it was cut", () => {
    const aggregate = aggregateOf(many(200));
    const summary = fleetSummary(aggregate, [], 5000);
    expect(utf8Bytes(summary)).toBeLessThanOrEqual(5000);
    expect(summary.startsWith("## ❌ 200 legs reported")).toBe(true);
    expect(summary).toMatch(/Cut here/);
    expect(utf8Bytes(fleetSummary(aggregate))).toBeLessThan(1_048_576);
  });

  test("a grid that names ever more cards says what it left out", () => {
    const legs = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`leg-${i}`, { gpu: `Card ${i}` }]));
    const { grid } = aggregateOf(legs);
    expect(grid.rows).toHaveLength(60);
    expect(grid.dropped.rows).toBe(1);
    expect(fleetSummary(aggregateOf(legs))).toContain("Not shown: 1 card and 0 releases.");
  });
});

describe("the grid", () => {
  const { grid } = aggregateOf({
    a: { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.10.0" },
    b: { gpu: "Tesla V100", sm: "7.0", tensorrt: "10.9.0" },
    c: { gpu: "NVIDIA B200", sm: "10.0", tensorrt: "10.9.0" },
    d: { gpu: "NVIDIA B200", sm: "10.0", tensorrt: "10.9.0", outcome: "crashed" },
    e: { outcome: "passed", conclusion: "failure", tensorrt: "10.9.0" },
  });

  test("releases and capabilities are ordered as numbers", () => {
    expect(grid.releases).toEqual(["10.9.0", "10.10.0"]);
    expect(grid.rows.map((row) => row.sm)).toEqual(["sm_70", "sm_75", "sm_100"]);
  });

  test("the worst leg of a square decides, and a square without a leg is empty", () => {
    expect(grid.rows[2]?.squares[0]).toMatchObject({ square: "crashed", legs: ["c", "d"], failed: true });
    expect(grid.rows[2]?.squares[1]?.square).toBe("missing");
  });

  test("a leg that passed and yet failed is shown as failed", () => {
    const html = gridHtml(aggregateOf({ e: { outcome: "passed", conclusion: "failure" } }));
    expect(html).toContain("passed, but the leg failed");
  });
});

test("without any report there are still a verdict, a page and a picture", () => {
  const aggregate = aggregateOf({});
  expect(fleetSummary(aggregate)).toMatch(/^## ❌ 0 legs reported/);
  expect(gridHtml(aggregate)).toContain("No leg gave a report");
  expect(wellFormed(gridSvg(aggregate.grid, aggregate.sentence))).toBeGreaterThan(3);
});
