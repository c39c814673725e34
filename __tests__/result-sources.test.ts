import { describe, expect, test } from "@jest/globals";
import { layOutHook, listJunit, readJunit } from "../src/result-sources.ts";
import type { ResolvedExpectations } from "../src/suite/expectations.ts";
import { parseExpectations } from "../src/suite/expectations-file.ts";
import { resolveExpectations } from "../src/suite/expectations-resolve.ts";
import { standIn } from "./gate/stand-in.ts";
import { SUPPORTED } from "./gate/workplace.ts";

const resolved = (text: string): ResolvedExpectations =>
  resolveExpectations(parseExpectations(text, "e.yml", { causes: new Set() }), SUPPORTED, 0, "9.0");
const NONE = resolved("[]");
const XFAIL = resolved('- tests: "test_a.py::test_one"\n  expect: xfail\n');

describe("layOutHook", () => {
  test("lays out the plugin, and no list where nothing is expected", async () => {
    const { host, told } = standIn({ hook: true });
    const hook = await layOutHook("auto", NONE, host);
    expect([...told.files.keys()]).toEqual([
      "/hook/tensorrt_export_gate_hook.py",
      "/hook/tensorrt_export_gate_hook-1.dist-info/METADATA",
      "/hook/tensorrt_export_gate_hook-1.dist-info/entry_points.txt",
    ]);
    // The user's own PYTHONPATH is joined where the suite starts.
    expect(hook.env).toEqual({ TRT_GATE_HOOK_FILE: "/hook/results.jsonl" });
    expect(hook.prepend).toEqual({ PYTHONPATH: "/hook" });
  });

  test("hands over what is expected of single tests", async () => {
    const { host, told } = standIn({ hook: true });
    const hook = await layOutHook("auto", XFAIL, host);
    expect(hook.env.TRT_GATE_EXPECTATIONS).toBe("/hook/expectations.json");
    expect(JSON.parse(told.files.get("/hook/expectations.json") ?? "")).toEqual([
      expect.objectContaining({ tests: "test_a.py::test_one", expect: "xfail" }),
    ]);
  });

  test("reads nothing where no pytest loaded it, and what it wrote where one did", async () => {
    const { host, told } = standIn({ hook: true });
    const hook = await layOutHook("auto", NONE, host);
    expect(await hook.read()).toBeNull();
    told.files.set("/hook/results.jsonl", "");
    expect(await hook.read()).toMatchObject({ runs: [] });
  });

  test.each([
    ["it is switched off", "off", {}],
    ["there is no place for it", "auto", { hook: false }],
    ["its folder cannot be written", "auto", { full: () => true }],
    ["its list cannot be written", "auto", { full: (path: string) => path.endsWith(".json") }],
  ] as const)("is left out where %s", async (_, pytest, answers) => {
    const { host } = standIn({ hook: true, ...answers });
    const hook = await layOutHook(pytest, XFAIL, host);
    expect([hook.env, hook.prepend]).toEqual([{}, {}]);
    expect(await hook.read()).toBeNull();
  });
});

const XML = '<testsuite name="s" tests="1"><testcase classname="a" name="test_one"/></testsuite>';
const EMPTY = { files: [], problems: [] };

describe("JUnit files", () => {
  test("are listed once each, with those that are gone by then", async () => {
    const { host } = standIn({ files: { "a.xml": XML } });
    const listing = await listJunit(["a.xml", "a.xml", "gone.xml", "b.xml"], "/w", host.files);
    expect(listing).toEqual({
      files: [
        { path: "a.xml", mtimeMs: host.clock(), size: XML.length },
        { path: "gone.xml", mtimeMs: 0, size: 0 },
      ],
      problems: [],
    });
  });

  test("a pattern that cannot be followed costs its files, not the others", async () => {
    const { host } = standIn({ files: { "a.xml": XML } });
    const listing = await listJunit(["/**", "a.xml"], "/w", host.files);
    expect(listing.files.map(({ path }) => path)).toEqual(["a.xml"]);
    expect(listing.problems).toEqual(["input junit: /** is the whole disk"]);
  });

  test("nothing asked for, nothing read", async () => {
    const { host } = standIn();
    expect(await readJunit([], { startedMs: 0, before: EMPTY }, "/w", host.files)).toBeNull();
  });

  test("those that the run wrote are its results", async () => {
    const { host } = standIn({ files: { "a.xml": XML } });
    const run = { startedMs: host.clock(), before: EMPTY };
    const results = await readJunit(["a.xml"], run, "/w", host.files);
    expect(results?.runs.flatMap(({ tests }) => tests.map(({ id }) => id))).toEqual(["a.test_one"]);
    expect(results?.notices).toEqual([]);
  });

  test("if none was written, it says so and names old files", async () => {
    const { host } = standIn({ files: { "a.xml": XML } });
    const before = await listJunit(["a.xml"], "/w", host.files);
    const run = { startedMs: host.clock(), before };
    expect(await readJunit(["a.xml", "b.xml", "/**"], run, "/w", host.files)).toEqual({
      runs: [],
      notices: [
        "input junit: /** is the whole disk",
        expect.stringContaining("older than this run: a.xml"),
        "input junit: no file written by this run matches a.xml, b.xml, /**",
      ],
    });
  });
});
