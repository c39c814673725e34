/** How the pytest hook gets into the suite: through files in a folder of their own and environment variables. */

/** A file of the hook's folder; forward slashes in the path. */
export interface HookFile {
  readonly path: string;
  readonly text: string;
}

const MODULE = "tensorrt_export_gate_hook";

/**
 * The plugin as an installed distribution. pytest finds it by its entry point once the folder is on the path. Naming
 * it in PYTEST_PLUGINS instead would end every pytest that cannot see the folder, e.g. one in a container.
 * @param source text of pytest_hook.py.
 */
export function hookFiles(source: string): readonly HookFile[] {
  const metadata = `${MODULE}-1.dist-info`;
  return [
    { path: `${MODULE}.py`, text: source },
    {
      path: `${metadata}/METADATA`,
      text: "Metadata-Version: 2.1\nName: tensorrt-export-gate-hook\nVersion: 1\n",
    },
    { path: `${metadata}/entry_points.txt`, text: `[pytest11]\ntensorrt_export_gate = ${MODULE}\n` },
  ];
}

export interface HookPlaces {
  /** Folder that holds the files; absolute, as the suite's process sees it. */
  readonly folder: string;
  /** File that the hook writes its stream to. */
  readonly stream: string;
  /** JSON list of `{tests, expect, reason}` to apply natively; null: none. */
  readonly expectations: string | null;
}

/**
 * What the suite's environment needs. The user's own PYTHONPATH and PYTEST_PLUGINS are kept.
 * @param given the environment that the suite would have without the hook.
 * @param pathDelimiter `:` or `;`, as the suite's system has it.
 */
export function hookEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  { folder, stream, expectations }: HookPlaces,
  pathDelimiter: string,
): Readonly<Record<string, string>> {
  const path = given.PYTHONPATH;
  return {
    PYTHONPATH: path ? `${folder}${pathDelimiter}${path}` : folder,
    TRT_GATE_HOOK_FILE: stream,
    ...(expectations === null ? {} : { TRT_GATE_EXPECTATIONS: expectations }),
    // With plugin autoload turned off, plugins must be named.
    ...(given.PYTEST_DISABLE_PLUGIN_AUTOLOAD
      ? { PYTEST_PLUGINS: [given.PYTEST_PLUGINS, MODULE].filter(Boolean).join(",") }
      : {}),
  };
}
