"use strict";
exports.id = 341;
exports.ids = [341];
exports.modules = {

/***/ 8341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrix: () => (/* binding */ matrix)
});

// EXTERNAL MODULE: ./build/configuration.js
var configuration = __webpack_require__(5690);
// EXTERNAL MODULE: ./build/request.js
var build_request = __webpack_require__(3805);
// EXTERNAL MODULE: ./build/versions.js
var versions = __webpack_require__(3475);
// EXTERNAL MODULE: ./build/support/lookup.js
var lookup = __webpack_require__(1056);
;// CONCATENATED MODULE: ./build/support/grid.js
/** Releases by compute capability: the grid that every picture of the matrix is drawn from. */


const TITLES = [
    ["tensorrt", "linux-x64", "TensorRT, Linux x86-64"],
    ["tensorrt", "windows-x64", "TensorRT, Windows x64"],
    ["tensorrt", "linux-arm64", "TensorRT, Linux arm64 (SBSA)"],
    ["tensorrt", "jetpack", "TensorRT, JetPack"],
    ["tensorrt", "drive", "TensorRT, DRIVE OS"],
    ["tensorrt", "windows-arm64", "TensorRT, Windows on ARM"],
    ["tensorrt-rtx", "linux-x64", "TensorRT-RTX, Linux x86-64"],
    ["tensorrt-rtx", "windows-x64", "TensorRT-RTX, Windows x64"],
    ["tensorrt-rtx", "linux-arm64", "TensorRT-RTX, Linux arm64"],
];
const LEGEND = "\u25cf documented or measured   \u25cb inferred   ? uncertain (never decides)   \u00b7 not supported";
/** One grid for each product and platform that has rows. */
function gridsOf(matrix) {
    return TITLES.map(([product, platform, title]) => gridOf(matrix, product, platform, title)).filter((grid) => grid.rows.length > 0);
}
function gridOf(matrix, product, platform, title) {
    const cells = matrix.cells
        .filter((cell) => cell.product === product && cell.platform === platform)
        .sort((a, b) => (0,versions/* compareVersions */.Zy)(b.release, a.release) || Number(b.cuda?.[0]) - Number(a.cuda?.[0]));
    const variants = (cell) => cells.filter((other) => (0,versions/* compareVersions */.Zy)(other.release, cell.release) === 0).length > 1;
    return {
        title,
        columns: [...new Set(cells.flatMap((cell) => cell.sm))].sort(versions/* compareCapabilities */.YE),
        rows: cells.map((cell) => ({
            cell,
            label: `${(0,versions/* plainVersion */.VY)(cell.release)}${variants(cell) && cell.cuda ? ` cu${cell.cuda.join("/")}` : ""}`,
        })),
    };
}
/** What a cell says about a card; LEGEND explains the marks. */
function markOf(cell, sm) {
    if (!cell.sm.includes(sm))
        return "\u00b7";
    if (cell.confidence === "uncertain")
        return "?";
    return cell.confidence === "inferred" ? "\u25cb" : "\u25cf";
}
/**
 * All of TensorRT in one block of text: one line per card, one column per release, the best that any platform offers.
 * It uses fixed-width text only, so that it looks the same on a terminal and in Markdown.
 */
