"""Text on a screen: how wide it is, where it may be cut, and what must never reach a terminal."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ELLIPSIS = "\u2026"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

_ZERO_WIDTH = ("Mn", "Me", "Cf")
_BIDI_CONTROLS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.category(character) in _ZERO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def width(text: str) -> int:
    """Columns that a text takes on a terminal: marks take none, wide characters two.

    >>> width("al-Qāʾim"), width("القَائِم"), width("叙利亚")
    (8, 6, 6)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def clip(text: str, columns: int) -> str:
    """The text, cut off with an ellipsis where it is wider than so many columns.

    A letter keeps its marks, or goes with them.

    >>> clip("al-Qaim crossing", 8), clip("al-Qaim", 8)
    ('al-Qaim…', 'al-Qaim')
    """
    if width(text) <= columns:
        return text
    if columns < 1:
        return ""
    kept, used = 0, 0
    while used + _columns(text[kept]) < columns:
        used += _columns(text[kept])
        kept += 1
    return text[:kept].rstrip() + ELLIPSIS


def wrap(text: str, columns: int) -> list[str]:
    """The lines of a paragraph, each at most so many columns wide where its words allow.

    >>> wrap("Syrian soldiers returned from Iraq", 16)
    ['Syrian soldiers', 'returned from', 'Iraq']
    """
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        need = width(word)
        if line and used + 1 + need > columns:
            lines.append(line)
            line, used = "", 0
        line, used = (f"{line} {word}", used + 1 + need) if line else (word, need)
    return [*lines, line] if line else lines


def clean(text: str) -> str:
    """The text on one line, without what could move the cursor or turn the line around.

    Records are checked for such characters when they are read; a compiled file from elsewhere and
    the text of a source are not.

    >>> clean("one\\nline \\x1b[31mred")
    'one line �[31mred'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character in _BIDI_CONTROLS:
        return ""
    if character in "\t\n\r\u2028\u2029":
        return " "
    return "\ufffd" if unicodedata.category(character) in ("Cc", "Cs") else character


def has_rtl(text: str) -> bool:
    """Whether a text has letters that run from right to left.

    >>> has_rtl("al-Qaim (القائم)"), has_rtl("al-Qaim")
    (True, False)
    """
    return not text.isascii() and any(
        unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in text
    )
