import { describe, expect, test } from "@jest/globals";
import { loadCatalogue } from "../../src/issues/catalogue.ts";
import { isQuotation } from "../../src/issues/quotation.ts";
import { scanText } from "../../src/issues/scan.ts";

const REFUSAL = "Target GPU SM 70 is not supported by this TensorRT release";
const counted = (text: string) =>
  scanText(text, { catalogue: loadCatalogue() }).findings.find(({ id }) => id === "arch-unsupported")
    ?.count ?? 0;

describe("text that nobody printed is not a finding", () => {
  test.each([
    ["the line that pytest marks", `>       raise KeyError("${REFUSAL}")`],
    ["the pattern of pytest.raises", `    with pytest.raises(RuntimeError, match="${REFUSAL}"):`],
    ["an assertion", `    assert "${REFUSAL}" in build()`],
    ["an argument on a line of its own", `        "${REFUSAL}",`],
    ["an argument after others", `        export("model", 16, "${REFUSAL}")`],
    ["an assignment", `    expected = "${REFUSAL}"`],
    ["an argument behind a tab", `\tfprintf(stderr, "${REFUSAL}\\n");`],
    ["a comment", `    # MONAI met ${REFUSAL}`],
    ["a command that set -x shows", `+ grep -q '${REFUSAL}' build.log`],
    ["one in a subshell", `++ /usr/bin/grep -c -- "${REFUSAL}" build.log`],
    ["what a function was called with", `message = '[TRT] [E] ${REFUSAL}.'`],
    ["a variable that -l shows, aligned", `expected   = '[TRT] [E] ${REFUSAL}.'`],
    ["the same in an exception group", `E       message = '[TRT] [E] ${REFUSAL}.'`],
    ["what assertIn sought", `AssertionError: '${REFUSAL}' not found in 'boom'`],
    ["what assertRaisesRegex sought", `AssertionError: "${REFUSAL}" does not match "boom"`],
    ["what assert sought", `E   AssertionError: assert '${REFUSAL}' in 'boom'`],
    ["what pytest.raises sought", `E    Regex: '${REFUSAL}'\nE    Input: 'boom'`],
    ["what pytest 9 says of it", `E     Expected regex: '${REFUSAL}'\nE     Actual message: 'boom'`],
    ["a frame of Python", `  File "a.py", line 3, in test_a\n    self.assertIn("${REFUSAL}", "boom")`],
    [
      "a frame behind a runner's clock",
      `12:00:01   File "a.py", line 3, in test_a\n12:00:01     self.assertIn("${REFUSAL}", "boom")`,
    ],
    [
      "a statement of several lines",
      `  File "a.py", line 3, in f\n    g(\n    ~^\n        "${REFUSAL}",\n    )`,
    ],
    ["a frame of pytest's short style", `a.py:3: in test_a\n    self.fail("x", "${REFUSAL}")`],
    [
      "a frame in a child's output",
      `E  b'  File "a.py", line 3, in f\\n    raise KeyError(f"{x} ${REFUSAL}")\\nKeyError: 1\\n'`,
    ],
  ])("%s", (_, text) => {
    expect(counted(`before\n${text}\nafter\n`)).toBe(0);
    expect(counted(text)).toBe(0);
  });
});

describe("what was printed stays one", () => {
  test.each([
    [
      "the error below a frame",
      `  File "a.py", line 3, in f\n    raise RuntimeError(text)\nRuntimeError: ${REFUSAL}`,
    ],
    ["pytest's line of the error", `E   RuntimeError: ${REFUSAL}.`],
    [
      "an assertion that shows what was printed",
      `E   AssertionError: assert 'done' in '[TRT] [E] ${REFUSAL}.'`,
    ],
    ["an equality with what was printed", `AssertionError: 0 != 1 : [TRT] [E] ${REFUSAL}.`],
    ["a line that a comparison adds", `+ [TRT] [E] ${REFUSAL}.`],
    ["a child's output that -l shows", `stderr     = b'[TRT] [E] ${REFUSAL}.\\n'`],
    ["a child's output as a value", `stderr = b'[TRT] [E] ${REFUSAL}.\\n'`],
    ["a dump of JSON", `    "error": "${REFUSAL}"`],
    ["an indented line", `    [TRT] [E] ${REFUSAL}.`],
    ["an indented line in quotes", `    [TRT] [E] "${REFUSAL}"`],
    ["a quoted mail", `> [TRT] [E] ${REFUSAL}.`],
    ["a line below a frame that is no deeper", `  File "a.py", line 3, in f\n  what: '${REFUSAL}'`],
    ["an apostrophe before it", `E   it isn't so: ${REFUSAL}`],
    [
      "the last line of a child's traceback",
      `E  b'  File "a.py", line 3, in f\\n    g()\\nRuntimeError: ${REFUSAL}\\n'`,
    ],
  ])("%s", (_, text) => {
    expect(counted(`before\n${text}\nafter\n`)).toBe(1);
  });

  test("once if source and error both contain it", () => {
    const text = [
      `    def test_a():`,
      `>       raise RuntimeError("${REFUSAL}")`,
      `E       RuntimeError: ${REFUSAL}`,
      "",
      "a.py:2: RuntimeError",
    ].join("\n");
    expect(counted(text)).toBe(1);
  });

  test("a name in code is what happened, not a quotation", () => {
    const text =
      "tests/utils.py:158: in run\n    assert_allclose(model_outputs, trt_outputs, small_mismatch)\n";
    const { findings } = scanText(text, { catalogue: loadCatalogue() });
    expect(findings.map(({ id }) => id)).toEqual(["accuracy-mismatch"]);
  });
});

describe("a statement below a frame", () => {
  // As an argument of a call that begins above, it does not look like code by itself.
  const quoted = (preceding: string, above: string) =>
    isQuotation({ before: '         , "the ', after: 'words")', start: 0, preceding }, () => above);

  test.each([
    ["in Python's words", '  file "/x/a.py", line 7, in f\n    raise x(\n', true],
    ["in pytest's short words", "tests/test_a.py:7: in test_one\n    raise x(\n", true],
    ["with too little room in front", 'step:     file "/x/a.py", line 7, in f\n', false],
    ["too far above", `file "/x/a.py", line 7, in f\n${"    more,\n".repeat(12)}`, false],
    ["that is none", "tests/test_a.py: in test_one\n", false],
    ["that is not there", "", false],
  ])("%s", (_, above, expected) => {
    expect(quoted("", above)).toBe(expected);
  });

  test("of the same value counts, and what is above the value does not", () => {
    const frame = 'File "/x/a.py", line 7, in f\\n';
    expect(quoted(`b'Traceback:\\n${frame}`, "")).toBe(true);
    expect(quoted("b'no frame\\n", 'file "/x/a.py", line 7, in f\n')).toBe(false);
    expect(quoted("10%\r", 'file "/x/a.py", line 7, in f\n')).toBe(false);
  });
});
