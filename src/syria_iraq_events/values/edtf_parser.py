"""The grammar of dates: a profile of EDTF, the Extended Date/Time Format (ISO 8601-2:2019).

    value    = date | date "/" date | date "/.." | "../" date | set | instant
    date     = year ["-" month ["-" day]] ["?" | "~" | "%"]  |  year "-" month "-" unknown
    unknown  = "0X" | "1X" | "2X" | "3X" | "XX"           days 1-9, 10-19, 20-29, 30-31, any
    set      = "[" plain ".." plain "]"  |  "[" plain "," plain {"," plain} "]"
    plain    = a date without a qualifier
    instant  = year "-" month "-" day "T" hh ":" mm ":" ss ("Z" | ("+" | "-") hh ":" mm)

One spelling for one value: what the grammar accepts is canonical as it stands. A qualifier does
not stand after unknown digits or in a set, which leave the day open already.
"""

from __future__ import annotations

from syria_iraq_events.values.edtf_date import read_date, read_number, refuse
from syria_iraq_events.values.edtf_pattern import MAX_LENGTH
from syria_iraq_events.values.span import OPEN_END, OPEN_START, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from syria_iraq_events.values.edtf_date import PartDate, Precision, Qualifier

    Kind = Literal["date", "interval", "set", "instant"]

_ANY_DAY = (OPEN_START, OPEN_END)
_FROM_COARSE_TO_FINE: tuple[Precision, ...] = ("year", "month", "day")

_WHOLE_DAY = "a time follows a whole day, as in 2024-12-07T10:30:00+03:00"
_CLOCK = "a time is hh:mm:ss and an offset, as in 10:30:00+03:00 or 07:30:00Z"
_OFFSET = "an offset from UTC is Z, or + or - and hh:mm up to 14:59 (zero is Z or +00:00)"


class Reading:
    """What the grammar finds in a text, and all that an EdtfDate derives its answers from.

    `spans` are the alternatives: several for a list ``[a,b]``, else one. `strict` is the first and
    the last day before qualifiers widen them. `second` puts the instants of one day in order: it
    counts from 00:00 UTC of the day as written.
    """

    __slots__ = ("kind", "precision", "qualifier", "second", "spans", "strict")

    def __init__(
        self,
        kind: Kind,
        precision: Precision,
        spans: tuple[Span, ...],
        strict: tuple[int, int],
        *,
        qualifier: Qualifier = "",
        second: int = 0,
    ) -> None:
        self.kind: Kind = kind
        self.precision: Precision = precision
        self.spans = spans
        self.strict = strict
        self.qualifier: Qualifier = qualifier
        self.second = second


def read(text: str) -> Reading:
    """Read `text`, or raise GrammarError with the reason."""
    if len(text) > MAX_LENGTH:
        refuse(f"a date has {MAX_LENGTH} characters at most")
    if text.startswith("["):
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if "T" in text or ":" in text:
        return _read_instant(text)
    if ".." in text:
        refuse("two dots stand in a set, [a..b], or at an open end of an interval, a/.. or ../b")
    one = read_date(text)
    span = Span.day(*one.wide)
    return Reading("date", one.precision, (span,), one.strict, qualifier=one.qualifier)


def _read_interval(text: str) -> Reading:
    ends = text.split("/")
    if len(ends) > 2:
        refuse("an interval has two ends, as in 2024-12-07/2024-12-09")
    first, last = (None if end == ".." else read_date(end) for end in ends)
    dates = [one for one in (first, last) if one is not None]
    if not dates:
        refuse("one end of an interval at least is a date, as in 2024-12-07/..")
    strict = (first.strict[0] if first else OPEN_START, last.strict[1] if last else OPEN_END)
    if strict[0] > strict[1]:
        refuse("an interval does not end before it starts")
    start, end = first.wide if first else _ANY_DAY, last.wide if last else _ANY_DAY
    span = Span(start, end, lasted=True)
    return Reading("interval", _coarsest(dates), (span,), strict, qualifier=_united(dates))


def _read_set(text: str) -> Reading:
    if not text.endswith("]"):
        refuse("a set ends in ], as in [2024-12-01..2024-12-07]")
    ranged = ".." in text
    members = text[1:-1].split(".." if ranged else ",")
    if len(members) < 2 or (ranged and len(members) > 2):
        refuse("a set is [first..last], or two dates or more with commas between them")
    if "" in members:
        refuse("a set names its first and its last possible day")
    dates = [read_date(member) for member in members]
    if _united(dates):
        refuse("the dates of a set have no qualifier, it leaves the day open already")
    bounds = [one.strict for one in dates]
    if ranged:
        bounds = [(bounds[0][0], bounds[1][1])]
        if members[0] == members[1] or bounds[0][0] > bounds[0][1]:
            refuse("the first date of a set comes before its last")
    elif any(bounds[at - 1] >= bounds[at] for at in range(1, len(bounds))):
        refuse("the dates of a set stand in their order, each once")
    strict = (bounds[0][0], max(last for _, last in bounds))
    return Reading("set", _coarsest(dates), tuple(Span.day(*one) for one in bounds), strict)


def _read_instant(text: str) -> Reading:
    day, time, offset = text[:10], text[11:19], text[19:]
    if text[10:11] != "T":
        refuse(_WHOLE_DAY)
    one = read_date(day)
    if one.precision != "day":
        refuse(_WHOLE_DAY)
    if time[5:6] != ":":
        refuse(_CLOCK)
    second = _clock(time[:5], 23, _CLOCK) + read_number(time[6:], 2, (0, 59), _CLOCK)
    if offset != "Z":
        if offset[:1] not in ("+", "-") or offset.startswith("-00"):
            refuse(_OFFSET)
        ahead = _clock(offset[1:], 14, _OFFSET)
        second += -ahead if offset[0] == "+" else ahead
    return Reading("instant", "instant", (Span.day(*one.strict),), one.strict, second=second)


def _clock(text: str, last_hour: int, expected: str) -> int:
    """Return the seconds that ``hh:mm`` stands for."""
    if text[2:3] != ":":
        refuse(expected)
    hours = read_number(text[:2], 2, (0, last_hour), expected)
    return hours * 3600 + read_number(text[3:], 2, (0, 59), expected) * 60


def _coarsest(dates: list[PartDate]) -> Precision:
    found = {one.precision for one in dates}
    return next(precision for precision in _FROM_COARSE_TO_FINE if precision in found)


def _united(dates: list[PartDate]) -> Qualifier:
    """Return the one qualifier that says what the qualifiers of all the dates say together."""
    found: set[Qualifier] = {one.qualifier for one in dates if one.qualifier}
    return "%" if len(found) > 1 else found.pop() if found else ""
