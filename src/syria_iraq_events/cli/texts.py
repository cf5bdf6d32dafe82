"""Texts that a user holds: from standard input or from a file, as UTF-8, within bounds."""

from __future__ import annotations

import sys
from pathlib import Path

from syria_iraq_events.cli import screen
from syria_iraq_events.cli.failure import Failure

GREATEST = 16 * 1024 * 1024
"""The size (bytes) above which a file is no text of a source."""


def stdin_text() -> str:
    """The text on standard input; a person at a terminal is told how to end it.

    Raises:
        Failure: where it is not UTF-8.
    """
    if screen.is_terminal(sys.stdin):
        screen.note("type or paste the passage; end with Ctrl-D (Windows: Ctrl-Z, Enter)")
    try:
        return sys.stdin.buffer.read(GREATEST).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Failure("the passage is not UTF-8") from None


def file_text(file: str) -> str:
    """The text in a file, or on standard input where the name is ``-``.

    Raises:
        Failure: where it cannot be read as UTF-8, or is too large.
    """
    if file == "-":
        return stdin_text()
    path = Path(file)
    if not path.is_file():
        raise Failure(f"there is no file {file!r}")
    if path.stat().st_size > GREATEST:
        raise Failure(f"{file} is too large for a text of a source")
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Failure(f"{file} is not UTF-8") from None
