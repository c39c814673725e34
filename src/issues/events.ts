/**
 * Groups matches into events: one failure prints several lines, and a line may belong to another one's event.
 * Every rule looks only at the few matches above, so that the result depends on nothing but the order of the log.
 */

import type { Hit } from "./confirm.ts";
import type { IssueKind } from "./finding.ts";

/** Something that happened once, however many lines report it. */
export interface IssueEvent {
  /** The most informative match, and the first one. */
  hit: Hit;
  readonly first: Hit;
  kind: IssueKind;
  /** Never empty in an event that is handed over. */
  readonly lines: number[];
  /** Of a consequence: the id of the nearest cause above it in the same test. */
  readonly cause?: string;
}

export interface Events {
  take(hit: Hit): void;
  /** Closes what is open. */
  end(): void;
}

// "A few lines above" means twelve, since some logs put a blank line after every line. The byte limit is for long lines.
const LINES_ABOVE = 12;
const BYTES_ABOVE = 16 * 1024;
const REMEMBERED = 24;

interface Tracked extends IssueEvent {
  /** Not explained away, replaced or part of something else. */
  counted: boolean;
  /** Counted, and not yet handed over. */
  open: boolean;
  readonly continuedBy: Set<unknown>;
}

interface Recent {
  readonly hit: Hit;
  readonly event: Tracked;
}

/** @param close takes each event once nothing can be added to it or taken from it. */
export function createEvents(close: (event: IssueEvent) => void): Events {
  const open = new Map<string, Tracked>();
  let recent: Recent[] = [];
  let lastCause: Tracked | null = null;

  const latest = (test: (one: Recent) => boolean) => recent.findLast(test);
  const remember = (hit: Hit, event: Tracked) => {
    recent.push({ hit, event });
    if (recent.length > REMEMBERED) recent.shift();
  };
  const retract = (event: Tracked) => {
    if (!event.open) return;
    event.open = false;
    event.counted = false;
    open.delete(event.hit.entry.id);
  };
  const count = (hit: Hit, lines: number[]) => {
    const previous = open.get(hit.entry.id);
    if (previous) {
      previous.open = false;
      close(previous);
    }
    const above =
      hit.kind === "consequence" && lastCause?.counted && sameTest(lastCause.hit, hit) ? lastCause : null;
    const event = {
      ...tracked(hit, lines),
      counted: true,
      open: true,
      ...(above && { cause: above.hit.entry.id }),
    };
    if (hit.kind === "cause") lastCause = event;
    open.set(hit.entry.id, event);
    remember(hit, event);
  };
  /** Adds a line to an event, which becomes what its best line says. */
  const join = (event: Tracked, hit: Hit) => {
    if (event.lines.at(-1) !== hit.line) event.lines.push(hit.line);
    if (saysMore(hit, event.hit)) {
      event.hit = hit;
      event.kind = hit.kind;
    }
    remember(hit, event);
  };
  /** Whether this vague line is explained by another one and does not count. */
  const stepsBack = (hit: Hit) => {
    const { yieldsTo } = hit.pattern;
    if (!yieldsTo) return false;
    if (latest((one) => isSameLine(one, hit) && isOther(one, hit))) return true;
    if (yieldsTo === "line") return false;
    const cause = latest(
      (one) =>
        isNear(one, hit) &&
        isOther(one, hit) &&
        one.event.counted &&
        one.event.kind === "cause" &&
        sameTest(one.hit, hit),
    );
    if (cause) remember(hit, tracked(hit, []));
    return cause !== undefined;
  };
  /** The event that this line only continues; each pattern continues an event once. */
  const continued = ({ pattern }: Hit, near: (one: Recent) => boolean) =>
    latest(
      (one) =>
        near(one) &&
        one.hit.pattern !== pattern &&
        (pattern.continues?.includes(one.hit.entry.id) ?? false) &&
        !one.event.continuedBy.has(pattern),
    )?.event;

  return {
    take(hit) {
      const { pattern, entry } = hit;
      const near = (one: Recent) => isNear(one, hit);
      const twin = latest((one) => isSameLine(one, hit) && !isOther(one, hit))?.event;
      if (twin && !saysMore(hit, twin.hit)) return;
      if (stepsBack(hit)) {
        if (twin) retract(twin);
        return;
      }
      if (!pattern.yieldsTo) {
        for (const one of recent)
          if (one.hit.pattern.yieldsTo && isSameLine(one, hit) && isOther(one, hit)) retract(one.event);
      }
      if (twin?.open) {
        join(twin, hit);
        return;
      }
      const replaced = pattern.takesOver
        ? latest((one) => near(one) && one.event.open && one.hit.entry.id === pattern.takesOver)?.event
        : undefined;
      if (pattern.takesOver && !replaced) return;
      if (replaced) retract(replaced);
      for (const one of recent)
        if (near(one) && pattern.demotes?.includes(one.hit.entry.id)) one.event.kind = "note";
      const head = continued(hit, near);
      if (head) {
        head.continuedBy.add(pattern);
        if (head.hit.entry.id === entry.id) head.lines.push(hit.line);
        return;
      }
      const bare = latest(
        (one) => near(one) && !isOther(one, hit) && one.event.open && isTold(one, hit),
      )?.event;
      if (bare) join(bare, hit);
      else count(hit, [...(replaced?.lines ?? []), hit.line]);
    },
    end() {
      for (const event of open.values()) close(event);
      open.clear();
      recent = [];
    },
  };
}

const tracked = (hit: Hit, lines: number[]): Tracked => ({
  hit,
  first: hit,
  kind: hit.kind,
  lines,
  counted: false,
  open: false,
  continuedBy: new Set(),
});

const isNear = (one: Recent, hit: Hit) =>
  hit.line - one.hit.line <= LINES_ABOVE && hit.at - one.hit.at <= BYTES_ABOVE;
const isSameLine = (one: Recent, hit: Hit) => one.hit.at >= hit.start;
const isOther = (one: Recent, hit: Hit) => one.hit.entry.id !== hit.entry.id;
const sameTest = (a: Hit, b: Hit) => a.test === null || b.test === null || a.test === b.test;

const KINDS: readonly IssueKind[] = ["benign", "note", "consequence", "cause"];
const VAGUE = ["any", "cause", "above", "line"];
/** Whether a match is less vague, or of a weightier kind, than another one of the same issue. */
const saysMore = (a: Hit, b: Hit) => weight(a) > weight(b);
function weight({ kind, pattern }: Hit): number {
  const clear = pattern.yieldsTo ? VAGUE.indexOf(pattern.yieldsTo) : VAGUE.length;
  return KINDS.indexOf(kind) * 10 + clear;
}

/**
 * Whether `hit` repeats `one`: TensorRT prints a cause bare and then again inside `Error Code N: Kind (…)` or, before
 * 8.0, `X Error in f: 0 (…)`.
 */
function isTold(one: Recent, hit: Hit): boolean {
  if (isWrapped(one.event.hit) || !isWrapped(hit)) return false;
  return `${hit.before}${hit.after}`.includes(core(one.hit));
}

const isWrapped = (hit: Hit) =>
  /Error Code \d|Error in \S/.test(`${hit.before.slice(-200)}${hit.after.slice(0, 200)}`);

/** What a bare line says, without level and code in front and without punctuation at the end. */
function core(hit: Hit): string {
  const text = hit.after.replace(/^\[\w{1,3}\] \[\w{1,3}\]:? /, "").replace(/^\d{1,2}: /, "");
  const said = text.replace(/[.)\s"]{1,8}$/, "");
  return said.length >= 6 ? said : "\0";
}
