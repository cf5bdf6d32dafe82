"""Dates and quantities that have the right form and still cannot be, or say too little."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.walk import claims, date_of, dates, days_between
from syria_iraq_events.reading.wording import shown
from syria_iraq_events.values import EdtfDate, Quantity, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

WIDEST_EVENT = 800
"""Days. A longer span is mostly several events, or a bound that nobody set."""


@rule("SIE401", "impossible-date", alone=True, vital=True)
def impossible_date(seeds: Seeds) -> Iterator[Breach]:
    """A date has the right form and cannot be: no such day, or the end before the beginning.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-02-30
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-02-28/2025-03-01
    """
    for folder, id, path, text in dates(seeds):
        if date_of(text):
            continue
        try:
            EdtfDate.parse(text)
        except ValueFormatError as error:
            yield Breach(folder, id, path, *_refused(error))


@rule("SIE402", "impossible-quantity", alone=True, vital=True)
def impossible_quantity(seeds: Seeds) -> Iterator[Breach]:
    """A quantity has the right form and cannot be: its least is more than its most.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {figures: {guards: 30..20}}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-announced: {figures: {guards: 20..30}}}
    """
    for id, key, claim in claims(seeds):
        for measure, text in (claim.figures or {}).items():
            if error := _refusal(text):
                path = ("claims", key, "figures", measure)
                yield Breach("events", id, path, *_refused(error))


@rule("SIE415", "wide-event", alone=True, severity="warning")
def wide_event(seeds: Seeds) -> Iterator[Breach]:
    """An event spans more than two years.

    An event is one thing that happened once. A span of years is mostly a story: give its parts
    events of their own, with `part_of`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025/2028
    Good:
        # in events/2025/2025-03-01-visit.yaml
        date: 2025-03-01
    """
    for id, event in seeds.events.items():
        date = date_of(event.date)
        if date and _days(event.date) > WIDEST_EVENT:
            yield Breach(
                "events", id, ("date",), f"the event lasts {date.earliest} to {date.latest}",
                "narrow the date to what the claims say, or split the event",
            )  # fmt: skip


@rule("SIE416", "unused-measure", alone=True, severity="warning")
def unused_measure(seeds: Seeds) -> Iterator[Breach]:
    """An event declares a measure for which no claim gives a figure.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        measures: {cars: {of: cars of the minister, unit: vehicle, kind: stock}}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        measures: {cars: {of: cars of the minister, unit: vehicle, kind: stock}}
        claims: {visit-announced: {figures: {cars: 3..}}}
    """
    for id, event in seeds.events.items():
        used = {name for claim in event.claims.values() for name in claim.figures or ()}
        for name in event.measures or ():
            if name not in used:
                yield Breach(
                    "events", id, ("measures", name), f"no claim gives a figure for `{name}`",
                    "delete the measure, or add the figure where the text has it", at="key",
                )  # fmt: skip


@lru_cache(maxsize=4096)
def _refusal(quantity: str | int) -> ValueFormatError | None:
    try:
        Quantity.of(quantity)
    except ValueFormatError as error:
        return error
    return None


@lru_cache(maxsize=4096)
def _days(text: str | int) -> int:
    """How many days lie between the bounds of a date, where it has two."""
    date = date_of(text)
    return days_between(date.earliest, date.latest) if date else 0


def _refused(error: ValueFormatError) -> tuple[str, str]:
    """What a value's own parser says, as message and remedy."""
    message = f"{shown(error.text)} cannot be: {error.expected}"
    return message, f"write `{error.hint}`" if error.hint else ""
