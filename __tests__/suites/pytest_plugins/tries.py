"""How often something was tried in this run, kept where a dead process cannot take it along."""

import os


def tries(name):
    path = os.path.join(os.environ["SUITE_STATE"], name)
    with open(path, "a") as record:
        record.write("x")
    return os.path.getsize(path)
