"""Laws that hold for all dates: against enumeration, the pattern and the `edtf` package."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from itertools import product
from typing import TYPE_CHECKING, Annotated

import edtf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import StringConstraints, TypeAdapter, ValidationError

from syria_iraq_events.values.edtf import MAX_LENGTH, PATTERN, EdtfDate
from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.truth import MAYBE, NO, YES, Truth

if TYPE_CHECKING:
    from time import struct_time

RUST = TypeAdapter(Annotated[str, StringConstraints(pattern=PATTERN, max_length=MAX_LENGTH)])

# All texts of the grammar. Years keep away from the calendar's end, where bounds are cut off.
DAYS = st.dates(date(1000, 1, 1), date(9990, 12, 31))
DAY = DAYS.map(str)
MONTH = DAY.map(lambda text: text[:7])
YEAR = DAY.map(lambda text: text[:4])
UNKNOWN = st.builds("{}-{}".format, MONTH, st.sampled_from(["0X", "1X", "2X", "XX"]))
PLAIN = st.one_of(DAY, MONTH, YEAR)
MEMBER = st.one_of(PLAIN, UNKNOWN)
QUALIFIED = st.builds("{}{}".format, PLAIN, st.sampled_from("?~%"))
ONE = st.one_of(PLAIN, QUALIFIED, UNKNOWN)


def in_order(texts: list[str]) -> list[str]:
    """Sort dates by what they cover, each once."""
    known = {EdtfDate.parse(text).sort_key: text for text in texts}
    return [known[key] for key in sorted(known)]


RISING = st.lists(MEMBER, min_size=2, max_size=8).map(in_order).filter(lambda dates: len(dates) > 1)
INTERVAL = st.one_of(
    st.lists(ONE, min_size=2, max_size=2).map(in_order).map(lambda two: f"{two[0]}/{two[-1]}"),
    ONE.map("{}/..".format),
    ONE.map("../{}".format),
)
SET = st.one_of(
    RISING.map(lambda dates: f"[{','.join(dates)}]"),
    RISING.map(lambda dates: f"[{dates[0]}..{dates[-1]}]"),
)
INSTANT = st.builds(
    "{}T{:%H:%M:%S}{}".format,
    DAY,
    st.times(),
    st.sampled_from(["Z", "+00:00", "+03:00", "-05:30", "+14:59"]),
)
DATES = st.one_of(ONE, INTERVAL, SET, INSTANT)


@given(DATES)
def test_what_is_read_is_canonical(text: str) -> None:
    one = EdtfDate.parse(text)
    assert one.text == str(one) == text
    assert EdtfDate.parse(one.text) == one
    assert hash(EdtfDate.of(text)) == hash(one)


@given(DATES)
def test_bounds_are_in_order(text: str) -> None:
    one = EdtfDate.parse(text)
    first, last = one.earliest or date.min, one.latest or date.max
    strict_first, strict_last = one.strict_earliest or date.min, one.strict_latest or date.max
    assert first <= strict_first <= strict_last <= last
    assert ((first, last) == (strict_first, strict_last)) is (one.qualifier == "")


@given(DATES, DATES)
def test_comparisons_agree_with_each_other(first: str, second: str) -> None:
    a, b = EdtfDate.parse(first), EdtfDate.parse(second)
    assert a.before(b) is b.after(a)
    assert not (a.before(b) & a.after(b)).certain
    assert a.overlaps(b) is b.overlaps(a)
    assert a.same_day(b) is b.same_day(a)
    if a.overlaps(b).certain:
        assert a.before(b) is a.after(b) is NO
    if a.before(b).certain:
        assert a.overlaps(b) is a.within(b) is a.same_day(b) is NO
    for narrower in (a.within(b), a.same_day(b)):
        assert not narrower.certain or a.overlaps(b).certain
        assert not narrower.possible or a.overlaps(b).possible


# Enumeration: a date of this window, and all (start, end) pairs that it may stand for, found from
# its description and not from the library. Days are counted from 1 December 2024; the horizon lies
# beyond every bounded date, so that it stands for all days still later (or earlier).

ORIGIN = date(2024, 12, 1)
HORIZON = (-65, 95)
Pairs = frozenset[tuple[int, int]]


def written(number: int) -> str:
    return str(ORIGIN + timedelta(number))


@st.composite
def covered(draw: st.DrawFn, *, qualified: bool = True) -> tuple[str, range]:
    """One date and the days that it covers."""
    month = st.sampled_from([("2024-12", 0, 31), ("2024-12-0X", 0, 9), ("2024-11-3X", -1, 0)])
    if draw(st.integers(0, 5)) == 0:
        text, first, end = draw(month)
    else:
        first = draw(st.integers(-3, 9))
        text, end = written(first), first + 1
    if qualified and "X" not in text and draw(st.integers(0, 3)) == 0:
        mark = draw(st.sampled_from("?~%"))
        units = 2 if mark == "%" else 1
        if len(text) == 7:
            # November to January; October to February.
            first, end = (-30, 62) if units == 1 else (-61, 90)
        else:
            first, end = first - units, end + units
        text += mark
    return text, range(first, end)


@st.composite
def enumerated(draw: st.DrawFn) -> tuple[str, Pairs]:
    """One value and all pairs that it may stand for."""
    form = draw(st.sampled_from(["date", "interval", "from", "until", "range", "list"]))
    text, days = draw(covered(qualified=form not in ("range", "list")))
    if form == "date":
        return text, frozenset((day, day) for day in days)
    if form == "from":
        last = HORIZON[1]
        return f"{text}/..", frozenset((a, b) for a in days for b in range(a, last))
    if form == "until":
        first = HORIZON[0]
        return f"../{text}", frozenset((a, b) for b in days for a in range(first, b + 1))
    if form == "interval":
        other, others = draw(covered())
        pairs = frozenset((a, b) for a in days for b in others if a <= b)
        assume(readable(f"{text}/{other}"))
        return f"{text}/{other}", pairs
    members = [(text, days), draw(covered(qualified=False))]
    if form == "list":
        members += draw(st.lists(covered(qualified=False), max_size=2))
        members.sort(key=lambda member: (member[1][0], member[1][-1]))
        text = f"[{','.join(text for text, _ in members)}]"
        found = {day for _, days in members for day in days}
    else:
        text = f"[{members[0][0]}..{members[1][0]}]"
        found = {*range(members[0][1][0], members[1][1][-1] + 1)}
    assume(readable(text))
    return text, frozenset((day, day) for day in found)


def readable(text: str) -> bool:
    try:
        EdtfDate.parse(text)
    except ValueFormatError:
        return False
    return True


RELATIONS = {
    "before": lambda a, b: a[1] < b[0],
    "after": lambda a, b: a[0] > b[1],
    "overlaps": lambda a, b: b[0] <= a[0] <= b[1] or a[0] <= b[0] <= a[1],
    "within": lambda a, b: b[0] <= a[0] and a[1] <= b[1],
    "same_day": lambda a, b: a[0] == a[1] == b[0] == b[1],
}


@pytest.mark.parametrize("relation", RELATIONS)
@settings(max_examples=250, deadline=None)
@given(first=enumerated(), second=enumerated())
def test_comparisons_are_what_enumeration_finds(
    relation: str, first: tuple[str, Pairs], second: tuple[str, Pairs]
) -> None:
    holds, seen = RELATIONS[relation], set()
    for a, b in product(first[1], second[1]):
        seen.add(holds(a, b))
        if len(seen) == 2:
            break
    expected = {(True,): YES, (False,): NO}.get(tuple(seen), MAYBE)
    answer: Truth = getattr(EdtfDate.parse(first[0]), relation)(second[0])
    assert answer is expected, f"{first[0]} {relation} {second[0]}"


@settings(deadline=None)
@given(enumerated())
def test_bounds_are_what_enumeration_finds(value: tuple[str, Pairs]) -> None:
    text, pairs = value
    one = EdtfDate.parse(text)
    first, last = min(a for a, _ in pairs), max(b for _, b in pairs)
    assert one.earliest == (None if text.startswith("..") else ORIGIN + timedelta(first))
    assert one.latest == (None if text.endswith("..") else ORIGIN + timedelta(last))


NOISE = st.one_of(
    st.text(),
    st.text(alphabet="0123456789-/.[],XTZ:+?~%٢– ", max_size=30),
    st.from_regex(PATTERN),
    st.builds(
        lambda text, at, new: text[:at] + new + text[at + 1 :],
        DATES,
        st.integers(0, 30),
        st.text(max_size=2),
    ),
    DATES,
    st.builds("{}/{}".format, ONE, ONE),
)
BEYOND_THE_PATTERN = (
    "days",  # the month 2024-02 has 29 days; a month of 29 days has no day 3X
    "does not end before it starts",
    "comes before its last",
    "stand in their order, each once",
)


@settings(max_examples=1000)
@given(NOISE)
def test_the_pattern_and_the_parser_agree(text: str) -> None:
    # "$" of Python's re also matches before a final line feed; JSON Schema's does not.
    fits = len(text) <= MAX_LENGTH and not text.endswith("\n")
    matches = fits and re.fullmatch(PATTERN, text) is not None
    try:
        read = EdtfDate.parse(text).text == text
    except ValueFormatError as error:
        read = matches and any(reason in error.expected for reason in BEYOND_THE_PATTERN)
        assert str(error)
        if error.hint is not None:
            assert EdtfDate.parse(error.hint).text != text
    assert read is matches
    try:
        RUST.validate_python(text)
    except ValidationError:
        assert not matches
    else:
        assert matches


# The oracle. Where it differs on purpose:
# - it cannot compute bounds of days with one unknown digit (0X), nor read instants in intervals;
# - it takes a qualifier at the end to be about year, month and day, each widened by one unit
#   (2024-12-07~ from 2023-11-06 to 2026-01-08). Here it is about the date at its own precision,
#   which the oracle says with the qualifier before the last part: 2024-12-~07;
# - a widened month ends here on the last day of the last month, there on the same day number
#   (2024-02~ on 2024-03-29);
# - it wants the ends of a range [a..b] to be of one precision;
# - it refuses the offset +00:00 and offsets from 14:01 on.

READ_BY_BOTH = st.one_of(PLAIN, QUALIFIED, MONTH.map("{}-XX".format))


def of_oracle(moment: struct_time | float) -> date | None:
    return None if isinstance(moment, float) else date(*moment[:3])


def strict_bounds_of_oracle(text: str) -> tuple[date | None, date | None]:
    other = edtf.parse_edtf(text)
    return of_oracle(other.lower_strict()), of_oracle(other.upper_strict())


ORACLE = settings(max_examples=150, deadline=None)


@ORACLE
@given(
    st.one_of(
        READ_BY_BOTH,
        INSTANT.filter(lambda text: not text.endswith(("+00:00", "+14:59"))),
        st.lists(st.one_of(PLAIN, QUALIFIED), min_size=2, max_size=2)
        .map(in_order)
        .map(lambda two: f"{two[0]}/{two[-1]}"),
        st.one_of(PLAIN, QUALIFIED).map("{}/..".format),
        st.one_of(PLAIN, QUALIFIED).map("../{}".format),
        st.sampled_from([DAY, MONTH, YEAR])
        .flatmap(lambda one: st.lists(one, min_size=2, max_size=2))
        .map(in_order)
        .filter(lambda two: len(two) == 2)
        .map(lambda two: f"[{two[0]}..{two[1]}]"),
        st.lists(PLAIN, min_size=2, max_size=5)
        .map(in_order)
        .filter(lambda dates: len(dates) > 1)
        .map(lambda dates: f"[{','.join(dates)}]"),
    )
)
def test_strict_bounds_are_those_of_the_edtf_package(text: str) -> None:
    one = EdtfDate.parse(text)
    assert (one.strict_earliest, one.strict_latest) == strict_bounds_of_oracle(text)


@ORACLE
@given(QUALIFIED)
def test_wide_bounds_are_those_of_the_edtf_package(text: str) -> None:
    one = EdtfDate.parse(text)
    head, hyphen, tail = text[:-1].rpartition("-")
    other = edtf.parse_edtf(f"{head}{hyphen}{text[-1]}{tail}")
    assert one.earliest == of_oracle(other.lower_fuzzy())
    latest = of_oracle(other.upper_fuzzy())
    if one.precision == "month" and latest is not None:
        latest = latest.replace(day=calendar.monthrange(latest.year, latest.month)[1])
    assert one.latest == latest


@given(PLAIN, PLAIN, st.sampled_from("?~%"), st.sampled_from("?~%"))
def test_an_interval_is_as_wide_as_its_ends(a: str, b: str, mark: str, other: str) -> None:
    a, b = in_order([a, b])[0], in_order([a, b])[-1]
    first, last = EdtfDate.parse(a + mark), EdtfDate.parse(b + other)
    one = EdtfDate.parse(f"{first}/{last}")
    assert (one.earliest, one.latest) == (first.earliest, last.latest)


@given(st.from_regex(r"\A[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\Z"))
def test_impossible_days_are_refused(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        assert not readable(text)
    else:
        assert readable(text)
