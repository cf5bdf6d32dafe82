"""The ways that lead from a claim or a source to the voices that it goes back to.

>>> import syria_iraq_events as sie
>>> claim = sie.load().claims["2025-02-residency-for-syrian-officers#ministry-denies-reports"]
>>> for way in claim.origin_ways:
...     print(way)
Miqdad Miri -> Ministry of Interior of Iraq -> Government of Iraq -> Iraq
"""

from __future__ import annotations

from syria_iraq_events.assessment.origins import Origins
from syria_iraq_events.dataset.entity import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.source import Source

    Line = dict[str, Any]
    Steps = tuple[Actor | Source, ...]


class Way(View):
    """A way to a root: from a speaker over those spoken for, or from a source over its origins."""

    __slots__ = ("links", "steps")
    steps: Steps
    """Actors and sources in their order, the root last; one alone where a voice is its own."""
    links: tuple[str, ...]
    """What leads from each step to the next: ``speaks-for`` between actors, ``published-by`` from
    an original source to its publisher, else how a source derives, such as ``syndicates``."""

    def __init__(self, steps: Steps, links: tuple[str, ...]) -> None:
        object.__setattr__(self, "steps", steps)
        object.__setattr__(self, "links", links)

    @property
    def root(self) -> Actor:
        """The actor at the end of the way."""
        from syria_iraq_events.dataset.actor import Actor

        last = self.steps[-1]
        assert isinstance(last, Actor)
        return last

    def to_dict(self) -> Line:
        """The way as plain JSON values."""
        steps = [{"kind": step._kind, "id": step.id} for step in self.steps]
        return {"root": self.root.id, "steps": steps, "links": list(self.links)}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Way):
            return NotImplemented
        return (self.steps, self.links) == (other.steps, other.links)

    def __hash__(self) -> int:
        return hash((self.steps, self.links))

    def __str__(self) -> str:
        return " -> ".join(
            step.label() if step._kind == "actor" else step.id  # type: ignore[union-attr]
            for step in self.steps
        )

    def __repr__(self) -> str:
        return f"<Way {self}>"


def ways_of_claim(claim: Claim) -> tuple[Way, ...]:
    """Every way from a claim to its origin, by root; none where nothing is known of the origin.

    Who speaks on record, or within an institution, has one way. Otherwise each source in which the
    claim can be read has its own, so that two copies of a wire report give two ways to the wire.
    """
    data, line = claim._dataset._whole(), claim._line
    origins = _origins(data)
    roots = origins.ways(line)
    sources = tuple(dict.fromkeys(evidence["source"] for evidence in line["evidence"]))
    if "by" in line:  # an outlet in its own voice goes back to its own pages
        by = line["by"]
        sources = tuple(id for id in sources if data.sources[id]._line["publisher"] == by)
    if line["on_record"] or "within" in line or not sources:
        return tuple(_along(data, (), way) for way in roots.values())
    found = (origins.roots(source) for source in sources)
    ways = [way for one in found for root, way in one.items() if root in roots]
    return tuple(_sourced(data, way) for way in sorted(ways, key=lambda way: way[-1]))


def ways_of_source(source: Source) -> tuple[Way, ...]:
    """The way from a source to each of its known roots, by root."""
    data = source._dataset._whole()
    return tuple(_sourced(data, way) for _, way in sorted(_origins(data).roots(source.id).items()))


def _origins(data: Dataset) -> Origins:
    store = data._store

    def actor(key: str) -> Line:
        return store.record("actor", store.find("actor", key))

    def source(key: str) -> Line:
        return store.record("source", store.find("source", key))

    return Origins(actor, source)


def _sourced(data: Dataset, ids: tuple[str, ...]) -> Way:
    """A way that begins at a source: over sources to the first actor, and on by its voice."""
    sources = [data.sources[ids[0]]]
    hows: list[str] = []
    while len(hows) < len(sources):
        after, source = ids[len(sources)], sources[-1]._line
        how, leads_on = "published-by", False
        for part in source["derived_from"] if source["origin"] != "original" else ():
            if after in (part.get("source"), part.get("outlet")):
                how, leads_on = part["how"], "source" in part
                break
        hows.append(how)
        if leads_on:
            sources.append(data.sources[after])
    way = _along(data, tuple(hows), ids[len(sources) :])
    return Way((*sources, *way.steps), way.links)


def _along(data: Dataset, before: tuple[str, ...], voice: tuple[str, ...]) -> Way:
    """The way along a chain of those who speak for one another."""
    return Way(
        tuple(data.actors[id] for id in voice), (*before, *["speaks-for"] * (len(voice) - 1))
    )
