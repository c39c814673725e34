/** What an hour of a card costs, to run the cheapest first. Data with sources: costs.json. */

import costs from "./costs.json" with { type: "json" };

export interface Cost {
  readonly usdPerHour: number;
  readonly why: string;
}

const words = (text: string) =>
  text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean);

/** Cost of the card with this name, such as "NVIDIA A100-SXM4-80GB" or "T4". */
export function costOf(gpuName: string): Cost {
  const name = ` ${words(gpuName).join(" ")} `;
  const has = (card: string) => name.includes(` ${words(card).join(" ")} `);
  // Longer names first: an RTX PRO 6000 is rented, other RTX cards are owned.
  const row = costs.rows.find((candidate) => candidate.cards.some(has));
  if (row) return { usdPerHour: row.usdPerHour, why: row.why };
  if (costs.owned.names.some(has)) return { usdPerHour: costs.owned.usdPerHour, why: costs.owned.why };
  return { usdPerHour: costs.unknown.usdPerHour, why: costs.unknown.why };
}
