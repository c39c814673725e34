import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { utf8Bytes } from "../../src/clean-text.ts";
import { buildReport } from "../../src/report/build-report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { facts, failure, finding, parts, report, SITUATIONS, suite, verdict } from "./examples.ts";
import { elements, toHtml, toText } from "./markdown.ts";

const names = Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[];
const seen = (markdown: string) => toText(toHtml(markdown)).replaceAll("\u200b", "");

describe.each(names)("the summary of %s", (name) => {
  const shown = report(name);
  const markdown = renderSummary(shown);
  const text = seen(markdown);

  test("begins with what happened and the verdict's sentence", () => {
    const [heading, , sentence] = markdown.split("\n");
    expect(heading).toMatch(/^## \S+ /);
    expect(seen(sentence ?? "")).toBe(shown.verdict.sentence);
  });

  test("says the sentence of the result once at most", () => {
    expect(text.split(shown.verdict.sentence)).toHaveLength(2);
  });

  test("names machine, decision and how to see it again", () => {
    for (const words of [
      "Machine",
      "Decision",
      "On your own machine",
      "trt-gate ",
      shown.facts?.gpus[0]?.name ?? "",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("says on a terminal what it says here", () => {
    const terminal = renderTerminal(shown, { color: false, width: 1_000 });
    const [first = ""] = terminal.split("\n");
    expect(text).toContain(first.slice(2));
    // A terminal is never taken for wider than people read, so that lines break.
    expect(terminal.replace(/\s+/g, " ")).toContain(shown.verdict.sentence);
    for (const { id } of shown.failures) expect(terminal).toContain(id);
  });
});

test("the summary names every failure, finding and reason", () => {
  const text = seen(renderSummary(report("failed")));
  for (const words of [
    "test_accuracy[fp16]",
    "test_accuracy[bf16]",
    "test_reload",
    "Tensor-likes are not close",
    "bn-ir-exception-removed",
    "FP8 needs compute capability 8.9",
  ]) {
    expect(text).toContain(words);
  }
});

test("counts are exact although details are limited", () => {
  const failures = Array.from({ length: 100_000 }, (_, index) =>
    failure({ id: `tests/a.py::test_${index}`, message: `E ${index}\n${"x".repeat(300)}` }),
  );
  const tests = { ...SITUATIONS.failed.tests, total: 100_000, failed: 100_000, errors: 0 } as never;
  const began = performance.now();
  const built = buildReport({ ...SITUATIONS.failed, tests, failures });
  const markdown = renderSummary(built);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(built.dropped.failures).toBe(99_000);
  expect(seen(markdown)).toContain("Failed tests (100,000)");
  expect(seen(markdown)).toContain("99,000 more failures");
  expect(utf8Bytes(markdown)).toBeLessThanOrEqual(1_048_576);
});

test("a summary is cut from the bottom, between its parts, and says so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2_000, max: 12_000 }), fc.constantFrom(...names), (limit, name) => {
      const whole = renderSummary(report(name));
      const markdown = renderSummary(report(name), limit);
      expect(utf8Bytes(markdown)).toBeLessThanOrEqual(limit);
      expect(elements(toHtml(markdown)).filter((element) => element === "details").length).toBe(
        toHtml(markdown).match(/<\/details>/g)?.length ?? 0,
      );
      if (whole === markdown) return;
      expect(markdown).toContain("Cut here");
      const kept = markdown.slice(0, markdown.indexOf("> ✂️"));
      expect(whole.startsWith(kept)).toBe(true);
    }),
  );
});

test("nothing from outside becomes markup", () => {
  const evil = "@octocat ![x](https://e.example/x.png) <img src=x> | `a` **b** </details> #1 \n# h\n```\nx";
  const hostile = buildReport(
    parts({
      facts: facts({
        gpus: [{ index: 0, name: evil, computeCapability: evil, source: evil }],
        interpreter: { path: evil, version: evil },
        driver: { version: evil, cuda: evil },
        tensorrt: { version: evil, product: "tensorrt", source: evil },
        problems: [{ code: evil, detail: evil }],
        via: evil,
      }),
      verdict: verdict({
        status: "unsupported",
        reason: "gpu-dropped",
        sentence: evil,
        remedies: [{ kind: "gpu", text: evil }],
        limits: [evil],
        notes: [evil],
        evidence: [{ fact: evil, source: evil, confidence: "documented" }],
      }),
      suite: suite({ command: evil, running: evil }),
      failures: [
        failure({ id: evil, message: evil, file: evil }),
        failure({ id: evil, message: evil, excusedBy: evil }),
      ],
      findings: [
        finding({
          title: evil,
          explanation: evil,
          remedy: evil,
          links: [evil],
          first: { line: 1, text: evil },
          tests: [{ id: evil, count: 2 }],
          id: evil,
        }),
      ],
      outcome: "failed",
      sentence: evil,
      errors: [evil],
      warnings: [evil],
      notices: [evil],
      passedUnexpectedly: [evil],
    }),
  );
  const allowed = "h2 h3 p strong b code ul li table thead tr th tbody td details summary br pre sub".split(
    " ",
  );
  const html = toHtml(renderSummary(hostile));
  expect([...new Set(elements(html))].filter((name) => !allowed.includes(name))).toEqual([]);
  expect(html.match(/<h2>/g)).toHaveLength(1);
  // Outside of code nobody is named.
  expect(toText(html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, ""))).not.toMatch(/@octocat|#1\b/);
});

test("it opens with the result, what happened and what to do, and ends with who wrote it", () => {
  const shown = renderSummary(
    buildReport(
      parts({
        outcome: "timed-out",
        conclusion: "failure",
        sentence: "It hung.",
        verdict: verdict({ status: "unknown", remedies: [{ kind: "gpu", text: "Use `another`." }] }),
      }),
    ),
  );
  expect(shown.split("\n\n").slice(0, 5)).toEqual([
    "## ❌ Timed out after 5 min 12 s",
    "**TensorRT 10.13.3 supports NVIDIA H100 80GB HBM3 (compute capability 9.0).**",
    "It hung. The suite and every process that it started were stopped. Tests after that point did not run.",
    "**What you can do**",
    "- Find out why it took so long, or raise <code>timeout-minutes</code>.\n- Use <code>another</code>.",
  ]);
  expect(shown).toMatch(
    /<sub>tensorrt-export-gate 0\.1\.0, full data in <code>report\.json<\/code><\/sub>\n\n$/,
  );
  expect(renderSummary(report("skip"))).not.toContain("- ❌");
  expect(renderSummary(buildReport(parts()))).not.toContain("What you can do");
  const unknown = verdict({ status: "no-gpu" });
  expect(renderSummary(buildReport(parts({ outcome: "not-run", verdict: unknown, suite: null })))).toMatch(
    /^## ℹ️ CUDA shows no GPU\n/,
  );
});

test("a report with only what its schema asks for is shown like one with empty lists", () => {
  const { errors: _, warnings: __, passingOutputSeen: ___, ...rest } = report("skip");
  expect(renderSummary(rest)).toBe(renderSummary(report("skip")));
});

test("additional reasons are listed below the outcome, but not twice", () => {
  const shown = renderSummary(
    buildReport(
      parts({
        errors: ["Not `enough`.", "All 14 tests"],
        warnings: ["Look."],
        sentence: "All 14 tests passed.",
      }),
    ),
  );
  expect(shown).toContain("\n\n- ❌ Not <code>enough</code>.\n- ⚠️ Look.\n\n");
  expect(renderSummary(report("skip"))).toMatch(/^## ⏭️ Skipped: /);
  expect(shown).toMatch(/^## ⚠️ Passed with warnings: /);
});

test("a terminal without colour gets no codes, and none from the suite in any case", () => {
  const red = "\u001b[31mred\u001b[0m";
  const shown = buildReport({
    ...SITUATIONS.failed,
    failures: [failure({ id: red, message: red })],
    sentence: red,
  });
  expect(renderTerminal(shown, { color: false, width: 80 })).not.toContain("\u001b");
  expect(renderTerminal(shown, { color: true, width: 80 })).not.toContain("\u001b[31mred");
  for (const line of renderTerminal(report("skip"), { color: false, width: 60 }).split("\n").slice(0, 8)) {
    expect(line.length).toBeLessThanOrEqual(60);
  }
});
