import { describe, expect, test } from "@jest/globals";
import { buildReport, type ReportParts } from "../../src/report/build-report.ts";
import { decisionSection, machineSection, outcomeSection } from "../../src/report/summary-run.ts";
import { facts, parts, suite, tests, verdict } from "./examples.ts";

const built = (change: Partial<ReportParts>) => buildReport(parts(change));
const lines = (section: { readonly blocks: readonly string[] }) => section.blocks.join("\n\n").split("\n");
const gpu = (index: number, change: object = {}) => ({
  index,
  name: "T4",
  computeCapability: "7.5",
  source: "libcuda" as const,
  ...change,
});

describe("the machine", () => {
  const machine = (change: Parameters<typeof facts>[0], of: Parameters<typeof verdict>[0] = {}) =>
    lines(machineSection(built({ facts: facts(change), verdict: verdict(of) })));

  test("as it mostly is", () => {
    expect(machine({})).toEqual([
      "| GPU | NVIDIA H100 80GB HBM3, compute capability 9.0, 80 GiB |",
      "| :--- | :--- |",
      "| **TensorRT** | 10.13.3.9 for CUDA 12, from <code>dist-info tensorrt_cu12_libs</code> |",
      "| **Driver** | 580.159.04, CUDA up to 13.0 |",
      "| **PyTorch** | 2.8.0, CUDA 12.8; Torch-TensorRT 2.8.0 |",
      "| **Python** | 3.11.7, <code>/usr/bin/python3</code> |",
      "| **System** | linux x64, in a container |",
    ]);
  });

  test("with as little as is known", () => {
    expect(lines(machineSection(built({ facts: { schemaVersion: 1, gpus: [], tensorrt: null } })))).toEqual([
      "| GPU | none that CUDA shows to this process |",
      "| :--- | :--- |",
      "| **TensorRT** | none found |",
    ]);
    expect(machineSection(built({ facts: null }))).toEqual({ title: "", blocks: [] });
  });

  test("with what is rare", () => {
    expect(
      machine({
        gpus: [gpu(0, { mig: { uuid: "MIG-1" } })],
        driver: { version: null, cuda: null },
        tensorrt: { version: "1.2.0", product: "tensorrt-rtx", cuda: null, source: "file" },
        torch: { version: "2.0", cuda: null, archList: [] },
        torchTensorrt: null,
        interpreter: null,
        via: "docker exec c",
        platform: { os: "linux", arch: "arm64", jetpack: "6.2", wsl: true, container: false },
      } as never),
    ).toEqual([
      "| GPU | T4, compute capability 7.5, MIG instance |",
      "| :--- | :--- |",
      "| **TensorRT** | TensorRT-RTX 1.2.0, from <code>file</code> |",
      "| **Driver** | not known |",
      "| **PyTorch** | 2.0, without CUDA |",
      "| **Reached through** | <code>docker exec c</code> |",
      "| **System** | linux arm64, JetPack 6.2, WSL |",
    ]);
  });

  test("names which of several GPUs was judged", () => {
    const judged = { gpu: { name: "T4", computeCapability: "7.5", index: 1 } };
    expect(machine({ gpus: [gpu(0), gpu(1)] }, judged).filter((line) => line.includes("GPU"))).toEqual([
      "| GPU 0 | T4, compute capability 7.5 |",
      "| **GPU 1** | T4, compute capability 7.5 (the one judged) |",
    ]);
    expect(machine({ gpus: [gpu(1)] }, judged)[0]).toBe("| GPU | T4, compute capability 7.5 |");
    expect(machine({ gpus: [gpu(0), gpu(1)] }, { gpu: null }).join()).not.toContain("the one judged");
  });

  test("lists sixteen GPUs, and says how many more there are", () => {
    const many = (count: number) => machine({ gpus: Array.from({ length: count }, (_, i) => gpu(i)) });
    expect(many(16).filter((line) => line.includes("T4"))).toHaveLength(16);
    expect(many(16).join()).not.toContain("more");
    expect(many(18).filter((line) => line.includes("T4"))).toHaveLength(16);
    expect(many(18)).toContain("|  | and 2 more |");
  });

  test("tells ten problems that were met while asking", () => {
    const problems = Array.from({ length: 11 }, (_, i) => ({ code: `code-${i}`, detail: "why *so*" }));
    const section = machineSection(built({ facts: facts({ problems }) }));
    expect(section.blocks[1]?.split("\n")).toEqual([
      "Problems during the probe:",
      "",
      ...problems.slice(0, 10).map(({ code }) => `- <code>${code}</code>: why &#42;so&#42;`),
    ]);
    const { problems: _, ...quiet } = facts();
    expect(machineSection(built({ facts: quiet })).blocks).toHaveLength(1);
  });
});

