"""A record that is data as the text of a file, in the one layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.mending.layout import lay_out
from syria_iraq_events.mending.nodes import Document, Entry, Node

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.reading.tree import Path
    from syria_iraq_events.records import Record

_MAY_BE_NUMBERS = frozenset({"date", "published", "created", "said_on", "when", "from", "to"})
"""Fields that may hold a year, which the schema takes as a number too; figures do as well."""


def composed(record: Mapping[str, Any], model: type[Record]) -> str:
    """The text of a record.

    Args:
        record: what it holds, as JSON values without nulls.
        model: the kind of record.

    >>> from syria_iraq_events.records import Place
    >>> place = {"countries": ["IQ"], "kind": "town", "names": {"en": ["Al-Qaim", "Qaim"]}}
    >>> print(composed(place, Place), end="")
    kind: town
    names:
      en: [Al-Qaim, Qaim]
    countries: [IQ]
    """
    return lay_out(Document(_node(record, ()), []), model)


def _node(value: Any, path: Path) -> Node:
    if isinstance(value, dict):
        entries = [Entry(key, _node(part, (*path, key)), 0) for key, part in value.items()]
        return Node("mapping", entries=entries)
    if isinstance(value, list | tuple):
        items = [Entry(None, _node(part, (*path, at)), 0) for at, part in enumerate(value)]
        return Node("list", entries=items)
    if isinstance(value, str):
        bare = path[-1] in _MAY_BE_NUMBERS or "figures" in path[-2:-1]
        return Node("scalar", value, "" if bare else '"')
    return Node("scalar", _number(value))


def _number(value: float) -> str:
    """The number in plain digits.

    >>> _number(12), _number(1e-7), _number(34.5)
    ('12', '0.0000001', '34.5')
    """
    from decimal import Decimal

    return format(Decimal(repr(value)), "f")
