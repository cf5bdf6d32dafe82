"""Days that cannot both be true of one event."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event

    Line = dict[str, Any]

OPEN = 10**7
"""The day of an end that is open: after every day that a calendar has (proleptic ordinals)."""


def days_apart(event: Event, a: Claim, b: Claim) -> Iterator[dict[str, Any]]:
    """The days of two claims, where the event cannot have been on both; the earlier as ``a``.

    An event that lasted was on many days: claims that each name one of its days agree. There, only
    days are compared of which one lies surely outside.
    """
    one, other = a.when, b.when
    if one is None or other is None or one.overlaps(other).possible:
        return
    if event.date.lasted and all(day.overlaps(event.date).possible for day in (one, other)):
        return
    early, late = (a, b) if bounds(a._line["when"]) < bounds(b._line["when"]) else (b, a)
    gap = bounds(late._line["when"])[0] - bounds(early._line["when"])[1]
    yield {
        "a": early,
        "b": late,
        "grade": float(max(gap, 1)),
        "sentence": f"{early.when} according to {early.speaker}; "
        f"{late.when} according to {late.speaker}.",
    }


def bounds(date: Line) -> tuple[int, int]:
    """The first and the last day that a date of the compiled form can mean, as ordinals."""
    return _ordinal(date.get("earliest"), 0), _ordinal(date.get("latest"), OPEN)


def end_bounds(date: Line) -> tuple[int, int]:
    """The first and the last day on which a date of the compiled form can have ended."""
    _, slash, last = date["edtf"].partition("/")
    if not slash:
        return bounds(date)
    if last == "..":
        return bounds(date)[0], OPEN
    from syria_iraq_events.values.edtf import EdtfDate

    end = EdtfDate.parse(last)
    assert end.earliest is not None  # what is open has no text but ".."
    assert end.latest is not None
    return end.earliest.toordinal(), end.latest.toordinal()


def spoken(claim: Claim) -> tuple[int, int]:
    """The days on which it can have been said: when it was published, where no text tells."""
    line = claim._line
    if "said_on" in line:
        return bounds(line["said_on"])
    published = {"earliest": line.get("public_maybe_from"), "latest": line.get("public_from")}
    return bounds({key: day for key, day in published.items() if day})


def moment(claim: Claim) -> tuple[int, int]:
    """The days that a claimant can speak of: those that are named, else those of the speaking."""
    when = claim._line.get("when")
    return bounds(when) if when else spoken(claim)


def _ordinal(day: str | None, missing: int) -> int:
    if day is None:
        return missing
    from datetime import date

    return date.fromisoformat(day).toordinal()
