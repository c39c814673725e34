import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findAnswer, frameEnd, readAnswer } from "../../src/facts/answer.ts";
import { assembleFacts } from "../../src/facts/assemble.ts";
import { cleanText, lastWords } from "../../src/facts/reading.ts";
import { renderFacts } from "../../src/facts/render.ts";

const S = "5e471e";
const framed = (json: string) => `<<${S} ${json}${frameEnd(S)}`;

describe("findAnswer", () => {
  test("finds the answer between any noise", () => {
    const noise = fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !text.includes(S));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const answer = findAnswer(`${before}${framed('{"tooOld":true}')}${after}`, S);
        expect(answer?.tooOld).toBe(true);
      }),
    );
  });

  test("takes the last whole answer", () => {
    expect(findAnswer(framed('{"tooOld":true}') + framed("{}"), S)?.tooOld).toBe(false);
  });

  test.each([
    ["nothing", ""],
    ["a cut answer", `<<${S} {"tooOld":tr`],
    ["another sentinel", `<<0000 {} 0000>>`],
    ["rubbish in the frame", framed("no json")],
    ["a list in the frame", framed("[]")],
    ["an end without a start", frameEnd(S)],
  ])("%s is no answer", (_, text) => {
    expect(findAnswer(text, S)).toBeNull();
  });
});

describe("an answer of any shape", () => {
  test("reads without an exception, and its facts can be shown", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const facts = assembleFacts(readAnswer(value), "");
        expect(facts.gpus).toEqual([]);
        expect(renderFacts(facts, { color: false })).toMatch(/\n$/);
      }),
    );
  });

  test("reads without an exception where the right keys hold wrong values", () => {
    const wrong = fc.oneof(
      fc.jsonValue(),
      fc.constant("ok"),
      fc.constant([{}]),
      fc.constant({ state: "ok", devices: [{}] }),
    );
    const keys = ["cuda", "smi", "nvml", "files", "environment", "interpreter"];
    const files = [
      "platform",
      "distributions",
      "libraries",
      "packages",
      "headers",
      "trtexec",
      "torch",
      "elsewhere",
    ];
    const record = (names: readonly string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, wrong])));
    fc.assert(
      fc.property(record(keys), record(files), (answer, inner) => {
        const facts = assembleFacts(readAnswer({ ...answer, files: inner }), "");
        expect(facts.schemaVersion).toBe(1);
        renderFacts(facts, { color: true });
      }),
    );
  });

  test("prototype keys are no facts", () => {
    const answer = readAnswer(
      JSON.parse('{"environment":{"__proto__":"x","constructor":"y"},"__proto__":{"tooOld":true}}'),
    );
    expect(answer.tooOld).toBe(false);
    expect(Object.getPrototypeOf(answer.environment)).toBe(Object.prototype);
    expect(answer.environment.CUDA_VISIBLE_DEVICES).toBeUndefined();
  });

  test("names are cleaned of what a terminal would obey", () => {
    const { cuda } = readAnswer({
      cuda: {
        state: "ok",
        devices: [{ index: 0, name: "Tesla\u001b[31m T4\u202e\r\n::error::x", capability: [7, 5] }],
      },
    });
    expect(cuda.devices[0]?.name).toBe("Tesla T4 ::error::x");
  });

  test.each([[[7.5, 0]], [["7", "5"]], [[7]], [[0, 0]], [[-1, 2]]])(
    "a capability of %j is none",
    (capability) => {
      const { cuda } = readAnswer({ cuda: { state: "ok", devices: [{ index: 0, name: "x", capability }] } });
      expect(cuda.devices[0]?.capability).toBeNull();
    },
  );
});

describe("a source that could not read files is not read as absence", () => {
  test.each([
    ["distributions", "probe-timeout"],
    ["libraries", "probe-timeout"],
    ["headers", "files-unread"],
  ])("hung at %s: %s", (stoppedAt, code) => {
    const facts = assembleFacts(readAnswer({ files: { stoppedAt } }), "");
    expect(facts.problems?.map((problem) => problem.code)).toContain(code);
  });

  test("failed at distributions", () => {
    const failures = [{ source: "distributions", detail: "OSError: I/O error" }];
    const facts = assembleFacts(readAnswer({ files: { failures } }), "");
    expect(facts.problems).toContainEqual({
      code: "probe-failed",
      detail: "reading distributions failed: OSError: I/O error",
    });
  });
});

describe("texts for messages", () => {
  test("lastWords keeps whole last lines within the limit", () => {
    expect(lastWords("one\n\ntwo\r\nthree\nfour\n")).toBe("two | three | four");
    expect(lastWords(`${"a".repeat(294)}\nthe end`)).toBe("the end");
    expect(lastWords("")).toBe("");
  });

  test("cleanText cuts at its limit, not one earlier", () => {
    expect(cleanText("x".repeat(10), 10)).toBe("x".repeat(10));
    expect(cleanText("x".repeat(11), 10)).toBe(`${"x".repeat(9)}…`);
  });
});
