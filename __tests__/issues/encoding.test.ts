import { describe, expect, test } from "@jest/globals";
import { createTranscoder } from "../../src/issues/encoding.ts";

/** What comes out of chunks of these sizes; the chunk's memory is used again. */
function through(bytes: Uint8Array, size: number): string {
  const transcoder = createTranscoder();
  const out: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = Uint8Array.from(bytes.subarray(at, at + size));
    out.push(Buffer.from(transcoder.push(chunk)));
    chunk.fill(0x21);
  }
  out.push(Buffer.from(transcoder.end()));
  return Buffer.concat(out).toString("latin1");
}

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf16 = (text: string) => Buffer.from(text, "utf16le");
const TEXT = "Größe 🚀";
const UTF8 = Buffer.from(TEXT).toString("latin1");

describe.each([1, 3, 4, 100])("in chunks of %d bytes", (size) => {
  test.each([
    ["nothing", bytes(), ""],
    ["a byte", bytes(0x61), "a"],
    ["three bytes", bytes(0x61, 0x62, 0x63), "abc"],
    ["UTF-8", Buffer.from(TEXT), UTF8],
    ["UTF-8 with mark", Buffer.from(`\ufeff${TEXT}`), UTF8],
    ["only a mark", Buffer.from("\ufeff"), ""],
    ["two bytes of a mark", bytes(0xef, 0xbb), "\u00ef\u00bb"],
    ["what begins like a mark", bytes(0xef, 0xbb, 0x21, 0x21), "\u00ef\u00bb!!"],
    ["UTF-16 with mark", utf16(`\ufeff${TEXT}`), UTF8],
    ["UTF-16 big endian with mark", utf16(`\ufeff${TEXT}`).swap16(), UTF8],
    ["UTF-16 without mark", utf16(TEXT), UTF8],
    ["UTF-16 big endian without mark", utf16(TEXT).swap16(), UTF8],
    ["a short UTF-16 with mark", utf16("\ufeffa"), "a"],
    ["half a character of UTF-16", Buffer.concat([utf16("ab"), bytes(0x63)]), "ab\u00ef\u00bf\u00bd"],
    ["bytes that are none of it", bytes(0x61, 0, 0, 0, 0x62), "a\0\0\0b"],
    ["zeros first", bytes(0, 0x61, 0x62, 0x63), "\0abc"],
    ["zeros apart", bytes(0x61, 0, 0x62, 0x63), "a\0bc"],
    ["zeros in pairs", bytes(0, 0x61, 0, 0), "\0a\0\0"],
    ["half a mark", bytes(0xff, 0x61, 0x62, 0x63), "\u00ffabc"],
    ["the second byte of a mark", bytes(0x61, 0xfe, 0x62, 0x63), "a\u00febc"],
    ["the second byte of the other mark", bytes(0x61, 0xff, 0x62, 0x63), "a\u00ffbc"],
    ["a mark without its first byte", bytes(0x61, 0xbb, 0xbf, 0x62), "a\u00bb\u00bfb"],
    ["a mark without its second byte", bytes(0xef, 0x61, 0xbf, 0x62), "\u00efa\u00bfb"],
    ["a zero in the fourth place alone", bytes(0x61, 0x62, 0x63, 0), "abc\0"],
    ["a zero in the third place alone", bytes(0x61, 0x62, 0, 0x63), "ab\0c"],
    ["all but the third byte zero", bytes(0, 0, 0x61, 0), "\0\0a\0"],
    ["three zeros", bytes(0, 0, 0, 0x61), "\0\0\0a"],
    ["half the other mark", bytes(0xfe, 0x61, 0x62, 0x63), "\u00feabc"],
  ])("%s", (_, input, output) => {
    expect(through(input, size)).toBe(output);
  });
});
