import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadCatalogue } from "../../src/issues/catalogue.ts";
import { createScanner, scanText } from "../../src/issues/scan.ts";
import { ARCH, brief, CONV3D, catalogue, find, GUARD, scan, scanInPieces } from "./scanning.ts";

describe("finds a message whatever it is wrapped in", () => {
  const wrappers: [string, (message: string) => string][] = [
    ["nothing", (m) => m],
    ["TensorRT's Python logger", (m) => `[01/02/2025-10:00:00] [TRT] [E] ${m}`],
    ["Jenkins", (m) => `[2024-11-11T23:29:37.758Z] ${m}`],
    ["Jenkins with a short time", (m) => `19:02:23 ${m}`],
    ["GitHub", (m) => `2026-02-13T15:56:24.8385696Z ${m}`],
    ["ctest", (m) => `2: ${m}`],
    ["glog", (m) => `E1212 15:26:12.901681 18103 helper.h:114] ${m}`],
    ["a rank", (m) => `[rank0]: ${m}`],
    ["a quotation", (m) => `> > ${m}`],
    ["pytest", (m) => `E   ${m}`],
    ["a loguru tree", (m) => `    │   └ ${m}`],
    ["colours", (m) => `\u001b[0;31m${m}\u001b[0m`],
    ["colours as text", (m) => `b'\\x1b[0;31mERROR: \\x1b[0m${m}\\x1b[0m'`],
    ["a redrawn line", (m) => `building  10%\rbuilding  90%\r${m}\rbuilding 100%`],
    ["a Windows line end", (m) => `${m}\r`],
    [
      "a bytes literal",
      (m) => `RuntimeError: call failed: b'starting\\n${m}\\nTraceback (most recent call last):\\n', b''`,
    ],
    ["a bytes literal within quotes", (m) => `RuntimeError: call failed: b"it\\'s\\n${m}\\ndone"`],
  ];
  const messages: [string, string][] = [
    ["arch-unsupported", ARCH],
    ["conv3d-k1", CONV3D],
    ["bn-ir-exception-removed", GUARD],
  ];
  const cases = messages.flatMap(([id, message]) =>
    wrappers.map(([name, wrap]) => [id, name, wrap(message)] as const),
  );
  test.each(cases)("%s in %s", (id, _, line) => {
    const log = `first line\n${line}\nlast line`;
    expect(brief(scan(log))).toEqual([`${id}×1@2`]);
    expect(scan(log).lines).toBe(3);
    expect(brief(scan(log.replace("\nlast line", "")))).toEqual([`${id}×1@2`]);
  });

  test.each([
    ["UTF-16 little endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 little endian without mark", (text: string) => Buffer.from(text, "utf16le")],
    ["UTF-16 big endian", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["UTF-16 big endian without mark", (text: string) => Buffer.from(text, "utf16le").swap16()],
    ["UTF-8 with mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ])("%s", (_, encode) => {
    const bytes = encode(`Größe 5\n${ARCH}\n`);
    expect(brief(scan(bytes))).toEqual(["arch-unsupported×1@2"]);
    expect(scan(bytes)).toMatchObject({ lines: 2, bytes: bytes.length });
    expect(scanInPieces(bytes, [1])).toEqual(scan(bytes));
  });

  test("invalid UTF-8 around it", () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xc3, 0x28, 0x80]),
      Buffer.from(ARCH),
      Buffer.from([0xe2, 0x82]),
    ]);
    expect(brief(scan(bytes))).toEqual(["arch-unsupported×1@1"]);
  });
});

describe("keeps the text of the first line", () => {
  test("without prefix bytes, colours and neighbours", () => {
    const log = `10%\r\u001b[31m[TRT] [E] ${ARCH}\u001b[0m\r\nnext`;
    expect(find(scan(log), "arch-unsupported").first).toEqual({ line: 1, text: `[TRT] [E] ${ARCH}` });
  });

  test("cut to a bound, never within a character", () => {
    const text = find(scan(`${"🚀".repeat(200)}${ARCH}${"🚀".repeat(900)}`), "arch-unsupported").first.text;
    expect(text.length).toBeLessThanOrEqual(500);
    expect(Buffer.from(text).toString()).toBe(text);
  });

  test("a Windows path is not a line break", () => {
    const line = String.raw`[E] [TRT] C:\source\nvinfer\rtSafe\caskUtils.cpp (98) - Assertion Error in trtSmToCask: 0 (Unsupported SM.)`;
    expect(find(scan(line), "arch-unsupported").first.text).toBe(line);
  });
});

