"""A new actor or place: what has names, and its id from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.authoring.draft import Draft
from syria_iraq_events.authoring.parts import known, name_for_id, taken_ids
from syria_iraq_events.authoring.slug import slug, unused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.reading.seeds import Seeds


def entity_draft(
    seeds: Seeds, kind: str, fields: Mapping[str, Any], id: str | None = None
) -> Draft:
    """The record of an actor or a place.

    Args:
        seeds: the records that it joins.
        kind: actor or place.
        fields: its fields; what is empty is left out.
        id: its id; made from its name where it is not given.
    """
    record = known(**fields)
    if id is None:
        id = unused(slug(name_for_id(record["names"])), taken_ids(seeds, f"{kind}s"))
    return Draft(kind, id, record)


def namesakes(seeds: Seeds, kind: str, names: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The records that bear one of the names already: perhaps the same one."""
    from syria_iraq_events.authoring.match import matches

    every = (name for spelt in names.values() for name in spelt)
    found = (id for name in every for id in matches(seeds, f"{kind}s", name))
    return tuple(dict.fromkeys(found))
