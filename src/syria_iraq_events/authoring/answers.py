"""One value of a record, checked by the very models and parsers that read the whole."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading import characters, shape, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.records import KINDS
from syria_iraq_events.values import EdtfDate, Quantity, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Callable

    from syria_iraq_events.reading.tree import Path

_DATES = frozenset({"date", "published", "created", "said_on", "when", "from", "to"})
_FILE = "answer"


def problem(kind: str, path: Path, value: Any) -> str:
    """What is wrong with a value at a path of a record, with the remedy; nothing where it is right.

    >>> problem("event", ("date",), "December 2024")
    '`December 2024` is no date: ...'
    >>> problem("event", ("date",), "2025-02-30")
    "'2025-02-30': the month 2025-02 has 28 days"
    >>> problem("actor", ("country",), "iq")
    '`iq` is no country code: write `IQ`'
    """
    data = json.dumps(_around(path, value), ensure_ascii=False).encode("utf-8", "surrogatepass")
    text = characters.decode(data, _FILE)
    parsed = tree.parse(text, _FILE) if isinstance(text, str) else text
    if isinstance(parsed, Finding):
        return _told(parsed)
    found = shape.build(KINDS[kind], parsed, _FILE)
    if isinstance(found, tuple):
        here = shape.pointer(path)
        for finding in found:
            if f"{finding.pointer}/".startswith(f"{here}/"):
                return _told(finding)
    return _impossible(path, value)


def _around(path: Path, value: Any) -> Any:
    """The value with the mappings and lists around it that its path names."""
    for step in reversed(path):
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _impossible(path: Path, value: Any) -> str:
    """Why a date or a figure of the right form cannot be."""
    parse: Callable[[str], object] | None = None
    if path[-1] in _DATES:
        parse = EdtfDate.parse
    elif "figures" in path[:-1]:
        parse = Quantity.parse
    if parse:
        try:
            parse(str(value))
        except ValueFormatError as error:
            return str(error)
    return ""


def _told(finding: Finding) -> str:
    return f"{finding.message}: {finding.help}" if finding.help else finding.message
