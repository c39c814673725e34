import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { loadCatalogue } from "../../src/issues/catalogue.ts";
import { scanText } from "../../src/issues/scan.ts";

const read = (name: string) => readFileSync(`__tests__/fixtures/issues/recorded/${name}`, "utf8");

describe("what TensorRT-RTX 1.7.1 printed on an H100, which it does not serve", () => {
  test.each(["unittest", "pytest"])(
    "the refusal is the cause and the null engine follows from it (%s)",
    (runner) => {
      const { findings } = scanText(read(`tensorrt-rtx-1.7.1-on-h100-${runner}.log`), {
        catalogue: loadCatalogue(),
      });
      const causes = findings.filter(({ kind }) => kind === "cause");
      expect(
        causes.map(({ id, count, details, excuses }) => ({ id, count, sm: details.sm, excuses })),
      ).toEqual([{ id: "arch-unsupported", count: 2, sm: "9.0", excuses: "unsupported" }]);
      expect(findings.find(({ id }) => id === "engine-null")).toMatchObject({ kind: "consequence" });
      // Two layers were built verbosely: nothing in those lines is an issue.
      expect(findings.map(({ id }) => id).sort()).toEqual(["arch-unsupported", "engine-null"]);
    },
  );
});
