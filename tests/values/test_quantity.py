from __future__ import annotations

import copy
import pickle
import re
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import StringConstraints, TypeAdapter, ValidationError

from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.quantity import MAX_LENGTH, PATTERN, WORDS, Quantity

RUST = TypeAdapter(Annotated[str, StringConstraints(pattern=PATTERN, max_length=MAX_LENGTH)])

NUMBERS = st.one_of(
    st.integers(0, 10**12 - 1).map(str),
    st.integers(0, 9).map(str),
    st.decimals(0, 10**6, places=3).map(lambda number: f"{number.normalize():f}"),
)
RANGES = st.tuples(NUMBERS, NUMBERS).map(lambda ends: sorted(ends, key=float))
QUANTITIES = st.one_of(
    NUMBERS,
    NUMBERS.map("~{}".format),
    NUMBERS.map("{}..".format),
    NUMBERS.map("..{}".format),
    RANGES.filter(lambda ends: float(ends[0]) < float(ends[1])).map("..".join),
    st.sampled_from(sorted(WORDS)),
)
NOISE = st.one_of(
    st.text(),
    st.text(alphabet="0123456789.~<>+-, ٢–", max_size=12),
    st.from_regex(PATTERN),
    QUANTITIES.map(lambda text: f"about {text}"),
)


@pytest.mark.parametrize(
    ("text", "low", "high", "point"),
    [
        ("0", 0, 0, 0),
        ("3500", 3500, 3500, 3500),
        ("2.5", 2.5, 2.5, 2.5),
        ("0.125", 0.125, 0.125, 0.125),
        ("999999999999.999", 999999999999.999, 999999999999.999, 999999999999.999),
        ("~4000", 4000, 4000, 4000),
        ("2000..3500", 2000, 3500, None),
        ("0.5..1", 0.5, 1, None),
        ("2000..", 2000, None, 2000),
        ("0..", 0, None, 0),
        ("..500", None, 500, 500),
        ("none", 0, 0, None),
        ("several", 3, 9, None),
        ("tens", 20, 99, None),
        ("dozens", 24, 99, None),
        ("scores", 40, 99, None),
        ("hundreds", 200, 999, None),
        ("thousands", 2000, 9999, None),
        ("tens-of-thousands", 20000, 99999, None),
    ],
)
def test_what_a_text_says(text: str, low: float, high: float, point: float) -> None:
    quantity = Quantity.parse(text)
    assert (quantity.low, quantity.high, quantity.point) == (low, high, point)
    assert [type(one) for one in (quantity.low, quantity.high)] == [type(low), type(high)]
    assert (quantity.open_low, quantity.open_high) == (low is None, high is None)
    assert quantity.approximate is text.startswith("~")
    assert quantity.word == (text if text in WORDS else "")


SHAPE = "a quantity is a number as in 3500"
ZEROS_AT_END = "no zeros at its end"


@pytest.mark.parametrize(
    ("text", "expected", "hint"),
    [
        ("", SHAPE, None),
        (" 2000", SHAPE, "2000"),
        ("2000\n", SHAPE, "2000"),
        (">2000", SHAPE, "2000.."),
        ("≥ 2,000", SHAPE, "2000.."),
        ("more than 2000", SHAPE, "2000.."),
        ("At least 2 000", SHAPE, "2000.."),
        ("2000+", SHAPE, "2000.."),
        ("2000 or more", SHAPE, "2000.."),
        ("2,000..", SHAPE, "2000.."),
        ("<500", SHAPE, "..500"),
        ("up to 500", SHAPE, "..500"),
        ("2,000", SHAPE, "2000"),
        ("12'345'678", SHAPE, "12345678"),
        ("1_000", SHAPE, "1000"),
        ("2,000.50", SHAPE, "2000.5"),
        ("2,5", SHAPE, None),
        ("1234,567", SHAPE, None),
        (",500", SHAPE, None),
        ("٢٠٠٠", SHAPE, "2000"),
        ("٢٬٠٠٠", SHAPE, "2000"),
        ("۲۰۰۰", SHAPE, "2000"),
        ("~٢٠٠٠", SHAPE, "~2000"),
        ("2000-3500", SHAPE, "2000..3500"),
        ("2,000–3,500", SHAPE, "2000..3500"),
        ("2000…3500", SHAPE, "2000..3500"),
        ("2000 to 3500", SHAPE, "2000..3500"),
        ("between 2000 and 3500", SHAPE, "2000..3500"),
        ("3500-2000", SHAPE, None),
        ("about 2000", SHAPE, "~2000"),
        ("ca. 2,000", SHAPE, "~2000"),
        ("≈2000", SHAPE, "~2000"),
        ("Hundreds", SHAPE, "hundreds"),
        ("tens of thousands", SHAPE, "tens-of-thousands"),
        ("-5", SHAPE, None),
        ("5-", SHAPE, None),
        ("1/2", SHAPE, None),
        ("½", SHAPE, None),
        ("1e3", SHAPE, None),
        ("5.", SHAPE, "5"),
        (".5", SHAPE, None),
        ("1...2", SHAPE, None),
        ("~2000..3000", SHAPE, None),
        ("many", SHAPE, None),
        ("9" * 500, "12 digits and 3 decimals", None),
        ("1234567890123", "12 digits and 3 decimals", None),
        ("0.1234", "12 digits and 3 decimals", None),
        ("007", "no zeros in front", "7"),
        ("00", "no zeros in front", "0"),
        ("2.0", ZEROS_AT_END, "2"),
        ("1.50", ZEROS_AT_END, "1.5"),
        ("2.000", ZEROS_AT_END, None),
        ("..", "one end at least", None),
        ("3500..2000", "smaller than its last", None),
        ("2000..2000", "smaller than its last", "2000"),
    ],
)
def test_what_is_refused_and_what_to_write(text: str, expected: str, hint: str | None) -> None:
    with pytest.raises(ValueFormatError) as caught:
        Quantity.parse(text)
    assert expected in caught.value.expected
    assert (caught.value.text, caught.value.hint) == (text, hint)


