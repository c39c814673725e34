import { expect, test } from "@jest/globals";
import costs from "../../src/fleet/costs.json" with { type: "json" };
import { costOf } from "../../src/fleet/costs.ts";

test.each([
  ["T4", 0.526],
  ["NVIDIA T4", 0.526],
  ["tesla  t4", 0.526],
  ["Tesla-T4", 0.526],
  ["T4G", 0.42],
])("%s costs %d dollars an hour", (name, usd) => {
  expect(costOf(name).usdPerHour).toBe(usd);
});

test("every card of the list is found by its own name, unless a row above it has it", () => {
  const wrong = costs.rows.flatMap((row, i) =>
    row.cards.filter((card) => {
      const found = costs.rows.findIndex(
        (other) => other.usdPerHour === costOf(card).usdPerHour && other.why === costOf(card).why,
      );
      return found === -1 || found > i;
    }),
  );
  expect(wrong).toEqual([]);
});

test("cards that people own, and those that nobody knows", () => {
  for (const name of costs.owned.names)
    if (!costs.rows.some((row) => row.cards.some((card) => name.includes(card))))
      expect(costOf(`NVIDIA ${name} Ti`)).toEqual({
        usdPerHour: costs.owned.usdPerHour,
        why: costs.owned.why,
      });
  const unknown = { usdPerHour: costs.unknown.usdPerHour, why: costs.unknown.why };
  expect(costOf("XT4")).toEqual(unknown);
  expect(costOf("")).toEqual(unknown);
});