function overview(matrix) {
    const cells = matrix.cells.filter((cell) => cell.product === "tensorrt");
    const releases = [
        ...new Map(cells.map((cell) => [(0,versions/* plainVersion */.VY)(cell.release), cell.release])).values(),
    ].sort(versions/* compareVersions */.Zy);
    const cards = [...new Set(cells.flatMap((cell) => cell.sm))].sort(versions/* compareCapabilities */.YE);
    const lines = cards.map((sm) => {
        const bars = releases.map((release) => bar(cells.filter((cell) => (0,versions/* compareVersions */.Zy)(cell.release, release) === 0 && cell.sm.includes(sm))));
        const span = spanOf(cells.filter((cell) => cell.sm.includes(sm)));
        const name = matrix.lifecycle.find((row) => row.sm.includes(sm))?.architecture ?? "";
        return `${sm.padStart(4)} ${name.padEnd(17)} ${bars.join("")}  ${span}`;
    });
    return [...ruler(releases.map(versions/* plainVersion */.VY)).map((line) => `${"".padEnd(23)}${line}`), ...lines];
}
/** First and last release, by the rows that decide where there are any: what a verdict says too. */
function spanOf(listing) {
    const decisive = listing.filter(lookup/* isDecisive */.z);
    const known = (decisive.length > 0 ? decisive : listing).toSorted((a, b) => (0,versions/* compareVersions */.Zy)(a.release, b.release));
    const [first, last] = [known[0], known.at(-1)];
    const [from, to] = [(0,lookup/* oldestBuild */.s)(first), (0,lookup/* newestBuild */.Dz)(last)];
    return from === to ? to : `${from} to ${to}`;
}
function bar(cells) {
    if (cells.some((cell) => cell.confidence === "documented" || cell.confidence === "measured"))
        return "\u2588\u2588";
    if (cells.some((cell) => cell.confidence === "inferred"))
        return "\u2593\u2593";
    return cells.length > 0 ? "\u2591\u2591" : "\u00b7\u00b7";
}
/** Labels where a major begins and at every fifth release, with a tick below. */
function ruler(releases) {
    let labels = "";
    let ticks = "";
    releases.forEach((release, i) => {
        const major = release.split(".")[0];
        const begins = major !== releases[i - 1]?.split(".")[0];
        const room = labels.length <= i * 2;
        const labelled = room && (begins || i % 5 === 0);
        if (labelled)
            labels = `${labels.padEnd(i * 2)}${release} `;
        ticks += labelled ? "| " : "  ";
    });
    return [labels.trimEnd(), ticks.trimEnd()];
}

;// CONCATENATED MODULE: ./build/support/picture-markdown.js
/** The matrix as a Markdown page: the same grids, with the sources of every row. */



