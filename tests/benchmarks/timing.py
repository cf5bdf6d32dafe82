"""A command as a whole process: its time, its processor time and its greatest process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ENVIRONMENT = {
    **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    "NO_COLOR": "1",
}
_WATCH = """
import json, resource, subprocess, sys, time
begin = time.perf_counter()
code = subprocess.call(sys.argv[2:])
seconds = time.perf_counter() - begin
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 2**20 if sys.platform == "darwin" else 2**10
with open(sys.argv[1], "w") as told:
    json.dump([seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / unit, code], told)
"""
"""A small interpreter between, because the children of a process share one maximum of memory."""


class Run(NamedTuple):
    """One run of a command."""

    seconds: float
    cpu: float
    """Seconds of all its processes together."""
    megabytes: float
    """The memory of its greatest process; pages that several processes share count in each."""
    code: int
    told: str
    """The end of what it printed."""

    def times(self, factor: float) -> Run:
        """The run as long as it would be with more files."""
        return self._replace(seconds=self.seconds * factor, cpu=self.cpu * factor)


def run(arguments: list[str]) -> Run:
    """Runs a command and waits for its end; what it prints goes to a file."""
    with tempfile.TemporaryDirectory() as folder:
        numbers, printed = Path(folder, "numbers"), Path(folder, "printed")
        with printed.open("w") as out:
            subprocess.run(
                [sys.executable, "-I", "-S", "-c", _WATCH, str(numbers), *arguments],
                stdout=out, stderr=subprocess.STDOUT, env=ENVIRONMENT, check=True,
            )  # fmt: skip
        told = printed.read_text("utf-8", errors="replace")[-2000:]
        return Run(*json.loads(numbers.read_text()), told)
