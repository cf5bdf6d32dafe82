"""Whole words that a rule looks for in a text, in English and in Arabic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PREFIXES = "(?:[وف]?(?:[بلك]?(?:ال)?|لل))"
"""What Arabic writes together with the next word: and, so, in, for, like, the."""


class AnyOf:
    """Whole words, in capitals or not.

    In lower case a text without any of them is known sooner than by comparing without case; only
    of ASCII is the one as exact as the other.
    """

    def __init__(self, *words: str) -> None:
        plain = "|".join(word for word in words if word.isascii())
        arabic = "|".join(word for word in words if not word.isascii())
        either = rf"{plain}|{_PREFIXES}(?:{arabic})" if arabic else plain
        whole = rf"(?<![\w-])(?:{either})(?![\w-])"
        self._exact = re.compile(whole, re.IGNORECASE)
        self._lower = re.compile(whole)

    def search(self, text: str) -> re.Match[str] | None:
        """The first of them in a text."""
        if text.isascii() and not self._lower.search(text.lower()):
            return None
        return self._exact.search(text)

    def all(self, text: str) -> Iterator[re.Match[str]]:
        """All of them in a text."""
        return self._exact.finditer(text) if self.search(text) else iter(())
