"""Which records a list is to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.cli import lookup
from syria_iraq_events.cli.failure import Failure
from syria_iraq_events.dataset.claim import Claim
from syria_iraq_events.dataset.event import Event
from syria_iraq_events.dataset.place import Place
from syria_iraq_events.dataset.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.entity import Entity
    from syria_iraq_events.values import EdtfDate

_OF_CLAIMS = (
    "place", "actor", "type", "source", "publisher", "stance", "lang", "tag", "from", "to",
)  # fmt: skip
APPLY: dict[str, tuple[str, ...]] = {
    "events": _OF_CLAIMS,
    "claims": _OF_CLAIMS,
    "sources": ("publisher", "lang", "kind", "from", "to"),
    "actors": ("kind",),
    "places": ("kind", "place"),
}
"""The filters that apply to a kind of record."""

_VOCABULARIES = {
    "type": "event-type",
    "stance": "stance",
    "lang": "language",
    "sources kind": "source-kind",
    "actors kind": "actor-kind",
    "places kind": "place-kind",
}
"""Where the terms of a filter are defined."""


def select(data: Dataset, what: str, wanted: Mapping[str, str]) -> list[Entity]:
    """The records of a kind that pass every filter; events and claims by day, others by id.

    Args:
        data: the dataset.
        what: events, claims, sources, actors or places.
        wanted: the filters that were given, and what was given.

    Raises:
        Failure: where a filter does not apply to the kind, or names what does not exist.
        ValueFormatError: where a date is none.
    """
    for name in wanted:
        if name not in APPLY[what]:
            known = ", ".join(f"--{one}" for one in APPLY[what])
            raise Failure(f"--{name} does not apply to {what}; these do: {known}")
    terms = {
        name: _terms(data, what, name, value)
        for name, value in wanted.items()
        if name not in ("from", "to")
    }
    days = window(wanted.get("from"), wanted.get("to"))
    return [
        record
        for record in _all(data, what)
        if all(_values(record, name) & term for name, term in terms.items())
        and (days is None or _day(record).overlaps(days).possible)
    ]


def window(first: str | None, last: str | None) -> EdtfDate | None:
    """The days from one date to another, both included; None where neither is given.

    Raises:
        ValueFormatError: where one is no date.
        Failure: where the second is before the first.
    """
    from syria_iraq_events.values import EdtfDate

    if first is None and last is None:
        return None
    start = EdtfDate.parse(first).earliest if first else None
    end = EdtfDate.parse(last).latest if last else None
    if start and end and start > end:
        raise Failure(f"--from {first} is after --to {last}")
    return EdtfDate.parse(f"{start or '..'}/{end or '..'}")


def _all(data: Dataset, what: str) -> Iterable[Any]:
    if what == "events":
        return data.timeline()
    if what == "claims":
        return (claim for event in data.timeline() for claim in event.claims.values())
    records: Iterable[Any] = getattr(data, what).values()
    return records


def _terms(data: Dataset, what: str, name: str, value: str) -> frozenset[str]:
    """What a record must have one of, to pass a filter."""
    if name == "place":
        return _with_all_in(lookup.place(data, value))
    if name == "actor":
        return _with_all_for(lookup.actor(data, value))
    if name == "publisher":
        return frozenset((lookup.actor(data, value).id,))
    if name == "source":
        return frozenset((lookup.find(data, value, ("source",))[0].id,))
    vocabulary = _VOCABULARIES.get(name) or _VOCABULARIES.get(f"{what} {name}")
    return frozenset((_term(vocabulary, value) if vocabulary else value,))


def _term(vocabulary: str, code: str) -> str:
    from syria_iraq_events.records.vocabulary import VOCABULARIES, UnknownTermError

    try:
        return VOCABULARIES[vocabulary][code].code
    except UnknownTermError as error:
        raise Failure(str(error)) from None


def _with_all_in(place: Place) -> frozenset[str]:
    """A place and the places inside it."""
    found, left = {place.id}, [place]
    while left:
        inside = [one for one in left.pop().children if one.id not in found]
        found.update(one.id for one in inside)
        left += inside
    return frozenset(found)


def _with_all_for(actor: Actor) -> frozenset[str]:
    """An actor and those who speak for it."""
    found, left = {actor.id}, [actor]
    while left:
        voices = [one for one in left.pop().spokespeople if one.id not in found]
        found.update(one.id for one in voices)
        left += voices
    return frozenset(found)


def _values(record: Any, name: str) -> set[str]:
    """What a record has of what a filter asks for."""
    if name == "kind":
        return {record.kind}
    if isinstance(record, Source):
        return {record.publisher.id if name == "publisher" else record.lang}
    if isinstance(record, Place):
        return {record.id}
    if name == "source":
        return {source.id for source in record.sources}
    if name in ("publisher", "lang"):
        return {value for source in record.sources for value in _values(source, name)}
    return _of_claim(record, name) if isinstance(record, Claim) else _of_event(record, name)


def _of_event(event: Event, name: str) -> set[str]:
    if name == "type":
        return {event.type, event.type.partition(".")[0]}
    if name == "tag":
        return set(event.tags)
    if name == "place":
        return {part.place.id for part in event.places}
    if name == "actor":
        return {part.actor.id for part in event.actors}
    return {claim.stance for claim in event.claims.values()}


def _of_claim(claim: Claim, name: str) -> set[str]:
    if name == "actor":
        return {actor.id for actor in (claim.by, claim.within) if actor}
    if name == "stance":
        return {claim.stance}
    if name == "place" and claim.where:
        return {place.id for place in claim.where}
    return _of_event(claim.event, name)


def _day(record: Event | Claim | Source) -> EdtfDate:
    """The day of a record; of a claim, when it was said, or else published first."""
    if isinstance(record, Event):
        return record.date
    if isinstance(record, Source):
        return record.published
    published = (source.published for source in record.sources)
    return record.said_on or min(published, key=lambda day: day.sort_key)
