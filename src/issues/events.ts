/**
 * From matches to events: one failure prints several lines, and one line may be part of another's story.
 * Every rule looks only at the few matches above, so that the order of the log decides and nothing else.
 */

import type { Hit } from "./confirm.ts";
import type { IssueKind } from "./finding.ts";

/** An event still open to lines that belong to it. */
export interface IssueEvent {
  readonly hit: Hit;
  kind: IssueKind;
  readonly lines: number[];
}

export interface Events {
  take(hit: Hit): void;
  /** Closes what is open. */
  end(): void;
}

// "A few lines above": twelve, since some logs put a blank line after every line; and a bound for lines without end.
const LINES_ABOVE = 12;
const BYTES_ABOVE = 16 * 1024;
const REMEMBERED = 24;

interface Recent extends IssueEvent {
  /** Part of an event that counts. */
  counted: boolean;
  /** Counted, and not yet handed over. */
  open: boolean;
  readonly continuedBy: Set<unknown>;
}

/** @param close takes each event once nothing can be added to it or taken from it. */
export function createEvents(close: (event: IssueEvent) => void): Events {
  const open = new Map<string, Recent>();
  let recent: Recent[] = [];

  const within = (hit: Hit) => (one: Recent) =>
    hit.line - one.hit.line <= LINES_ABOVE && hit.at - one.hit.at <= BYTES_ABOVE;
  const latest = (test: (one: Recent) => boolean) => recent.findLast(test);
  const remember = (hit: Hit, state: { counted: boolean; open: boolean }, lines: number[]) => {
    const one: Recent = { hit, kind: hit.kind, lines, ...state, continuedBy: new Set() };
    recent.push(one);
    if (recent.length > REMEMBERED) recent = recent.slice(-REMEMBERED);
    return one;
  };
  const retract = (one: Recent) => {
    if (!one.open) return;
    one.open = false;
    one.counted = false;
    open.delete(one.hit.entry.id);
  };
  const count = (hit: Hit, lines: number[]) => {
    const previous = open.get(hit.entry.id);
    if (previous) {
      previous.open = false;
      close(previous);
    }
    open.set(hit.entry.id, remember(hit, { counted: true, open: true }, lines));
  };

  return {
    take(hit) {
      const { pattern, entry } = hit;
      const near = within(hit);
      const sameLine = (one: Recent) => one.hit.at >= hit.start;
      const other = (one: Recent) => one.hit.entry.id !== entry.id;
      if (latest((one) => sameLine(one) && !other(one))) return;
      if (pattern.yieldsTo) {
        if (latest((one) => sameLine(one) && other(one))) return;
        const explained = (one: Recent) => near(one) && one.counted && one.kind === "cause" && other(one);
        if (pattern.yieldsTo !== "line" && latest(explained)) {
          remember(hit, { counted: false, open: false }, []);
          return;
        }
      } else {
        for (const one of recent) if (one.hit.pattern.yieldsTo && sameLine(one)) retract(one);
      }
      const lines = [hit.line];
      if (pattern.takesOver) {
        const replaced = latest((one) => near(one) && one.open && one.hit.entry.id === pattern.takesOver);
        if (!replaced) return;
        retract(replaced);
        lines.unshift(...replaced.lines);
      }
      for (const one of recent)
        if (near(one) && pattern.demotes?.includes(one.hit.entry.id)) one.kind = "note";
      // A line goes on with an event that another pattern began, and each pattern does so once.
      const head = latest(
        (one) =>
          near(one) &&
          one.hit.pattern !== pattern &&
          (pattern.continues?.includes(one.hit.entry.id) ?? false) &&
          !one.continuedBy.has(pattern),
      );
      if (head) {
        head.continuedBy.add(pattern);
        if (!other(head)) head.lines.push(hit.line);
        return;
      }
      const bare = open.get(entry.id);
      if (
        bare &&
        near(bare) &&
        isWrapped(hit) &&
        !isWrapped(bare.hit) &&
        `${hit.before}${hit.after}`.includes(core(bare.hit))
      ) {
        bare.lines.push(hit.line);
        open.delete(entry.id);
        bare.open = false;
        close(bare);
        remember(hit, { counted: true, open: false }, []).kind = bare.kind;
        return;
      }
      count(hit, lines);
    },
    end() {
      for (const one of open.values()) close(one);
      open.clear();
      recent = [];
    },
  };
}

/** TensorRT prints a cause bare and then again inside `Error Code N: Kind (…)` or, before 8.0, `X Error in f: 0 (…)`. */
function isWrapped(hit: Hit): boolean {
  return /Error Code \d|Error in \S/.test(hit.before) || /^Error Code \d/.test(hit.after);
}

/** What a bare line says, without level and code in front and without punctuation at the end. */
function core(hit: Hit): string {
  const text = hit.after.replace(/^\[\w{1,3}\] \[\w{1,3}\]:? /, "").replace(/^\d{1,2}: /, "");
  const said = text.replace(/[.)\s"]{1,8}$/, "");
  return said.length >= 6 ? said : "\0";
}
