import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { processesWith, runSuite } from "./suite-harness.ts";

const programs = join(import.meta.dirname, "../programs");
const ssh = [join(programs, "prefixes/ssh"), "jetson"];
const docker = [join(programs, "prefixes/docker"), "exec", "-i", "trt-ci"];
const PREFIXES = [
  ["env", ["env"]],
  ["ssh, which joins and splits the words again", ssh],
  ["docker exec, which passes no signal on", docker],
  ["bash in the place of sh", ["bash", "-c", "exec bash"]],
  ["bash in POSIX mode", ["bash", "-c", "exec bash --posix"]],
  ["a prefix that adds a level of quoting", ["sh", "-c", 'exec sh -c "$*"', "sh"]],
] as const;
// Where they are installed; the far side of a prefix is often one of these.
const SHELLS = [
  ["busybox", ["sh", "-c", "command -v busybox >/dev/null && exec busybox sh || exec sh"]],
  ["mksh", ["sh", "-c", "command -v mksh >/dev/null && exec mksh || exec sh"]],
] as const;

const SCRIPT = String.raw`echo "a'b" '$HOME' $((1+2)) "ünïcode → ✓ 𝒳"
cat <<'TEXT'
	tab "$x" ${"`"}y${"`"} \z %s %d !history ~ * [a-z]
TEXT
echo err >&2
printf '%s' "$GREETING"
cat
exit 7
`;
const GREETING = "é'\"$x \\n\nsecond line\n\n";

describe.each([...PREFIXES, ...SHELLS])("through %s", (_name, via) => {
  test("the script crosses unchanged, its environment and status too", async () => {
    const { ending, stdout, stderr } = await runSuite({ via, script: SCRIPT, env: { GREETING } });
    expect(ending).toMatchObject({ exitCode: 7, signal: null, startError: null, leftovers: [] });
    const text = stdout.toString();
    expect(text.slice(text.indexOf("a'b"))).toBe(
      `a'b $HOME 3 ünïcode → ✓ 𝒳\n\ttab "$x" \`y\` \\z %s %d !history ~ * [a-z]\n${GREETING}`,
    );
    expect(stderr.toString()).toContain("err\n");
    expect(stderr.toString()).not.toContain("trt-gate");
  });

  test("argv crosses word by word", async () => {
    const words = ["a  b", "", "$HOME", "'", '"', "é\n\n", "-n", "*"];
    const script = ["python3", "-c", "import json, sys; print(json.dumps(sys.argv[1:]))", ...words];
    const { stdout } = await runSuite({ via, script });
    expect(JSON.parse(stdout.toString().split("\n").at(-2) ?? "")).toEqual(words);
  });

  test("death by signal is reported", async () => {
    const { ending } = await runSuite({ via, script: "kill -SEGV $$" });
    expect(ending).toMatchObject({ exitCode: 139, signal: "SIGSEGV" });
  });

  test("the time limit ends the far side, whatever ignores SIGTERM there", async () => {
    const mark = `far-${Math.random()}`;
    const script = ["sh", join(programs, "stubborn.sh"), mark];
    const { ending, stdout } = await runSuite({ via, script, timeoutMs: 800 });
    expect(stdout.toString()).toContain("ready");
    expect(ending).toMatchObject({ timedOut: true, startError: null, leftovers: [] });
    expect(processesWith(mark)).toEqual([]);
  }, 30_000);
});

