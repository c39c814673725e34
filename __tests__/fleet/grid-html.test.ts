import { expect, test } from "@jest/globals";
import { gridHtml } from "../../src/fleet/grid-html.ts";
import { EMPTY_HISTORY } from "../../src/fleet/history.ts";
import { aggregateOf, bareLeg, buildFinding } from "./builders.ts";

const page = (...aggregate: Parameters<typeof aggregateOf>) => gridHtml(aggregateOf(...aggregate));

test("a square has its mark, word and figures; one without a leg only its mark", () => {
  const html = page({
    a: {},
    b: { gpu: "L4", sm: "8.9", tensorrt: "10.6.0", outcome: "crashed" },
    c: bareLeg(),
  });
  expect(html.match(/<td .*?<\/td>/g)).toEqual([
    '<td class="none" title="not in this run">·</td>',
    '<td class="none" title="not in this run">·</td>',
    '<td class="idle" title="probed only; c"><b>–</b>probed only</td>',
    '<td class="good" title="passed; 2 of 2 tests executed; a"><b>✓</b>passed<br>2/2</td>',
    '<td class="none" title="not in this run">·</td>',
    '<td class="none" title="not in this run">·</td>',
    '<td class="none" title="not in this run">·</td>',
    '<td class="bad" title="crashed; 2 of 2 tests executed; b"><b>✗</b>crashed<br>2/2</td>',
    '<td class="none" title="not in this run">·</td>',
  ]);
  expect(html).toContain("<title>Legs failed: GPU by TensorRT</title>");
  expect(page({ a: {} })).toContain("<title>No leg failed: GPU by TensorRT</title>");
});

test("what is left out of the grid is reported", () => {
  const cards = Object.fromEntries(Array.from({ length: 61 }, (_, i) => [`l${i}`, { gpu: `Card ${i}` }]));
  expect(page(cards)).toContain("Not shown: 1 card and 0 releases.");
  expect(page({ a: {} })).not.toContain("Not shown");
});

test("every part has its entries, and one without any is not there", () => {
  const html = page(
    {
      a: {
        status: "unsupported",
        outcome: "failed",
        ran: ["t1"],
        notRan: ["t2"],
        failures: [{ id: "t1", status: "failed", message: "boom" }],
        findings: [buildFinding({ count: 2 })],
      },
      b: { status: "unsupported", gpu: "L4", sm: "8.9", outcome: "xpassed", conclusion: "success" },
      c: { gpu: "L40", sm: "8.9", ran: [], notRan: ["t2"] },
    },
    { history: EMPTY_HISTORY, propose: () => "rows:\n  - sm: <x>\n" },
  );
  const titles = html.match(/<h2>.*?<\/h2>/g);
  expect(titles).toEqual([
    "<h2>What to look at (4)</h2>",
    "<h2>Failing tests (1)</h2>",
    "<h2>Findings (1)</h2>",
    "<h2>Tests that ran in no leg (1)</h2>",
    "<h2>Proposed rows for the support matrix (1)</h2>",
    "<h2>Days since each pair last ran (3)</h2>",
  ]);
  expect(html).toContain("<li><code>t1</code> in a</li>");
  expect(html).toContain(
    "<li><b>This TensorRT does not support the GPU</b> <code>arch-unsupported</code>: 2 times in a. Pin an older TensorRT.</li>",
  );
  // Indents stay, since a row is YAML.
  expect(html).toContain("<pre>rows:\n  - sm: &lt;x&gt;\n</pre>");
  expect(html).toContain("<li>L40 with TensorRT 10.5.0: 0 (never ran)</li>");
  expect(html).toContain("<li>Tesla T4 with TensorRT 10.5.0: 0</li>");
  expect(page({ a: {} })).not.toContain("<section>");
});

test("a row that nobody proposes is left out", () => {
  const passed = { status: "unsupported", outcome: "xpassed", conclusion: "success" } as const;
  expect(page({ a: passed }, { propose: () => null })).not.toContain("Proposed rows for the support matrix");
});

test("of more than 200 entries the rest is only counted", () => {
  const tests = (length: number) => page({ a: { notRan: Array.from({ length }, (_, i) => `t${i}`) } });
  expect(tests(200)).not.toContain("are in aggregate.json");
  expect(tests(203)).toContain("(203)</h2>");
  expect(tests(203)).toContain('<p class="dim">3 more are in aggregate.json.</p>');
});
