import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createNeutraliser, DISARM } from "../../src/suite/neutralise.ts";
import { MAX_CAPTURED, MAX_COMMAND_LINE, parseCommandLine } from "../../src/suite/neutralise-capture.ts";
import { commandsIn } from "./runner-commands.ts";

const bytes = (text: string) => Buffer.from(text, "utf8");
const visible = (log: Uint8Array) =>
  Buffer.from(log).toString("utf8").replaceAll(DISARM.toString("utf8"), "");

function neutralise(...chunks: readonly (string | Uint8Array)[]): Buffer {
  const neutraliser = createNeutraliser();
  const out = chunks.map((chunk) => neutraliser.push(typeof chunk === "string" ? bytes(chunk) : chunk));
  return Buffer.concat([...out, neutraliser.end()]);
}

const COMMANDS = [
  "::error::x",
  "::error file=a.py,line=1::x",
  "  \t::set-env name=A::b",
  "\u00a0\u2003\u3000::add-path::/x",
  "\ufeff::add-mask::a",
  "\x85::stop-commands::token",
  "::ECHO::on",
  "##[error]x",
  "time 12:00 ##[group]x",
  "##[warning file=a;line=1]x",
  "####[error]x",
  "\f\v::debug::x",
];

describe("no command takes effect", () => {
  test("the model of the runner sees commands in the raw text", () => {
    for (const command of COMMANDS)
      expect([command, commandsIn(bytes(command)).length > 0]).toEqual([command, true]);
    expect(commandsIn(bytes("a ::error::x"))).toEqual([]);
  });

  test.each(COMMANDS)("%j", (command) => {
    for (const end of ["", "\n", "\r\n", "\r"]) {
      const log = neutralise(`first\n${command}${end}`);
      expect(commandsIn(log)).toEqual([]);
      expect(visible(log)).toBe(`first\n${command}${end}`);
    }
  });

  test.each(COMMANDS)("%j at the very start of the stream", (command) => {
    expect(commandsIn(neutralise(command))).toEqual([]);
  });

  test("however chunks are cut", () => {
    const all = bytes(COMMANDS.join("\n"));
    for (let cut = 0; cut <= all.length; cut++) {
      const log = neutralise(all.subarray(0, cut), all.subarray(cut));
      expect(commandsIn(log)).toEqual([]);
    }
    expect(commandsIn(neutralise(...Array.from(all, (byte) => Buffer.from([byte]))))).toEqual([]);
  });

  const piece = fc.constantFrom(
    ...["::", ":", "#", "##", "##[", "[", "]", "error", "set-env name=a", " ", "\n", "\r", "\t", "x", "é"],
    ...["\u200b", "\ufeff", "\0", "\u00ad", "\u2003", "\x1b[31m", "add-mask", "::error::", "##[error]"],
  );
  const cutText = fc.array(
    fc.record({
      text: fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("")),
      stream: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  test("nor however two streams are mixed into one log", () => {
    fc.assert(
      fc.property(cutText, (writes) => {
        const [first, second] = [createNeutraliser(), createNeutraliser()];
        const log = Buffer.concat(
          writes.map(({ text, stream }) => (stream ? first : second).push(bytes(text))),
        );
        expect(commandsIn(log)).toEqual([]);
        expect(visible(log)).toBe(writes.map(({ text }) => text.replaceAll("\u200b", "")).join(""));
      }),
      { numRuns: 5000 },
    );
  });

  test("any bytes come out as they went in, but for the marks", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }), (chunks) => {
        const raw = Buffer.concat(chunks);
        fc.pre(!raw.includes(DISARM));
        const log = neutralise(...chunks).toString("latin1");
        expect(log.replaceAll(DISARM.toString("latin1"), "")).toBe(raw.toString("latin1"));
      }),
    );
  });
});

test("text without an introducer is handed on as the very same bytes", () => {
  const chunk = bytes("std::vector<int> at a.cpp:12: # comment ## heading [x]\n  key: value\n");
  expect(createNeutraliser().push(chunk)).toBe(chunk);
});

