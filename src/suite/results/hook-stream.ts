/** Reads the stream of the pytest hook: several sessions and processes in one file, the last line maybe cut. */

import { type HookEvent, parseHookLine } from "./hook-events.ts";
import { HookSession } from "./hook-session.ts";
import type { SourceResults } from "./merge.ts";

/** A line is one test's output and traceback at most; longer ones are not the hook's. */
const MAX_LINE_CHARS = 8 * 1024 * 1024;
/** As much as the hook itself keeps of one session. */
const MAX_OUTPUT_CHARS = 64 * 1024 * 1024;
/** A suite starts pytest a few dozen times. */
const MAX_SESSIONS = 10_000;

/**
 * Reads the whole stream. Lines that are not the hook's are passed over and counted.
 * @returns one run a session; `used` is null if no process could tell.
 */
export async function readHookStream(chunks: AsyncIterable<Uint8Array>): Promise<SourceResults> {
  const reader = new StreamReader();
  const decoder = new TextDecoder();
  let rest = "";
  let skipping = false;
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n");
    rest = text.slice(end + 1);
    if (end !== -1) {
      for (const line of text.slice(0, end).split("\n")) {
        if (!skipping) reader.line(line);
        skipping = false;
      }
    }
    if (rest.length > MAX_LINE_CHARS) {
      if (!skipping) reader.tooLong();
      rest = "";
      skipping = true;
    }
  }
  // Anything after the last line end was being written when the process died.
  return reader.finish();
}

class StreamReader {
  private readonly sessions = new Map<string, HookSession>();
  private used: { cuda: boolean; tensorrt: boolean } | null = null;
  private foreign = 0;
  private dropped = 0;
  private readonly budget = { left: MAX_OUTPUT_CHARS };

  tooLong(): void {
    this.foreign += 1;
  }

  line(text: string): void {
    if (text === "") return;
    const line = parseHookLine(text);
    if (line === null) {
      this.foreign += 1;
      return;
    }
    if (line.event.e === "use") this.use(line.event);
    let session = this.sessions.get(line.session);
    if (session === undefined) {
      if (this.sessions.size >= MAX_SESSIONS) {
        this.dropped += 1;
        return;
      }
      session = new HookSession(this.budget);
      this.sessions.set(line.session, session);
    }
    session.event(line.event);
  }

  finish(): SourceResults {
    return {
      runs: [...this.sessions.values()].map((session) => session.finish()),
      used: this.used,
      notices: [
        ...this.left(this.foreign, "could not be read"),
        ...this.left(this.dropped, `belong to more than ${MAX_SESSIONS} sessions and were left out`),
      ],
    };
  }

  private left(lines: number, why: string): readonly string[] {
    return lines === 0 ? [] : [`${lines} lines of the pytest hook's stream ${why}`];
  }

  private use({ cuda, tensorrt }: Extract<HookEvent, { e: "use" }>): void {
    this.used = {
      cuda: cuda || this.used?.cuda === true,
      tensorrt: tensorrt || this.used?.tensorrt === true,
    };
  }
}
