/** Which TensorRT a pip requirements file brings. Only what is written there: nothing is resolved against an index. */

import type { Product } from "../facts/facts.ts";
import { compareVersions, isWithin, tryVersion, type Version } from "../versions.ts";

export interface Requirement {
  readonly package: "tensorrt" | "torch-tensorrt";
  readonly product: Product;
  /** CUDA major that the name of the package fixes, as in tensorrt-cu12. */
  readonly cuda: string | null;
  /** Whether a version satisfies what is written; pip would take the newest that does. */
  readonly allows: (version: Version) => boolean;
  /** The one version that is pinned, where one is. */
  readonly pinned: Version | null;
  /** The line as written, for messages. */
  readonly line: string;
}

// tensorrt, tensorrt-cu12, tensorrt_cu13_libs, tensorrt-rtx, torch-tensorrt; extras and blanks as PEP 508 allows.
const LINE =
  /^(torch[-_.]tensorrt|tensorrt(?:[-_.]rtx)?)(?:[-_.]cu(\d{2}))?(?:[-_.](?:libs|bindings))?\s*(?:\[[^\]]*\])?/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([\w.+*-]+)$/;
const MAX_LINES = 5000;

/** The requirement that decides: TensorRT itself before the torch-tensorrt that would bring it. */
export function readRequirements(text: string): Requirement | null {
  const found = text.split(/\r?\n/, MAX_LINES).flatMap((line) => parseLine(line.slice(0, 500)) ?? []);
  return found.find((requirement) => requirement.package === "tensorrt") ?? found[0] ?? null;
}

function parseLine(raw: string): Requirement | null {
  const line = raw.replace(/(^|\s)#.*$/, "").trim();
  const match = LINE.exec(line);
  if (!match?.[1]) return null;
  const clauses = line
    .slice(match[0].length)
    .replace(/;.*$/, "")
    .replace(/\s--.*$/, "")
    .replace(/[()]/g, "")
    .split(",")
    .map((clause) => clause.trim())
    .filter(Boolean);
  const tests = clauses.flatMap((clause) => parseClause(clause) ?? []);
  if (tests.length < clauses.length) return null;
  const name = match[1].toLowerCase().replace(/[_.]/g, "-");
  const pinned = /^={2,3}\s*([^*,]+)$/.exec(clauses.join(","))?.[1];
  return {
    package: name === "torch-tensorrt" ? "torch-tensorrt" : "tensorrt",
    product: name === "tensorrt-rtx" ? "tensorrt-rtx" : "tensorrt",
    cuda: match[2] ? String(Number(match[2])) : null,
    allows: (version) => tests.every((test) => test(version)),
    pinned: tryVersion(pinned),
    line,
  };
}

/** One clause of PEP 440 as a test, or null where it is none that is understood. */
function parseClause(clause: string): ((version: Version) => boolean) | null {
  const [, operator, text] = CLAUSE.exec(clause) ?? [];
  if (operator === undefined || text === undefined) return null;
  const wildcard = text.endsWith(".*");
  const bound = tryVersion(wildcard ? text.slice(0, -2) : text);
  if (!bound) return null;
  if (wildcard) return wildcardTest(operator, bound);
  const ordered = (test: (order: number) => boolean) => (version: Version) =>
    test(compareVersions(version, bound));
  switch (operator) {
    case "~=": {
      const stem = { ...bound, parts: bound.parts.slice(0, -1) };
      return (version) => compareVersions(version, bound) >= 0 && isWithin(version, stem);
    }
    case "!=":
      return ordered((order) => order !== 0);
    case "<":
      return ordered((order) => order < 0);
    case "<=":
      return ordered((order) => order <= 0);
    case ">":
      return ordered((order) => order > 0);
    case ">=":
      return ordered((order) => order >= 0);
    default:
      return ordered((order) => order === 0);
  }
}

function wildcardTest(operator: string, stem: Version): ((version: Version) => boolean) | null {
  if (operator === "==") return (version) => isWithin(version, stem);
  return operator === "!=" ? (version) => !isWithin(version, stem) : null;
}
