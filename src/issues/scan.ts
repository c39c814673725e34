/**
 * Bytes of a log to findings, in one pass and with bounded memory: literals first, a careful look only where one
 * stands, and the rules of events last.
 */

import { countNewlines } from "./aligned-words.ts";
import {
  type CompiledCatalogue,
  compileCatalogue,
  confirms,
  type Hit,
  hitOf,
  isHopeless,
  type Target,
} from "./confirm.ts";
import { detailsOf } from "./details.ts";
import { createTranscoder } from "./encoding.ts";
import { createEvents } from "./events.ts";
import type { CatalogueEntry, LogReader, ScanResult } from "./finding.ts";
import { type Block, createLineBlocks, type LineCounter, NEARBY, REACH_BACK } from "./line-blocks.ts";
import { excerptAt } from "./line-text.ts";
import { createMatcher, type Matcher } from "./matcher.ts";
import { isQuotation } from "./quotation.ts";
import { createReaderFeeds, type Place, type ReaderFeed } from "./reader-feed.ts";
import { createTally } from "./tally.ts";

export interface ScanOptions {
  readonly catalogue: readonly CatalogueEntry[];
  /** The catalogue made ready by `prepareSearch`; saves a millisecond a scan where many short texts are scanned. */
  readonly search?: PreparedSearch;
  /** Asked in this order for the test that runs. */
  readonly readers?: readonly LogReader[];
  /**
   * Compute capabilities of the machine's cards; absent if they are not known. A refusal of any other card is not
   * this machine's, and excuses nothing here.
   */
  readonly cards?: readonly string[];
}

export interface Scanner {
  push(chunk: Uint8Array, stream?: "stdout" | "stderr"): void;
  /** Takes what is left; nothing may be pushed after it. */
  end(): ScanResult;
}

const NEWLINE = 10;
/** Larger chunks are looked at in pieces, so that what is found in one go stays bounded. */
const PIECE = 256 * 1024;

/** A catalogue made ready for the search; holds nothing of any scan. */
export interface PreparedSearch {
  readonly compiled: CompiledCatalogue;
  /** Finds the catalogue's literals only. Created on first use: a log with readers needs a different matcher. */
  readonly matcher: () => Matcher;
}

/** Compiles a catalogue once for several scans. */
export function prepareSearch(catalogue: readonly CatalogueEntry[]): PreparedSearch {
  const compiled = compileCatalogue(catalogue);
  let made: Matcher | null = null;
  return {
    compiled,
    matcher() {
      made ??= createMatcher(compiled.needles);
      return made;
    },
  };
}

/** A scanner for one log. Lines of the two streams are never joined; they are numbered in the order in which they end. */
export function createScanner(options: ScanOptions): Scanner {
  const search = options.search ?? prepareSearch(options.catalogue);
  const feeds = createReaderFeeds(options.readers ?? []);
  // One search for the known issues and for what the readers follow: every byte is looked at once.
  const matcher =
    feeds.triggers.length === 0
      ? search.matcher()
      : createMatcher([...search.compiled.needles, ...feeds.triggers]);
  const counter: LineCounter = { lines: 0 };
  const tally = createTally();
  let bytes = 0;
  const stream = (name: string) => {
    const events = createEvents(tally.add);
    const blocks = createLineBlocks(
      counter,
      createLook(search.compiled, matcher, feeds.feed(name), (hit) =>
        events.take(ofThisMachine(hit, options.cards)),
      ),
    );
    const transcoder = createTranscoder();
    return {
      push: (chunk: Uint8Array) => blocks.push(transcoder.push(chunk)),
      end: () => {
        blocks.push(transcoder.end());
        blocks.end();
        events.end();
      },
    };
  };
  const streams = { stdout: stream("stdout"), stderr: stream("stderr") };
  return {
    push(chunk, name = "stdout") {
      bytes += chunk.length;
      for (let at = 0; at < chunk.length; at += PIECE) streams[name].push(chunk.subarray(at, at + PIECE));
    },
    end() {
      streams.stdout.end();
      streams.stderr.end();
      return { findings: tally.findings(), lines: counter.lines, bytes };
    },
  };
}

