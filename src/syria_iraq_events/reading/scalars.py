"""What a scalar says: text as it was written, and a number in the few fields that hold numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from syria_iraq_events.reading.refusal import Refusal, position_of
from syria_iraq_events.reading.wording import shown

if TYPE_CHECKING:
    import yaml

    from syria_iraq_events.reading.tree import Path

_MAX_DIGITS = 24
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_NOTHING = frozenset(("~", "null", "Null", "NULL", ""))
_TRUTH = frozenset(("true", "True", "TRUE", "false", "False", "FALSE"))
LOST = _NOTHING | _TRUTH
"""Plain texts that other readers take for nothing or for a truth value."""
NUMBERS = frozenset(("lat", "lon", "words"))
"""The keys under which a number may stand."""
_CORE_NUMBER = re.compile(
    r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
"""What the core schema of YAML 1.2 takes for a number."""


def value_of(event: yaml.ScalarEvent, path: Path) -> str | int | float:
    """The value of a scalar in a record.

    A plain scalar that other readers take for nothing or for a truth value is refused: no field
    holds either, and the text is lost to them.

    Raises:
        Refusal: of such a scalar.
    """
    text: str = event.value
    if event.style:
        return text
    if holds_number(path):
        text_or_number = number_of(text)
        if not isinstance(text_or_number, str):
            return text_or_number
    if text in _NOTHING:
        place = shown(path[-1]) if isinstance(path[-1], str) else "an item of the list"
        found = f"{shown(text)}, which is no text to other readers" if text else "no value"
        mend = "put the text in quotes" if text else "write one, indent what belongs to it"
        raise Refusal(
            "SIE117",
            f"{place} has {found}",
            position_of(event.start_mark),
            f"{mend}, or leave the key out" if isinstance(path[-1], str) else mend,
        )
    if text in _TRUTH:
        raise Refusal(
            "SIE117",
            f"{shown(text)} is no text to other readers",
            position_of(event.start_mark),
            "put the text in quotes",
        )
    return text


def key_of(event: yaml.ScalarEvent) -> str:
    """The text of a key.

    Raises:
        Refusal: of a key that other readers take for something else than text, or that merges.
    """
    key: str = event.value
    if key == "<<":
        raise Refusal(
            "SIE115",
            "the key `<<` would merge another mapping into this one",
            position_of(event.start_mark),
            "write the fields out in full",
        )
    if not event.style and is_lost_key(key):
        raise Refusal(
            "SIE114",
            f"the key {shown(key)} is no text to other readers",
            position_of(event.start_mark),
            "put it in quotes",
        )
    return key


def is_lost_key(key: str) -> bool:
    """Whether other readers take a plain key for something else than text."""
    return key in LOST or bool(_CORE_NUMBER.fullmatch(key))


def number_of(text: str) -> str | int | float:
    """The number that a plain scalar writes; the text itself where it writes none.

    >>> number_of("33.50"), number_of("-0.0"), number_of("012")
    (33.5, 0.0, '012')
    """
    if len(text) > _MAX_DIGITS or not _NUMBER.fullmatch(text):
        return text
    # The sum makes a negative zero plain.
    return float(text) + 0.0 if "." in text else int(text)


def holds_number(path: Path) -> bool:
    """Whether the schema has a number at this path.

    >>> holds_number(("lat",)), holds_number(("claims", "denial", "figures", "lat"))
    (True, False)
    """
    match path:
        # The short way knows these paths too (`quick`).
        case ("lat" | "lon",) | ("text", "words") | ("claims", _, "evidence", _, "words"):
            return True
    return False
