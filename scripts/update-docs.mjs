// Writes the parts of the pages that are made from the code: tables of inputs and outputs from the action files, the
// help of the command line. `npm run docs` writes them; `--check` only reports what differs and exits with 1.
//
// A part is between `<!-- generated: KIND ARGUMENT -->` and `<!-- end -->`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";

const ROOT = resolve(import.meta.dirname, "..");
const PAGES = ["README.md", "docs/reference.md", "docs/known-issues.md"];
const PART = /(<!-- generated: (\w+) (\S+) -->\n)[\s\S]*?(<!-- end -->)/g;

const { INPUTS, COMMANDS, catalogueMarkdown, helpText, loadCatalogue } = await loadSources();
const allowed = new Map(INPUTS.map(({ name, allowed }) => [name, allowed]));

const KINDS = {
  inputs: (file) => {
    const { inputs } = parse(readFileSync(join(ROOT, file), "utf8"));
    const rows = Object.entries(inputs).map(([name, input]) => {
      const words = file === "action.yml" ? allowed.get(name) : undefined;
      const values = words ? ` One of ${words.map(code).join(" ")}.` : "";
      const given = input.default ?? "";
      return [
        code(name),
        given === "" ? (input.required ? "required" : "") : code(given),
        input.description + values,
      ];
    });
    return table(["input", "default", "meaning"], rows);
  },
  outputs: (file) => {
    const { outputs } = parse(readFileSync(join(ROOT, file), "utf8"));
    return table(
      ["output", "meaning"],
      Object.entries(outputs).map(([name, { description }]) => [code(name), description]),
    );
  },
  catalogue: () => catalogueMarkdown(loadCatalogue()),
  help: () =>
    COMMANDS.map((row) => `### ${row.name}\n\n\`\`\`text\n${helpText(row).trimEnd()}\n\`\`\`\n`).join("\n"),
};

const drifted = [];
for (const page of PAGES) {
  const path = join(ROOT, page);
  const before = readFileSync(path, "utf8");
  const after = before.replace(PART, (_, begin, kind, argument, end) => {
    if (!KINDS[kind])
      throw new Error(`${page}: ${kind} is not a kind of part; use ${Object.keys(KINDS).join(", ")}`);
    return `${begin}\n${KINDS[kind](argument)}\n${end}`;
  });
  if (after === before) continue;
  drifted.push(page);
  if (!process.argv.includes("--check")) writeFileSync(path, after);
}
if (process.argv.includes("--check") && drifted.length > 0) {
  console.error(`${drifted.join(", ")}: out of date; run npm run docs`);
  process.exitCode = 1;
} else for (const page of drifted) console.log(`${page}: written`);

/** The tables from the sources. They are emitted again, so that an old dist cannot affect the result. */
async function loadSources() {
  const folder = join(ROOT, ".cache", "docs-build");
  mkdirSync(folder, { recursive: true });
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  execFileSync(process.execPath, [tsc, "--project", "tsconfig.build.json", "--outDir", folder], {
    cwd: ROOT,
    stdio: "inherit",
  });
  const load = (file) => import(pathToFileURL(join(folder, file)).href);
  return {
    ...(await load("inputs.js")),
    ...(await load("cli/commands.js")),
    ...(await load("cli/help.js")),
    ...(await load("issues/catalogue.js")),
    ...(await load("issues/catalogue-page.js")),
  };
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n").concat("\n");
}

function code(text) {
  return `\`${text}\``;
}
