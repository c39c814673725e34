/** Files of the local machine behind the port: bounded reads, sorted globs, errors that name the path. */

import { createReadStream, mkdirSync, promises, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, matchesGlob, relative, resolve, sep } from "node:path";
import type { Files } from "../ports.ts";

// A checkout with node_modules has some 100,000 files; ten times that is a mistake in the pattern.
const MAX_GLOB_ENTRIES = 1_000_000;
const NEVER_SEARCHED = new Set([".git", "node_modules"]);

export function createFiles(): Files {
  return { readText, writeText, stream, exists, stat: statOrNull, glob };
}

// Small files are read and written synchronously: loading node:fs/promises takes longer than reading all of them.

async function readText(path: string, maxBytes: number): Promise<string> {
  const size = attempt(`${path}: cannot be read`, () => statSync(path).size);
  if (size > maxBytes) throw new Error(`${path}: has ${size} bytes, more than the limit of ${maxBytes}`);
  return attempt(`${path}: cannot be read`, () => readFileSync(path, "utf8"));
}

async function writeText(path: string, text: string): Promise<void> {
  attempt(`${path}: cannot be written`, () => {
    makeFolder(dirname(path));
    writeFileSync(path, text);
  });
}

/**
 * With all folders above it. Node's own `recursive` never returns where a folder exists and yet takes none, such as
 * /proc, a mount that went away, or a working directory that was removed.
 */
export function makeFolder(path: string): void {
  const isThere = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isThere()) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isThere()) throw error;
  }
}

function attempt<T>(problem: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Error(`${problem}: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

function stream(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

async function exists(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null;
}

async function statOrNull(path: string): Promise<{ mtimeMs: number; size: number } | null> {
  const found = await promises.stat(path).catch(() => null);
  return found?.isFile() ? { mtimeMs: found.mtimeMs, size: found.size } : null;
}

/** Matches below the pattern's fixed part only, so that a pattern with a folder does not read the whole workspace. */
async function glob(pattern: string, cwd: string): Promise<readonly string[]> {
  // The working directory's own name is not a pattern, even if it contains brackets.
  const own = pattern.startsWith(join(cwd, sep)) ? pattern.slice(join(cwd, sep).length) : pattern;
  if (!/[*?[{]/.test(own)) {
    const path = isAbsolute(own) ? own : join(cwd, own);
    return (await exists(path)) ? [path] : [];
  }
  const segments = own.split(/[\\/]/);
  const firstMagic = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const fixed = segments.slice(0, firstMagic).join(sep);
  const root = isAbsolute(own) ? fixed || sep : join(cwd, fixed);
  const below = segments.slice(firstMagic).join("/");
  const found: string[] = [];
  const folders = [resolve(root)];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await promises.readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (++seen > MAX_GLOB_ENTRIES)
        throw new Error(`${pattern}: matches more than ${MAX_GLOB_ENTRIES} files; name a folder`);
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!NEVER_SEARCHED.has(entry.name)) folders.push(path);
      } else if (entry.isFile() && matches(relative(root, path), below)) {
        found.push(path);
      }
    }
  }
  return found.sort();
}

/**
 * Node's own glob matching. Before Node 24.8 its first use prints a warning that it is experimental, which would only
 * confuse readers of the suite's output.
 */
function matches(path: string, pattern: string): boolean {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return matchesGlob(path, pattern);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The reason of a file error in plain words, without the call and path that Node adds. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  const words: Record<string, string> = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "part of the path is not a folder",
    EEXIST: "a file is where a folder is needed",
    ENOSPC: "the disk is full",
    EROFS: "the file system is read-only",
  };
  return words[error.code ?? ""] ?? error.message;
}
