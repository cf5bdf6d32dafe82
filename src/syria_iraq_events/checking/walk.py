"""What the rules go over: the references and the values of every record, with their places."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from syria_iraq_events.checking.shared import shared
from syria_iraq_events.reading.seeds import FOLDERS
from syria_iraq_events.values import EdtfDate, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Actor, Claim, Event, Place, Source


NEEDS_CLAIMS = ("response-to", "caused-by", "enabled-by")
"""A cause or a response is somebody's claim."""


class Reference(NamedTuple):
    """An id in a record that names another record."""

    folder: str
    """The folder of the record that refers."""
    id: str
    path: Path
    to_folder: str
    """The folder of the record that is meant; ``claims`` for a claim."""
    to: str
    """The id that is meant; ``event#key`` for a claim."""

    @property
    def field(self) -> str:
        """The field of the record, or of its claim, that holds the reference."""
        return str(self.path[2] if self.path[0] == "claims" else self.path[0])

    @property
    def start(self) -> str:
        """What refers, in the words of ``to``: the record, or its claim where a claim is meant."""
        return f"{self.id}#{self.path[1]}" if self.to_folder == "claims" else self.id


class Dated(NamedTuple):
    """A date in a record, as text."""

    folder: str
    id: str
    path: Path
    text: str


@shared
def claims(seeds: Seeds) -> list[tuple[str, str, Claim]]:
    """Event id, key and claim of every claim."""
    return [
        (id, key, claim)
        for id, event in seeds.events.items()
        for key, claim in event.claims.items()
    ]


def claim_at(seeds: Seeds, id: str) -> Claim | None:
    """The claim of an id (``event#key``), where there is one."""
    event, _, key = id.partition("#")
    record = seeds.events.get(event)
    return record.claims.get(key) if record else None


def voice(claim: Claim) -> str:
    """Who speaks: an actor's id, or the description of an unnamed speaker."""
    return claim.by or f"{claim.unnamed} within {claim.within}"


@shared
def known_ids(seeds: Seeds) -> dict[str, set[str]]:
    """Every id by folder, and those of the claims.

    A file that could not be read has its own finding; what refers to it is not at fault.
    """
    known = {folder: {*seeds.records(folder)} for folder in FOLDERS}
    for folder, id in seeds.paths:
        known[folder].add(id)
    known["claims"] = {f"{event}#{key}" for event, key, _ in claims(seeds)}
    return known


@shared
def moved_ids(seeds: Seeds) -> dict[str, dict[str, tuple[str, ...]]]:
    """Former and withdrawn ids by folder, each with the ids of what took its place."""
    gone = seeds.removed.to_dict()
    moved = {
        folder: {id: tuple(stone.get("replaced_by", ())) for id, stone in stones.items()}
        for folder, stones in gone.items()
    }
    for folder in FOLDERS:
        for id, record in seeds.records(folder).items():
            for former in getattr(record, "former_ids", None) or ():
                moved.setdefault(folder, {})[former] = (id,)
    return moved


def full_id(event: str, reference: str) -> str:
    """A reference to a claim as ``event#key``."""
    return reference if "#" in reference else f"{event}#{reference}"


def references(seeds: Seeds) -> Iterator[Reference]:
    """Every reference of every record."""
    for id, event in seeds.events.items():
        yield from references_of_event(id, event)
    for id, source in seeds.sources.items():
        for path, folder, to in _of_source(source):
            yield Reference("sources", id, path, folder, to)
    for id, actor in seeds.actors.items():
        for path, folder, to in _of_actor(actor):
            yield Reference("actors", id, path, folder, to)
    for id, place in seeds.places.items():
        for path, folder, to in _of_place(place):
            yield Reference("places", id, path, folder, to)


def references_of_event(id: str, event: Event) -> Iterator[Reference]:
    """Every reference of an event."""
    for path, folder, to in _of_event(id, event):
        yield Reference("events", id, path, folder, to)


