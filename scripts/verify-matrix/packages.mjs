// What the registries publish: releases, wheel tags, and where the wheels with the libraries are.

import { ask } from "./zip-directory.mjs";

const PLATFORMS = [
  [/^manylinux.*_x86_64$/, "linux-x64"],
  [/^manylinux.*_aarch64$/, "linux-arm64"],
  [/^win_amd64$/, "windows-x64"],
  [/^win_arm64$/, "windows-arm64"],
];

/**
 * Files of a package, from the simple index (PEP 691 if the server supports it, PEP 503 otherwise).
 * @returns {Promise<{filename: string, url: string}[]>}
 */
export async function listPackage(index, name) {
  const url = `${index.replace(/\/$/, "")}/${name}/`;
  const response = await ask(url, {
    headers: { accept: "application/vnd.pypi.simple.v1+json, text/html;q=0.5" },
  });
  if (response.headers.get("content-type")?.includes("json")) {
    const { files } = await response.json();
    return files.map((file) => ({ filename: file.filename, url: new URL(file.url, url).href }));
  }
  const html = await response.text();
  return [...html.matchAll(/<a[^>]+href="([^"#]+)[^"]*"[^>]*>([^<]+)<\/a>/g)].map(([, href, text]) => ({
    filename: text.trim(),
    url: new URL(href.replaceAll("&amp;", "&"), url).href,
  }));
}

/** Name, version, Python and platform of a wheel's file name; null for anything else, early releases included. */
export function readWheelName(filename) {
  const match = /^([\w.]+?)-(\d[\w.]*)-((?:cp|py)[\w.]+)-(\w+)-([\w.]+)\.whl$/.exec(filename);
  if (!match) return null;
  const [, name, version, python, , tag] = match;
  const platform = PLATFORMS.find(([pattern]) => tag.split(".").some((part) => pattern.test(part)))?.[1];
  if (!platform || isEarly(version)) return null;
  const minor = /^cp3(\d+)$/.exec(python)?.[1];
  return { name, version, platform, python: minor === undefined ? null : Number(minor) };
}

/** Version of a source archive, which on PyPI is a stub that fetches the wheel elsewhere; null for anything else. */
export function readStubName(filename) {
  const version = /-(\d[\w.]*)\.tar\.gz$/.exec(filename)?.[1];
  return version && !isEarly(version) ? version : null;
}

/** Betas and the numbered development wheels of 9.x do not count as releases. */
function isEarly(version) {
  return /(?:a|b|rc)\d/.test(version);
}

/** "10.13.3.9.post1" as [10, 13, 3, 9]. */
export function numbersOf(version) {
  return /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".").map(Number);
}

/** Numeric order of versions; a re-release sorts after its release. */
export function byVersion(a, b) {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    if ((left[i] ?? 0) !== (right[i] ?? 0)) return (left[i] ?? 0) - (right[i] ?? 0);
  }
  return a.length - b.length;
}