function markdown(grids, matrix) {
    const sources = new SourceList();
    const parts = grids.map((grid) => {
        const head = `| release | ${grid.columns.join(" | ")} | CUDA | sources |`;
        const rule = `| --- |${grid.columns.map(() => " :-: |").join("")} --- | --- |`;
        const rows = grid.rows.map(({ label, cell }) => {
            const marks = grid.columns.map((sm) => markOf(cell, sm));
            const cuda = cell.cuda?.join(", ") ?? "";
            return `| ${label} | ${marks.join(" | ")} | ${cuda} | ${sources.refer(cell.sources)} |`;
        });
        return [`## ${grid.title}`, "", head, rule, ...rows, ""].join("\n");
    });
    return [
        preface(matrix),
        ...parts,
        architectureTable(matrix, sources),
        driverTable(matrix, sources),
        companionTables(matrix, sources),
        OWN_ROWS,
        sources.render(),
    ].join("\n");
}
const OWN_ROWS = `## Rows of your own

A file like this one, named in the input \`matrix-file\`, adds releases or replaces built-in rows; it is checked like the
built-in ones (\`trt-gate lint FILE\`, schema in \`schema/matrix.schema.json\`). A row holds for its product, release,
platform and CUDA builds; leave \`cuda\` out if all builds are alike. Rows that are \`uncertain\` explain, but never
decide.

\`\`\`yaml
rows:
  - release: "11.6"
    support:
      - { platform: linux-x64, cuda: ["13"], sm: ["7.5", "8.0", "8.6", "8.9", "9.0"] }
      - { platform: jetpack, sm: ["8.7", "11.0"], confidence: inferred }
    confidence: measured
    sources: ["measured: our nightly run of 2027-01-31"]
    date: "2027-01-31"
\`\`\`
`;
function preface(matrix) {
    return [
        "# Which TensorRT runs on which GPU",
        "",
        "Generated by `trt-gate matrix --markdown` from the data in `src/support`; edit the data, not this page.",
        "[matrix-verification.md](matrix-verification.md) compares it with the published packages.",
        "",
        "## At a glance",
        "",
        "Cards by release, the best that any platform offers: \u2588 documented or measured, \u2593 inferred, \u2591 uncertain, \u00b7 none.",
        "",
        "```text",
        ...overview(matrix),
        "```",
        "",
        `In the tables below: ${LEGEND.replaceAll(/ {3,}/g, ", ")}.`,
        "",
    ].join("\n");
}
function architectureTable(matrix, sources) {
    const rows = matrix.lifecycle.map((row) => {
        const when = [row.addedIn, row.deprecatedIn, row.removedIn].map((v) => (v ? (0,versions/* plainVersion */.VY)(v) : ""));
        return `| ${row.sm.join(", ")} | ${row.architecture} | ${when.join(" | ")} | ${row.confidence} | ${sources.refer(row.sources)} |`;
    });
    return table("Architectures", ["capability", "architecture", "added in", "deprecated in", "removed in", "confidence", "sources"], rows);
}
function driverTable(matrix, sources) {
    const rows = [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => {
        const what = "sm" in row
            ? `cards ${row.sm.join(", ")} (CUDA ${row.cuda})`
            : `CUDA ${row.cuda} builds`;
        return `| ${what} | ${(0,versions/* driverVersion */.pE)(row.linux)} | ${(0,versions/* driverVersion */.pE)(row.windows)} | ${row.confidence} | ${sources.refer(row.sources)} |`;
    });
    return table("Lowest drivers", ["for", "Linux", "Windows", "confidence", "sources"], rows);
}
function companionTables(matrix, sources) {
    const end = (row) => `${row.confidence} | ${sources.refer(row.sources)} |`;
    const torch = matrix.torchTensorrt.map((row) => {
        const range = ({ tensorrt, below }) => below ? `${(0,versions/* plainVersion */.VY)(tensorrt)} up to ${(0,versions/* plainVersion */.VY)(below)}` : (0,versions/* plainVersion */.VY)(tensorrt);
        const onJetpack = row.jetpackTensorrt ? `; JetPack ${range((0,lookup/* pinOf */.nZ)(row, "jetpack"))}` : "";
        const pin = `${range((0,lookup/* pinOf */.nZ)(row, null))}${onJetpack}`;
        return `| ${(0,versions/* plainVersion */.VY)(row.release)} | ${pin} | ${row.torch} | ${row.cuda} | ${end(row)}`;
    });
    const ngc = matrix.ngc.map((row) => `| ${row.tag} | ${(0,versions/* plainVersion */.VY)(row.tensorrt)} | ${row.cuda ?? ""} | ${end(row)}`);
    const jetpack = matrix.jetpack.map((row) => `| ${(0,versions/* plainVersion */.VY)(row.jetpack)} to ${(0,versions/* plainVersion */.VY)(row.until)} | ${(0,versions/* plainVersion */.VY)(row.tensorrt)} | ${row.sm.join(", ")} | ${end(row)}`);
    return [
        table("torch-tensorrt", ["release", "TensorRT", "torch", "CUDA", "confidence", "sources"], torch),
        table("NGC images", ["tag", "TensorRT", "CUDA", "confidence", "sources"], ngc),
        table("JetPack", ["JetPack", "TensorRT", "capabilities", "confidence", "sources"], jetpack),
    ].join("\n");
}
function table(title, columns, rows) {
    const rule = `|${columns.map(() => " --- |").join("")}`;
    return [`## ${title}`, "", `| ${columns.join(" | ")} |`, rule, ...rows, ""].join("\n");
}
/** Numbers sources as they are met, and lists them at the end. */
class SourceList {
    #numbers = new Map();
    refer(sources) {
        return sources.map((source) => `[${this.#numberOf(source)}](#sources)`).join(" ");
    }
    render() {
        const lines = [...this.#numbers.values()].map(({ number, source }) => {
            const address = source.url.startsWith("https://") ? `<${source.url}>` : source.url;
            return `${number}. ${address}${source.says === "" ? "" : `: ${source.says}`}`;
        });
        return ["## Sources", "", ...lines, ""].join("\n");
    }
    #numberOf(source) {
        const key = `${source.url} ${source.says}`;
        const known = this.#numbers.get(key);
        if (known)
            return known.number;
        const number = this.#numbers.size + 1;
        this.#numbers.set(key, { number, source });
        return number;
    }
}

;// CONCATENATED MODULE: ./build/support/matrix-json.js
/** The matrix for other programs. */


