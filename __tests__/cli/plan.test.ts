/** `trt-gate plan`: its options name files, whatever these are called. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
});
afterAll(() => terminal.remove());

test("cells and labels are read from files of any name", async () => {
  const cells = terminal.file("cells", '[{"runs-on": "old", "tensorrt": "10.5"}]');
  const labels = terminal.file("labels.txt", "old: V100");
  const { status, out } = await terminal.gate("plan", "--cells", cells, "--labels", labels, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(out).skipped).toMatchObject([{ reason: "gpu-dropped" }]);
});

test.each(["--cells", "--labels", "--matrix-file"])("%s that is not there is wrong usage", async (option) => {
  const cells = terminal.file("cells.json", "[]");
  const given = option === "--cells" ? [] : ["--cells", cells];
  expect(await terminal.gate("plan", ...given, option, "/nowhere/file", "--json")).toEqual({
    status: 2,
    out: "",
    err: `trt-gate plan: ${option}: /nowhere/file: cannot be read: there is no such file\nTry: trt-gate plan --help\n`,
  });
});
