// How fast and how lean the JUnit parser is, compared with those that other actions bundle. One file of 100,000 cases
// (15 MB), each parser in its own process; the best time of three runs, and the highest memory of the three.
//   node bench/junit.mjs            the table; exits with 1 if our own limits are broken
//   node bench/junit.mjs --json     one JSON document
import { execFileSync, spawnSync } from "node:child_process";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(import.meta.dirname, "..");
const CACHE = join(ROOT, ".cache", "bench");
const CASES = 100_000;
const LIMIT = { seconds: 1.0, megabytes: 120 };
/** The parsers behind dorny/test-reporter (xml2js), mikepenz/action-junit-report (sax through xml-js) and others. */
const PEERS = { "fast-xml-parser": "5.12.1", xml2js: "0.6.2", sax: "1.6.1" };
const RUNS = 3;

const parsers = {
  async own(file) {
    const { parseJunit } = await import(
      pathToFileURL(join(CACHE, "build", "suite", "results", "junit.js")).href
    );
    const { counts } = await parseJunit(createReadStream(file), file);
    return counts.total;
  },
  async "fast-xml-parser"(file) {
    const { XMLParser } = peer("fast-xml-parser");
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });
    const root = parser.parse(readFileSync(file, "utf8"));
    return root.testsuites.testsuite.testcase.length;
  },
  async xml2js(file) {
    const { parseStringPromise } = peer("xml2js");
    const root = await parseStringPromise(readFileSync(file, "utf8"));
    return root.testsuites.testsuite[0].testcase.length;
  },
  async sax(file) {
    const stream = peer("sax").createStream(true);
    let count = 0;
    stream.on("opentag", (tag) => {
      if (tag.name === "testcase") count += 1;
    });
    for await (const chunk of createReadStream(file)) stream.write(chunk);
    stream.end();
    return count;
  },
};

function peer(name) {
  return createRequire(join(CACHE, "peers", "package.json"))(name);
}

/** In the child: parse once and report time and memory. */
async function measure(name, file) {
  const started = performance.now();
  const cases = await parsers[name](file);
  const seconds = (performance.now() - started) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ cases, seconds, megabytes }));
}

function writeReport(file) {
  const out = openSync(file, "w");
  writeSync(out, '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests">');
  writeSync(
    out,
    `<testsuite name="pytest" errors="0" failures="1000" skipped="5000" tests="${CASES}" time="1">\n`,
  );
  let part = "";
  for (let i = 0; i < CASES; i++) {
    const head = `<testcase classname="tests.networks.test_export_${i % 500}.TestExport${i % 7}" name="test_value_${i}_fp16" time="0.0${i % 90}"`;
    if (i % 100 === 7) {
      part += `${head}><failure message="assert ${i} == 0">${"E   assert result.shape == expected.shape\n".repeat(90)}</failure></testcase>\n`;
    } else if (i % 20 === 3) {
      part += `${head}><skipped type="pytest.skip" message="needs TensorRT">/src/test_x.py:${i}: needs TensorRT</skipped></testcase>\n`;
    } else part += `${head} />\n`;
    if (part.length > 1 << 20) {
      writeSync(out, part);
      part = "";
    }
  }
  writeSync(out, `${part}</testsuite></testsuites>\n`);
}

function prepare() {
  mkdirSync(join(CACHE, "peers"), { recursive: true });
  const manifest = join(CACHE, "peers", "package.json");
  writeFileSync(manifest, JSON.stringify({ private: true, dependencies: PEERS }));
  if (!existsSync(join(CACHE, "peers", "node_modules", "sax"))) {
    execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund"], {
      cwd: join(CACHE, "peers"),
      shell: process.platform === "win32",
    });
  }
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const project = join(ROOT, "tsconfig.build.json");
  // Type errors are for `npm run typecheck` to report; the emitted code can be measured all the same.
  spawnSync(process.execPath, [tsc, "--project", project, "--outDir", join(CACHE, "build")]);
  const file = join(CACHE, "junit.xml");
  writeReport(file);
  return file;
}

function run(name, file) {
  const rounds = Array.from({ length: RUNS }, () =>
    JSON.parse(
      execFileSync(process.execPath, [import.meta.filename, "--measure", name, file], { encoding: "utf8" }),
    ),
  );
  return {
    parser: name,
    cases: rounds[0].cases,
    seconds: Math.min(...rounds.map((round) => round.seconds)),
    megabytes: Math.max(...rounds.map((round) => round.megabytes)),
  };
}

const [mode, name, file] = process.argv.slice(2);
if (mode === "--measure") await measure(name, file);
else {
  const report = prepare();
  const rows = Object.keys(parsers).map((one) => run(one, report));
  const own = rows[0];
  const good = own.cases === CASES && own.seconds < LIMIT.seconds && own.megabytes < LIMIT.megabytes;
  if (mode === "--json") console.log(JSON.stringify({ rows, limit: LIMIT, good }));
  else {
    for (const row of rows) {
      const figures = `${row.seconds.toFixed(2)} s  ${row.megabytes.toFixed(0).padStart(4)} MB  ${row.cases} cases`;
      console.log(`${row.parser.padEnd(16)} ${figures}`);
    }
    console.log(
      good ? "within the limits" : `over the limits of ${LIMIT.seconds} s and ${LIMIT.megabytes} MB`,
    );
  }
  process.exitCode = good ? 0 : 1;
}
