"""What single dates mean, and what is refused with which advice."""

from __future__ import annotations

import copy
import operator
import pickle
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from syria_iraq_events.values.edtf import MAX_LENGTH, EdtfDate
from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.truth import MAYBE, NO, YES


def day(text: str) -> date | None:
    return None if text == ".." else date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "kind", "precision", "earliest", "latest"),
    [
        ("2024-12-07", "date", "day", "2024-12-07", "2024-12-07"),
        ("2024-12", "date", "month", "2024-12-01", "2024-12-31"),
        ("2023-02", "date", "month", "2023-02-01", "2023-02-28"),
        ("2024", "date", "year", "2024-01-01", "2024-12-31"),
        ("1000", "date", "year", "1000-01-01", "1000-12-31"),
        ("9999", "date", "year", "9999-01-01", "9999-12-31"),
        ("9999-12-31", "date", "day", "9999-12-31", "9999-12-31"),
        ("2024-02-29", "date", "day", "2024-02-29", "2024-02-29"),
        ("2024-12-0X", "date", "month", "2024-12-01", "2024-12-09"),
        ("2024-12-1X", "date", "month", "2024-12-10", "2024-12-19"),
        ("2024-12-2X", "date", "month", "2024-12-20", "2024-12-29"),
        ("2023-02-2X", "date", "month", "2023-02-20", "2023-02-28"),
        ("2024-12-3X", "date", "month", "2024-12-30", "2024-12-31"),
        ("2024-11-3X", "date", "month", "2024-11-30", "2024-11-30"),
        ("2024-12-XX", "date", "month", "2024-12-01", "2024-12-31"),
        ("2024-12-07/2024-12-09", "interval", "day", "2024-12-07", "2024-12-09"),
        ("2024-12-07/2024-12-07", "interval", "day", "2024-12-07", "2024-12-07"),
        ("2024-12/2025", "interval", "year", "2024-12-01", "2025-12-31"),
        ("2024-12-0X/2024-12-2X", "interval", "month", "2024-12-01", "2024-12-29"),
        ("2024-12-07/..", "interval", "day", "2024-12-07", ".."),
        ("../2024-12", "interval", "month", "..", "2024-12-31"),
        ("[2024-12-01..2024-12-07]", "set", "day", "2024-12-01", "2024-12-07"),
        ("[2024-12..2025-01-05]", "set", "month", "2024-12-01", "2025-01-05"),
        ("[2024-12-01,2024-12-07]", "set", "day", "2024-12-01", "2024-12-07"),
        ("[2024,2024-06-01,2025-01]", "set", "year", "2024-01-01", "2025-01-31"),
        ("2024-12-07T10:30:00+03:00", "instant", "instant", "2024-12-07", "2024-12-07"),
        ("2024-12-08T01:00:00+03:00", "instant", "instant", "2024-12-08", "2024-12-08"),
        ("2024-12-07T23:59:59Z", "instant", "instant", "2024-12-07", "2024-12-07"),
        ("2024-12-07T23:59:59-14:59", "instant", "instant", "2024-12-07", "2024-12-07"),
    ],
)
def test_bounds(text: str, kind: str, precision: str, earliest: str, latest: str) -> None:
    one = EdtfDate.parse(text)
    assert (one.kind, one.precision) == (kind, precision)
    assert (one.earliest, one.latest) == (day(earliest), day(latest))
    assert (one.strict_earliest, one.strict_latest) == (one.earliest, one.latest)
    assert one.lasted is ("/" in text)
    assert (one.qualifier, one.approximate, one.uncertain) == ("", False, False)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "qualifier"),
    [
        ("2024-12-07?", "2024-12-06", "2024-12-08", "?"),
        ("2024-12-07~", "2024-12-06", "2024-12-08", "~"),
        ("2024-12-07%", "2024-12-05", "2024-12-09", "%"),
        ("2024-02~", "2024-01-01", "2024-03-31", "~"),
        ("2024-12%", "2024-10-01", "2025-02-28", "%"),
        ("2024?", "2023-01-01", "2025-12-31", "?"),
        ("1000%", "0998-01-01", "1002-12-31", "%"),
        ("9999~", "9998-01-01", "9999-12-31", "~"),
        ("9999-12~", "9999-11-01", "9999-12-31", "~"),
        ("9999-12-31%", "9999-12-29", "9999-12-31", "%"),
        ("2024-12-07~/2024-12-09", "2024-12-06", "2024-12-09", "~"),
        ("2024-12-07/2024-12-09?", "2024-12-07", "2024-12-10", "?"),
        ("2024-12-07?/2024-12-09?", "2024-12-06", "2024-12-10", "?"),
        ("2024-12-07~/2024-12-09?", "2024-12-06", "2024-12-10", "%"),
        ("2024-12-07~/..", "2024-12-06", "..", "~"),
        ("../2024-12-07%", "..", "2024-12-09", "%"),
    ],
)
def test_a_qualifier_widens(text: str, earliest: str, latest: str, qualifier: str) -> None:
    one, bare = EdtfDate.parse(text), EdtfDate.parse(text.translate(dict.fromkeys(map(ord, "?~%"))))
    assert (one.earliest, one.latest) == (day(earliest), day(latest))
    assert (one.strict_earliest, one.strict_latest) == (bare.earliest, bare.latest)
    assert one.qualifier == qualifier
    assert one.approximate is (qualifier in "~%")
    assert one.uncertain is (qualifier in "?%")
    assert (one.kind, one.precision, one.sort_key) == (bare.kind, bare.precision, bare.sort_key)


