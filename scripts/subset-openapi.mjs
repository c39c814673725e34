// Extracts the few operations that the gate uses from GitHub's own API description, with everything they refer to.
// Usage: npm i --prefix DIR @octokit/openapi@23.0.2 && node scripts/subset-openapi.mjs DIR
// Source: npm @octokit/openapi, generated/api.github.com.json, MIT licence (Copyright (c) 2020 Octokit contributors).
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const OPERATIONS = {
  "/repos/{owner}/{repo}/check-runs": ["post"],
  "/repos/{owner}/{repo}/check-runs/{check_run_id}": ["get", "patch"],
  "/repos/{owner}/{repo}/commits/{ref}/check-runs": ["get"],
};
/** Keys that do not affect which requests are valid. */
const LEFT_OUT = new Set([
  "examples",
  "example",
  "description",
  "summary",
  "externalDocs",
  "x-github",
  "tags",
  "responses",
]);

const folder = join(process.argv[2] ?? ".", "node_modules/@octokit/openapi");
const source = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const taken = {};
function strip(value) {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== "object") return value;
  if (typeof value.$ref === "string") take(value.$ref);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !(LEFT_OUT.has(key) && (key !== "description" || typeof item === "string")))
      .map(([key, item]) => [key, key === "properties" ? stripProperties(item) : strip(item)]),
  );
}
/** Names of properties may be any of the words above. */
function stripProperties(properties) {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, strip(schema)]));
}
function take(ref) {
  if (taken[ref]) return;
  taken[ref] = true;
  taken[ref] = strip(
    ref
      .slice(2)
      .split("/")
      .reduce((node, key) => node[key], source),
  );
}

const paths = {};
for (const [path, methods] of Object.entries(OPERATIONS)) {
  const { parameters } = source.paths[path];
  paths[path] = parameters ? { parameters: strip(parameters) } : {};
  for (const method of methods) paths[path][method] = strip(source.paths[path][method]);
}
const components = {};
for (const [ref, node] of Object.entries(taken).sort()) {
  const [, , kind, name] = ref.split("/");
  components[kind] ??= {};
  components[kind][name] = node;
}
const provenance = {
  "x-source": `@octokit/openapi ${version} (MIT), generated/api.github.com.json, cut by scripts/subset-openapi.mjs`,
};
const target = resolve(import.meta.dirname, "../__tests__/fixtures/api/checks-openapi.json");
writeFileSync(
  target,
  `${JSON.stringify({ ...provenance, openapi: source.openapi, paths, components }, null, 1)}\n`,
);
