"""The lines around the places of a finding, with marks below them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from syria_iraq_events.reading import characters, files
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reporting.cells import Cells, cells_of
from syria_iraq_events.reporting.span import length_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.finding import Position

CONTEXT = 2
"""Lines that are shown before the first mark of a file."""


class Mark(NamedTuple):
    """A place to be marked."""

    position: Position
    label: str
    primary: bool
    code: str = ""
    """The code of the rule that the finding is of."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of an excerpt: a line of the file, the marks below one, or a gap."""

    number: int | None
    """The number of the line; None for marks and gaps."""
    text: str
    role: str = ""
    """What it is: empty for a line, ``primary`` or ``secondary`` for marks, ``gap``."""


def lines_of(path: str) -> list[str]:
    """The lines of a file, as far as it can be shown; none where it cannot be read."""
    try:
        stamp = os.stat(path).st_mtime_ns  # noqa: PTH116  (a path can be any text)
    except (OSError, ValueError):
        return []
    return _lines(path, stamp)


@lru_cache(maxsize=64)
def _lines(path: str, stamp: int) -> list[str]:  # noqa: ARG001  (a file that changed is read again)
    data = files.read_bytes(path)
    if isinstance(data, Finding):
        return []
    text = characters.decode(data, path)
    if isinstance(text, Finding):
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
        text = text.replace("\r\n", "\n")
    return text.split("\n")


def excerpt(lines: list[str], marks: list[Mark], room: int) -> Iterator[Row]:
    """The rows that show the marks of one file.

    Args:
        lines: the file's lines.
        marks: the places, all of this file.
        room: columns that a row may take.
    """
    by_line: dict[int, list[Mark]] = {}
    for mark in marks:
        if 1 <= mark.position.line <= len(lines):
            by_line.setdefault(mark.position.line, []).append(mark)
    shown = 0
    for number in sorted(by_line):
        first = max(1, number - CONTEXT)
        if shown and first > shown + 1:
            yield Row(None, "...", "gap")
        for line in range(max(first, shown + 1), number):
            if lines[line - 1].strip():
                yield Row(line, _fit(cells_of(lines[line - 1]), room))
        yield from _marked(number, lines[number - 1], by_line[number], room)
        shown = number


def _marked(number: int, line: str, marks: list[Mark], room: int) -> Iterator[Row]:
    """A line and the marks below it, from the right to the left."""
    cells = cells_of(line)
    leading = next((mark for mark in marks if mark.primary), marks[0])
    start = min(leading.position.column - 1, len(line))
    text, shift = cells.window(start, start + length_of(leading.code, line, start + 1), room)
    yield Row(number, text)
    for mark in sorted(marks, key=lambda one: -one.position.column):
        begin = min(mark.position.column - 1, len(line))
        first, last = begin, begin + length_of(mark.code, line, begin + 1)
        wide_first, wide_last = cells.widened(first, last)
        label = mark.label
        if (wide_first, wide_last) != (first, last) and last - first < 3 and first < len(line):
            letter = f"U+{ord(line[first]):04X} in column {first + 1}"
            label = f"{label} ({letter})" if label else letter
        left = max(cells.column(wide_first) - shift, 0)
        right = min(max(cells.column(wide_last) - shift, left + 1), max(room, left + 1))
        sign = "^" if mark.primary else "-"
        row = " " * left + sign * (right - left) + (f" {label}" if label else "")
        yield Row(None, row, "primary" if mark.primary else "secondary")


def _fit(cells: Cells, room: int) -> str:
    return cells.window(0, 0, room)[0]
