/** Where an annotation points: a line of a tracked file that its reader can open, or nowhere. */

import type { SourcePlace } from "../issues/finding.ts";
import { findGoogleTest, findPythonDefinition } from "./definitions.ts";
import { createRepositoryPaths, type RepositoryPaths } from "./repository-paths.ts";
import { readTestId } from "./test-ids.ts";
import { readTraceback } from "./tracebacks.ts";

export interface Anchor {
  /** Tracked path relative to the repository. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** What is known of the place; each part may be missing or wrong. */
export interface AnchorTarget {
  /** Id of a test. */
  readonly test?: string;
  /** Where its source says that the test is. */
  readonly file?: string;
  readonly line?: number;
  /** Failure text with a traceback. */
  readonly text?: string;
  /** Places that an issue names. */
  readonly places?: readonly SourcePlace[];
}

export interface Anchors {
  /** The test's definition, else the innermost frame inside the repository, else what the issue names, else null. */
  locate(target: AnchorTarget): Promise<Anchor | null>;
  /** The line of the step in the workflow file, for what belongs to no test. */
  workflow(): Promise<Anchor | null>;
}

/** Which step of which workflow this is, as the runner's variables say. */
export interface WorkflowStep {
  /** GITHUB_WORKFLOW_REF: `owner/repo/.github/workflows/x.yml@ref`. */
  readonly ref: string;
  /** GITHUB_REPOSITORY: a workflow in another repository is not a file here. */
  readonly repository: string;
  /** GITHUB_ACTION: the step's id, or a name that the runner made. */
  readonly action: string;
  /** GITHUB_ACTION_REPOSITORY: `owner/name` of this action; empty for `uses: ./…`. */
  readonly actionRepository: string;
}

export interface AnchorSources {
  readonly tracked: ReadonlySet<string>;
  /** Text of a tracked file, or null. */
  readonly readLines: (path: string) => Promise<readonly string[] | null>;
  /** Folders that are the repository: GITHUB_WORKSPACE, the host's view of it, the folder of `git rev-parse`. */
  readonly workspaceRoots: readonly string[];
  /** GITHUB_REPOSITORY, for checkouts in unknown folders of that name. */
  readonly repository?: string;
  readonly workflow?: WorkflowStep;
}

const CPP = /\.(?:cc|cpp|cxx|cu)$/;
/** Most files that are searched for a `TEST(…)`: more than a repository has with "test" in their path. */
const MAX_CPP_FILES = 300;

/** Files are read when they are needed, each once. */
export function createAnchors(sources: AnchorSources): Anchors {
  const { tracked, workspaceRoots } = sources;
  const paths = createRepositoryPaths(
    tracked,
    workspaceRoots,
    folderNames(sources.repository, workspaceRoots),
  );
  const cache = new Map<string, Promise<readonly string[] | null>>();
  const read = (path: string) => {
    const lines = cache.get(path) ?? sources.readLines(path).catch(() => null);
    cache.set(path, lines);
    return lines;
  };
  const place = (file: string, line: number): Anchor | null => {
    const path = paths.fromLog(file);
    return path === null ? null : { file: path, line: Math.max(1, line) };
  };
  return {
    async locate(target) {
      const test = target.test === undefined ? null : await locateTest(target.test, target.file, paths, read);
      if (test?.exact) return test.anchor;
      const told = target.file === undefined ? null : place(target.file, target.line ?? 1);
      if (told && target.line !== undefined) return told;
      const frames = readTraceback(target.text ?? "");
      for (const frame of frames.toReversed()) {
        const anchor = place(frame.file, frame.line);
        if (anchor) return anchor;
      }
      if (test ?? told) return test?.anchor ?? told;
      for (const { file, line } of target.places ?? []) {
        const anchor = place(file, line);
        if (anchor) return anchor;
      }
      return target.test === undefined ? null : locateGoogleTest(target.test, tracked, read);
    },
    workflow: () => locateStep(sources.workflow, tracked, read),
  };
}

type Read = (path: string) => Promise<readonly string[] | null>;

async function locateTest(
  id: string,
  file: string | undefined,
  paths: RepositoryPaths,
  read: Read,
): Promise<{ readonly anchor: Anchor; readonly exact: boolean } | null> {
  let fallback: Anchor | null = null;
  for (const reading of readTestId(id)) {
    const direct = paths.fromLog(reading.file);
    const known = file === undefined ? null : paths.fromLog(file);
    const candidates = direct ? [direct] : paths.endingIn(reading.file).slice(0, 20);
    // A base class keeps the test in another file than the id names; its source may say where.
    if (known && !candidates.includes(known)) candidates.push(known);
    const exact: Anchor[] = [];
    for (const path of candidates) {
      const found = findPythonDefinition((await read(path)) ?? [], reading.names);
      const anchor = { file: path, line: found.line };
      if (found.found === "function" || (found.found === "class" && reading.names.length === 1))
        exact.push(anchor);
      else if (path === direct || (found.found === "class" && candidates.length === 1)) fallback ??= anchor;
    }
    // Where two files define it, no place is better than the wrong one.
    if (exact.length === 1 && exact[0]) return { anchor: exact[0], exact: true };
  }
  return fallback && { anchor: fallback, exact: false };
}

/** `Suite.Name`, `Prefix/Suite.Name/3`, `Suite/0.Name`, `Prefix/Suite/Type.Name`: tries the words before the dot, the last one first. */
async function locateGoogleTest(
  id: string,
  tracked: ReadonlySet<string>,
  read: Read,
): Promise<Anchor | null> {
  const [, path, name] = /^(\w+(?:\/\w+){0,2})\.(\w+)(?:\/\w+)?$/.exec(id.slice(0, 500)) ?? [];
  if (path === undefined || name === undefined) return null;
  const files = [...tracked].filter((file) => CPP.test(file) && /test/i.test(file)).sort();
  for (const suite of path.split("/").toReversed()) {
    for (const file of files.slice(0, MAX_CPP_FILES)) {
      const line = findGoogleTest((await read(file)) ?? [], suite, name);
      if (line !== null) return { file, line };
    }
  }
  return null;
}

async function locateStep(
  step: WorkflowStep | undefined,
  tracked: ReadonlySet<string>,
  read: Read,
): Promise<Anchor | null> {
  if (!step) return null;
  const path = step.ref.replace(/@.*$/s, "");
  if (!path.startsWith(`${step.repository}/`)) return null;
  const file = path.slice(step.repository.length + 1);
  if (!tracked.has(file)) return null;
  const lines = (await read(file)) ?? [];
  const uses = lines.flatMap((line, index) => (usesThis(line, step.actionRepository) ? [index] : []));
  const named = uses.find((index) => stepHasId(lines, index, step.action));
  return { file, line: (named ?? uses[0] ?? 0) + 1 };
}

function usesThis(line: string, actionRepository: string): boolean {
  const used = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(line.slice(0, 1_000))?.[1];
  if (used === undefined) return false;
  return actionRepository === ""
    ? used.startsWith("./")
    : used.toLowerCase().startsWith(`${actionRepository.toLowerCase()}@`);
}

/** Looks through the lines of the step that has this `uses:`, from its dash to the next one. */
function stepHasId(lines: readonly string[], uses: number, id: string): boolean {
  const isStart = (line: string) => /^\s*-\s/.test(line);
  const start = Math.max(0, lines.slice(0, uses + 1).findLastIndex(isStart));
  const next = lines.findIndex((line, index) => index > start && isStart(line));
  return lines
    .slice(start, next === -1 ? undefined : next)
    .some((line) => /^\s*(?:-\s+)?id:\s*["']?([\w-]+)/.exec(line.slice(0, 500))?.[1] === id);
}

function folderNames(repository: string | undefined, roots: readonly string[]): readonly string[] {
  const last = (path: string) => path.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
  return [repository ?? "", ...roots].map(last).filter((name) => name !== "");
}
