"""Aligned tables: as wide as their content in a pipe, as wide as the terminal on one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from syria_iraq_events.reporting.text import clean, clip, width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from syria_iraq_events.cli.screen import Screen

GAP = "  "


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    """Its heading."""
    right: bool = False
    """Numbers stand to the right."""
    least: int = 0
    """Columns that it keeps on a narrow terminal; 0 = it is cut only when all are."""
    optional: bool = False
    """It is left out where the terminal is too narrow for all; the last one first."""
    role: str = ""
    """The colour of its cells."""


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], screen: Screen) -> list[str]:
    """The lines of a table, heading first.

    In a pipe nothing is cut and every column is there. On a terminal, optional columns go first,
    then columns with a least width are cut with an ellipsis, and at last all are.
    """
    cells = [[clean(cell) for cell in row] for row in rows]
    wide = [
        max([width(column.title), *(width(row[at]) for row in cells)])
        for at, column in enumerate(columns)
    ]
    shown = list(range(len(columns)))
    if screen.width is not None:
        _fit(columns, wide, shown, screen.width)
    head = [columns[at].title for at in shown]
    lines = [_line(head, shown, columns, wide, screen, heading=True)]
    lines += [
        _line([row[at] for at in shown], shown, columns, wide, screen, heading=False)
        for row in cells
    ]
    return lines


def _fit(columns: Sequence[Column], wide: list[int], shown: list[int], limit: int) -> None:
    """Leaves out and narrows columns until they fit, as far as that can be."""

    def excess(widths: list[int]) -> int:
        return sum(widths[at] for at in shown) + len(GAP) * (len(shown) - 1) - limit

    narrowest = [
        min(wide[at], column.least) if column.least else wide[at]
        for at, column in enumerate(columns)
    ]
    for at in reversed(range(len(columns))):
        if columns[at].optional and excess(narrowest) > 0:
            shown.remove(at)
    for at in sorted(shown, key=lambda at: -columns[at].least):
        wide[at] -= min(max(excess(wide), 0), wide[at] - narrowest[at])
    while excess(wide) > 0 and max(wide[at] for at in shown) > 1:
        wide[max(shown, key=lambda at: wide[at])] -= 1


def _line(
    cells: Sequence[str],
    shown: Sequence[int],
    columns: Sequence[Column],
    wide: Sequence[int],
    screen: Screen,
    *,
    heading: bool,
) -> str:
    parts = []
    for cell, at in zip(cells, shown, strict=True):
        text = clip(cell, wide[at])
        blank = " " * (wide[at] - width(text))
        role = "dim" if heading else columns[at].role
        painted = screen.isolate(text)
        if role:
            painted = screen.paint(painted, role)
        last = at == shown[-1] and not columns[at].right
        parts.append(blank + painted if columns[at].right else painted + ("" if last else blank))
    return GAP.join(parts).rstrip()
