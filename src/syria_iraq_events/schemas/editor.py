"""The schemas as editors want them: every term with what it means.

An editor shows the meaning beside each term that it offers. The keyword for it belongs to no draft,
and strict validators refuse a schema that holds it, so these are files of their own; they accept
what the others accept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.records.vocabulary import VOCABULARIES

if TYPE_CHECKING:
    from syria_iraq_events.schemas.walk import JsonSchema

FOLDER = "editor"
"""Where they lie below the folder of a version, under the names of the others."""
MEANINGS = "enumDescriptions"
"""The keyword: texts, one a term, in the order of the terms."""


def to_editor(schema: JsonSchema) -> JsonSchema:
    """A published schema with the meaning of every term.

    Args:
        schema: the schema of what curators write.
    """
    base, _, name = schema["$id"].rpartition("/")
    types = {title: _with_meanings(body) for title, body in schema["$defs"].items()}
    return {**schema, "$id": f"{base}/{FOLDER}/{name}", "$defs": types}


def _with_meanings(body: JsonSchema) -> JsonSchema:
    for vocabulary in VOCABULARIES.values():
        if body.get("enum") == list(vocabulary.codes):
            return {**body, MEANINGS: [term.en for term in vocabulary.values()]}
    return body
