// What tests get as `@jest/globals` while mutants are tried: they register here and run again and again in one
// process, without Jest, which would take seconds to start for each mutant. Matchers, tables and mocks are Jest's own.
import { expect } from "expect";
import { bind } from "jest-each";
import { fn, spyOn } from "jest-mock";

/** The block that tests now register in; set by `collect`. */
let block = newBlock("", undefined);

function newBlock(name, parent, skipped = false) {
  return { name, parent, skipped, children: [], beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

/** Everything that `load` registers, as one tree. */
export async function collect(load) {
  const root = newBlock("", undefined);
  block = root;
  await load();
  return root;
}

function addBlock(skipped) {
  return (name, body) => {
    const outer = block;
    block = newBlock(String(name), outer, skipped || outer.skipped);
    outer.children.push(block);
    try {
      body();
    } finally {
      block = outer;
    }
  };
}

function addTest(skipped) {
  return (name, body) => {
    block.children.push({ name: String(name), body, parent: block, skipped: skipped || block.skipped });
  };
}

function withForms(add) {
  const skip = Object.assign(add(true), { each: bind(add(true), false) });
  return Object.assign(add(false), { each: bind(add(false), false), skip, todo: () => {} });
}

export const describe = withForms(addBlock);
export const test = withForms(addTest);
export const it = test;
export const beforeAll = (hook) => void block.beforeAll.push(hook);
export const afterAll = (hook) => void block.afterAll.push(hook);
export const beforeEach = (hook) => void block.beforeEach.push(hook);
export const afterEach = (hook) => void block.afterEach.push(hook);
export const jest = { fn, spyOn, setTimeout: () => {} };
export { expect };
