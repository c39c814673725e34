/** Keeps text of unknown length within a limit: the beginning and the end are kept, the middle is only counted. */

/** Enough for a long traceback with its captured output. */
export const MAX_MESSAGE_CHARS = 16_384;

export interface BoundedText {
  add(text: string): void;
  /** What was kept; a line in the middle says how much is missing. */
  text(): string;
}

/** @param limit in UTF-16 units; half is kept from the beginning, half from the end. */
export function createBoundedText(limit: number = MAX_MESSAGE_CHARS): BoundedText {
  const half = Math.floor(limit / 2);
  let head = "";
  let tail = "";
  let dropped = 0;
  return {
    add(text) {
      const room = half - head.length;
      if (room > 0) head += text.slice(0, room);
      if (text.length <= room) return;
      tail += room > 0 ? text.slice(room) : text;
      // Cutting only now and then keeps many small additions linear.
      if (tail.length > 2 * half) {
        const end = tail.length - half;
        dropped += end;
        tail = tail.slice(end);
      }
    },
    text() {
      const cut = Math.max(0, tail.length - half);
      const missing = dropped + cut;
      const end = cut > 0 ? tail.slice(cut) : tail;
      return missing > 0 ? `${head}\n… ${missing} characters left out …\n${end}` : head + end;
    },
  };
}

/** The same bound for a text that is already whole. */
export function boundText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const bounded = createBoundedText(limit);
  bounded.add(text);
  return bounded.text();
}
