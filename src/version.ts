import manifest from "../package.json" with { type: "json" };

/** Version of this package, as reports and `trt-gate --version` state it. */
export const VERSION: string = manifest.version;