def dates(seeds: Seeds) -> Iterator[Dated]:
    """Every date of every record."""
    for id, event in seeds.events.items():
        yield Dated("events", id, ("date",), str(event.date))
        yield Dated("events", id, ("added",), event.added)
        for key, claim in event.claims.items():
            if claim.said_on is not None:
                yield Dated("events", id, ("claims", key, "said_on"), str(claim.said_on))
            if claim.when is not None:
                yield Dated("events", id, ("claims", key, "when"), str(claim.when))
    for id, source in seeds.sources.items():
        days = {"published": source.published, "created": source.created}
        yield from _dates("sources", id, (), {**days, "consulted": source.consulted})
    for id, actor in seeds.actors.items():
        for index, role in enumerate(actor.roles or ()):
            yield from _dates("actors", id, ("roles", index), {"from": role.from_, "to": role.to})


@lru_cache(maxsize=8192)
def date_of(text: str | int | None) -> EdtfDate | None:
    """The date that a text is; None where there is none, or where rule SIE401 refuses it."""
    try:
        return None if text is None else EdtfDate.parse(str(text))
    except ValueFormatError:
        return None


@lru_cache(maxsize=8192)
def is_before(first: str | int | None, second: str | int | None) -> bool:
    """Whether a date was certainly over when another began; both must be known."""
    one, other = date_of(first), date_of(second)
    return one is not None and other is not None and one.before(other).certain


def days_between(first: date | None, second: date | None) -> int:
    """By how many days the first is before the second; 0 where one of them is not known."""
    return (second - first).days if first and second else 0


def _dates(
    folder: str, id: str, path: Path, fields: Mapping[str, str | int | None]
) -> Iterator[Dated]:
    for field, text in fields.items():
        if text is not None:
            yield Dated(folder, id, (*path, field), str(text))


_Found = tuple["Path", str, str]


def _of_event(id: str, event: Event) -> Iterator[_Found]:
    for index, place in enumerate(event.places or ()):
        yield ("places", index, "place"), "places", place.place
    for index, participant in enumerate(event.actors or ()):
        yield ("actors", index, "actor"), "actors", participant.actor
    if event.part_of:
        yield ("part_of",), "events", event.part_of
    for index, link in enumerate(event.links or ()):
        yield ("links", index, "event"), "events", link.event
        for step, reference in enumerate(link.claims or ()):
            yield ("links", index, "claims", step), "claims", full_id(id, reference)
    for key, claim in event.claims.items():
        for path, folder, to in _of_claim(id, claim):
            yield ("claims", key, *path), folder, to


def _of_claim(event: str, claim: Claim) -> Iterator[_Found]:
    for field in ("by", "within"):
        if actor := getattr(claim, field):
            yield (field,), "actors", actor
    if claim.target:
        yield ("target",), "claims", full_id(event, claim.target)
    if claim.replaces:
        yield ("replaces", "claim"), "claims", full_id(event, claim.replaces.claim)
    for index, place in enumerate(claim.where or ()):
        yield ("where", index), "places", place
    for index, evidence in enumerate(claim.evidence):
        yield ("evidence", index, "source"), "sources", evidence.source


def _of_source(source: Source) -> Iterator[_Found]:
    yield ("publisher",), "actors", source.publisher
    for index, derivation in enumerate(source.derived_from or ()):
        if derivation.source:
            yield ("derived_from", index, "source"), "sources", derivation.source
        if derivation.outlet:
            yield ("derived_from", index, "outlet"), "actors", derivation.outlet
    if source.supersedes:
        yield ("supersedes",), "sources", source.supersedes


def _of_actor(actor: Actor) -> Iterator[_Found]:
    if actor.speaks_for:
        yield ("speaks_for",), "actors", actor.speaks_for
    for index, role in enumerate(actor.roles or ()):
        yield ("roles", index, "of"), "actors", role.of


def _of_place(place: Place) -> Iterator[_Found]:
    if place.parent:
        yield ("parent",), "places", place.parent
    for country, side in (place.sides or {}).items():
        if side.town:
            yield ("sides", country, "town"), "places", side.town
