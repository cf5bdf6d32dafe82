"""What a curator changed in a record: its fields, old and new, by JSON pointer (RFC 6901)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Line = dict[str, Any]
Change = Literal["added", "removed", "changed"]

_NAMES = ("source", "place", "actor", "event", "outlet", "title")
"""By which of its fields an object in a list is told from others, the first that it has."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that is there, gone, or another than before."""

    pointer: str
    """Where: a JSON pointer into the record as a curator writes it. In a list, the place of what
    was removed is that in the old one, of what was added that in the new one."""
    change: Change
    """``added``, ``removed`` or ``changed``."""
    _old: str
    _new: str

    @property
    def old(self) -> Any:
        """The value before, as plain JSON; None where the field was added."""
        return json.loads(self._old)

    @property
    def new(self) -> Any:
        """The value now, as plain JSON; None where the field was removed."""
        return json.loads(self._new)

    def to_dict(self) -> Line:
        """The change as plain JSON values."""
        out: Line = {"pointer": self.pointer, "change": self.change}
        if self.change != "added":
            out["old"] = self.old
        if self.change != "removed":
            out["new"] = self.new
        return out


def authored(kind: str, line: Line) -> Line:
    """What a curator wrote of a line: no derived field, dates and quantities as text, no blanks.

    >>> authored("actor", {"id": "x", "kind": "person", "roles": [], "names": {"en": ["X"]}})
    {'kind': 'person', 'names': {'en': ['X']}}
    """
    event = line["event"] if kind == "claim" else line["id"]
    prefix = f"{event}#" if kind in ("claim", "event") else ""
    names = _written(kind)
    plain = _plain({key: value for key, value in line.items() if key in names}, prefix)
    assert isinstance(plain, dict)
    return plain


@cache
def _written(kind: str) -> frozenset[str]:
    """What a curator can write in a record, but for an event's claims, which are told apart."""
    from syria_iraq_events.records import KINDS, Claim, Record
    from syria_iraq_events.records.removed import Tombstone

    models: dict[str, type[Record]] = {**KINDS, "claim": Claim, "removed": Tombstone}
    fields = models[kind].model_fields.items()
    return frozenset(field.alias or name for name, field in fields) - {"claims"}


def _plain(value: Any, prefix: str) -> Any:
    if isinstance(value, str):
        return value.removeprefix(prefix)
    if isinstance(value, list):
        return [_plain(part, prefix) for part in value]
    if not isinstance(value, dict):
        return value
    if "edtf" in value:
        return value["edtf"]
    if "approximate" in value:
        return value["text"]
    return {key: _plain(part, prefix) for key, part in value.items() if part not in ([], {})}


def changes(old: Line, new: Line) -> tuple[FieldChange, ...]:
    """The fields in which two records differ, by pointer.

    >>> [change.to_dict() for change in changes({"a/b": [1, 2]}, {"a/b": [1, 3]})]
    [{'pointer': '/a~1b/1', 'change': 'removed', 'old': 2}, {'pointer': ... 'new': 3}]
    """
    return tuple(_objects("", old, new))


def _values(pointer: str, old: Any, new: Any) -> Iterator[FieldChange]:
    if isinstance(old, dict) and isinstance(new, dict):
        yield from _objects(pointer, old, new)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(pointer, old, new)
    elif _text(old) != _text(new):  # as JSON: 1 is not true, and not 1.0 either
        yield FieldChange(pointer, "changed", _text(old), _text(new))


def _objects(pointer: str, old: Line, new: Line) -> Iterator[FieldChange]:
    for key in sorted(old.keys() | new.keys()):
        at = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
        if key not in new:
            yield FieldChange(at, "removed", _text(old[key]), "null")
        elif key not in old:
            yield FieldChange(at, "added", "null", _text(new[key]))
        else:
            yield from _values(at, old[key], new[key])


def _lists(pointer: str, old: list[Any], new: list[Any]) -> Iterator[FieldChange]:
    """What went, what came, and what stands under the same name with other content."""
    mine, theirs = [_text(part) for part in old], [_text(part) for part in new]
    gone, come = _without(mine, theirs), _without(theirs, mine)
    stayed = [text for at, text in enumerate(mine) if at not in gone]
    if stayed != [text for at, text in enumerate(theirs) if at not in come]:
        yield FieldChange(pointer, "changed", _text(old), _text(new))  # the order is another
        return
    for at in list(gone):
        twin = next((to for to in come if _name(old[at]) == _name(new[to]) != ""), None)
        if twin is not None:
            gone.remove(at)
            come.remove(twin)
            yield from _values(f"{pointer}/{twin}", old[at], new[twin])
    yield from (FieldChange(f"{pointer}/{at}", "removed", mine[at], "null") for at in gone)
    yield from (FieldChange(f"{pointer}/{at}", "added", "null", theirs[at]) for at in come)


def _without(texts: Sequence[str], others: Sequence[str]) -> list[int]:
    """The places of the texts that are not among the others, each of which counts once."""
    left = list(others)
    out = []
    for at, text in enumerate(texts):
        if text in left:
            left.remove(text)
        else:
            out.append(at)
    return out


def _name(part: Any) -> str:
    """By what an object in a list is told from others; empty for what is no object."""
    if not isinstance(part, dict):
        return ""
    return next((f"{key} {part[key]}" for key in _NAMES if key in part), "")


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
