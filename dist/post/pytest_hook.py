"""Tells tensorrt-export-gate what every test came to, the moment it is known.

A pytest plugin, loaded through the suite's environment. It writes JSON lines to the file that TRT_GATE_HOOK_FILE
names and does nothing without it. Python 3.6 and newer, pytest 6 and newer, standard library only.

Rules it lives by: it never changes what the suite does (expectations that TRT_GATE_EXPECTATIONS names apart), never
raises, and writes each line with one call, so that a crash loses nothing that was known before it.
"""

import json
import os
import re
import sys
import time

import pytest

FILE_VARIABLE = "TRT_GATE_HOOK_FILE"
EXPECTATIONS_VARIABLE = "TRT_GATE_EXPECTATIONS"
# Set while a session is recorded, so that a pytest started by a test is told from one started by the suite.
OWNER_VARIABLE = "TRT_GATE_HOOK_OWNER"
WORKER_KEY = "trt_gate_hook"

FORMAT_VERSION = 1
MAX_REPR_CHARS = 64 * 1024
MAX_OUTPUT_CHARS = 256 * 1024
# Of all captured output together; what comes later is left out and said to be.
MAX_TOTAL_OUTPUT_CHARS = 64 * 1024 * 1024
MAX_IDS = 200000
IDS_PER_LINE = 500
# Reading the maps of a process with torch in it takes milliseconds; more often would slow small tests.
SECONDS_BETWEEN_LOOKS = 2.0

LIBRARIES = (
    ("cuda", re.compile(r"/(?:libcuda|nvcuda)[^/\n]*$", re.MULTILINE)),
    ("tensorrt", re.compile(r"/lib(?:nvinfer|tensorrt_rtx)[^/\n]*$", re.MULTILINE)),
)


# Name of the session that was announced and has not begun yet.
announced = []


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config):
    try:
        announce(getattr(early_config, "known_args_namespace", None))
    except Exception:  # the suite must not notice
        pass


def announce(options):
    """A conftest.py may end the process before there is a session: then this is all that is known of it."""
    path = os.environ.get(FILE_VARIABLE)
    if not path or os.environ.get(OWNER_VARIABLE):
        return
    if any(getattr(options, name, None) for name in ("help", "version")):
        return
    announced[:] = [session_name()]
    Stream(path, announced[0]).write("announced")


def session_name():
    return "%d-%d" % (os.getpid(), int(time.time() * 1000))


def pytest_configure(config):
    try:
        recorder = _recorder_for(config)
        if recorder is not None:
            config.pluginmanager.register(recorder, "tensorrt-export-gate-recorder")
    except Exception:  # the suite must not notice
        pass


def _recorder_for(config):
    path = os.environ.get(FILE_VARIABLE)
    if not path:
        return None
    worker_input = getattr(config, "workerinput", None)
    if worker_input is not None:
        # Workers of a recorded session alone; those of a nested one have no such mark.
        if WORKER_KEY not in worker_input:
            return None
        return Worker(config, Stream(path, worker_input[WORKER_KEY]))
    if os.environ.get(OWNER_VARIABLE):
        return None
    os.environ[OWNER_VARIABLE] = str(os.getpid())
    return Controller(config, Stream(path, announced.pop() if announced else session_name()))


class Guard(object):
    """A hook that fails leaves one line in the stream, and the suite alone."""

    def __init__(self, stream, name):
        self.stream = stream
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None or not issubclass(kind, Exception):
            return False
        self.stream.problem("%s: %s: %s" % (self.name, kind.__name__, error))
        return True


class Stream(object):
    def __init__(self, path, session):
        self.path = os.path.abspath(path)
        self.session = session
        self.problem_told = False
        self.left_for_output = MAX_TOTAL_OUTPUT_CHARS
        self.descriptor = None

    def write(self, event, **fields):
        record = {"e": event, "s": self.session}
        record.update((key, value) for key, value in fields.items() if value is not None)
        line = (json.dumps(record) + "\n").encode("ascii")
        try:
            self._append(line)
        except OSError:
            # A test may have closed descriptors that were not its own.
            self.descriptor = None
            try:
                self._append(line)
            except OSError:
                pass

    def _append(self, line):
        if self.descriptor is None:
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self.descriptor = os.open(self.path, flags, 0o600)
        while line:
            line = line[os.write(self.descriptor, line) :]

    def problem(self, text):
        if not self.problem_told:
            self.problem_told = True
            try:
                self.write("problem", text=text[:1000])
            except Exception:
                pass

    def output(self, text):
        if not text:
            return None
        if self.left_for_output <= 0:
            return {"cut": len(text)}
        kept = bounded(text, min(MAX_OUTPUT_CHARS, self.left_for_output))
        self.left_for_output -= len(kept)
        return {"text": kept, "cut": max(0, len(text) - len(kept))} if len(kept) < len(text) else {"text": kept}


