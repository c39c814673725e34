import { describe, expect, test } from "@jest/globals";
import { saidWhileWaiting } from "../../src/host/waiting-line.ts";
import type { Prober } from "../../src/ports.ts";
import { NO_CARD } from "../cli/terminal.ts";

type Asked = Parameters<Prober["probe"]>[0];

function run(isTTY: boolean, probe: Prober["probe"]) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const answer = saidWhileWaiting({ probe }, stream, 20).probe({} as Asked);
  return { written, answer };
}

const later = (milliseconds: number, end: () => typeof NO_CARD) => async () => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return end();
};

describe("a probe that takes long", () => {
  test("is shown on a terminal, and the line goes away with the answer", async () => {
    const { written, answer } = run(
      true,
      later(80, () => NO_CARD),
    );
    expect(await answer).toBe(NO_CARD);
    expect(written).toEqual([expect.stringMatching(/^Probing the machine [^\n]*$/), "\r\u001b[K"]);
  });

  test("removes the line even if it fails", async () => {
    const { written, answer } = run(
      true,
      later(80, () => {
        throw new Error("no");
      }),
    );
    await expect(answer).rejects.toThrow("no");
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  test("says nothing if there is no terminal, or if it is quick", async () => {
    for (const { written, answer } of [
      run(
        false,
        later(80, () => NO_CARD),
      ),
      run(true, async () => NO_CARD),
    ]) {
      await answer;
      expect(written).toEqual([]);
    }
  });
});
