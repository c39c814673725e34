import { describe, expect, test } from "@jest/globals";
import { createRedactor, redactValue } from "../../src/report/redact.ts";

describe("redaction", () => {
  const secret = 'gh+s/ecret "value"';
  const redact = createRedactor([secret, "line one\nline two", "abc", ""]);

  test.each([
    ["as it is", secret],
    ["as JSON", JSON.stringify(secret).slice(1, -1)],
    ["in an address", encodeURIComponent(secret)],
    ["as base64", Buffer.from(secret).toString("base64")],
    ["as base64 behind one byte", Buffer.from(`:${secret}`).toString("base64").slice(2, -2)],
    ["as base64 behind two", Buffer.from(`ab${secret}`).toString("base64").slice(3, -2)],
  ])("hides a secret %s", (_, form) => {
    expect(redact(`before ${form} after`)).not.toContain(form);
  });

  test("hides each line of one, and leaves short words alone", () => {
    expect(redact("line two; abc")).toBe("***; abc");
  });

  test("reaches every string of a value and nothing else", () => {
    const value = JSON.parse(`{"a":["${"x"}", {"__proto__": "line one"}], "n": 1, "z": null}`);
    const result = redactValue(value, redact);
    expect(JSON.stringify(result)).toBe('{"a":["x",{"__proto__":"***"}],"n":1,"z":null}');
  });

  test("leaves a value alone of which too little would be left to know it by", () => {
    // Four letters in base64 share most of their characters with what stands beside them.
    const short = createRedactor(["abcd"]);
    expect(short("abcd")).toBe("***");
    expect(short(Buffer.from("xabcdx").toString("base64"))).toBe(Buffer.from("xabcdx").toString("base64"));
  });

  test("takes the longest first, since a secret may be a part of another", () => {
    expect(createRedactor(["token", "token-of-mine"])("token-of-mine, token")).toBe("***, ***");
  });

  test("takes values of four characters and more, blanks around them not counted", () => {
    const redactAll = createRedactor(["four", "thr", " ab  "]);
    expect(redactAll("four thr  ab  ")).toBe("*** thr  ab  ");
  });

  test.each([0, 1, 2, 3, 4])("recognises it in base64 whatever comes before and after, at %d", (before) => {
    const hide = createRedactor(["sesame-open-now"]);
    const own = Buffer.from("sesame-open-now");
    for (const after of ["", "x", "xy"]) {
      const text = Buffer.concat([Buffer.alloc(before, "="), own, Buffer.from(after)]).toString("base64");
      // Only characters that the neighbours decide are left.
      expect(hide(text).replace("***", "").replace(/=+$/, "").length).toBeLessThanOrEqual(
        4 * Math.ceil(before / 3) + 4,
      );
      expect(hide(text)).toContain("***");
    }
  });

  test("a half character is hidden as its replacement is written", () => {
    const secret = "key-\ud800-key";
    expect(createRedactor([secret])(encodeURIComponent("key-\ufffd-key"))).toBe("***");
  });

  test("without a secret nothing changes", () => {
    expect(createRedactor([])("a text")).toBe("a text");
    expect(createRedactor(["\ud83d\ud83d\ud83d\ud83d"])("a text")).toBe("a text");
  });
});
