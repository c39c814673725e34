/**
 * Finds the tracked file that a path from a log means. The path may come from a container, another operating system
 * or another machine: `/__w/repo/repo/tests/a.py`, `/opt/monai/tests/a.py`, `D:\a\repo\repo\tests\a.py`.
 */

import { groupBy } from "../group-by.ts";
import { compareTexts } from "../text-order.ts";

/** What a repository tracks, arranged for look-ups by the end of a path. */
export interface RepositoryPaths {
  /** The tracked path, or null if it is not certain. Never a path of an installed package. */
  fromLog(path: string): string | null;
  /** Tracked paths that end in these components, whole components only, shortest first. */
  endingIn(suffix: string): readonly string[];
}

// Copies of code that pip, conda, npm or the system put there: a line in them is not a line of the repository.
const INSTALLED =
  /(?:^|\/)(?:site-packages|dist-packages|node_modules|\.eggs|\.tox|\.venv|venv)\/|(?:^|\/)lib(?:64)?\/python\d|^<|\/python\d[\d.]*\.zip\//i;

const MAX_PATH_UNITS = 4_096;

/**
 * @param tracked paths relative to the repository, with forward slashes.
 * @param roots folders that are the repository itself (workspace on the host, in the container), most specific first.
 * @param names names of the folder that a checkout usually has, such as the repository's own name.
 */
export function createRepositoryPaths(
  tracked: ReadonlySet<string>,
  roots: readonly string[],
  names: readonly string[],
): RepositoryPaths {
  const cleanRoots = roots.map((root) => normalise(root)).filter((root) => root !== "");
  const folderNames = new Set(names.map((name) => name.toLowerCase()));
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  const endingIn = (suffix: string) => {
    index ??= byBaseName(tracked);
    const candidates = index.get(baseName(suffix)) ?? [];
    return candidates.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
  };

  const underRoot = (path: string) => {
    for (const root of cleanRoots) {
      if (!path.toLowerCase().startsWith(`${root.toLowerCase()}/`)) continue;
      const rest = path.slice(root.length + 1);
      if (tracked.has(rest)) return rest;
    }
    return null;
  };

  /** `/anything/a/b/c.py`: the longest tracked tail; a bare file name only below a folder with the repository's name. */
  const byTail = (path: string) => {
    const parts = path.split("/").filter(Boolean);
    let folder = "";
    for (const [start, part] of parts.entries()) {
      const tail = parts.slice(start).join("/");
      if (start > 0 && tracked.has(tail) && (start < parts.length - 1 || folderNames.has(folder)))
        return tail;
      folder = part.toLowerCase();
    }
    return null;
  };

  return {
    endingIn,
    fromLog(raw) {
      if (raw.length > MAX_PATH_UNITS) return null;
      const path = normalise(raw);
      if (path === "" || INSTALLED.test(path)) return null;
      if (!isAbsolute(path)) {
        if (tracked.has(path)) return path;
        // Relative to a working directory that we do not know: only if nothing else could be meant.
        const [match, ...others] = endingIn(path);
        return match !== undefined && others.length === 0 && path.includes("/") ? match : null;
      }
      return underRoot(path) ?? byTail(path);
    },
  };
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:\//.test(path);
}

/** Forward slashes, no `.`, `..`, `file://` or empty components; "" if it leads out of its own root. */
function normalise(raw: string): string {
  const path = raw
    .trim()
    .replace(/^file:\/\//, "")
    .replace(/\\/g, "/");
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (kept.pop() === undefined) return "";
    } else kept.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + kept.join("/");
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function byBaseName(tracked: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const ordered = [...tracked].sort((a, b) => a.length - b.length || compareTexts(a, b));
  return groupBy(ordered, baseName);
}
