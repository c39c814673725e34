/** How GitHub's runner reads the files that a step writes to. */

/** What fails the step: "Unable to process file command". */
export class FileCommandError extends Error {}

const MAX_SUMMARY_BYTES = 1_048_576;

/** `name=value` or `name<<delimiter … delimiter`; whichever mark comes first in the line decides. */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  let rest = text;
  while (rest !== "") {
    const [line, after] = nextLine(rest);
    rest = after;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new FileCommandError(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === "" || delimiter === "") throw new FileCommandError(`Invalid format '${line}'`);
      const [value, left] = readUntil(rest, delimiter);
      pairs.set(name, value);
      rest = left;
    } else throw new FileCommandError(`Invalid format '${line}'`);
  }
  return pairs;
}

/** The line end before the delimiter belongs to it, all others to the value. */
function readUntil(text: string, delimiter: string): readonly [value: string, rest: string] {
  let rest = text;
  let value = "";
  while (rest !== "") {
    const [line, after] = nextLine(rest);
    if (line === delimiter) return [value.replace(/\r?\n$/, ""), after];
    value += rest.slice(0, rest.length - after.length);
    rest = after;
  }
  throw new FileCommandError(`Invalid value. Matching delimiter not found '${delimiter}'`);
}

function nextLine(text: string): readonly [line: string, rest: string] {
  const end = text.indexOf("\n");
  if (end < 0) return [text, ""];
  return [text.slice(0, end).replace(/\r$/, ""), text.slice(end + 1)];
}

/** The whole summary of a step is dropped when it is too large. */
export function readSummary(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_SUMMARY_BYTES)
    throw new FileCommandError(`summary of ${bytes} bytes, ${MAX_SUMMARY_BYTES} are allowed`);
  return text;
}

/** Variables that a step may not set for later ones. */
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const pairs = readPairs(text);
  if (pairs.has("NODE_OPTIONS")) throw new FileCommandError("Can't store NODE_OPTIONS");
  return pairs;
}
