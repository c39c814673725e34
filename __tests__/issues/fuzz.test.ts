import { expect, test } from "@jest/globals";
import type { LogReader } from "../../src/issues/finding.ts";
import { createScanner } from "../../src/issues/scan.ts";
import { catalogue, scanInPieces } from "./scanning.ts";

/** Seconds of fuzzing; longer runs set the variable. */
const SECONDS = Number(process.env.TRT_GATE_FUZZ_SECONDS ?? "3");
const SEED = Number(process.env.TRT_GATE_FUZZ_SEED ?? Date.now() % 2 ** 31);

/** mulberry32, so that a seed gives the same bytes on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const samples = catalogue.flatMap((entry) => [...entry.samples.match, ...entry.samples.noMatch]);
const literals = catalogue.flatMap((entry) => entry.patterns.map((pattern) => pattern.literal));
const glue = [
  "\n",
  "\n",
  "\n",
  "\r\n",
  "\r",
  "\\n",
  "b'",
  'b"',
  "', b'",
  "\u001b[31m",
  "\\x1b[0m",
  "e[1m",
  "\\",
  "\u0000",
  "\ufeff",
  "é",
  "🚀",
  "TEST a ",
  " ok",
  "] ",
];

function randomLog(random: () => number): Buffer {
  const below = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const parts: Buffer[] = [];
  const count = below(60);
  for (let i = 0; i < count; i++) {
    const kind = below(20);
    if (kind < 7) parts.push(Buffer.from(pick(samples)));
    else if (kind < 9) parts.push(Buffer.from(pick(literals)));
    else if (kind < 10) parts.push(Buffer.from(pick(samples)).subarray(0, below(200)));
    else if (kind < 17) parts.push(Buffer.from(pick(glue)));
    else if (kind < 18) parts.push(Buffer.alloc(below(5000), pick([32, 120, 46, 95])));
    else if (kind < 19) parts.push(Buffer.from(Array.from({ length: below(40) }, () => below(256))));
    else parts.push(Buffer.alloc(below(90_000), pick(literals)));
  }
  const text = Buffer.concat(parts);
  return below(25) === 0 ? Buffer.from(`\ufeff${text.toString("latin1")}`, "utf16le") : text;
}

function createReader(): LogReader {
  let test: string | null = null;
  return {
    triggers: ["TEST ", " ok", "b'"],
    line({ text }) {
      if (text.includes("TEST ")) test = text.slice(0, 40);
      if (text.includes(" ok")) test = null;
      return text.includes("] ");
    },
    currentTest: () => test,
  };
}

test(
  `random logs in random pieces: nothing lost, nothing thrown (seed ${SEED}, ${SECONDS} s)`,
  () => {
    const end = Date.now() + SECONDS * 1000;
    let logs = 0;
    for (let seed = SEED; Date.now() < end; seed++, logs++) {
      const random = generator(seed);
      const bytes = randomLog(random);
      const scanner = createScanner({ catalogue, readers: [createReader()] });
      const start = Date.now();
      scanner.push(bytes);
      const whole = scanner.end();
      const sizes = Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => 1 + Math.floor(random() ** 4 * 200_000),
      );
      try {
        expect(scanInPieces(bytes, sizes, [createReader()])).toEqual(whole);
        // Unterminated last lines count. A byte order mark is no line, and UTF-16 has its own newlines.
        if (![0xef, 0xfe, 0xff].includes(bytes[0] ?? 0) && !bytes.subarray(0, 4).includes(0)) {
          const newlines = bytes.filter((byte) => byte === 10).length;
          expect(whole.lines).toBe(newlines + (bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0));
        }
        for (const finding of whole.findings) {
          expect(finding.count).toBeGreaterThan(0);
          expect(finding.lines.every((line) => line >= 1 && line <= whole.lines)).toBe(true);
          expect(finding.first.text.length).toBeLessThanOrEqual(500);
        }
        expect(Date.now() - start).toBeLessThan(30_000);
      } catch (error) {
        throw new Error(`seed ${seed}, pieces ${sizes.join(",")}: ${(error as Error).message}`);
      }
    }
    expect(logs).toBeGreaterThan(0);
  },
  (SECONDS + 60) * 1000,
);
