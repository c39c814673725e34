import { describe, expect, test } from "@jest/globals";
import { hookEnvironment, hookFiles } from "../../../src/suite/results/hook-files.ts";

const PLACES = { folder: "/t/plugin", stream: "/t/stream.jsonl", expectations: null };

test("the plugin is a distribution that pytest finds by its entry point", () => {
  const files = new Map(hookFiles("# code").map(({ path, text }) => [path, text]));
  expect(files.get("tensorrt_export_gate_hook.py")).toBe("# code");
  expect(files.get("tensorrt_export_gate_hook-1.dist-info/entry_points.txt")).toBe(
    "[pytest11]\ntensorrt_export_gate = tensorrt_export_gate_hook\n",
  );
  expect(files.get("tensorrt_export_gate_hook-1.dist-info/METADATA")).toMatch(
    /^Metadata-Version: 2\.1\nName: /,
  );
});

describe("the suite's environment", () => {
  const HOOK = { PYTHONPATH: "/t/plugin", TRT_GATE_HOOK_FILE: "/t/stream.jsonl" };
  test.each([
    [{}, HOOK],
    [{ PYTHONPATH: "" }, HOOK],
    [
      { PYTHONPATH: "src;lib", PYTEST_PLUGINS: "mine" },
      { ...HOOK, PYTHONPATH: "/t/plugin;src;lib" },
    ],
    [{ PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" }, { ...HOOK, PYTEST_PLUGINS: "tensorrt_export_gate_hook" }],
    [
      { PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1", PYTEST_PLUGINS: "mine,yours" },
      { ...HOOK, PYTEST_PLUGINS: "mine,yours,tensorrt_export_gate_hook" },
    ],
  ])("%j becomes %j", (given, added) => expect(hookEnvironment(given, PLACES, ";")).toEqual(added));

  test("names the expectations where there are any", () => {
    expect(hookEnvironment({}, { ...PLACES, expectations: "/t/e.json" }, ":")).toEqual({
      ...HOOK,
      TRT_GATE_EXPECTATIONS: "/t/e.json",
    });
  });
});
