import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cleanLine } from "../../src/clean-text.ts";
import {
  codeBlock,
  details,
  inCode,
  link,
  pairTable,
  prose,
  proseWithCode,
  table,
} from "../../src/report/escape.ts";
import { elements, toHtml, toText } from "./markdown.ts";

const HOSTILE = [
  "@octocat and @octo-org/team",
  "see #12, GH-12 and octo-org/repo#3",
  "![pixel](https://evil.example/p.png)",
  "[click](https://evil.example)",
  "<https://evil.example>",
  "https://evil.example/a?b=c and www.evil.example",
  "someone@evil.example",
  "mailto:someone@evil.example xmpp:a@b.example",
  "<img src=x onerror=alert(1)>",
  "<!-- hidden -->",
  "</code></pre></details></td></table><script>x</script>",
  "a | b | c",
  "\\| \\\\| \\",
  "``` \n# heading\n```",
  "~~~\ntext",
  "`code` ``two``",
  "**bold** _em_ __strong__ ~~gone~~ *x*",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "- [ ] task",
  "1. one",
  "# heading",
  "> quote",
  "---",
  "===",
  "[^1]: note",
  "$x^2$ and :tada:",
  "&lt;b&gt; &#64;octocat",
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007",
  "left\u202egnp.exe",
  "\ud83d half",
  "    indented",
  "::error::x ##[error]y",
];

const PUNCTUATION = [..."&<>\"'\\`*_~[](){}|@#$:!+-=^./\n\t 1a"];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...PUNCTUATION), maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((pair) => pair.join("")),
);

describe("text from outside", () => {
  test("in a table creates no cell, tag, link or image", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const html = toHtml(table(["a", "b"], [[inCode(first), prose(second)]]));
        expect(elements(html.replaceAll("<b></b>", "")).filter((name) => name !== "code")).toEqual(
          "table thead tr th th tbody tr td td".split(" "),
        );
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    ["inCode", (text: string) => `before ${inCode(text)} after`, ["p", "code"]],
    ["prose", (text: string) => prose(text) || "empty", ["p"]],
    ["prose in a list", (text: string) => `- ${prose(text) || "empty"}`, ["ul", "li"]],
  ] as const)("by %s makes no markup", (_, render, expected) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = toHtml(render(text)).replaceAll("<b></b>", "");
        const found = elements(html).filter(
          (name) => name !== "code" || (expected as readonly string[]).includes("code"),
        );
        expect(
          found.length <= expected.length && found.every((name, index) => name === expected[index]),
        ).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  test.each(HOSTILE)("%j keeps its letters in code", (text) => {
    const shown = toText(toHtml(`x ${inCode(text)}`));
    const letters = (of: string) => of.replace(/[^A-Za-z0-9]/g, "");
    expect(letters(shown)).toBe(`x${letters(cleanLine(text))}`);
  });

  test("in a fence cannot close it", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const html = toHtml(`${codeBlock(`${first}\n${second}`)}\n\nafter`);
        expect(elements(html)).toEqual(["pre", "code", "p"]);
        expect(html.endsWith("<p>after</p>")).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  });

  test("in something to unfold stays inside", () => {
    const html = toHtml(
      `${details(inCode("</summary></details>x"), codeBlock("</details>\n```\n</pre>"))}\n\nafter`,
    );
    expect(html.indexOf("</details>")).toBeLessThan(html.indexOf("<p>after"));
    expect(html.match(/<\/details>/g)).toHaveLength(1);
  });

  test("names nobody", () => {
    // GitHub looks for names in text outside of code.
    const outside = toText(
      toHtml(prose("@octocat, octo/repo#12 and GH-3").replace(/<code>.*?<\/code>/g, "")),
    );
    expect(outside).not.toMatch(/@\w|#\d|GH-\d/);
  });
});

describe("a link", () => {
  test("shows where it leads", () => {
    expect(toHtml(link("https://docs.nvidia.com/deeplearning/tensorrt/a_b.html?x=1#y"))).toContain(
      '<a href="https://docs.nvidia.com/deeplearning/tensorrt/a&#95;b.html?x=1#y">docs.nvidia.com/…/a_b.html</a>',
    );
  });

  test.each([
    ["https://a.example", "a.example"],
    ["https://a.example/", "a.example"],
    ["https://a.example/b", "a.example/b"],
    ["https://a.example/b/c/?q=/d#e", "a.example/…/c"],
  ])("%s is called %s", (address, label) => {
    expect(toText(toHtml(link(address)))).toBe(label);
    expect(toHtml(link(address))).toContain(`<a href="${address}">`);
  });

  test.each([
    "javascript:alert(1)",
    "http://insecure.example",
    'https://a.example/"onclick="x',
    "https://user@evil.example/",
    "https://a.example/ x",
    "https://a.example/<b>",
  ])("is not one for %j", (address) => {
    expect(elements(toHtml(link(address)).replaceAll("<b></b>", ""))).toEqual(["p", "code"]);
  });
});

