import { describe, expect, test } from "@jest/globals";
import { createRepositoryPaths } from "../../src/report/repository-paths.ts";

const TRACKED = new Set(["setup.py", "a/b.py", "x/a/b.py", "y/only.py", "deep/er/only2.py", "Z/b.py"]);
const paths = createRepositoryPaths(TRACKED, ["/home/runner/work/r/r/", "/work/", "", "/other"], ["Repo"]);

describe("the tracked file that a path means", () => {
  test.each([
    ["setup.py", "setup.py"],
    ["a/b.py", "a/b.py"],
    // Relative to a folder that is not known: only if nothing else could be meant, and by more than its name.
    ["er/only2.py", "deep/er/only2.py"],
    ["only.py", null],
    ["q/b.py", null],
    ["/home/runner/work/r/r/setup.py", "setup.py"],
    ["/HOME/runner/work/r/r/setup.py", "setup.py"],
    // Below a root, but not tracked there: by its tail.
    ["/work/build/a/b.py", "a/b.py"],
    ["/work/none.py", null],
    ["/opt/x/a/b.py", "x/a/b.py"],
    ["/opt/repo/setup.py", "setup.py"],
    ["/opt/REPO/setup.py", "setup.py"],
    ["/opt/setup.py", null],
    ["/setup.py", null],
    ["/a/b.py", null],
    ["D:\\a\\r\\a\\b.py", "a/b.py"],
    ["file:///opt/a/b.py", "a/b.py"],
    ["  ./a/./c/../b.py ", "a/b.py"],
    ["../setup.py", null],
    ["/opt/a/../../../b.py", null],
    ["", null],
    ["/", null],
    ["<stdin>", null],
    ["/opt/lib/python3/a/b.py", null],
    ["/opt/site-packages/a/b.py", null],
    ["/opt/.venv/x/a/b.py", null],
    ["/opt/venv/x/a/b.py", null],
    ["/opt/dist-packages/a/b.py", null],
    ["/opt/node_modules/a/b.py", null],
    ["/opt/.eggs/a/b.py", null],
    ["/opt/.tox/a/b.py", null],
    ["/usr/lib64/python3.12/a/b.py", null],
    ["lib/python3/a/b.py", null],
    ["venv/a/b.py", null],
    ["/opt/Python311/python311.zip/a/b.py", null],
    ["/opt/python3.zip/a/b.py", null],
    // What only sounds like it is not installed.
    ["/opt/myvenv/a/b.py", "a/b.py"],
    ["/opt/mylib/python3/a/b.py", "a/b.py"],
    ["/opt/lib/pythons/a/b.py", "a/b.py"],
    ["/opt/x<y/a/b.py", "a/b.py"],
    ["x/file:///a/b.py", null],
    ["xC:/a/b.py", null],
  ])("%j is %j", (path, tracked) => {
    expect(paths.fromLog(path)).toBe(tracked);
  });

  test("is not looked for at any length", () => {
    const long = (units: number) => `/${"x".repeat(units - "/".length - "/a/b.py".length)}/a/b.py`;
    expect(paths.fromLog(long(4_096))).toBe("a/b.py");
    expect(paths.fromLog(long(4_097))).toBeNull();
  });
});

test("paths that end alike come shortest first, then by name", () => {
  expect(paths.endingIn("b.py")).toEqual(["Z/b.py", "a/b.py", "x/a/b.py"]);
  expect(paths.endingIn("a/b.py")).toEqual(["a/b.py", "x/a/b.py"]);
  expect(paths.endingIn("/b.py")).toEqual([]);
  expect(paths.endingIn("none.py")).toEqual([]);
});
