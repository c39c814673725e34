/** Which TensorRT a pip requirements file asks for. Only its text is read; nothing is resolved against an index. */

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
  /** Why the lines do not say which release it is: a clause for a message. */
  readonly unclear?: string;
}

/** One line that names a package of interest. */
interface Named extends Requirement {
  /** The versions that are asked for, without blanks. */
  readonly specifier: string;
  /** The line has an environment marker, so it applies to some machines only. */
  readonly marked: boolean;
}

// tensorrt, tensorrt-cu12, tensorrt_cu13_libs, tensorrt-rtx, torch-tensorrt; extras and blanks as PEP 508 allows.
const LINE =
  /^(torch[-_.]tensorrt|tensorrt(?:[-_.]rtx)?)(?:[-_.]cu(\d{2}))?(?:[-_.](?:libs|bindings))?\s*(?:\[[^\]]*\])?/i;
const CLAUSE = /^(===|==|~=|!=|<=|>=|<|>)\s*([\w.+*-]+)$/;
const MAX_LINES = 5000;

/**
 * The requirement that decides: a pinned TensorRT first, then torch-tensorrt, which depends on one release of it, then
 * a TensorRT that is not pinned.
 */
export function readRequirements(text: string): Requirement | null {
  // pip joins lines at a backslash; files with hashes use this.
  const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/, MAX_LINES);
  const found = lines.flatMap((line) => parseLine(line.slice(0, 500)) ?? []);
  const torchLines = found.filter((named) => named.package === "torch-tensorrt");
  const torch = torchLines[0] ? joined(torchLines[0], torchLines) : null;
  const own = found.filter((named) => named.package === "tensorrt");
  const [first] = own;
  if (first === undefined) return torch;
  const requirement = joined(
    first,
    own.filter(({ product }) => product === first.product),
  );
  if (requirement.pinned || requirement.unclear) return requirement;
  // pip installs the TensorRT that torch-tensorrt asks for, which need not be the newest one.
  if (torch && first.product === "tensorrt") return torch;
  const elsewhere = lines.find((line) => /^\s*(?:-[rc]\b|--(?:requirement|constraint)\b)/.test(line));
  if (elsewhere === undefined) return requirement;
  return {
    ...requirement,
    unclear: `may leave the release to another file: ${elsewhere.trim().slice(0, 200)}`,
  };
}

/** Combines all lines of one package; lines that differ by machine make the release unclear. */
function joined(first: Named, lines: readonly Named[]): Requirement {
  const specifiers = new Set(lines.map(({ specifier }) => specifier));
  const allows = (version: Version) => lines.every((line) => line.allows(version));
  const pinned = lines.map((line) => line.pinned).find((version) => version && allows(version)) ?? null;
  const cuda = lines.find((line) => line.cuda !== null)?.cuda ?? null;
  const apart = specifiers.size > 1 && lines.some(({ marked }) => marked);
  const line =
    lines.length === 1 || specifiers.size === 1 ? first.line : lines.map((one) => one.line).join(", ");
  const unclear = apart ? { unclear: `differ by machine: ${line}` } : {};
  return { ...first, allows, pinned, cuda, line, ...unclear };
}

function parseLine(raw: string): Named | null {
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
    specifier: clauses.join(",").replace(/\s/g, ""),
    marked: line.includes(";"),
  };
}

/** One clause of PEP 440 as a predicate, or null if it is not understood. */
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
