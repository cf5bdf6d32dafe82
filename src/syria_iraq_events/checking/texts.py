"""The texts that rules on language go over: names, and the words that are ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


def titles(seeds: Seeds) -> Iterator[Worded]:
    """Every title and summary of an event, in every language."""
    for id, event in seeds.events.items():
        for field, texts in (("title", event.title), ("summary", event.summary)):
            for language, text in (texts or {}).items():
                yield Worded("events", id, (field, language), text)


def own_words(seeds: Seeds) -> Iterator[Worded]:
    """Every text that is ours: titles, paraphrases, descriptions and notes."""
    yield from titles(seeds)
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
        for field in ("says", "unnamed", "note"):
            if text := getattr(claim, field):
                yield ("claims", key, field), text


def _names(
    folder: str, id: str, path: Path, names: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Worded, str]]:
    for language, spelt in names.items():
        for index, name in enumerate(spelt):
            yield Worded(folder, id, (*path, language, index), name), language
