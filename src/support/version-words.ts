/** Reads TensorRT versions as they are written in practice: by wheels, Debian packages, images and trtexec. */

import { tryVersion, type Version, versionFromInteger } from "../versions.ts";

/**
 * Reads "10.13.3.9", "8.6.1.6+cuda12.0.1.011", "10.16.2.10-1+cuda13.2", "1:10.3.0", "v100700",
 * "[TensorRT v100700] [b23]" or "100500".
 * @returns null if the text is not one of them.
 */
export function readTensorrtVersion(raw: string): Version | null {
  const text = raw.trim();
  if (text.length > 200) return null;
  const banner = /^(?:.{0,80}\[)?TensorRT v(\d{4,6})\]?(?:\s*\[b(\d{1,6})\])?/.exec(text);
  const integer = banner?.[1] ?? /^v?(\d{4,6})$/.exec(text)?.[1];
  if (integer !== undefined) {
    const version = versionFromInteger(Number(integer));
    const build = banner?.[2];
    return { parts: build ? [...version.parts, Number(build)] : version.parts, raw };
  }
  const version = tryVersion(text.replace(/^\d{1,3}:(?=\d)/, ""));
  return version && version.parts.length > 1 ? { ...version, raw } : null;
}

/** The CUDA that a version word names: "8.6.1.6+cuda12.0.1.011" gives "12.0", "9.3.0.post12.dev1" gives "12". */
export function cudaOfVersionWord(raw: string): string | null {
  const text = raw.slice(0, 200);
  const named = /\+cuda(\d{1,2}(?:\.\d{1,2})?)/.exec(text)?.[1];
  if (named !== undefined) return named;
  // Only the 9.x development wheels name CUDA in the post number; elsewhere it counts re-releases.
  return /^9\.\d+\.\d+\.post(1[12])\b/.exec(text.trim())?.[1] ?? null;
}
