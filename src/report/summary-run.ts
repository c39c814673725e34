/** Parts of the summary that say what the machine is, what was decided and what came of the suite. */

import type { Gpu } from "../facts/facts.ts";
import type { Evidence } from "../support/verdict.ts";
import type { Section } from "./document.ts";
import { details, inCode, link, pairTable, prose, proseWithCode, table } from "./escape.ts";
import type { Report } from "./report.ts";
import { duration, gpuWords, grouped, plural } from "./small-words.ts";
import { excusedWords } from "./test-groups.ts";

const MAX_GPUS = 16;
const MAX_EVIDENCE = 20;

export function machineSection({ facts, verdict }: Report): Section {
  if (!facts) return { title: "", blocks: [] };
  const { driver, tensorrt, torch, torchTensorrt, interpreter, platform } = facts;
  const rows: [string, string][] = [];
  const add = (name: string, value: string) => rows.push([name, value]);
  if (facts.gpus.length === 0) add("GPU", "none that CUDA shows to this process");
  for (const gpu of facts.gpus.slice(0, MAX_GPUS)) {
    const judged = facts.gpus.length > 1 && verdict.gpu?.index === gpu.index ? " (the one judged)" : "";
    add(facts.gpus.length > 1 ? `GPU ${gpu.index}` : "GPU", `${prose(gpuLine(gpu))}${judged}`);
  }
  if (facts.gpus.length > MAX_GPUS) add("", `and ${facts.gpus.length - MAX_GPUS} more`);
  add("TensorRT", tensorrt ? tensorrtLine(tensorrt) : "none found");
  if (driver)
    add(
      "Driver",
      prose(`${driver.version ?? "not known"}${driver.cuda ? `, CUDA up to ${driver.cuda}` : ""}`),
    );
  if (torch) {
    const cuda = torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA";
    add(
      "PyTorch",
      prose(`${torch.version}${cuda}${torchTensorrt ? `; Torch-TensorRT ${torchTensorrt.version}` : ""}`),
    );
  }
  if (interpreter) add("Python", `${prose(interpreter.version)}, ${inCode(interpreter.path)}`);
  if (facts.via) add("Reached through", inCode(facts.via));
  if (platform) add("System", prose(platformLine(platform)));
  const problems = (facts.problems ?? []).slice(0, 10);
  return {
    title: "Machine",
    blocks: [
      pairTable(rows),
      ...(problems.length === 0
        ? []
        : [
            `Problems during the probe:\n\n${problems.map(({ code, detail }) => `- ${inCode(code)}: ${prose(detail, 500)}`).join("\n")}`,
          ]),
    ],
  };
}

function gpuLine(gpu: Gpu): string {
  const memory = gpu.memoryMiB ? `, ${(gpu.memoryMiB / 1024).toFixed(0)} GiB` : "";
  return `${gpuWords(gpu)}${memory}${gpu.mig ? ", MIG instance" : ""}`;
}

function tensorrtLine(tensorrt: NonNullable<NonNullable<Report["facts"]>["tensorrt"]>): string {
  const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX " : "";
  const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
  return `${prose(`${product}${tensorrt.version}${cuda}`)}, from ${inCode(tensorrt.source)}`;
}

function platformLine(platform: NonNullable<NonNullable<Report["facts"]>["platform"]>): string {
  const extras = [
    platform.jetpack ? `JetPack ${platform.jetpack}` : "",
    platform.wsl ? "WSL" : "",
    platform.container ? "in a container" : "",
  ].filter((extra) => extra !== "");
  return [`${platform.os} ${platform.arch}`, ...extras].join(", ");
}

