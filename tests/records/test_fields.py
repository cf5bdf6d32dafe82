"""Field types: what they take, and what they say where they do not."""

from typing import Annotated

import pytest
from pydantic import ConfigDict, TypeAdapter, ValidationError

from syria_iraq_events.records import types
from syria_iraq_events.records.fields import Integer, Number, OneOf, TextType
from syria_iraq_events.records.maps import ByLanguage, Keyed
from syria_iraq_events.records.vocabulary import STANCES
from syria_iraq_events.values import EdtfDate, Quantity, edtf, quantity


def adapter(annotation):
    return TypeAdapter(annotation, config=ConfigDict(strict=True))


def problem(annotation, value):
    with pytest.raises(ValidationError) as caught:
        adapter(annotation).validate_python(value)
    return [(error["type"], error["msg"]) for error in caught.value.errors()]


def test_a_text_that_is_refused_names_its_type_and_what_is_right():
    assert problem(types.Slug, "Al Qaim") == [
        (
            "Slug",
            "A short name of lower-case letters, digits and single hyphens, such as al-qaim-2",
        )
    ]


def test_a_term_that_is_refused_names_its_vocabulary():
    stance = Annotated[str, OneOf(STANCES)]
    assert problem(stance, "says") == [("Stance", "a term of the vocabulary stance")]


@pytest.mark.parametrize("value", [5, 5.0, 60])
def test_whole_numbers_within_bounds(value):
    found = adapter(Annotated[int, Integer(5, 60)]).validate_python(value)
    assert found == value
    assert type(found) is int


@pytest.mark.parametrize("value", [4, 61, 5.5, True, "5", None, float("nan"), float("inf")])
def test_other_numbers_are_refused(value):
    assert problem(Annotated[int, Integer(5, 60)], value)


@pytest.mark.parametrize("value", [True, "5", None, float("nan"), float("inf"), 90.5, 10**400])
def test_numbers_out_of_bounds_or_of_other_kinds_are_refused(value):
    assert problem(Annotated[float, Number(-90, 90)], value)


@pytest.mark.parametrize(("written", "held"), [(2024, 2024), (2024.0, 2024), ("2024", "2024")])
def test_a_year_may_be_a_number(written, held):
    found = adapter(types.Date).validate_python(written)
    assert (found, type(found)) == (held, type(held))


@pytest.mark.parametrize("written", [999, 10000, 2024.5, True, "٢٠٢٤", "2024\n", ""])
def test_other_years_are_refused(written):
    assert [kind for kind, _ in problem(types.Date, written)] == ["Date"]


@pytest.mark.parametrize("number", [1000, 9999])
def test_every_number_that_a_date_may_be_is_a_date(number):
    adapter(types.Date).validate_python(number)
    assert EdtfDate.of(number).text == str(number)


@pytest.mark.parametrize("number", [0, 999_999_999_999])
def test_every_number_that_a_quantity_may_be_is_a_quantity(number):
    adapter(types.Quantity).validate_python(number)
    assert Quantity.of(number).low == number
    assert problem(types.Quantity, 10**12)


def test_the_forms_of_values_are_those_of_their_parsers():
    found = {
        name: adapter(annotation).json_schema()["x-type"]["anyOf"][0]
        for name, annotation in (("date", types.Date), ("quantity", types.Quantity))
    }
    assert found["date"]["pattern"] == edtf.PATTERN
    assert found["date"]["maxLength"] == edtf.MAX_LENGTH
    assert found["quantity"]["pattern"] == quantity.PATTERN
    assert found["quantity"]["maxLength"] == quantity.MAX_LENGTH


@pytest.mark.parametrize(
    "url",
    ["https://example.org/a?b=c#d", "http://x", "https://ar.wikipedia.org/wiki/سوريا"],
)
def test_addresses_stay_as_written(url):
    assert adapter(types.Url).validate_python(url) == url


@pytest.mark.parametrize(
    "url",
    [
        *("ftp://x", "https://", "x.org", "https://a b", "https://a\tb", "https://a\nb"),
        *("https://a\n", 'https://a"b', "https://<a>", "https://a\x7f", "HTTPS://a"),
    ],
)
def test_what_is_no_address_is_refused(url):
    assert [kind for kind, _ in problem(types.Url, url)] == ["Url"]


def test_maps_have_keys_of_one_form():
    keyed = Annotated[dict[str, int], Keyed(types.SLUG)]
    assert adapter(keyed).validate_python({"a-1": 1}) == {"a-1": 1}
    assert problem(keyed, {"A": 1})[0][0] == "Slug"
    assert problem(keyed, {})[0][0] == "too_short"


def test_keys_without_a_pattern_are_bounded_only():
    assert TextType("Key", "A key.", max_length=9).keys() == {"minLength": 1, "maxLength": 9}


def test_a_map_by_language_holds_one_at_least():
    names = Annotated[dict[str, str], ByLanguage("Names", "Names.")]
    assert adapter(names).validate_python({"ar": "القائم"}) == {"ar": "القائم"}
    assert problem(names, {}) == [
        ("value_error", "Value error, no language given: write at least one, such as en")
    ]
    assert problem(names, {"xx": "x"})[0][0] == "extra_forbidden"


def test_a_map_by_language_may_need_one():
    assert problem(types.Title, {"ar": "عنوان"})[0][0] == "missing"
