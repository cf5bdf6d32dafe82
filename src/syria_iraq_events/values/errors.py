"""The one error that the values raise when a text is not in their grammar."""

from __future__ import annotations

_SHOWN = 60
"""A message quotes at most this many characters of the offending text."""


class ValueFormatError(ValueError):
    """A text that is not a value of the type that was asked for.

    Attributes:
        text: the offending text, whole.
        expected: one sentence that says what would be right.
        hint: the exact text to write instead, when it follows from what was written, else None.
            A hint is always readable by the parser that raised the error.

    >>> print(ValueFormatError("2,000", "a number has no separators between thousands", "2000"))
    '2,000': a number has no separators between thousands; write '2000'
    """

    text: str
    expected: str
    hint: str | None

    def __init__(self, text: str, expected: str, hint: str | None = None) -> None:
        # All three go to BaseException.args, so that the error survives pickling between processes.
        super().__init__(text, expected, hint)
        self.text = text
        self.expected = expected
        self.hint = hint

    def __str__(self) -> str:
        shown = self.text if len(self.text) <= _SHOWN else self.text[:_SHOWN] + "…"
        advice = "" if self.hint is None else f"; write {self.hint!r}"
        return f"{shown!r}: {self.expected}{advice}"


class GrammarError(Exception):
    """What a grammar raises inside this package: why a text cannot be read.

    The value classes turn it into a :class:`ValueFormatError`. The hint is worked out only then, by
    trying candidates on the same grammar, which must not look for hints itself.
    """

    expected: str

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self.expected = expected
