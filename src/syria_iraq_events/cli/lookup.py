"""From what a user types to records: ids, former ids, keys of claims, and names in any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.cli.failure import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.entity import Entity
    from syria_iraq_events.dataset.place import Place

KINDS = ("event", "claim", "source", "actor", "place")
"""The kinds of record, in the order in which they are looked through."""


def find(data: Dataset, text: str, kinds: Iterable[str] = KINDS) -> list[Entity]:
    """The records that a text means: by id, else by former id, else by name.

    Several where records of different kinds share an id, or several actors or places bear a name.

    Raises:
        Failure: where there is none; the message names the nearest ids.
    """
    kinds = tuple(kinds)
    found = [_collection(data, kind)[text] for kind in kinds if text in _collection(data, kind)]
    return (
        found
        or _moved(data, text, kinds)
        or _named(data, text, kinds)
        or _unknown(data, text, kinds)
    )


def actor(data: Dataset, text: str) -> Actor:
    """The one actor that an id or a name means.

    Raises:
        Failure: where there is none, or more than one.
    """
    from syria_iraq_events.dataset.actor import Actor

    found = _one(text, find(data, text, ("actor",)))
    assert isinstance(found, Actor)
    return found


def place(data: Dataset, text: str) -> Place:
    """The one place that an id or a name means.

    Raises:
        Failure: where there is none, or more than one.
    """
    from syria_iraq_events.dataset.place import Place

    found = _one(text, find(data, text, ("place",)))
    assert isinstance(found, Place)
    return found


def _one(text: str, found: Sequence[Entity]) -> Entity:
    if len(found) > 1:
        raise Failure(f"'{text}' is the name of {_ids(found)}; give the id")
    return found[0]


def _collection(data: Dataset, kind: str) -> dict[str, Entity]:
    collection: dict[str, Entity] = getattr(data, f"{kind}s")
    return collection


def _moved(data: Dataset, text: str, kinds: Sequence[str]) -> list[Entity]:
    """What has the text as a former id.

    Raises:
        WithdrawnIdError: where the record was withdrawn.
    """
    from syria_iraq_events.dataset.collection import UnknownIdError, WithdrawnIdError

    for kind in kinds:
        try:
            return [_collection(data, kind)[text]]
        except WithdrawnIdError:
            raise
        except UnknownIdError:
            continue
    return []


def _named(data: Dataset, text: str, kinds: Sequence[str]) -> list[Entity]:
    found: list[Entity] = []
    if "actor" in kinds:
        found += data.actors_named(text)
    if "place" in kinds:
        found += data.places_named(text)
    return found


def _unknown(data: Dataset, text: str, kinds: Sequence[str]) -> list[Entity]:
    from difflib import get_close_matches

    ids = [id for kind in kinds if kind != "claim" or "#" in text for id in _collection(data, kind)]
    near = [id for id in data.claims if "claim" in kinds and id.endswith(f"#{text}")]
    near += get_close_matches(text, ids, 3, 0.6)
    near += [id for id in ids if text and text in id]
    hint = f"; did you mean {' or '.join(map(repr, dict.fromkeys(near[:3])))}?" if near else ""
    what = kinds[0] if len(kinds) == 1 else "record"
    raise Failure(f"no {what} has the id or name {text!r}{hint}")


def _ids(found: Sequence[Entity]) -> str:
    return " and ".join(entity.id for entity in found)