YEAR_FIRST = "begins with a year of four digits"
MONTH = "a month has two digits"
CLOCK = "a time is hh:mm:ss and an offset"
OFFSET = "an offset from UTC is Z"
WHOLE_DAY = "a time follows a whole day"
IN_ORDER = "stand in their order, each once"


@pytest.mark.parametrize(
    ("text", "expected", "hint"),
    [
        ("", YEAR_FIRST, None),
        ("today", YEAR_FIRST, None),
        ("999", YEAR_FIRST, None),
        ("0999", YEAR_FIRST, None),
        ("٢٠٢٤-١٢-٠٧", YEAR_FIRST, "2024-12-07"),
        (" 2024", YEAR_FIRST, "2024"),
        ("2024–12–07", YEAR_FIRST, "2024-12-07"),
        ("\u200e2024-12-07\u200f", YEAR_FIRST, "2024-12-07"),
        ("20241207", YEAR_FIRST, "2024-12-07"),
        ("~2024", YEAR_FIRST, "2024~"),
        ("?2024-12", YEAR_FIRST, "2024-12?"),
        ("ca. 2024-12", YEAR_FIRST, "2024-12~"),
        ("about 2024?", YEAR_FIRST, "2024%"),
        ("2024?~", YEAR_FIRST, "2024%"),
        ("2024.12.7", YEAR_FIRST, "2024-12-07"),
        ("2024-2-3", MONTH, "2024-02-03"),
        ("2024-13", MONTH, None),
        ("2024-12-7", "a day is 01 to 31", "2024-12-07"),
        ("2024-12-0x", "a day is 01 to 31", "2024-12-0X"),
        ("2024-12-X7", "a day is 01 to 31", None),
        ("2024-12-07\n", "a day is 01 to 31", "2024-12-07"),
        ("2024-12-07-01", "a day at most", None),
        ("2024-XX", "the year alone says that", "2024"),
        ("2024-xx-xx", MONTH, "2024"),
        ("2024-12-XX~", "its day is open already", "2024-12~"),
        ("2024-12-0X~", "its day is open already", None),
        ("2024-02-30", "the month 2024-02 has 29 days", None),
        ("2023-02-29", "the month 2023-02 has 28 days", None),
        ("2024-02-3X", "a month of 29 days has no day 3X", None),
        ("07/12/2024", "which number is the day cannot be told", None),
        ("7.12.2024", "which number is the day cannot be told", None),
        ("24-12-07", "which number is the day cannot be told", None),
        ("2024/12/07", "an interval has two ends", "2024-12-07"),
        ("2024/2025/2026", "an interval has two ends", None),
        ("2024-12-09/2024-12-07", "does not end before it starts", None),
        ("../..", "one end of an interval at least", None),
        ("2024/", YEAR_FIRST, "2024/.."),
        ("/2024", YEAR_FIRST, "../2024"),
        ("2024-12-7/2024-12-9", "a day is 01 to 31", "2024-12-07/2024-12-09"),
        ("2024 - 2025", YEAR_FIRST, "2024/2025"),
        ("2024-12 to 2025-1", "a month has two digits", "2024-12/2025-01"),
        ("2024..2025", "two dots stand in a set", "[2024..2025]"),
        ("2024…2025", YEAR_FIRST, "[2024..2025]"),
        ("2024..", "two dots stand in a set", None),
        ("..2024", "two dots stand in a set", None),
        ("[2024..]", "its first and its last possible day", None),
        ("[..2024]", "its first and its last possible day", None),
        ("[2024,]", "its first and its last possible day", None),
        ("[2024", "a set ends in ]", None),
        ("[2024..2025", "a set ends in ]", "[2024..2025]"),
        ("[2024]", "two dates or more", None),
        ("[2024..2025..2026]", "two dates or more", None),
        ("[2024..2025,2027]", YEAR_FIRST, None),
        ("[2024..2024]", "comes before its last", "2024"),
        ("[2025..2024]", "comes before its last", None),
        ("[2024~,2025]", "the dates of a set have no qualifier", None),
        ("[2025,2024]", IN_ORDER, "[2024,2025]"),
        ("[2024,2024]", IN_ORDER, "2024"),
        ("[2024-12,2024-12-XX]", IN_ORDER, None),
        ("[2024, 2025]", YEAR_FIRST, "[2024,2025]"),
        ("2024-12-07T10:30Z", CLOCK, "2024-12-07T10:30:00Z"),
        ("2024-12-07T10:30:00", OFFSET, None),
        ("2024-12-07T10:30:00+15:00", OFFSET, None),
        ("2024-12-07T10:30:00+0300", OFFSET, "2024-12-07T10:30:00+03:00"),
        ("2024-12-07T10:30:00+03", OFFSET, "2024-12-07T10:30:00+03:00"),
        ("2024-12-07T10:30:00-00:00", OFFSET, "2024-12-07T10:30:00Z"),
        ("2024-12-07T10:30:00.5Z", OFFSET, None),
        ("2024-12-07T9:30:00Z", CLOCK, "2024-12-07T09:30:00Z"),
        ("2024-12-07T24:00:00Z", CLOCK, None),
        ("2024-12-07T10:60:00Z", CLOCK, None),
        ("2024-12-07T10:30:60Z", CLOCK, None),
        ("2024-12-07T10-30:00Z", CLOCK, None),
        ("2024-12-07t10:30:00z", WHOLE_DAY, "2024-12-07T10:30:00Z"),
        ("2024-12-07 10:30:00 +03:00", WHOLE_DAY, "2024-12-07T10:30:00+03:00"),
        ("2024-12-07 10:30", WHOLE_DAY, None),
        ("2024-12-0XT10:30:00Z", WHOLE_DAY, None),
        ("2024-12T10:30:00Z", WHOLE_DAY, None),
        ("2024-12-07?T10:30:00Z", WHOLE_DAY, None),
        ("[" + ",".join(map(str, range(2000, 2030))) + "]", f"{MAX_LENGTH} characters", None),
    ],
)
def test_what_is_refused_and_what_to_write(text: str, expected: str, hint: str | None) -> None:
    with pytest.raises(ValueFormatError) as caught:
        EdtfDate.parse(text)
    assert expected in caught.value.expected
    assert (caught.value.text, caught.value.hint) == (text, hint)


