/**
 * TensorRT, CUDA, driver and compute-capability values: parsed once, compared as numbers.
 * Text as found in the wild is accepted; `raw` is kept for messages.
 */

/** A dotted version as numbers: 10.10 is newer than 10.9. */
export interface Version {
  readonly parts: readonly number[];
  /** The text that it was read from. */
  readonly raw: string;
}

/** Why a text is not a version; `expected` says what would have been one. */
export class VersionError extends Error {
  readonly code = "VERSION" as const;
  constructor(what: string, raw: string, expected: string) {
    super(`${what}: ${JSON.stringify(raw)} is not a version; expected ${expected}`);
    this.name = "VersionError";
  }
}

// Longer than any real version; bounds the work for hostile input.
const MAX_VERSION_LENGTH = 64;
// Wheels: 10.7.0.post1, 9.3.0.post12.dev1; Debian: 10.16.2.10-1+cuda13.2; images: 8.6.1.6+cuda12.0.1.011; torch: 2.13.0a0+9186a08.
const VERSION = /^[vV]?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.?(?:post|dev|rc|a|b)\d*)*(?:-[\w.~]+)?(?:\+[\w.-]*)?$/;

/**
 * Parses a version as wheels, Debian packages, images and headers print it.
 * @param what names the value in the error, e.g. "tensorrt".
 * @throws VersionError when the text is not a version.
 */
export function parseVersion(raw: string, what = "version"): Version {
  const text = raw.trim();
  const match = text.length <= MAX_VERSION_LENGTH ? VERSION.exec(text) : null;
  if (!match?.[1]) throw new VersionError(what, raw, "digits and dots, such as 10.13.3 or 8.6.1.6+cuda12.0");
  return { parts: match[1].split(".").map(Number), raw };
}

/** As parseVersion, but null if the text is not a version. */
export function tryVersion(raw: string | null | undefined): Version | null {
  if (raw === null || raw === undefined) return null;
  try {
    return parseVersion(raw);
  } catch {
    return null;
  }
}

/** Numeric order over all parts; a missing part counts as 0. Negative, zero or positive. */
export function compareVersions(a: Version, b: Version): number {
  const length = Math.max(a.parts.length, b.parts.length);
  for (let i = 0; i < length; i++) {
    const difference = (a.parts[i] ?? 0) - (b.parts[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

/** The first `count` parts as text: shortVersion(10.13.3.9, 2) is "10.13". */
export function shortVersion(version: Version, count: number): string {
  return version.parts.slice(0, count).join(".");
}

/** The digits alone, without local suffixes: "8.6.1.6+cuda12.0" gives "8.6.1.6". */
export function plainVersion(version: Version): string {
  return version.parts.join(".");
}

/** Like plainVersion, but keeps leading zeros: NVIDIA writes 450.80.02, and a search for 450.80.2 finds nothing. */
export function driverVersion(version: Version): string {
  return /\d+(?:\.\d+)*/.exec(version.raw)?.[0] ?? plainVersion(version);
}

/** Whether `version` starts with all parts of `prefix`: 10.13.3.9 is within 10.13, but 10.1 is not. */
export function isWithin(version: Version, prefix: Version): boolean {
  for (let i = 0; i < prefix.parts.length; i++) if (version.parts[i] !== prefix.parts[i]) return false;
  return true;
}

/**
 * The integer forms that trtexec and NV_TENSORRT_VERSION use: 8601 is 8.6.1, 100700 is 10.7.0.
 * Up to 9.x it is major*1000+minor*100+patch, from 10.0 major*10000+minor*100+patch (NvInferVersion.h).
 */
export function versionFromInteger(value: number): Version {
  const wide = value >= 100_000;
  const major = Math.floor(value / (wide ? 10_000 : 1000));
  const minor = Math.floor((value % (wide ? 10_000 : 1000)) / 100);
  return { parts: [major, minor, value % 100], raw: String(value) };
}

/** A CUDA compute capability in its one spelling here, e.g. "7.5" or "12.0". */
export type ComputeCapability = `${number}.${number}`;

const CAPABILITY = /^(\d{1,2})\.(\d)$/;
const SM_DECIMAL = /^(?:sm|compute)_?(\d{2,3})[af]?$/i;
const SM_HEX = /^0x([0-9a-f]{3,4})$/i;

/**
 * Reads a compute capability from any of the forms in use: "7.5", "sm_75", "SM75", "sm_90a", "0x705" (major<<8|minor).
 * @returns null if the text is not one of them.
 */
export function parseCapability(raw: string): ComputeCapability | null {
  const text = raw.trim();
  const dotted = CAPABILITY.exec(text);
  if (dotted) return `${Number(dotted[1])}.${Number(dotted[2])}`;
  const decimal = SM_DECIMAL.exec(text);
  if (decimal?.[1]) return capabilityFromDecimal(Number(decimal[1]));
  const hex = SM_HEX.exec(text);
  if (hex?.[1]) {
    const value = Number.parseInt(hex[1], 16);
    const [major, minor] = [value >> 8, value & 0xff];
    // Other hexadecimal words, such as PCI ids, are not capabilities.
    return minor < 10 && major < 20 ? `${major}.${minor}` : null;
  }
  return null;
}

/** SM numbers in messages are major*10+minor: 70 is 7.0, 120 is 12.0. */
export function capabilityFromDecimal(value: number): ComputeCapability {
  return `${Math.floor(value / 10)}.${value % 10}` as ComputeCapability;
}

/** "7.5" as "sm_75". */
export function smName(capability: string): string {
  return `sm_${capability.replace(".", "")}`;
}

/** Numeric order of compute capabilities: 12.0 after 9.0. A minor is one digit, so they order as numbers do. */
export function compareCapabilities(a: string, b: string): number {
  return Math.sign(Number(a) - Number(b));
}
