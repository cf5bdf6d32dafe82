"""Where an occurrence can begin and end, and what follows for two of them.

Days are proleptic Gregorian ordinals (``date.toordinal()``); both ends of a span belong to it.
"""

from __future__ import annotations

from syria_iraq_events.values.truth import Truth

OPEN_START = 0
"""The day before the calendar's first: no earliest day is known."""
LAST_DAY = 3652059
"""9999-12-31, the calendar's last day."""
OPEN_END = LAST_DAY + 1
"""The day after the calendar's last: no latest day is known."""


class Span:
    """All pairs (start, end) that are possible for one occurrence.

    `start` lies in `start_min..start_max`, `end` in `end_min..end_max`, and `start <= end`. What
    did not last (`lasted` is False) fell on one unknown day: the two ranges are equal, and
    `start == end`. Every bound is reached by some possible pair, so the comparisons are exact.
    """

    __slots__ = ("end_max", "end_min", "lasted", "start_max", "start_min")

    def __init__(self, start: tuple[int, int], end: tuple[int, int], *, lasted: bool) -> None:
        self.start_min, self.end_max = start[0], end[1]
        # No start is later than the last possible end, no end earlier than the first start.
        self.start_max = min(start[1], end[1])
        self.end_min = max(end[0], start[0])
        self.lasted = lasted

    @classmethod
    def day(cls, first: int, last: int) -> Span:
        """One unknown day from `first` to `last`."""
        return cls((first, last), (first, last), lasted=False)


def before(a: Span, b: Span) -> Truth:
    """Did `a` end before the day on which `b` started?"""
    return Truth.of(certain=a.end_max < b.start_min, possible=a.end_min < b.start_max)


def overlaps(a: Span, b: Span) -> Truth:
    """Is there a day on which both went on?"""
    return Truth.of(
        certain=a.start_max <= b.end_min and b.start_max <= a.end_min,
        possible=a.start_min <= b.end_max and b.start_min <= a.end_max,
    )


def within(a: Span, b: Span) -> Truth:
    """Did `b` go on throughout `a`, that is on every day of it?"""
    certain = b.start_max <= a.start_min and a.end_max <= b.end_min
    if not b.lasted:
        # Only one day can lie within one day.
        return Truth.of(certain=certain, possible=_one_day_possible(a, b))
    # The shortest `a` inside the longest `b`.
    possible = b.start_min <= a.start_max and a.end_min <= b.end_max
    return Truth.of(certain=certain, possible=possible)


def same_day(a: Span, b: Span) -> Truth:
    """Did both start and end on one and the same day?"""
    certain = a.start_min == a.end_max == b.start_min == b.end_max
    return Truth.of(certain=certain, possible=_one_day_possible(a, b))


def _one_day_possible(a: Span, b: Span) -> bool:
    """Tell whether a day exists on which both can have started and ended."""
    first = max(a.start_min, a.end_min, b.start_min, b.end_min)
    return first <= min(a.start_max, a.end_max, b.start_max, b.end_max)
