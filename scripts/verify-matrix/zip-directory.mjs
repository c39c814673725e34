// Lists the files of a zip archive on a server without downloading it: the central directory is at its end,
// and two range requests of a few kilobytes read it (APPNOTE.TXT 4.3.12 to 4.3.16, zip64 included).

const TIMEOUT_MS = 60_000;
// Longest end record with its comment, and the zip64 locator before it.
const TAIL_BYTES = 22 + 65_535 + 20;
// The directory of a wheel has a few hundred entries; anything larger than this is not one.
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;

/** Why an archive could not be listed: the address and the reason. */
export class UnreadableError extends Error {
  constructor(url, reason) {
    super(`${url}: ${reason}`);
    this.name = "UnreadableError";
  }
}

/** @returns {Promise<string[]>} file names, in the order of the directory. */
export async function listRemoteZip(url) {
  const size = await sizeOf(url);
  const start = Math.max(0, size - TAIL_BYTES);
  const tail = await range(url, start, size - 1);
  const { offset, length, count } = endRecord(tail, start, url);
  if (length > MAX_DIRECTORY_BYTES)
    throw new UnreadableError(url, `directory of ${length} bytes is too large`);
  const directory =
    offset >= start
      ? tail.subarray(offset - start, offset - start + length)
      : await range(url, offset, offset + length - 1);
  return names(directory, count, url);
}

async function sizeOf(url) {
  const response = await ask(url, { method: "HEAD" });
  const size = Number(response.headers.get("content-length"));
  if (!Number.isSafeInteger(size) || size < 22)
    throw new UnreadableError(url, "the server does not report its size");
  return size;
}

async function range(url, first, last) {
  const response = await ask(url, { headers: { range: `bytes=${first}-${last}` } });
  if (response.status !== 206) {
    await response.body?.cancel();
    throw new UnreadableError(
      url,
      "the server ignores range requests; the whole file is not downloaded instead",
    );
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length !== last - first + 1)
    throw new UnreadableError(url, `asked for ${last - first + 1} bytes, got ${bytes.length}`);
  return bytes;
}

/** fetch with a time limit and a message that names the cause, which fetch itself hides in `cause`. */
export async function ask(url, init = {}) {
  let response;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new UnreadableError(url, error.cause?.code ?? error.cause?.message ?? error.message);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new UnreadableError(url, `HTTP ${response.status}`);
  }
  return response;
}

function endRecord(tail, start, url) {
  const at = tail.lastIndexOf(Buffer.from("PK\x05\x06"));
  if (at < 0) throw new UnreadableError(url, "no zip end record");
  const plain = {
    count: tail.readUInt16LE(at + 10),
    length: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (plain.count !== 0xffff && plain.length !== 0xffffffff && plain.offset !== 0xffffffff) return plain;
  const locator = at - 20;
  if (locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50)
    throw new UnreadableError(url, "no zip64 locator");
  const record = Number(tail.readBigUInt64LE(locator + 8)) - start;
  if (record < 0 || tail.readUInt32LE(record) !== 0x06064b50)
    throw new UnreadableError(url, "no zip64 end record");
  return {
    count: Number(tail.readBigUInt64LE(record + 32)),
    length: Number(tail.readBigUInt64LE(record + 40)),
    offset: Number(tail.readBigUInt64LE(record + 48)),
  };
}

function names(directory, count, url) {
  const found = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw new UnreadableError(url, `entry ${i + 1} of ${count} of the directory is broken`);
    }
    const name = directory.readUInt16LE(at + 28);
    const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    found.push(directory.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + rest;
  }
  return found;
}
