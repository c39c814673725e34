/** Can two conditions hold on one machine? Decided by trying every machine that could make a difference. */

import {
  type Condition,
  comparisons,
  evaluate,
  SUBJECTS,
  type Subject,
  type SubjectValues,
} from "./expectations-condition.ts";

type Value = readonly number[] | string;

// Beyond this the answer is "not shown": a lint must not take longer than a reader would.
const MAX_MACHINES = 50_000;

/** Values on, just below, just above and within each literal: between two of them no comparison changes. */
function candidates(literals: readonly Value[]): readonly Value[] {
  const found = new Map<string, Value>();
  for (const literal of literals) {
    const near = typeof literal === "string" ? [literal, "other"] : around(literal);
    for (const value of near) found.set(JSON.stringify(value), value);
  }
  return [...found.values()];
}

const PADDING = [0, 0, 0, 0, 0];

function around(parts: readonly number[]): readonly (readonly number[])[] {
  const head = parts.slice(0, -1);
  const last = parts.at(-1) ?? 0;
  const full = (value: readonly number[]) => [...value, ...PADDING].slice(0, 6);
  return [
    full(parts),
    full([...parts, 1]),
    full([...head, last + 1]),
    [...head, last - 1, 1e9, 1e9, 1e9, 1e9].slice(0, 6),
  ];
}

/** Whether some machine makes all conditions true; false only where that was shown to be impossible. */
export function canHoldTogether(conditions: readonly Condition[]): boolean {
  const compares = conditions.flatMap(comparisons);
  const subjects = SUBJECTS.filter((subject) => compares.some((one) => one.subject === subject));
  const choices = subjects.map((subject) =>
    candidates(compares.filter((one) => one.subject === subject).map(({ literal }) => literal)),
  );
  const machines = choices.reduce((product, values) => product * values.length, 1);
  if (machines > MAX_MACHINES) return true;
  for (let number = 0; number < machines; number++) {
    const machine = pick(subjects, choices, number);
    if (conditions.every((condition) => evaluate(condition, machine) === true)) return true;
  }
  return false;
}

function pick(
  subjects: readonly Subject[],
  choices: readonly (readonly Value[])[],
  number: number,
): SubjectValues {
  const values: Record<Subject, Value | null> = {
    sm: null,
    tensorrt: null,
    torch: null,
    driver: null,
    cuda: null,
    os: null,
    product: null,
  };
  let rest = number;
  for (const [i, subject] of subjects.entries()) {
    const own = choices[i] ?? [];
    values[subject] = own[rest % own.length] ?? null;
    rest = Math.floor(rest / Math.max(1, own.length));
  }
  return values;
}