describe("reads values", () => {
  test.each([
    ["Target GPU SM 61 is not supported by this TensorRT release.", { sm: "6.1" }],
    ["Target GPU SM 120 is not supported by this TensorRT release.", { sm: "12.0" }],
    ["Internal Error (Unsupported SM: 0x809)", { sm: "8.9" }],
    ["Internal Error (Unsupported SM: 0xc00)", { sm: "12.0" }],
    ["Assertion Error in trtSmToCask: 0 (Unsupported SM.)", {}],
    ["Assertion SmVersion{0x0705} <= smVersion failed", { oldestSm: "7.5" }],
  ])("the SM of %s", (line, details) => {
    expect(find(scan(line), "arch-unsupported").details).toEqual(details);
  });

  test("whose guards were removed, and where they stood", () => {
    const other =
      "Detected and removing exception in TorchScript IR for node:  = prim::If(%1) # <string>:5:2  block0():    -> ()";
    const finding = find(scan(`${GUARD}\n${GUARD}\n${other}\n`), "bn-ir-exception-removed");
    expect(finding.details).toEqual({ guardsFromBatchNorm: 2, guardsFromOtherModules: 1 });
    expect(finding.places[0]).toEqual({
      file: "/srv/env/torch/nn/modules/batchnorm.py",
      line: 500,
      column: 8,
    });
    expect(finding.places).toHaveLength(3);
  });

  test("the computes of a stale engine", () => {
    const line =
      "The engine plan file is generated on an incompatible device, expecting compute 8.6 got compute 7.5, please rebuild.";
    expect(find(scan(line), "engine-version-mismatch").details).toEqual({ expected: "8.6", got: "7.5" });
  });
});

test("counts every line in a bytes literal, all on one physical line", () => {
  const log = `x\nb'${CONV3D}\\n${CONV3D}\\n${ARCH}\\n'\ny`;
  expect(brief(scan(log))).toEqual(["conv3d-k1×2@2", "arch-unsupported×1@2"]);
});

test("takes a line of several megabytes, and the line numbers behind it", () => {
  const long = `${"x".repeat(3_000_000)} ${ARCH} ${"y".repeat(3_000_000)}`;
  expect(brief(scan(`a\n${long}\n${CONV3D}`))).toEqual(["arch-unsupported×1@2", "conv3d-k1×1@3"]);
});

test("remembers at most a thousand lines and counts all", () => {
  const finding = find(scan(`${CONV3D}\n`.repeat(2500)), "conv3d-k1");
  expect(finding.count).toBe(2500);
  expect(finding.lines).toHaveLength(1000);
  expect(finding.lines.at(-1)).toBe(1000);
});

test("never glues a part of one stream to the other", () => {
  const scanner = createScanner({ catalogue });
  scanner.push(Buffer.from("Target GPU SM 70 is not sup"), "stderr");
  scanner.push(Buffer.from(`${CONV3D}\nUnsupported`), "stdout");
  scanner.push(Buffer.from("ported by this TensorRT release.)\n"), "stderr");
  scanner.push(Buffer.from(" SM: 0x809\n"), "stdout");
  const result = scanner.end();
  // Lines count as they end: conv3d, the line of stderr, then the second of stdout.
  expect(brief(result)).toEqual(["conv3d-k1×1@1", "arch-unsupported×2@2,3"]);
  expect(result.lines).toBe(3);
});

test("an empty log has no lines", () => {
  expect(scan("")).toEqual({ findings: [], lines: 0, bytes: 0 });
});

test("any chunking gives the same findings", () => {
  const piece = fc.oneof(
    fc.constantFrom(...catalogue.flatMap((entry) => [...entry.samples.match, ...entry.samples.noMatch])),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\r",
      "\\n",
      "b'",
      "\u001b[31m",
      "é🚀",
      " ",
      "\u0000",
      "x".repeat(900),
      "y".repeat(70_000),
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 100_000 })), {
        minLength: 1,
        maxLength: 6,
      }),
      (pieces, sizes) => {
        const bytes = Buffer.from(pieces.join(""));
        const whole = scan(bytes);
        expect(scanInPieces(bytes, sizes)).toEqual(whole);
        expect(whole.bytes).toBe(bytes.length);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

describe("a refusal that names another card", () => {
  const refusal = (sm: number) => `[E] Target GPU SM ${sm} is not supported by this TensorRT release.\n`;
  const seen = (text: string, cards?: readonly string[]) =>
    scanText(text, { catalogue: loadCatalogue(), ...(cards && { cards }) }).findings.map(
      ({ kind, severity, count, excuses }) => ({ kind, severity, count, excuses }),
    );

  test("is a note, and excuses nothing", () => {
    expect(seen(refusal(120), ["7.0"])).toEqual([{ kind: "note", severity: "notice", count: 1 }]);
  });

  test("is one of this machine's where any of its cards is meant, and where the cards are not known", () => {
    const own = { kind: "cause", severity: "error", count: 1, excuses: "unsupported" };
    expect(seen(refusal(70), ["8.0", "7.0"])).toEqual([own]);
    expect(seen(refusal(70))).toEqual([own]);
    expect(seen("[E] Unsupported SM: 0x700\n", ["7.0"])).toEqual([own]);
  });

  test("takes nothing from one that names this card", () => {
    const both = `${refusal(120)}${"x\n".repeat(30)}${refusal(70)}`;
    expect(seen(both, ["7.0"])).toEqual([
      { kind: "cause", severity: "error", count: 2, excuses: "unsupported" },
    ]);
  });
});
