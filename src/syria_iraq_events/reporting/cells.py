"""A line of a file as a terminal shows it: what takes how many columns, and which way it runs.

Control and bidirectional characters are shown as escapes, so that they neither hide nor reorder
what is beside them (Unicode TR 36). Letters that run from right to left change places on a
terminal within their run, so a mark below a part of a run would stand under other letters: the
mark is widened to the run (Unicode Standard Annex 9).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import islice

from syria_iraq_events.reading.wording import printable
from syria_iraq_events.reporting.text import width

_RIGHT_TO_LEFT = ("R", "AL", "AN")
_LEFT_TO_RIGHT = ("L",)
ELLIPSIS = "…"


class Cells:
    """The cells of one line.

    Args:
        line: the line as it stands in the file.
    """

    def __init__(self, line: str) -> None:
        self.line = line
        self._shown = [printable(one) for one in line]
        self._ends = []
        total = 0
        for one in self._shown:
            total += width(one)
            self._ends.append(total)
        self._runs = runs(line)
        self._run_ends = [last for _, last in self._runs]

    @property
    def text(self) -> str:
        """The line as it is shown."""
        return "".join(self._shown)

    def column(self, index: int) -> int:
        """The column, from 0, at which the character of an index is shown."""
        return self._ends[min(index, len(self._ends)) - 1] if index and self._ends else 0

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """A range of characters, widened to the whole of the runs from right to left in it."""
        nearest = bisect_right(self._run_ends, start)
        for first, last in islice(self._runs, nearest, None):
            if first >= end:
                break
            start, end = min(start, first), max(end, last)
        return start, end

    def window(self, start: int, end: int, room: int) -> tuple[str, int]:
        """The line cut down to some columns around a range of characters.

        Returns:
            what is shown, and by how many columns it is shifted to the left.
        """
        if self.column(len(self.line)) <= room:
            return self.text, 0
        first = max(0, min(start - (room // 4), len(self.line)))
        while first > 0 and self.column(end) - self.column(first) < room * 3 // 4:
            first -= 1
        last = first
        while last < len(self.line) and self.column(last + 1) - self.column(first) < room - 1:
            last += 1
        head = ELLIPSIS if first else ""
        tail = ELLIPSIS if last < len(self.line) else ""
        return head + "".join(self._shown[first:last]) + tail, self.column(first) - len(head)


@lru_cache(maxsize=8)
def cells_of(line: str) -> Cells:
    """The cells of a line; many findings may stand on one that is long."""
    return Cells(line)


def runs(line: str) -> list[tuple[int, int]]:
    """The runs of characters that go from right to left, with what is neutral between them.

    >>> runs("ar: [مقداد ميري], en: x")
    [(5, 15)]
    """
    if line.isascii():
        return []
    found: list[tuple[int, int]] = []
    start = end = -1
    for index, character in enumerate(line):
        direction = unicodedata.bidirectional(character)
        if direction in _RIGHT_TO_LEFT:
            start = index if start < 0 else start
            end = index + 1
        elif direction in _LEFT_TO_RIGHT and start >= 0:
            found.append((start, end))
            start = -1
    return [*found, (start, end)] if start >= 0 else found
