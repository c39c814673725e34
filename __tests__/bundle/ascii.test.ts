import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";

const DIST = resolve("dist");
const scripts = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".js"),
);

test("the bundles are pure ASCII: nothing in them can look like something else", () => {
  expect(scripts).toContain("index.js");
  const others = scripts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(DIST, name), "utf8")));
  expect(others).toEqual([]);
});