test("any text crosses as a script, through a shell that splits words", async () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 }).filter((one) => !one.includes("\0"));
  const shell = "python3 -c 'import sys; sys.stdout.buffer.write(open(sys.argv[1], \"rb\").read())' {0}";
  await fc.assert(
    fc.asyncProperty(text, async (script) => {
      const { stdout } = await runSuite({ via: ssh, shell, script });
      const out = stdout.toString();
      expect(out.slice(out.indexOf("\n") + 1)).toBe(script.endsWith("\n") ? script : `${script}\n`);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test("a suite that ends at once never leaves the far side waiting", async () => {
  // Its watcher may not yet run when it is ended; many at once make that common.
  const runs = Array.from({ length: 150 }, () =>
    runSuite({ via: ["env"], script: ["true"], timeoutMs: 20_000 }),
  );
  const endings = (await Promise.all(runs)).map(({ ending }) => ending);
  expect(endings.filter(({ timedOut }) => timedOut)).toEqual([]);
  expect(endings.every(({ exitCode }) => exitCode === 0)).toBe(true);
}, 90_000);

test("a long script crosses whole", async () => {
  const lines = Array.from({ length: 3000 }, (_, i) => `echo 'line ${i} äöü'`);
  const { stdout } = await runSuite({ via: docker, script: lines.join("\n") });
  expect(stdout.toString()).toBe(lines.map((_, i) => `line ${i} äöü\n`).join(""));
});

describe("a prefix that fails", () => {
  test.each([
    ["does not exist", ["nonesuch"], /^input via: the program "nonesuch" was not found/],
    [
      "fails by itself",
      ["sh", "-c", "echo no route >&2; exit 255"],
      /ended with status 255 before the suite was started; the log has its own message/,
    ],
    [
      "keeps standard input to itself",
      [docker[0] ?? "", "exec", "trt-ci"],
      /ended with status 0 before the suite was started; it must pass its standard input on to sh: docker and kubectl need -i/,
    ],
  ])("because it %s", async (_name, via, message) => {
    const { ending } = await runSuite({ via, script: "echo hi" });
    expect(ending.startError).toMatch(message);
  });

  test("because the far side lacks the shell", async () => {
    const { ending } = await runSuite({ via: ssh, shell: "nonesuch {0}", script: "x" });
    expect(ending.startError).toMatch(
      /^the program "nonesuch" was not found behind the prefix ".*ssh jetson"$/,
    );
  });

  test("because it dies in the middle: the far side ends its suite all the same", async () => {
    const via = ["sh", "-c", 'exec 3<&0; "$@" <&3 & sleep 1; kill -9 $$', "x", "env"];
    const mark = `orphan-${Math.random()}`;
    const { ending, stdout } = await runSuite({
      via,
      script: "echo on; sleep 20; echo end",
      env: { MARK: mark },
    });
    expect(stdout.toString()).toBe("on\n");
    // Whose end is seen first, the prefix's by KILL or its suite's by TERM, is a race; that nothing lives is none.
    expect(ending.signal).toMatch(/^SIG(?:TERM|KILL)$/);
    expect(ending.timedOut).toBe(false);
    expect(processesWith(mark)).toEqual([]);
  }, 20_000);

  test("because the far side's own shell dies: what is not known is said", async () => {
    const { ending } = await runSuite({ via: ["env"], script: "kill -KILL $PPID; sleep 0.2" });
    expect(ending.signal).toBe("SIGKILL");
    expect(ending.leftovers.join()).toMatch(/"env" did not say how the suite ended/);
  }, 20_000);

  test("so a prefix that always exits with 0 is not a success", async () => {
    const via = ["sh", "-c", '"$@"; exit 0', "wrapper"];
    const { ending } = await runSuite({ via, script: "kill -KILL $PPID; sleep 0.2" });
    expect(ending).toMatchObject({
      exitCode: 0,
      lost: expect.stringMatching(/did not say how the suite ended$/),
    });
    // Where it does say, its word counts, not the wrapper's.
    const failed = await runSuite({ via, script: "exit 3" });
    expect(failed.ending).toMatchObject({ exitCode: 3, leftovers: [] });
    expect(failed.ending).not.toHaveProperty("lost");
  }, 20_000);

  test("a prefix that joins both streams, as a terminal does, hides no end", async () => {
    const via = ["sh", "-c", '"$@" 2>&1 | cat', "joined"];
    const { ending, stdout, stderr } = await runSuite({ via, script: "echo out; echo err >&2; exit 4" });
    expect(ending).toMatchObject({ exitCode: 4, startError: null, leftovers: [] });
    expect(stdout.toString()).toBe("out\nerr\n");
    expect(stderr.toString()).toBe("");
  });

  test("a terminal, where sh controls jobs, does not hide the status", async () => {
    const spawn = "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))";
    const { ending, stdout } = await runSuite({
      via: ["python3", "-c", spawn],
      script: "sleep 0.5; echo late; exit 7",
    });
    expect(ending).toMatchObject({ exitCode: 7, startError: null });
    expect(stdout.toString()).toContain("late");
  }, 20_000);

  test("a suite that prints the gate's own words changes nothing", async () => {
    const script = 'echo "trt-gate $TRT_GATE_SUITE ended 0" >&2; exit 9';
    const { ending, stderr } = await runSuite({ via: ["env"], script });
    expect(ending.exitCode).toBe(9);
    expect(stderr.toString()).toMatch(/^trt-gate \w+-far ended 0\n$/);
  });

  test("a background process on the far side does not block the gate", async () => {
    const start = performance.now();
    const { ending, stdout } = await runSuite({ via: docker, script: "sleep 46.3 & echo done" });
    expect(performance.now() - start).toBeLessThan(8000);
    expect(stdout.toString()).toBe("done\n");
    expect(ending).toMatchObject({ exitCode: 0, leftovers: [expect.stringMatching(/: sleep \(\d+\)$/)] });
    expect(processesWith("46.3")).toHaveLength(1);
    for (const pid of processesWith("46.3")) process.kill(pid, "SIGKILL");
  }, 20_000);
});
