import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import type { Report } from "../../src/report/report.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { facts, failure, finding, parts, suite, tests, verdict } from "./examples.ts";

const WIDE = { color: false, width: 120 };
const text = (change: Partial<ReportParts> = {}) => renderTerminal(buildReport(parts(change)), WIDE);
/** The lines below a heading, up to the next empty one. */
const part = (shown: string, title: string) =>
  shown.split(`\n\n${title}\n`)[1]?.split("\n\n")[0]?.trimEnd().split("\n");

test("a plain pass, as a whole", () => {
  expect(text()).toBe(
    [
      "✔ Passed: 14 tests",
      "  TensorRT 10.13.3 supports NVIDIA H100 80GB HBM3 (compute capability 9.0).",
      "  14 tests passed.",
      "  The job succeeds.",
      "",
      "Machine",
      "  GPU 0     NVIDIA H100 80GB HBM3, compute capability 9.0",
      "  TensorRT  10.13.3.9, from dist-info tensorrt_cu12_libs",
      "  Driver    580.159.04",
      "  Python    3.11.7, /usr/bin/python3",
      "  Verdict   supported",
      "",
      "Suite",
      "  Policy    supported: run",
      "  Ended     exit status 0, after 5 min 12 s",
      "  TensorRT  loaded: yes; CUDA opened: yes",
      "  Tests     14 in all: 14 passed, 0 failed, 0 skipped; 14 executed",
      "",
      "To reproduce",
      "  # the decision, on any machine",
      "  trt-gate explain --gpu 9.0 --tensorrt 10.13.3 --platform linux-x64 --cuda 12 --driver 580.159.04",
      "  # the same run, on a machine with this GPU",
      "  trt-gate run -- bash -ec 'python -m unittest -v tests.networks.test_convert_to_trt tests.handlers.test_trt_compile'",
      "",
    ].join("\n"),
  );
});

describe("what else must be looked at", () => {
  const change = { errors: ["first", "14 tests passed"], warnings: ["careful"] };

  test("is below the sentence, which is not repeated", () => {
    expect(text(change).split("\n").slice(4, 6)).toEqual(["  ✘ first", "  ! careful"]);
    expect(text(change)).not.toContain("✘ 14 tests passed");
  });

  test("need not be there at all", () => {
    const { errors: _, warnings: __, ...rest } = buildReport(parts());
    expect(renderTerminal(rest as Report, WIDE)).toBe(text());
  });

  test("notices are what the run does not verify", () => {
    expect(part(text({ notices: ["No baseline."] }), "Not verified by this run")).toEqual([
      "  - No baseline.",
    ]);
  });
});

describe("the machine", () => {
  const machine = (change: Partial<ReportParts>) => part(text(change), "Machine");

  test("that nobody could ask has no rows", () => {
    expect(text({ facts: null })).not.toContain("\nMachine\n");
  });

  test("without GPU, TensorRT, driver and interpreter", () => {
    expect(
      machine({
        facts: { schemaVersion: 1, gpus: [], tensorrt: null },
        verdict: verdict({ status: "no-gpu", reason: "hidden-by-environment" }),
      }),
    ).toEqual([
      "  GPU       none that CUDA shows to this process",
      "  TensorRT  none found",
      "  Verdict   no-gpu (hidden-by-environment)",
    ]);
    expect(machine({ facts: facts({ driver: { version: null } }) })?.join()).not.toContain("Driver");
  });

  test("of many GPUs and problems shows sixteen and five", () => {
    const gpus = Array.from({ length: 17 }, (_, index) => ({
      index,
      name: "T4",
      computeCapability: null,
      source: "libcuda" as const,
    }));
    const problems = Array.from({ length: 6 }, (_, i) => ({ code: `code-${i}`, detail: "why" }));
    const rows = machine({ facts: facts({ gpus, problems }) });
    expect(rows?.filter((row) => row.includes("compute capability not known"))).toHaveLength(16);
    expect(rows?.filter((row) => row.includes("Problem "))).toHaveLength(5);
    expect(rows?.at(-1)).toMatch(/^ {2}Problem {3}code-4: why$/);
  });

  test("no problem that the verdict's sentence quotes already", () => {
    const problems = [
      { code: "no-gpu-visible", detail: "no driver library here" },
      { code: "no-python", detail: "no python" },
    ];
    const sentence = "CUDA shows no GPU to this process (no driver library here).";
    const rows = machine({ facts: facts({ problems }), verdict: verdict({ status: "no-gpu", sentence }) });
    expect(rows?.filter((row) => row.includes("Problem "))).toEqual([
      expect.stringMatching(/^ {2}Problem {3}no-python: no python$/),
    ]);
  });
});

