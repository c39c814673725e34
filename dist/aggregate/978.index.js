export const id = 978;
export const ids = [978];
export const modules = {

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showFleetCheck: () => (/* binding */ showFleetCheck)
});

;// CONCATENATED MODULE: ./build/fleet/check-report.js
/** An aggregate in the shape that the Checks API's port takes: the same display, for all legs together. */
/** What a check run shows of a report, filled from all legs. */
function checkReport(aggregate, annotations, version) {
    const success = aggregate.conclusion === "success";
    return {
        schemaVersion: 1,
        gate: { name: "tensorrt-export-gate", version },
        facts: null,
        verdict: {
            status: "supported",
            reason: "",
            permanent: false,
            sentence: aggregate.sentence,
            gpu: null,
            tensorrt: null,
            newestTensorrt: null,
            oldestTensorrt: null,
            supported: [],
            evidence: [],
            remedies: [],
            limits: [],
            notes: [],
        },
        policy: { applied: "", action: "ran", strict: true, minExecuted: "" },
        suite: null,
        tests: null,
        failures: [],
        passedUnexpectedly: [],
        findings: [],
        outcome: success ? "passed" : "failed",
        conclusion: aggregate.conclusion,
        sentence: aggregate.sentence,
        notices: [],
        annotations,
        dropped: {},
    };
}

// EXTERNAL MODULE: ./build/report/clean.js
var clean = __webpack_require__(2958);
// EXTERNAL MODULE: ./build/report/limits.js
var limits = __webpack_require__(8587);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/version.js

/** Version of this package, as reports and `trt-gate --version` state it. */
const VERSION = package_namespaceObject.rE;

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/host/api-budget.js
/** Bounds how long the Checks API may keep a job waiting, and obeys the delays that the server asks for. */
class BudgetError extends Error {
    code = "BUDGET";
    constructor(milliseconds) {
        super(`no answer within ${Math.round(milliseconds / 1_000)} s`);
        this.name = "BudgetError";
    }
}
/** Only the time of the calls counts, not what lies between them. */
function api_budget_createApiBudget(milliseconds, now = () => performance.now()) {
    let spent = 0;
    let since = null;
    const remaining = () => Math.max(0, milliseconds - spent - (since === null ? 0 : now() - since));
    return {
        remaining,
        async spend(call) {
            if (remaining() === 0)
                throw new BudgetError(milliseconds);
            since = now();
            let timer;
            const deadline = new Promise((_, reject) => {
                timer = setTimeout(() => reject(new BudgetError(milliseconds)), remaining());
            });
            try {
                return await Promise.race([call(), deadline]);
            }
            finally {
                clearTimeout(timer);
                spent += now() - (since ?? now());
                since = null;
            }
        },
    };
}
/** Waits between answers that name their own delay. */
const MAX_ATTEMPTS = 4;
/**
 * A fetch that waits as long as `retry-after` says and asks again, while the budget lasts. Octokit's plugins do so only
 * for some of GitHub's texts; the header alone is enough here. What asks for longer is returned as it is.
 */
