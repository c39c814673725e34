import { expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { unverified } from "../../src/report/unverified.ts";
import { failure, parts, suite, tests, verdict } from "./examples.ts";

const used = (cuda: boolean | null, tensorrt: boolean | null) => ({
  suite: suite({ used: { cuda, tensorrt } }),
});

test.each<[readonly RegExp[], Partial<ReportParts>]>([
  [[], {}],
  [[/^The whole suite: it was not started/], { outcome: "skipped", suite: null, tests: null }],
  [[/^The whole suite: it was not started/], { outcome: "refused", suite: null, tests: null }],
  [[/^The whole suite: it was not started/], { outcome: "probe-error", suite: null, tests: null }],
  [[/^All tests: no suite was given\.$/], { outcome: "not-run", suite: null, tests: null }],
  [[/^The skipped tests \(2\)\.$/], { tests: tests({ skipped: 2 }) }],
  [
    [/^The 5 tests that had not started when the process ended\.$/],
    { outcome: "crashed", tests: { ...tests(), neverRan: ["a", "b"] }, dropped: { neverRan: 3 } },
  ],
  [[/^The 1 test that had not started/], { outcome: "crashed", tests: { ...tests(), neverRan: ["a"] } }],
  [[/^What failed as expected: /], { outcome: "xfailed" }],
  [
    [/^The tests that failed because of this GPU \(2\): they say nothing about a supported GPU\.$/],
    {
      outcome: "xfailed",
      tests: tests({ failed: 2 }),
      failures: ["a", "b"].map((id) => failure({ id, excusedBy: "arch-unsupported" })),
    },
  ],
  [
    [/^The tests whose failure a mark or an expectation excuses \(3\)\.$/],
    {
      tests: tests({ failed: 1, xfailed: 2 }),
      failures: [failure({ excusedBy: "expectation e.yml:1", expectation: "e.yml:1" })],
    },
  ],
  [[/^TensorRT itself: no process of the suite ever loaded it/], used(false, false)],
  [[/^Whether the suite really used TensorRT: the gate could not see/], used(false, null)],
  [[/^The GPU itself: no process of the suite ever opened CUDA\.$/], used(false, true)],
  [[], used(null, true)],
  // Nothing ran, so it says nothing that TensorRT was not loaded.
  [[], { ...used(false, false), outcome: "ran-nothing" }],
  [[/^Whether NVIDIA supports this pair: all that is known/], { verdict: verdict({ status: "unknown" }) }],
  [[], { verdict: verdict({ status: "unknown" }), outcome: "failed" }],
  [[/^The counts are exact, but 1,000 failures have no details/], { dropped: { failures: 1_000 } }],
])("%j", (expected, change) => {
  expect(unverified(buildReport(parts(change)))).toEqual(
    expected.map((pattern) => expect.stringMatching(pattern)),
  );
});
