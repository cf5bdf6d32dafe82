"""Figures that cannot both be true: counts of one measure, by the days that they are of."""

from __future__ import annotations

from syria_iraq_events.dataset.contradictions_dates import OPEN, end_bounds, moment, spoken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event

    Line = dict[str, Any]
    Day = tuple[int, int, bool]
    """First and last day that a total can be of, and whether all was over by then."""

MARGIN = 0.1
"""What *about* allows on each side, as a fraction of the number. News reports round to one or two
figures: 1,905 becomes "about 2,000", which is 5 % off, and 2,250 at most becomes "about 2,500". A
tenth takes in both; who says "about 2,000" of 1,500 is wrong. The ends of a word such as "hundreds"
are no sharper than that."""
INFINITE = float("inf")


def figures_apart(event: Event, a: Claim, b: Claim) -> Iterator[dict[str, Any]]:
    """The figures in which two claims cannot both be true, the smaller number as ``a``."""
    for measure in sorted(a._line["figures"].keys() & b._line["figures"].keys()):
        one, other = (claim._line["figures"][measure] for claim in (a, b))
        smaller, larger = (a, b) if _range(one) <= _range(other) else (b, a)
        low, high = (claim._line["figures"][measure] for claim in (smaller, larger))
        if _range(low)[1] < _range(high)[0] and _comparable(event, measure, smaller, larger):
            of = event.measures[measure].of
            said = (
                f"{in_words(low)} according to {smaller.speaker}; "
                f"{in_words(high)} according to {larger.speaker}"
            )
            yield {
                "a": smaller,
                "b": larger,
                "measure": measure,
                "grade": _ratio(low, high),
                "sentence": f"{measure} ({of}): {said}.",
            }


def _range(figure: Line) -> tuple[float, float]:
    """The bounds of a figure with the margin of *about*."""
    margin = MARGIN if figure["approximate"] or figure["text"][0].isalpha() else 0
    return figure.get("low", 0) * (1 - margin), figure.get("high", INFINITE) * (1 + margin)


def _ratio(low: Line, high: Line) -> float:
    """How many times as much is said at least; of nothing, how many at least."""
    more, less = float(high["low"]), float(low["high"])
    return round(more / less if less else max(more, 1.0), 2)


def _comparable(event: Event, measure: str, smaller: Claim, larger: Claim) -> bool:
    """Whether the larger number cannot be true of a day on which the smaller is not yet.

    A total so far only grows: the larger contradicts the smaller where it is surely not of a later
    day. What there is at a moment has to be of one day, what happens in a span of one span.
    """
    kind = event.measures[measure].kind
    if kind == "flow":
        spans = [claim._line.get("when", {}).get("edtf") for claim in (smaller, larger)]
        return spans[0] is not None and spans[0] == spans[1]
    if kind == "stock":
        days = [moment(claim) for claim in (smaller, larger)]
        return days[0] == days[1] and days[0][0] == days[0][1]
    earlier, later = _reached(event, larger), _reached(event, smaller)
    return (earlier[2] and later[2]) or earlier[1] <= later[0]


def _reached(event: Event, claim: Claim) -> Day:
    """The days by which a total can have been reached.

    No later than it was said, nor than the claimant lets the event end. Who speaks when all is over
    and names no days tells the final total.
    """
    first, last = spoken(claim)
    over = end_bounds(event._line["date"])
    when = claim._line.get("when")
    end = end_bounds(when) if when else over
    final = first >= over[1] and over[1] != OPEN and (when is None or end[0] == end[1] == over[1])
    return min(first, end[0]), min(last, end[1]), final


def in_words(figure: Line) -> str:
    """A quantity of the compiled form in words.

    >>> in_words({"text": "~3000", "approximate": True, "low": 3000, "high": 3000, "point": 3000})
    'about 3,000'
    """
    low, high = figure.get("low"), figure.get("high")
    if low is None:
        return f"{high:,} or fewer"
    if high is None:
        return f"{low:,} or more"
    if figure["text"][0].isalpha():
        return str(figure["text"]).replace("-", " ")
    shown = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    return f"about {shown}" if figure["approximate"] else shown
