"use strict";
exports.id = 864;
exports.ids = [864];
exports.modules = {

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/** Findings as SARIF 2.1.0 (OASIS), in the shape that GitHub code scanning takes. */
const LEVELS = {
    notice: "note",
    warning: "warning",
    error: "error",
};
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const SHOWN_TESTS = 100;
/**
 * One rule and one result per finding. GitHub rejects a whole file for one result without a location, so findings
 * without a place become notifications of the run.
 */
function toSarif(findings, options) {
    const placed = findings.flatMap((finding) => {
        const anchor = options.anchors.get(finding.id) ?? options.fallback;
        return anchor ? [{ finding, anchor }] : [];
    });
    const nowhere = findings.filter((finding) => !placed.some((one) => one.finding === finding));
    return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "tensorrt-export-gate",
                        semanticVersion: options.gateVersion,
                        rules: findings.map(ruleOf),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: nowhere.map((finding) => ({
                            level: LEVELS[finding.severity],
                            message: { text: messageOf(finding) },
                            descriptor: { id: finding.id },
                        })),
                    },
                ],
                columnKind: "utf16CodeUnits",
                results: placed.map(({ finding, anchor }) => resultOf(finding, anchor, findings.indexOf(finding))),
            },
        ],
    };
}
function ruleOf(finding) {
    const [help] = finding.links;
    const links = finding.links.map((link) => `- <${link}>`).join("\n");
    return {
        id: finding.id,
        shortDescription: { text: finding.title },
        fullDescription: { text: finding.explanation },
        ...(help && URL.canParse(help) && { helpUri: help }),
        help: {
            text: `${finding.explanation}\n\nWhat to do: ${finding.remedy}`,
            markdown: `${finding.explanation}\n\n**What to do:** ${finding.remedy}\n\n${links}`.trim(),
        },
        defaultConfiguration: { level: LEVELS[finding.severity] },
        properties: { tags: ["tensorrt", finding.kind], kind: finding.kind },
    };
}
function resultOf(finding, anchor, ruleIndex) {
    return {
        ruleId: finding.id,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: messageOf(finding) },
        occurrenceCount: finding.count,
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(anchor.file), uriBaseId: "%SRCROOT%" },
                    region: { startLine: Math.max(1, anchor.line) },
                },
            },
        ],
        // The same issue at the same place is the same alert, however often and on which lines of the log it was found.
        partialFingerprints: { "knownIssue/v1": `${finding.id}:${anchor.file}` },
        properties: {
            kind: finding.kind,
            firstText: finding.first.text,
            logLines: finding.lines.slice(0, SHOWN_TESTS),
            tests: finding.tests.slice(0, SHOWN_TESTS),
            details: finding.details,
        },
    };
}
function messageOf(finding) {
    const times = finding.count === 1 ? "once" : `${finding.count} times`;
    return `${finding.title} (${times}). ${finding.explanation} What to do: ${finding.remedy}`;
}
/** A path as a relative URI reference: each segment escaped, no segment that could be read as a scheme. */
function uriOf(file) {
    return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}


/***/ })

};
;