"""Events and places whose parts do not fit: listed twice, half a crossing, half a position."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, Elsewhere, rule
from syria_iraq_events.checking.walk import date_of, is_before

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Event

_BOXES = {"IQ": ((29.0, 37.5), (38.7, 48.7)), "SY": ((32.2, 37.4), (35.6, 42.5))}
"""Latitudes and longitudes between which a country lies, rounded outwards."""


@rule("SIE414", "recorded-before-it-happened", alone=True, severity="warning")
def recorded_before_it_happened(seeds: Seeds) -> Iterator[Breach]:
    """An event that is told as past is of a day after the one on which it was recorded.

    Then it is announced: `reality: planned`.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        added: 2025-02-01
    Good:
        # in events/2025/2025-03-01-visit.yaml
        added: 2025-04-01
    """
    for id, event in seeds.events.items():
        if event.reality == "reported" and is_before(event.added, event.date):
            yield Breach(
                "events", id, ("date",),
                f"the event is of {event.date} and was recorded on {event.added}",
                "write `reality: planned` where it is announced, or mend the date",
                related=(Elsewhere("events", id, ("added",), "recorded then"),),
            )  # fmt: skip


@rule("SIE420", "listed-twice", alone=True)
def listed_twice(seeds: Seeds) -> Iterator[Breach]:
    """One thing stands twice in a list: a place, a participant, a link, an office, a root, a name.

    A place or a participant may stand twice in two roles.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}, {place: town, role: at}]
    Good:
        # in events/2025/2025-03-01-visit.yaml
        places: [{place: town}]
    """
    for folder, id, path, items in _lists(seeds):
        if len(items) < 2 or len(set(items)) == len(items):
            continue
        firsts: dict[Hashable, int] = {}
        for index, item in enumerate(items):
            if (first := firsts.setdefault(item, index)) < index:
                yield Breach(
                    folder, id, (*path, index), "this stands above already",
                    "delete one of the two",
                    related=(Elsewhere(folder, id, (*path, first), "first"),),
                )  # fmt: skip


def _lists(seeds: Seeds) -> Iterator[tuple[str, str, Path, Sequence[Hashable]]]:
    """Every list in which nothing may stand twice, its items as what tells them apart."""
    for id, event in seeds.events.items():
        for path, items in _lists_of_event(event):
            yield "events", id, path, items
    for id, source in seeds.sources.items():
        roots = [(one.source, one.outlet) for one in source.derived_from or ()]
        yield "sources", id, ("derived_from",), roots
        yield "sources", id, ("authors",), source.authors or ()
    for id, actor in seeds.actors.items():
        offices = [(one.title, one.of, one.from_, one.to) for one in actor.roles or ()]
        yield "actors", id, ("roles",), offices
    for id, place in seeds.places.items():
        yield "places", id, ("countries",), place.countries


def _lists_of_event(event: Event) -> Iterator[tuple[Path, Sequence[Hashable]]]:
    if event.places:
        yield ("places",), [(one.place, one.role) for one in event.places]
    if event.actors:
        yield ("actors",), [(one.actor, one.role) for one in event.actors]
    if event.links:
        yield ("links",), [(one.rel, one.event) for one in event.links]
    yield ("contexts",), event.contexts or ()
    yield ("tags",), event.tags or ()
    for index, link in enumerate(event.links or ()):
        yield ("links", index, "claims"), link.claims or ()
    for key, claim in event.claims.items():
        if claim.where:
            yield ("claims", key, "where"), claim.where


@rule("SIE421", "half-a-crossing", alone=True, severity="warning")
def half_a_crossing(seeds: Seeds) -> Iterator[Breach]:
    """A border crossing does not have its two countries, each with its side.

    Each side has its own town and its own name for the crossing; reports use one or the other.

    Bad:
        # in places/town.yaml
        kind: border-crossing
    Good:
        # in places/town.yaml
        kind: border-crossing
        countries: [IQ, SY]
        sides:
          IQ: {names: {en: [The Iraqi Gate]}}
          SY: {names: {en: [The Syrian Gate]}}
    """
    for id, place in seeds.places.items():
        if place.kind == "border-crossing" and set(place.sides or ()) != set(place.countries):
            yield Breach(
                "places", id, ("sides",) if place.sides else (),
                "the crossing does not have a side for each of its countries",
                f"write `sides:` with {' and '.join(f'`{one}:`' for one in place.countries)}"
                if len(place.countries) == 2
                else "name both countries under `countries:`, and each under `sides:`",
            )  # fmt: skip
        elif place.kind == "border-crossing" and len(place.countries) < 2:
            yield Breach(
                "places", id, ("countries",), "a border crossing lies in two countries",
                "name the other country too",
            )  # fmt: skip


@rule("SIE422", "half-a-position", alone=True)
def half_a_position(seeds: Seeds) -> Iterator[Breach]:
    """A place has a part of its coordinates only, or none that tell how exact they are.

    Bad:
        # in places/town.yaml
        lat: 34.4
        lon: 41.0
    Good:
        # in places/town.yaml
        lat: 34.4
        lon: 41.0
        precision: near
    """
    for id, place in seeds.places.items():
        given = {name: getattr(place, name) is not None for name in ("lat", "lon", "precision")}
        if any(given.values()) and not all(given.values()):
            has = next(name for name, there in given.items() if there)
            lacks = " and ".join(f"`{name}`" for name, there in given.items() if not there)
            yield Breach(
                "places", id, (has,), f"`{has}` without {lacks}",
                "write `lat`, `lon` and `precision`, or none of them", at="key",
            )  # fmt: skip


@rule("SIE423", "place-outside-its-parent")
def place_outside_its_parent(seeds: Seeds) -> Iterator[Breach]:
    """A place lies in no country in which the place around it lies.

    Bad:
        # places/province.yaml
        kind: governorate
        names: {en: [The Province]}
        countries: [SY]
        # in places/town.yaml
        parent: province
    Good:
        # places/province.yaml
        kind: governorate
        names: {en: [The Province]}
        countries: [IQ]
        # in places/town.yaml
        parent: province
    """
    for id, place in seeds.places.items():
        parent = seeds.places.get(place.parent or "")
        if parent and not set(parent.countries) & set(place.countries):
            yield Breach(
                "places", id, ("countries",),
                f"`{place.parent}` lies in {' and '.join(parent.countries)}",
                "mend the countries or the parent",
                related=(Elsewhere("places", str(place.parent), ("countries",), "the parent's"),),
            )  # fmt: skip


@rule("SIE424", "office-ends-first", alone=True, severity="error")
def office_ends_first(seeds: Seeds) -> Iterator[Breach]:
    """An office ends before it begins.

    Bad:
        # in actors/person/mayor.yaml
        roles: [{title: mayor, of: town-council, from: 2024, to: 2019}]
    Good:
        # in actors/person/mayor.yaml
        roles: [{title: mayor, of: town-council, from: 2019, to: 2024}]
    """
    for id, actor in seeds.actors.items():
        for index, role in enumerate(actor.roles or ()):
            begins, ends = date_of(role.from_), date_of(role.to)
            if begins and ends and ends.before(begins).certain:
                yield Breach(
                    "actors", id, ("roles", index, "to"), f"it ends in {ends}, and begins in "
                    f"{begins}", "mend the day that is wrong",
                )  # fmt: skip


@rule("SIE425", "point-outside-country", alone=True)
def point_outside_country(seeds: Seeds) -> Iterator[Breach]:
    """The coordinates of a place lie far outside of its countries.

    Mostly latitude and longitude stand in each other's place, or a digit is wrong.

    Bad:
        # in places/town.yaml
        lat: 41.0
        lon: 34.4
        precision: near
    Good:
        # in places/town.yaml
        lat: 34.4
        lon: 41.0
        precision: near
    """
    for id, place in seeds.places.items():
        boxes = [_BOXES[one] for one in place.countries if one in _BOXES]
        known = len(boxes) == len(place.countries) > 0
        if place.lat is None or place.lon is None or not known:
            continue
        if not any(_lies_in(box, place.lat, place.lon) for box in boxes):
            swapped = any(_lies_in(box, place.lon, place.lat) for box in boxes)
            yield Breach(
                "places", id, ("lat",),
                f"{place.lat}, {place.lon} lies outside of {' and '.join(place.countries)}",
                "let `lat` and `lon` change places" if swapped
                else "mend the coordinates or the countries",
                related=(Elsewhere("places", id, ("lon",), "the longitude"),),
            )  # fmt: skip


def _lies_in(box: tuple[tuple[float, float], tuple[float, float]], lat: float, lon: float) -> bool:
    (south, north), (west, east) = box
    return south <= lat <= north and west <= lon <= east
