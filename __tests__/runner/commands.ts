/** How GitHub's runner reads lines of a step's output: both grammars, stop tokens, masks, and its limits on annotations. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** As a pull request shows it. */
export interface ShownAnnotation {
  readonly severity: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

export const REGISTERED: ReadonlySet<string> = new Set(
  "stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher debug warning error notice group endgroup echo".split(
    " ",
  ),
);

const MAX_PER_SEVERITY = 10;
const MAX_MESSAGE_UNITS = 4_096;

/** The newer grammar must begin the line; the older one is found anywhere in it. */
export function parseCommand(line: string, known: ReadonlySet<string> = REGISTERED): Command | null {
  return parseColons(line, known) ?? parseHashes(line, known);
}

function parseColons(line: string, known: ReadonlySet<string>): Command | null {
  const text = line.trimStart();
  if (!text.startsWith("::")) return null;
  const end = text.indexOf("::", 2);
  if (end < 0) return null;
  const info = text.slice(2, end);
  const blank = info.indexOf(" ");
  const name = blank < 0 ? info : info.slice(0, blank);
  if (!known.has(name.toLowerCase())) return null;
  const properties = blank < 0 ? {} : readProperties(info.slice(blank + 1).trim(), ",", unescapeProperty);
  return { name: name.toLowerCase(), properties, data: unescapeData(text.slice(end + 2)) };
}

function parseHashes(line: string, known: ReadonlySet<string>): Command | null {
  const start = line.indexOf("##[");
  if (start < 0) return null;
  const end = line.indexOf("]", start);
  if (end < 0) return null;
  const info = line.slice(start + 3, end);
  const blank = info.indexOf(" ");
  const name = blank < 0 ? info : info.slice(0, blank);
  if (!known.has(name.toLowerCase())) return null;
  const properties = blank < 0 ? {} : readProperties(info.slice(blank + 1), ";", unescapeOld);
  return { name: name.toLowerCase(), properties, data: unescapeOld(line.slice(end + 1)) };
}

/** Empty pieces vanish on both levels, so that a value which begins with "=" loses it. */
function readProperties(
  text: string,
  separator: string,
  decode: (value: string) => string,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const piece of text.split(separator).filter(Boolean)) {
    const equals = /^=*([^=]+)=+(.+)$/s.exec(piece);
    if (equals) found[(equals[1] ?? "").toLowerCase()] = decode(equals[2] ?? "");
  }
  return found;
}

const unescapeData = (text: string) => replaceAll(text, { "%0D": "\r", "%0A": "\n", "%25": "%" });
const unescapeProperty = (text: string) =>
  replaceAll(text, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" });
const unescapeOld = (text: string) =>
  replaceAll(text, { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });

/** In this order; percent comes last. */
function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  return Object.entries(table).reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

export interface ReadLog {
  /** What the log shows, masked. */
  readonly lines: readonly string[];
  readonly annotations: readonly ShownAnnotation[];
  /** Annotations beyond ten of a severity: nobody sees them. */
  readonly dropped: number;
  /** Messages that were cut. */
  readonly cut: number;
  /** What fails the step. */
  readonly refused: readonly string[];
  readonly masks: readonly string[];
  /** Commands by name that took effect, such as set-output in its old form. */
  readonly commands: readonly Command[];
  readonly openGroups: number;
}

/** Reads a stage's lines in the order in which the runner gets them. */
export function readLog(lines: Iterable<string>, secrets: readonly string[]): ReadLog {
  const state = {
    lines: [] as string[],
    annotations: [] as ShownAnnotation[],
    dropped: 0,
    cut: 0,
    refused: [] as string[],
    masks: secrets.filter(Boolean),
    commands: [] as Command[],
    openGroups: 0,
  };
  let stopToken: string | null = null;
  const mask = (text: string) => state.masks.reduce((result, value) => result.replaceAll(value, "***"), text);
  for (const line of lines) {
    const known = stopToken === null ? REGISTERED : new Set([...REGISTERED, stopToken.toLowerCase()]);
    const command = parseCommand(line, known);
    state.lines.push(mask(line));
    if (command === null) continue;
    if (stopToken !== null) {
      if (command.name === stopToken.toLowerCase()) stopToken = null;
      continue;
    }
    state.commands.push(command);
    if (command.name === "stop-commands") {
      if (
        command.data === "" ||
        command.data === "pause-logging" ||
        REGISTERED.has(command.data.toLowerCase())
      ) {
        state.refused.push(`stop token "${command.data}"`);
      } else {
        stopToken = command.data;
        if (command.data.length > 6) state.masks.push(command.data);
      }
    } else obey(command, state, mask);
  }
  return state;
}

type State = { -readonly [K in keyof ReadLog]: ReadLog[K] extends readonly (infer T)[] ? T[] : ReadLog[K] };

function obey({ name, data, properties }: Command, state: State, mask: (text: string) => string): void {
  switch (name) {
    case "error":
    case "warning":
    case "notice":
      annotate(name, mask(data), properties, state);
      return;
    case "add-mask":
      if (data.trim() !== "") state.masks.push(data, ...data.split(/\r?\n/).filter(Boolean));
      return;
    case "set-env":
    case "add-path":
      state.refused.push(`the command ${name} is disabled`);
      return;
    case "echo":
      if (!/^(?:on|off)$/i.test(data.trim())) state.refused.push(`echo takes on or off, not "${data}"`);
      return;
    case "add-matcher":
      state.refused.push(`a problem matcher is loaded: ${data}`);
      return;
    case "group":
      state.openGroups++;
      return;
    case "endgroup":
      state.openGroups--;
      return;
    default:
  }
}

function annotate(
  severity: ShownAnnotation["severity"],
  message: string,
  properties: Readonly<Record<string, string>>,
  state: State,
): void {
  if (message.trim() === "") return;
  if (state.annotations.filter((shown) => shown.severity === severity).length >= MAX_PER_SEVERITY) {
    state.dropped++;
    return;
  }
  if (message.length > MAX_MESSAGE_UNITS) state.cut++;
  const { title, file } = properties;
  let line = Number(properties.line) || undefined;
  let endLine = Number(properties.endline) || undefined;
  if (line === undefined && endLine !== undefined) line = endLine;
  if (line !== undefined && endLine !== undefined && endLine < line) line = endLine = undefined;
  state.annotations.push({
    severity,
    message: message.slice(0, MAX_MESSAGE_UNITS),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
  });
}
