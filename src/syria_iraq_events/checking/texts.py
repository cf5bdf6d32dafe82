"""The texts that rules on language go over: names, and the words that are ours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from syria_iraq_events.checking.shared import shared
from syria_iraq_events.reading.seeds import FOLDERS
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Event


class Worded(NamedTuple):
    """A text, and where it stands."""

    folder: str
    id: str
    path: Path
    text: str


@partial(shared, large=True)
def titles(seeds: Seeds) -> list[Worded]:
    """Every title and summary of an event, in every language."""
    return [
        Worded("events", id, (field, language), text)
        for id, event in seeds.events.items()
        for field, texts in (("title", event.title), ("summary", event.summary))
        for language, text in (texts or {}).items()
    ]


@partial(shared, large=True)
def own_words(seeds: Seeds) -> list[Worded]:
    """Every text that is ours: titles, paraphrases, descriptions and notes."""
    return [*titles(seeds), *_own_words(seeds)]


class Vocabulary(NamedTuple):
    """What stands between blanks in our own words, each once, a line each.

    A word of many texts is looked at once, and a rule on words need not go over the texts where no
    word is of interest to it.
    """

    ascii: str
    """What is of ASCII only, in lower case."""
    other: str


@shared
def vocabulary(seeds: Seeds) -> Vocabulary:
    """What our own words are made of."""
    parts: set[str] = set()
    for worded in own_words(seeds):
        parts.update(worded.text.split())
    latin = {part for part in parts if part.isascii()}
    return Vocabulary("\n".join(latin).lower(), "\n".join(parts - latin))


def _own_words(seeds: Seeds) -> Iterator[Worded]:
    for id, event in seeds.events.items():
        for path, text in _of_event(event):
            yield Worded("events", id, path, text)
    for id, actor in seeds.actors.items():
        for index, role in enumerate(actor.roles or ()):
            yield Worded("actors", id, ("roles", index, "title"), role.title)
    for folder in FOLDERS:
        for id, record in seeds.records(folder).items():
            if note := getattr(record, "note", None):
                yield Worded(folder, id, ("note",), note)


def names(seeds: Seeds) -> Iterator[tuple[Worded, str]]:
    """Every name of an actor, a place or a side of a crossing, with its language."""
    for id, actor in seeds.actors.items():
        yield from _names("actors", id, ("names",), actor.names)
    for id, place in seeds.places.items():
        yield from _names("places", id, ("names",), place.names)
        for country, side in (place.sides or {}).items():
            yield from _names("places", id, ("sides", country, "names"), side.names)


class OnRecord:
    """The names of actors and places in which something is found that a rule looks for."""

    def __init__(self, seeds: Seeds, search: Callable[[str], object]) -> None:
        self._seeds = seeds
        self._search = search
        self._names: set[str] | None = None

    def is_part_of_a_name(self, found: str, text: str) -> bool:
        """Whether what was found in a text is there as a part of a name on record."""
        if self._names is None:  # most records have nothing that is looked for
            spelt = (worded.text for worded, _ in names(self._seeds))
            self._names = {f" {fold(name)} " for name in spelt if self._search(name)}
        part, whole = f" {fold(found)} ", f" {fold(text)} "
        return any(part in name and name in whole for name in self._names)


def _of_event(event: Event) -> Iterator[tuple[Path, str]]:
    for name, measure in (event.measures or {}).items():
        yield ("measures", name, "of"), measure.of
    for index, place in enumerate(event.places or ()):
        if place.note:
            yield ("places", index, "note"), place.note
    for key, claim in event.claims.items():
        yield ("claims", key, "says"), claim.says
        if claim.unnamed:
            yield ("claims", key, "unnamed"), claim.unnamed
        if claim.note:
            yield ("claims", key, "note"), claim.note


def _names(
    folder: str, id: str, path: Path, names: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Worded, str]]:
    for language, spelt in names.items():
        for index, name in enumerate(spelt):
            yield Worded(folder, id, (*path, language, index), name), language
