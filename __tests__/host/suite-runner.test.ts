import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { emitRunner, folder, processesWith, runSuite, runUnrecorded } from "./suite-harness.ts";

const clean = { timedOut: false, cancelled: false, startError: null, leftovers: [] };
const stubborn = join(import.meta.dirname, "../programs/stubborn.sh");
const python = (program: string) => ["python3", "-c", program];

describe("how it ended", () => {
  test.each([
    ["status 0", "true", 0, null],
    ["status 3", "exit 3", 3, null],
    ["a failing command in the middle (-e)", "false\ntrue", 1, null],
    ["a failing part of a pipe (pipefail)", "false | cat", 1, null],
    ["SIGSEGV of the shell itself", "kill -SEGV $$", null, "SIGSEGV"],
    ["SIGKILL", "kill -KILL $$", null, "SIGKILL"],
    ["SIGSEGV of a child, as 128+N", "bash -c 'kill -SEGV $$'", 139, "SIGSEGV"],
    ["SIGKILL of a child, as 128+N", "sh -c 'kill -KILL $$'; exit $?", 137, "SIGKILL"],
    ["abort in a child", "python3 -c 'import os; os.abort()'", 134, "SIGABRT"],
    [
      "a child's -11 passed on by Python",
      'python3 -c \'import subprocess, sys; sys.exit(subprocess.call(["sh", "-c", "kill -SEGV $$"]))\'',
      245,
      "SIGSEGV",
    ],
  ])("%s", async (_name, script, exitCode, signal) => {
    const { ending } = await runSuite({ script });
    expect(ending).toMatchObject({ ...clean, exitCode, signal });
    expect(ending.durationMs).toBeGreaterThan(0);
  });

  test("argv is handed over as it is", async () => {
    const { stdout } = await runSuite({
      script: [...python("import sys; print(sys.argv[1:])"), "a b", "", "$X", "é'\""],
    });
    expect(stdout.toString()).toBe(`['a b', '', '$X', 'é\\'"']\n`);
  });

  test.each([
    ["a missing shell", { shell: "nonesuch {0}" }, /input shell: the program "nonesuch" was not found/],
    ["a shell that is none", { shell: "fish" }, /input shell: "fish" is not known; use bash, sh,/],
    ["a missing command", { script: ["nonesuch"] }, /the command: the program "nonesuch" was not found/],
    ["a missing folder", { cwd: "/nonesuch" }, /working directory "\/nonesuch" does not exist/],
    ["a file for a folder", { cwd: "/etc/hostname" }, /working directory "\/etc\/hostname" is not a folder/],
    ["a NUL in an argument", { script: ["echo", "a\0b"] }, /could not be started: .*null bytes/],
  ])("%s is reported, and nothing is started", async (_name, command, message) => {
    const { ending, stdout } = await runSuite(command);
    expect(ending).toMatchObject({ exitCode: null, startError: expect.stringMatching(message) });
    expect(stdout).toHaveLength(0);
  });

  test("a command that is not executable is reported with what to do", async () => {
    const path = join(folder, "plain.sh");
    writeFileSync(path, "#!/bin/sh\n");
    chmodSync(path, 0o644);
    const { ending } = await runSuite({ script: [path] });
    expect(ending.startError).toBe(`the command: "${path}" is not executable; run chmod +x on it`);
  });

  test("a program that the system refuses is reported too", async () => {
    const path = join(folder, "rubbish");
    writeFileSync(path, "#!/nonesuch/interpreter\n");
    chmodSync(path, 0o755);
    const { ending } = await runSuite({ script: [path] });
    expect(ending.startError).toMatch(/^the suite could not be started: /);
  });
});

