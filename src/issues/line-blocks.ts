/**
 * Cuts a stream of chunks into blocks for the search: runs of whole lines where they are, without a copy, and
 * overlapping windows of lines too long to hold. The same bytes give the same blocks' worth of work however they
 * are chunked, because a place is only looked at once everything within reach of it is there.
 */

/** How far in front of a place its line is looked at, in bytes. */
export const REACH_BACK = 1024;
/** How much of a line is looked at after a place, in bytes. */
export const REACH_AHEAD = 2048;
/** Text above a line that counts as near it, in bytes. */
export const NEARBY = 4096;

const LONG_LINE = 64 * 1024;
/** Looking at a place may need a second place within its reach, and the text within reach of that. */
const KEPT_AHEAD = 2 * REACH_AHEAD;
const CAPACITY = LONG_LINE + REACH_BACK + KEPT_AHEAD;
const NEWLINE = 10;

export interface Block {
  readonly bytes: Buffer;
  /** Bytes that may be read. */
  readonly floor: number;
  readonly ceiling: number;
  /** Places to look at; each place of the stream is in exactly one block. */
  readonly from: number;
  readonly to: number;
  /** Offset of bytes[0] in the stream. */
  readonly offset: number;
  /** Whole lines, or a part of one long line. */
  readonly whole: boolean;
  /** Number of the first line. */
  readonly line: number;
  /** Up to NEARBY bytes that stood before the first line. */
  readonly above: Buffer;
}

/** Assigns line numbers across streams, in the order in which lines end. */
export interface LineCounter {
  lines: number;
}

export interface LineBlocks {
  push(chunk: Buffer): void;
  /** Takes a last line without newline as a line. */
  end(): void;
}

/**
 * @param counter shared by all streams of one log; advanced here.
 * @param take looks at a block; returns how many newlines it saw in a whole block.
 */
export function createLineBlocks(counter: LineCounter, take: (block: Block) => number): LineBlocks {
  let carry = Buffer.alloc(4096);
  let carried = 0;
  let looked = 0;
  let reserved = 0;
  let offset = 0;
  const ring = Buffer.alloc(NEARBY);
  let above = ring.subarray(0, 0);

  /** Copies, because the caller may reuse a chunk's memory. */
  const remember = (bytes: Buffer, from: number, to: number) => {
    const size = Math.min(NEARBY, to - from);
    const kept = Math.min(above.length, NEARBY - size);
    ring.copyWithin(0, above.length - kept, above.length);
    bytes.copy(ring, kept, to - size, to);
    above = ring.subarray(0, kept + size);
  };
  const lines = (bytes: Buffer, from: number, to: number, place: number) => {
    const block = {
      bytes,
      floor: from,
      ceiling: to,
      from,
      to,
      offset: place,
      whole: true,
      line: counter.lines + 1,
      above,
    };
    counter.lines += take(block);
    remember(bytes, from, to);
  };
  const part = (to: number) => {
    if (reserved === 0) reserved = ++counter.lines;
    take({
      bytes: carry,
      floor: 0,
      ceiling: carried,
      from: looked,
      to,
      offset,
      whole: false,
      line: reserved,
      above,
    });
    looked = to;
  };
  const hold = (chunk: Buffer, from: number, to: number) => {
    for (let at = from; at < to; ) {
      const size = Math.min(to - at, CAPACITY - carried);
      if (carried + size > carry.length) {
        const larger = Buffer.alloc(Math.min(CAPACITY, Math.max(carry.length * 4, carried + size)));
        larger.set(carry.subarray(0, carried));
        carry = larger;
      }
      carry.set(chunk.subarray(at, at + size), carried);
      carried += size;
      at += size;
      if (carried < CAPACITY) continue;
      part(carried - KEPT_AHEAD);
      const dropped = looked - REACH_BACK;
      carry.copyWithin(0, dropped, carried);
      offset += dropped;
      carried -= dropped;
      looked = REACH_BACK;
    }
  };
  /** Ends the carried line; its newline, if any, is already in the carry. */
  const flush = () => {
    if (reserved !== 0) {
      part(carried);
      remember(carry, 0, carried);
    } else lines(carry, 0, carried, offset);
    offset += carried;
    carried = 0;
    looked = 0;
    reserved = 0;
  };
  return {
    push(chunk) {
      let at = 0;
      if (carried > 0) {
        const end = chunk.indexOf(NEWLINE);
        hold(chunk, 0, end === -1 ? chunk.length : end + 1);
        if (end === -1) return;
        flush();
        at = end + 1;
      }
      const last = chunk.lastIndexOf(NEWLINE) + 1;
      if (last > at) {
        lines(chunk, at, last, offset - at);
        offset += last - at;
        at = last;
      }
      hold(chunk, at, chunk.length);
    },
    end() {
      if (carried === 0) return;
      const open = reserved === 0;
      flush();
      // A whole block counts newlines; the unterminated line has none.
      if (open && carried === 0) counter.lines += 1;
    },
  };
}
