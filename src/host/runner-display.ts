/** Speaks the runner's protocol: log groups, annotations, outputs, job summary. The only code that knows @actions/core. */

import { endGroup, error, info, notice, setOutput, startGroup, summary, warning } from "@actions/core";
import type { Display } from "../ports.ts";
import type { Annotation } from "../report/annotation.ts";
import { restoreCommandFile } from "./command-files.ts";
import { writeAll } from "./write-all.ts";

const LF = 0x0a;

export function createRunnerDisplay(): Display {
  // The suite's last line may lack its line feed. The runner ignores a command in the middle of a line, so end it first.
  let open = false;
  const closeLine = () => {
    if (open) process.stdout.write("\n");
    open = false;
  };
  const say = (text: string) => {
    closeLine();
    info(text);
  };
  return {
    info: say,
    group(title, lines) {
      closeLine();
      startGroup(title);
      for (const line of lines) info(line);
      endGroup();
    },
    // One stream only: the runner reads stderr before stdout, which would tear the log apart.
    suiteOutput(chunk) {
      if (chunk.length > 0) open = chunk.at(-1) !== LF;
      return writeAll(process.stdout, chunk);
    },
    annotate(annotation) {
      closeLine();
      emit(annotation);
    },
    async summary(markdown) {
      // Outside of a runner there is no summary file; the summary is display, so that is not a failure.
      if (!process.env.GITHUB_STEP_SUMMARY) return;
      restoreCommandFile("GITHUB_STEP_SUMMARY");
      await summary.addRaw(markdown, true).write();
    },
    output(name, value) {
      restoreCommandFile("GITHUB_OUTPUT");
      setOutput(name, value);
    },
    outcome: say,
    // An annotation says why already; core's setFailed would add an eleventh.
    fail: () => {
      process.exitCode = 1;
    },
  };
}

const EMIT = { error, warning, notice };

function emit(annotation: Annotation): void {
  const { severity, message, title, file, line, endLine } = annotation;
  EMIT[severity](message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
  });
}
