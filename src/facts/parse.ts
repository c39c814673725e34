/** Reads a facts document as text. */

import { parseDocument } from "../documents.ts";
import { checkFacts } from "./check.ts";
import type { Facts } from "./facts.ts";

/**
 * Parses and checks facts, as YAML or JSON.
 * @throws DocumentError with every problem and its place.
 */
export function parseFacts(text: string, file: string): Facts {
  return checkFacts(parseDocument(text, file));
}
