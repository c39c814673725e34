/** Everything that was found out about one card and one release, before it is put into words. */

import type { Facts, Gpu, TensorrtFacts } from "../facts/facts.ts";
import type { DocumentedAnswer, Question } from "./documented.ts";
import type { DriverProblem } from "./drivers.ts";
import type { NamedCapability } from "./gpu-names.ts";
import type { InstalledAnswer } from "./installed.ts";
import type { SupportReason } from "./reasons.ts";

export interface Case {
  readonly gpu: Gpu;
  /** The compute capability of the card with this name; null if the name is not known. */
  readonly named: NamedCapability | null;
  readonly question: Question;
  readonly facts: Facts;
  readonly tensorrt: TensorrtFacts;
  readonly documented: DocumentedAnswer;
  readonly installed: InstalledAnswer;
  readonly driver: DriverProblem | null;
  readonly status: "supported" | "unsupported" | "unknown";
  readonly reason: SupportReason;
  /** Why there is no answer; "" if there is one. */
  readonly doubt: string;
}

/** Whether files and rows say opposite things. */
export function contradicts({ documented, installed }: Pick<Case, "documented" | "installed">): boolean {
  return (
    installed.serves !== null &&
    documented.answer !== "unknown" &&
    (documented.answer === "yes") !== installed.serves
  );
}
