/** Reads JUnit XML as a stream: pytest (both families), unittest-xml-reporting, gtest, ctest, surefire and kin. */

import { SaxesParser } from "saxes";
import { isFailing, type TestResult } from "../test-result.ts";
import { type BoundedText, createBoundedText } from "./bounded-text.ts";
import { raisedLine } from "./failure-line.ts";
import { createCaseIds, type JunitChild, readCase } from "./junit-case.ts";
import { familyOf, familyOfCase, type JunitFamily } from "./junit-family.ts";
import { countTests, type TestRun, worseOf } from "./run.ts";
import { createXmlDecoder } from "./xml-decoder.ts";

/** Deeper elements are not JUnit; what they hold is passed over. */
const MAX_DEPTH = 64;

/** How much is kept of one file; what lies beyond is left out, and cases are counted. */
export interface JunitLimits {
  /** One more is a report made to break its reader. */
  readonly cases: number;
  /** Of failure texts and captured output; the text that passes the limit is still kept. */
  readonly chars: number;
  /** Of one case, which has one or two; reruns of a flaky one add some. */
  readonly children: number;
}
const LIMITS: JunitLimits = { cases: 1_000_000, chars: 32 * 1024 * 1024, children: 100 };

/**
 * Reads one file. Broken, truncated and foreign files are read as far as they make sense; what was wrong is a notice.
 * @param origin how the file is called in messages.
 */
