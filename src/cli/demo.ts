/** `trt-gate demo`: runs the gate three times, on simulated machines and with a suite that really runs. */

import { join } from "node:path";
import type { Facts } from "../facts/facts.ts";
import { runGate } from "../gate.ts";
import type { Report } from "../report/report.ts";
import { renderTerminal } from "../report/terminal.ts";
import { parseRequest } from "../request.ts";
import type { Outcome } from "../suite/outcome.ts";
import type { Invocation } from "./arguments.ts";
import type { Console } from "./console.ts";
import { H100_WITH_10_13, V100_WITH_10_5 } from "./demo-facts.ts";
import { DEMO_SUITE, type DemoCard } from "./demo-suite.ts";
import { terminalContext } from "./run.ts";

interface Step {
  readonly title: string;
  readonly says: string;
  readonly facts: Facts;
  readonly suite: DemoCard;
  readonly inputs: Readonly<Record<string, string>>;
  readonly expected: { readonly outcome: Outcome; readonly findings: readonly string[] };
}

const STEPS: readonly Step[] = [
  {
    title: "on-unsupported: skip",
    says: "TensorRT 10.5 dropped Volta. On a V100 the suite is not started, and the report says what that leaves unverified.",
    facts: V100_WITH_10_5,
    suite: "refused",
    inputs: { "on-unsupported": "skip" },
    expected: { outcome: "skipped", findings: [] },
  },
  {
    title: "on-unsupported: xfail",
    says: "The same machine, but the suite runs. Its failures are excused because each shows TensorRT's own refusal; any other failure would count.",
    facts: V100_WITH_10_5,
    suite: "refused",
    inputs: { "on-unsupported": "xfail" },
    expected: { outcome: "xfailed", findings: ["arch-unsupported"] },
  },
  {
    title: "a supported card",
    says: "An H100 with TensorRT 10.13.3. The suite runs, its result stands, and the known warnings are counted and explained.",
    facts: H100_WITH_10_13,
    suite: "supported",
    inputs: {},
    expected: { outcome: "passed", findings: ["bn-ir-exception-removed", "conv3d-k1"] },
  },
];

const NEXT = `
What to try next (in a clone without an installation, type "node dist/cli/index.js" for trt-gate):
  trt-gate explain --gpu V100 --tensorrt 10.5   whether a pair runs, and why
  trt-gate run -- pytest tests                  the gate around your own suite
  trt-gate run --help                           every option, also for a machine that is not at hand
`;

/** Exit status 0 only if every step ended with its expected outcome. */
export async function demo(_invocation: Invocation, console: Console): Promise<number> {
  const wrong: string[] = [];
  for (const [index, step] of STEPS.entries()) {
    console.out(`\n== ${index + 1} of ${STEPS.length}: ${step.title}\n${step.says}\n\n`);
    const report = await runStep(step, index, console);
    console.out(renderTerminal(report, { ...console.outStyle, again: false }));
    const problem = compare(step, report);
    if (problem) wrong.push(`step ${index + 1}: ${problem}`);
    console.out(
      problem ? `-- not the expected outcome: ${problem}\n` : `-- the expected outcome: ${report.outcome}\n`,
    );
  }
  console.out(NEXT);
  for (const problem of wrong) console.err(`trt-gate demo: ${problem}\n`);
  return wrong.length === 0 ? 0 : 1;
}

async function runStep(step: Step, index: number, console: Console): Promise<Report> {
  const folder = join(console.temp, `trt-gate-demo-${index + 1}-${console.now()}`);
  const program = join(folder, "suite.mjs");
  await console.files.writeText(program, DEMO_SUITE);
  const request = parseRequest(
    { ...step.inputs, "report-dir": folder },
    { os: console.platform, workspace: console.cwd, temp: console.temp },
    [console.node, program, step.suite],
  );
  const host = await console.host("nowhere");
  const quiet = { ...host.display, info: () => {}, outcome: () => {}, fail: () => {} };
  try {
    return await runGate(
      request,
      { ...host, prober: { probe: async () => step.facts }, display: quiet },
      terminalContext(console),
    );
  } finally {
    await console.remove(folder);
  }
}

function compare({ expected }: Step, report: Report): string | null {
  if (report.outcome !== expected.outcome) return `outcome ${report.outcome} instead of ${expected.outcome}`;
  const findings = report.findings.map(({ id }) => id).sort();
  const same =
    findings.length === expected.findings.length && expected.findings.every((id) => findings.includes(id));
  return same
    ? null
    : `findings ${findings.join(", ") || "none"} instead of ${expected.findings.join(", ") || "none"}`;
}
