"""What every object of a dataset has in common: an id, a line that is decoded once, no setters."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import MappingProxyType
    from typing import Any, ClassVar, NoReturn, TypeVar

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.values import EdtfDate, Quantity

    T = TypeVar("T")
else:
    MappingProxyType = type(type.__dict__)  # `types` itself would cost more than all of this


_put = object.__setattr__


class View:
    """A read-only object with a fixed set of attributes."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects cannot be changed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} objects cannot be changed")


class Part(View):
    """A part of a record that leads to other records."""

    __slots__ = ("_dataset", "_part")
    _dataset: Dataset
    _part: Mapping[str, Any]

    def __init__(self, dataset: Dataset, part: Mapping[str, Any]) -> None:
        _put(self, "_dataset", dataset)
        _put(self, "_part", part)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Part):
            return NotImplemented
        return type(self) is type(other) and self._part == other._part

    def __hash__(self) -> int:
        return hash((type(self).__name__, repr(self)))


class Entity(View):
    """A record of a dataset, found by its row and decoded when it is first read.

    Two entities are equal where kind, id and content are equal, also across datasets.
    """

    __slots__ = ("_dataset", "_line", "_row")

    _kind: ClassVar[str]
    _dataset: Dataset
    _row: int
    _line: dict[str, Any]
    """The decoded line; the slot stays empty until somebody asks."""

    def __init__(self, dataset: Dataset, row: int) -> None:
        _put(self, "_dataset", dataset)
        _put(self, "_row", row)

    if not TYPE_CHECKING:  # a type checker shall see the attributes that there are, and no others

        def __getattr__(self, name: str) -> dict[str, Any]:
            if name != "_line":
                raise AttributeError(f"a {type(self).__name__} has no attribute {name!r}")
            line = self._dataset._store.record(self._kind, self._row)
            _put(self, "_line", line)
            return line

    @property
    def id(self) -> str:
        """The id of the record."""
        return str(self._line["id"])

    def to_dict(self) -> dict[str, Any]:
        """The compiled form of the record as plain JSON values; yours to change.

        In a dataset of a past day it has nothing that was not public by then.
        """
        line = self._dataset._store.record(self._kind, self._row)
        if self._dataset._horizon is not None:
            from syria_iraq_events.dataset.then import then

            return then(self._dataset, self._kind, line)
        return line

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entity):
            return NotImplemented
        return self._kind == other._kind and self._bytes() == other._bytes()

    def __hash__(self) -> int:
        return hash((self._kind, self.id))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("records are not pickled; keep the id, or to_dict()")

    def __copy__(self) -> Entity:
        return self

    def __deepcopy__(self, memo: object) -> Entity:
        return self

    def _bytes(self) -> bytes:
        return self._dataset._store.line(self._kind, self._row)

    def _date(self, key: str) -> EdtfDate | None:
        value = self._line.get(key)
        return date(value) if value else None


def date(value: Mapping[str, Any]) -> EdtfDate:
    """A date of the compiled form as a value."""
    from syria_iraq_events.values.edtf import EdtfDate

    return EdtfDate.parse(value["edtf"])


def quantity(value: Mapping[str, Any]) -> Quantity:
    """A quantity of the compiled form as a value."""
    from syria_iraq_events.values.quantity import Quantity

    return Quantity.parse(value["text"])


def frozen(value: dict[str, T]) -> MappingProxyType[str, T]:
    """A view of a mapping of what cannot be changed itself."""
    return MappingProxyType(value)


def frozen_names(value: dict[str, list[str]]) -> MappingProxyType[str, tuple[str, ...]]:
    """Names by language, which nobody can change."""
    return MappingProxyType({lang: tuple(names) for lang, names in value.items()})
