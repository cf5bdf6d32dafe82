"""Rules on references and ids: they lead somewhere, in no circle, and are used once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.walk import Reference, claims, references
from syria_iraq_events.reading.shape import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from syria_iraq_events.reading.seeds import Seeds


@rule("SIE301", "unknown-reference")
def unknown_reference(seeds: Seeds) -> Iterator[Breach]:
    """An id that a record names belongs to no record."""
    # A file that could not be read has its own finding; what refers to it is not at fault.
    known: dict[str, set[str]] = defaultdict(set)
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
        relation = _CHAINS.get(tuple(s for s in reference.path if isinstance(s, str))[-1:])
        if reference.to_folder == "claims":
            relation = reference.path[2] if reference.path[0] == "claims" else None  # type: ignore[assignment]
        if relation:
            chains[relation].append(reference)
    for relation, found in chains.items():
        edges = {_start(reference): reference.to for reference in found}
        several: dict[str, set[str]] = defaultdict(set)
        for reference in found:
            several[_start(reference)].add(reference.to)
        for reference in found:
            if _leads_back(_start(reference), several):
                shown = " -> ".join(_circle(_start(reference), edges))
                yield Breach(
                    reference.folder,
                    reference.id,
                    reference.path,
                    f"`{relation}` leads back to itself: {shown}",
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
                if (folder, former) in seeds.paths:
                    yield Breach(folder, id, path, f"`{former}` is the id of another record")
                elif former in claimed:
                    other = claimed[former]
                    yield Breach(folder, id, path, f"`{former}` is a former id of `{other}` too")
                claimed.setdefault(former, id)


_CHAINS: Mapping[tuple[str, ...], str] = {
    ("part_of",): "part_of",
    ("speaks_for",): "speaks_for",
    ("parent",): "parent",
    ("supersedes",): "supersedes",
}


def _is_unread(seeds: Seeds, event: str) -> bool:
    return ("events", event) in seeds.paths and event not in seeds.events


def _start(reference: Reference) -> str:
    """The node that a reference leaves from: its record, or its claim."""
    if reference.to_folder == "claims":
        return f"{reference.id}#{reference.path[1]}"
    return reference.id


def _leads_back(start: str, edges: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    queue = list(edges[start])
    while queue:
        node = queue.pop()
        if node == start:
            return True
        if node not in seen and node in edges:
            seen.add(node)
            queue.extend(edges[node])
    return False


def _circle(start: str, edges: Mapping[str, str]) -> list[str]:
    circle = [start, edges[start]]
    while circle[-1] != start and circle[-1] in edges and len(circle) < 10:
        circle.append(edges[circle[-1]])
    return circle
