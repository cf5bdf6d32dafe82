"""Where output goes: a terminal of some width, or a pipe that takes everything as it is."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

import click

from syria_iraq_events.cli import style
from syria_iraq_events.reporting.text import FIRST_STRONG_ISOLATE, POP_ISOLATE, clean, has_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable

PROSE = 100
"""Paragraphs are never wider than this, in columns: longer lines are hard to read."""
NARROWEST = 20
"""A terminal that says it is narrower is not believed."""


class Screen:
    """What is known of the place that output goes to.

    Attributes:
        terminal: whether a person looks on.
        width: columns of the terminal; None where nothing needs to be cut.
        colour: whether to colour.
        unicode: whether it can show more than ASCII.
    """

    def __init__(
        self, terminal: bool, width: int | None, colour: bool, unicode: bool = True
    ) -> None:
        self.terminal = terminal
        self.width = width
        self.colour = colour
        self.unicode = unicode

    @classmethod
    def of(cls, stream: TextIO) -> Screen:
        """The screen behind a stream."""
        terminal = is_terminal(stream)
        columns = max(shutil.get_terminal_size().columns, NARROWEST) if terminal else None
        return cls(terminal, columns, style.wanted(terminal), draws_unicode(stream))

    @property
    def prose(self) -> int:
        """Columns of a paragraph."""
        return min(self.width or PROSE, PROSE)

    def paint(self, text: str, role: str) -> str:
        """The text in the colour of its role, if there are colours."""
        return style.paint(text, role) if self.colour else text

    def show(self, text: str) -> str:
        """The text of a record, safe to print on one line.

        On a terminal, text with letters from right to left stands in an isolate, so that it does
        not reorder what is beside it (Unicode Standard Annex 9).
        """
        return self.isolate(clean(text))

    def isolate(self, text: str) -> str:
        """The text in an isolate, where it is for a terminal and has letters from right to left."""
        if self.terminal and has_rtl(text):
            return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
        return text

    def print(self, lines: Iterable[str]) -> None:
        """Prints lines, all at once."""
        click.echo("\n".join(lines), color=True)  # colour has been decided on already


def is_terminal(stream: TextIO) -> bool:
    """Whether a stream is a terminal."""
    try:
        return stream.isatty()
    except (AttributeError, ValueError):  # none at all, or closed
        return False


def draws_unicode(stream: TextIO) -> bool:
    """Whether a stream takes lines and points of Unicode: it is UTF-8 and no dumb terminal.

    A stream without an encoding keeps text as it is.
    """
    if os.environ.get("TERM") == "dumb":
        return False
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return str(encoding).lower().replace("_", "-").startswith(("utf-8", "utf8"))


def note(text: str) -> None:
    """A remark for the person who runs the command; it goes to stderr."""
    click.echo(f"note: {clean(text)}", err=True)


def stdout() -> Screen:
    """The screen behind standard output."""
    return Screen.of(sys.stdout)
