/** The prefix: the same words before probe and suite, with whatever noise a login shell or a container adds. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { codes, detailOf, TestMachine } from "./machine.ts";

const CARD = { FAKE_CUDA_DEVICES: "NVIDIA H100 80GB HBM3=9.0" };

let machine: TestMachine;
beforeEach(() => {
  machine = new TestMachine();
  machine.compileLibcuda();
});
afterEach(() => machine.remove());

describe("noise around the answer does no harm", () => {
  test("a container's banner and a warning behind it", async () => {
    machine.program(
      "docker",
      `[ "$1 $2 $3" = "exec -i trt-ci" ] || exit 64
shift 3
echo "=== NVIDIA PyTorch ===  {\\"gpus\\": []}"; echo "WARNING: The NVIDIA Driver was not detected." >&2
"$@"
echo "bye"`,
    );
    const facts = await machine.probe({ via: ["docker", "exec", "-i", "trt-ci"], env: CARD });
    expect(facts.gpus).toHaveLength(1);
    expect(facts.via).toBe("docker exec -i trt-ci");
    expect(facts.problems).toEqual([]);
  });

  test("ssh, which joins its words for a login shell with a message of the day", async () => {
    machine.program("ssh", `shift; echo "Welcome to jetson"; echo "Last login: never"; exec sh -c "$*"`);
    const facts = await machine.probe({ via: ["ssh", "jetson"], env: CARD });
    expect(facts.gpus).toHaveLength(1);
  });

  test("a terminal that echoes what is typed and ends lines with CR LF", async () => {
    machine.program(
      "ssh",
      `shift; cat > "$HOME/typed"; sed 's/$/\\r/' "$HOME/typed"; "$@" < "$HOME/typed" 2>&1 | sed 's/$/\\r/'`,
    );
    const facts = await machine.probe({ via: ["ssh", "-t"], env: CARD });
    expect(facts.gpus).toHaveLength(1);
  });

  test("conda's wrapper with an activation notice; quotes and blanks in the prefix stay whole", async () => {
    machine.program("conda", `[ "$3" = "my env" ] || exit 64; shift 3; echo "(activating)"; exec "$@"`);
    const facts = await machine.probe({ via: ["conda", "run", "-n", "my env"], env: CARD });
    expect(facts.gpus).toHaveLength(1);
    expect(facts.via).toBe("conda run -n 'my env'");
  });

  test("a megabyte of banner", async () => {
    machine.program(
      "srun",
      `yes "slurmstepd: info: a long line of no interest at all" | head -c 1000000; exec "$@"`,
    );
    const facts = await machine.probe({ via: ["srun"], env: CARD });
    expect(facts.gpus).toHaveLength(1);
  });

  test("a frame of an earlier run is not an answer", async () => {
    machine.program(
      "replay",
      `echo '<<facts {"probe":1,"cuda":{"state":"ok","devices":[]}} facts>>'; exit 0`,
    );
    const facts = await machine.probe({ via: ["replay"] });
    expect(codes(facts)).toEqual(["probe-failed"]);
  });
});

describe("a prefix that fails is quoted", () => {
  test("it ends with an error", async () => {
    machine.program(
      "docker",
      `echo "starting" >&2; echo "Error response from daemon: No such container: trt-ci" >&2; exit 1`,
    );
    const facts = await machine.probe({ via: ["docker", "exec", "-i", "trt-ci"] });
    expect(facts).toMatchObject({ gpus: [], tensorrt: null, via: "docker exec -i trt-ci" });
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toContain("exit status 1");
    expect(detailOf(facts, "probe-failed")).toContain("No such container: trt-ci");
  });

  test("it does not exist", async () => {
    const facts = await machine.probe({ via: ["no-such-kubectl", "exec", "-i", "pod", "--"] });
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toContain("could not be started: no such program");
  });

  test("python is missing inside", async () => {
    machine.program(
      "docker",
      `shift 3; echo "exec: \\"$1\\": executable file not found in \\$PATH" >&2; exit 127`,
    );
    const facts = await machine.probe({ via: ["docker", "exec", "-i", "x"], python: ["python", "python3"] });
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toContain("executable file not found");
    expect(detailOf(facts, "probe-failed")).toContain("input python");
  });

  test("only the second interpreter exists inside", async () => {
    machine.program("docker", `shift 3; [ "$1" = python3 ] || exit 127; shift; exec "$TEST_PYTHON" "$@"`);
    const facts = await machine.probe({
      via: ["docker", "exec", "-i", "x"],
      python: ["python", "python3"],
      env: CARD,
    });
    expect(facts.gpus).toHaveLength(1);
  });

  test("it hangs: ended in time with its children, its last words quoted", async () => {
    machine.program(
      "srun",
      `echo "srun: job 42 queued and waiting for resources" >&2; sleep 30; touch "$HOME/survived"`,
    );
    const begun = performance.now();
    const facts = await machine.probe({
      via: ["srun", "-p", "v100"],
      limitMs: 1500,
      python: ["python", "python3"],
    });
    expect(performance.now() - begun).toBeLessThan(2500);
    expect(codes(facts)).toEqual(["probe-timeout"]);
    expect(detailOf(facts, "probe-timeout")).toContain("job 42 queued");
    expect(existsSync(join(machine.root, "survived"))).toBe(false);
  });

  test("it swallows standard input", async () => {
    machine.program("docker", `shift 2; "$@" < /dev/null; exit 1`);
    const facts = await machine.probe({ via: ["docker", "exec", "x"] });
    expect(codes(facts)).toEqual(["probe-failed"]);
    expect(detailOf(facts, "probe-failed")).toContain("docker exec -i");
  });

  test("it prints without end", async () => {
    machine.program("loud", "exec yes");
    const facts = await machine.probe({ via: ["loud"], limitMs: 20_000 });
    expect(detailOf(facts, "probe-failed")).toContain("more than 4 MiB");
  });

  test("its words are cleaned of terminal codes and cut", async () => {
    machine.program(
      "docker",
      `printf '\\033[31mred\\033[0m %s\\n' "$(yes x | head -c 1000 | tr -d '\\n')" >&2; exit 1`,
    );
    const facts = await machine.probe({ via: ["docker"] });
    const detail = detailOf(facts, "probe-failed");
    expect(detail).toContain('"red xxx');
    expect(detail.length).toBeLessThan(700);
  });
});

test("an interpreter that is not python is a failure, not a missing python", async () => {
  machine.program("python", `echo "I am a shell script"; exit 3`);
  const facts = await machine.probe();
  expect(codes(facts)).toEqual(["probe-failed"]);
  expect(detailOf(facts, "probe-failed")).toContain("I am a shell script");
});