test("a table of pairs has its first pair as head", () => {
  expect(
    elements(
      toHtml(
        pairTable([
          ["a", "1"],
          ["b", "2"],
        ]),
      ),
    ),
  ).toEqual("table thead tr th th tbody tr td strong td".split(" "));
});

test("a pair without a name goes on with the one above", () => {
  expect(
    pairTable([
      ["a", "1"],
      ["b", "2"],
      ["", "3"],
    ]),
  ).toBe("| a | 1 |\n| :--- | :--- |\n| **b** | 2 |\n|  | 3 |");
});

test.each([
  ["10.5.0 (compute capability 7.0): 3 of 14", "10.5.0 (compute capability 7.0): 3 of 14"],
  ["test_value_0", "test_value_0"],
  ["- item", "&#45; item"],
  ["1. item", "1&#46; item"],
  ["-5 is a number", "-5 is a number"],
])("prose leaves %j legible in the source too", (text, expected) => {
  expect(prose(text)).toBe(expected);
});

test.each([
  ["use `pip install x`, then `y`", "use <code>pip install x</code>, then <code>y</code>"],
  ["one ` alone", "one &#96; alone"],
  ["`@octocat`", "<code>@<b></b>octocat</code>"],
  ["`<b>` and <b>", "<code>&#60;b&#62;</code> and &#60;b&#62;"],
])("backticks of our own sentences are code: %j", (text, expected) => {
  expect(proseWithCode(text)).toBe(expected);
});

test.each([
  ["", "–"],
  [" \u001b[0m ", "–"],
  ["a://b", "<code>a&#58;//b</code>"],
  ["mailto:a XMPP:b c:d", "<code>mailto&#58;a XMPP&#58;b c:d</code>"],
  ["www.a awww.b", "<code>www&#46;a awww&#46;b</code>"],
  ["x".repeat(301), `<code>${"x".repeat(299)}…</code>`],
])("%j in code is %j", (text, shown) => {
  expect(inCode(text)).toBe(shown);
});

const GAP = "&#8203;";
test.each([
  ["a@b", `a@${GAP}b`],
  ["see #12, # 1", `see #${GAP}12, # 1`],
  ["GH-12 XGH-12", `GH-${GAP}12 XGH-12`],
  ["https://a.b", `https&#58;${GAP}//a.b`],
  ["mailto:a b:c", `mailto&#58;${GAP}a b:c`],
  [":tada: a:b:c", `&#58;${GAP}tada: a&#58;${GAP}b:c`],
  [`:${"x".repeat(41)}:`, `:${"x".repeat(41)}:`],
  ["www.a xwww.b", `www&#46;${GAP}a xwww.b`],
  ["## x", "&#35;&#35; x"],
  ["+ x", "&#43; x"],
  ["a - b", "a - b"],
  ["---", "&#45;&#45;&#45;"],
  ["==", "&#61;&#61;"],
  ["-", "&#45;"],
  ["-x", "-x"],
  ["12) x", "12&#41; x"],
  ["123456789.", "123456789&#46;"],
  ["1234567890. x", "1234567890. x"],
  ["a 1. b", "a 1. b"],
  ["1.5", "1.5"],
])("%j in prose is %j", (text, shown) => {
  expect(prose(text)).toBe(shown);
});

test.each([
  ["`a` `b`", "<code>a</code> <code>b</code>"],
  ["a  `b`  c", "a <code>b</code> c"],
  ["`` x", "– x"],
])("blanks next to code stay: %j", (text, shown) => {
  expect(proseWithCode(text)).toBe(shown);
});

test("a fence is longer than any run in the text, and has no empty lines at its end", () => {
  expect(codeBlock("a\n\nb\n\n")).toBe("```text\na\n\nb\n```");
  expect(codeBlock("```` x ``", "")).toBe("`````\n```` x ``\n`````");
});

test("columns of numbers go right, and what is to be read at once is open", () => {
  expect(table(["a", "b"], [["1", "2"]], [1])).toBe("| a | b |\n| :--- | ---: |\n| 1 | 2 |");
  expect(table(["a"], [])).toBe("| a |\n| :--- |");
  expect(details("s", "b", true)).toBe("<details open>\n<summary>s</summary>\n\nb\n\n</details>");
  expect(details("s", "b")).toMatch(/^<details>\n/);
});

test("an address that only ends like one is not a link", () => {
  expect(link("xhttps://a.example/")).not.toContain("href");
  expect(link(`https://${"a".repeat(254)}/`)).not.toContain("href");
});