test.each([
  [{ cancelled: true, signal: "SIGTERM", timedOut: true }, "cancelled"],
  [{ timedOut: true, signal: "SIGKILL" }, "stopped at its time limit"],
  [{ signal: "SIGSEGV", exitCode: null }, "SIGSEGV"],
  [{ exitCode: null }, "never started"],
  [{ exitCode: 3 }, "exit status 3"],
])("a suite with %j ended so: %s", (change, words) => {
  expect(part(text({ suite: suite(change) }), "Suite")).toContain(`  Ended     ${words}, after 5 min 12 s`);
});

test("what ran and what was loaded", () => {
  const rows = part(
    text({ suite: suite({ running: "t1", used: { cuda: false, tensorrt: null } }), tests: null }),
    "Suite",
  );
  expect(rows?.slice(2)).toEqual([
    "  Running   t1",
    "  TensorRT  loaded: could not be seen; CUDA opened: no",
  ]);
  expect(part(text({ suite: null, tests: null }), "Suite")).toEqual(["  Policy  supported: run"]);
  expect(part(text({ tests: tests({ failed: 1, errors: 1_000 }) }), "Suite")?.at(-1)).toContain(
    " 1 failed, 1,000 errors, ",
  );
  const excusedBy = { excusedBy: "arch-unsupported" };
  expect(part(text({ tests: tests({ failed: 1 }), failures: [failure(excusedBy)] }), "Suite")?.at(-1)).toBe(
    "            Excused failures: 1 by on-unsupported: xfail.",
  );
});

describe("failed tests", () => {
  const failed = (count: number) =>
    part(
      text({
        tests: tests({ failed: count }),
        failures: Array.from({ length: count }, (_, i) => failure({ id: `t${i}`, message: "x" })),
      }),
      `Failed tests (${count.toLocaleString("en")})`,
    );

  test("twenty are shown, and the rest is counted", () => {
    expect(failed(20)).toHaveLength(40);
    expect(failed(1_021)?.slice(39)).toEqual(["      x", "  and 1,001 more, see report.json"]);
  });

  test("each with the end of its trace; what was excused is marked", () => {
    const message = ["1", "", "2", "3", "4", "5", "6", `7${"y".repeat(400)}`].join("\n");
    const { message: _, ...silent } = failure({ id: "b", excusedBy: "arch-unsupported" });
    const shown = text({ tests: null, failures: [failure({ id: "a", message }), silent] });
    const rows = part(shown, "Failed tests (1)");
    expect(rows?.map((row) => row.slice(0, 50))).toEqual([
      "  ✘ a",
      ..."23456".split("").map((line) => `      ${line}`),
      `      7${"y".repeat(43)}`,
    ]);
    expect(rows?.[6]).toHaveLength(306);
    expect(part(shown, "Failed because of this GPU, excused (1)")?.at(-1)).toBe("  ! b (arch-unsupported)");
  });

  test("of each group are shown with what expects them, and passes with what they contradict", () => {
    const shown = text({
      tests: tests({ failed: 2, xfailed: 2, xpassed: 1 }),
      failures: [
        failure({ id: "a", message: "", excusedBy: "expectation e.yml:1", expectation: "e.yml:1" }),
        failure({ id: "b", message: "", excusedBy: "arch-unsupported", expectation: "e.yml:2" }),
      ],
      expectedToFail: [
        { id: "m", ended: "xfailed", expectation: null, reason: "no FP8" },
        { id: "n", ended: "xfailed", expectation: null },
        { id: "p", ended: "xpassed", expectation: "e.yml:3" },
      ],
      passedUnexpectedly: ["p"],
      passedBeside: ["q"],
    });
    expect(part(shown, "Failed, excused by the expectations file (2)")?.slice(1)).toEqual([
      "  ! a (expectation e.yml:1)",
      "  ! b (expectation e.yml:2, for arch-unsupported)",
    ]);
    expect(part(shown, "Failed as marked by the suite itself (2)")).toEqual([
      "  ! m (the suite's own mark: no FP8)",
      "  ! n (the suite's own mark)",
    ]);
    expect(part(shown, "Passed unexpectedly (1)")?.at(-1)).toBe("  ! p (expectation e.yml:3)");
    expect(part(shown, "Passed despite the unsupported GPU (1)")?.at(-1)).toBe("  · q");
  });
});

describe("known issues", () => {
  test("with and without tests and remedy", () => {
    const shown = text({
      findings: [
        finding({ count: 1, tests: [], remedy: "" }),
        finding({
          id: "x",
          severity: "error",
          title: "Other",
          count: 2,
          remedy: "Set `a`.",
          tests: [{ id: "t", count: 1 }],
        }),
      ],
    });
    expect(part(shown, "Known issues")).toEqual([
      "  - warning: BatchNorm guards are taken out of the TorchScript graph (1 time) [bn-ir-exception-removed]",
      "  - error: Other (2 times, in 1 test) [x]",
      "    Set a.",
    ]);
  });

  test("twenty at most", () => {
    const findings = Array.from({ length: 21 }, (_, i) => finding({ id: `id-${i}`, remedy: "" }));
    expect(text({ findings }).match(/^ {2}- warning: /gm)).toHaveLength(20);
  });
});