def bounded(text, limit):
    if len(text) <= limit:
        return text
    half = limit // 2
    return "%s\n[%d characters left out]\n%s" % (text[:half], len(text) - 2 * half, text[-half:])


class Process(object):
    """What every process of a recorded session does: apply expectations, look for libraries."""

    def __init__(self, config, stream):
        self.config = config
        self.stream = stream
        self.seen = {}
        self.looked = 0.0

    def guard(self, name):
        return Guard(self.stream, name)

    def look(self, now=True):
        if not now and time.time() - self.looked < SECONDS_BETWEEN_LOOKS:
            return
        if self.seen.get("cuda") and self.seen.get("tensorrt"):
            return
        self.looked = time.time()
        try:
            with open("/proc/self/maps") as maps:
                text = maps.read()
        except OSError:
            return
        seen = dict((name, bool(pattern.search(text))) for name, pattern in LIBRARIES)
        if seen != self.seen:
            self.seen = seen
            self.stream.write("use", pid=os.getpid(), cuda=seen["cuda"], tensorrt=seen["tensorrt"])

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        with self.guard("pytest_collection_modifyitems"):
            path = os.environ.get(EXPECTATIONS_VARIABLE)
            if not path:
                return
            with open(path, "rb") as source:
                entries = json.loads(source.read().decode("utf-8"))
            for item in items:
                entry = best_entry(item.nodeid, entries)
                if entry is not None:
                    self.expect(item, entry)

    def expect(self, item, entry):
        reason = str(entry.get("reason") or "expected by the expectations file")
        if entry["expect"] == "skip":
            item.add_marker(pytest.mark.skip(reason=reason), append=False)
        elif entry["expect"] == "xfail":
            # In front of the test's own marks: the first xfail whose condition holds is the one that counts.
            item.add_marker(pytest.mark.xfail(reason=reason, strict=True), append=False)
        else:
            return
        self.stream.write("expect", id=item.nodeid, expect=entry["expect"])

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session, exitstatus):
        with self.guard("pytest_sessionfinish"):
            self.look()
            self.finish(session, int(exitstatus))

    def finish(self, session, exitstatus):
        pass


class Worker(Process):
    """A process of xdist. Its results come to the controller; only what is loaded here must be told from here."""

    def pytest_runtest_logfinish(self, nodeid, location):
        with self.guard("pytest_runtest_logfinish"):
            self.look(now=False)


class Controller(Process):
    """The process that hears of every result: the only one without xdist."""

    def __init__(self, config, stream):
        Process.__init__(self, config, stream)
        self.rootdir = str(getattr(config, "rootpath", None) or getattr(config, "rootdir", ""))
        self.collected = 0
        stream.write(
            "session",
            version=FORMAT_VERSION,
            pid=os.getpid(),
            pytest=pytest.__version__,
            python="%d.%d.%d" % sys.version_info[:3],
            rootdir=self.rootdir,
            capture=getattr(config.option, "capture", None),
            workers=bool(getattr(config.option, "tx", None)) or None,
        )

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node):
        with self.guard("pytest_configure_node"):
            node.workerinput[WORKER_KEY] = self.stream.session

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, node, ids):
        with self.guard("pytest_xdist_node_collection_finished"):
            # Every worker collects the same tests.
            if self.collected == 0:
                self.tell_collected(ids)

    def pytest_collection_finish(self, session):
        with self.guard("pytest_collection_finish"):
            if session.items:
                self.tell_collected([item.nodeid for item in session.items])

    def tell_collected(self, ids):
        self.collected = len(ids)
        self.stream.write("collected", count=len(ids))
        kept = list(ids)[:MAX_IDS]
        for start in range(0, len(kept), IDS_PER_LINE):
            self.stream.write("ids", ids=kept[start : start + IDS_PER_LINE])

    def pytest_collectreport(self, report):
        with self.guard("pytest_collectreport"):
            if report.outcome == "passed":
                return
            skipped = report.outcome == "skipped"
            self.stream.write(
                "collect",
                id=report.nodeid,
                outcome=report.outcome,
                reason=skip_reason(report) if skipped else None,
                message=None if skipped else bounded(str(report.longrepr), MAX_REPR_CHARS),
            )

    def pytest_runtest_logstart(self, nodeid, location):
        with self.guard("pytest_runtest_logstart"):
            self.stream.write("start", id=nodeid)

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report):
        with self.guard("pytest_runtest_logreport"):
            outcome = outcome_of(report)
            if outcome is None:
                return
            bad = outcome in ("failed", "error", "xfailed", "rerun")
            file, line, _ = tuple(report.location) if report.location else (None, None, None)
            self.stream.write(
                "result",
                id=report.nodeid,
                when=report.when,
                outcome=outcome,
                part=True if is_subtest(report) else None,
                file=file,
                line=None if line is None else line + 1,
                duration=getattr(report, "duration", None),
                reason=reason_of(report, outcome),
                message=bounded(str(report.longrepr), MAX_REPR_CHARS) if bad and report.longrepr else None,
                output=self.stream.output(captured(report)),
            )

    def pytest_runtest_logfinish(self, nodeid, location):
        with self.guard("pytest_runtest_logfinish"):
            self.stream.write("end", id=nodeid)
            self.look(now=False)

    def pytest_internalerror(self, excrepr):
        with self.guard("pytest_internalerror"):
            self.stream.write("internal", message=bounded(str(excrepr), MAX_REPR_CHARS))

    def pytest_keyboard_interrupt(self, excinfo):
        with self.guard("pytest_keyboard_interrupt"):
            message = bounded(str(excinfo.value) or excinfo.typename, 2000)
            self.stream.write("interrupted", message=message, by=excinfo.typename)

    def finish(self, session, exitstatus):
        self.stream.write("finish", exit=exitstatus)

    def pytest_unconfigure(self):
        with self.guard("pytest_unconfigure"):
            self.stream.write("over")
            # A second pytest.main of the same process is a session of its own.
            if os.environ.get(OWNER_VARIABLE) == str(os.getpid()):
                del os.environ[OWNER_VARIABLE]


