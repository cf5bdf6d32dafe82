r"""Escapes in double quotes: what they write keeps to the character policy too.

The parsers differ over escapes that name no character: one reads ``"\ud800"`` as half a character
and fails on ``"\UFFFFFFFF"``, the other refuses both. So these are refused before any parser sees
them, wherever in the text they stand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading.characters import HELP, position_at, problems
from syria_iraq_events.reading.refusal import Refusal, position_of

if TYPE_CHECKING:
    import yaml

_NO_CHARACTER = re.compile(
    r"(?<!\\)(?:\\\\)*(\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
    r"|\\U0000[dD][89a-fA-F][0-9a-fA-F]{2}|\\U(?!000|0010)[0-9a-fA-F]{8})"
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def refuse_no_character(text: str) -> None:
    """Refuses an escape that names half a character or none.

    Raises:
        Refusal: with the place of the first.
    """
    if found := _NO_CHARACTER.search(text):
        escape = found.group(1)
        raise Refusal(
            "SIE106",
            f"the escape `{escape}` names no character",
            position_at(text, found.start(1)),
            "write the character itself",
        )


def check(event: yaml.ScalarEvent, text: str) -> None:
    """Refuses a scalar in double quotes whose escapes write what the character policy forbids.

    Args:
        event: the scalar.
        text: the whole text that it stands in.

    Raises:
        Refusal: with the place of the escape; of the scalar where only several together are wrong.
    """
    for _, problem in problems(event.value):
        marks: Any = event.start_mark, event.end_mark
        start, end = (mark.index for mark in marks)
        offset = next(
            (one.start() for one in _ESCAPE.finditer(text, start, end) if _is_forbidden(one)), None
        )
        place = position_of(event.start_mark) if offset is None else position_at(text, offset)
        raise Refusal("SIE106", f"the text holds {problem}", place, HELP)


def _is_forbidden(escape: re.Match[str]) -> bool:
    digits = escape.group(1) or escape.group(2) or escape.group(3)
    written = chr(int(digits, 16)) if digits else _NAMED.get(escape.group(4), "")
    return any(problems(written))
