"""Bars of text: from the least to the most that somebody says, on a scale."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from syria_iraq_events.cli.views.scale import Scale

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.cli.screen import Screen
    from syria_iraq_events.values import Quantity

GUTTER = 3
"""Columns beyond an end of the scale, where arrows of open ends point to."""

_LINES = {
    "point": "\u25cf", "weak": "\u25cb", "best": "\u25c6", "fill": "\u2500", "vague": "\u2504",
    "left": "\u251c", "right": "\u2524", "single": "\u2502", "lower": "\u2190", "upper": "\u2192",
    "grid": "\u2506", "axis": "\u2500", "tick": "\u252c", "first": "\u250c", "last": "\u2510",
}  # fmt: skip
_ASCII = {
    "point": "o", "weak": "x", "best": "#", "fill": "-", "vague": "~", "left": "|", "right": "|",
    "single": "|", "lower": "<", "upper": ">", "grid": ".", "axis": "-", "tick": "+", "first": "+",
    "last": "+",
}  # fmt: skip


class Bars:
    """Bars of the same width on one scale that holds all of some quantities.

    Args:
        said: the quantities; one at least.
        columns: the width of every bar.
        screen: where they are to be printed.
    """

    def __init__(self, said: Iterable[Quantity], columns: int, screen: Screen) -> None:
        said = list(said)
        ends = [end for one in said for end in (one.low, one.high) if end is not None]
        self._left = GUTTER if any(one.open_low for one in said) else 0
        self._right = GUTTER if any(one.open_high for one in said) else 0
        self.scale = Scale(min(ends), max(ends), columns - self._left - self._right)
        self._signs = _LINES if screen.unicode else _ASCII
        self._screen = screen
        self._columns = columns

    def axis(self) -> tuple[str, str]:
        """Two lines: the numbers, and the line with its ticks."""
        signs = self._signs
        line = [signs["axis"]] * self.scale.columns
        for tick in self.scale.ticks:
            line[self.scale.at(tick)] = signs["tick"]
        line[0], line[-1] = signs["first"], signs["last"]
        blank = " " * self._left
        return (blank + self.scale.labels()).rstrip(), blank + "".join(line)

    def bar(self, said: Quantity, *, counts: bool) -> str:
        """The bar of one quantity: a point where one number was said, none for words and ranges."""
        return self._draw(
            said.low, said.high, said.point,
            point="point" if counts else "weak",
            fill="vague" if said.word else "fill",
            role="" if counts else "dim",
        )  # fmt: skip

    def summary(
        self, low: float, high: float, best: float | None, *, open_low: bool, open_high: bool
    ) -> str:
        """The bar of what counts together. An open end still shows the number that it names."""
        cells = self._span(low, high, "fill")
        if best is not None:
            cells[self._left + self.scale.at(best)] = self._signs["best"]
        if open_low:
            self._open(cells, 0, self._left + self.scale.at(low), "lower")
        if open_high:
            self._open(cells, self._left + self.scale.at(high) + 1, self._columns, "upper")
        return self._painted(cells, "strong")

    def _draw(
        self, low: float | None, high: float | None, mark: float | None, *,
        point: str, fill: str, role: str,
    ) -> str:  # fmt: skip
        known = [end for end in (low, high) if end is not None]
        cells = self._span(known[0], known[-1], fill)
        if mark is not None:
            cells[self._left + self.scale.at(mark)] = self._signs[point]
        if low is None:
            self._open(cells, 0, self._left + self.scale.at(known[0]), "lower")
        if high is None:
            self._open(cells, self._left + self.scale.at(known[0]) + 1, self._columns, "upper")
        return self._painted(cells, role)

    def _span(self, low: float, high: float, fill: str) -> list[str]:
        """Empty cells, with a line from one number to another."""
        signs = self._signs
        cells = [" "] * self._columns
        first, last = (self._left + self.scale.at(end) for end in (low, high))
        cells[first : last + 1] = [signs[fill]] * (last + 1 - first)
        cells[first], cells[last] = signs["left"], signs["right"]
        if first == last:
            cells[first] = signs["single"]
        return cells

    def _open(self, cells: list[str], start: int, stop: int, arrow: str) -> None:
        """A line from an end of the bar to the edge, with an arrow at the edge."""
        cells[start:stop] = [self._signs["fill"]] * (stop - start)
        cells[start if arrow == "lower" else stop - 1] = self._signs[arrow]

    def _painted(self, cells: list[str], role: str) -> str:
        """The cells as text, with a faint line at every tick that the bar leaves free."""
        for tick in self.scale.ticks:
            at = self._left + self.scale.at(tick)
            cells[at] = self._signs["grid"] if cells[at] == " " else cells[at]
        roles = {" ": "", self._signs["grid"]: "dim"}
        text = ""
        for colour, run in groupby(cells, lambda cell: roles.get(cell, role)):
            shown = "".join(run)
            text += self._screen.paint(shown, colour) if colour else shown
        return text
