/** The suite's own `::error`, `::warning` and `::notice` lines, read so that they can be ranked with ours. */

/** As the suite gave it: nothing of it is checked yet, neither file nor line. */
export interface SuiteAnnotation {
  readonly severity: "error" | "warning" | "notice";
  /** Bounded, decoded, may hold line feeds. */
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly endLine?: number;
}

/** Kept for each severity; a step shows ten, so that this is plenty for ranking. */
export const MAX_CAPTURED = 200;
/** Bytes of a command's line that are kept. A message is shown up to 4,096 UTF-16 units, the rest is cut. */
export const MAX_COMMAND_LINE = 32 * 1024;

export interface CommandCapture {
  /** @param colons positions of "::" in the chunk, ascending. */
  push(chunk: Buffer, colons: readonly number[]): void;
  end(): void;
  annotations(): readonly SuiteAnnotation[];
  dropped(): Readonly<Record<SuiteAnnotation["severity"], number>>;
}

const [LF, CR] = [0x0a, 0x0d];
const COLONS = Buffer.from("::");

/**
 * Follows one stream line by line, but looks only at lines in which "::" comes first, except for blanks.
 * `##[error]` is not read: as part of a line it is mostly a quotation from another log.
 */
export function createCommandCapture(): CommandCapture {
  const kept: SuiteAnnotation[] = [];
  const perSeverity = { error: 0, warning: 0, notice: 0 };
  // Bytes of a line not yet ended: null once it is known to hold no command.
  let open: Buffer | null = Buffer.alloc(0);

  const take = (line: Buffer) => {
    const annotation = parseCommandLine(line.toString("utf8"));
    if (!annotation) return;
    if (perSeverity[annotation.severity]++ < MAX_CAPTURED) kept.push(annotation);
  };
  /** Appends to the open line as long as it may become a command. */
  const extend = (piece: Buffer) => {
    if (!open || piece.length === 0) return;
    const room = MAX_COMMAND_LINE - open.length;
    if (room > 0) open = Buffer.concat([open, piece.subarray(0, room)]);
    if (!mayBeCommand(open)) open = null;
  };

  return {
    push(chunk, colons) {
      const firstBreak = nextBreak(chunk, 0);
      if (firstBreak === -1) return extend(chunk);
      extend(chunk.subarray(0, firstBreak));
      if (open) take(open);
      const lastBreak = lastBreakOf(chunk);
      takeInner(chunk.subarray(0, lastBreak + 1), firstBreak + 1, colons, take);
      open = Buffer.alloc(0);
      extend(chunk.subarray(lastBreak + 1));
    },
    end() {
      if (open) take(open);
      open = null;
    },
    annotations: () => kept,
    dropped: () => ({
      error: Math.max(0, perSeverity.error - MAX_CAPTURED),
      warning: Math.max(0, perSeverity.warning - MAX_CAPTURED),
      notice: Math.max(0, perSeverity.notice - MAX_CAPTURED),
    }),
  };
}

/** Lines of a chunk that ends in a line's break, found by their "::" and not by walking over every line. */
function takeInner(
  chunk: Buffer,
  from: number,
  colons: readonly number[],
  take: (line: Buffer) => void,
): void {
  let next = from;
  for (const at of colons) {
    if (at < next) continue;
    if (at >= chunk.length) return;
    let start = at;
    while (start > from && isBlank(chunk[start - 1])) start--;
    if (start !== from && !isBreak(chunk[start - 1])) continue;
    next = nextBreak(chunk, at);
    take(chunk.subarray(start, Math.min(next, start + MAX_COMMAND_LINE)));
  }
}

/** The chunk's last line feed, or a carriage return after it. */
function lastBreakOf(chunk: Buffer): number {
  const lf = chunk.lastIndexOf(LF);
  const cr = chunk.subarray(lf + 1).lastIndexOf(CR);
  return cr === -1 ? lf : lf + 1 + cr;
}

const isBreak = (byte: number | undefined) => byte === LF || byte === CR;
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09;

function nextBreak(chunk: Buffer, from: number): number {
  const lf = chunk.indexOf(LF, from);
  const cr = chunk.subarray(0, lf === -1 ? chunk.length : lf).indexOf(CR, from);
  return cr === -1 ? lf : cr;
}

function mayBeCommand(line: Buffer): boolean {
  let i = 0;
  while (i < line.length && isBlank(line[i])) i++;
  return COLONS.subarray(0, line.length - i).equals(line.subarray(i, i + COLONS.length));
}

const SEVERITIES = new Set<string>(["error", "warning", "notice"]);
const isSeverity = (name: string): name is SuiteAnnotation["severity"] => SEVERITIES.has(name);
const MAX_TITLE = 255;
const MAX_FILE = 1024;
const MAX_MESSAGE = 4096;

/** Reads one line by the runner's rules; null if it is not an error, warning or notice, or is empty. */
export function parseCommandLine(text: string): SuiteAnnotation | null {
  const line = text.trimStart();
  if (!line.startsWith("::")) return null;
  const headEnd = line.indexOf("::", 2);
  if (headEnd === -1) return null;
  const head = line.slice(2, headEnd);
  const space = head.indexOf(" ");
  const severity = (space === -1 ? head : head.slice(0, space)).toLowerCase();
  if (!isSeverity(severity)) return null;
  const message = unescapeData(line.slice(headEnd + 2)).slice(0, MAX_MESSAGE);
  if (message.trim() === "") return null;
  const properties = parseProperties(space === -1 ? "" : head.slice(space + 1));
  const lineNumber = wholeNumber(properties.get("line"));
  const endLine = wholeNumber(properties.get("endline"));
  const title = properties.get("title")?.slice(0, MAX_TITLE);
  const file = properties.get("file")?.slice(0, MAX_FILE);
  return {
    severity,
    message,
    ...(title ? { title } : {}),
    ...(file ? { file } : {}),
    ...(lineNumber !== null ? { line: lineNumber } : {}),
    ...(endLine !== null ? { endLine } : {}),
  };
}

function parseProperties(text: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const piece of text.trim().split(",")) {
    const equals = piece.indexOf("=");
    if (equals < 1) continue;
    properties.set(piece.slice(0, equals).trim().toLowerCase(), unescapeProperty(piece.slice(equals + 1)));
  }
  return properties;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null;
}

// Percent last, so that "%250A" stays the text "%0A".
const unescapeData = (text: string) =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text: string) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
