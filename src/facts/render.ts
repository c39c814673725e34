/** The facts as text for a person: cards, versions, where each comes from, which sources were asked, what is wrong. */

import { smName } from "../versions.ts";
import { adviceFor } from "./advice.ts";
import type { Facts, Gpu, Problem, TensorrtLayer } from "./facts.ts";
import { cleanText } from "./reading.ts";

export interface RenderOptions {
  readonly color: boolean;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;
type Row = readonly [label: string, value: string];

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
const ESC = String.fromCharCode(27);
const LABEL_WIDTH = 16;
const MAX_CELL = 300;

/** Problems that decide about the verdict; the others explain. */
const GRAVE: ReadonlySet<string> = new Set([
  "driver-library-mismatch",
  "gpu-lost",
  "hidden-by-environment",
  "no-gpu-visible",
  "wrong-interpreter",
  "tensorrt-not-importable",
  "probe-timeout",
  "probe-failed",
  "platform-without-tensorrt",
]);

/** Text for a terminal, ending in a line feed. All values are cleaned: a facts file is not trusted. */
export function renderFacts(facts: Facts, options: RenderOptions): string {
  const paint: Paint = (style, text) => (options.color ? `${ESC}[${STYLES[style]}m${text}${ESC}[0m` : text);
  const blocks = [
    rows(machineRows(facts), paint),
    gpuTable(facts, paint),
    rows(softwareRows(facts), paint),
    layerTable(facts, paint),
    sourceTable(facts, paint),
    problemList(facts.problems ?? [], paint),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

const clean = (text: string) => cleanText(text, MAX_CELL);

function rows(entries: readonly Row[], paint: Paint): readonly string[] {
  return entries.map(([label, value]) => `${paint("bold", label.padEnd(LABEL_WIDTH))}${clean(value)}`);
}

function machineRows(facts: Facts): readonly Row[] {
  const { platform, interpreter, driver } = facts;
  const entries: Row[] = [];
  if (facts.via) entries.push(["asked through", facts.via]);
  if (platform) {
    const jetson = platform.jetpack
      ? `JetPack ${platform.jetpack}`
      : platform.l4t
        ? `L4T ${platform.l4t}`
        : null;
    const traits = [jetson, platform.wsl ? "WSL" : null, platform.container ? "in a container" : null];
    entries.push(["platform", [`${platform.os} ${platform.arch}`, ...traits.filter(Boolean)].join(", ")]);
  }
  entries.push(["interpreter", interpreter ? `${interpreter.path} (Python ${interpreter.version})` : "none"]);
  const supports = driver?.cuda ? `, CUDA up to ${driver.cuda}` : "";
  entries.push(["driver", driver ? `${driver.version ?? "version unknown"}${supports}` : "none found"]);
  const mask = facts.environment?.CUDA_VISIBLE_DEVICES;
  if (mask !== undefined) entries.push(["CUDA mask", `CUDA_VISIBLE_DEVICES=${JSON.stringify(mask)}`]);
  return entries;
}

function gpuTable(facts: Facts, paint: Paint): readonly string[] {
  const smi = facts.nvidiaSmiGpus ?? [];
  const none = couldNotAsk(facts) ? "GPUs: could not ask" : "CUDA shows no GPU";
  const head = facts.gpus.length === 0 ? [paint("red", none)] : [paint("bold", "GPU")];
  const lines = table(facts.gpus.map(gpuCells));
  const hidden = smi.filter((card) => !facts.gpus.some((gpu) => isSame(gpu, card)));
  const explain = hidden.map(({ index, name, uuid }) => {
    const words = ["nvidia-smi also lists", String(index), clean(name), clean(uuid ?? "")].filter(Boolean);
    return paint("dim", `  ${words.join(" ")}`);
  });
  return [...head, ...lines, ...explain];
}

/** Cards with the same name count as the same: CUDA and nvidia-smi may give a vGPU different UUIDs. */
const isSame = (gpu: Gpu, card: Gpu) => gpu.name === card.name || (!!gpu.uuid && gpu.uuid === card.uuid);

/** Whether nothing answered, so that what the facts lack may still be on the machine. */
function couldNotAsk(facts: Facts): boolean {
  return (facts.problems ?? []).some(({ code }) => code === "probe-failed" || code === "probe-timeout");
}

function gpuCells(gpu: Gpu): readonly string[] {
  const capability = gpu.computeCapability;
  return [
    String(gpu.index),
    clean(gpu.name),
    capability === null ? "capability unknown" : `${capability} (${smName(capability)})`,
    gpu.memoryMiB ? `${gpu.memoryMiB} MiB` : "",
    gpu.mig ? "MIG" : "",
    clean(gpu.uuid ?? ""),
    `by ${clean(gpu.source)}`,
  ];
}

function softwareRows(facts: Facts): readonly Row[] {
  const { tensorrt, torch, torchTensorrt } = facts;
  const entries: Row[] = [];
  if (tensorrt === null) {
    const silent = couldNotAsk(facts) && facts.sources === undefined;
    entries.push(["TensorRT", silent ? "could not ask" : "none that the suite would load"]);
  } else {
    const product = tensorrt.product === "tensorrt-rtx" ? "TensorRT-RTX" : "TensorRT";
    const cuda = tensorrt.cuda ? ` for CUDA ${tensorrt.cuda}` : "";
    entries.push([product, `${tensorrt.version}${cuda}, by ${tensorrt.source}`]);
    if (tensorrt.smResources) {
      const list = tensorrt.smResources.map((sm) => `sm_${sm}`).join(" ");
      entries.push(["", `builder resources installed: ${list === "" ? "none" : list}`]);
    }
    if (tensorrt.builder === false) entries.push(["", "runtime only: it cannot build engines"]);
  }
  if (torch) {
    const arch = torch.archList ? `, compiled for ${torch.archList.join(" ")}` : "";
    entries.push([
      "torch",
      `${torch.version}${torch.cuda ? `, CUDA ${torch.cuda}` : ", without CUDA"}${arch}`,
    ]);
  }
  if (torchTensorrt) entries.push(["torch-tensorrt", torchTensorrt.version]);
  return entries;
}

function layerTable(facts: Facts, paint: Paint): readonly string[] {
  const layers = facts.tensorrtLayers ?? [];
  if (layers.length === 0) return [];
  const cells = (layer: TensorrtLayer) => [
    ...[layer.version ?? "?", layer.kind, layer.product, layer.source].map(clean),
    ...(loadable(layer) && !layer.reachable ? ["not reachable by the suite"] : []),
  ];
  return [paint("bold", "TensorRT found"), ...table(layers.map(cells))];
}

/** Headers, variables and the like are never loaded, so for them reachability means nothing. */
const loadable = ({ kind }: TensorrtLayer) => kind === "library" || kind === "dist-info";

function sourceTable(facts: Facts, paint: Paint): readonly string[] {
  const sources = facts.sources ?? [];
  if (sources.length === 0) return [];
  const lines = table(sources.map(({ name, state, detail }) => [clean(name), clean(state), clean(detail)]));
  return [paint("bold", "asked"), ...lines.map((line) => paint("dim", line))];
}

function problemList(problems: readonly Problem[], paint: Paint): readonly string[] {
  if (problems.length === 0) return [paint("green", "no problems")];
  return [
    paint("bold", "problems"),
    ...problems.flatMap(({ code, detail }) => {
      const advice = adviceFor(code);
      return [
        `  ${paint(GRAVE.has(code) ? "red" : "yellow", clean(code))}: ${cleanText(detail, 1000)}`,
        ...(advice === null ? [] : [`    ${advice}`]),
      ];
    }),
  ];
}

/** Columns padded to their widest cell; one without any text is left out. A line may lack its last cells. */
function table(lines: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const line of lines) {
    line.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    });
  }
  return lines.map((line) => {
    const padded = widths.flatMap((width, column) =>
      width === 0 ? [] : [(line[column] ?? "").padEnd(width)],
    );
    return `  ${padded.join("  ")}`.trimEnd();
  });
}
