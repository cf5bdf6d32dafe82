"""Which record is meant by what somebody types: an id, a former id, an address, a name."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from syria_iraq_events.checking.urls import same_address
from syria_iraq_events.checking.walk import known_ids, moved_ids
from syria_iraq_events.values.names import fold, preferred

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.reading.seeds import Seeds

_MOST = 9
"""Offered records; more would be no help."""


def matches(seeds: Seeds, folder: str, text: str) -> tuple[str, ...]:
    """The ids of the records that a text means: more than one where several bear the name.

    Args:
        seeds: the records.
        folder: events, sources, actors or places.
        text: an id, a former id, the address of a source, or a name in any script.
    """
    if text in known_ids(seeds)[folder]:
        return (text,)
    if moved := moved_ids(seeds).get(folder, {}).get(text):
        return moved
    if folder == "sources" and "://" in text:
        wanted = same_address(text)
        found = (id for id, one in seeds.sources.items() if one.url)
        return tuple(id for id in found if same_address(str(seeds.sources[id].url)) == wanted)
    folded = fold(text)
    return tuple(
        id
        for id, names in _names(seeds, folder)
        if folded and any(fold(name) == folded for name in names)
    )


def near(seeds: Seeds, folder: str, text: str) -> tuple[str, ...]:
    """The ids of records that may be meant by a text that means none, the nearest first."""
    folded = fold(text.replace("-", " "))
    spelt: dict[str, list[str]] = {}
    for id, names in _names(seeds, folder):
        for name in (*names, id.replace("-", " ")):
            spelt.setdefault(fold(name), []).append(id)
    close = get_close_matches(folded, spelt, _MOST, 0.7) if len(folded) <= 100 else []
    holding = [name for name in spelt if len(folded) > 2 and folded in name]
    found = (id for name in (*close, *sorted(holding, key=len)) for id in spelt[name])
    return tuple(dict.fromkeys(found))[:_MOST]


def label(seeds: Seeds, folder: str, id: str) -> str:
    """How a list shows a record: its id, and its name or title.

    A record that could not be read has its id only.
    """
    names = next((names for known, names in _names(seeds, folder, (id,)) if known == id), ())
    return f"{id} ({names[0]})" if names else id


def _names(
    seeds: Seeds, folder: str, ids: Iterable[str] | None = None
) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Every record with what it is called, the preferred name first."""
    records = seeds.records(folder)
    for id in records if ids is None else ids:
        record = records.get(id)
        names: dict[str, tuple[str, ...]] = getattr(record, "names", None) or {}
        title = getattr(record, "title", None)
        if names:
            every = (name for spelt in names.values() for name in spelt)
            yield id, tuple(dict.fromkeys((preferred(names), *every)))
        elif isinstance(title, dict):
            yield id, (title["en"], *title.values())
        elif title:
            yield id, (str(title),)
