// Emits JavaScript with tsc, then bundles each entry point with ncc. Same input, same bytes.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, rmSync } from "node:fs";

const node = (script, ...args) => execFileSync(process.execPath, [script, ...args], { stdio: "inherit" });

/** Entry module (without extension) and the folder of dist that its bundle goes to. */
const ENTRIES = [
  ["main", "dist"],
  ["post", "dist/post"],
  ["plan", "dist/plan"],
  ["aggregate", "dist/aggregate"],
  ["checks", "dist/checks"],
  ["cli", "dist/cli"],
];

for (const dir of ["build", "dist"]) rmSync(dir, { recursive: true, force: true });
node("node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json");
// tsc leaves files that are not TypeScript where they are; the bundler looks for them beside its input.
for (const asset of ["facts/probe.py", "suite/pytest_hook.py"]) {
  if (existsSync(`src/${asset}`)) copyFileSync(`src/${asset}`, `build/${asset}`);
}
for (const [entry, outDir] of ENTRIES) {
  if (!existsSync(`build/${entry}.js`)) continue;
  node(
    "node_modules/@vercel/ncc/dist/ncc/cli.js",
    "build",
    `build/${entry}.js`,
    "--out",
    outDir,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--quiet",
  );
}
if (existsSync("dist/cli/index.js")) chmodSync("dist/cli/index.js", 0o755);