test("ordinary text is let through at the speed of memory, hostile text at a useful one", () => {
  const rate = (line: string) => {
    const chunk = bytes(line.repeat(Math.ceil(65536 / line.length)));
    const neutraliser = createNeutraliser();
    const start = performance.now();
    let done = 0;
    while (performance.now() - start < 150) {
      neutraliser.push(chunk);
      done += chunk.length;
    }
    return done / (performance.now() - start) / 1000; // MB/s
  };
  // Counting branches makes the code many times slower.
  const share = "__coverage__" in globalThis ? 0.05 : 1;
  expect(
    rate("[TRT] [V] Tactic: 0x0000 Time: 0.12 of a layer with a name that is long enough\n"),
  ).toBeGreaterThan(100 * share);
  expect(rate("nvinfer1::builder::Optimizer::run() at std::vector\n")).toBeGreaterThan(4 * share);
  expect(rate("::error::x\n")).toBeGreaterThan(share);
  expect(rate("::")).toBeGreaterThan(share);
  expect(rate("##[")).toBeGreaterThan(share);
});

describe("the suite's own annotations", () => {
  const captured = (...chunks: readonly string[]) => {
    const neutraliser = createNeutraliser();
    for (const chunk of chunks) neutraliser.push(bytes(chunk));
    neutraliser.end();
    return neutraliser.captured();
  };

  test("are read with their properties, as the runner reads them", () => {
    expect(
      captured(
        "out\n::error file=a%2Cb.py,line=3,endLine=4,title=T%3A1,col=9::m%0An%25\r\n  ::warning::w\n::notice  title=x::n\nlast",
      ),
    ).toEqual([
      { severity: "error", file: "a,b.py", line: 3, endLine: 4, title: "T:1", message: "m\nn%" },
      { severity: "warning", message: "w" },
      { severity: "notice", title: "x", message: "n" },
    ]);
  });

  test.each([
    ["another command", "::group::x"],
    ["an empty message", "::error file=a::  "],
    ["text before it", "x ::error::y"],
    ["no end of its head", "::error file=a"],
    ["an unknown name", "::errors::x"],
  ])("%s is not one", (_name, line) => {
    expect(captured(`${line}\n`)).toEqual([]);
    expect(parseCommandLine(line)).toBeNull();
  });

  test("are the same however chunks are cut", () => {
    const text = "a\n::error file=x.py::one\nb ::error::no\r  ::warning::zwei ü\n::notice::three";
    const whole = captured(text);
    expect(whole).toHaveLength(3);
    for (let cut = 0; cut <= text.length; cut++) {
      expect(captured(text.slice(0, cut), text.slice(cut))).toEqual(whole);
    }
    expect(captured(...text)).toEqual(whole);
  });

  test("are bounded in number, with exact counts of what was dropped", () => {
    const neutraliser = createNeutraliser();
    for (let i = 0; i < MAX_CAPTURED + 7; i++) neutraliser.push(bytes(`::error::${i}\n`));
    neutraliser.push(bytes("::notice::n\n"));
    neutraliser.end();
    expect(neutraliser.captured()).toHaveLength(MAX_CAPTURED + 1);
    expect(neutraliser.droppedCaptures()).toEqual({ error: 7, warning: 0, notice: 0 });
  });

  test("are bounded in size, whether a line comes at once or never ends", () => {
    const long = "x".repeat(MAX_COMMAND_LINE * 3);
    expect(captured(`::error::${long}\n`)[0]?.message).toHaveLength(4096);
    const neutraliser = createNeutraliser();
    neutraliser.push(bytes("::error::"));
    for (let i = 0; i < 100; i++) neutraliser.push(bytes(long));
    neutraliser.end();
    expect(neutraliser.captured()[0]?.message).toHaveLength(4096);
  });

  test("keys of the prototype are only keys", () => {
    expect(parseCommandLine("::error __proto__=1,constructor=2,line=0,endLine=x::m")).toEqual({
      severity: "error",
      message: "m",
    });
  });
});
