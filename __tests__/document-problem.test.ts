import { expect, test } from "@jest/globals";
import { DocumentError, formatProblem, problemsIn } from "../src/document-problem.ts";

const problem = { file: "a.yml", line: 3, column: 5, message: "is none" };

test("a problem is reported with its place, several of them one per line", () => {
  expect(formatProblem(problem)).toBe("a.yml:3:5: is none");
  expect(new DocumentError([problem, { ...problem, line: 4 }]).message).toBe(
    "a.yml:3:5: is none\na.yml:4:5: is none",
  );
});

test("the error names itself", () => {
  expect(new DocumentError([problem])).toMatchObject({ name: "DocumentError", problems: [problem] });
});

test("what is wrong in a file is reported; any other error is rethrown", () => {
  expect(problemsIn(() => 7)).toEqual([]);
  const broken = () => {
    throw new DocumentError([problem]);
  };
  expect(problemsIn(broken)).toEqual([problem]);
  const bug = () => {
    throw new TypeError("a bug of our own");
  };
  expect(() => problemsIn(bug)).toThrow(TypeError);
});
