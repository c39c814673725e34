/** Converts UTF-16, which Windows shells write, to UTF-8 and leaves all other bytes alone. */

export interface Transcoder {
  /** The bytes to scan; they may lag behind the input by a few bytes. */
  push(chunk: Uint8Array): Buffer;
  end(): Buffer;
}

const NOTHING = Buffer.alloc(0);
const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const SNIFFED = 4;

/** Looks at the first four bytes of a stream and decides once. */
export function createTranscoder(): Transcoder {
  let held: Uint8Array = NOTHING;
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let decided = false;
  const convert = (chunk: Uint8Array, more: boolean) =>
    decoder ? Buffer.from(decoder.decode(chunk, { stream: more }), "utf8") : asBuffer(chunk);
  const decide = (bytes: Uint8Array) => {
    decided = true;
    const encoding = sniff(bytes);
    if (encoding) decoder = new TextDecoder(encoding);
    held = NOTHING;
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return bytes.subarray(mark);
  };
  return {
    push(chunk) {
      if (decided) return convert(chunk, true);
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (bytes.length < SNIFFED) {
        held = Uint8Array.from(bytes);
        return NOTHING;
      }
      return convert(decide(bytes), true);
    },
    end() {
      return convert(decided ? NOTHING : decide(held), false);
    },
  };
}

function sniff(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  // Without a mark: two ASCII characters of which every other byte is zero.
  if (a && !b && c && d === 0) return "utf-16le";
  if (a === 0 && b && c === 0 && d) return "utf-16be";
  return null;
}
