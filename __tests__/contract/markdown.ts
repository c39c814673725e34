/** Reads the repository's Markdown as its readers do: fenced blocks, links, headings and the anchors that they make. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

export interface Block {
  readonly page: string;
  /** 1-based line of the opening fence. */
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** Text of an HTML comment right before the block, or "". */
  readonly mark: string;
}

/** Every Markdown page that git tracks or would track, fixtures apart. */
export function pages(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return listed
    .split("\n")
    .filter((path) => path !== "" && !path.includes("fixtures/") && existsSync(join(ROOT, path)));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Fenced blocks of a page, in order. */
export function blocks(page: string, text = read(page)): readonly Block[] {
  const found: Block[] = [];
  const lines = text.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const fence = /^(\s*)```(\w*)\s*$/.exec(lines[i] ?? "");
    if (!fence) continue;
    const end = lines.findIndex((line, n) => n > i && line.trim() === "```");
    if (end < 0) throw new Error(`${page}:${i + 1}: a block that never ends`);
    const before = lines.slice(0, i).findLast((line) => line.trim() !== "");
    found.push({
      page,
      line: i + 1,
      language: fence[2] ?? "",
      text: lines.slice(i + 1, end).join("\n"),
      mark: /^<!-- (.*) -->$/.exec(before ?? "")?.[1] ?? "",
    });
    i = end;
  }
  return found;
}

/** The page without its blocks, each line in its place. */
export function prose(page: string, text = read(page)): string {
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      const fence = line.trimStart().startsWith("```");
      if (fence) inside = !inside;
      return inside || fence ? "" : line;
    })
    .join("\n");
}

export interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
}

/** Targets of inline links and images. Code is not read for links. */
export function links(page: string, text = prose(page)): readonly Link[] {
  return text.split("\n").flatMap((line, index) => {
    const plain = line.replace(/`[^`]*`/g, (code) => "x".repeat(code.length));
    return [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((match) => ({
      page,
      line: index + 1,
      target: match[1] ?? "",
    }));
  });
}

/** Anchors of a page: what GitHub makes of its headings, a number behind the second of a kind. */
export function anchors(page: string, text = prose(page)): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const match of text.matchAll(/^#{1,6} +(.+?)\s*$/gm)) {
    const plain = (match[1] ?? "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
      .replace(/\s/g, "-");
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    found.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return found;
}