export function decisionSection({ verdict, policy }: Report): Section {
  const rows: [string, string][] = [
    [
      "Verdict",
      `${inCode(verdict.status)}${verdict.reason === "" ? "" : `, because ${inCode(verdict.reason)}`}`,
    ],
    ["Policy", `${inCode(policy.applied)}: ${ACTIONS[policy.action]}`],
  ];
  if (verdict.newestTensorrt) rows.push(["Newest TensorRT for this GPU", prose(verdict.newestTensorrt)]);
  if (verdict.supported.length > 0) {
    rows.push(["Compute capabilities of this TensorRT", prose(verdict.supported.join(", "))]);
  }
  const blocks = [
    pairTable(rows),
    ...list("Evidence", verdict.evidence.slice(0, MAX_EVIDENCE).map(evidenceLine)),
  ];
  const remarks = [
    ...list(
      "What this GPU cannot do with this TensorRT",
      verdict.limits.map((limit) => proseWithCode(limit)),
    ),
    ...list(
      "Notes",
      verdict.notes.map((note) => proseWithCode(note)),
    ),
    ...list(
      "Corrections to the support matrix that this run proposes",
      (verdict.proposals ?? []).map((row) => inCode(row, 600)),
    ),
  ];
  // A plain yes is folded: the reader is here for the suite's result.
  const plain = verdict.status === "supported" && policy.action === "ran";
  const folded = details(`${inCode(verdict.status)}, so the suite was run. Why?`, blocks.join("\n\n"));
  return { title: "Decision", blocks: plain ? [folded, ...remarks] : [...blocks, ...remarks] };
}

const ACTIONS = {
  ran: "the suite was run",
  skipped: "the suite was not started",
  refused: "the suite was not started",
  none: "no suite was given",
};

function evidenceLine({ fact, source, confidence }: Evidence): string {
  const from = source.startsWith("https://") ? link(source) : inCode(source);
  return `${prose(fact)} (${prose(confidence)}: ${from})`;
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${title}:\n\n${items.map((item) => `- ${item}`).join("\n")}`];
}

export function outcomeSection(report: Report): Section {
  const { suite, tests, outcome } = report;
  if (!suite && !tests) return { title: "", blocks: [] };
  const blocks: string[] = [];
  if (tests) blocks.push(countsTable(tests));
  const excused = excusedWords(report);
  if (tests && excused !== "") blocks.push(proseWithCode(excused));
  if (suite) {
    const rows: [string, string][] = [
      ["Command", inCode(suite.command, 500)],
      ["Ended", prose(endingWords(suite))],
      ["Took", duration(suite.durationMs)],
      ["Loaded", `TensorRT: ${usedWords(suite.used.tensorrt)}; CUDA: ${usedWords(suite.used.cuda)}`],
      ["Log", `${plural(suite.logLines, "line")}, ${grouped(suite.logBytes)} bytes`],
    ];
    if (suite.running && (outcome === "crashed" || outcome === "timed-out")) {
      rows.unshift(["Test that was running", inCode(suite.running)]);
    }
    blocks.push(pairTable(rows));
  }
  return { title: "Suite", blocks };
}

function countsTable(tests: NonNullable<Report["tests"]>): string {
  const cells: [string, number][] = [
    ["Tests", tests.total],
    ["✅ Passed", tests.passed],
    ["❌ Failed", tests.failed],
    ["💥 Errors", tests.errors],
    ["⏭️ Skipped", tests.skipped],
    ["Xfailed", tests.xfailed],
    ["Xpassed", tests.xpassed],
    ["Executed", tests.executed],
  ];
  const optional = new Set(["💥 Errors", "Xfailed", "Xpassed"]);
  const shown = cells.filter(([name, count]) => count > 0 || !optional.has(name));
  const right = shown.map((_, index) => index);
  return table(
    shown.map(([name]) => name),
    [shown.map(([, count]) => grouped(count))],
    right,
  );
}

function endingWords(suite: NonNullable<Report["suite"]>): string {
  if (suite.cancelled) return "cancelled";
  if (suite.timedOut) return "stopped at its time limit";
  if (suite.signal) return `by ${suite.signal}`;
  return suite.exitCode === null ? "not started" : `with exit status ${suite.exitCode}`;
}

function usedWords(used: boolean | null): string {
  return used === null ? "could not be seen" : used ? "yes" : "**no**";
}
