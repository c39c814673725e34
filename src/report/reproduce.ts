/** The shell lines that repeat the decision, and the run, on another machine. */

import { cleanBlock } from "../clean-text.ts";
import type { Asked, Report } from "./report.ts";

/** Shell lines; comments tell what each does. */
export function reproduceLines(report: Report): readonly string[] {
  const { verdict, suite, asked } = report;
  const lines: string[] = [];
  const sm = verdict.gpu?.computeCapability ?? null;
  if (sm !== null && verdict.tensorrt !== null) {
    lines.push(
      "# the decision, on any machine",
      ["trt-gate explain", ...pair(report, sm, verdict.tensorrt)].join(" "),
    );
  } else lines.push("# what this machine is", "trt-gate probe");
  if (suite) {
    const replayed = asked?.inputs.some(({ name }) => name === "facts") ?? false;
    lines.push(
      replayed ? "# the same run, with the same facts" : "# the same run, on a machine with this GPU",
      ["trt-gate run", ...(asked ? sameWords(asked, suite.command) : likeWords(report, suite.command))].join(
        " ",
      ),
    );
  }
  return lines;
}

/** What was asked for, input by input. A script is one word, for its own shell. */
function sameWords({ argv, shell, inputs }: Asked, command: string): readonly string[] {
  const options = inputs.flatMap(({ name, value }) => [`--${name}`, quote(value)]);
  return argv === null
    ? [...options, "--shell", quote(shell), "--", quote(command)]
    : [...options, "--", ...argv.map(quote)];
}

/** For a report without `asked`: an approximation from the policy and the facts. */
function likeWords({ facts, policy }: Report, command: string): readonly string[] {
  const option = /^on-(?:unsupported|unknown|no-gpu|no-tensorrt): \w+$/.test(policy.applied)
    ? [`--${policy.applied.replace(": ", " ")}`]
    : [];
  const via = facts?.via ? ["--via", quote(facts.via)] : [];
  return [...option, ...via, "--", "bash", "-ec", quote(command)];
}

function pair({ facts }: Report, sm: string, tensorrt: string): readonly string[] {
  const words = ["--gpu", quote(sm), "--tensorrt", quote(tensorrt)];
  const platform = facts?.platform;
  if (platform?.jetpack) words.push("--platform", "jetpack");
  else if (platform) {
    const name = `${platform.os === "win32" ? "windows" : platform.os}-${platform.arch}`;
    if (["linux-x64", "linux-arm64", "windows-x64"].includes(name)) words.push("--platform", name);
  }
  if (facts?.tensorrt?.product === "tensorrt-rtx") words.push("--product", "tensorrt-rtx");
  if (facts?.tensorrt?.cuda) words.push("--cuda", quote(facts.tensorrt.cuda));
  if (facts?.driver?.version) words.push("--driver", quote(facts.driver.version));
  return words;
}

/** For POSIX shells: plain words stay, all else goes into single quotes, where nothing has a meaning but the quote. */
export function quote(text: string): string {
  const clean = cleanBlock(text);
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", `'\\''`)}'`;
}
