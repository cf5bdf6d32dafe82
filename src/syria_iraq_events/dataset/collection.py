"""A collection of records: a read-only mapping by id, in the order of ids."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterator, Mapping, Sequence, ValuesView
    from typing import TypeVar

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.entity import Entity

    E = TypeVar("E", bound=Entity)
else:  # the same classes without what `collections.abc` and `typing` cost at import
    from _collections_abc import ItemsView, Mapping, ValuesView

    E = None


class UnknownIdError(KeyError):
    """There is no record of that id. The message names the nearest ids."""

    def __init__(self, kind: str, id: object, near: tuple[str, ...]) -> None:
        self.kind = kind
        self.id = id
        self.near = near
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        self.message = f"no {kind} has the id {id!r}{hint}"
        super().__init__(self.message)

    def __str__(self) -> str:  # a KeyError would show the message in quotes
        return self.message


class WithdrawnIdError(UnknownIdError):
    """The record was released and withdrawn. The message says why and what takes its place."""

    def __init__(
        self, kind: str, id: str, reason: str, removed: str, replaced_by: tuple[str, ...]
    ) -> None:
        super().__init__(kind, id, replaced_by)
        self.reason = reason
        self.removed = removed
        self.replaced_by = replaced_by
        instead = f"; see {', '.join(replaced_by)}" if replaced_by else ""
        self.message = f"the {kind} {id!r} was withdrawn: {reason}{instead}"


class MovedIdWarning(UserWarning):
    """A record was asked for by a former id."""


class Collection(Mapping[str, E]):
    """The records of one kind as a mapping from id to record.

    Iteration gives ids in their order; a record is decoded when it is first read. An unknown id
    raises :class:`UnknownIdError`, a former id is followed with one :class:`MovedIdWarning`.

    >>> import syria_iraq_events as sie
    >>> places = sie.load().places
    >>> "al-qaim" in places
    True
    >>> places["al-quaim"]
    Traceback (most recent call last):
    ...
    syria_iraq_events.dataset.collection.UnknownIdError: no place has the id 'al-quaim'; ...
    """

    __slots__ = ("_dataset", "_kind", "_type")

    def __init__(self, dataset: Dataset, kind: str, type: type[E]) -> None:
        self._dataset = dataset
        self._kind = kind
        self._type = type

    def __len__(self) -> int:
        return len(self._rows())

    def __iter__(self) -> Iterator[str]:
        store = self._dataset._store
        return (store.id(self._kind, row) for row in self._rows())

    def __contains__(self, id: object) -> bool:
        return self._row(id) >= 0

    def __getitem__(self, id: str) -> E:
        row = self._row(id)
        return self._at(row) if row >= 0 else self._elsewhere(id)

    def values(self) -> ValuesView[E]:
        """The records in the order of their ids."""
        return _Values(self)

    def items(self) -> ItemsView[str, E]:
        """Ids and records, in the order of ids."""
        return _Items(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Collection):
            return NotImplemented
        return self._kind == other._kind and self._dataset == other._dataset

    def __hash__(self) -> int:
        return hash((self._kind, self._dataset))

    def __repr__(self) -> str:
        return f"<{len(self):,} {self._kind}s>"

    def _rows(self) -> Sequence[int] | dict[int, None]:
        """The rows of the records, in order."""
        return self._dataset._rows(self._kind)

    def _row(self, id: object) -> int:
        """The row of an id that exists in this dataset, or -1."""
        if not isinstance(id, str):
            return -1
        row = self._dataset._store.find(self._kind, id)
        horizon = self._dataset._horizon
        return row if horizon is None or row in horizon.rows(self._kind) else -1

    def _at(self, row: int) -> E:
        return self._type(self._dataset, row)

    def _elsewhere(self, id: object) -> E:
        """What a missing id means: moved, withdrawn or unknown."""
        store = self._dataset._store
        if isinstance(id, str):
            if self._kind != "claim":
                for moved in self._dataset._found(f"{self._kind}.former", id, self._type):
                    from warnings import warn

                    warn(f"{id} is now {moved.id}", MovedIdWarning, stacklevel=3)
                    return moved
            row = store.find("removed", f"{self._kind}/{id}")
            if row >= 0:
                gone = store.record("removed", row)
                raise WithdrawnIdError(
                    self._kind, id, gone["reason"], gone["removed"], tuple(gone["replaced_by"])
                )
        from difflib import get_close_matches

        near = get_close_matches(id, list(self), n=3, cutoff=0.6) if isinstance(id, str) else []
        raise UnknownIdError(self._kind, id, tuple(near))


class _Values(ValuesView[E]):
    """Goes over the rows, where the mapping's own view would search for every id."""

    _mapping: Collection[E]

    def __iter__(self) -> Iterator[E]:
        mapping = self._mapping
        return map(mapping._at, mapping._rows())


class _Items(ItemsView[str, E]):
    _mapping: Collection[E]

    def __iter__(self) -> Iterator[tuple[str, E]]:
        return ((record.id, record) for record in self._mapping.values())
