// Checks the support matrix against the packages that NVIDIA publishes.
//
//   node scripts/verify-matrix.mjs                               prints the table
//   node scripts/verify-matrix.mjs --write FILE [--date DAY]     also writes it as a page
//
// PYPI_URL and NVIDIA_PYPI_URL name other simple indexes, such as a mirror. Exit 1: a row disagrees, or the matrix
// lacks a release. What could not be read is reported but is neither. Exit 2: not even the index could be read.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareSms, compareTags, line, resourceSms, rowOf, stubVersions } from "./verify-matrix/compare.mjs";
import { byVersion, listPackage, numbersOf, readWheelName } from "./verify-matrix/packages.mjs";
import { listRemoteZip, UnreadableError } from "./verify-matrix/zip-directory.mjs";

const PYPI = process.env.PYPI_URL ?? "https://pypi.org/simple";
const NVIDIA = process.env.NVIDIA_PYPI_URL ?? "https://pypi.nvidia.com";
const MATRIX = JSON.parse(readFileSync(new URL("../src/support/matrix.json", import.meta.url), "utf8"));
const CUDAS = ["11", "12", "13"];

async function main() {
  const bindings = [];
  for (const cuda of CUDAS)
    bindings.push({ cuda, files: await listPackage(PYPI, `tensorrt-cu${cuda}-bindings`) });
  const lines = compareTags(bindings, MATRIX.rows);
  for (const cuda of CUDAS) lines.push(...(await verifyLibraries(cuda)));
  lines.push(...(await verifyOldWheels()), ...(await verifyRtx()));
  const page = render(lines);
  process.stdout.write(page);
  const [write, date] = [option("--write"), option("--date")];
  if (write) {
    const day = date ?? new Date().toISOString().slice(0, 10);
    writeFileSync(write, `${preface(day)}${page}${corrections(write)}`);
  }
  const bad = lines.filter((item) => item.result === "disagrees" || item.result === "matrix lacks it");
  process.exitCode = bad.length > 0 ? 1 : 0;
}

/** SM sets of the split releases. PyPI has only stubs of the library wheels; NVIDIA's own index has the wheels. */
async function verifyLibraries(cuda) {
  const name = `tensorrt-cu${cuda}-libs`;
  const published = await listPackage(PYPI, name);
  const split = MATRIX.resources.splitIn;
  const stubs = stubVersions(published).filter((version) => byVersion(version, split) >= 0);
  let wheels = published;
  let reason = "";
  if (stubs.length > 0) {
    try {
      wheels = [...published, ...(await listPackage(NVIDIA, name))];
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      reason = error.message;
    }
  }
  const lines = [];
  for (const file of wheels) {
    const wheel = readWheelName(file.filename);
    if (!wheel || byVersion(wheel.version, split) < 0) continue;
    lines.push(await verifyWheel(file, wheel, cuda));
  }
  const seen = new Set(lines.map((item) => item.release));
  for (const version of stubs) {
    if (seen.has(version)) continue;
    const why = reason === "" ? "neither index holds the wheel" : `the wheel is elsewhere: ${reason}`;
    lines.push(line(version, `SMs, cu${cuda}`, `a stub only; ${why}`, "", "not read"));
  }
  return lines.sort((a, b) => byVersion(a.release, b.release));
}

async function verifyWheel(file, wheel, cuda) {
  const row = rowOf(wheel.version, "tensorrt", MATRIX.rows);
  const what = `SMs, ${wheel.platform} cu${cuda}`;
  if (!row) return line(wheel.version, what, "", "", "matrix lacks it");
  try {
    const sms = resourceSms(await listRemoteZip(file.url));
    return sms
      ? compareSms(wheel.version, wheel.platform, cuda, sms, row, MATRIX.resources)
      : line(wheel.version, what, "no resource files", `split from ${MATRIX.resources.splitIn}`, "disagrees");
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return line(wheel.version, what, error.message, "", "not read");
  }
}

/** Wheels of 8.5 and 8.6 include the libraries: there must be one for each row, without split resources. */
async function verifyOldWheels() {
  const files = await listPackage(PYPI, "tensorrt");
  const lines = [];
  for (const [release, wheel] of oneWheelEach(files, (version) => numbersOf(version)[0] === 8)) {
    lines.push(await verifyContents(release, wheel, "tensorrt"));
  }
  return lines;
}

async function verifyRtx() {
  const lines = [];
  for (const cuda of ["12", "13"]) {
    const files = await listPackage(PYPI, `tensorrt-rtx-cu${cuda}-libs`);
    for (const [release, wheel] of oneWheelEach(files, () => true)) {
      lines.push(await verifyContents(release, wheel, "tensorrt-rtx", `, RTX cu${cuda}`));
    }
  }
  return lines;
}

async function verifyContents(release, file, product, suffix = "") {
  const what = `contents${suffix}`;
  if (!rowOf(release, product, MATRIX.rows)) return line(release, what, "on PyPI", "", "matrix lacks it");
  try {
    const names = await listRemoteZip(file.url);
    const libraries = names.filter((name) => /(?:nvinfer|tensorrt_rtx)[^/]*\.(?:so|dll)/.test(name)).length;
    const split = resourceSms(names);
    const published = `${names.length} files, ${libraries} libraries, ${split ? `resources ${split.join(" ")}` : "not split"}`;
    return line(release, what, published, "not split", split ? "disagrees" : "agrees");
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return line(release, what, error.message, "", "not read");
  }
}

/** One Linux x86-64 wheel per version: they differ only in the interpreter. */
function oneWheelEach(files, wanted) {
  const found = new Map();
  for (const file of files) {
    const wheel = readWheelName(file.filename);
    if (wheel?.platform === "linux-x64" && wanted(wheel.version) && !found.has(wheel.version))
      found.set(wheel.version, file);
  }
  return [...found].sort(([a], [b]) => byVersion(a, b));
}

function render(lines) {
  const count = (result) => lines.filter((item) => item.result === result).length;
  const cell = (text) => String(text).replaceAll("|", "\\|");
  return [
    `${count("agrees")} agree, ${count("disagrees")} disagree, ${count("matrix lacks it")} lacking in the matrix, ${count("not read")} not read.`,
    "",
    "| release | what | published | matrix | result |",
    "| --- | --- | --- | --- | --- |",
    ...lines
      .map((item) =>
        [item.release, item.what, item.published, item.matrix, item.result].map(cell).join(" | "),
      )
      .map((text) => `| ${text} |`),
    "",
  ].join("\n");
}

function preface(date) {
  return `# The matrix against the published packages

Printed by \`node scripts/verify-matrix.mjs --write docs/matrix-verification.md\` on ${date}. A workflow runs it every
week and opens an issue when a line disagrees or a release is missing.

What each line compares: *Python* and *builds* are the tags of the \`tensorrt-cu*-bindings\` wheels on PyPI with the
row of the release. *SMs* are the \`libnvinfer_builder_resource_sm*\` files in the library wheels, listed from the
archive's directory by range requests. PyPI itself holds only stubs of the library wheels, which point to NVIDIA's
index; where that index did not answer, the line says so and proves nothing. *Contents* are wheels that PyPI does
hold with libraries inside.

`;
}

/** The consequences of earlier runs are written by hand at the end of the page, and are kept. */
function corrections(file) {
  if (!existsSync(file)) return "";
  const text = readFileSync(file, "utf8");
  const at = text.indexOf("\n## Corrections");
  return at < 0 ? "" : text.slice(at);
}

function option(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UnreadableError)) throw error;
  process.stderr.write(`verify-matrix: ${error.message}\n`);
  process.exitCode = 2;
}
