"""``sie search``."""

import json

import pytest
from running import CONVOY, RETURN, sie


def test_what_is_found_is_shown_with_its_text():
    answer = sie("search", "Exampel", "Gate", "--limit", "1")
    assert answer.code == 0
    assert answer.lines == ["place  example-gate", "       Example Gate"]


def test_json():
    answer = json.loads(sie("search", "معبر", "--kind", "event", "--json").out)
    assert list(answer) == ["schema_version", "rule_version", "data_version", "digest", "hits"]
    (hit,) = answer["hits"]
    assert list(hit) == ["kind", "id", "score", "field", "snippet"]
    assert (hit["kind"], hit["id"], hit["field"]) == ("event", CONVOY, "title")
    ((start, end),) = hit["snippet"]["spans"]
    assert hit["snippet"]["text"][start:end] == "معبر"


def test_a_day_of_the_past():
    assert f"event  {RETURN}" in sie("search", "return").lines
    assert RETURN not in sie("search", "return", "--as-of", "2030-01-06").out
    answer = sie("search", "convoy", "--as-of", "2030-01-06", "--json")
    assert json.loads(answer.out)["as_of"] == "2030-01-06"


def test_nothing():
    answer = sie("search", "qqqqqq")
    assert (answer.code, answer.out, answer.err) == (3, "", "note: nothing was found\n")
    answer = sie("search", "qqqqqq", "--json")
    assert (answer.code, json.loads(answer.out)["hits"], answer.err) == (3, [], "")


def test_arabic_stands_in_an_isolate_on_a_terminal():
    assert "\u2068" in sie("search", "معبر", columns=60).out
    assert "\u2068" not in sie("search", "معبر").out


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ((), "Missing argument 'TEXT...'"),
        (("x", "--kind", "events"), "'events' is not one of"),
        (("x", "--limit", "0"), "Invalid value for '--limit'"),
    ],
)
def test_usage_errors(args, message):
    answer = sie("search", *args)
    assert answer.code == 2
    assert message in answer.err


def test_the_help_has_an_example():
    assert "sie search" in sie("search", "--help").out
