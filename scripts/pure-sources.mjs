// What counts as pure: used by both the coverage and the mutation measurement, so that they cover the same code.
import { readdirSync } from "node:fs";

export const PURE_FOLDERS = ["suite", "support", "issues", "report", "fleet", "facts"];

/** Modules next to the pure folders that do not count: entries, and those with only types or a constant. */
const NOT_PURE = new Set(
  ["aggregate", "checks", "cli", "main", "plan", "ports", "post", "version"].map((name) => `${name}.ts`),
);

/** Pure modules next to the folders, as paths from the root. */
export const PURE_FILES = readdirSync("src")
  .filter((name) => name.endsWith(".ts") && !NOT_PURE.has(name))
  .map((name) => `src/${name}`);
