"""Events that have to do with one another, and why.

What two events share counts the more, the fewer other events have it: a border crossing that
stands in half of all events tells little, a village that stands in two tells much. Shared actors
and places count the less, the further apart in time the events are.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from syria_iraq_events.dataset.entity import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.event import Event

WEIGHTS = {
    "link": 5.0, "part": 5.0, "sibling": 3.0, "answer": 4.0, "actor": 3.0, "place": 3.0,
    "source": 1.5,
}  # fmt: skip
"""What a reason of each kind can be worth."""
_RELATIONS = {
    "response-to": "is said to be a response to",
    "caused-by": "is said to be caused by",
    "enabled-by": "is said to be enabled by",
    "related": "is related to",
}
HALF = 30
"""After so many days between two events, shared actors and places count half."""
MOST_SOURCES = 3.0
"""Shared sources are worth no more than this: a round-up of the year tells little of anything."""


class Reason(View):
    """One thing that two events have in common."""

    __slots__ = ("ids", "kind", "text", "weight")
    kind: str
    """``link``, ``part``, ``sibling``, ``answer``, ``actor``, ``place`` or ``source``."""
    ids: tuple[str, ...]
    """What they share: ids of events, claims, actors, places or sources."""
    text: str
    """The reason in English."""
    weight: float
    """What it is worth."""

    def __init__(self, kind: str, ids: tuple[str, ...], text: str, weight: float) -> None:
        for name, value in (("kind", kind), ("ids", ids), ("text", text), ("weight", weight)):
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reason):
            return NotImplemented
        return (self.kind, self.ids, self.text) == (other.kind, other.ids, other.text)

    def __hash__(self) -> int:
        return hash((self.kind, self.ids))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Reason {self.kind} {self.weight:.1f}: {self.text}>"


class Related(View):
    """An event that has to do with another one."""

    __slots__ = ("event", "reasons", "score")
    event: Event
    """The other event."""
    reasons: tuple[Reason, ...]
    """Why, the weightiest first."""
    score: float
    """What the reasons are worth together."""

    def __init__(self, event: Event, reasons: tuple[Reason, ...]) -> None:
        object.__setattr__(self, "event", event)
        object.__setattr__(self, "reasons", reasons)
        object.__setattr__(self, "score", round(sum(one.weight for one in reasons), 6))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Related):
            return NotImplemented
        return (self.event, self.reasons) == (other.event, other.reasons)

    def __hash__(self) -> int:
        return hash((self.event, self.reasons))

    def __repr__(self) -> str:
        return f"<Related {self.event.id} {self.score:.1f}: {'; '.join(map(str, self.reasons))}>"


def related(data: Dataset, event: Event | str, limit: int = 10) -> tuple[Related, ...]:
    """The events that have to do with one; see :meth:`~syria_iraq_events.Dataset.related`."""
    if limit < 1:
        raise ValueError(f"limit is 1 or more, not {limit}")
    this = data.events[event if isinstance(event, str) else event.id]
    reasons: dict[str, list[Reason]] = defaultdict(list)
    for id, reason in (*_structure(this), *_answers(this), *_shared(data, this)):
        if id != this.id:
            reasons[id].append(reason)
    found = [
        Related(data.events[id], tuple(sorted(why, key=lambda one: (-one.weight, one.kind))))
        for id, why in reasons.items()
    ]
    found.sort(key=lambda one: (-one.score, one.event.id))
    return tuple(found[:limit])


def _structure(this: Event) -> Iterator[tuple[str, Reason]]:
    """Links in both directions; the whole, its other parts, and this event's own parts."""
    for link in this.links:
        yield link.event.id, _reason("link", (link.event.id,), f"this {_words(link.rel)} it")
    for other in this.linked_from:
        for link in other.links:
            if link.event.id == this.id:
                yield other.id, _reason("link", (this.id,), f"it {_words(link.rel)} this")
    whole = this.part_of
    if whole:
        yield whole.id, _reason("part", (whole.id,), "this is a part of it")
        for other in whole.parts:
            yield other.id, _reason("sibling", (whole.id,), f"both are parts of {whole.id}")
    for part in this.parts:
        yield part.id, _reason("part", (part.id,), "it is a part of this")


def _answers(this: Event) -> Iterator[tuple[str, Reason]]:
    """Claims that answer or replace a claim on the other event, from either side."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in this.claims.values():
        earlier = (claim.target, claim.replaces.claim if claim.replaces else None)
        for one in earlier:
            if one is not None:
                found[one.event.id].add(claim.id)
        later: Iterable[Claim] = (*claim.answers, *claim.replaced_by)
        for one in later:
            found[one.event.id].add(one.id)
    for id, claims in found.items():
        text = f"{_count(len(claims), 'claim')} on one answer claims on the other"
        yield id, _reason("answer", tuple(sorted(claims)), text)


def _shared(data: Dataset, this: Event) -> Iterator[tuple[str, Reason]]:
    """Actors, places and sources that both events have, by how rare and how near in time."""
    line, store = this._line, data._store
    ids: dict[str, set[str]] = {
        "actor": {part["actor"] for part in line["actors"]},
        "place": {part["place"] for part in line["places"]},
        "source": {source.id for source in this.sources},
    }
    for kind, shared in ids.items():
        worth: dict[int, dict[str, float]] = defaultdict(dict)
        for id in shared:
            rows = [row for row in store.rows(f"event.{kind}", id) if row in data._rows("event")]
            for row in rows:
                worth[row][id] = WEIGHTS[kind] / max(len(rows) - 1, 1) ** 0.5
        for row, each in worth.items():
            if kind == "source":
                weight, near = min(sum(each.values()), MOST_SOURCES), ""
            else:
                gap = _gap(data, this._row, row)
                weight, near = sum(each.values()) * HALF / (HALF + gap), f", {_apart(gap)}"
            names = tuple(sorted(each, key=lambda one: (-each[one], one)))
            reason = Reason(kind, names, _same(kind, names) + near, weight)
            yield store.id("event", row), reason


def _gap(data: Dataset, a: int, b: int) -> int:
    """Days that surely lie between two events; 0 where they may touch or an end is open."""
    (first, last), (other_first, other_last) = (data._store.days("event", row) for row in (a, b))
    return max(other_first - (last or other_first), first - (other_last or first), 0)


def _apart(days: int) -> str:
    return f"at least {_count(days, 'day')} apart" if days else "at about the same time"


def _same(kind: str, ids: tuple[str, ...]) -> str:
    shown = ", ".join(ids[:3]) + (f" and {len(ids) - 3} more" if len(ids) > 3 else "")
    return f"same {kind if len(ids) == 1 else f'{kind}s'}: {shown}"


def _reason(kind: str, ids: tuple[str, ...], text: str) -> Reason:
    return Reason(kind, ids, text, WEIGHTS[kind])


def _words(relation: str) -> str:
    return _RELATIONS.get(relation, relation.replace("-", " "))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
