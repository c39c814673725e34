/** Text for a log that a runner reads: names from reports must not become its commands. */

/** Zero-width space: invisible to a reader, and no white space that the runner would trim. */
const GAP = "\u200b";

/** Lines stay as they look; `::` at the start of one and `##[` anywhere lose their meaning. */
export function inert(text: string): string {
  return text
    .split("\n")
    .map((line) => (/^\s*::/.test(line) ? GAP + line : line).replaceAll("##[", `##${GAP}[`))
    .join("\n");
}
