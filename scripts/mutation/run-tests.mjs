// Runs a tree of tests that jest-globals.mjs collected: hooks and order as Jest has them, one test after the other.
import { expect } from "expect";

/**
 * Runs the tests that `wanted` names, and stops at the first failure if `bail`.
 * `observer.around` gets to know whether a test or a hook of all tests comes next.
 *
 * @returns {Promise<{id: string, ms: number, error?: unknown, skipped: boolean}[]>}
 */
export async function runTests(root, prefix, { wanted = () => true, bail = false, now = () => {} } = {}) {
  const results = [];
  const plan = idsOf(root, prefix, wanted);
  await runBlock(root);
  return results;

  async function runBlock(block) {
    if (!hasWanted(block)) return true;
    try {
      now(undefined);
      for (const hook of block.beforeAll) await hook();
    } catch (error) {
      for (const test of testsOf(block))
        if (plan.has(test)) results.push({ id: plan.get(test), ms: 0, error, skipped: false });
      return !bail;
    }
    let goOn = true;
    for (const child of block.children) {
      goOn = await (child.children ? runBlock(child) : runTest(child));
      if (!goOn) break;
    }
    now(undefined);
    for (const hook of block.afterAll) await hook();
    return goOn;
  }

  async function runTest(test) {
    const id = plan.get(test);
    if (id === undefined) return true;
    if (test.skipped) {
      results.push({ id, ms: 0, skipped: true });
      return true;
    }
    const start = performance.now();
    now(id);
    const error = await failureOf(test);
    now(undefined);
    results.push({
      id,
      ms: performance.now() - start,
      skipped: false,
      ...(error !== undefined && { error }),
    });
    return error === undefined || !bail;
  }

  function hasWanted(block) {
    return testsOf(block).some((test) => plan.has(test) && !test.skipped);
  }
}

async function failureOf(test) {
  const blocks = [];
  for (let block = test.parent; block; block = block.parent) blocks.unshift(block);
  expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null, isExpectingAssertions: false });
  let error;
  try {
    for (const block of blocks) for (const hook of block.beforeEach) await hook();
    await test.body();
    error = expect.extractExpectedAssertionsErrors()[0]?.error;
  } catch (thrown) {
    error = thrown ?? new Error(String(thrown));
  }
  try {
    for (const block of blocks.toReversed()) for (const hook of block.afterEach) await hook();
  } catch (thrown) {
    error ??= thrown ?? new Error(String(thrown));
  }
  return error;
}

export function testsOf(block) {
  return block.children.flatMap((child) => (child.children ? testsOf(child) : [child]));
}

/** Each test with its name over all files; tests with the same name get a number. */
function idsOf(root, prefix, wanted) {
  const seen = new Map();
  const ids = new Map();
  for (const test of testsOf(root)) {
    const names = [test.name];
    for (let block = test.parent; block?.parent; block = block.parent) names.unshift(block.name);
    const name = `${prefix} > ${names.join(" > ")}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const id = times === 1 ? name : `${name} #${times}`;
    if (wanted(id)) ids.set(test, id);
  }
  return ids;
}
