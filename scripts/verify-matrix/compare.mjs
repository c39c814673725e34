// Compares what is published with the rows of the matrix. Pure: no network, no files.

import { byVersion, numbersOf, readStubName, readWheelName } from "./packages.mjs";

/**
 * @typedef {{release: string, what: string, published: string, matrix: string,
 *   result: "agrees" | "disagrees" | "matrix lacks it" | "not read"}} Line
 */

/** The row for a version: the one with the most parts in common. */
export function rowOf(version, product, rows) {
  const numbers = numbersOf(version);
  const fitting = rows.filter(
    (row) =>
      (row.product ?? "tensorrt") === product &&
      numbersOf(row.release).every((part, i) => (numbers[i] ?? 0) === part),
  );
  return fitting.sort((a, b) => numbersOf(b.release).length - numbersOf(a.release).length)[0] ?? null;
}

/**
 * Releases, Python tags and platforms of each CUDA build.
 * @param {{cuda: string, files: {filename: string}[]}[]} bindings one entry per package, e.g. tensorrt-cu12-bindings
 */
export function compareTags(bindings, rows) {
  const lines = [];
  const wheels = bindings.flatMap(({ cuda, files }) =>
    files.flatMap(({ filename }) => {
      const wheel = readWheelName(filename);
      return wheel ? [{ ...wheel, cuda }] : [];
    }),
  );
  // A re-release such as 10.14.1.48.post1 completes its release: together they are what is published.
  for (const [release, group] of grouped(wheels, (wheel) => numbersOf(wheel.version).join("."))) {
    const row = rowOf(release, "tensorrt", rows);
    if (!row) {
      lines.push(line(release, "release", "on PyPI", "", "matrix lacks it"));
      continue;
    }
    const span = spanOf(group.map((wheel) => wheel.python).filter((minor) => minor !== null));
    lines.push(line(release, "Python", span, row.python ?? "", span === row.python ? "agrees" : "disagrees"));
    lines.push(compareBuilds(release, group, row));
  }
  return lines;
}

/** The matrix may know builds that have no wheel (archives, Debian packages), but only where its row is uncertain. */
function compareBuilds(release, wheels, row) {
  const published = [...new Set(wheels.map((wheel) => `${wheel.platform} cu${wheel.cuda}`))].sort();
  const known = row.support
    .filter((entry) => !["jetpack", "drive"].includes(entry.platform))
    .flatMap((entry) =>
      (entry.cuda ?? ["11", "12", "13"]).map((cuda) => ({
        name: `${entry.platform} cu${cuda}`,
        sure: entry.confidence !== "uncertain" && entry.sm.length > 0,
        any: entry.cuda === undefined,
      })),
    );
  const unknown = published.filter((name) => !known.some((entry) => entry.name === name));
  const without = known.filter((entry) => entry.sure && !entry.any && !published.includes(entry.name));
  const matrix = [
    ...unknown.map((name) => `no row for ${name}`),
    ...without.map((entry) => `a row for ${entry.name}, but no wheel`),
  ];
  return line(
    release,
    "builds",
    published.join(", "),
    matrix.length === 0 ? "the same" : matrix.join("; "),
    matrix.length === 0 ? "agrees" : "disagrees",
  );
}

/** The SMs of the resource files in a list of names: ["75", "80"], or null if the release is not split. */
export function resourceSms(names) {
  const sms = names.flatMap((name) => {
    const match = /(?:^|\/)(?:lib)?nvinfer_builder_resource_sm(\d{2,3})(?:_\d+)?\.(?:so|dll)/.exec(name);
    return match ? [match[1]] : [];
  });
  return sms.length === 0 ? null : [...new Set(sms)].sort((a, b) => a - b);
}

/** Compares the SM set of the files in one wheel with the row's set. */
export function compareSms(release, platform, cuda, sms, row, resources) {
  const what = `SMs, ${platform} cu${cuda}`;
  const published = sms.map((sm) => `sm${sm}`).join(" ");
  const entry = row.support.find(
    (item) => item.platform === platform && (item.cuda === undefined || item.cuda.includes(cuda)),
  );
  if (!entry) return line(release, what, published, "no row", "disagrees");
  const proxies = resources.proxies.filter(
    (proxy) =>
      (!proxy.platforms || proxy.platforms.includes(platform)) &&
      (!proxy.from || byVersion(release, proxy.from) >= 0),
  );
  const fileOf = (sm) => proxies.find((proxy) => proxy.sm === sm)?.file ?? sm.replace(".", "");
  const needed = new Set(entry.sm.filter((sm) => !resources.unknown.includes(sm)).map(fileOf));
  const missing = [...needed].filter((sm) => !sms.includes(sm)).map((sm) => `sm${sm}`);
  const extra = sms.filter((sm) => !needed.has(sm)).map((sm) => `sm${sm}`);
  const matrix = [
    missing.length > 0 ? `lists ${missing.join(" ")}, which no file serves` : "",
    extra.length > 0 ? `does not list what ${extra.join(" ")} serves` : "",
  ].filter((text) => text !== "");
  return line(
    release,
    what,
    published,
    matrix.length === 0 ? "the same" : matrix.join("; "),
    matrix.length === 0 ? "agrees" : "disagrees",
  );
}

/** Versions whose libraries PyPI has only as a stub. */
export function stubVersions(files) {
  const wheels = new Set(files.flatMap(({ filename }) => readWheelName(filename)?.version ?? []));
  const stubs = files.flatMap(({ filename }) => readStubName(filename) ?? []);
  return [...new Set(stubs)].filter((version) => !wheels.has(version)).sort(byVersion);
}

export function line(release, what, published, matrix, result) {
  return { release, what, published, matrix, result };
}

function spanOf(minors) {
  if (minors.length === 0) return "";
  return `3.${Math.min(...minors)}-3.${Math.max(...minors)}`;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => byVersion(a, b));
}
