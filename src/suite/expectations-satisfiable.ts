/** Whether conditions can hold on one machine: tries every machine that could make a difference. */

import {
  type Condition,
  comparisons,
  evaluate,
  SUBJECTS,
  type Subject,
  type SubjectValues,
} from "./expectations-condition.ts";

type Value = readonly number[] | string;

// Beyond this the conditions count as satisfiable, because a lint must not take long.
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
  const last = parts.length - 1;
  const moved = (by: number) => parts.map((part, i) => (i === last ? part + by : part));
  const full = (value: readonly number[]) => [...value, ...PADDING].slice(0, 6);
  return [full(parts), full([...parts, 1]), full(moved(1)), [...moved(-1), 1e9, 1e9, 1e9, 1e9].slice(0, 6)];
}

/** Whether some machine makes all conditions true; false only where that was shown to be impossible. */
export function canHoldTogether(conditions: readonly Condition[]): boolean {
  const compares = conditions.flatMap(comparisons);
  const axes = SUBJECTS.filter((subject) => compares.some((one) => one.subject === subject)).map(
    (subject): Axis => ({
      subject,
      values: candidates(compares.filter((one) => one.subject === subject).map(({ literal }) => literal)),
    }),
  );
  const machines = axes.reduce((product, { values }) => product * values.length, 1);
  if (machines > MAX_MACHINES) return true;
  return someMachine(axes, NOTHING_KNOWN, (machine) =>
    conditions.every((condition) => evaluate(condition, machine) === true),
  );
}

interface Axis {
  readonly subject: Subject;
  readonly values: readonly Value[];
}

const NOTHING_KNOWN: SubjectValues = {
  sm: null,
  tensorrt: null,
  torch: null,
  driver: null,
  cuda: null,
  os: null,
  product: null,
};

/** Whether the test holds for some choice of one value on each axis. */
function someMachine(
  [axis, ...others]: readonly Axis[],
  known: SubjectValues,
  holds: (machine: SubjectValues) => boolean,
): boolean {
  if (axis === undefined) return holds(known);
  return axis.values.some((value) => someMachine(others, { ...known, [axis.subject]: value }, holds));
}
