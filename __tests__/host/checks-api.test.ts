import { describe, expect, jest, test } from "@jest/globals";
import { type CheckRunOptions, closeAsCancelled, createCheckRun } from "../../src/host/checks-api.ts";
import type { Annotation } from "../../src/report/annotation.ts";
import { buildReport } from "../../src/report/build-report.ts";
import { renderSummary } from "../../src/report/summary.ts";
import { API_TOKEN, type Api, startApi } from "../api/server.ts";
import { parts, report } from "../report/examples.ts";

// GitHub asks for a second between writes, and the throttling keeps to it.
jest.setTimeout(20_000);

const SHA = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";

const options = (api: Api, overrides: Partial<CheckRunOptions> = {}): CheckRunOptions => ({
  token: API_TOKEN,
  apiUrl: api.url,
  repo: "octo-org/octo-repo",
  sha: SHA,
  name: "TensorRT export gate",
  externalId: "gpu/test",
  mode: "always",
  detailsUrl: "https://github.example/octo-org/octo-repo/actions/runs/7",
  ...overrides,
});

const annotation = (index: number): Annotation => ({
  severity: "error",
  title: `Test failed: ${index}`,
  message: "why",
  file: "tests/test_export.py",
  line: index + 1,
});

async function show(api: Api, overrides: Partial<CheckRunOptions> = {}, shown = report("failed")) {
  const run = createCheckRun(options(api, overrides));
  await run.start();
  return run.complete(shown, renderSummary(shown, 65_535));
}