def test_of() -> None:
    one = EdtfDate.parse("2024-12-07")
    assert EdtfDate.of(one) is one
    assert EdtfDate.of("2024-12-07") == EdtfDate.of(date(2024, 12, 7)) == one
    assert EdtfDate.of(2024) == EdtfDate.parse("2024")
    baghdad = datetime(2024, 12, 7, 10, 30, 0, 999_999, timezone(timedelta(hours=3)))
    assert EdtfDate.of(baghdad).text == "2024-12-07T10:30:00+03:00"
    assert EdtfDate.of(baghdad.astimezone(UTC)).text == "2024-12-07T07:30:00+00:00"
    with pytest.raises(ValueFormatError, match="an offset from UTC"):
        EdtfDate.of(baghdad.replace(tzinfo=None))
    for year in (-5, 999, 10000):
        with pytest.raises(ValueFormatError, match=YEAR_FIRST):
            EdtfDate.of(year)
    for wrong in (True, 2024.0, None):
        with pytest.raises(TypeError, match="a date is an EdtfDate, a date, a str or a year"):
            EdtfDate.of(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"EdtfDate\.of"):
        EdtfDate(2024)  # type: ignore[arg-type]


def test_it_is_a_value() -> None:
    one = EdtfDate.parse("2024-12~/..")
    assert (one.text, str(one), repr(one)) == ("2024-12~/..",) * 2 + ("EdtfDate('2024-12~/..')",)
    assert eval(repr(one)) == one == pickle.loads(pickle.dumps(one)) == copy.deepcopy(one)
    assert {one: 1}[EdtfDate.parse(one.text)] == 1
    assert one != EdtfDate.parse("2024-12/..")
    assert one != one.text
    with pytest.raises(AttributeError):
        one.text = "2024"  # type: ignore[misc]


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
def test_dates_have_no_order(compare: object) -> None:
    one, two = EdtfDate.parse("2024"), EdtfDate.parse("2025")
    with pytest.raises(TypeError, match=r"\.before\(other\)"):
        compare(one, two)  # type: ignore[operator]