describe("what it sees", () => {
  test("no input, and none of the runner's own variables", async () => {
    const env = {
      PATH: process.env.PATH,
      INPUT_TOKEN: "secret",
      GITHUB_OUTPUT: "/x",
      ACTIONS_RUNTIME_TOKEN: "secret",
      KEPT: "yes",
    };
    const { stdout } = await runSuite({ script: "env; cat", env: { ADDED: "1" } }, env);
    const names = stdout
      .toString()
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names).toEqual(expect.arrayContaining(["KEPT", "ADDED", "TRT_GATE_SUITE"]));
    expect(names.filter((name) => /INPUT|ACTIONS|GITHUB/.test(name ?? ""))).toEqual([]);
  });

  test.each(["bash", "sh", "python", "perl {0}", "bash -x {0} "])("shell %s", async (shell) => {
    const { ending, stdout } = await runSuite({
      shell,
      script: shell.startsWith("python")
        ? "print('hi')"
        : shell.startsWith("perl")
          ? 'print "hi\\n"'
          : "echo hi",
    });
    expect(ending).toMatchObject({ exitCode: 0, startError: null });
    expect(stdout.toString()).toBe("hi\n");
  });

  test("the script's file is gone afterwards", async () => {
    await runSuite({ script: "echo $0" });
    expect(readdirSync(join(folder, "temp"))).toEqual([]);
  });
});

describe("its output", () => {
  test("comes byte by byte as it was written, on its own stream, the last line without newline too", async () => {
    const script = python(
      String.raw`import sys, os; os.write(1, b"\xff\xfe\x00caf\xc3"); os.write(2, b"err"); os.write(1, b"\xa9"); os.write(1, bytes(range(256)))`,
    );
    const { stdout, stderr } = await runSuite({ script });
    const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    expect(stdout.equals(Buffer.concat([Buffer.from("\xff\xfe\0caf\xc3\xa9", "latin1"), all]))).toBe(true);
    expect(stderr.toString()).toBe("err");
  });

  test("is live: the sink has the first line while the suite still runs", async () => {
    let first: number | null = null;
    const start = performance.now();
    await runSuite({ script: "echo now; sleep 1; echo then" }, process.env, () => {
      first ??= performance.now() - start;
    });
    expect(first).toBeLessThan(800);
  });

  test("50 MB into a slow sink arrive whole, and the suite waits instead of our memory growing", async () => {
    const megabytes = 50;
    let bytes = 0;
    let peak = 0;
    const base = process.memoryUsage().rss;
    const script = python(
      `import sys\nfor i in range(${megabytes}): sys.stdout.buffer.write(b'x' * (1 << 20))`,
    );
    const { ending } = await runUnrecorded({ script }, async (chunk) => {
      bytes += chunk.length;
      peak = Math.max(peak, process.memoryUsage().rss - base);
      await delay(1);
    });
    expect(ending.exitCode).toBe(0);
    expect(bytes).toBe(megabytes << 20);
    expect(peak).toBeLessThan(40 << 20);
  }, 60_000);

  test("a sink that fails ends the suite and passes its error on", async () => {
    const mark = "sink-fails-7391";
    const failing = runSuite(
      { script: `echo x; sleep 60 # ${mark}`, env: { MARK: mark } },
      process.env,
      () => {
        throw new Error("no space left");
      },
    );
    await expect(failing).rejects.toThrow("no space left");
    expect(processesWith(mark)).toEqual([]);
  });
});