describe("the decision", () => {
  test("that is a plain yes is folded away; what one should know about it is not", () => {
    const { title, blocks } = decisionSection(
      built({ verdict: verdict({ limits: ["No `fp8`."], notes: ["So."], proposals: ["- row"] }) }),
    );
    expect(title).toBe("Decision");
    expect(blocks[0]).toMatch(/^<details>\n<summary><code>supported<\/code>, so the suite was run\. Why\?/);
    expect(blocks[0]).toContain("| **Newest TensorRT for this GPU** | 11.4.0 |");
    expect(blocks[0]).toContain(
      "| **Compute capabilities of this TensorRT** | 7.5, 8.0, 8.6, 8.9, 9.0, 10.0, 12.0 |",
    );
    expect(blocks.slice(1)).toEqual([
      "What this GPU cannot do with this TensorRT:\n\n- No <code>fp8</code>.",
      "Notes:\n\n- So.",
      "Corrections to the support matrix that this run proposes:\n\n- <code>- row</code>",
    ]);
  });

  test.each([
    ["skipped", "the suite was not started"],
    ["refused", "the suite was not started"],
    ["none", "no suite was given"],
  ] as const)("after which the suite was %s is unfolded", (action, words) => {
    const policy = { applied: "on-unknown: x", action, strict: true, minExecuted: "auto" };
    const unknown = verdict({
      status: "unknown",
      reason: "not-in-matrix",
      newestTensorrt: null,
      supported: [],
      evidence: [],
    });
    expect(decisionSection(built({ policy, verdict: unknown })).blocks).toEqual([
      [
        "| Verdict | <code>unknown</code>, because <code>not-in-matrix</code> |",
        "| :--- | :--- |",
        `| **Policy** | <code>on-unknown: x</code>: ${words} |`,
      ].join("\n"),
    ]);
    // Also of a card that is supported: the reader came to see why nothing ran.
    expect(decisionSection(built({ policy })).blocks[0]).toMatch(/^\| Verdict/);
  });

  test("is based on evidence, at most twenty items, with a link if it is an address", () => {
    const piece = (source: string) => ({ fact: "So.", source, confidence: "documented" as const });
    const evidence = [piece("https://a.example/b"), ...Array.from({ length: 20 }, () => piece("libcuda"))];
    const [block = ""] = decisionSection(built({ verdict: verdict({ evidence }) })).blocks;
    expect(block).toContain('- So. (documented: <a href="https://a.example/b">a.example/b</a>)');
    expect(block.match(/^- So\. \(documented: <code>libcuda<\/code>\)$/gm)).toHaveLength(19);
  });
});

describe("the suite", () => {
  test("that was not run and that nobody counted has no part", () => {
    expect(outcomeSection(built({ suite: null, tests: null }))).toEqual({ title: "", blocks: [] });
  });

  test("may be known by its tests or by its process alone", () => {
    expect(outcomeSection(built({ suite: null })).blocks).toEqual([
      "| Tests | ✅ Passed | ❌ Failed | ⏭️ Skipped | Executed |\n| ---: | ---: | ---: | ---: | ---: |\n| 14 | 14 | 0 | 0 | 14 |",
    ]);
    expect(lines(outcomeSection(built({ tests: null, suite: suite({ command: "pytest" }) })))).toEqual([
      "| Command | <code>pytest</code> |",
      "| :--- | :--- |",
      "| **Ended** | with exit status 0 |",
      "| **Took** | 5 min 12 s |",
      "| **Loaded** | TensorRT: yes; CUDA: yes |",
      "| **Log** | 4,713 lines, 681,204 bytes |",
    ]);
  });

  test("has columns of what is rare only where there is any", () => {
    const counts = tests({ total: 1_000, errors: 1, xfailed: 2, xpassed: 3 });
    expect(outcomeSection(built({ tests: counts })).blocks[0]?.split("\n")).toEqual([
      "| Tests | ✅ Passed | ❌ Failed | 💥 Errors | ⏭️ Skipped | Xfailed | Xpassed | Executed |",
      "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      "| 1,000 | 14 | 0 | 1 | 0 | 2 | 3 | 14 |",
    ]);
  });

  test.each([
    [{ cancelled: true, timedOut: true }, "cancelled"],
    [{ timedOut: true, signal: "SIGKILL" }, "stopped at its time limit"],
    [{ signal: "SIGSEGV", exitCode: null }, "by SIGSEGV"],
    [{ exitCode: null }, "not started"],
  ])("with %j ended so: %s", (change, words) => {
    expect(lines(outcomeSection(built({ suite: suite(change) })))).toContain(`| **Ended** | ${words} |`);
  });

  test("says what was not loaded, and what could not be seen", () => {
    expect(
      lines(outcomeSection(built({ suite: suite({ used: { cuda: null, tensorrt: false } }) }))),
    ).toContain("| **Loaded** | TensorRT: **no**; CUDA: could not be seen |");
  });

  test.each([
    ["crashed", true],
    ["timed-out", true],
    ["failed", false],
  ] as const)("that %s names the test that was running: %s", (outcome, named) => {
    const shown = lines(outcomeSection(built({ outcome, tests: null, suite: suite({ running: "t1" }) })));
    expect(shown[0] === "| Test that was running | <code>t1</code> |").toBe(named);
    expect(lines(outcomeSection(built({ outcome, suite: suite() }))).join()).not.toContain(
      "that was running",
    );
  });
});
