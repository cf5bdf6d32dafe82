"""People: in a public role only, at no exact spot, with nothing by which they could be reached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.texts import OnRecord, own_words
from syria_iraq_events.checking.walk import claims
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.records import Place

_MAIL = re.compile(
    # Each part has a bound or one beginning, so that no text makes the search go over it again.
    r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[a-z]{2,}",
    re.ASCII | re.IGNORECASE,
)
_TELEPHONE = re.compile(
    # 9 to 15 digits (E.164) after a `+`, `00` or `0`; without one of these it may be any number.
    r"(?<![\w.,+/#-])(?:\+[ (]{0,2}[1-9]|00?[ ()-]{0,3}[1-9])(?:[ ()-]{0,3}[0-9]){7,14}"
    r"(?!\w|[.,-][0-9])",
    re.ASCII,
)
_NUMBERED = re.compile(r"(?:\b(?:ISBN|ISSN|DOI|id)(?:-1[03])?[ :]*|[0-9] )$", re.IGNORECASE)
"""What stands before a number that is no telephone's: a mark of books, or more of the number."""
_DATE = re.compile(
    r"(?<![\w-])(?:[12][0-9]{3}-[01][0-9](?:-[0-3][0-9])?|[0-3][0-9]-[01][0-9]-[12][0-9]{3})(?![\w-])",
    re.ASCII,
)
_DIGITS = re.compile("[0-9٠-٩۰-۹][0-9٠-٩۰-۹ ()-]{8}")
"""What a telephone number holds, and hardly any other text: looked for first, as it is quick."""
_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_RANKS = "Captain|Colonel|Lieutenant|Major|General|Brigadier|Sergeant"
_INSTITUTIONS = (
    "Intelligence|Staff|Directorate|Security|Command|Council|Secretariat|Administration|Authority"
)
"""What follows `General` and the like in the name of a body."""
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sheikh|Captain|Capt|Colonel|Col|Lieutenant|Lt|Major|Maj|General|Gen"
    r"|Brigadier|Sergeant|Sgt|Private|Hajji|Abu|Umm|Um)\.? "
    rf"(?!(?:{_RANKS}|{_INSTITUTIONS})\b)[A-Z][a-z]+"
)
_HIDDEN = ("camp", "base", "facility")
"""Kinds of places in which people live or are held; a prison is a facility."""
_ON_EVERY_MAP = "airport"
"""What a facility may say of itself that can be exact: nobody is harmed by what all maps show."""
_FINEST = {"exact": 3, "near": 2, "district": 1, "governorate": 1, "country": 0}
"""Decimals of coordinates by precision: two are about a kilometre, three a hundred metres."""


@rule("SIE701", "person-without-office", alone=True, severity="warning")
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


@rule("SIE702", "coordinates-too-fine", alone=True)
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


@rule("SIE703", "contact-data", alone=True)
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
        for found in _contacts(text):
            yield Breach(folder, id, path, f"`{found}` is contact data", "delete it")


@rule("SIE704", "exact-spot", alone=True)
def exact_spot(seeds: Seeds) -> Iterator[Breach]:
    """A camp, a base or a facility, such as a prison, has exact coordinates.

    People live or are held there. The nearest town or district is as fine as is safe. An airport,
    which says so in its English name, may be exact.

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
        if place.kind in _HIDDEN and place.precision == "exact" and not _is_on_every_map(place):
            yield Breach(
                "places", id, ("precision",), f"exact coordinates of a {place.kind}",
                "give those of the nearest town, with `precision: near`",
            )  # fmt: skip


@rule("SIE705", "named-in-description", severity="warning")
def named_in_description(seeds: Seeds) -> Iterator[Breach]:
    """The description of an unnamed speaker holds a name.

    A public figure is an actor under `by`. Anybody else is described without a name. The names of
    places and actors on record may stand there.

    Bad:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-heard-of: {unnamed: Captain Someone of the guards, says: The visit took place., evidence: [{source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}]}
    Good:
        # in events/2025/2025-03-01-visit.yaml
        claims:
          visit-heard-of: {unnamed: a captain of the guards, says: The visit took place., evidence: [{source: 2025-03-02-paper, words: 9, sha256: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc}]}
    """  # noqa: E501
    known = OnRecord(seeds, _TITLED.search)
    for id, key, claim in claims(seeds):
        for found in _TITLED.finditer(claim.unnamed or ""):
            if known.is_part_of_a_name(found.group(), claim.unnamed or ""):
                continue
            yield Breach(
                "events", id, ("claims", key, "unnamed"), f"`{found.group()}` is a name",
                "make a public figure an actor under `by`; describe anybody else",
            )  # fmt: skip
            break


def _is_on_every_map(place: Place) -> bool:
    spelt = place.names.get("en", ())
    return place.kind == "facility" and any(_ON_EVERY_MAP in fold(name).split() for name in spelt)


def _contacts(text: str) -> Iterator[str]:
    """The addresses of mail and the telephone numbers of a text, as they stand there."""
    for found in _MAIL.finditer(text):
        yield found.group()
    # As long as the text itself, so that what is found stands at the same place in both.
    plain = _DATE.sub(lambda date: "#" * len(date.group()), text.translate(_TO_ASCII))
    for found in _TELEPHONE.finditer(plain):
        before = _NUMBERED.search(plain, max(0, found.start() - 12), found.start())
        grouped = re.search("[0-9]{3}", found.group())
        if grouped and not before and sum(map(str.isdigit, found.group())) >= 9:
            yield text[found.start() : found.end()]
