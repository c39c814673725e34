/** Writes at the reader's pace. */

/** Resolves once the consumer has taken the bytes, so that a slow one slows the suite and not our memory. */
export function writeAll(stream: NodeJS.WritableStream, chunk: Uint8Array): void | Promise<void> {
  if (stream.write(chunk)) return undefined;
  return new Promise((done) => {
    const settle = () => {
      stream.off("drain", settle);
      stream.off("close", settle);
      stream.off("error", settle);
      done();
    };
    stream.once("drain", settle);
    stream.once("close", settle);
    stream.once("error", settle);
  });
}