/** The matrix as plain data for other programs: versions as text, sources in full. */
function matrixJson(matrix) {
    return {
        schemaVersion: 1,
        rows: matrix.cells.map((cell) => ({
            product: cell.product,
            release: (0,versions/* plainVersion */.VY)(cell.release),
            newest: (0,lookup/* newestBuild */.Dz)(cell),
            builds: (0,lookup/* buildsOf */.jV)(cell).map(versions/* plainVersion */.VY),
            published: cell.published,
            platform: cell.platform,
            cuda: cell.cuda,
            sm: cell.sm,
            ...(cell.note === undefined ? {} : { note: cell.note }),
            ...proof(cell),
        })),
        architectures: matrix.lifecycle.map(plain),
        drivers: [...matrix.drivers, ...matrix.capabilityDrivers].map((row) => ({
            ...plain(row),
            linux: (0,versions/* driverVersion */.pE)(row.linux),
            windows: (0,versions/* driverVersion */.pE)(row.windows),
        })),
        limits: matrix.limits.map(plain),
        torchTensorrt: matrix.torchTensorrt.map(plain),
        torch: matrix.torch.map(plain),
        ngc: matrix.ngc.map(plain),
        jetpack: matrix.jetpack.map(plain),
    };
}
function proof(row) {
    return { confidence: row.confidence, sources: row.sources, date: row.date };
}
/** Versions of a row as text, the rest as it is. */
function plain(row) {
    return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isVersion(value) ? (0,versions/* plainVersion */.VY)(value) : value]));
}
function isVersion(value) {
    return typeof value === "object" && value !== null && "parts" in value && "raw" in value;
}

;// CONCATENATED MODULE: ./build/support/picture.js
/** The matrix as a picture: releases by compute capability, one grid a platform. */




/** All grids, for a terminal or as Markdown with the sources below. */
function renderMatrix(matrix, format, options) {
    const grids = gridsOf(matrix);
    return format === "terminal" ? terminal(grids, matrix, options.color) : markdown(grids, matrix);
}
const COLOURS = { "\u25cf": "32", "\u25cb": "36", "?": "33", "\u00b7": "2" };
function terminal(grids, matrix, color) {
    const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
    const lines = grids.flatMap((grid) => {
        const width = Math.max(...grid.rows.map((row) => row.label.length));
        const head = `  ${"".padEnd(width)}  ${grid.columns.map((sm) => sm.padStart(4)).join(" ")}`;
        const rows = grid.rows.map(({ label, cell }) => {
            const marks = grid.columns.map((sm) => {
                const mark = markOf(cell, sm);
                return `   ${paint(COLOURS[mark], mark)}`;
            });
            return `  ${label.padEnd(width)}  ${marks.join(" ")}`;
        });
        return [paint("1", grid.title), head.trimEnd(), ...rows, ""];
    });
    const glance = [
        paint("1", "At a glance: cards by release"),
        ...overview(matrix).map((line) => `  ${line}`),
        "",
    ];
    const history = matrix.lifecycle.filter((row) => row.removedIn || row.addedIn).map(historyLine);
    return [
        ...glance,
        ...lines,
        LEGEND,
        "",
        paint("1", "Architectures"),
        ...history.map((line) => `  ${line}`),
        "",
    ].join("\n");
}
function historyLine(row) {
    const events = [
        row.addedIn ? `from ${(0,versions/* plainVersion */.VY)(row.addedIn)}` : "",
        row.deprecatedIn ? `deprecated in ${(0,versions/* plainVersion */.VY)(row.deprecatedIn)}` : "",
        row.removedIn ? `removed in ${(0,versions/* plainVersion */.VY)(row.removedIn)}` : "",
    ].filter((text) => text !== "");
    return `${row.sm.join(", ")} ${row.architecture}: ${events.join(", ")}`;
}

// EXTERNAL MODULE: ./build/cli/console.js
var cli_console = __webpack_require__(1632);
;// CONCATENATED MODULE: ./build/cli/matrix.js
/** `trt-gate matrix`: the support matrix with its sources. */




async function matrix({ options, switches }, console) {
    const request = (0,build_request/* parseRequest */.T)(options, { os: console.platform, workspace: console.cwd, temp: console.temp });
    const { matrix: data } = await (0,configuration/* openConfiguration */.h)(request, console.files, (path) => path);
    if (switches.has("json"))
        (0,cli_console/* printJson */.Q)(console, matrixJson(data));
    else if (switches.has("markdown"))
        console.out(renderMatrix(data, "markdown", { color: false }));
    else
        console.out(renderMatrix(data, "terminal", console.outStyle));
    return 0;
}


/***/ })

};
;