def test_of() -> None:
    quantity = Quantity.parse("3500")
    assert Quantity.of(quantity) is quantity
    assert Quantity.of(3500) == Quantity.of("3500") == quantity
    with pytest.raises(ValueFormatError):
        Quantity.of(-1)
    for wrong in (True, 2.5, None):
        with pytest.raises(TypeError, match="a quantity is a Quantity, an int or a str"):
            Quantity.of(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"Quantity\.of"):
        Quantity(3500)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "overlaps", "contains"),
    [
        ("2000..3500", "3500", True, True),
        ("2000..3500", "3501", False, False),
        ("2000..3500", "3000..4000", True, False),
        ("2000..", "9999", True, True),
        ("2000..", "thousands", True, True),
        ("2000..", "..2000", True, False),
        ("2000..", "..1999.999", False, False),
        ("..500", "none", True, True),
        ("..500", "..400", True, True),
        ("..400", "..500", True, False),
        ("hundreds", "~200", True, True),
        ("5..6", "7..", False, False),
    ],
)
def test_overlaps_and_contains(a: str, b: str, *, overlaps: bool, contains: bool) -> None:
    assert Quantity.parse(a).overlaps(b) is overlaps
    assert Quantity.parse(b).overlaps(a) is overlaps
    assert Quantity.parse(a).contains(b) is contains


@given(QUANTITIES)
def test_it_is_a_value(text: str) -> None:
    quantity = Quantity.parse(text)
    assert quantity.text == str(quantity) == text
    assert eval(repr(quantity)) == quantity == pickle.loads(pickle.dumps(quantity))
    assert copy.copy(quantity) == quantity
    assert {quantity: 1}[Quantity.of(text)] == 1
    assert quantity != text
    assert quantity != Quantity.parse("987654321")
    with pytest.raises(AttributeError):
        quantity.low = 5  # type: ignore[misc]


@given(QUANTITIES)
def test_bounds_are_in_order(text: str) -> None:
    quantity = Quantity.parse(text)
    low = 0 if quantity.low is None else quantity.low
    high = float("inf") if quantity.high is None else quantity.high
    assert 0 <= low <= high
    assert quantity.point is None or low <= quantity.point <= high
    assert quantity.contains(quantity)
    assert quantity.overlaps(quantity)


@given(NOISE)
def test_the_pattern_and_the_parser_agree(text: str) -> None:
    # "$" of Python's re also matches before a final line feed; JSON Schema's does not.
    matches = re.fullmatch(PATTERN, text) is not None and not text.endswith("\n")
    try:
        read = Quantity.parse(text).text == text
    except ValueFormatError as error:
        read = matches and "smaller than its last" in error.expected
        if error.hint is not None:
            assert Quantity.parse(error.hint).text != text
    assert read is matches
    try:
        RUST.validate_python(text)
    except ValidationError:
        assert not matches
    else:
        assert matches


@given(QUANTITIES)
def test_max_length_is_enough(text: str) -> None:
    assert len(text) <= MAX_LENGTH


def test_max_length_is_reached() -> None:
    text = "999999999998.999..999999999999.999"
    assert len(Quantity.parse(text).text) == MAX_LENGTH
