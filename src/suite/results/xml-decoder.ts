/** Bytes of an XML file to text, by its byte order mark or its own declaration, UTF-8 otherwise. */

export interface XmlDecoder {
  decode(chunk: Uint8Array): string;
  /** What is left in an unfinished character. */
  end(): string;
}

export function createXmlDecoder(): XmlDecoder {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  return {
    decode(chunk) {
      decoder ??= new TextDecoder(encodingOf(chunk));
      return decoder.decode(chunk, { stream: true });
    },
    end: () => decoder?.decode() ?? "",
  };
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...first.subarray(0, 200));
  const declared = /^<\?xml[^>]{0,100}\bencoding=["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}
