/** Speaks the runner's protocol: log groups, annotations, outputs, job summary. The only code that knows @actions/core. */

import * as core from "@actions/core";
import type { Display } from "../ports.ts";
import type { Annotation } from "../report/annotation.ts";
import { writeAll } from "./write-all.ts";

export function createRunnerDisplay(): Display {
  return {
    info: (text) => core.info(text),
    group(title, lines) {
      core.startGroup(title);
      for (const line of lines) core.info(line);
      core.endGroup();
    },
    // One stream only: the runner reads stderr before stdout, which would tear the log apart.
    suiteOutput: (chunk) => writeAll(process.stdout, chunk),
    annotate: emit,
    async summary(markdown) {
      // Outside of a runner there is no file to write to; the summary is display, so its lack is no failure.
      if (!process.env.GITHUB_STEP_SUMMARY) return;
      await core.summary.addRaw(markdown, true).write();
    },
    output: (name, value) => core.setOutput(name, value),
    fail: (message) => core.setFailed(message),
  };
}

function emit(annotation: Annotation): void {
  const { severity, message, title, file, line, endLine } = annotation;
  core[severity](message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(endLine === undefined ? {} : { endLine }),
  });
}
