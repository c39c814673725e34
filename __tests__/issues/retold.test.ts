import { describe, expect, test } from "@jest/globals";
import { scan } from "./scanning.ts";

const REFUSAL =
  "[TRT] [E] IBuilder::buildSerializedNetwork: Error Code 9: API Usage Error (Target GPU SM 70 is not supported by this";
const SHORTENED = `stderr = b'${REFUSAL}..., line 28, in convert\\n    return engine.tobytes()\\n'`;
const WHOLE = `E           RuntimeError: child failed 1: b'${REFUSAL} TensorRT release.)`;
const between = Array.from({ length: 40 }, (_, i) => `    code of line ${i}`);

describe("a value that pytest shows of a function's arguments", () => {
  const counts = (lines: readonly string[]) =>
    scan(lines.join("\n")).findings.map(({ id, count }) => [id, count]);

  test("is not a second event next to the error that contains it, above or below", () => {
    expect(counts([SHORTENED, ...between, WHOLE])).toEqual([["arch-unsupported", 1]]);
    expect(counts([WHOLE, ...between, SHORTENED])).toEqual([["arch-unsupported", 1]]);
  });

  test("counts where it is all that is left of it", () => {
    expect(counts(["    def run(stdout, stderr):", SHORTENED, ...between])).toEqual([
      ["arch-unsupported", 1],
    ]);
  });

  test("a sentence with an equals sign is not one", () => {
    const told = `status = failed, stderr was '${REFUSAL} TensorRT release.)'`;
    expect(counts([told, ...between, WHOLE])).toEqual([["arch-unsupported", 2]]);
  });
});
