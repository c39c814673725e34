import { describe, expect, test } from "@jest/globals";
import { freshFiles, joinSessions } from "../../../src/suite/results/junit-files.ts";
import type { TestRun } from "../../../src/suite/results/run.ts";
import type { TestResult } from "../../../src/suite/test-result.ts";
import { runOfTests } from "./runs.ts";

describe("files that are where the suite writes its own", () => {
  const stale = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ path: `${i}.xml`, mtimeMs: 1, size: 1 }));

  test("are named, five at most", () => {
    expect(freshFiles(stale(5), 100_000).notices).toEqual([
      "ignored, because they are older than this run: 0.xml, 1.xml, 2.xml, 3.xml, 4.xml",
    ]);
    expect(freshFiles(stale(7), 100_000).notices.join()).toMatch(/: 0\.xml, .*, 4\.xml, 2 more$/);
  });

  test("are nothing to tell where all are its own", () => {
    const own = [{ path: "a.xml", mtimeMs: 100_000, size: 1 }];
    expect(freshFiles(own, 100_000)).toEqual({ fresh: own, notices: [] });
  });

  test("may be two seconds older by their clock", () => {
    const at = (mtimeMs: number) => freshFiles([{ path: "a.xml", mtimeMs, size: 1 }], 100_000).fresh.length;
    expect([at(98_000), at(97_999)]).toEqual([1, 0]);
  });
});

describe("parts of one report", () => {
  const part = (tests: readonly TestResult[], more: Partial<TestRun> = {}): TestRun =>
    runOfTests("junit", tests, { session: "1", ...more });
  const passed = (id: string): TestResult => ({ id, status: "passed" });

  test("are joined by their session, and whole reports stay apart", () => {
    const { session: _, ...whole } = part([passed("w")], { origin: "w.xml" });
    const runs = [
      part([passed("a")], { origin: "a.xml" }),
      whole,
      part([passed("b")], { origin: "b.xml" }),
      part([passed("c")], { origin: "c.xml", session: "2" }),
      part([passed("d")], { origin: "d.xml" }),
    ];
    const joined = joinSessions(runs);
    expect(joined.map(({ origin, tests }) => [origin, tests.map(({ id }) => id)])).toEqual([
      ["w.xml", ["w"]],
      ["a.xml and 2 more", ["a", "b", "d"]],
      ["c.xml", ["c"]],
    ]);
    expect(joined[2]).toBe(runs[3]);
  });

  test("count a test once if its subtests are in several of them", () => {
    const failed: TestResult = { id: "a", status: "failed", message: "i=1" };
    const [run] = joinSessions([part([passed("a")]), part([failed, passed("b")]), part([passed("a")])]);
    expect(run?.tests).toEqual([failed, passed("b")]);
    expect(run?.counts).toMatchObject({ total: 2, failed: 1 });
    expect(run).not.toHaveProperty("origin");
  });

  test("are complete, and seen, where all are, and tell what each tells", () => {
    const [run] = joinSessions([
      part([passed("a")], { notices: ["one"] }),
      part([], { complete: false, passingOutputSeen: false, notices: ["two"], brokenOff: "why" }),
    ]);
    expect(run).toMatchObject({ complete: false, passingOutputSeen: false, notices: ["one", "two"] });
    expect(run?.brokenOff).toBe("why");
    expect(joinSessions([part([]), part([])])[0]).toMatchObject({ complete: true, passingOutputSeen: true });
  });

  test("are a collection error where none of them ran anything", () => {
    const error = (collectionError: string) => part([{ id: "m", status: "error" }], { collectionError });
    const together = (...parts: TestRun[]) => joinSessions(parts)[0]?.collectionError;
    expect(together(error("one"), error("two"))).toBe("one; two");
    expect(together(error("one"), part([{ id: "s", status: "skipped" }]))).toBe("one");
    expect(together(error("one"), part([passed("a")]))).toBeNull();
    expect(together(part([]), part([]))).toBeNull();
  });
});
