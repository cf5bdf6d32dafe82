"""Contradictions: pairs of claims on one event that cannot both be true.

Nobody has to have linked the two. What is *sure* to be apart is told, nothing else: two counts of
different days may both be right, so may two days of an event that lasted. Which of the two is true
is not asked; a contradiction is a question to the sources, no verdict.
"""

from __future__ import annotations

from itertools import combinations

from syria_iraq_events.assessment.standing import apart
from syria_iraq_events.dataset.contradictions_dates import days_apart
from syria_iraq_events.dataset.contradictions_figures import figures_apart
from syria_iraq_events.dataset.contradictions_places import Map
from syria_iraq_events.dataset.contradictions_stances import asserts_event, opposed
from syria_iraq_events.dataset.entity import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, Literal

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.event import Event

    ContradictionKind = Literal["figure", "date", "place", "stance"]

KINDS = ("figure", "date", "place", "stance")
"""What two claims can contradict each other in, in the order in which contradictions are told."""


class Contradiction(View):
    """Two claims on one event that cannot both be true."""

    __slots__ = ("a", "b", "event", "grade", "kind", "linked", "measure", "sentence")
    kind: ContradictionKind
    """What they differ in: ``figure``, ``date``, ``place`` or ``stance``."""
    a: Claim
    """The one with the smaller number, the earlier day, or that is denied; else the first by id."""
    b: Claim
    """The other one."""
    event: Event
    """The event that both are about."""
    measure: str | None
    """The short name of the measure, for figures."""
    grade: float | None
    """How far apart they are at least: how many times as much for figures, days for dates; None for
    places and stances."""
    linked: bool
    """Whether a curator linked the two: one answers or replaces the other."""
    sentence: str
    """One sentence in English on what they differ in."""

    def __init__(self, **parts: Any) -> None:
        for name in Contradiction.__slots__:
            object.__setattr__(self, name, parts[name])

    @property
    def same_voice(self) -> bool:
        """Whether one voice contradicts itself: both claims go back to the same known origin."""
        return self.a.origin.is_known and self.a.origin == self.b.origin

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """Both claims."""
        return self.a, self.b

    def to_dict(self) -> dict[str, Any]:
        """The contradiction as plain JSON values; yours to change."""
        return {
            "kind": self.kind,
            "event": self.event.id,
            "a": self.a.id,
            "b": self.b.id,
            "measure": self.measure,
            "grade": self.grade,
            "linked": self.linked,
            "same_voice": self.same_voice,
            "sentence": self.sentence,
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Contradiction):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.kind, self.a.id, self.b.id, self.measure))

    def __str__(self) -> str:
        return self.sentence

    def __repr__(self) -> str:
        return f"<Contradiction {self.kind} {self.a.id} {self.b.id}>"


def contradictions(
    dataset: Dataset,
    event: str | None = None,
    kind: ContradictionKind | None = None,
    *,
    linked: bool | None = None,
    superseded: bool = False,
) -> tuple[Contradiction, ...]:
    """The contradictions in a dataset: by kind, the widest apart first, then by ids.

    Raises:
        UnknownIdError: where there is no such event.
        ValueError: where there is no such kind.
    """
    if kind is not None and kind not in KINDS:
        raise ValueError(f"kind is one of {', '.join(KINDS)}, not {kind!r}")
    events: Iterable[Event] = dataset.events.values() if event is None else (dataset.events[event],)
    map = Map()
    found = [
        one
        for on in events
        for one in _in_event(on, map, kind, superseded=superseded)
        if linked is None or one.linked == linked
    ]
    return tuple(sorted(found, key=_order))


def _order(one: Contradiction) -> tuple[int, float, str, str, str, str]:
    grade = one.grade or 0.0
    return KINDS.index(one.kind), -grade, one.event.id, one.a.id, one.b.id, one.measure or ""


def _in_event(
    event: Event, map: Map, kind: ContradictionKind | None, *, superseded: bool
) -> Iterator[Contradiction]:
    def stands(claim: Claim) -> bool:
        # Nobody takes back what another said.
        return superseded or all(apart(claim._line, one._line) for one in claim.replaced_by)

    own = [claim for claim in event.claims.values() if stands(claim)]
    own.sort(key=lambda claim: claim.id)
    asserting = [claim for claim in own if asserts_event(event, claim)]
    pairs = combinations(asserting, 2) if kind != "stance" else ()
    for a, b in pairs:
        for what, found in (
            ("figure", figures_apart), ("date", days_apart), ("place", map.places_apart),
        ):  # fmt: skip
            if what == "figure" and next(map.places_apart(event, a, b), None):
                continue  # they count in different places, which is what is told
            if kind in (None, what):
                yield from (_made(what, event, told) for told in found(event, a, b))
    if kind in (None, "stance"):
        # An answer may stand in the records of another event.
        beyond = {answer.id: answer for claim in own for answer in claim.answers if stands(answer)}
        there = {claim.id: claim for claim in own} | beyond
        every = [there[id] for id in sorted(there)]
        yield from (_made("stance", event, told) for told in opposed(event, every))


def _made(kind: str, event: Event, told: dict[str, Any]) -> Contradiction:
    parts = {"measure": None, "grade": None, **told}
    a, b = parts["a"], parts["b"]
    return Contradiction(kind=kind, event=event, linked=_refers(a, b) or _refers(b, a), **parts)


def _refers(claim: Claim, other: Claim) -> bool:
    """Whether one claim answers or replaces the other."""
    line = claim._line
    return other.id in (line.get("target"), line.get("replaces", {}).get("claim"))