describe("a check run", () => {
  test("is created in progress and completed with the conclusion", async () => {
    await using api = await startApi();
    const opened: number[] = [];
    const run = createCheckRun(options(api, { onOpen: (id) => opened.push(id) }));
    await run.start();
    expect([...api.runs.values()]).toMatchObject([{ id: opened[0], status: "in_progress", head_sha: SHA }]);
    const shown = report("failed");
    const { url, problem } = await run.complete(shown, renderSummary(shown, 65_535));
    expect(problem).toBeNull();
    expect(url).toBe(`https://github.example/octo-org/octo-repo/runs/${opened[0]}`);
    expect([...api.runs.values()]).toMatchObject([
      { status: "completed", conclusion: "failure", output: { title: "Failed: 3 of 12 executed tests" } },
    ]);
    expect(api.refused).toEqual([]);
  });

  test("sends annotations fifty at a time and leaves out those without a file", async () => {
    await using api = await startApi();
    const annotations = [
      ...Array.from({ length: 101 }, (_, index) => annotation(index)),
      { ...annotation(0), file: undefined },
    ];
    const shown = buildReport(parts({ annotations: annotations as Annotation[] }));
    expect(await show(api, {}, shown)).toMatchObject({ problem: null });
    const [run] = api.runs.values();
    expect(run?.annotations).toHaveLength(101);
    expect(run?.annotations[100]).toMatchObject({
      path: "tests/test_export.py",
      start_line: 101,
      annotation_level: "failure",
    });
    const sizes = api.requests.map(
      ({ body }) => (body.output as { annotations?: [] } | undefined)?.annotations?.length,
    );
    expect(sizes.filter((size) => size !== undefined)).toEqual([50, 50, 1]);
    expect(api.refused).toEqual([]);
  });

  test("keeps to the limits of title and summary", async () => {
    await using api = await startApi();
    const failures = Array.from({ length: 1_000 }, (_, index) => ({
      id: `tests/a.py::test_${index}`,
      status: "failed" as const,
      message: `${index}: ${"😀".repeat(2_000)}`,
    }));
    const shown = buildReport(parts({ failures, outcome: "failed", conclusion: "failure" }));
    expect(await show(api, {}, shown)).toMatchObject({ problem: null });
    expect(api.refused).toEqual([]);
  });

  test("of a re-run is the same one", async () => {
    await using api = await startApi();
    await show(api, { attempt: "1" });
    await show(api, { attempt: "2" }, report("warnings"));
    expect([...api.runs.values()]).toMatchObject([{ conclusion: "success", external_id: "gpu/test#2" }]);
  });

  test("of another leg of the matrix is never overwritten", async () => {
    await using api = await startApi();
    await show(api, { attempt: "1" });
    await show(api, { attempt: "1" }, report("warnings"));
    expect([...api.runs.values()].map(({ conclusion }) => conclusion)).toEqual(["failure", "success"]);
    // Two earlier ones: which of them was this leg's cannot be told.
    await show(api, { attempt: "2" }, report("warnings"));
    expect(api.runs.size).toBe(3);
  });

  test("with annotations is not taken up again, since they would stay", async () => {
    await using api = await startApi();
    await show(api, { attempt: "1" }, buildReport(parts({ annotations: [annotation(1)] })));
    await show(api, { attempt: "2" });
    expect(api.runs.size).toBe(2);
  });

  test.each([
    [403, "checks: write"],
    [404, "octo-org/octo-repo"],
    [422, "HTTP 422"],
    [401, "token"],
  ])("that GitHub refuses with %d is reported once and not tried again", async (status, words) => {
    await using api = await startApi();
    api.always({ status, body: { message: "Resource not accessible by integration" } });
    const { url, problem } = await show(api);
    expect(url).toBeNull();
    expect(problem).toContain(words);
    expect(problem).not.toContain(API_TOKEN);
    expect(api.requests).toHaveLength(1);
  });

  test("is silent about a refusal in mode auto", async () => {
    await using api = await startApi();
    api.always({ status: 403 });
    expect(await show(api, { mode: "auto" })).toEqual({ url: null, problem: null });
  });

  test("waits as long as the server asks", async () => {
    await using api = await startApi();
    api.answer({ status: 429, headers: { "retry-after": "1" } });
    expect(await show(api)).toMatchObject({ problem: null });
    const [first, second] = api.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  test("tries a bad gateway again", async () => {
    await using api = await startApi();
    const run = createCheckRun(options(api));
    api.answer({ status: 502 });
    await run.start();
    expect(api.runs.size).toBe(1);
  }, 20_000);

  test.each(["hang", "garbage", "drop"] as const)(
    "that the network loses (%s) takes no longer than the budget",
    async (answer) => {
      await using api = await startApi();
      api.always(answer);
      const began = performance.now();
      const { url, problem } = await show(api, { waitMs: 1_500 });
      expect(url).toBeNull();
      expect(problem).toMatch(/GitHub's API/);
      expect(performance.now() - began).toBeLessThan(3_000);
    },
  );

  test("does not wait for a delay beyond the budget", async () => {
    await using api = await startApi();
    api.always({ status: 429, headers: { "retry-after": "3600" } });
    const began = performance.now();
    expect((await show(api, { waitMs: 5_000 })).problem).toContain("429");
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  test("needs a commit", async () => {
    await using api = await startApi();
    expect((await show(api, { sha: null })).problem).toContain("no commit");
    expect(api.requests).toHaveLength(0);
  });

  test("that the server would not begin is made at the end", async () => {
    await using api = await startApi();
    const run = createCheckRun(options(api, { waitMs: 9_000 }));
    api.always("drop");
    await run.start();
    api.always(null);
    const shown = report("warnings");
    expect(await run.complete(shown, "text")).toMatchObject({ problem: null });
    expect([...api.runs.values()]).toMatchObject([{ conclusion: "success" }]);
  });
});

describe("what a cancelled job left open", () => {
  test("is closed as cancelled", async () => {
    await using api = await startApi();
    let id = 0;
    await createCheckRun(
      options(api, {
        onOpen: (opened) => {
          id = opened;
        },
      }),
    ).start();
    expect(await closeAsCancelled(id, options(api))).toBeNull();
    expect(api.runs.get(id)).toMatchObject({ status: "completed", conclusion: "cancelled" });
  });

  test("stays as it is when it was completed", async () => {
    await using api = await startApi();
    await show(api);
    const [id] = api.runs.keys();
    expect(await closeAsCancelled(id ?? 0, options(api))).toBeNull();
    expect(api.runs.get(id ?? 0)).toMatchObject({ conclusion: "failure" });
  });
});
