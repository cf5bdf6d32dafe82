"""From models to schemas: names, descriptions, defaults, and what is refused."""

from typing import Annotated

import pytest

from syria_iraq_events.records import Record
from syria_iraq_events.records.fields import Maybe, OneOf, TextType
from syria_iraq_events.records.vocabulary import Term, Vocabulary
from syria_iraq_events.schemas.draft07 import to_draft07
from syria_iraq_events.schemas.generate import authoring_schema, define, raw_schema
from syria_iraq_events.schemas.walk import rebuild

SPEED = OneOf(Vocabulary("speed", "How fast.", "بأي سرعة.", (Term("slow", "Slow.", "بطيء.", "x"),)))
SAME = TextType("Same", "A text.", max_length=5)
OTHER = TextType("Same", "A longer text.", max_length=6)


class Speed(Record):
    """A model with the name of a vocabulary's type."""

    of: Annotated[str, SAME]
    """What moves."""


class Journey(Record):
    """A journey.

    This is said to programmers only.
    """

    pace: Annotated[str, SPEED] = "slow"
    """How fast
    one goes."""
    to: Maybe[Annotated[str, SAME]] = None
    """Where to."""


class VocabularyAgainstModel(Record):
    """A collision."""

    pace: Annotated[str, SPEED]
    """How fast."""
    model: Speed
    """A model."""


class TypeAgainstType(Record):
    """A collision."""

    one: Annotated[str, SAME]
    """One."""
    two: Annotated[str, OTHER]
    """Two."""


class TwiceTheSame(Record):
    """No collision."""

    one: Annotated[str, SAME]
    """One."""
    two: Annotated[str, SAME]
    """Two."""


def test_a_model_becomes_a_schema_with_named_types():
    assert raw_schema(Journey) == {
        "title": "Journey",
        "description": "A journey.",
        "type": "object",
        "properties": {
            "pace": {
                "$ref": "#/$defs/Speed",
                "description": "How fast one goes.",
                "default": "slow",
            },
            "to": {"$ref": "#/$defs/Same", "description": "Where to."},
        },
        "additionalProperties": False,
        "$defs": {
            "Same": {
                "title": "Same",
                "description": "A text.",
                "type": "string",
                "minLength": 1,
                "maxLength": 5,
            },
            "Speed": {
                "title": "Speed",
                "description": "How fast.",
                "type": "string",
                "enum": ["slow"],
            },
        },
    }


@pytest.mark.parametrize("model", [VocabularyAgainstModel, TypeAgainstType])
def test_two_types_of_one_name_are_refused(model):
    with pytest.raises(ValueError, match="two types that differ are both named S"):
        raw_schema(model)


def test_one_type_may_be_used_twice():
    assert list(raw_schema(TwiceTheSame)["$defs"]) == ["Same"]


def test_definitions_keep_the_first_of_equals():
    definitions = {}
    define(definitions, "A", {"type": "string"})
    define(definitions, "A", {"type": "string"})
    assert definitions == {"A": {"type": "string"}}


def test_defaults_are_told_in_words_only():
    reality = authoring_schema("event")["properties"]["reality"]
    assert "default" not in reality
    assert "`reported` where left out" in reality["description"]


def test_fields_have_the_names_that_curators_write():
    role = authoring_schema("actor")["$defs"]["Role"]
    assert "from" in role["properties"]
    assert "from_" not in role["properties"]


def test_a_reference_is_kept_apart_from_its_description():
    assert authoring_schema("event")["properties"]["added"] == {
        "description": "The day on which the record entered the dataset.",
        "allOf": [{"$ref": "#/$defs/Day"}],
    }
    assert authoring_schema("event")["properties"]["tags"]["items"] == {"$ref": "#/$defs/Slug"}


def test_draft_07_has_no_wrapped_references():
    schema = {
        "$schema": "new",
        "$id": "https://example.org/1/a.schema.json",
        "properties": {
            "allOf": {"allOf": [{"$ref": "#/$defs/A"}], "description": "Has that name."},
            "list": {"type": "array", "items": {"$ref": "#/$defs/A"}},
        },
        "$defs": {"A": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
    }
    assert to_draft07(schema) == {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "https://example.org/1/draft-07/a.schema.json",
        "properties": {
            "allOf": {"description": "Has that name.", "$ref": "#/definitions/A"},
            "list": {"type": "array", "items": {"$ref": "#/definitions/A"}},
        },
        "definitions": {"A": {"anyOf": [{"type": "string"}, {"type": "integer"}]}},
    }


def test_a_walk_leaves_alone_what_is_no_schema():
    schema = {
        "enum": [{"title": "no schema"}],
        "additionalProperties": False,
        "properties": {"enum": {"type": "string"}},
    }
    seen = []
    copy = rebuild(schema, lambda part: seen.append(part) or part)
    assert copy == schema
    assert copy is not schema
    assert seen == [{"type": "string"}, schema]
