/** Everything beyond the outcome table: further reasons to fail, warnings, notices, and what to do about them. */

import type { Finding } from "../issues/finding.ts";
import type { ClassifyInput, SuiteSeen } from "./classify-input.ts";
import { describe } from "./classify-sentence.ts";
import type { Column } from "./classify-table.ts";
import type { Expectation } from "./expectations.ts";
import type { SuiteResults } from "./test-result.ts";
import { joinUse, type Use } from "./used.ts";

export interface Remarks {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
  /** What to do about errors and warnings. */
  readonly steps: readonly string[];
}

/** A reason and what to do about it. */
interface Remark {
  readonly text: string;
  readonly step?: string;
}

/** @param used entries of the expectations that covered a test or this end. */
export function collectRemarks(
  input: ClassifyInput,
  suite: SuiteSeen,
  results: SuiteResults,
  used: ReadonlySet<Expectation>,
  column: Column,
): Remarks {
  const { settings, evidence, verdict } = input;
  const use = joinUse(suite.used, results.usedInProcess);
  const errors: Remark[] = [];
  const warnings: Remark[] = [];
  const to = (word: string) => (word === "fail" ? errors : warnings);

  if (input.gpuLost) errors.push({ text: `The GPU was lost while the suite ran: ${input.gpuLost}` });
  for (const id of settings.failOn) {
    const finding = evidence.findings.find((one) => one.id === id);
    if (finding) errors.push(seenThough(finding));
  }
  const lower =
    "If the new findings are acceptable, record them with `trt-gate baseline update REPORT --baseline FILE`.";
  for (const text of input.newFindings ?? []) to(settings.onNewFindings).push({ text, step: lower });
  const supported = verdict.status === "supported";
  const letPass = column === "exit-crash" && settings.exitCrash === "warn" && supported;
  if (supported && (column === "all-pass" || letPass)) {
    const text = describe.unused(use, settings.requireUse);
    if (text) to(settings.requireUse).push({ text, step: seekUse(use) });
  }
  const unshown = column === "all-pass" && settings.requireUse !== "off" ? withoutCard(input, use) : null;
  if (unshown) warnings.push({ text: unshown });
  if (letPass) warnings.push({ text: describe.exitCrash(suite.ending) });
  const rest = [
    ...describe.leftovers(suite.ending),
    ...describe.staleExpectations(input.expectations, used, results),
  ];
  return {
    errors: errors.map(({ text }) => text),
    warnings: [...warnings.map(({ text }) => text), ...rest],
    notices: [...results.notices, ...describe.blindSpots(results, settings, column)],
    steps: [...new Set([...errors, ...warnings].flatMap(({ step }) => step ?? []))],
  };
}

function seenThough({ id, count, title, remedy }: Finding): Remark {
  const times = count === 1 ? "once" : `${count} times`;
  const otherwise = `remove \`${id}\` from \`fail-on\` if it may appear.`;
  return {
    text: `fail-on names ${id}, which was seen ${times}: ${title}.`,
    step: remedy === "" ? `Look up \`${id}\` below, or ${otherwise}` : `${remedy} Or ${otherwise}`,
  };
}

function seekUse({ tensorrt }: Use): string {
  return tensorrt === false
    ? "Find out why no process of the suite loaded TensorRT: often the tests fell back to PyTorch or skipped themselves."
    : "Find out why no process of the suite opened CUDA: often the tests fell back to the CPU or skipped themselves.";
}

/** A warning for a pass where the gate found no card or no TensorRT, unless the suite was seen to use them. */
function withoutCard({ verdict, choice }: ClassifyInput, use: Use): string | null {
  const noGpu = verdict.status === "no-gpu" && use.cuda !== true;
  const noTensorrt = verdict.status === "no-tensorrt" && use.tensorrt !== true;
  if (!noGpu && !noTensorrt) return null;
  const what = noTensorrt ? "TensorRT" : verdict.tensorrt === null ? "a GPU or TensorRT" : "a GPU";
  return `Nothing shows that the tests had ${what}. They ran because of ${choice.applied}, so their pass does not show that they work with it.`;
}
