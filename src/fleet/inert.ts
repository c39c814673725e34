/** Text for a log that a runner reads: names from reports must not become its commands. */

/**
 * Zero-width space. It stands inside of the mark: the runner compares by culture rules that may overlook such a
 * character, but then cuts by length, so that the name it reads is none.
 */
const GAP = "\u200b";

/** Lines stay as they look; `::` at the start of one and `##[` anywhere lose their meaning. */
export function inert(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${GAP}`).replaceAll("##[", `##${GAP}[`))
    .join("\n");
}