test("ten reasons for skips, and how many more there are", () => {
  const reasons = (count: number) =>
    part(
      text({
        tests: tests(
          { skipped: 9 },
          Array.from({ length: count }, (_, i) => ({ reason: i === 0 ? "" : `r${i}`, count: 99 - i })),
        ),
      }),
      "Skipped tests, by reason",
    );
  expect(reasons(10)).toHaveLength(10);
  expect(reasons(10)?.[0]).toBe("  - 99 × no reason given");
  expect(reasons(12)?.slice(9)).toEqual(["  - 90 × r9", "  and 2 more reasons"]);
});

describe("lines", () => {
  const sentence = `${"word ".repeat(60)}${"x".repeat(200)} end`;
  const widest = (width: number) =>
    renderTerminal(buildReport(parts({ verdict: verdict({ sentence }) })), { color: false, width })
      .split("\n")
      .filter((line) => line.includes("word"))
      .map((line) => line.length);

  test("break at blanks within the width, which is between 40 and 120", () => {
    expect(Math.max(...widest(60))).toBe(56);
    expect(Math.max(...widest(61))).toBe(61);
    expect(Math.max(...widest(1))).toBe(Math.max(...widest(40)));
    expect(Math.max(...widest(500))).toBe(Math.max(...widest(120)));
  });

  test("but a word that is longer stays whole", () => {
    expect(text({ verdict: verdict({ sentence }) })).toContain(`  ${"x".repeat(200)}\n  end`);
  });
});

test("what is broken off goes on below its own beginning", () => {
  const long = (word: string) => Array(12).fill(word).join(" ");
  const shown = renderTerminal(
    buildReport(
      parts({
        outcome: "timed-out",
        conclusion: "failure",
        sentence: "",
        verdict: verdict({
          status: "unknown",
          remedies: [{ kind: "gpu", text: `Use \`${long("remedy")}\`.` }],
        }),
        errors: [long("error")],
        warnings: [long("warning")],
        findings: [finding({ title: long("title"), remedy: long("do"), tests: [], count: 1 })],
        tests: tests({ skipped: 1 }, [{ reason: long("reason"), count: 1 }]),
        notices: [long("notice")],
      }),
    ),
    { color: false, width: 40 },
  ).split("\n");
  const beginnings = (word: string) =>
    shown.filter((line) => line.includes(word)).map((line) => line.slice(0, 4));
  expect(shown[0]).toBe("✘ Timed out after 5 min 12 s");
  expect(beginnings("error")).toEqual(["  ✘ ", "    "]);
  expect(beginnings("warning warning")).toEqual(["  ! ", "    ", "    "]);
  expect(beginnings("remedy")).toEqual(["  - ", "    ", "    "]);
  expect(shown.join("\n")).not.toContain("`");
  expect(beginnings("title")).toEqual(["  - ", "    ", "    "]);
  expect(beginnings("do do")).toEqual(["    "]);
  expect(beginnings("reason reason")).toEqual(["  - ", "    ", "    "]);
  expect(beginnings("notice")).toEqual(["  - ", "    ", "    "]);
  expect(shown).toContain("What you can do");
});

test.each([
  [{ outcome: "passed" }, "32", "✔"],
  [{ outcome: "xfailed" }, "33", "!"],
  [{ outcome: "timed-out" }, "31", "✘"],
  [{ outcome: "not-run", verdict: verdict({ status: "no-gpu" }) }, "36", "·"],
] as const)("the headline of %j has its colour and mark", (change, code, mark) => {
  const [first = ""] = renderTerminal(buildReport(parts(change)), { color: true, width: 80 }).split("\n");
  expect(first.startsWith(`\u001b[${code}m${mark} `)).toBe(true);
});

test("colour marks the headline, headings and traces, and nothing else", () => {
  const shown = renderTerminal(
    buildReport(
      parts({ failures: [failure({ id: "t", message: "x" })], warnings: ["w"], errors: ["quick"] }),
    ),
    { color: true, width: 120 },
  );
  const marked = shown.split("\n").filter((line) => line.includes("\u001b"));
  expect(marked).toEqual([
    "\u001b[33m! Passed with warnings: 14 tests\u001b[0m",
    "  \u001b[31m✘\u001b[0m quick",
    "  \u001b[33m!\u001b[0m w",
    "\u001b[1mMachine\u001b[0m",
    "\u001b[1mSuite\u001b[0m",
    "\u001b[1mFailed tests (1)\u001b[0m",
    "  \u001b[31m✘\u001b[0m t",
    "\u001b[2m      x\u001b[0m",
    "\u001b[1mTo reproduce\u001b[0m",
  ]);
});
