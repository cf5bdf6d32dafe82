"""Records of two datasets side by side: added, moved, withdrawn, removed, changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from syria_iraq_events.dataset.diff_fields import FieldChange, authored, changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.entity import Entity

Line = dict[str, Any]
RecordChangeKind = Literal["added", "moved", "withdrawn", "removed", "changed"]

KINDS = ("event", "claim", "source", "actor", "place")
"""The kinds of record in the order in which a diff tells of them; tombstones come last."""
ORDER: tuple[RecordChangeKind, ...] = ("added", "moved", "withdrawn", "removed", "changed")


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What became of one record. A claim counts as a record."""

    kind: str
    """``event``, ``claim``, ``source``, ``actor``, ``place``, or ``removed`` for a tombstone."""
    id: str
    """The id: the new one, or the old one of what is gone."""
    change: RecordChangeKind
    """``added``; ``moved``: found by its old id still; ``withdrawn``: a tombstone tells why;
    ``removed``: gone, and nothing tells why; ``changed``."""
    former_id: str = ""
    """The old id of what was moved."""
    reason: str = ""
    """Why it was withdrawn."""
    replaced_by: tuple[str, ...] = ()
    """The ids of the records that take the place of what was withdrawn."""
    fields: tuple[FieldChange, ...] = ()
    """The fields that a curator changed, where it was changed or moved."""

    def to_dict(self) -> Line:
        """The change as plain JSON values."""
        out: Line = {"kind": self.kind, "id": self.id, "change": self.change}
        if self.former_id:
            out["former_id"] = self.former_id
        if self.change == "withdrawn":
            out |= {"reason": self.reason, "replaced_by": list(self.replaced_by)}
        if self.fields:
            out["fields"] = [field.to_dict() for field in self.fields]
        return out


class Pairs:
    """The records of two datasets, those that are the same put together.

    Attributes:
        moved: the new id of every old one that is found elsewhere now, by kind and old id.
    """

    def __init__(self, old: Dataset, new: Dataset) -> None:
        self.old = old
        self.new = new
        self.moved: dict[tuple[str, str], str] = {}
        for kind in KINDS:
            if kind != "claim":
                self._find_moved(kind)
        self._move_claims()

    def _find_moved(self, kind: str) -> None:
        before, after = collection(self.old, kind), collection(self.new, kind)
        for former, id in former_ids(self.new, kind):
            if former in before and former not in after and id in after:
                self.moved[kind, former] = id

    def _move_claims(self) -> None:
        """Claims go with their event, where it has them still."""
        for (kind, former), id in list(self.moved.items()):
            if kind == "event":
                for key in self.old.events[former].claims:
                    if key in self.new.events[id].claims:
                        self.moved["claim", f"{former}#{key}"] = f"{id}#{key}"

    def common(self, kind: str) -> Iterator[tuple[Entity, Entity]]:
        """The records of a kind that are in both, old and new, by their old id.

        What was merged into another one that there was before is not compared with it.
        """
        before, after = collection(self.old, kind), collection(self.new, kind)
        for id in before:
            to = self.moved.get((kind, id), id)
            if to in after and (to == id or to not in before):
                yield before[id], after[to]

    def records(self) -> Iterator[RecordChange]:
        """Every change of a record, kind by kind, in the order of :data:`ORDER`, by id."""
        for kind in KINDS:
            found = [*self._added(kind), *self._gone(kind), *self._changed(kind)]
            yield from sorted(found, key=lambda one: (ORDER.index(one.change), one.id))
        yield from self._tombstones()

    def recomputed(self) -> Iterator[str]:
        """Kind and id of every record of which only that changed which is derived."""
        for kind in KINDS:
            for old, new in self.common(kind):
                if old.id == new.id and old != new and not self._fields(kind, old, new):
                    yield f"{kind}/{new.id}"

    def _added(self, kind: str) -> Iterator[RecordChange]:
        before = collection(self.old, kind)
        arrived = {to for (of, _), to in self.moved.items() if of == kind}
        for id in collection(self.new, kind):
            if id not in before and id not in arrived:
                yield RecordChange(kind, id, "added")

    def _gone(self, kind: str) -> Iterator[RecordChange]:
        after, buried = collection(self.new, kind), tombstones(self.new)
        for id in collection(self.old, kind):
            if id in after or (kind, id) in self.moved:
                continue
            stone = f"event/{id.partition('#')[0]}" if kind == "claim" else f"{kind}/{id}"
            if stone in buried and (kind != "claim" or id.partition("#")[0] not in self.new.events):
                reason, instead = buried[stone]["reason"], buried[stone]["replaced_by"]
                yield RecordChange(kind, id, "withdrawn", "", reason, tuple(instead))
            else:
                yield RecordChange(kind, id, "removed")

    def _changed(self, kind: str) -> Iterator[RecordChange]:
        told = set()
        for old, new in self.common(kind):
            fields = self._fields(kind, old, new)
            if old.id != new.id:
                told.add(old.id)
                yield RecordChange(kind, new.id, "moved", former_id=old.id, fields=fields)
            elif fields:
                yield RecordChange(kind, new.id, "changed", fields=fields)
        for (of, former), to in self.moved.items():
            if of == kind and former not in told:  # merged into one that there was
                yield RecordChange(kind, to, "moved", former_id=former)

    def _fields(self, kind: str, old: Entity, new: Entity) -> tuple[FieldChange, ...]:
        if old == new:
            return ()
        return changes(authored(kind, old._line), authored(kind, new._line))

    def _tombstones(self) -> Iterator[RecordChange]:
        """Tombstones, but for those of what was withdrawn just now."""
        before, after = tombstones(self.old), tombstones(self.new)
        for id in sorted(before.keys() | after.keys()):
            kind, _, name = id.partition("/")
            if id not in before:
                if name not in collection(self.old, kind):
                    yield RecordChange("removed", id, "added")
            elif id not in after:
                yield RecordChange("removed", id, "removed")
            elif before[id] != after[id]:
                fields = changes(authored("removed", before[id]), authored("removed", after[id]))
                yield RecordChange("removed", id, "changed", fields=fields)


def collection(data: Dataset, kind: str) -> Mapping[str, Entity]:
    """The records of a kind."""
    found: Mapping[str, Entity] = getattr(data, f"{kind}s")
    return found


def tombstones(data: Dataset) -> dict[str, Line]:
    """The tombstones of a dataset, by kind and id."""
    store = data._store
    rows = range(store.counts["removed"])
    return {store.id("removed", row): store.record("removed", row) for row in rows}


def former_ids(data: Dataset, kind: str) -> Iterator[tuple[str, str]]:
    """Every former id of a kind, with the id of the record that bears it."""
    if kind != "claim":
        store = data._store
        for former in store.terms(f"{kind}.former"):
            yield former, store.id(kind, store.rows(f"{kind}.former", former)[0])


def known_ids(data: Dataset) -> set[str]:
    """Kind and id of everything that leads somewhere: records, former ids, tombstones."""
    known = {f"{kind}/{id}" for kind in KINDS for id in collection(data, kind)}
    known |= {f"{kind}/{former}" for kind in KINDS for former, _ in former_ids(data, kind)}
    return known | set(tombstones(data))
