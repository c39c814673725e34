import { expect, test } from "@jest/globals";
import { joinUse } from "../../src/suite/used.ts";

test.each([
  [true, null, true],
  [true, false, true],
  [true, true, true],
  [false, true, true],
  [null, true, true],
  [false, null, false],
  [false, false, false],
  [null, false, false],
  [null, null, null],
])("seen from outside %p, said from inside %p: %p", (outside, inside, joined) => {
  const said = inside === null ? null : { cuda: inside, tensorrt: inside };
  expect(joinUse({ cuda: outside, tensorrt: outside }, said)).toEqual({ cuda: joined, tensorrt: joined });
});
