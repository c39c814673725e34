/** `trt-gate explain` where a person asks about a machine that is not there. */

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Verdict } from "../../src/support/verdict.ts";
import { NO_CARD, Terminal } from "./terminal.ts";

let terminal: Terminal;
beforeAll(() => {
  terminal = new Terminal();
});
afterAll(() => terminal.remove());

async function explain(...argv: readonly string[]): Promise<Verdict> {
  const { status, out } = await terminal.gate("explain", ...argv, "--json");
  expect(status).toBe(0);
  return JSON.parse(out) as Verdict;
}

const texts = (verdict: Verdict) => verdict.remedies.map(({ text }) => text);

describe("without a card, here or named", () => {
  test("the first remedy names --gpu, with the release that was asked for, and says what that serves", async () => {
    const verdict = await explain("--tensorrt", "10.5");
    expect(verdict).toMatchObject({ status: "no-gpu", supported: ["7.5", "8.0", "8.6", "8.9", "9.0"] });
    expect(texts(verdict)[0]).toContain("name it: `trt-gate explain --gpu NAME --tensorrt 10.5`");
    expect((await explain("--tensorrt", "10.5", "--platform", "jetpack")).supported).toEqual(["8.7"]);
  });

  test("no release, nothing to say of it", async () => {
    const verdict = await explain();
    expect(verdict).toMatchObject({ status: "no-gpu", tensorrt: null, supported: [] });
    expect(texts(verdict)[0]).toContain("`trt-gate explain --gpu NAME`");
  });

  test("policies of a run are not among its remedies", async () => {
    expect(texts(await explain("--tensorrt", "10.5")).join("\n")).not.toContain("on-no-gpu");
    const { err } = await terminal.gate("run", "--report-dir", terminal.folder, "--", "true");
    expect(err).toContain("--on-no-gpu skip");
    expect(err).toContain("--facts FILE");
  });

  test("facts of a machine without a card are about that machine", async () => {
    const path = terminal.file("none.json", JSON.stringify(NO_CARD));
    expect(texts(await explain("--facts", path)).join("\n")).not.toContain("explain --gpu NAME");
  });
});

describe("the platform that a card brings along", () => {
  test.each([
    ["Orin", "jetpack"],
    ["GB10", "linux-arm64"],
  ])("%s: %s is said", async (card, platform) => {
    const [note] = (await explain("--gpu", card)).notes;
    expect(note).toBe(
      `Assuming the platform ${platform}, the usual one for this card; use --platform for another.`,
    );
  });

  test.each([
    ["--gpu", "T4"],
    ["--gpu", "Orin", "--platform", "jetpack"],
  ])("%s %s: nothing is said of the usual one, or of one that was named", async (...argv) => {
    expect((await explain(...argv)).notes.join()).not.toContain("the usual one");
  });
});

test("a range of releases does not contradict a release in it that leaves the card out", async () => {
  const { out } = await terminal.gate("explain", "--gpu", "Jetson AGX Orin", "--tensorrt", "10.9");
  expect(out).toContain("8.4.1 to 11.4.1 support this card, but not every release and product does");
  const { out: matrix } = await terminal.gate("matrix");
  expect(matrix).toMatch(/8\.7 Ampere \(Orin\).* 8\.4\.1 to 11\.4\.1\n/);
});
