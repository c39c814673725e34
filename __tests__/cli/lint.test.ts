/** Which files `trt-gate lint` knows, and what it says of those that it does not check. */

import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Terminal } from "./terminal.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
});
afterAll(() => terminal.remove());

test.each([
  [
    "report.json",
    '{"schemaVersion":1,"findings":[],"verdict":{},"outcome":"passed"}',
    "is the report of a run",
  ],
  ["test.yml", "on: push\njobs:\n  one:\n    runs-on: x\n", "is a workflow, which lint does not check"],
  ["cells.yml", 'gpu: [T4]\ntensorrt: ["10.5"]\n', "holds the cells of a job matrix"],
  ["list.yml", '- { gpu: T4, tensorrt: "10.5" }\n', "holds the cells of a job matrix"],
  ["labels.yml", '- { runs-on: gpu-t4, tensorrt: "10.5" }\n', "holds the cells of a job matrix"],
  ["other.yml", "a: 1\n", "is not a file that lint knows"],
  ["text.yml", "just words\n", "is not a file that lint knows"],
])("%s: one line that says what it is", async (name, text, message) => {
  const path = terminal.file(name, text);
  const { status, out } = await terminal.gate("lint", path);
  expect(status).toBe(1);
  expect(out.trimEnd().split("\n")).toEqual([expect.stringContaining(`${path}:1:1: ${message}`)]);
});

test.each([
  ["facts.json", '{"schemaVersion":1,"gpus":[{"name":"V100"}],"tensorrt":{"version":"10.5"}}'],
  ["expectations.yml", '- tests: "a"\n  expect: xfail\n'],
  ["baseline.json", '{"schemaVersion":1,"findings":[]}'],
])("%s: no problem", async (name, text) => {
  expect(await terminal.gate("lint", terminal.file(name, text))).toEqual({
    status: 0,
    out: "1 file: no problems\n",
    err: "",
  });
});

test("facts are known as such without the key that they lack", async () => {
  const path = terminal.file("lacking.json", '{"schemaVersion":1,"gpu":[],"tensorrt":null}');
  expect((await terminal.gate("lint", path)).out).toContain("gpus is missing; [] means none");
});

test.each([
  ["V1000", "did you mean V100?"],
  ["Frobnicator", 'add "computeCapability": "9.0"'],
])("the unknown card %s in a facts file is an error, because a run would try it", async (name, hint) => {
  const text = `{"schemaVersion":1,\n "gpus":[{"name":"${name}"}],"tensorrt":null}`;
  const path = terminal.file("unknown.json", text);
  expect(await terminal.gate("lint", path)).toMatchObject({
    status: 1,
    out: `${path}:2:18: the card "${name}" is not known; ${hint}\n`,
  });
  const known = terminal.file("known.json", text.replace('"}]', '","computeCapability":"9.0"}]'));
  expect(await terminal.gate("lint", known)).toMatchObject({ status: 0 });
});

test.each(["", "# nothing yet\n"])("%j is empty, and not of an unknown kind", async (text) => {
  const path = terminal.file("empty.yml", text);
  expect((await terminal.gate("lint", path)).out).toBe(
    `${path}:1:1: is empty, or holds nothing but comments\n`,
  );
});

test("a mistake in facts is reported with its place", async () => {
  const path = terminal.file("wrong.json", '{"schemaVersion":1,\n "gpus":[{"name":5}],"tensorrt":null}');
  const { status, out } = await terminal.gate("lint", path);
  expect(status).toBe(1);
  expect(out).toBe(`${path}:2:18: gpus.0.name: expected text, got 5\n`);
});

test("a baseline that is written to a file is told, and one on stdout is nothing but itself", async () => {
  const report = { schemaVersion: 1, verdict: {}, outcome: "passed", findings: [], failures: [] };
  const path = terminal.file("report.json", JSON.stringify(report));
  const kept = `${terminal.folder}/kept.json`;
  expect(await terminal.gate("baseline", "update", path, "--baseline", kept)).toEqual({
    status: 0,
    out: "",
    err: `${kept}: written, with 0 known issues\n`,
  });
  const { out, err } = await terminal.gate("baseline", "update", path);
  expect([out, err]).toEqual(['{\n  "schemaVersion": 1,\n  "findings": []\n}\n', ""]);
});

test("a cause of one's own is known where its catalogue is checked too, in any order", async () => {
  const entry = (kind: string) =>
    JSON.stringify([
      {
        ...{ id: `my-${kind}`, title: "Mine", severity: "error", kind },
        patterns: [{ literal: `our ${kind} refuses this card` }],
        ...{ explanation: "Why.", remedy: "What to do.", links: [] },
        samples: { match: [`E our ${kind} refuses this card`], noMatch: ["something else"] },
      },
    ]);
  const [causes, notes] = [terminal.file("c.json", entry("cause")), terminal.file("n.json", entry("note"))];
  const broken = terminal.file("b.json", '[{"id":"my-cause","patterns":[]}]');
  const own = terminal.file("own.yml", '- tests: "a"\n  expect: xfail\n  cause: my-cause\n');
  const noCause = terminal.file("no.yml", '- tests: "a"\n  expect: xfail\n  cause: my-note\n');

  expect(await terminal.gate("lint", own, causes)).toMatchObject({ status: 0 });
  expect(await terminal.gate("lint", notes, causes, own)).toMatchObject({ status: 0 });
  for (const files of [[own], [own, notes], [own, broken], [noCause, notes]]) {
    const { status, out } = await terminal.gate("lint", ...files);
    expect(status).toBe(1);
    expect(out).toContain(`${files[0]}:3:10: `);
    expect(out).toContain("is not a known issue of kind cause");
  }
});
