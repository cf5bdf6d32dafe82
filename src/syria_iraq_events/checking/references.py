"""Rules on references and ids: they lead somewhere, in no circle, and are used once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.walk import Reference, claims, references
from syria_iraq_events.reading.seeds import FOLDERS
from syria_iraq_events.reading.wording import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from syria_iraq_events.reading.seeds import Seeds


@rule("SIE301", "unknown-reference")
def unknown_reference(seeds: Seeds) -> Iterator[Breach]:
    """An id that a record names belongs to no record."""
    # A file that could not be read has its own finding; what refers to it is not at fault.
    known = {folder: {*seeds.records(folder)} for folder in FOLDERS}
    for folder, id in seeds.paths:
        known[folder].add(id)
    known["claims"] = {f"{event}#{key}" for event, key, _ in claims(seeds)}
    for folder, id, path, to_folder, to in references(seeds):
        unread = to_folder == "claims" and _is_unread(seeds, to.partition("#")[0])
        if to not in known[to_folder] and not unread:
            message = f"there is no {to_folder[:-1]} `{to}`"
            yield Breach(folder, id, path, message, did_you_mean(to, known[to_folder]))


@rule("SIE302", "unknown-measure")
def unknown_measure(seeds: Seeds) -> Iterator[Breach]:
    """A figure is given for a measure that the event does not declare."""
    for id, key, claim in claims(seeds):
        measures = seeds.events[id].measures or {}
        for name in claim.figures or ():
            if name not in measures:
                yield Breach(
                    "events",
                    id,
                    ("claims", key, "figures", name),
                    f"the event has no measure `{name}`",
                    did_you_mean(name, measures) or f"declare it under `measures:` as `{name}:`",
                    at="key",
                )


@rule("SIE303", "circular-reference")
def circular_reference(seeds: Seeds) -> Iterator[Breach]:
    """Records lead back to themselves where they must not."""
    chains: dict[str, list[Reference]] = defaultdict(list)
    for reference in references(seeds):
        if (reference.field, reference.to_folder) in CHAINS:
            chains[reference.field].append(reference)
    for field, chain in chains.items():
        edges: dict[str, list[str]] = defaultdict(list)
        for reference in chain:
            edges[reference.start].append(reference.to)
        for reference in chain:
            if circle := _circle(reference, edges):
                yield Breach(
                    reference.folder,
                    reference.id,
                    reference.path,
                    f"`{field}` leads back to itself: {' -> '.join(circle)}",
                    "delete one of the references",
                )


@rule("SIE304", "reused-id")
def reused_id(seeds: Seeds) -> Iterator[Breach]:
    """A former or withdrawn id is in use, or two records claim it."""
    gone = seeds.removed.to_dict()
    for folder in ("events", "sources", "actors", "places"):
        claimed: dict[str, str] = {}
        for id, record in seeds.records(folder).items():
            if id in gone.get(folder, {}):
                yield Breach(folder, id, (), f"`{id}` was withdrawn and is never used again")
            for index, former in enumerate(getattr(record, "former_ids", None) or ()):
                path = ("former_ids", index)
                if (folder, former) in seeds.paths or former in seeds.records(folder):
                    yield Breach(folder, id, path, f"`{former}` is the id of another record")
                elif former in claimed:
                    other = claimed[former]
                    yield Breach(folder, id, path, f"`{former}` is a former id of `{other}` too")
                claimed.setdefault(former, id)


CHAINS = {
    ("part_of", "events"),
    ("speaks_for", "actors"),
    ("parent", "places"),
    ("supersedes", "sources"),
    ("derived_from", "sources"),
    ("target", "claims"),
    ("replaces", "claims"),
}
"""The fields that must not lead back to where they start, and what each refers to."""


def _is_unread(seeds: Seeds, event: str) -> bool:
    return ("events", event) in seeds.paths and event not in seeds.events


def _circle(reference: Reference, edges: Mapping[str, list[str]]) -> list[str]:
    """The way from a reference back to its start; empty where there is none."""
    start = reference.start
    ways = [[start, reference.to]]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        if way[-1] == start:
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            ways.extend([*way, to] for to in edges.get(way[-1], ()))
    return []
