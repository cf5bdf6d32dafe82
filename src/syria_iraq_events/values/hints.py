"""What is common to the hints: a text with its look-alike characters made plain.

Hints are worked out after a text was refused, so nothing on the way of a good text loads this.
"""

from __future__ import annotations

import unicodedata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_PLAIN = {
    "\u066b": ".",  # Arabic decimal separator
    "\u066c": ",",  # Arabic thousands separator
    "\u060c": ",",  # Arabic comma
    "\u2019": "'",  # a right quotation mark between thousands
    "\u2026": "..",  # an ellipsis that an editor made of two or three dots
    "\u2248": "~",  # almost equal to
    "\u2212": "-",  # the minus sign, the one dash that is no Pd
}


def plain(text: str) -> str:
    """Return `text` with ASCII digits, hyphens and single spaces, and nothing invisible.

    >>> plain(" ٢٠٢٤–١٢ ")
    '2024-12'
    """
    return " ".join("".join(_plain_character(character) for character in text).split())


def _plain_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd":
        return "-"
    if category == "Cf":
        return ""
    return _PLAIN.get(character, character)


def first_readable(
    text: str, candidates: Iterable[str], readable: Callable[[str], bool]
) -> str | None:
    """Return the first candidate that is not `text` itself and that the grammar reads."""
    for candidate in candidates:
        if candidate != text and readable(candidate):
            return candidate
    return None