def test_the_sort_key_is_for_display() -> None:
    in_order = [
        "../2024-12",
        "2024-12-01",
        "2024-12-0X",
        "2024-12",
        "2024-12/2024-12",
        "2024-12/..",
        "2024-12-07T10:30:00+03:00",
        "2024-12-07T08:00:00Z",
        "2024-12-08",
    ]
    mixed = in_order[4:] + in_order[:4]
    assert sorted(mixed, key=lambda text: EdtfDate.parse(text).sort_key) == in_order


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (("2024-12-07", "before", "2024-12-08"), YES),
        (("2024-12-07", "before", "2024-12-07"), NO),
        (("2024-12-07~", "before", "2024-12-08"), MAYBE),
        (("2024-12", "before", "2024-12-08"), MAYBE),
        (("2024-12-07/..", "before", "2030"), MAYBE),
        (("2024-12-07/..", "after", "2024-12-06"), YES),
        (("../2024-12-07", "before", "2024-12-08"), YES),
        (("2024-12-01/2024-12-09", "overlaps", "2024-12-05"), YES),
        (("[2024-12-01..2024-12-09]", "overlaps", "2024-12-05"), MAYBE),
        (("[2024-12-01,2024-12-09]", "overlaps", "2024-12-05"), NO),
        (("[2024-12-01,2024-12-09]", "before", "2024-12-10"), YES),
        (("2024-12", "same_day", "2024-12"), MAYBE),
        (("2024-12", "overlaps", "2024-12"), MAYBE),
        (("2024-12/2025-01", "overlaps", "2024-12-31/2025-01-01"), YES),
        (("2024-12-07", "within", "2024-12-01/2024-12-31"), YES),
        (("2024-12-07", "within", "2024-12"), MAYBE),
        (("2024-12-07/2024-12-07", "same_day", "2024-12-07"), YES),
        (("2024-12-07/2024-12-08", "same_day", "2024-12-07"), NO),
        (("2024-12-07T01:00:00+03:00", "same_day", "2024-12-07"), YES),
        (("2024-12-07T01:00:00Z", "before", "2024-12-07T02:00:00Z"), NO),
    ],
)
def test_comparisons(question: tuple[str, str, str], answer: object) -> None:
    one, relation, other = question
    assert getattr(EdtfDate.parse(one), relation)(other) is answer


def test_comparisons_take_all_that_of_takes() -> None:
    one = EdtfDate.parse("2024-12-07")
    assert one.before(date(2024, 12, 8)) is YES
    assert one.after(2023) is YES
    assert one.within(EdtfDate.parse("2024-12-07")) is YES
    with pytest.raises(ValueFormatError):
        one.before("soon")