function createPatientFetch(inner, budget) {
    return async (input, init) => {
        for (let attempt = 1;; attempt++) {
            const response = await bounded(inner, budget, input, init);
            const seconds = retryAfter(response);
            if (seconds === null || attempt === MAX_ATTEMPTS || seconds * 1_000 >= budget.remaining())
                return response;
            await response.arrayBuffer().catch(() => null);
            await new Promise((done) => setTimeout(done, seconds * 1_000));
        }
    };
}
function retryAfter(response) {
    const retried = response.status === 403 || response.status === 429 || response.status >= 500;
    const value = response.headers.get("retry-after");
    return retried && value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
/** Ends a request with the budget. An AbortError is the one that the retry plugin does not try again. */
function bounded(inner, budget, ...[input, init]) {
    const abort = new AbortController();
    // A retry that was planned before the end must not reach the server after it.
    if (budget.remaining() === 0)
        abort.abort();
    // Left running: the body is read after this, and it may hang as well. It keeps no process alive by itself.
    setTimeout(() => abort.abort(), budget.remaining()).unref();
    return inner(input, { ...init, signal: abort.signal });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(5250);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/host/checks-client.js
/** The three calls of the Checks API that are used, over Octokit with its retry and throttling. */




/** Versions are retired one by one; unversioned calls would change with each. */
const API_VERSION = "2022-11-28";
function checks_client_createChecksClient(connection) {
    const { budget, repo } = connection;
    const octokit = createOctokit(connection);
    const [owner = "", name = ""] = repo.split("/");
    const where = { owner, repo: name, headers: { "x-github-api-version": API_VERSION } };
    const body = ({ status, conclusion, output }) => ({
        status,
        ...(conclusion === undefined ? {} : { conclusion }),
        ...(output === undefined ? {} : { output: { ...output, annotations: [...(output.annotations ?? [])] } }),
    });
    return {
        create: ({ name: check, sha, externalId, detailsUrl, ...fields }) => budget.spend(async () => {
            const ids = { name: check, head_sha: sha, external_id: externalId };
            const link = detailsUrl === undefined ? {} : { details_url: detailsUrl };
            // The types follow the description, which ties conclusion to status; `body` gives both or neither.
            const request = { ...where, ...ids, ...link, ...body(fields) };
            return readState((await octokit.rest.checks.create(request)).data);
        }),
        update: (id, fields) => budget.spend(async () => {
            const request = { ...where, check_run_id: id, ...body(fields) };
            return readState((await octokit.rest.checks.update(request)).data);
        }),
        get: (id) => budget.spend(async () => readState((await octokit.rest.checks.get({ ...where, check_run_id: id })).data)),
        find: (sha, check, externalId) => budget.spend(async () => {
            const { data } = await octokit.rest.checks.listForRef({
                ...where,
                ref: sha,
                check_name: check,
                per_page: 100,
            });
            const runs = Array.isArray(data?.check_runs) ? data.check_runs : [];
            const own = runs.filter((run) => run.external_id === externalId).map(readState);
            return own.toSorted((a, b) => b.id - a.id)[0] ?? null;
        }),
    };
}
function createOctokit(connection) {
    const { token, apiUrl, budget } = connection;
    const inner = connection.fetch ?? utils/* defaults */.NT.request?.fetch;
    const mayWait = (seconds, _options, _octokit, retries) => retries < 3 && seconds * 1_000 < budget.remaining();
    const silent = () => { };
    const Client = utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return new Client((0,utils/* getOctokitOptions */.EG)(token, {
        baseUrl: apiUrl,
        request: { fetch: createPatientFetch(inner, budget) },
        // Rate limits are the throttling plugin's; trying them again here as well would double the requests.
        retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
        // Its remarks hold request addresses; what a user must know is in our own one sentence.
        log: { debug: silent, info: silent, warn: silent, error: silent },
    }));
}
/** An answer is foreign text too: a proxy's page in its place is told as what it is. */
function readState(data) {
    const run = data;
    if (run === null || typeof run !== "object" || typeof run.id !== "number") {
        throw new Error("the answer is not a check run");
    }
    const count = run.output?.annotations_count;
    return {
        id: run.id,
        url: typeof run.html_url === "string" && /^https?:\/\//.test(run.html_url) ? run.html_url : null,
        completed: run.status === "completed",
        annotations: typeof count === "number" ? count : 0,
    };
}

;// CONCATENATED MODULE: ./build/host/checks-api.js
/** A check run beside the job's own. It is display: whatever goes wrong here is told once and changes no conclusion. */





const TITLE_UNITS = 255;
/** Answers for which trying again later is of no use. */
const FINAL = new Set([400, 401, 403, 404, 410, 422, 451]);
function createCheckRun(options) {
    // Each end has its own part, so that a server that was dead at the start does not cost the result its display.
    const waitMs = options.waitMs ?? limits/* CHECK_WAIT_MS */.Mu;
    const connect = (part) => checks_client_createChecksClient({ ...options, budget: api_budget_createApiBudget(waitMs * part) });
    const tell = (problem) => ({ url: null, problem: options.mode === "always" ? problem : null });
    let open = null;
    let refusal = options.sha === null ? "the event names no commit to show it on" : null;
    return {
        async start() {
            if (refusal !== null)
                return;
            try {
                open = await openRun(connect(1 / 3), options, { status: "in_progress" });
                options.onOpen?.(open.id);
            }
            catch (error) {
                // What may pass is tried again at the end; a refusal stands.
                if (isFinal(error))
                    refusal = explain(error, options);
            }
        },
        async complete(report, summary, title) {
            if (refusal !== null)
                return tell(refusal);
            try {
                const client = connect(2 / 3);
                const batches = annotationBatches(report.annotations);
                const output = checkOutput(title ?? (0,wording/* headline */.Pl)(report).text, summary, options.detailsUrl);
                const fields = { status: "completed", conclusion: report.conclusion };
                // The conclusion goes first: should a later batch be lost, only annotations are.
                open ??= await openRun(client, options, { status: "in_progress" });
                open = await client.update(open.id, {
                    ...fields,
                    output: { ...output, annotations: batches[0] ?? [] },
                });
                for (const annotations of batches.slice(1)) {
                    await client.update(open.id, { ...fields, output: { ...output, annotations } });
                }
                return { url: open.url, problem: null };
            }
            catch (error) {
                return { ...tell(explain(error, options)), url: open?.url ?? null };
            }
        },
    };
}
/**
 * Closes a run that a cancelled job left open. One that is completed stays as it is.
 * @returns why it could not be closed, or null.
 */
async function closeAsCancelled(checkRunId, options) {
    try {
        const client = createChecksClient({ ...options, budget: createApiBudget(options.waitMs ?? 20_000) });
        if ((await client.get(checkRunId)).completed)
            return null;
        const summary = "The job was cancelled before the gate came to a verdict, so nothing is verified.";
        await client.update(checkRunId, {
            status: "completed",
            conclusion: "cancelled",
            output: { title: "Cancelled", summary },
        });
        return null;
    }
    catch (error) {
        return explain(error, options);
    }
}
/** A re-run takes its own run up again, unless that has annotations: those can be added to, but never taken back. */
async function openRun(client, { sha, name, externalId, detailsUrl }, fields) {
    const commit = sha ?? "";
    const former = await client.find(commit, name, externalId);
    if (former && former.annotations === 0)
        return client.update(former.id, fields);
    return client.create({
        name,
        sha: commit,
        externalId,
        ...(detailsUrl === undefined ? {} : { detailsUrl }),
        ...fields,
    });
}
function checkOutput(title, summary, detailsUrl) {
    return {
        title: (0,clean/* cutUnits */.Cv)((0,clean/* cleanLine */.Ow)(title), TITLE_UNITS),
        summary: (0,clean/* cutBytes */.Uw)(summary, limits/* CHECK_TEXT_BYTES */.tn),
        // GitHub ignores details_url for the workflow's own token, so the way to the log stands in the text.
        ...(detailsUrl === undefined
            ? {}
            : { text: `The log and report.json belong to [this workflow run](${detailsUrl}).` }),
    };
}
/** The API takes only annotations of files; the others are in the summary. */
function annotationBatches(annotations) {
    const placed = annotations.flatMap((annotation) => {
        const { file, line = 1, endLine, severity, title, message } = annotation;
        if (file === undefined)
            return [];
        const level = severity === "error" ? "failure" : severity;
        const end = Math.max(line, endLine ?? line);
        return [{ path: file, start_line: line, end_line: end, annotation_level: level, title, message }];
    });
    const batches = [];
    for (let start = 0; start < placed.length; start += limits/* CHECK_ANNOTATIONS_PER_REQUEST */._q) {
        batches.push(placed.slice(start, start + limits/* CHECK_ANNOTATIONS_PER_REQUEST */._q));
    }
    return batches;
}
function statusOf(error) {
    const status = error?.status;
    return typeof status === "number" ? status : null;
}
function isFinal(error) {
    return FINAL.has(statusOf(error) ?? 0);
}
/** What went wrong and what to do, in one sentence without the token. */
function explain(error, { repo, token }) {
    if (error instanceof BudgetError)
        return `GitHub's API gave ${error.message}`;
    const status = statusOf(error);
    const said = (0,clean/* cutUnits */.Cv)((0,clean/* cleanLine */.Ow)(error.message ?? String(error)).replaceAll(token || "\0", "***"), 300);
    switch (status) {
        case 401:
            return "the token is not valid (HTTP 401); leave the input token at its default";
        case 403:
            return `the token may not write check runs (HTTP 403): give the job the permission checks: write; a pull request from a fork never gets it. GitHub said: ${said}`;
        case 404:
            return `GitHub shows this token no repository ${repo}, or not this commit in it (HTTP 404)`;
        case null:
            return `GitHub's API gave no usable answer: ${said}`;
        default:
            return `GitHub's API answered HTTP ${status}: ${said}`;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/report/event.js
/** Reads what a workflow was started for out of its event: which commit a check belongs on, and whether a fork asks. */
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * @param payload the parsed event file, which is read as foreign text; null where it could not be read.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
function readEvent(payload, context) {
    const own = asSha(context.sha);
    switch (context.name) {
        case "pull_request":
        case "pull_request_target":
        case "pull_request_review":
        case "pull_request_review_comment": {
            const pull = member(payload, "pull_request");
            // Without the head there is no commit to show on: for these events GITHUB_SHA is a merge, or the base branch.
            return {
                sha: asSha(member(pull, "head", "sha")),
                pullRequest: asNumber(member(pull, "number")),
                fork: isFork(member(pull, "head", "repo", "full_name"), context),
            };
        }
        case "workflow_run": {
            const run = member(payload, "workflow_run");
            return {
                sha: asSha(member(run, "head_sha")),
                pullRequest: asNumber(member(run, "pull_requests", "0", "number")),
                fork: isFork(member(run, "head_repository", "full_name"), context),
            };
        }
        case "merge_group":
            return {
                sha: asSha(member(payload, "merge_group", "head_sha")) ?? own,
                pullRequest: null,
                fork: false,
            };
        default:
            // push, schedule, workflow_dispatch and the rest: the commit that was checked out.
            return { sha: own, pullRequest: null, fork: false };
    }
}
/** A repository that was deleted has no name any more; only another's fork can be in that state. */
function isFork(fullName, context) {
    return typeof fullName !== "string" || fullName.toLowerCase() !== context.repository.toLowerCase();
}
function member(value, ...path) {
    let found = value;
    for (const key of path) {
        if (found === null || typeof found !== "object" || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
function asSha(value) {
    return typeof value === "string" && SHA.test(value) ? value : null;
}
function asNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/host/event.js
/** Reads the event file of the workflow run. */


/** GitHub's payloads end at 25 MB. */
const MAX_EVENT_BYTES = 26 << 20;
/** Never throws: an event that cannot be read only means that a check run may have no commit to stand on. */
async function readEventFile(env) {
    const context = {
        name: env.GITHUB_EVENT_NAME ?? "",
        sha: env.GITHUB_SHA ?? "",
        repository: env.GITHUB_REPOSITORY ?? "",
    };
    return readEvent(await readPayload(env.GITHUB_EVENT_PATH ?? ""), context);
}
async function readPayload(path) {
    try {
        if (path === "" || (await (0,promises_.stat)(path)).size > MAX_EVENT_BYTES)
            return null;
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/host/fleet-check.js
/** The check run of an aggregate. Loaded only where one is asked for, since HTTP doubles the start time. */






/** @returns the run's address, or what to tell of why there is none; never throws. */
async function showFleetCheck(result, check, env) {
    const { sha } = await readEventFile(env);
    const repo = env.GITHUB_REPOSITORY ?? "";
    const page = env.GITHUB_SERVER_URL && env.GITHUB_RUN_ID
        ? `${env.GITHUB_SERVER_URL}/${repo}/actions/runs/${env.GITHUB_RUN_ID}`
        : null;
    const run = createCheckRun({
        ...check,
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        repo,
        sha,
        externalId: `${env.GITHUB_RUN_ID ?? ""}/${env.GITHUB_JOB ?? ""}/aggregate`,
        ...(page === null ? {} : { detailsUrl: page }),
    });
    await run.start();
    const report = checkReport(result.aggregate, result.annotations, VERSION);
    return run.complete(report, (0,clean/* cutBytes */.Uw)(result.summary, limits/* CHECK_TEXT_BYTES */.tn), result.aggregate.sentence);
}


/***/ })

};
