"""One scale for all estimates: linear, or logarithmic where they lie far apart."""

from __future__ import annotations

from math import ceil, floor, log10

LOG_FROM = 50
"""So many times larger the most must be than the least for a logarithmic scale."""
ROOM = 10
"""Columns that a tick of a linear scale is given."""


class Scale:
    """Where a number stands on so many columns.

    Attributes:
        log: whether the scale is logarithmic.
        columns: how many columns there are.
        ticks: round numbers, the first and the last of them at the ends.

    >>> Scale(1869, 2400, 40).ticks
    (1800, 2000, 2200, 2400)
    >>> Scale(24, 9999, 40).log
    True
    """

    def __init__(self, low: float, high: float, columns: int) -> None:
        self.columns = columns
        self.log = low > 0 and high / low > LOG_FROM
        self.ticks = _decades(low, high) if self.log else _steps(low, high, columns)

    def at(self, value: float) -> int:
        """The column of a number, from 0 on; numbers beyond an end stand at the end."""
        first, last = self.ticks[0], self.ticks[-1]
        if self.log:
            part = log10(value / first) / log10(last / first)
        else:
            part = (value - first) / (last - first)
        return min(max(round(part * (self.columns - 1)), 0), self.columns - 1)

    def labels(self) -> str:
        """The ticks in figures, each centred at its column; those without room are left out."""
        cells = [" "] * self.columns
        taken: list[tuple[int, int]] = []
        for tick in (self.ticks[0], self.ticks[-1], *self.ticks[1:-1]):
            text = figure(tick)
            start = min(max(self.at(tick) - len(text) // 2, 0), self.columns - len(text))
            end = start + len(text)
            if start >= 0 and all(end < begun - 1 or start > ended + 1 for begun, ended in taken):
                taken.append((start, end))
                cells[start:end] = text
        return "".join(cells)


def figure(value: float) -> str:
    """A number in figures.

    >>> figure(4000), figure(2.5)
    ('4,000', '2.5')
    """
    return f"{int(value):,}" if value == int(value) else f"{value:,.10g}"


def _steps(low: float, high: float, columns: int) -> tuple[float, ...]:
    """Multiples of 1, 2 or 5 times a power of ten, from below the least to above the most.

    Where whole numbers were said, the ticks are whole too.
    """
    least = 0 if low == int(low) and high == int(high) else -20
    if low == high:
        low, high = low * 0.75, high * 1.25 or 1
    most = max(columns // ROOM, 1)
    step = 10.0 ** max(floor(log10((high - low) / most)), least)
    while True:
        for times in (1, 2, 5):
            size = step * times
            first, last = floor(low / size + 1e-9), ceil(high / size - 1e-9)
            if last - first <= most or (most == 1 and last - first == 2):
                return tuple(_plain(number * size) for number in range(first, last + 1))
        step *= 10


def _decades(low: float, high: float) -> tuple[float, ...]:
    """1, 2 and 5 times the powers of ten, from the last at or below the least."""
    powers = range(floor(log10(low)), ceil(log10(high)) + 1)
    all_of_them = [times * 10.0**power for power in powers for times in (1, 2, 5)]
    first = max(tick for tick in all_of_them if tick <= low)
    last = min(tick for tick in all_of_them if tick >= high)
    return tuple(_plain(tick) for tick in all_of_them if first <= tick <= last)


def _plain(value: float) -> float:
    """Without what floating point adds; a whole number as such."""
    value = round(value, 10)
    return int(value) if value == int(value) else value
