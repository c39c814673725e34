/** A test whose source, arguments or assertions hold the refusal's words fails like any other: nothing refused it. */

import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { describePytest } from "../suite/results/python.ts";
import { Workplace } from "./workplace.ts";

jest.setTimeout(60_000);

const REFUSAL = "Target GPU SM 70 is not supported by this TensorRT release";
const OTHER_CARD = "[TRT] [E] Target GPU SM 120 is not supported by this TensorRT release.";
const OWN_CARD = `[TRT] [E] ${REFUSAL}.`;

/** Bodies of tests, by what they show; all of them fail. */
const QUOTED = {
  raises: [
    `with self.assertRaisesRegex(RuntimeError, ${JSON.stringify(REFUSAL)}):`,
    '    raise RuntimeError("onnx_path")',
  ],
  contains: [`self.assertIn(${JSON.stringify(REFUSAL)}, "boom")`],
  asserted: [`assert ${JSON.stringify(REFUSAL)} in str(["boom"])`],
  argument: [`export(${JSON.stringify(OWN_CARD)})`],
  other: [`print(${JSON.stringify(OTHER_CARD)})`, 'raise KeyError("onnx_path")'],
};

function suite(bodies: readonly (readonly string[])[]): string {
  const tests = bodies.flatMap((body, i) => [
    `    def test_${i}(self):`,
    ...body.map((line) => `        ${line}`),
    "",
  ]);
  return [
    "import unittest",
    "",
    "def export(message):",
    '    raise ValueError("typo in our code")',
    "",
    "class TestQuoted(unittest.TestCase):",
    ...tests,
    'if __name__ == "__main__":',
    "    unittest.main()",
  ].join("\n");
}

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
  for (const [name, body] of Object.entries(QUOTED)) place.file(`quoted_${name}.py`, suite([body]));
  place.file("really_refused.py", suite([[`raise RuntimeError(${JSON.stringify(OWN_CARD)})`]]));
});
afterAll(() => place.remove());

const xfail = () => ({ facts: `${place.checkout}/v100.json`, "on-unsupported": "xfail" });

async function expectRed(command: readonly string[]) {
  const { status, report } = await place.run(xfail(), command);
  expect([status, report?.outcome]).toEqual([1, "failed"]);
  expect(report?.findings.filter(({ excuses }) => excuses)).toEqual([]);
}

async function expectExcusedOnce(command: readonly string[]) {
  const { status, report } = await place.run(xfail(), command);
  expect([status, report?.outcome]).toEqual([0, "xfailed"]);
  expect(report?.findings.find(({ id }) => id === "arch-unsupported")?.count).toBe(1);
}

describe("under unittest", () => {
  const command = (name: string) => ["python3", "-m", "unittest", "-v", name];
  test.each(Object.keys(QUOTED))("%s: red", (name) => expectRed(command(`quoted_${name}`)));
  test("an error that TensorRT raised is excused, and counts once", () =>
    expectExcusedOnce(command("really_refused")));
  test("a refusal of another card excuses nothing where facts by hand only name the card either", async () => {
    const facts = place.file(
      "named.json",
      JSON.stringify({ schemaVersion: 1, gpus: [{ name: "V100" }], tensorrt: { version: "10.5" } }),
    );
    const { report } = await place.run({ facts, "on-unsupported": "xfail" }, command("quoted_other"));
    expect(report?.outcome).toBe("failed");
    expect(report?.facts?.gpus).toMatchObject([{ name: "V100", computeCapability: "7.0" }]);
  });
});

describePytest("under", (python) => {
  describe.each(["long", "short", "native"])("--tb=%s", (style) => {
    const command = (name: string) => [
      python,
      "-m",
      "pytest",
      "-p",
      "no:cacheprovider",
      `--tb=${style}`,
      `${name}.py`,
    ];
    test.each(Object.keys(QUOTED))("%s: red", (name) => expectRed(command(`quoted_${name}`)));
    test("an error that TensorRT raised is excused, and counts once", () =>
      expectExcusedOnce(command("really_refused")));
  });
  test.each(Object.keys(QUOTED))("%s without the hook: red", async (name) => {
    const { status, report } = await place.run({ ...xfail(), pytest: "off" }, [
      ...[python, "-m", "pytest", "-v", `quoted_${name}.py`],
    ]);
    expect([status, report?.outcome]).toEqual([1, "failed"]);
  });
});
