/** The script against two loopback indexes that hold real, small wheels and answer range requests as PyPI does. */

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import matrix from "../../src/support/matrix.json" with { type: "json" };

const SCRIPT = new URL("../../scripts/verify-matrix.mjs", import.meta.url).pathname;
const SMS = ["75", "80", "86", "89", "90", "100", "120"];

interface Registry {
  /** Package to file names; a file's bytes are a zip with these entries, or a stub where there are none. */
  readonly packages: Record<string, Record<string, readonly string[]>>;
  readonly ranges: boolean;
}

let folder = "";
let server: Server;
let base = "";
let pypi: Registry;
let nvidia: Registry | null;
let downloaded = 0;
const zips = new Map<string, Buffer>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-matrix-"));
  server = createServer((request, response) => {
    const [, index = "", ...rest] = decodeURIComponent(request.url ?? "").split("/");
    const registry = index === "pypi" ? pypi : nvidia;
    const [kind = "", file = ""] = rest;
    if (!registry) return response.writeHead(503).end();
    if (kind !== "files") {
      const files = Object.keys(registry.packages[kind] ?? {});
      if (index === "pypi") {
        response.writeHead(200, { "content-type": "application/vnd.pypi.simple.v1+json" });
        const list = files.map((filename) => ({ filename, url: `${base}/pypi/files/${filename}` }));
        return response.end(JSON.stringify({ files: list }));
      }
      response.writeHead(200, { "content-type": "text/html" });
      return response.end(
        files.map((name) => `<a href="../files/${name}#sha256=0">${name}</a><br>`).join("\n"),
      );
    }
    const bytes = zips.get(file) ?? Buffer.alloc(0);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    if (request.method === "HEAD") return response.writeHead(200, { "content-length": bytes.length }).end();
    const part = range && registry.ranges ? bytes.subarray(Number(range[1]), Number(range[2]) + 1) : bytes;
    downloaded += part.length;
    return response
      .writeHead(range && registry.ranges ? 206 : 200, { "content-length": part.length })
      .end(part);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 30_000);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** A zip as Python's wheel tools make it, padded so that its directory is far from its beginning. */
async function zip(name: string, entries: readonly string[], padding = 300_000): Promise<void> {
  const program = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as z:
    z.writestr("padding.bin", b"0" * int(sys.argv[2]))
    for name in sys.argv[3:]: z.writestr(name, "x")`;
  const path = join(folder, name);
  await run("python3", ["-c", program, path, String(padding), ...entries]);
  zips.set(name, await readFile(path));
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(file, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}

function verify(...args: string[]) {
  return run(process.execPath, [SCRIPT, ...args], {
    PYPI_URL: `${base}/pypi/`,
    NVIDIA_PYPI_URL: `${base}/nvidia`,
  });
}

/** The tags that the row of 10.14.1 stands for. */
function tags(cuda: string, pythons: readonly number[] = [38, 313]): Record<string, readonly string[]> {
  const platforms = [
    "manylinux_2_28_x86_64",
    "win_amd64",
    ...(cuda === "13" ? ["manylinux_2_35_aarch64"] : []),
  ];
  return Object.fromEntries(
    platforms.flatMap((platform) =>
      pythons.map((python) => [
        `tensorrt_cu${cuda}_bindings-10.14.1.48-cp${python}-none-${platform}.whl`,
        [],
      ]),
    ),
  );
}

const LIBS = "tensorrt_cu13_libs-10.14.1.48-py2.py3-none-manylinux_2_28_x86_64.whl";

async function publish(sms: readonly string[], extra: Registry["packages"] = {}): Promise<void> {
  await zip(
    LIBS,
    sms.map((sm) => `tensorrt_libs/libnvinfer_builder_resource_sm${sm}.so.10`),
  );
  pypi = {
    ranges: true,
    packages: {
      "tensorrt-cu12-bindings": tags("12"),
      "tensorrt-cu13-bindings": tags("13"),
      "tensorrt-cu13-libs": { "tensorrt_cu13_libs-10.14.1.48.tar.gz": [] },
      ...extra,
    },
  };
  nvidia = { ranges: true, packages: { "tensorrt-cu13-libs": { [LIBS]: [] } } };
}

describe("verify-matrix", () => {
  test("agrees with packages that contain what the rows say, without downloading them", async () => {
    await publish(SMS);
    downloaded = 0;
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(
      "| 10.14.1.48 | SMs, linux-x64 cu13 | sm75 sm80 sm86 sm89 sm90 sm100 sm120 | the same | agrees |",
    );
    expect(stdout).toContain("0 disagree, 0 lacking in the matrix, 0 not read");
    expect(downloaded).toBeLessThan(70_000);
  });

  test("reads a directory that is longer than the tail of the file", async () => {
    await publish(SMS);
    const many = Array.from(
      { length: 3000 },
      (_, i) => `tensorrt_libs/a-file-with-a-rather-long-name-${i}.txt`,
    );
    await zip(LIBS, [...many, ...SMS.map((sm) => `tensorrt_libs/libnvinfer_builder_resource_sm${sm}.so.10`)]);
    expect((await verify()).code).toBe(0);
  });

  test("disagrees where a file that the row needs is gone, and where one is too many", async () => {
    await publish([...SMS.filter((sm) => sm !== "75"), "130"]);
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain(
      "lists sm75, which no file serves; does not list what sm130 serves | disagrees |",
    );
  });

  test("disagrees on Python tags and on builds", async () => {
    await publish(SMS, { "tensorrt-cu12-bindings": {}, "tensorrt-cu13-bindings": tags("13", [39, 315]) });
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain("| 10.14.1.48 | Python | 3.9-3.15 | 3.8-3.13 | disagrees |");
    expect(stdout).toContain("a row for linux-x64 cu12, but no wheel");
  });

  test("names a release that the matrix lacks, and no early one", async () => {
    await publish(SMS, {
      "tensorrt-cu13-bindings": {
        ...tags("13"),
        "tensorrt_cu13_bindings-99.1.0.5-cp312-none-manylinux_2_28_x86_64.whl": [],
        "tensorrt_cu13_bindings-98.0.0b6-cp312-none-manylinux_2_28_x86_64.whl": [],
      },
    });
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toContain("| 99.1.0.5 | release | on PyPI |  | matrix lacks it |");
    expect(stdout).not.toContain("98.0");
  });

  test("says plainly what it could not read, and blames no row for it", async () => {
    await publish(SMS);
    nvidia = null;
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toContain("1 not read");
    expect(stdout).toMatch(
      /10\.14\.1\.48 \| SMs, cu13 \| a stub only; the wheel is elsewhere: .*HTTP 503 \|/,
    );
  });

  test("does not download a wheel from a server without ranges", async () => {
    await publish(SMS);
    nvidia = { packages: nvidia?.packages ?? {}, ranges: false };
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toContain("ignores range requests");
  });

  test("rubbish instead of a zip is not read", async () => {
    await publish(SMS);
    zips.set(LIBS, Buffer.alloc(100_000, 7));
    const { code, stdout } = await verify();
    expect(code).toBe(0);
    expect(stdout).toContain("no zip end record");
  });

  test("exits 2 with one line where not even the index answers", async () => {
    const { code, stdout, stderr } = await run(process.execPath, [SCRIPT], {
      PYPI_URL: "http://127.0.0.1:9/",
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^verify-matrix: http:\/\/127\.0\.0\.1:9\/\S+: .+\n$/);
  });

  test("writes a page with its date, and keeps the corrections below", async () => {
    await publish(SMS);
    const page = join(folder, "page.md");
    await writeFile(page, "last week\n\n## Corrections\n\n- kept\n");
    await verify("--write", page, "--date", "2026-11-22");
    const text = await readFile(page, "utf8");
    expect(text).toContain("on 2026-11-22.");
    expect(text).not.toContain("last week");
    expect(text).toMatch(/\n## Corrections\n\n- kept\n$/);
  });
});

test("the recorded run covers every release that has wheels", async () => {
  const page = await readFile(new URL("../../docs/matrix-verification.md", import.meta.url), "utf8");
  expect(page).toMatch(/ 0 disagree, 0 lacking in the matrix/);
  const without = ["10.16.2", "11.4.1", "11.5"];
  const split = matrix.rows.filter(
    (row) => !("product" in row) && /^1[01]/.test(row.release) && !without.includes(row.release),
  );
  for (const row of split) expect(page).toContain(`| ${row.release}`);
});
