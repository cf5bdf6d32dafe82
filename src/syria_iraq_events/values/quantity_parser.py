"""The grammar of quantities.

    value   = number | "~" number | number ".." number | number ".." | ".." number | word
    number  = integer [ "." decimals ]     no sign, no exponent, no leading or trailing zeros
    word    = a key of WORDS

One spelling for one value: what the grammar accepts is canonical as it stands.
"""

from __future__ import annotations

from syria_iraq_events.values.errors import GrammarError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    Number = int | float

WORDS: dict[str, tuple[int, int]] = {
    "none": (0, 0),
    "several": (3, 9),
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 99),
    "hundreds": (200, 999),
    "thousands": (2000, 9999),
    "tens-of-thousands": (20000, 99999),
}
"""The numbers that a vague word stands for, first and last included."""

_INTEGER_DIGITS = 12
_DECIMALS = 3
# Fifteen digits in all: as many as every double holds exactly, in any language.

MAX_LENGTH = 2 * (_INTEGER_DIGITS + 1 + _DECIMALS) + 2
"""The longest text of a quantity, in characters."""

_NUMBER = rf"(?:0|[1-9][0-9]{{0,{_INTEGER_DIGITS - 1}}})(?:\.[0-9]{{0,{_DECIMALS - 1}}}[1-9])?"

PATTERN = rf"^(?:~?{_NUMBER}|{_NUMBER}\.\.(?:{_NUMBER})?|\.\.{_NUMBER}|{'|'.join(WORDS)})$"
"""The grammar as a regular expression for JSON Schema, in the dialect that Python, Rust,
JavaScript, Go and Java share. All that it matches is read, except a range that does not rise."""


class Reading:
    """What the grammar finds in a text; None stands for an open end."""

    __slots__ = ("approximate", "high", "low", "word")

    def __init__(
        self,
        low: Number | None,
        high: Number | None,
        *,
        approximate: bool = False,
        word: str = "",
    ) -> None:
        self.low, self.high = low, high
        self.approximate = approximate
        self.word = word


def read(text: str) -> Reading:
    """Read `text`, or raise GrammarError with the reason."""
    if text in WORDS:
        return Reading(*WORDS[text], word=text)
    if text.startswith("~"):
        number = read_number(text[1:])
        return Reading(number, number, approximate=True)
    low_text, dots, high_text = text.partition("..")
    if not dots:
        number = read_number(text)
        return Reading(number, number)
    if not low_text and not high_text:
        _refuse("a range has one end at least, as in 2000.. or ..500")
    low = read_number(low_text) if low_text else None
    high = read_number(high_text) if high_text else None
    if low is not None and high is not None and low >= high:
        _refuse("the first number of a range is smaller than its last")
    return Reading(low, high)


def read_number(text: str) -> Number:
    """Read one number: an int if it is whole, else a float."""
    whole, point, decimals = text.partition(".")
    if not (text.isascii() and whole.isdigit() and (decimals.isdigit() or not point)):
        _refuse(
            "a quantity is a number as in 3500 or 2.5, ~4000, 2000..3500, 2000.., ..500 "
            f"or one of {', '.join(WORDS)}"
        )
    if len(whole) > _INTEGER_DIGITS or len(decimals) > _DECIMALS:
        _refuse(f"a number has {_INTEGER_DIGITS} digits and {_DECIMALS} decimals at most")
    if whole[0] == "0" and len(whole) > 1:
        _refuse("a number has no zeros in front")
    if decimals.endswith("0"):
        _refuse("a decimal has no zeros at its end (and none separates thousands)")
    return float(text) if point else int(text)


def _refuse(expected: str) -> NoReturn:
    raise GrammarError(expected)
