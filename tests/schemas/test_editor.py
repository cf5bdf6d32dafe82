"""The schemas for editors: the published ones, and what every term means beside it."""

import json
from pathlib import Path

import pytest

from syria_iraq_events.records.vocabulary import STANCES, VOCABULARIES
from syria_iraq_events.schemas.editor import FOLDER, MEANINGS, to_editor
from syria_iraq_events.schemas.published import AUTHORING, schema
from syria_iraq_events.schemas.walk import rebuild
from syria_iraq_events.versions import SCHEMA_VERSION

FILES = Path(__file__).parents[2] / "schemas" / SCHEMA_VERSION / FOLDER


@pytest.mark.parametrize("kind", AUTHORING)
def test_they_accept_what_the_published_ones_accept(kind):
    ours = json.loads((FILES / f"{kind}.schema.json").read_text("utf-8"))
    assert ours.pop("$id").endswith(f"/{SCHEMA_VERSION}/{FOLDER}/{kind}.schema.json")
    published = schema(kind)
    del published["$id"]
    assert rebuild(ours, as_published) == published


def as_published(body):
    """A schema without meanings, and with its reference kept apart from its description."""
    body = dict(body)
    assert len(body.pop(MEANINGS, [])) in (0, len(body.get("enum", ())))
    if "$ref" in body and len(body) > 1:
        body["allOf"] = [{"$ref": body.pop("$ref")}]
    return body


def test_every_term_is_explained():
    kinds = ("event", "source", "actor", "place")
    types = {
        name: body for kind in kinds for name, body in to_editor(schema(kind))["$defs"].items()
    }
    assert types["Stance"][MEANINGS] == [term.en for term in STANCES.values()]
    explained = [name for name, body in types.items() if MEANINGS in body]
    assert [name for name, body in types.items() if "enum" in body] == explained
    assert len(explained) == len(VOCABULARIES) - 1, "the status is derived, no record holds it"