def outcome_of(report):
    """pytest's own word for one phase of a test; None where the phase says nothing that the others do not."""
    if report.outcome == "rerun":
        return "rerun"
    expected = hasattr(report, "wasxfail")
    if report.outcome == "skipped" and report.when == "teardown" and not expected:
        # A fixture that skips on its way out says nothing of the test, which has run.
        return "passed" if captured(report) else None
    if report.outcome == "skipped":
        # A mark with run=False expects a failure and never looks: the test was left out.
        return "xfailed" if expected and not_run(report) is None else "skipped"
    if report.outcome == "failed":
        return "error" if report.when in ("setup", "teardown") else "failed"
    if report.when == "setup":
        return None
    if report.when == "teardown":
        # Nothing new but what the fixtures printed on their way out.
        return "passed" if captured(report) else None
    return "xpassed" if expected else "passed"


def is_subtest(report):
    return type(report).__name__.lower().startswith("subtest")


def captured(report):
    """The output of this phase; reports repeat the sections of earlier phases."""
    parts = []
    for title, text in getattr(report, "sections", None) or ():
        if not text or (report.when == "teardown" and not title.endswith("teardown")):
            continue
        parts.append(text if text.endswith("\n") else text + "\n")
    return "".join(parts)


def reason_of(report, outcome):
    if outcome == "skipped":
        reason = not_run(report)
        return skip_reason(report) if reason is None else reason
    return xfail_reason(report) if outcome in ("xfailed", "xpassed") else None


def xfail_reason(report):
    reason = str(getattr(report, "wasxfail", "") or "")
    return reason[len("reason: ") :] if reason.startswith("reason: ") else reason


def not_run(report):
    """Why pytest did not run a test that it calls xfailed; None where it ran."""
    reason = xfail_reason(report)
    if report.when != "setup" or not reason.startswith("[NOTRUN]"):
        return None
    return bounded(reason[len("[NOTRUN]") :].strip() or "marked xfail(run=False)", 4000)


def skip_reason(report):
    longrepr = report.longrepr
    text = str(longrepr[2]) if isinstance(longrepr, tuple) and len(longrepr) == 3 else str(longrepr or "")
    return bounded(text[len("Skipped: ") :] if text.startswith("Skipped: ") else text, 4000)


def best_entry(nodeid, entries):
    """The most exact entry that covers the test, of equals the first; the gate uses the same order."""
    best = None
    best_rank = (-1, -1)
    for entry in entries:
        pattern = entry["tests"]
        rank = (0, len(pattern.replace("*", ""))) if "*" in pattern else (1, 0)
        if rank > best_rank and covers(pattern, nodeid):
            best, best_rank = entry, rank
    return best


def covers(pattern, nodeid):
    """`*` stands for any text; all else for itself, brackets too."""
    pieces = pattern.split("*")
    if len(pieces) == 1:
        return pattern == nodeid
    head, tail = pieces[0], pieces[-1]
    if len(nodeid) < len(head) + len(tail) or not nodeid.startswith(head) or not nodeid.endswith(tail):
        return False
    at, end = len(head), len(nodeid) - len(tail)
    for piece in pieces[1:-1]:
        found = nodeid.find(piece, at)
        if found < 0 or found + len(piece) > end:
            return False
        at = found + len(piece)
    return True
