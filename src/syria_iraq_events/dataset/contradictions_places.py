"""Places that cannot both be true of one event."""

from __future__ import annotations

from syria_iraq_events.dataset.contradictions_dates import moment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.place import Place

EXCLUSIVE = {
    "country": "country", "governorate": "governorate", "district": "district",
    "town": "settlement", "village": "settlement",
}  # fmt: skip
"""Kinds of place of which one ends where the next begins, by the level they stand on."""
VAGUE = ("area", "road", "river")
"""Kinds of place that stretch through others, or have no border that anybody drew."""
STAGES = frozenset({"from", "to", "via"})
"""The roles of the places that a movement passes one after another."""
KM_APART = 30
"""From how many kilometres on two places of which one is no settlement are surely not called by one
name: a camp 25 km from Baghdad is "in Baghdad" in many a report."""


class Map:
    """What lies in what; every answer is found once."""

    __slots__ = ("_known", "_lines")

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], bool] = {}
        self._lines: dict[str, tuple[Place, ...]] = {}

    def places_apart(self, event: Event, a: Claim, b: Claim) -> Iterator[dict[str, Any]]:
        """The places of two claims, where none of one's can be one of the other's.

        In a movement, who names where it began does not contradict who names where it ended. What
        lasted can have been in two places on two days: there, claims of days that surely differ
        agree.
        """
        pairs = [(one, other) for one in a.where for other in b.where]
        if not pairs or not all(self.apart(*pair) for pair in pairs):
            return
        if any(self._stages(event, *pair) for pair in pairs):
            return
        mine, theirs = moment(a), moment(b)
        if event.date.lasted and (mine[1] < theirs[0] or theirs[1] < mine[0]):
            return
        here, there = (" and ".join(map(str, claim.where)) for claim in (a, b))
        yield {
            "a": a,
            "b": b,
            "sentence": f"{here} according to {a.speaker}; {there} according to {b.speaker}.",
        }

    def apart(self, one: Place, other: Place) -> bool:
        """Whether two places surely have nothing in common."""
        key = (min(one.id, other.id), max(one.id, other.id))
        if key not in self._known:
            self._known[key] = self._are_apart(one, other)
        return self._known[key]

    def _are_apart(self, one: Place, other: Place) -> bool:
        mine, theirs = _towns(one), _towns(other)
        together = ((x, y) for x in (one, *mine) for y in (other, *theirs))
        if any(self._inside(x, y) or self._inside(y, x) for x, y in together):
            return False
        return all(self._distinct(x, y) for x in mine or (one,) for y in theirs or (other,))

    def _above(self, place: Place) -> tuple[Place, ...]:
        """The place and all that it lies in, the smallest first."""
        if place.id not in self._lines:
            chain = [place]
            while (parent := chain[-1].parent) is not None and parent.id not in {
                up.id for up in chain
            }:
                chain.append(parent)
            self._lines[place.id] = tuple(chain)
        return self._lines[place.id]

    def _inside(self, one: Place, other: Place) -> bool:
        if other.kind == "country" and set(other.countries) & set(one.countries):
            return True
        return any(up.id == other.id for up in self._above(one))

    def _distinct(self, one: Place, other: Place) -> bool:
        """Whether two places of which neither lies in the other are surely not one."""
        if not set(one.countries) & set(other.countries):
            return True
        for vague, thing in ((one, other), (other, one)):
            if vague.kind in VAGUE:
                # It may reach anywhere within what it lies in; beyond, nobody knows.
                parent = vague.parent
                if parent is None or self._inside(thing, parent) or self._inside(parent, thing):
                    return False
        mine, theirs = self._levels(one), self._levels(other)
        if any(mine[level] != theirs[level] for level in mine.keys() & theirs.keys()):
            return True
        return _kilometres(one, other) > KM_APART

    def _levels(self, place: Place) -> dict[str, str]:
        """What the place lies in, by level."""
        return {EXCLUSIVE[up.kind]: up.id for up in self._above(place) if up.kind in EXCLUSIVE}

    def _stages(self, event: Event, one: Place, other: Place) -> bool:
        """Whether the event passed first one of the places and then the other."""
        here, there = (
            {part.role for part in event.places if not self.apart(part.place, place)}
            for place in (one, other)
        )
        return any(r != s and {r, s} & STAGES for r in here for s in there)


def _towns(place: Place) -> tuple[Place, ...]:
    """The towns that a crossing lies between: it is in both."""
    towns = (side.town for side in place.sides.values())
    return tuple(town for town in towns if town is not None)


def _kilometres(one: Place, other: Place) -> float:
    """The distance of two places on the sphere; 0 where it is not known to the town."""
    places = (one, other)
    if any(place.precision not in ("exact", "near") for place in places):
        return 0.0
    from math import acos, cos, radians, sin

    (lat, lon), (lat2, lon2) = ((radians(p.lat or 0), radians(p.lon or 0)) for p in places)
    angle = sin(lat) * sin(lat2) + cos(lat) * cos(lat2) * cos(lon - lon2)
    return 6371 * acos(min(1.0, max(-1.0, angle)))
