/** A Markdown text that is built from the top and stops before it gets too large, so that it never loses its beginning. */

import { utf8Bytes } from "../clean-text.ts";

/** A part of the document: its heading and pieces that are shown whole or not at all. */
export interface Section {
  /** Heading, escaped; empty: none. */
  readonly title: string;
  /** Escaped Markdown, each a block of its own. */
  readonly blocks: readonly string[];
}

/** Room for the note that tells of the cut. */
const NOTE_BYTES = 400;

/**
 * Joins sections until `maxBytes` of UTF-8 are full, then says how much is missing.
 * @param fullText where the whole can be read, escaped.
 */
export function assemble(sections: readonly Section[], maxBytes: number, fullText: string): string {
  const written: string[] = [];
  let room = maxBytes - NOTE_BYTES;
  const all = sections.filter(({ blocks }) => blocks.length > 0);
  for (const [index, { title, blocks }] of all.entries()) {
    let heading = title === "" ? "" : `### ${title}\n\n`;
    for (const [position, block] of blocks.entries()) {
      const text = `${heading}${block}\n\n`;
      const bytes = utf8Bytes(text);
      if (bytes > room) {
        const rest = all.slice(index + 1).filter((section) => section.title !== "");
        return `${written.join("")}${cutNote(title, blocks.length - position, rest, fullText)}\n`;
      }
      written.push(text);
      room -= bytes;
      heading = "";
    }
  }
  return written.join("");
}

function cutNote(title: string, blocks: number, rest: readonly Section[], fullText: string): string {
  const here = title === "" ? "" : ` in “${title}” (${blocks} left)`;
  const names = rest.map((section) => section.title).join(", ");
  const then = names === "" ? "" : ` Not shown at all: ${names}.`;
  return `> ✂️ **Cut here**${here}: there is no room for more.${then} ${fullText}`;
}
