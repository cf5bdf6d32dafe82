"""From the options of a list to what `where` takes, and the order of what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.cli import lookup
from syria_iraq_events.cli.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Mapping

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
_DAYS = {"events": "during", "claims": "said", "sources": "published"}
"""The argument that `--from` and `--to` stand for."""


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
    given = {
        name: _record(data, name, value)
        for name, value in wanted.items()
        if name not in ("from", "to")
    }
    days = window(wanted.get("from"), wanted.get("to"))
    if days is not None:
        given |= {_DAYS[what]: days, "certainty": "possible"}
    try:
        return _found(data, what, given)
    except ValueError as error:  # a term that is unknown
        raise Failure(str(error)) from None


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


def _record(data: Dataset, name: str, value: str) -> Any:
    """The record that an id or a name means, where a filter asks for one; else the value."""
    if name == "place":
        return lookup.place(data, value)
    if name in ("actor", "publisher"):
        return lookup.actor(data, value)
    return lookup.find(data, value, ("source",))[0] if name == "source" else value


def _found(data: Dataset, what: str, given: dict[str, Any]) -> list[Entity]:
    if what == "events":
        return list(data.timeline(**given))
    if what == "claims":
        of_event = {name: given.pop(name) for name in ("type", "tag") if name in given}
        chosen = data.claims.where(event=data.events.where(**of_event), **given)
        timeline = data.timeline(**of_event)
        return [c for event in timeline for c in event.claims.values() if c.id in chosen]
    if what == "places" and "place" in given:
        place = given.pop("place")
        inside = {place.id, *data.places.where(inside=place)}
        return [one for one in data.places.where(**given).values() if one.id in inside]
    collection: Any = getattr(data, what)
    return list(collection.where(**given).values())
