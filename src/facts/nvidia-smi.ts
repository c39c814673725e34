/** Reads what nvidia-smi printed. It explains and never decides: it ignores CUDA_VISIBLE_DEVICES and orders by PCI bus. */

import { parseCapability, tryVersion } from "../versions.ts";
import type { Gpu } from "./facts.ts";
import type { RawProgram } from "./raw-answer.ts";
import { cleanText, lastWords } from "./reading.ts";

export interface SmiReport {
  readonly cards: readonly Gpu[];
  readonly driver: string | null;
  /** What nvidia-smi says of a card that no longer answers, or null. */
  readonly lost: string | null;
  /** True where NVML and the kernel module are of different versions. */
  readonly mismatch: boolean;
  /** Why the answer is not to be relied on, or null. Absence is not a failure. */
  readonly failure: string | null;
}

// Exit statuses of nvidia-smi (manual page, "RETURN VALUE") and NVML's codes (nvml.h) that it passes on.
const EXITS: ReadonlyMap<number, string> = new Map([
  [2, "an argument that this nvidia-smi does not know"],
  [3, "the query is not available on this card"],
  [4, "no permission to ask"],
  [6, "no devices were found"],
  [8, "a card lacks its power cables"],
  [9, "the NVIDIA driver is not loaded"],
  [10, "an interrupt problem of the kernel"],
  [12, "the NVML library was not found"],
  [13, "this NVML lacks the function"],
  [14, "a corrupted infoROM"],
  [15, "a card has fallen off the bus"],
  [16, "a card requires a reset"],
  [18, "driver and NVML library are of different versions"],
]);
// A corrupted infoROM is only a warning; the rest of the output is valid.
const HARMLESS_EXITS: ReadonlySet<number> = new Set([0, 14]);
const LOST =
  /GPU is lost|Unable to determine the device handle|fallen off the bus|requires? (?:a )?reset|ERR!|\[?Unknown Error\]?/i;
const MISMATCH = /Driver\/library version mismatch/i;
const MAX_CARDS = 64;

/** Columns of `--query-gpu`, in this order. An old nvidia-smi, which lacks the last two, is asked without them. */
const COLUMNS = [
  "index",
  "uuid",
  "name",
  "pci.bus_id",
  "memory.total",
  "driver_version",
  "compute_cap",
  "mig.mode.current",
] as const;
const LEAST_COLUMNS = 6;

/** Reads the CSV of `--query-gpu`. */
export function readSmi(program: RawProgram): SmiReport {
  const silent = { cards: [], driver: null, lost: null, mismatch: false };
  if (program.state === "missing") return { ...silent, failure: null };
  if (program.state === "timeout") {
    return { ...silent, failure: `nvidia-smi did not answer within ${program.seconds ?? 10} s` };
  }
  if (program.state === "failed")
    return { ...silent, failure: `nvidia-smi: ${program.detail ?? "no reason given"}` };
  const rows = program.stdout.split(/\r?\n/).slice(0, MAX_CARDS).map(readRow);
  const cards = rows.flatMap((row) => (row === null ? [] : [row.card]));
  const said = lastWords(`${program.stdout}\n${program.stderr}`) || "it printed nothing";
  const exit = program.exit ?? 255;
  const trouble = [...`${program.stdout}\n${program.stderr}`.slice(0, 20_000).split(/\r?\n/)].find((line) =>
    LOST.test(line),
  );
  const lost = trouble !== undefined || exit === 15 || exit === 16;
  const words = cleanText(trouble ?? said, 200);
  return {
    cards,
    driver: rows.find((row) => row?.driver)?.driver ?? null,
    lost: lost ? `nvidia-smi (exit ${exit}) says: ${words}` : null,
    mismatch: exit === 18 || MISMATCH.test(said),
    failure: failureOf(exit, said, lost ? words : null, cards.length),
  };
}

function failureOf(exit: number, said: string, lost: string | null, cards: number): string | null {
  const ended = `nvidia-smi ended with exit ${exit}`;
  if (!HARMLESS_EXITS.has(exit)) return `${ended} (${EXITS.get(exit) ?? "an unknown failure"}): ${said}`;
  if (lost !== null) return `${ended}, but a card does not answer: ${lost}`;
  return cards === 0 ? `${ended}, but listed no card that could be read: ${said}` : null;
}

/** A row of healthy cells, or null. Names may hold commas in no product known, so cells are counted from the left. */
function readRow(line: string): { readonly card: Gpu; readonly driver: string | null } | null {
  const cells = line.split(",").map((cell) => cleanText(cell, 200));
  const cell = (column: (typeof COLUMNS)[number]) => cells[COLUMNS.indexOf(column)] ?? "";
  if (cells.length < LEAST_COLUMNS || LOST.test(line)) return null;
  if (!/^\d{1,3}$/.test(cell("index")) || cell("name") === "") return null;
  const memory = cell("memory.total");
  const driver = cell("driver_version");
  return {
    card: {
      index: Number(cell("index")),
      name: cell("name"),
      uuid: known(cell("uuid")),
      computeCapability: parseCapability(cell("compute_cap")),
      memoryMiB: /^\d{1,9}$/.test(memory) ? Number(memory) : null,
      source: "nvidia-smi",
      pciBusId: known(cell("pci.bus_id")),
      ...(cell("mig.mode.current") === "Enabled" ? { mig: true } : {}),
    },
    driver: tryVersion(driver) === null ? null : driver,
  };
}

// Cells that say "no value": [N/A], N/A, [Not Supported], [Insufficient Permissions] and their like.
const known = (cell: string) => (/^(?:|\[.*\]|N\/A)$/.test(cell) ? null : cell);