/** Scans a whole text at once. */
export function scanText(text: string, options: ScanOptions): ScanResult {
  const scanner = createScanner(options);
  scanner.push(new TextEncoder().encode(text));
  return scanner.end();
}

/** Looks at the blocks of one stream; returns how many newlines a whole block held. */
function createLook(
  compiled: CompiledCatalogue,
  matcher: Matcher,
  readers: ReaderFeed,
  take: (hit: Hit) => void,
): (block: Block) => number {
  const found: number[] = [];
  const literals = compiled.needles.length;
  /** Offset in the stream at which each literal was last confirmed; -1 where it never was. */
  const taken = new Float64Array(literals).fill(-1);
  return (block) => {
    found.length = 0;
    matcher.find(block.bytes, block.from, block.ceiling, found);
    const ruler = createRuler(block);
    const places = inOrder(found);
    const triggers = places.flatMap(([at, name]): Place[] =>
      name >= literals ? [[at, name - literals]] : [],
    );
    const walk = readers.walk(block, triggers, ruler.lineAt);
    const above = () => ruler.textAbove();
    for (const [at, needle] of places) {
      if (needle >= literals || at >= block.to || repeats(block, at, taken[needle] as number)) continue;
      const targets = compiled.targets[needle] as readonly Target[];
      if (isHopeless(targets, block.bytes, at, block.ceiling)) continue;
      const test = walk.to(at);
      const line = ruler.lineAt(at);
      const excerpt = excerptAt(block, at);
      if (isQuotation(excerpt, above)) continue;
      for (const target of targets) {
        if (!confirms(target, excerpt, above)) continue;
        take(hitOf(target, excerpt, { line, at: block.offset + at, test }));
        if (targets.length === 1) taken[needle] = block.offset + at;
      }
    }
    walk.end();
    return block.whole ? ruler.newlines() : 0;
  };
}

function ofThisMachine(hit: Hit, cards: readonly string[] | undefined): Hit {
  if (cards === undefined || hit.entry.excuses === undefined || hit.kind !== "cause") return hit;
  const { sm } = detailsOf(hit.entry.id, `${hit.before}${hit.after}`);
  if (typeof sm !== "string" || cards.includes(sm)) return hit;
  const title = `A refusal of a card that this machine does not have (compute capability ${sm})`;
  return { ...hit, kind: "note", severity: "notice", title };
}

/** Counts lines along a block; places must not go back by a line. */
function createRuler(block: Block) {
  let line = block.line;
  let counted = block.from;
  const lineAt = (at: number) => {
    if (block.whole && at > counted) {
      line += countNewlines(block.bytes, counted, Math.min(at, block.to));
      counted = at;
    }
    return line;
  };
  /** Text above the current line, made once a line. */
  let above = { line: -1, text: "" };
  const textAbove = () => {
    if (above.line !== line) {
      const before = block.bytes.subarray(0, counted).lastIndexOf(NEWLINE);
      above = { line, text: textBefore(block, Math.max(block.floor, before + 1)) };
    }
    return above.text;
  };
  return { lineAt, textAbove, newlines: () => lineAt(block.to) - block.line };
}

/** Whether this place repeats a literal that was confirmed earlier in the same line, so that it can be skipped. */
function repeats(block: Block, at: number, taken: number): boolean {
  const last = taken - block.offset;
  if (taken < 0 || at - last > REACH_BACK || last < 0) return false;
  const between = block.bytes.toString("latin1", last, at);
  return !/[\n\r]|\\n/.test(between);
}

/** Found places, ascending; at one place in the order of the needles. */
function inOrder(found: readonly number[]): readonly Place[] {
  const places: Place[] = [];
  for (let i = 0; i < found.length; i += 2) places.push([found[i] as number, found[i + 1] as number]);
  return places.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Up to NEARBY bytes above the line that begins at `start`, in lower case. */
function textBefore(block: Block, start: number): string {
  const here = block.whole
    ? block.bytes.subarray(Math.max(block.floor, start - NEARBY), start)
    : Buffer.alloc(0);
  const earlier = block.above.subarray(
    Math.min(block.above.length, Math.max(0, block.above.length + here.length - NEARBY)),
  );
  return Buffer.concat([earlier, here]).toString("latin1").toLowerCase();
}
