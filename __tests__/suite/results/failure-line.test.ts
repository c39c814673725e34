import { describe, expect, test } from "@jest/globals";
import { raisedLine } from "../../../src/suite/results/failure-line.ts";
import { headingOf, testOfHeading, whyOf } from "../../../src/suite/results/pytest-headings.ts";

const MARKED = "x.py:3: in f\n    g()\nE   ValueError: odd\nE     more of it\nx.py:9: ValueError\n";

test.each([
  [MARKED, "more of it"],
  ["Traceback (most recent call last):\n  File x\nOSError: gone\n\n", "OSError: gone"],
  ["E   alone", "alone"],
  ["  one line ", "one line"],
  ["", ""],
])("%j says %j was raised", (text, line) => expect(raisedLine(text)).toBe(line));

describe("a section of pytest", () => {
  test.each([
    [MARKED, " (more of it)"],
    ["\n  import file mismatch:\nHINT: remove __pycache__\n", " (import file mismatch:)"],
    ["\n \n", ""],
  ])("%j gives the reason for the section", (section, why) => expect(whyOf(section)).toBe(why));

  test.each([
    ["tests/test_x.py::TestK::test_m[a::b]", "TestK.test_m[a::b]"],
    ["test_x.py::test_m", "test_m"],
    ["test_x.py", ""],
  ])("of %s is under %j", (id, heading) => expect(headingOf(id)).toBe(heading));

  test.each([
    ["ERROR at setup of test_m", "test_m"],
    ["ERROR at teardown of TestK.test_m[a]", "TestK.test_m[a]"],
    ["test_m (i=1)", "test_m"],
    ["test_m [first] (i=1)", "test_m [first]"],
  ])("with the heading %j belongs to %s", (heading, name) => expect(testOfHeading(heading)).toBe(name));
});
