"""A selection: those records of a collection that pass, found when somebody looks."""

from __future__ import annotations

from syria_iraq_events.dataset.actor import Actor
from syria_iraq_events.dataset.by_kind import (
    ActorCollection,
    ClaimCollection,
    PlaceCollection,
    SourceCollection,
)
from syria_iraq_events.dataset.claim import Claim
from syria_iraq_events.dataset.collection import Collection, UnknownIdError
from syria_iraq_events.dataset.conditions import Condition, conditions
from syria_iraq_events.dataset.event import Event
from syria_iraq_events.dataset.event_collection import EventCollection
from syria_iraq_events.dataset.place import Place
from syria_iraq_events.dataset.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, TypeVar

    from syria_iraq_events.dataset.entity import Entity

    E = TypeVar("E", bound=Entity)
else:
    E = None


class NotSelectedError(UnknownIdError):
    """The record exists and does not pass."""

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(kind, id, ())
        self.message = f"the {kind} {id!r} is not in this selection"


class Selection(Collection[E]):
    """The records of a collection that pass every condition, as a mapping from id to record.

    It is what `where` gives. Arguments are checked at once; the records are found when they are
    first asked for, over the index as far as it knows them, and are then kept. Two selections are
    equal where they ask the same of the same dataset, in whatever order.

    >>> import syria_iraq_events as sie
    >>> events = sie.load().events
    >>> denied = events.where(stance="denies")
    >>> denied.where(type="move") == events.where(type="move").where(stance="denies")
    True
    """

    __slots__ = ("_conditions", "_found")
    _found: dict[int, None] | None

    def __init__(self, of: Collection[E], given: dict[str, Any]) -> None:
        super().__init__(of._dataset, of._kind, of._type)
        del given[
            "self"
        ]  # the arguments of a `where` as they came, those that it does not know too
        more = conditions(of._dataset, of._kind, {**given.pop("unknown"), **given})
        asked = {one.key: one for one in (*_asked(of), *more)}
        self._conditions = tuple(asked.values())
        self._found = None

    def first(self) -> E | None:
        """The first record by id, None where none passes; no more are looked at than needed."""
        rows = self._matching() if self._found is None else iter(self._found)
        row = next(rows, None)
        return None if row is None else self._at(row)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Collection):
            return NotImplemented
        mine, theirs = ((c._kind, _keys(c), c._dataset) for c in (self, other))
        return mine == theirs

    def __hash__(self) -> int:
        keys = _keys(self)
        return hash((self._kind, self._dataset, keys) if keys else (self._kind, self._dataset))

    def __repr__(self) -> str:
        asked = ", ".join(map(str, self._conditions))
        of = f"{len(self._dataset._rows(self._kind)):,} {self._kind}s"
        return f"<{len(self):,} of {of}{': ' if asked else ''}{asked}>"

    def _rows(self) -> dict[int, None]:
        if self._found is None:
            self._found = dict.fromkeys(self._matching())
        return self._found

    def _matching(self) -> Iterator[int]:
        """The rows that pass, in order."""
        tests = [one.test for one in self._conditions if one.test]
        return (row for row in self._candidates() if all(test(row) for test in tests))

    def _candidates(self) -> Sequence[int] | dict[int, None] | list[int]:
        """The rows that pass as far as the index knows, in order."""
        there = self._dataset._rows(self._kind)
        found: set[int] | None = None
        for one in self._conditions:
            if one.find:
                found = set(one.find()) if found is None else found.intersection(one.find())
        return there if found is None else sorted(row for row in found if row in there)

    def _row(self, id: object) -> int:
        row = super()._row(id)
        return row if row in self._rows() else -1

    def _elsewhere(self, id: object) -> E:
        row = super()._row(id)
        record = self._at(row) if row >= 0 else super()._elsewhere(id)
        if record._row in self._rows():  # asked for by a former id
            return record
        raise NotSelectedError(self._kind, record.id)


class EventSelection(Selection[Event], EventCollection):
    """Events that pass."""

    __slots__ = ()


class ClaimSelection(Selection[Claim], ClaimCollection):
    """Claims that pass."""

    __slots__ = ()


class SourceSelection(Selection[Source], SourceCollection):
    """Sources that pass."""

    __slots__ = ()


class ActorSelection(Selection[Actor], ActorCollection):
    """Actors that pass."""

    __slots__ = ()


class PlaceSelection(Selection[Place], PlaceCollection):
    """Places that pass."""

    __slots__ = ()


def _asked(of: Collection[Any]) -> tuple[Condition, ...]:
    return of._conditions if isinstance(of, Selection) else ()


def _keys(of: Collection[Any]) -> frozenset[tuple[Any, ...]]:
    return frozenset(one.key for one in _asked(of))