describe("background processes", () => {
  test("one that keeps the output open does not block the gate, and is named", async () => {
    const start = performance.now();
    const { ending, stdout } = await runSuite({ script: "sleep 47.11 & echo done" });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(stdout.toString()).toBe("done\n");
    expect(ending).toMatchObject({
      exitCode: 0,
      leftovers: [expect.stringMatching(/kept its output open.*sleep \(\d+\)/)],
    });
    for (const pid of processesWith("47.11")) process.kill(pid, "SIGKILL");
  });

  test("one that never falls silent does not block the gate either", async () => {
    const script = "sh -c 'while :; do echo tick; sleep 0.2; done' ticker-5813 & echo done";
    const start = performance.now();
    const { ending } = await runSuite({ script });
    for (const pid of processesWith("ticker-5813")) process.kill(pid, "SIGKILL");
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(ending).toMatchObject({
      exitCode: 0,
      leftovers: [expect.stringMatching(/kept its output open.*sh \(\d+\)/)],
    });
  }, 40_000);

  test("one that writes a little later is still heard", async () => {
    const { stdout, ending } = await runSuite({ script: "(sleep 0.3; echo late) & echo done" });
    expect(stdout.toString()).toBe("done\nlate\n");
    expect(ending.leftovers).toEqual([]);
  });

  test("one that writes for ever does not block the gate either", async () => {
    const { ending } = await runUnrecorded({ script: "yes forever-8262 & echo done" }, () => {});
    expect(ending.leftovers).toHaveLength(1);
    await delay(300);
    expect(processesWith("forever-8262")).toEqual([]);
  }, 20_000);
});

describe("its time limit", () => {
  test("ends the whole tree, whatever ignores SIGTERM and whatever left the session", async () => {
    const mark = "stubborn-4711";
    const { ending, stdout } = await runSuite({ script: ["sh", stubborn, mark], timeoutMs: 700 });
    expect(stdout.toString()).toContain("ready");
    expect(stdout.toString()).toContain("away");
    expect(ending).toMatchObject({ ...clean, timedOut: true, signal: "SIGKILL", exitCode: null });
    expect(processesWith(mark)).toEqual([]);
  }, 20_000);

  test("is quick where SIGTERM is obeyed", async () => {
    const start = performance.now();
    const { ending } = await runSuite({ script: "sleep 60", timeoutMs: 300 });
    expect(ending).toMatchObject({ ...clean, timedOut: true, signal: "SIGTERM" });
    expect(performance.now() - start).toBeLessThan(2500);
  });

  test("keeps what was written before", async () => {
    const { stdout } = await runSuite({ script: "printf 'no newline'; sleep 60", timeoutMs: 400 });
    expect(stdout.toString()).toBe("no newline");
  });
});

describe("cancelled from outside", () => {
  test("SIGTERM to the gate ends the tree and is reported as cancelled", async () => {
    const mark = "cancelled-5813";
    const gate = spawn(process.execPath, ["-e", gateProgram(mark)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    gate.stdout.on("data", (chunk) => {
      out += chunk;
      if (String(chunk).includes("ready")) gate.kill("SIGTERM");
    });
    await once(gate, "close");
    expect(JSON.parse(out.slice(out.lastIndexOf('{"ending"')))).toMatchObject({
      ending: { cancelled: true, timedOut: false, leftovers: [] },
    });
    expect(processesWith(mark)).toEqual([]);
  }, 30_000);

  test("a signal while the start is prepared is not lost", async () => {
    const mark = "cancelled-at-once-5813";
    const gate = spawn(process.execPath, ["-e", gateProgram(mark, 'process.kill(process.pid, "SIGINT");')], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    gate.stdout.on("data", (chunk) => {
      out += chunk;
    });
    await once(gate, "close");
    expect(JSON.parse(out.slice(out.lastIndexOf('{"ending"')))).toMatchObject({
      ending: { cancelled: true },
    });
    expect(processesWith(mark)).toEqual([]);
  }, 30_000);
});

/** The runner in a process of its own, from freshly emitted JavaScript. @param then done once the run was asked for. */
function gateProgram(mark: string, then = ""): string {
  return `
    import(${JSON.stringify(emitRunner())}).then(async ({ createSuiteRunner }) => {
      const runner = createSuiteRunner({ env: process.env, tempDir: ${JSON.stringify(folder)}, platform: process.platform });
      const run = runner.run(
        { script: ["sh", ${JSON.stringify(stubborn)}, ${JSON.stringify(mark)}], shell: "bash", cwd: "/", via: [], timeoutMs: 0, env: {} },
        (chunk) => void process.stdout.write(chunk),
      );
      ${then}
      const end = await run;
      process.stdout.write(JSON.stringify(end));
    });`;
}
