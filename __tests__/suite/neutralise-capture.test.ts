import { describe, expect, test } from "@jest/globals";
import { createNeutraliser } from "../../src/suite/neutralise.ts";
import { MAX_COMMAND_LINE, parseCommandLine } from "../../src/suite/neutralise-capture.ts";

describe("one line", () => {
  test.each([
    ["::error::m", { severity: "error", message: "m" }],
    ["::ERROR::m", { severity: "error", message: "m" }],
    [" \t::warning ::m", { severity: "warning", message: "m" }],
    ["::notice::a::b", { severity: "notice", message: "a::b" }],
    ["::error::100%25%0A%0Dx%250A", { severity: "error", message: "100%\n\rx%0A" }],
    ["::error file=a%3Ab%2Cc::m%3A", { severity: "error", file: "a:b,c", message: "m%3A" }],
    ["::error FILE=a , Line= 7 ::m", { severity: "error", file: "a ", line: 7, message: "m" }],
    ["::error file=,title=::m", { severity: "error", message: "m" }],
    ["::error line=12,endLine=34::m", { severity: "error", line: 12, endLine: 34, message: "m" }],
    ["::error =x,file::m", { severity: "error", message: "m" }],
    ["::error l=1,=2,title=a=b::m", { severity: "error", title: "a=b", message: "m" }],
    ["::errorfile=a::m", null],
    ["error::m::", null],
    [":: error::m", null],
    ["::error", null],
    ["::error::", null],
    ["::error:: \t", null],
    ["x::error::m", null],
    ["::constructor::m", null],
  ])("%j is %j", (line, annotation) => expect(parseCommandLine(line)).toEqual(annotation));

  test.each(["0", "-1", "x7", "7x", "1e3", "1234567890", "", "7.5"])("has no line %j", (line) => {
    expect(parseCommandLine(`::error line=${line},endLine=${line}::m`)).toEqual({
      severity: "error",
      message: "m",
    });
  });

  test("has a title of 255 characters, a file of 1024 and a message of 4096", () => {
    const of = (length: number) => {
      const long = "x".repeat(length);
      const { title, file, message } = parseCommandLine(`::error title=${long},file=${long}::${long}`) ?? {};
      return [title?.length, file?.length, message?.length];
    };
    expect(of(255)).toEqual([255, 255, 255]);
    expect(of(5000)).toEqual([255, 1024, 4096]);
  });
});

describe("a stream", () => {
  const captured = (...chunks: readonly string[]) => {
    const neutraliser = createNeutraliser();
    for (const chunk of chunks) neutraliser.push(Buffer.from(chunk));
    neutraliser.end();
    return neutraliser.captured().map(({ severity, message }) => `${severity} ${message}`);
  };

  test.each([
    ["a line's end of either kind", ["::error::a\r::error::b\n::error::c\r\n::error::d"], "a b c d"],
    ["blanks before it", ["\n \t ::error::a\n\t::error::b\n"], "a b"],
    ["only blanks before it", ["x ::error::a\n. ::error::b\n \v::error::c\n"], ""],
    ["its line's beginning in another chunk", ["x", "::error::a\n", "\t", " ::error::b\n"], "b"],
    ["itself in many", ["::er", "ror::a", "b", "", "c\n"], "abc"],
    ["colons that are none of it", ["a::b::\n::error::c::d\nstd::move ::error::e\n"], "c::d"],
    ["a colon alone", [":", "x\n", ":", ":error::a\n", "\n:\n::error::b\n"], "a b"],
    ["its own end missing", ["::error::a"], "a"],
    ["nothing behind the last end", ["::error::a\n"], "a"],
    ["another behind it in the chunk", ["::error::a\n::group::x\n::error::b\nrest ::error::c"], "a b"],
  ])("with %s", (_name, chunks, messages) => {
    expect(captured(...chunks)).toEqual(
      messages
        .split(" ")
        .filter(Boolean)
        .map((one) => `error ${one}`),
    );
  });

  test("holds back no more than a command's line, and reads on after it", () => {
    const head = "::error::";
    const filler = " ".repeat(MAX_COMMAND_LINE - head.length - 1);
    // What stands beyond the limit is not seen, however the line comes.
    for (const size of [MAX_COMMAND_LINE * 2, 1000]) {
      const line = `${filler}${head}ab\n::warning::next\n`;
      const chunks = line.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      expect(captured(...chunks)).toEqual(["error a", "warning next"]);
    }
  });

  test("ends once", () => {
    const neutraliser = createNeutraliser();
    neutraliser.push(Buffer.from("::error::a"));
    neutraliser.end();
    neutraliser.end();
    expect(neutraliser.captured()).toHaveLength(1);
  });
});
