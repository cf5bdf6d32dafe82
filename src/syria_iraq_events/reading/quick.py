"""The short way from text to data, for texts that are laid out as records mostly are.

It reads line by line what all readers of YAML take for the same: `key: value`, items behind a dash,
lists and mappings in brackets, comments on lines of their own. Of any other text, and of any text
that is wrong, it says nothing, and the long way through the parser's events decides; so it needs to
know no place. What it does read, the long way reads the same: a test holds the two together.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading.builder import MAX_NODES
from syria_iraq_events.reading.flow import Unusual, flow
from syria_iraq_events.reading.scalars import LOST, NUMBERS, is_lost_key, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(
    r"^( *+)(?![#\n]|\Z)(- )?(?:([A-Za-z0-9][A-Za-z0-9_-]{0,99}):(?: |$))?(.*)$", re.MULTILINE
)
"""Blanks, dash, key and rest of a line that is neither empty nor a comment."""
_NEVER_FIRST = frozenset(" -?:,]}#&*!|>%@`=<\\")
"""Signs that begin something else than a text, or that need a second look."""
_MOST_LEVELS = 8
_SHORT = 80
_flow_again = lru_cache(maxsize=2048)(flow)


def read(text: str) -> dict[str, Any] | None:
    r"""The data of a text, or None where the text needs the long way.

    >>> read("title: {en: A title}\nclaims:\n  denial:\n    by: a-mayor\n")
    {'title': {'en': 'A title'}, 'claims': {'denial': {'by': 'a-mayor'}}}
    >>> read("title: >\n  A title\n") is None
    True
    """
    # A key or value takes a character at least, so the longer text alone can hold too many.
    # A backslash before a quotation mark is the one escape that is ordinary.
    if len(text) > MAX_NODES or ("\\" in text and text.count("\\") != text.count('\\"')):
        return None
    try:
        data = _lines(text)
    except Unusual:
        return None
    return data if data and _with_numbers(data) else None


def _lines(text: str) -> dict[str, Any]:
    """The data of the lines, every scalar a text.

    Raises:
        Unusual: of a line that is out of the ordinary.
    """
    root: dict[str, Any] = {}
    here: Any = root
    indent = 0
    around: list[tuple[int, Any]] = []
    waiting = ""  # the key whose value begins on the next line
    for blanks, dash, key, rest in _LINE.findall(text):
        if waiting:
            around.append((indent, here))
            here[waiting] = here = [] if dash else {}
            if len(blanks) <= indent or len(around) > _MOST_LEVELS:
                raise Unusual
            indent, waiting = len(blanks), ""
        elif len(blanks) != indent:
            here, indent = _back(around, len(blanks))
        if type(here) is list:
            if not dash or key or not rest:
                raise Unusual
            here.append(_value(rest, key))
        elif dash or not key or key in here or key in LOST or (key[0] <= "9" and is_lost_key(key)):
            raise Unusual
        elif rest:
            here[key] = _value(rest, key)
        else:
            waiting = key
    return root if not waiting else {}


def _back(around: list[tuple[int, Any]], blanks: int) -> tuple[Any, int]:
    """The mapping or list around that a line of so many blanks goes on with, and its indent."""
    while around:
        indent, here = around.pop()
        if indent == blanks:
            return here, indent
    raise Unusual


def _value(text: str, key: str) -> Any:
    """The value that a line ends with."""
    first = text[0]
    if first in "{[":
        # What is short stands in many records alike; numbers are put in later, so not in these.
        return _flow_again(text) if len(text) < _SHORT and "words" not in text else flow(text)
    if first in "\"'":
        return _quoted(text, key)
    if first in _NEVER_FIRST or text[-1] in ": " or ": " in text or " #" in text or text in LOST:
        raise Unusual
    return text


def _quoted(text: str, key: str) -> str:
    """The text in quotes, all of it on the line."""
    mark, inner = text[0], text[1:-1]
    bare = inner.replace('\\"', "") if mark == '"' else inner
    # A number in quotes is a text, which the numbers below are not told from.
    if len(text) == 1 or text[-1] != mark or mark in bare or inner[-1:] == "\\" or key in NUMBERS:
        raise Unusual
    return inner.replace('\\"', '"') if mark == '"' else inner


def _with_numbers(data: dict[str, Any]) -> bool:
    """Puts numbers where a record has them; tells whether it is clear where that is."""
    for holder, key in _holders(data):
        if type(holder) is not dict:
            return False
        if key in holder:
            if type(holder[key]) is not str:
                return False
            holder[key] = number_of(holder[key])
    return True


def _holders(data: dict[str, Any]) -> Iterator[tuple[Any, str]]:
    """What may hold a number under which key; no mapping where the data have another shape."""
    yield data, "lat"
    yield data, "lon"
    if type(text := data.get("text", {})) is dict:
        yield text, "words"
    claims = data.get("claims", {})
    for claim in claims.values() if type(claims) is dict else [None]:
        evidence = claim.get("evidence", []) if type(claim) is dict else [None]
        for line in evidence if type(evidence) is list else [None]:
            yield line, "words"
