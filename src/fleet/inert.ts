/** Text for a log that a runner reads: names from reports must not become its commands. */

/**
 * Zero-width space, put inside the marker. The runner's culture-aware comparison may ignore such a character, but it
 * then cuts by length, so that it does not read a valid command name.
 */
const GAP = "\u200b";

/** Lines stay as they look; `::` at the start of one and `##[` anywhere lose their meaning. */
export function inert(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^(\s*):(?=:)/, `$1:${GAP}`).replaceAll("##[", `##${GAP}[`))
    .join("\n");
}
