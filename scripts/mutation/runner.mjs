// A test runner for Stryker that keeps the tests in its process: a mutant is a number that the instrumented code
// compares with, so most need neither a new process nor new modules. If a mutant's code runs while modules load, only
// the modules that depend on it are loaded again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { collect } from "./jest-globals.mjs";
import { Modules } from "./modules.mjs";
import { runTests } from "./run-tests.mjs";
import { isInProcess, isSlow } from "./test-files.mjs";

/** The object that the instrumented code reads, and in which it counts. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;
/** Name for what happens outside any test: while a test file loads, or before all of its tests. */
const LOADING = "(while the file loads)";
/** A test that takes this many milliseconds is tried after all others, and only on code in its own folder. */
const LONG_MS = 100;
/** Stryker's numbers for what a test did in the run without mutants. */
const PASSED = 0;
const SKIPPED = 2;

class InProcessRunner {
  static inject = ["logger"];
  #log;
  #root = process.cwd();
  #notes = join(this.#root, ".compiled/dry-run.json");
  #modules;
  /** Tests that fail without a mutant, those that take long, and how long each test file takes, in ms. */
  #dry = { failing: [], long: [], ms: {} };
  /** The tests of a file, loaded without a mutant. */
  #trees = new Map();

  constructor(log) {
    this.#log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.FORCE_COLOR = "0";
    // A mutant may leave a promise behind that nobody waits for.
    process.on("unhandledRejection", () => {});
    this.#modules = new Modules(this.#root);
    if (existsSync(this.#notes)) this.#dry = JSON.parse(readFileSync(this.#notes, "utf8"));
  }

  async dryRun() {
    this.#activate(undefined);
    const files = this.#filesAmong(this.#modules.all());
    const load = await this.#modules.load([]);
    // First, so that what happens while they load does not count for any test.
    for (const file of files)
      for (const path of this.#modules.neededBy(join(this.#root, file)))
        if (path.startsWith(join(this.#root, "src/"))) await load(path).catch(() => {});
    const tests = [];
    for (const file of files) tests.push(...(await this.#dryRunFile(file)));
    stryker.currentTestId = undefined;
    for (const id of this.#dry.failing) delete stryker.mutantCoverage.perTest[id];
    mkdirSync(dirname(this.#notes), { recursive: true });
    writeFileSync(this.#notes, JSON.stringify(this.#dry));
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async #dryRunFile(file) {
    const loading = `${file} > ${LOADING}`;
    const now = (id) => {
      stryker.currentTestId = id ?? loading;
    };
    const start = performance.now();
    const results = [];
    try {
      now(undefined);
      results.push(...(await runTests(await this.#load(file), file, { now, wanted: (id) => !isSlow(id) })));
      results.push({ id: loading, ms: performance.now() - start, skipped: false });
    } catch (error) {
      results.push({ id: loading, ms: 0, error: error ?? "thrown", skipped: false });
    }
    this.#dry.ms[file] = performance.now() - start;
    for (const { id, ms } of results) {
      if (ms < LONG_MS || id.endsWith(LOADING)) continue;
      this.#dry.long.push(id);
      this.#log.info(`${ms.toFixed(0)} ms: ${id}`);
    }
    this.#log.info(`${file}: ${results.length - 1} tests in ${this.#dry.ms[file].toFixed(0)} ms`);
    return results.map(({ id, ms, skipped, error }) => {
      if (error !== undefined) {
        this.#dry.failing.push(id);
        this.#log.warn(`Left out, since it fails without a mutant: ${id}: ${firstLine(error)}`);
      }
      const status = skipped || error !== undefined ? SKIPPED : PASSED;
      return { id, name: id, fileName: join(this.#root, file), timeSpentMs: Math.ceil(ms), status };
    });
  }

  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit }) {
    const mutant = { id: activeMutant.id, file: sandboxFileName, hitLimit };
    let run;
    try {
      run = testFilter ? await this.#runCovering(mutant, testFilter) : await this.#runLoading(mutant);
      if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "hit limit reached" };
    } finally {
      this.#activate(undefined);
    }
    if (run.killedBy === undefined) return { status: "survived", nrOfTests: run.count };
    return {
      status: "killed",
      killedBy: [run.killedBy],
      failureMessage: run.failure,
      nrOfTests: run.count,
    };
  }

  #activate(mutant) {
    stryker.currentTestId = undefined;
    stryker.activeMutant = mutant?.id;
    stryker.hitLimit = mutant?.hitLimit;
    stryker.hitCount = mutant?.hitLimit === undefined ? undefined : 0;
  }

  /** The mutant's code runs in tests, or while a test file loads. */
  async #runCovering(mutant, testFilter) {
    const idsByFile = new Map();
    for (const id of testFilter) {
      const [file] = id.split(" > ", 1);
      idsByFile.set(file, [...(idsByFile.get(file) ?? []), id]);
    }
    const run = await this.#runFiles(mutant, idsByFile);
    if (run.killedBy === undefined || stryker.hitCount > mutant.hitLimit) return run;
    if (await this.#passesWithout(run.killedBy)) return run;
    this.#log.info(`An earlier mutant left traces, found by ${run.killedBy}. All modules load again.`);
    this.#trees.clear();
    await this.#modules.renew();
    return this.#runFiles(mutant, idsByFile);
  }

  async #runFiles(mutant, idsByFile) {
    const files = this.#inOrder(mutant, [...idsByFile.keys()]);
    const loading = files.filter((file) => idsByFile.get(file).includes(`${file} > ${LOADING}`));
    let count = 0;
    // What takes longer comes later, since one test kills most mutants: first long tests, then files to load again.
    for (const long of [false, true])
      for (const file of files) {
        if (long && !isBeside(file, relative(this.#root, mutant.file))) continue;
        const ids = idsByFile.get(file).filter((id) => this.#dry.long.includes(id) === long);
        if (ids.length === 0) continue;
        await this.#loadOnce(file);
        this.#activate(mutant);
        const run = await this.#runFile(
          file,
          () => this.#trees.get(file),
          (id) => ids.includes(id),
        );
        count += run.count;
        if (run.killedBy !== undefined) return { ...run, count };
      }
    for (const file of loading) {
      if (this.#dry.ms[file] > LONG_MS && !isBeside(file, relative(this.#root, mutant.file))) continue;
      this.#activate(mutant);
      const run = await this.#runFile(
        file,
        () => this.#load(file),
        () => true,
      );
      count += run.count;
      if (run.killedBy !== undefined) return { ...run, count };
    }
    return { count };
  }

  /**
   * The mutant's code runs while its module loads, so everything that depends on it is loaded again with the mutant in
   * place. That takes long, so only the tests of the module's folder are tried.
   */
  async #runLoading(mutant) {
    this.#activate(mutant);
    const touched = this.#modules.thatNeed(mutant.file);
    const load = await this.#modules.load([...touched, ...this.#modules.inFolder("__tests__")]);
    const files = this.#filesAmong(touched).filter((file) =>
      isBeside(file, relative(this.#root, mutant.file)),
    );
    let count = 0;
    for (const file of this.#inOrder(mutant, files)) {
      const tree = () => collect(() => load(join(this.#root, file)));
      const run = await this.#runFile(file, tree, () => true);
      count += run.count;
      if (run.killedBy !== undefined) return { ...run, count };
    }
    return { count };
  }

  async #runFile(file, tree, isWanted) {
    const wanted = (id) => isWanted(id) && !isSlow(id) && !this.#dry.failing.includes(id);
    try {
      const results = await runTests(await tree(), file, { wanted, bail: true });
      const failed = results.find(({ error }) => error !== undefined);
      if (failed === undefined) return { count: results.length };
      return { count: results.length, killedBy: failed.id, failure: firstLine(failed.error) };
    } catch (error) {
      return { count: 0, killedBy: `${file} > ${LOADING}`, failure: firstLine(error) };
    }
  }

  async #passesWithout(id) {
    this.#activate(undefined);
    const [file] = id.split(" > ", 1);
    const tree =
      id.endsWith(LOADING) || !this.#trees.has(file) ? () => this.#load(file) : () => this.#trees.get(file);
    return (await this.#runFile(file, tree, (other) => other === id)).killedBy === undefined;
  }

  async #loadOnce(file) {
    if (this.#trees.has(file)) return;
    this.#activate(undefined);
    this.#trees.set(file, await this.#load(file));
  }

  /** The tests of a test file, from new instances of the file and of the modules next to it. */
  async #load(file) {
    const path = join(this.#root, file);
    const tests = join(this.#root, "__tests__/");
    const stale = [...this.#modules.neededBy(path)].filter((needed) => needed.startsWith(tests));
    const load = await this.#modules.load(stale);
    return collect(() => load(path));
  }

  #filesAmong(paths) {
    return [...paths].map((path) => relative(this.#root, path)).filter(isInProcess);
  }

  /** The tests most likely to notice the mutant first: those named after its file, in its folder, the fast ones. */
  #inOrder(mutant, files) {
    const source = relative(this.#root, mutant.file);
    const folder = dirname(source).replace(/^src/, "__tests__");
    const name = basename(source, ".ts");
    const rank = (file) => {
      if (dirname(file) !== folder) return 2;
      return name.startsWith(basename(file, ".test.ts")) ? 0 : 1;
    };
    const key = (file) => rank(file) * 1e9 + (this.#dry.ms[file] ?? 0);
    return files
      .filter((file) => !this.#dry.failing.includes(`${file} > ${LOADING}`))
      .sort((a, b) => key(a) - key(b));
  }
}

/** Whether a test file is in the folder that mirrors the source's, or in one above or below it. */
function isBeside(file, source) {
  const [tests, code] = [dirname(file), dirname(source).replace(/^src/, "__tests__")];
  if (tests === "__tests__" || code === "__tests__") return tests === code;
  return `${tests}/`.startsWith(`${code}/`) || `${code}/`.startsWith(`${tests}/`);
}

function firstLine(error) {
  return String(error?.message ?? error)
    .split("\n", 1)[0]
    .slice(0, 300);
}

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcessRunner }];
