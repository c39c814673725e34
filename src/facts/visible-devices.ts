/** CUDA_VISIBLE_DEVICES as CUDA reads it, for the one case in which CUDA itself cannot be asked: no python in reach. */

import type { Gpu } from "./facts.ts";

const INDEX = /^\d{1,4}$/;

/**
 * The cards that the value leaves, in its order and with CUDA's own numbers.
 *
 * Entries are indices or the start of a UUID; the first that fits no card ends the list, a card named twice leaves none
 * (CUDA C++ Programming Guide, "CUDA Environment Variables"; checked on a real card). An index counts in CUDA's order,
 * which is nvidia-smi's only under CUDA_DEVICE_ORDER=PCI_BUS_ID or where all cards are of one kind.
 */
export function visibleDevices(cards: readonly Gpu[], value: string | undefined): readonly Gpu[] {
  if (value === undefined) return renumbered(cards);
  const chosen: Gpu[] = [];
  for (const entry of value.split(",")) {
    const card = cardOf(cards, entry.trim());
    if (card === null) break;
    if (chosen.includes(card)) return [];
    chosen.push(card);
  }
  return renumbered(chosen);
}

/** Whether CUDA may count the cards in another order than nvidia-smi's. Names of cards (UUIDs) mean the same in any. */
export function orderIsUncertain(
  cards: readonly Gpu[],
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const kinds = new Set(cards.map((card) => card.name));
  const named = environment.CUDA_VISIBLE_DEVICES?.split(",").every((entry) => !INDEX.test(entry.trim()));
  return kinds.size > 1 && environment.CUDA_DEVICE_ORDER !== "PCI_BUS_ID" && named !== true;
}

const renumbered = (cards: readonly Gpu[]) => cards.map((card, index) => ({ ...card, index }));

function cardOf(cards: readonly Gpu[], entry: string): Gpu | null {
  if (INDEX.test(entry)) return cards[Number(entry)] ?? null;
  if (!/^(?:GPU|MIG)-[0-9a-fA-F-]+$/.test(entry)) return null;
  const fitting = cards.filter((card) => card.uuid?.toLowerCase().startsWith(entry.toLowerCase()));
  const [card, ...others] = fitting;
  return card === undefined || others.length > 0 ? null : card;
}
