/** Conditions of expectations: `sm < 7.5 and tensorrt >= 10.5`, parsed once, decided exactly or not at all. */

import { groupOf } from "../match-group.ts";
import { parseCapability, tryVersion } from "../versions.ts";

/** What a condition may ask about. */
export const SUBJECTS = ["sm", "tensorrt", "torch", "driver", "cuda", "os", "product"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a machine answers: version parts, a word, or null if it is not known. */
export type SubjectValues = Readonly<Record<Subject, readonly number[] | string | null>>;

const OPERATORS = ["<=", ">=", "==", "!=", "<", ">"] as const;
type Operator = (typeof OPERATORS)[number];

export type Condition =
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly inner: Condition }
  | {
      readonly kind: "compare";
      readonly subject: Subject;
      readonly operator: Operator;
      readonly literal: readonly number[] | string;
    };

/** What is wrong in a condition; `offset` counts characters from its start. */
export class ConditionError extends Error {
  readonly code = "CONDITION" as const;
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.name = "ConditionError";
    this.offset = offset;
  }
}

interface Token {
  readonly text: string;
  readonly offset: number;
}

const MAX_LENGTH = 1000;
const MAX_DEPTH = 50;
const TOKEN = /\s*([A-Za-z0-9_][\w.+-]*|<=|>=|==|!=|<|>|\(|\))/y;

/** @throws ConditionError that says what was found where, and what was expected. */
export function parseCondition(text: string): Condition {
  if (text.length > MAX_LENGTH) throw new ConditionError(`is longer than ${MAX_LENGTH} characters`, 0);
  const tokens = tokenise(text);
  let next = 0;
  const peek = () => tokens[next];
  const take = (wanted: string) => {
    if (peek()?.text.toLowerCase() !== wanted) return false;
    next++;
    return true;
  };
  const either = (depth: number): Condition => {
    let left = both(depth);
    while (take("or")) left = { kind: "or", left, right: both(depth) };
    return left;
  };
  const both = (depth: number): Condition => {
    let left = single(depth);
    while (take("and")) left = { kind: "and", left, right: single(depth) };
    return left;
  };
  const single = (depth: number): Condition => {
    const offset = peek()?.offset ?? text.length;
    if (depth > MAX_DEPTH) throw new ConditionError(`is nested deeper than ${MAX_DEPTH}`, offset);
    if (take("not")) return { kind: "not", inner: single(depth + 1) };
    if (!take("(")) return comparison();
    const inner = either(depth + 1);
    if (!take(")")) throw new ConditionError(`has an open bracket; close it`, offset);
    return inner;
  };
  const comparison = (): Condition => {
    const subject = parseSubject(tokens[next++], text.length);
    const operator = parseOperator(tokens[next++], subject, text.length);
    return {
      kind: "compare",
      subject,
      operator,
      literal: parseLiteral(tokens[next++], subject, operator, text.length),
    };
  };
  const condition = either(0);
  const rest = peek();
  if (rest)
    throw new ConditionError(
      `has ${JSON.stringify(rest.text)} where "and" or "or" was expected`,
      rest.offset,
    );
  return condition;
}

function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < end; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match)
      throw new ConditionError(
        `has ${JSON.stringify(text.slice(at).trim().charAt(0))}, which has no meaning`,
        at,
      );
    const word = groupOf(match, 1);
    at = TOKEN.lastIndex;
    tokens.push({ text: word, offset: at - word.length });
  }
  return tokens;
}

const isSubject = (word: string): word is Subject => (SUBJECTS as readonly string[]).includes(word);
const isOperator = (word: string): word is Operator => (OPERATORS as readonly string[]).includes(word);
const isWordSubject = (subject: Subject) => subject === "os" || subject === "product";

function parseSubject(token: Token | undefined, end: number): Subject {
  const word = token?.text.toLowerCase() ?? "";
  if (isSubject(word)) return word;
  throw new ConditionError(
    `has ${token ? JSON.stringify(token.text) : "nothing"} where one of ${SUBJECTS.join(", ")} was expected`,
    token?.offset ?? end,
  );
}

function parseOperator(token: Token | undefined, subject: Subject, end: number): Operator {
  const allowed = isWordSubject(subject) ? ["==", "!="] : OPERATORS;
  if (token && isOperator(token.text) && (allowed as readonly string[]).includes(token.text))
    return token.text;
  throw new ConditionError(
    `has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject}; use one of ${allowed.join(" ")}`,
    token?.offset ?? end,
  );
}

const WORDS: Readonly<Record<"os" | "product", readonly string[]>> = {
  os: ["linux", "windows", "darwin"],
  product: ["tensorrt", "tensorrt-rtx"],
};

function parseLiteral(
  token: Token | undefined,
  subject: Subject,
  operator: Operator,
  end: number,
): readonly number[] | string {
  const refuse = (expected: string) =>
    new ConditionError(
      `has ${token ? JSON.stringify(token.text) : "nothing"} after ${subject} ${operator}; expected ${expected}`,
      token?.offset ?? end,
    );
  if (subject === "os" || subject === "product") {
    const word = token?.text.toLowerCase() ?? "";
    if (!WORDS[subject].includes(word)) throw refuse(`one of ${WORDS[subject].join(", ")}`);
    return word;
  }
  if (subject === "sm") {
    const capability = token ? parseCapability(token.text) : null;
    if (!capability) throw refuse("a compute capability such as 7.5 or sm_75");
    return capability.split(".").map(Number);
  }
  const version = tryVersion(token?.text);
  if (!version) throw refuse("a version such as 10.5 or 10.13.3.9");
  return version.parts;
}

/** The value of a condition; null if it depends on a fact that is not known. */
export function evaluate(condition: Condition, values: SubjectValues): boolean | null {
  switch (condition.kind) {
    case "not": {
      const inner = evaluate(condition.inner, values);
      return inner === null ? null : !inner;
    }
    case "and":
    case "or": {
      // One side may decide alone: an unknown torch does not matter to `false and …`.
      const decisive = condition.kind === "or";
      const [left, right] = [evaluate(condition.left, values), evaluate(condition.right, values)];
      if (left === decisive || right === decisive) return decisive;
      return left === null || right === null ? null : !decisive;
    }
    case "compare":
      return compare(values[condition.subject], condition.operator, condition.literal);
  }
}

function compare(
  value: readonly number[] | string | null,
  operator: Operator,
  literal: readonly number[] | string,
): boolean | null {
  if (value === null) return null;
  if (typeof value === "string" || typeof literal === "string") {
    return (value === literal) === (operator === "==");
  }
  const order = compareWritten(value, literal);
  if (order === null) return null;
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
  }
}

/**
 * Compares as many parts as the condition writes: 10.4.0.26 is `<= 10.4` and `== 10.4`, and not `> 10.4`.
 * null if the value is written shorter and equal so far: CUDA "12" against 12.4.
 */
function compareWritten(value: readonly number[], literal: readonly number[]): number | null {
  for (const [i, part] of literal.entries()) {
    const own = value[i];
    if (own === undefined) return null;
    if (own !== part) return Math.sign(own - part);
  }
  return 0;
}

/** All comparisons of a condition. */
export function comparisons(condition: Condition): readonly Extract<Condition, { kind: "compare" }>[] {
  switch (condition.kind) {
    case "compare":
      return [condition];
    case "not":
      return comparisons(condition.inner);
    default:
      return [...comparisons(condition.left), ...comparisons(condition.right)];
  }
}
