"""People: in a public role only, at no exact spot, with nothing by which they could be reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.texts import own_words
from syria_iraq_events.checking.walk import claims

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

_ADDRESS = re.compile(
    # Each part has a bound or one beginning, so that no text makes the search go over it again.
    r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}"
    r"|(?<![\w.-])\+?[0-9][0-9 ()-]{8,30}[0-9](?![\w.-])",
    re.ASCII,
)
_DIGITS = re.compile(r"[0-9][0-9 ()-]{8}")
"""What a telephone number holds, and hardly any other text: looked for first, as it is quick."""
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sheikh|Captain|Capt|Colonel|Col|Lieutenant|Lt|Major|Maj|General|Gen"
    r"|Brigadier|Sergeant|Sgt|Private|Hajji|Abu|Umm|Um)\.? [A-Z][a-z]+"
)
_HIDDEN = ("camp", "prison", "base")
_FINEST = {"exact": 3, "near": 2, "district": 1, "governorate": 1, "country": 0}
"""Decimals of coordinates by precision: two are about a kilometre, three a hundred metres."""


@rule("SIE701", "person-without-office", severity="warning")
def person_without_office(seeds: Seeds) -> Iterator[Breach]:
    """A person has no office, speaks for nobody, and no note tells the public role.

    Officials, commanders and public figures stand here, in their public role. Everybody else is
    described, never named: "a resident of the district".

    Bad:
        # actors/person/a-person.yaml
        kind: person
        names: {en: [A Person]}
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {by: a-person}}
    Good:
        # actors/person/a-person.yaml
        kind: person
        names: {en: [A Person]}
        note: Known commentator on the affairs of the province.
        # in events/2025/2025-03-01-visit.yaml
        claims: {visit-denied: {by: a-person}}
    """
    for id, actor in seeds.actors.items():
        if actor.kind == "person" and not (actor.roles or actor.speaks_for or actor.note):
            yield Breach(
                "actors", id, ("kind",), "a person without a public role",
                "add `roles:`, or describe the person as `unnamed` and delete the record",
            )  # fmt: skip


@rule("SIE702", "coordinates-too-fine")
def coordinates_too_fine(seeds: Seeds) -> Iterator[Breach]:
    """Coordinates have more decimals than their precision can mean.

    Digits that nobody measured look like knowledge, and a spot that is exact can do harm.

    Bad:
        # in places/town.yaml
        lat: 34.40127
        lon: 41.00321
        precision: near
    Good:
        # in places/town.yaml
        lat: 34.4
        lon: 41.0
        precision: near
    """
    for id, place in seeds.places.items():
        finest = _FINEST.get(place.precision or "", 3)
        for field in ("lat", "lon"):
            value = getattr(place, field)
            if value is not None and round(value, finest) != value:
                yield Breach(
                    "places", id, (field,),
                    f"`{value}` is finer than `precision: {place.precision}`",
                    f"write `{round(value, finest)}`",
                )  # fmt: skip


@rule("SIE703", "contact-data")
def contact_data(seeds: Seeds) -> Iterator[Breach]:
    """A text holds an address of electronic mail or a telephone number.

    Bad:
        # in places/town.yaml
        note: Ask at +964 770 000 0000.
    Good:
        # in places/town.yaml
        note: The council answers questions.
    """
    for folder, id, path, text in own_words(seeds):
        if "@" not in text and not _DIGITS.search(text):
            continue
        if found := _ADDRESS.search(text):
            if _is_date(found.group()):
                continue
            yield Breach(folder, id, path, f"`{found.group()}` is contact data", "delete it")


@rule("SIE704", "exact-spot")
def exact_spot(seeds: Seeds) -> Iterator[Breach]:
    """A camp, a prison or a base has exact coordinates.

    People live or are held there. The nearest town or district is as fine as is safe.

    Bad:
        # in places/town.yaml
        kind: camp
        lat: 34.4
        lon: 41.0
        precision: exact
    Good:
        # in places/town.yaml
        kind: camp
        lat: 34.4
        lon: 41.0
        precision: near
    """
    for id, place in seeds.places.items():
        if place.kind in _HIDDEN and place.precision == "exact":
            yield Breach(
                "places", id, ("precision",), f"exact coordinates of a {place.kind}",
                "give those of the nearest town, with `precision: near`",
            )  # fmt: skip


@rule("SIE705", "named-in-description", severity="warning")
def named_in_description(seeds: Seeds) -> Iterator[Breach]:
    """The description of an unnamed speaker holds a name.

    A public figure is an actor under `by`. Anybody else is described without a name.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-heard-of: {unnamed: Captain Someone of the guards, says: The visit took place., evidence: [{source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}]}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-heard-of: {unnamed: a captain of the guards, says: The visit took place., evidence: [{source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}]}
    """  # noqa: E501
    for id, key, claim in claims(seeds):
        if claim.unnamed and (found := _TITLED.search(claim.unnamed)):
            yield Breach(
                "events", id, ("claims", key, "unnamed"), f"`{found.group()}` is a name",
                "make a public figure an actor under `by`; describe anybody else",
            )  # fmt: skip


def _is_date(text: str) -> bool:
    return bool(re.match(r"[12][0-9]{3}-[01][0-9]", text))
