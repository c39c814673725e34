/** Passes lines of the log to the test readers, alongside the search for issues. */

import type { LogReader } from "./finding.ts";
import { type Block, REACH_AHEAD } from "./line-blocks.ts";
import { lineBounds, physicalLineAt } from "./line-text.ts";

/** The readers of one log. */
export interface ReaderFeeds {
  /** What has to be found for them. */
  readonly triggers: readonly Uint8Array[];
  /** Made once for each stream of the log. */
  feed(stream: string): ReaderFeed;
}

/** The readers' side of one stream's search. */
export interface ReaderFeed {
  /**
   * @param found positions of triggers in the block and which ones, ascending.
   * @param lineAt number of the line that holds a place; the places asked for never go back by a line.
   */
  walk(block: Block, found: readonly Place[], lineAt: (at: number) => number): ReaderWalk;
}

/** Position and index of what was found. */
export type Place = readonly [at: number, index: number];

/** A walk along a block, in the order of the log. */
export interface ReaderWalk {
  /** Hands over every wanted line up to the one that holds `at`, that one included; tells the test that runs there. */
  to(at: number): string | null;
  end(): void;
}

/** Sets of readers are the bits of a number: one is made for every line that any of them wants. */
type ReaderBits = number;
const MAX_READERS = 30;

const NO_WALK: ReaderWalk = { to: () => null, end: () => undefined };

/** @param readers shared by all streams of a log: a test that begins on stderr owns what stdout shows. */
export function createReaderFeeds(readers: readonly LogReader[]): ReaderFeeds {
  if (readers.length > MAX_READERS) throw new RangeError(`more than ${MAX_READERS} readers`);
  const owners = new Map<string, ReaderBits>();
  for (const [i, reader] of readers.entries()) {
    for (const trigger of reader.triggers) owners.set(trigger, (owners.get(trigger) ?? 0) | (1 << i));
  }
  const encoder = new TextEncoder();
  return {
    triggers: [...owners.keys()].map((trigger) => encoder.encode(trigger)),
    feed: (stream) =>
      readers.length === 0 ? { walk: () => NO_WALK } : createFeed(readers, [...owners.values()], stream),
  };
}

function createFeed(
  readers: readonly LogReader[],
  owners: readonly ReaderBits[],
  stream: string,
): ReaderFeed {
  /** Readers that asked for the next line in any case. */
  let wanting: ReaderBits = 0;
  /** Offset in the stream after the last line that was handed over. */
  let handed = 0;
  /** Where the line of the last place asked for ends in the stream, and its test. */
  let asked: { readonly end: number; readonly test: string | null } = { end: -1, test: null };

  const hand = (number: number, text: string, triggered: ReaderBits) => {
    const line = { number, text, stream };
    const wanted = wanting | triggered;
    wanting = 0;
    for (let i = 0; i < readers.length; i++) {
      const bit = 1 << i;
      if ((wanted & bit) !== 0 && readers[i]?.line(line)) wanting |= bit;
    }
  };
  return {
    walk(block, found, lineAt) {
      // The line of a place to look at may hold triggers behind it, in what the next block looks at.
      const reach = Math.min(block.ceiling, block.to + REACH_AHEAD);
      const places = found.filter(([at]) => at < reach);
      let next = 0;
      /** Hands the line at `at` to the readers that want every line or have a trigger in it. */
      const handLine = (at: number) => {
        const { text, end } = physicalLineAt(block, at);
        let triggered = 0;
        for (let place = places[next]; place !== undefined && place[0] < end; place = places[++next]) {
          triggered |= owners[place[1]] as ReaderBits;
        }
        handed = block.offset + end + (block.bytes[end] === 10 ? 1 : 0);
        hand(lineAt(at), text, triggered);
      };
      const advance = (limit: number) => {
        for (;;) {
          const place = places[next]?.[0] ?? Number.POSITIVE_INFINITY;
          const follow =
            wanting !== 0 ? Math.max(handed - block.offset, block.from) : Number.POSITIVE_INFINITY;
          const at = Math.min(place, follow);
          if (at > limit || at >= reach) return;
          if (at < handed - block.offset) next++;
          else handLine(at);
        }
      };
      return {
        to(at) {
          if (block.offset + at < asked.end) return asked.test;
          advance(at - 1);
          const before = running(readers);
          // A trigger may come later in the same line: "[E] … FAILED", "test_a … ok".
          const end = lineEnd(block, at);
          advance(end - 1);
          asked = { end: block.offset + end, test: running(readers) ?? before };
          return asked.test;
        },
        end: () => advance(block.to - 1),
      };
    },
  };
}

const lineEnd = (block: Block, at: number) => lineBounds(block, at)[1];

function running(readers: readonly LogReader[]): string | null {
  for (const reader of readers) {
    const test = reader.currentTest();
    if (test !== null) return test;
  }
  return null;
}
