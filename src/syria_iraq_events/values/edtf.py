"""Dates that say how much of them is known."""

from __future__ import annotations

from datetime import date, datetime

from syria_iraq_events.values import span as spans
from syria_iraq_events.values.edtf_parser import read
from syria_iraq_events.values.edtf_pattern import MAX_LENGTH, PATTERN
from syria_iraq_events.values.errors import GrammarError
from syria_iraq_events.values.truth import MAYBE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn, TypeAlias

    from syria_iraq_events.values.edtf_date import Precision, Qualifier
    from syria_iraq_events.values.edtf_parser import Kind
    from syria_iraq_events.values.truth import Truth

    DateLike: TypeAlias = "EdtfDate | date | str | int"

__all__ = ["MAX_LENGTH", "PATTERN", "EdtfDate"]


class EdtfDate:
    """A date, an interval, a set or an instant of the EDTF profile (ISO 8601-2:2019).

    ``a/b`` lasted from a to b. Everything else is one unknown day within its bounds: ``2024-12``
    is some day of that month, ``[a..b]`` some day from a to b, ``[a,b]`` one of the two. An open
    end ``..`` means that no end is known: it may have come on any day since, or not yet.

    A qualifier says that the date itself is doubtful (``?``), approximate (``~``) or both (``%``).
    It widens the bounds on each side by one unit of the date's own precision, by two for ``%``:
    ``2024-12~`` is some day from 2024-11-01 to 2025-01-31. The strict bounds are those without it.

    An instant counts as the calendar day that is written, which is the day of its own offset: what
    was said in Baghdad at 01:00 on 8 December was said on the 8th, though it was still the 7th in
    UTC. Comparisons are of calendar days, and of the widened bounds; they answer in three values.

    Dates are equal if their texts are. They have no order (``<`` raises TypeError): ask
    :meth:`before`, and sort for display by :attr:`sort_key`.

    >>> fall = EdtfDate.parse("2024-12-08")
    >>> EdtfDate.parse("2024-12-07/2024-12-09").overlaps(fall)
    Truth.YES
    >>> EdtfDate.parse("2024-12").before(fall)
    Truth.MAYBE
    """

    __slots__ = ("_reading", "_text")

    def __init__(self, text: str) -> None:
        """Read `text`; raise ValueFormatError if it is not in the profile."""
        if not isinstance(text, str):
            raise TypeError(f"a date is read from a str, not {text!r}; EdtfDate.of takes others")
        try:
            self._reading = read(text)
        except GrammarError as refusal:
            from syria_iraq_events.values.edtf_hints import explain

            raise explain(text, refusal.expected) from None
        self._text = text

    @classmethod
    def parse(cls, text: str) -> EdtfDate:
        """Return the date that `text` stands for; raise ValueFormatError if there is none.

        >>> EdtfDate.parse("2024-12-0X").latest
        datetime.date(2024, 12, 9)
        """
        return cls(text)

    @classmethod
    def of(cls, value: DateLike) -> EdtfDate:
        """Return `value` as an EdtfDate: an EdtfDate itself, a date, a text or a year.

        A datetime becomes an instant of whole seconds (the fraction is cut off) and needs an
        offset, else ValueFormatError is raised. Anything else raises TypeError.

        >>> EdtfDate.of(date(2024, 12, 7)), EdtfDate.of(2024)
        (EdtfDate('2024-12-07'), EdtfDate('2024'))
        """
        if isinstance(value, EdtfDate):
            return value
        if isinstance(value, str):
            return cls(value)
        if isinstance(value, datetime):
            return cls(value.isoformat(timespec="seconds"))
        if isinstance(value, date):
            return cls(value.isoformat())
        if isinstance(value, int) and not isinstance(value, bool):
            return cls(str(value))
        raise TypeError(f"a date is an EdtfDate, a date, a str or a year, not {value!r}")

    @property
    def text(self) -> str:
        """The canonical text, which is the text that was read."""
        return self._text

    @property
    def kind(self) -> Kind:
        """What it is: ``date``, ``interval``, ``set`` or ``instant``."""
        return self._reading.kind

    @property
    def precision(self) -> Precision:
        """The finest unit that is fully known: ``year``, ``month``, ``day`` or ``instant``.

        The coarsest of its dates for an interval or a set; ``month`` for a day of unknown digits.
        """
        return self._reading.precision

    @property
    def lasted(self) -> bool:
        """True if it went on from a start to an end, False if it was one day."""
        return self._reading.kind == "interval"

    @property
    def qualifier(self) -> Qualifier:
        """``?``, ``~``, ``%`` or nothing; of an interval, what both ends say together."""
        return self._reading.qualifier

    @property
    def approximate(self) -> bool:
        """True if the source gives the date approximately (``~`` or ``%``)."""
        return self._reading.qualifier in ("~", "%")

    @property
    def uncertain(self) -> bool:
        """True if the date itself is doubtful (``?`` or ``%``)."""
        return self._reading.qualifier in ("?", "%")

    @property
    def earliest(self) -> date | None:
        """The first day on which it can have begun, None if that is open."""
        return _as_date(min(one.start_min for one in self._reading.spans))

    @property
    def latest(self) -> date | None:
        """The last day on which it can have ended, None if that is open."""
        return _as_date(max(one.end_max for one in self._reading.spans))

    @property
    def strict_earliest(self) -> date | None:
        """The earliest day of what is written, without the widening by a qualifier."""
        return _as_date(self._reading.strict[0])

    @property
    def strict_latest(self) -> date | None:
        """The latest day of what is written, without the widening by a qualifier."""
        return _as_date(self._reading.strict[1])

    @property
    def sort_key(self) -> tuple[int, ...]:
        """A key that puts dates in an order for display: by first day, last day, time of day.

        It says nothing about what happened first; that is what :meth:`before` is for.
        """
        first, last = self._reading.strict
        return (first, last, self._reading.second, int(self.lasted))

    def before(self, other: DateLike) -> Truth:
        """Was it over before the day on which `other` began?"""
        return self._ask(spans.before, other)

    def after(self, other: DateLike) -> Truth:
        """Did it begin after the day on which `other` ended?"""
        return EdtfDate.of(other).before(self)

    def overlaps(self, other: DateLike) -> Truth:
        """Was there a day that belongs to both?"""
        return self._ask(spans.overlaps, other)

    def within(self, other: DateLike) -> Truth:
        """Did it begin and end while `other` went on, first and last day included?"""
        return self._ask(spans.within, other)

    def same_day(self, other: DateLike) -> Truth:
        """Did both begin and end on one and the same calendar day?"""
        return self._ask(spans.same_day, other)

    def _ask(self, relation: Callable[[spans.Span, spans.Span], Truth], other: DateLike) -> Truth:
        # The alternatives exclude nothing from each other: what holds for all of them is certain.
        theirs = EdtfDate.of(other)._reading.spans
        answers = {relation(mine, one) for mine in self._reading.spans for one in theirs}
        return answers.pop() if len(answers) == 1 else MAYBE

    def _no_order(self, _other: object) -> NoReturn:
        raise TypeError(
            "dates that are partly unknown have no order: ask .before(other) or .after(other), "
            "which answer yes, no or maybe, or sort by .sort_key"
        )

    __lt__ = __le__ = __gt__ = __ge__ = _no_order

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, EdtfDate):
            return NotImplemented
        return self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"EdtfDate({self._text!r})"

    def __str__(self) -> str:
        return self._text

    def __reduce__(self) -> tuple[type[EdtfDate], tuple[str]]:
        return (EdtfDate, (self._text,))


def _as_date(day: int) -> date | None:
    return date.fromordinal(day) if spans.OPEN_START < day < spans.OPEN_END else None
