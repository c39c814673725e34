/** Small rules that say what a document may hold; together they describe facts in check.ts. */

import type { DocumentProblem } from "../document-problem.ts";
import type { ParsedDocument } from "../documents.ts";
import { isObject } from "../is-object.ts";
import { nearest } from "../nearest.ts";
import { parseCapability, tryVersion } from "../versions.ts";

export type Path = readonly (string | number)[];

/** Looks at one value and tells what is wrong with it. A value that is absent or null is fine unless it is required. */
export interface Rule {
  readonly check: (value: unknown, path: Path, report: Report) => void;
  readonly required?: boolean;
}

const MAX_TEXT = 4096;
const MAX_ITEMS = 200;

/** Collects problems with their place, and whether there were any. */
export class Report {
  readonly problems: DocumentProblem[] = [];
  readonly document: ParsedDocument;
  constructor(document: ParsedDocument) {
    this.document = document;
  }

  fail(path: Path, message: string): void {
    const where = path.length === 0 ? "" : `${path.join(".")}: `;
    this.problems.push(this.document.problem(path, where + message));
  }
}

/** The same rule, but the member must be there. */
export function required(rule: Rule): Rule {
  return { ...rule, required: true };
}

export const text: Rule = {
  check(value, path, report) {
    if (typeof value !== "string") report.fail(path, `expected text, got ${shown(value)}`);
    else if (value.length > MAX_TEXT) report.fail(path, `longer than ${MAX_TEXT} characters`);
  },
};

export const flag: Rule = {
  check(value, path, report) {
    if (typeof value !== "boolean") report.fail(path, `expected true or false, got ${shown(value)}`);
  },
};

export const whole: Rule = {
  check(value, path, report) {
    if (!Number.isSafeInteger(value) || Number(value) < 0)
      report.fail(path, `expected a whole number, got ${shown(value)}`);
  },
};

export const version: Rule = {
  check(value, path, report) {
    if (typeof value === "string" && tryVersion(value) === null)
      report.fail(path, `${shown(value)} is not a version; expected digits and dots, such as "10.13.3"`);
    else text.check(value, path, report);
  },
};

export const capability: Rule = {
  check(value, path, report) {
    if (typeof value === "string" && parseCapability(value) !== null) return;
    const quoted = typeof value === "number" ? "; write it in quotes" : "";
    const expected = `expected one such as "7.5"${quoted}`;
    report.fail(path, `${shown(value)} is not a compute capability; ${expected}`);
  },
};

export const product: Rule = {
  check(value, path, report) {
    if (value === "tensorrt" || value === "tensorrt-rtx") return;
    report.fail(path, `${shown(value)} is not a product; expected "tensorrt" or "tensorrt-rtx"`);
  },
};

/** A text of one form; `expected` says which. */
export function matching(pattern: RegExp, expected: string): Rule {
  return {
    check(value, path, report) {
      if (typeof value !== "string" || !pattern.test(value))
        report.fail(path, `${shown(value)} is not what is expected: ${expected}, in quotes`);
    },
  };
}

/** A list whose every entry, null included, must fit the rule. */
export function list(entry: Rule): Rule {
  return {
    check(value, path, report) {
      if (!Array.isArray(value)) report.fail(path, `expected a list, got ${shown(value)}`);
      else if (value.length > MAX_ITEMS)
        report.fail(path, `${value.length} entries; expected at most ${MAX_ITEMS}`);
      else for (const [i, item] of value.entries()) entry.check(item, [...path, i], report);
    },
  };
}

/**
 * An object with these fields; others are let through, but for those that are one slip away from a field that is absent.
 * Only its own keys count.
 * @param example what to write, for somebody who wrote something else.
 */
export function object(fields: Readonly<Record<string, Rule>>, example?: string): Rule {
  const such = example === undefined ? "" : ` such as ${example}`;
  return {
    check(value, path, report) {
      if (!isObject(value)) return report.fail(path, `expected an object${such}, got ${shown(value)}`);
      const slips = slipsIn(value, Object.keys(fields));
      for (const [key, meant] of slips)
        report.fail([...path, key], `is not a known key; did you mean ${meant}?`);
      const mistyped = new Set(slips.map(([, meant]) => meant));
      for (const [key, rule] of Object.entries(fields)) {
        if (mistyped.has(key)) continue;
        const field = Object.hasOwn(value, key) ? value[key] : undefined;
        if (rule.required || (field !== undefined && field !== null))
          rule.check(field, [...path, key], report);
      }
    },
  };
}

/** Keys that were most likely meant to be others. */
function slipsIn(
  value: object,
  known: readonly string[],
): readonly (readonly [key: string, meant: string])[] {
  const absent = known.filter((key) => !Object.hasOwn(value, key));
  return Object.keys(value).flatMap((key) => {
    const meant = known.includes(key) ? null : nearest(key, absent);
    return meant === null ? [] : [[key, meant] as const];
  });
}

/** An object whose every value, null included, must fit the rule. */
export function mapOf(entry: Rule): Rule {
  return {
    check(value, path, report) {
      if (!isObject(value)) return report.fail(path, `expected an object, got ${shown(value)}`);
      for (const [key, item] of Object.entries(value)) entry.check(item, [...path, key], report);
    },
  };
}

/** A value as written in the document, cut for a message. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
