"""Dates and quantities in English words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from syria_iraq_events.values import EdtfDate, Quantity

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_QUALIFIERS = {"?": "perhaps ", "~": "about ", "%": "perhaps about "}
_UNKNOWN_DAYS = {"0X": "1 to 9", "1X": "10 to 19", "2X": "20 to 29", "3X": "30 or 31"}


def date_in_words(date: EdtfDate) -> str:
    """What a date means, in words.

    >>> from syria_iraq_events.values import EdtfDate
    >>> for text in ("2024-12-07/2024-12-09", "[2024-12-07..2024-12-09]", "2024-12-0X", "2025~"):
    ...     print(date_in_words(EdtfDate.parse(text)))
    from 7 to 9 December 2024
    one day between 7 and 9 December 2024
    one day from 1 to 9 December 2024
    about 2025
    """
    text = date.text
    if date.kind == "interval":
        return _interval(*text.split("/"))
    if date.kind == "set":
        first, _, last = text[1:-1].partition("..")
        if last:
            return f"one day between {_range(first, last, 'and')}"
        days = [_single(day) for day in first.split(",")]
        return f"{', '.join(days[:-1])} or {days[-1]}"
    if date.kind == "instant":
        offset = "UTC" if text[19:] in ("Z", "+00:00") else f"UTC{text[19:]}"
        return f"{_single(text[:10])}, {text[11:16]} ({offset})"
    return _single(text)


def _interval(first: str, last: str) -> str:
    if last == "..":
        return f"from {_single(first)} on, with no end known"
    if first == "..":
        return f"until {_single(last)}, with no beginning known"
    if first == last:
        return _single(first)
    return f"from {_range(first, last, 'to')}"


def _range(first: str, last: str, word: str) -> str:
    """Two dates with a word between; what they share is said once."""
    one, other = first.split("-"), last.split("-")
    if len(one) == len(other) == 3 and (first + last).replace("-", "").isdigit():
        if one[:2] == other[:2]:
            return f"{int(one[2])} {word} {_single(last)}"
        if one[0] == other[0]:
            return f"{_single(first).rpartition(' ')[0]} {word} {_single(last)}"
    return f"{_single(first)} {word} {_single(last)}"


def _single(text: str) -> str:
    """A year, a month or a day, with its qualifier."""
    prefix = _QUALIFIERS.get(text[-1:], "")
    year, *rest = (text[:-1] if prefix else text).split("-")
    if not rest:
        return f"{prefix}{year}"
    month = f"{_MONTHS[int(rest[0]) - 1]} {year}"
    if len(rest) == 1:
        return f"{prefix}{month}"
    if rest[1] == "XX":
        return f"one day in {month}"
    if rest[1] in _UNKNOWN_DAYS:
        return f"one day from {_UNKNOWN_DAYS[rest[1]]} {month}"
    return f"{prefix}{int(rest[1])} {month}"


def quantity_in_words(quantity: Quantity) -> str:
    """What a quantity means, in words.

    >>> from syria_iraq_events.values import Quantity
    >>> for text in ("3500", "~4000", "2000..3500", "2000..", "..500", "dozens"):
    ...     print(quantity_in_words(Quantity.parse(text)))
    3,500
    about 4,000
    2,000 to 3,500
    2,000 or more
    500 or fewer
    dozens (24 to 99)
    """
    low, high = quantity.low, quantity.high
    if low is None:
        return f"{high:,} or fewer"
    if high is None:
        return f"{low:,} or more"
    if quantity.word:
        shown = quantity.word.replace("-", " ")
        return f"{shown} ({low:,} to {high:,})"
    shown = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    return f"about {shown}" if quantity.approximate else shown


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> count(1, "claim"), count(1200, "claim")
    ('1 claim', '1,200 claims')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
