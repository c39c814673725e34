// What counts as pure: read by the measurements of coverage and of mutants, so that both speak of the same code.
import { readdirSync } from "node:fs";

export const PURE_FOLDERS = ["suite", "support", "issues", "report", "fleet", "facts"];

/** Beside the pure folders: entries, and what holds types or a constant only. */
const NOT_PURE = new Set(
  ["aggregate", "checks", "cli", "main", "plan", "ports", "post", "version"].map((name) => `${name}.ts`),
);

/** Pure modules beside the folders, as paths from the root. */
export const PURE_FILES = readdirSync("src")
  .filter((name) => name.endsWith(".ts") && !NOT_PURE.has(name))
  .map((name) => `src/${name}`);
