"""Models and schemas say the same thing: one verdict on every value, valid or broken."""

import inspect
import json
from typing import Annotated

import pytest
from hypothesis import given, settings
from pydantic import ConfigDict, TypeAdapter, ValidationError

from syria_iraq_events import records
from syria_iraq_events.records import KINDS, Record, types
from syria_iraq_events.records.fields import OneOf
from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.schemas.published import validator

import strategies

VALIDATORS = {kind: validator(kind) for kind in KINDS}
OLD_VALIDATORS = {kind: validator(kind, draft="draft-07") for kind in KINDS}
MODELS = {
    model.__name__: model
    for model in (getattr(records, name) for name in dir(records))
    if inspect.isclass(model) and issubclass(model, Record) and model is not Record
}
TERMS = [OneOf(vocabulary) for name, vocabulary in VOCABULARIES.items() if name != "status"]
TYPES = {
    **{
        name: getattr(types, name)
        for name in dir(types)
        if hasattr(getattr(types, name), "__metadata__")
    },
    **{of.name: Annotated[str, of] for of in TERMS},
}


def accepts(validate, value):
    try:
        validate(value)
    except ValidationError:
        return False
    return True


def verdicts(kind, value):
    """What each of the four readers says of a record."""
    return {
        "model, JSON": accepts(KINDS[kind].model_validate_json, json.dumps(value)),
        "model, tree": accepts(KINDS[kind].model_validate, value),
        "schema": VALIDATORS[kind].is_valid(value),
        "draft-07": OLD_VALIDATORS[kind].is_valid(value),
    }


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_schema_allows_every_reader_accepts(kind):
    @settings(max_examples=100)
    @given(strategies.instances(kind))
    def check(value):
        assert set(verdicts(kind, value).values()) == {True}

    check()


@pytest.mark.parametrize("kind", KINDS)
def test_readers_agree_on_mutants(kind):
    @settings(max_examples=200)
    @given(strategies.mutants(strategies.instances(kind)))
    def check(value):
        found = verdicts(kind, value)
        assert len(set(found.values())) == 1, found

    check()


def owner(name):
    """The kind whose schema has a type, and the type's name in it: none for the kind itself."""
    root = next((kind for kind, model in KINDS.items() if model.__name__ == name), None)
    return (root, None) if root else (owner_of_type(name), name)


def owner_of_type(name):
    return next(kind for kind in KINDS if name in VALIDATORS[kind].schema["$defs"])


@pytest.mark.parametrize("name", MODELS)
def test_readers_agree_on_every_single_change_of_a_model(name):
    """Every change in every place of it, so that no trap depends on luck."""
    kind, definition = owner(name)

    @settings(max_examples=1, database=None, derandomize=True)
    @given(strategies.instances(kind, definition, full=True))
    def check(value):
        fields = MODELS[name].model_fields.items()
        assert set(value) == {field.alias or key for key, field in fields}
        for path in strategies.paths(value):
            if len(path) < 2:
                compare(
                    MODELS[name].__pydantic_validator__, validator(kind, definition), value, path
                )

    check()


@pytest.mark.parametrize("name", TYPES)
def test_readers_agree_on_every_single_change_of_a_type(name):
    kind = owner_of_type(name)
    adapter = TypeAdapter(TYPES[name], config=ConfigDict(strict=True))

    @settings(max_examples=1, database=None, derandomize=True)
    @given(strategies.instances(kind, name, full=True))
    def check(value):
        for path in strategies.paths(value):
            compare(adapter, validator(kind, name), value, path)

    check()


def compare(model, schema, value, path):
    """Assert one verdict on a value, and on it with one place changed in every way."""
    assert schema.is_valid(value)
    refused = 0
    for part in (
        strategies.follow(value, path),
        *strategies.variants(strategies.follow(value, path)),
    ):
        changed = strategies.replaced(value, path, part)
        by_json = accepts(model.validate_json, json.dumps(changed))
        by_tree = accepts(model.validate_python, changed)
        by_schema = schema.is_valid(changed)
        assert by_json == by_tree == by_schema, (changed, by_json, by_tree, by_schema)
        refused += not by_schema
    assert refused > 10
