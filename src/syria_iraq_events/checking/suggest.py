"""Which record was meant: the nearest id, or the record whose name folds to what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Elsewhere
from syria_iraq_events.reading.wording import nearest
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Collection

    from syria_iraq_events.reading.seeds import Seeds

MAX_SUGGESTED = 20
"""References of a file for which what was meant is looked for: that goes over every id there is."""


def nearest_record(
    seeds: Seeds, folder: str, wanted: str, known: Collection[str]
) -> tuple[str, tuple[Elsewhere, ...]]:
    """The remedy for an id that is none, and the place of the record that it may mean.

    A claim's id is looked for among the claims of its own event first; an actor or a place also by
    its names in any script, because people write what they read.
    """
    found = _by_name(seeds, folder, wanted)
    if folder == "claims":
        event, _, key = wanted.partition("#")
        if event not in seeds.events:
            near = nearest(event, seeds.events)
            return (f"did you mean the event `{near}`?" if near else "", ())
        keys = seeds.events[event].claims
        near = nearest(key, keys)
        if near is None:
            return (f"`{event}` has the claims {', '.join(keys)}" if len(keys) < 9 else "", ())
        return (
            f"did you mean `{near}`?",
            (Elsewhere("events", event, ("claims", near), "this claim?", "key"),),
        )
    if found is None:
        found = nearest(wanted, known)
    if found is None:
        return (f"`sie new {folder[:-1]} {wanted}` writes it", ())
    readable = found in seeds.records(folder)
    meant = (Elsewhere(folder, found, (), f"this {folder[:-1]}?"),) if readable else ()
    return (f"did you mean `{found}`?", meant)


def _by_name(seeds: Seeds, folder: str, wanted: str) -> str | None:
    if folder not in ("actors", "places"):
        return None
    folded = fold(wanted.replace("-", " "))
    for id, record in seeds.records(folder).items():
        names: dict[str, tuple[str, ...]] = record.names  # type: ignore[attr-defined]
        if any(fold(name) == folded for spelt in names.values() for name in spelt):
            return id
    return None
