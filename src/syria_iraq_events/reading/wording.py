"""How findings put what somebody wrote into words: on one line, short, nothing invisible."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_LISTED = 24
"""Known words are listed where there are at most so many."""
_MAX_WORD = 100
"""No known word is nearly as long; a longer text is compared with none of them."""
_JOINERS = "\u200c\u200d"


def printable(text: str) -> str:
    r"""The text on one line: what a terminal would obey or not show is written as an escape.

    >>> printable("a\x1b[31m\nb")
    'a\\x1b[31m\\nb'
    """
    if text.isprintable():
        return text
    return "".join(
        one if one.isprintable() or one in _JOINERS else one.encode("unicode_escape").decode()
        for one in text
    )


def shown(text: str, limit: int = 60) -> str:
    r"""The text as a message quotes it: printable, shortened, between backticks.

    >>> shown("a long\ntext", 8)
    '`a long\\n…`'
    """
    quote = '"' if "`" in text[:limit] else "`"
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return quote + printable(cut) + quote


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is nearest to a word, or None where none is near.

    >>> nearest("Public-Statment", ["public_statement", "event"])
    'public_statement'
    """
    if len(word) > _MAX_WORD:
        return None
    spelt = {_simple(one): one for one in known}
    near = difflib.get_close_matches(_simple(word), spelt, n=1, cutoff=0.6)
    return spelt[near[0]] if near else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known word, or nothing where none is near.

    >>> did_you_mean("titel", ["type", "title"])
    'did you mean `title`?'
    """
    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else ""


def one_of(words: Iterable[str]) -> str:
    """The words as a list, or nothing where they are too many for a line.

    >>> one_of(["from", "to"])
    'one of: from, to'
    """
    known = list(words)
    return "one of: " + ", ".join(known) if len(known) <= MAX_LISTED else ""


def _simple(word: str) -> str:
    return word.strip().lower().replace("_", "-").replace(" ", "-")
