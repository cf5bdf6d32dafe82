"""One date of the EDTF profile: a year, a month, a day or a day with unknown digits."""

from __future__ import annotations

from datetime import date

from syria_iraq_events.values.errors import GrammarError
from syria_iraq_events.values.span import LAST_DAY, OPEN_END

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, NoReturn

    Precision = Literal["year", "month", "day", "instant"]
    Qualifier = Literal["", "?", "~", "%"]

_WIDENING: dict[str, tuple[int, Qualifier]] = {"?": (1, "?"), "~": (1, "~"), "%": (2, "%")}
"""By how many units of its own precision a qualifier widens a date on each side."""

_YEAR_FIRST = "a date begins with a year of four digits, 1000 to 9999, as in 2024-12-07"

_UNKNOWN_DAYS = {"0X": (1, 9), "1X": (10, 19), "2X": (20, 29), "3X": (30, 31), "XX": (1, 31)}


class PartDate:
    """A date as the grammar has it: what it covers (`strict`), what it may mean (`wide`).

    Both are a first and a last day (proleptic Gregorian ordinals); a qualifier makes them differ.
    """

    __slots__ = ("precision", "qualifier", "strict", "wide")

    def __init__(
        self,
        precision: Precision,
        strict: tuple[int, int],
        wide: tuple[int, int],
        qualifier: Qualifier = "",
    ) -> None:
        self.precision: Precision = precision
        self.strict = strict
        self.wide = wide
        self.qualifier: Qualifier = qualifier


def read_date(text: str) -> PartDate:
    """Read one date, or raise GrammarError with the reason."""
    widening, qualifier = _WIDENING.get(text[-1:], (0, ""))
    parts = (text[:-1] if qualifier else text).split("-")
    if len(parts) > 3:
        refuse("a date is a year, a month and a day at most, as in 2024-12-07")
    year = read_number(parts[0], 4, (1000, 9999), _YEAR_FIRST)
    if len(parts) == 1:
        return _months("year", year * 12, 12, widening, qualifier)
    if parts[1] == "XX":
        refuse("a month has no unknown digits, the year alone says that")
    month = read_number(parts[1], 2, (1, 12), "a month has two digits, 01 to 12")
    index = year * 12 + month - 1
    if len(parts) == 2:
        return _months("month", index, 1, widening, qualifier)
    start = _month_start(index)
    length = _month_start(index + 1) - start
    if parts[2] in _UNKNOWN_DAYS:
        if qualifier:
            refuse("a date with unknown digits has no qualifier, its day is open already")
        return _unknown_day(parts[2], start, length)
    day = read_number(parts[2], 2, (1, 31), "a day is 01 to 31, or 0X, 1X, 2X, 3X, XX")
    if day > length:
        refuse(f"the month {parts[0]}-{parts[1]} has {length} days")
    first = start + day - 1
    wide = (first - widening, min(first + widening, LAST_DAY))
    return PartDate("day", (first, first), wide, qualifier)


def read_number(text: str, width: int, limits: tuple[int, int], expected: str) -> int:
    """Return the number that exactly `width` ASCII digits stand for, within `limits`."""
    if len(text) != width or not text.isascii() or not text.isdigit():
        refuse(expected)
    number = int(text)
    if not limits[0] <= number <= limits[1]:
        refuse(expected)
    return number


def refuse(expected: str) -> NoReturn:
    """Raise GrammarError: the text is not in the grammar, `expected` says what would be."""
    raise GrammarError(expected)


def _months(
    precision: Precision, index: int, count: int, widening: int, qualifier: Qualifier
) -> PartDate:
    """Return `count` whole months from `index` on; each unit of widening is as long again."""
    extra = widening * count
    strict = (_month_start(index), _month_start(index + count) - 1)
    wide = (_month_start(index - extra), _month_start(index + count + extra) - 1)
    return PartDate(precision, strict, wide, qualifier)


def _month_start(index: int) -> int:
    """Return the first day of the month with this index, which is year * 12 + month - 1."""
    year, month = divmod(index, 12)
    return date(year, month + 1, 1).toordinal() if year <= 9999 else OPEN_END


def _unknown_day(digits: str, start: int, length: int) -> PartDate:
    """Return the days that fit `digits` in the month of `length` days that begins on `start`."""
    first, last = _UNKNOWN_DAYS[digits]
    if first > length:
        refuse(f"a month of {length} days has no day {digits}")
    days = (start + first - 1, start + min(last, length) - 1)
    # The finest unit that is fully known is the month: to cut the text there says nothing wrong.
    return PartDate("month", days, days)
