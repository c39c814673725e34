"""Starts a program whose outputs lead where argv[1] says, and prints what came of it as one JSON document.

full-pipe: stdout is a pipe that must not block, read only after half a second.
terminal FILE: stderr is a terminal, stdout the file. terminal-out FILE: the other way round.
"""

import json
import os
import pty
import subprocess
import sys
import time


def drain(descriptor):
    data = b""
    while True:
        try:
            chunk = os.read(descriptor, 65536)
        except OSError:  # a terminal whose other end is closed
            return data
        if not chunk:
            return data
        data += chunk


def full_pipe(command):
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    child = subprocess.Popen(command, stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    time.sleep(0.5)
    text = drain(reader)
    return {"status": child.wait(), "read": text.decode(), "said": child.stderr.read().decode()}


def terminal(path, command, end):
    controller, screen = pty.openpty()
    with open(path, "wb") as file:
        ends = {"stdout": file, "stderr": screen} if end == "stderr" else {"stdout": screen, "stderr": file}
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, **ends)
    os.close(screen)
    shown = drain(controller)
    return {"status": child.wait(), "shown": shown.decode()}


way, *rest = sys.argv[1:]
if way == "full-pipe":
    answer = full_pipe(rest)
elif way == "terminal":
    answer = terminal(rest[0], rest[1:], "stderr")
else:
    answer = terminal(rest[0], rest[1:], "stdout")
json.dump(answer, sys.stdout)
