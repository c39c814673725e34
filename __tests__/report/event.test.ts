import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEvent } from "../../src/report/event.ts";

const payload = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), "utf8"));
const SHA = "a".repeat(40);
const read = (name: string, value: unknown = payload(name), repository = "Codertocat/Hello-World") =>
  readEvent(value, { name: name.replace("_fork", ""), sha: SHA, repository });
const HEAD = "ec26c3e57ca3a959ca5aad62de7213c562f8c821";

test.each([
  ["push", { sha: SHA, pullRequest: null, fork: false }],
  ["schedule", { sha: SHA, pullRequest: null, fork: false }],
  ["pull_request", { sha: HEAD, pullRequest: 2, fork: false }],
  ["pull_request_fork", { sha: HEAD, pullRequest: 2, fork: true }],
  ["pull_request_target", { sha: HEAD, pullRequest: 2, fork: true }],
  ["merge_group", { sha: payload("merge_group").merge_group.head_sha, pullRequest: null, fork: false }],
  ["workflow_run", { sha: payload("workflow_run").workflow_run.head_sha, pullRequest: null, fork: false }],
])("the check run of %s is on the right commit", (name, expected) => {
  expect(read(name)).toEqual(expected);
});

test.each(["pull_request", "pull_request_target", "workflow_run"])(
  "%s without its head has no commit rather than a wrong one",
  (name) => {
    expect(read(name, null).sha).toBeNull();
  },
);

test("a head whose repository was deleted is a fork's", () => {
  const value = payload("pull_request");
  value.pull_request.head.repo = null;
  expect(read("pull_request", value).fork).toBe(true);
});

test("any payload is read without an error, and an invalid commit is not accepted", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("push", "pull_request", "merge_group", "workflow_run"),
      fc.jsonValue(),
      (name, value) => {
        const { sha } = readEvent(
          { pull_request: value, merge_group: value, workflow_run: value },
          { name, sha: "x", repository: "o/r" },
        );
        expect(sha).toBeNull();
      },
    ),
  );
});

describe("what is believed", () => {
  const full = "b".repeat(64);
  const pull = (change: object, name = "pull_request") =>
    readEvent({ pull_request: change }, { name, sha: SHA, repository: "o/r" });

  test.each([
    [SHA, SHA],
    [full, full],
    [`x${SHA}`, null],
    [`${SHA}0`, null],
    [`${SHA}${"0".repeat(23)}`, null],
    [`${SHA}${"x".repeat(24)}`, null],
    [SHA.toUpperCase(), null],
    [[SHA], null],
  ])("the commit %j is read as %j", (sha, read) => {
    expect(pull({ head: { sha } }).sha).toBe(read);
  });

  test.each([
    [7, 7],
    [0, null],
    [-7, null],
    [7.5, null],
    ["7", null],
    [2 ** 53, null],
  ])("the number %j is read as %j", (number, read) => {
    expect(pull({ number }).pullRequest).toBe(read);
  });

  test.each(["pull_request_review", "pull_request_review_comment"])("%s is of its pull request", (name) => {
    const head = { sha: full, repo: { full_name: "O/R" } };
    expect(pull({ number: 7, head }, name)).toEqual({ sha: full, pullRequest: 7, fork: false });
  });

  test("a run that another one started names the first of its pull requests", () => {
    const run = { head_sha: full, pull_requests: [{ number: 7 }, { number: 8 }] };
    const event = readEvent({ workflow_run: run }, { name: "workflow_run", sha: SHA, repository: "o/r" });
    expect(event).toEqual({ sha: full, pullRequest: 7, fork: true });
  });

  test("a queue without its own commit uses the one that was checked out", () => {
    expect(readEvent({}, { name: "merge_group", sha: SHA, repository: "o/r" }).sha).toBe(SHA);
  });
});
