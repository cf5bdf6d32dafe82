"""Runs the command line over the small invented dataset, and compares with golden files."""

import os
import re
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.main import cli

HERE = Path(__file__).parent
SMALL = HERE.parent / "fixtures" / "small"
TEXTS = HERE.parent / "fixtures" / "small-texts"
GOLDEN = HERE / "golden"
UPDATE = "SIE_UPDATE_GOLDEN"
"""With this variable set, golden files are written and not compared."""

CONVOY = "2030-01-05-convoy-said-to-enter-iraq"
PAPERS = "2030-01-papers-for-the-convoy"
RETURN = "2030-01-return-of-the-convoy"

ENVIRON = {
    "NO_COLOR": None,
    "FORCE_COLOR": None,
    "TERM": "xterm",
    "COLUMNS": None,
    "SIE_DATA": None,
}


class Answer:
    """What a run of the program left behind."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def lines(self):
        return self.out.splitlines()


def sie(*args, data=SMALL, text=None, columns=None, **environ):
    """Runs the program; on a terminal of so many columns where they are given, else in a pipe."""
    if data is not None:
        args = ("--data", str(data), *args)
    try:
        runner = CliRunner(mix_stderr=False)
    except TypeError:  # since click 8.2 they never mix
        runner = CliRunner()
    more = {"COLUMNS": str(columns)} if columns else {}
    with ExitStack() as stack:
        if columns:
            stack.enter_context(patch.object(screen, "is_terminal", lambda stream: True))
        result = runner.invoke(
            cli, list(map(str, args)), input=text, env={**ENVIRON, **more, **environ},
            prog_name="sie", catch_exceptions=False,
        )  # fmt: skip
    return Answer(result.exit_code, result.stdout, result.stderr)


def process(*args, data=SMALL, text="", **environ):
    """Runs the program as a process of its own."""
    run = subprocess.run(
        [sys.executable, "-m", "syria_iraq_events", *command_line(args, data)],
        input=text.encode(), capture_output=True, env=clean_environ(environ), check=False,
    )  # fmt: skip
    out, err = (stream.decode("utf-8", "backslashreplace") for stream in (run.stdout, run.stderr))
    return Answer(run.returncode, out, err)


def command_line(args, data=SMALL):
    return [*(("--data", str(data)) if data else ()), *map(str, args)]


def clean_environ(more):
    kept = {key: value for key, value in os.environ.items() if key not in ENVIRON}
    return {**kept, "PYTHONUTF8": "1", **more}


def golden(name, text):
    """Compares with a golden file. Run with SIE_UPDATE_GOLDEN=1 to write what is right now."""
    path = GOLDEN / f"{name}.txt"
    text = re.sub(r"\b[0-9a-f]{12}\b", "<digest>", text)
    if os.environ.get(UPDATE):
        path.write_text(text, encoding="utf-8", newline="\n")
    expected = path.read_text("utf-8")
    assert text == expected, f"{path} differs; {UPDATE}=1 rewrites it"
