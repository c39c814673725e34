/** Facts of a machine that has not started yet, as far as its cell of the matrix tells them. */

import type { Facts, PlatformFacts } from "../facts/facts.ts";
import type { Platform } from "../support/matrix-types.ts";
import { type CellCard, cardName } from "./card.ts";
import type { Cell } from "./cells.ts";
import { asText, type CellRelease } from "./release.ts";

/** The machine that the cell describes. */
export function cellFacts(
  cell: Cell,
  card: CellCard,
  release: CellRelease & { readonly version: string },
): Facts {
  const driver = asText(cell.value.driver);
  return {
    schemaVersion: 1,
    platform: PLATFORM_FACTS[card.platform],
    ...(driver === null ? {} : { driver: { version: driver } }),
    gpus: [{ index: 0, name: cardName(card), computeCapability: card.capability, source: "cells" }],
    tensorrt: {
      version: release.version,
      product: release.product,
      cuda: release.cuda,
      source: "cells",
    },
  };
}

const PLATFORM_FACTS: Readonly<Record<Platform, PlatformFacts>> = {
  "linux-x64": { os: "linux", arch: "x64" },
  "linux-arm64": { os: "linux", arch: "arm64" },
  "windows-x64": { os: "windows", arch: "x64" },
  "windows-arm64": { os: "windows", arch: "arm64" },
  // The matrix only asks whether it is a JetPack; which one follows from the TensorRT release.
  jetpack: { os: "linux", arch: "arm64", jetpack: "of the cell" },
  drive: { os: "linux", arch: "arm64" },
};
