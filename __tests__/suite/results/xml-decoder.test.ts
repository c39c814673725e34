import { expect, test } from "@jest/globals";
import { createXmlDecoder } from "../../../src/suite/results/xml-decoder.ts";

function decode(bytes: Uint8Array, size = bytes.length): string {
  const decoder = createXmlDecoder();
  let text = "";
  for (let i = 0; i < bytes.length; i += size) text += decoder.decode(bytes.subarray(i, i + size));
  return text + decoder.end();
}

const utf16 = Buffer.from("\ufeff<a>é</a>", "utf16le");

test.each([
  ["UTF-8", Buffer.from("<a>é</a>")],
  ["UTF-8 with its mark", Buffer.from("\ufeff<a>é</a>")],
  ["UTF-16, low byte first", utf16],
  ["UTF-16, high byte first", Buffer.from(utf16).swap16()],
])("%s is recognised by its bytes", (_name, bytes) => {
  expect(decode(bytes)).toBe("<a>é</a>");
  expect(decode(bytes, 7)).toBe("<a>é</a>");
});

test.each([
  ["<?xml version='1.0' encoding='windows-1252'?>é€", "\x80", "é€"],
  ['<?xml encoding="no-such-one"?>é', "", "é"],
])("%s is read as declared, or as UTF-8", (text, last, body) => {
  const head = text.slice(0, text.indexOf("?>") + 2);
  const bytes = last === "" ? Buffer.from(body) : Buffer.from(`\xe9${last}`, "latin1");
  expect(decode(Buffer.concat([Buffer.from(head), bytes]))).toBe(`${head}${body}`);
});

test("half a character at the end is shown as missing", () => {
  expect(decode(Buffer.from("<a>é").subarray(0, 4))).toBe("<a>\ufffd");
  expect(createXmlDecoder().end()).toBe("");
});