export async function parseJunit(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  limits: JunitLimits = LIMITS,
): Promise<TestRun> {
  const document = new JunitDocument(limits);
  const decoder = createXmlDecoder();
  let failure: string | null = null;
  try {
    for await (const chunk of chunks) document.write(decoder.decode(chunk));
    document.write(decoder.end());
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  return document.finish(origin, failure);
}

interface OpenCase {
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly JunitChild[];
  output: BoundedText | null;
}

const NOT_COLLECTED = /^(?:collection failure|Failed to import test module)/;
const NO_CHILDREN: readonly JunitChild[] = [];
const CHILDREN: ReadonlySet<string> = new Set(["failure", "error", "skipped"]);
const OUTPUTS: ReadonlySet<string> = new Set(["system-out", "system-err"]);

class JunitDocument {
  private readonly limits: JunitLimits;
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly tests: TestResult[] = [];
  private readonly byId = new Map<string, number>();
  private readonly ids = createCaseIds();
  private depth = 0;
  private root: string | null = null;
  private family: JunitFamily = null;
  private session: string | undefined;
  private open: OpenCase | null = null;
  /** Where text goes at the moment. */
  private text: BoundedText | null = null;
  private problem: string | null = null;
  private closed = false;
  private outputSeen = false;
  private charsKept = 0;
  private casesDropped = 0;
  /** The most failures that a suite claims for itself. */
  private claimed = 0;
  /** The suites that are open, and what failed in the innermost outside of its cases: a setup, a program that died. */
  private readonly suites: string[] = [];
  private outside: {
    readonly element: "failure" | "error";
    readonly message: string;
    text: BoundedText;
  } | null = null;

  constructor(limits: JunitLimits) {
    this.limits = limits;
    this.parser.on("error", (error) => {
      // A control character or an unknown entity spoils one text, not the document.
      this.problem ??= error.message;
    });
    this.parser.on("opentag", (tag) => this.onOpen(tag.name, tag.attributes as Record<string, string>));
    this.parser.on("closetag", (tag) => this.onClose(tag.name));
    this.parser.on("text", (text) => this.text?.add(text));
    this.parser.on("cdata", (text) => this.text?.add(text));
  }

  write(text: string): void {
    if (text !== "") this.parser.write(text);
  }

  finish(origin: string, failure: string | null): TestRun {
    const notices: string[] = [];
    if (this.open !== null) this.endCase();
    if (failure !== null) notices.push(`JUnit file ${origin} could not be read to its end: ${failure}`);
    else if (this.root === null) notices.push(`JUnit file ${origin} is empty or not XML`);
    else if (this.root !== "testsuites" && this.root !== "testsuite") {
      notices.push(`JUnit file ${origin} is not JUnit XML: its root element is <${this.root.slice(0, 40)}>`);
    } else if (!this.closed) {
      notices.push(
        `JUnit file ${origin} is cut off; the ${this.tests.length} tests before the cut are counted`,
      );
    } else if (this.problem !== null) {
      notices.push(
        `JUnit file ${origin} is not well-formed (${this.problem.slice(0, 200)}); read as far as it makes sense`,
      );
    }
    if (this.casesDropped > 0)
      notices.push(`JUnit file ${origin} has ${this.casesDropped} more tests than can be kept`);
    return this.run(origin, notices);
  }

  private run(origin: string, notices: readonly string[]): TestRun {
    return {
      source: "junit",
      family: this.family,
      ...(this.session === undefined ? {} : { session: this.session }),
      origin,
      tests: this.tests,
      counts: this.root === null ? null : countTests(this.tests, "junit"),
      complete: this.closed,
      running: null,
      lastStarted: null,
      neverRan: [],
      collectionError: this.collectionError(),
      ...this.brokenOff(origin),
      skipReasons: [],
      passingOutputSeen: this.outputSeen || this.family === "unittest" || this.family === "gtest",
      notices,
    };
  }

  /** Tests after the cut, or counted but not named, may have failed. */
  private brokenOff(origin: string): Pick<TestRun, "brokenOff"> {
    if (this.claimed > 0 && !this.tests.some(isFailing))
      return { brokenOff: `JUnit file ${origin} counts ${this.claimed} failures but names none of them` };
    return this.closed || this.tests.length === 0 ? {} : { brokenOff: `JUnit file ${origin} is cut off` };
  }

  private collectionError(): string | null {
    const failed = this.tests.flatMap(({ id, status, message }) =>
      status === "error" && message !== undefined && NOT_COLLECTED.test(message)
        ? [`${id} (${raisedLine(message).slice(0, 500)})`]
        : [],
    );
    const others = this.tests.filter((test) => test.status !== "skipped").length - failed.length;
    if (failed.length === 0 || others > 0) return null;
    return `could not be collected: ${failed.join("; ")}`;
  }

  private onOpen(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) return;
    this.root ??= name;
    if (name === "testcase") {
      if (this.open !== null) this.endCase();
      this.open = { attributes, children: NO_CHILDREN, output: null };
    } else if (this.open === null && (name === "failure" || name === "error")) {
      const text = createBoundedText();
      this.outside = { element: name, message: (attributes.message ?? "").slice(0, 4000), text };
      this.text = text;
    } else if (this.open === null) this.onSuite(name, attributes);
    else if (CHILDREN.has(name)) {
      this.text = this.charsKept < this.limits.chars ? createBoundedText() : null;
      const child: JunitChild = {
        element: name as JunitChild["element"],
        type: attributes.type ?? "",
        message: (attributes.message ?? "").slice(0, 4000),
        text: this.text,
      };
      if (this.open.children.length < this.limits.children)
        this.open.children = [...this.open.children, child];
    } else if (OUTPUTS.has(name) && this.charsKept < this.limits.chars) {
      this.open.output ??= createBoundedText();
      this.text = this.open.output;
    }
  }

  private onSuite(name: string, attributes: Record<string, string>): void {
    if (name !== "testsuite" && name !== "testsuites") return;
    this.suites.push(attributes.name ?? "");
    const { failures, errors } = attributes;
    this.claimed = Math.max(this.claimed, numberOf(failures) + numberOf(errors));
    this.family ??= familyOf(name, attributes);
    // pytest has one suite a session; the same test in another one was run there.
    if (this.family === "pytest") this.byId.clear();
    const stamp = /-(\d{14})$/.exec(attributes.name ?? "");
    if (this.family === "unittest" && stamp !== null) this.session ??= stamp[1];
  }

  private onClose(name: string): void {
    this.depth -= 1;
    if (this.depth >= MAX_DEPTH) return;
    if (name === "testsuite" || name === "testsuites") this.suites.pop();
    if (name === "testcase") this.endCase();
    else if (this.outside?.element === name) this.endOutside(this.outside);
    else if (CHILDREN.has(name) || OUTPUTS.has(name)) this.text = null;
    if (this.depth === 0 && name === this.root) this.closed = true;
  }

  private endOutside({ element, message, text }: NonNullable<JunitDocument["outside"]>): void {
    this.outside = null;
    this.text = null;
    const said = [message, text.text().trim()].filter(Boolean).join("\n");
    const id = this.suites.findLast(Boolean) ?? "a suite without a name";
    const status = element === "error" ? "error" : "failed";
    this.keep({ id, status, ...(said === "" ? {} : { message: said }) });
  }

  private endCase(): void {
    const one = this.open;
    this.open = null;
    this.text = null;
    if (one === null) return;
    // ctest names itself nowhere; its statuses do.
    if (this.family === null) this.family = familyOfCase(one.attributes);
    const result = readCase(one, this.family, this.ids);
    // pytest leaves a case without a name where a worker died and its test is run again.
    if (this.family === "pytest" && result.id === "" && one.children.length === 0) return;
    this.charsKept += (result.message?.length ?? 0) + (result.output?.length ?? 0);
    if (result.status === "passed" && result.output) this.outputSeen = true;
    this.keep(result);
  }

  /**
   * unittest's cases of one id are subtests or a second failure in tearDown, pytest's are tries of one test, written
   * without a child where pytest-rerunfailures ran it again; elsewhere they are two runs of it.
   */
  private keep(result: TestResult): void {
    const once = this.family === "unittest" || this.family === "pytest";
    const index = once ? this.byId.get(result.id) : undefined;
    const known = index === undefined ? undefined : this.tests[index];
    if (index !== undefined && known !== undefined) this.tests[index] = worseOf(known, result);
    else if (this.tests.length < this.limits.cases) {
      if (once) this.byId.set(result.id, this.tests.length);
      this.tests.push(result);
    } else this.casesDropped += 1;
  }
}

function numberOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
