/** What stands in the way of the TensorRT chosen, or against it. */

import { describe, expect, test } from "@jest/globals";
import { chooseFrom as choose, distribution, library, loader, SITE, wheel } from "./raw.ts";

const detail = (files: Readonly<Record<string, unknown>>) => choose(files).problems[0]?.detail;

describe("not importable", () => {
  const gone = distribution("tensorrt-cu12-libs", "10.4.0", {
    missing: ["tensorrt_libs/libnvinfer.so.10", "b"],
  });

  test("files that the installer wrote down are gone", () => {
    expect(choose({ distributions: [gone] })).toEqual({
      tensorrt: null,
      problems: [
        {
          code: "tensorrt-not-importable",
          detail: `dist-info tensorrt_cu12_libs 10.4.0 is installed, but tensorrt_libs/libnvinfer.so.10, b is missing from ${SITE}; install it again`,
        },
      ],
    });
    const nameless = { ...gone, version: null };
    expect(detail({ distributions: [nameless] })).toMatch(/^dist-info tensorrt_cu12_libs is installed, but/);
  });

  test("damage to a part of the same product counts, to another product or an editable one does not", () => {
    const bindings = distribution("tensorrt-cu12-bindings", "10.4.0");
    expect(choose({ distributions: [bindings, gone] }).tensorrt).toBeNull();
    expect(choose({ distributions: [bindings, { ...gone, editable: true }] }).tensorrt).not.toBeNull();
    expect(
      choose({ distributions: [bindings, { ...gone, name: "tensorrt-rtx-libs" }] }).tensorrt,
    ).not.toBeNull();
  });

  const meta = (requires: readonly string[], version: string | null = "10.4.0") =>
    distribution("tensorrt", version, { requires });

  test.each(["tensorrt-cu12", "tensorrt-rtx-cu12"])("a metapackage alone refers to %s", (wanted) => {
    expect(detail({ distributions: [meta([wanted])] })).toBe(
      `dist-info tensorrt 10.4.0 only refers to ${wanted}, which is not installed; install ${wanted}==10.4.0`,
    );
    expect(detail({ distributions: [meta([wanted], null)] })).toBe(
      `dist-info tensorrt only refers to ${wanted}, which is not installed; install ${wanted}`,
    );
  });

  test.each([
    [
      "what it refers to is there",
      [
        meta(["tensorrt-cu12"]),
        distribution("tensorrt-cu12-bindings", "10.4.0"),
        distribution("tensorrt-cu12", "10.4.0"),
      ],
      [],
    ],
    ["it asks for a part, not for the whole", [meta(["tensorrt-cu12-libs", "x-tensorrt-cu12"])], []],
    ["it holds libraries itself", [meta(["tensorrt-cu12"])], [wheel("libnvinfer.so.8", "tensorrt")]],
  ])("a metapackage is sound where %s", (_, distributions, libraries) => {
    expect(choose({ distributions, libraries }).tensorrt?.version).toBe("10.4.0");
  });

  test("the loader was asked for the library and does not find it", () => {
    const of = (loadable: object, libraries: readonly object[] = []) =>
      choose({ distributions: [meta([])], libraries, loadable });
    const asked = { name: "libnvinfer.so.10", loads: false, detail: "cannot open" };
    expect(of(asked).problems[0]?.detail).toBe(
      "dist-info tensorrt 10.4.0 needs libnvinfer.so.10, which the loader does not find (cannot open)",
    );
    expect(of({ ...asked, detail: null }).problems[0]?.detail).toContain("(no reason given)");
    expect(of({ ...asked, loads: true }).tensorrt?.version).toBe("10.4.0");
    expect(of(asked, [loader("libnvinfer.so.10.4.0")]).tensorrt?.version).toBe("10.4.0");
    expect(of(asked, [wheel("libnvinfer.so.10")]).tensorrt?.version).toBe("10.4.0");
  });
});

describe("disagreement", () => {
  const libraries = [loader("libnvinfer.so.10.4.0")];
  const codes = (files: object, environment = {}) =>
    choose({ libraries, ...files }, environment).problems.map(({ code }) => code);
  const DISAGREE = ["tensorrt-layers-disagree"];

  test.each([
    ["a variable of another release", {}, { TRT_VERSION: "8.6.1" }, DISAGREE],
    ["a variable of the same one", {}, { TRT_VERSION: "10.4" }, []],
    ["a fourth part that differs", {}, { TRT_VERSION: "10.4.0.26" }, []],
    ["a third part that differs", {}, { TRT_VERSION: "10.4.1" }, DISAGREE],
    ["a number that only looks alike", {}, { TRT_VERSION: "10.40.0" }, DISAGREE],
    ["the same number written otherwise", {}, { TRT_VERSION: "10.04.0" }, []],
    ["a header", { headers: [{ path: "/h", version: "8.6.1" }] }, {}, DISAGREE],
    ["a trtexec that did not run", { trtexec: [{ path: "/t", version: "8.6.1" }] }, {}, DISAGREE],
    ["an unreadable header", { headers: [{ path: "/h", version: null }] }, {}, []],
    [
      "a library out of reach",
      { libraries: [...libraries, library("/x/libnvinfer.so.8.6.1", "beside")] },
      {},
      [],
    ],
    [
      "a second library in reach",
      { libraries: [...libraries, loader("libnvinfer.so.8.6.1", "/b")] },
      {},
      DISAGREE,
    ],
    ["another product", { libraries: [...libraries, loader("libtensorrt_rtx.so.1.2.0", "/b")] }, {}, []],
  ])("%s", (_, files, environment, expected) => {
    expect(codes(files, environment)).toEqual(expected);
  });

  test.each([
    ["/opt/TensorRT-10.4.0.30/lib/libnvinfer.so.10.4.0", "10.4.0.26"],
    ["/opt/trt/lib/libnvinfer.so.10", "10.4.0"],
  ])("%s and %s agree as far as both tell, and to three parts", (path, TRT_VERSION) => {
    expect(codes({ libraries: [library(path, "ldconfig")] }, { TRT_VERSION })).toEqual([]);
  });

  test("names the one chosen first, and at most six others", () => {
    const headers = Array.from({ length: 8 }, (_, i) => ({ path: `/h${i}`, version: `8.${i}` }));
    expect(choose({ libraries, headers })).toMatchObject({
      tensorrt: { version: "10.4.0" },
      problems: [
        {
          detail:
            "the suite would load 10.4.0 (library /opt/trt/lib/libnvinfer.so.10.4.0); also on this machine: 8.0 by /h0, 8.1 by /h1, 8.2 by /h2, 8.3 by /h3, 8.4 by /h4, 8.5 by /h5",
        },
      ],
    });
  });
});
