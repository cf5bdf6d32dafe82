"""Lists and mappings in brackets on one line, as far as all readers take them for the same."""

from __future__ import annotations

import re
from typing import Any

from syria_iraq_events.reading.scalars import LOST, NUMBERS

_KEY = "[A-Za-z][A-Za-z0-9_-]{0,99}"  # begins with a letter, so it is no number
_FIRST = r"""[^\s,\[\]{}:?#&*!|>'"%@`=<\\-]"""
_LATER = r"[^,\[\]{}:?#\\\n]"
_LAST = r"[^ ,\[\]{}:?#\\\n-]"
_TEXT = f"{_FIRST}(?:{_LATER}*{_LAST})?"
_MAPPING = re.compile(rf"\{{{_KEY}: {_TEXT}(?:, {_KEY}: {_TEXT})*\}}")
_LIST = re.compile(rf"\[{_TEXT}(?:, {_TEXT})*\]")
_TOKEN = re.compile(
    rf"""(?P<open>[\[{{])|(?P<close>[\]}}])|(?P<comma>, )|(?P<key>{_KEY}): """
    rf"""|"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\n]*)'|(?P<plain>{_TEXT})"""
)
_MOST_LEVELS = 4


class Unusual(Exception):  # noqa: N818 - no fault, only another way to go
    """Leaves a text to the long way."""


def flow(text: str) -> dict[str, Any] | list[Any]:
    """The value of a text that begins with a bracket.

    Raises:
        Unusual: where it is out of the ordinary.

    >>> flow("{place: al-qaim, role: to}"), flow('{en: ["Al-Qaim, Anbar", Qaim]}')
    ({'place': 'al-qaim', 'role': 'to'}, {'en': ['Al-Qaim, Anbar', 'Qaim']})
    """
    if _MAPPING.fullmatch(text):
        pairs = [pair.split(": ") for pair in text[1:-1].split(", ")]
        made: dict[str, Any] = dict(pairs)
        if len(made) == len(pairs) and LOST.isdisjoint(made) and LOST.isdisjoint(made.values()):
            return made
        raise Unusual
    if _LIST.fullmatch(text):
        items: list[Any] = text[1:-1].split(", ")
        if LOST.isdisjoint(items):
            return items
        raise Unusual
    value, end = _node(text, 0, 1)
    if end != len(text):
        raise Unusual
    return value  # type: ignore[no-any-return]


def _node(text: str, at: int, level: int) -> tuple[Any, int]:
    """The node that begins at an offset, and where it ends."""
    found = _TOKEN.match(text, at)
    kind = found and found.lastgroup
    if not found or level > _MOST_LEVELS or kind in ("close", "comma", "key"):
        raise Unusual
    if kind != "open":
        value = found[kind or ""]
        if kind == "plain" and value in LOST:
            raise Unusual
        return value, found.end()
    in_list = found[0] == "["
    items: list[Any] = []
    members: dict[str, Any] = {}
    at = found.end()
    while True:
        key = "" if in_list else _key(text, at, members)
        value, at = _node(text, at + len(key) + 2 * bool(key), level + 1)
        if in_list:
            items.append(value)
        elif key in NUMBERS and text[at - 1] in "\"'":
            raise Unusual  # a number in quotes is a text
        else:
            members[key] = value
        found = _TOKEN.match(text, at)
        if not found or found.lastgroup not in ("comma", "close"):
            raise Unusual
        at = found.end()
        if found.lastgroup == "close":
            if found[0] != ("]" if in_list else "}"):
                raise Unusual
            return (items if in_list else members), at


def _key(text: str, at: int, members: dict[str, Any]) -> str:
    """The key that stands at an offset, new in its mapping."""
    found = _TOKEN.match(text, at)
    key = found["key"] if found else None
    if not key or key in members or key in LOST:
        raise Unusual
    return key
