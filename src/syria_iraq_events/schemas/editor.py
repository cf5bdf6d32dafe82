"""The schemas as editors want them: every term with what it means.

An editor shows the meaning beside each term that it offers. The keyword for it belongs to no draft,
and strict validators refuse a schema that holds it, so these are files of their own; they accept
what the others accept. A key's description stands beside its reference, not around it: the editor
would show that of the type instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.schemas.walk import rebuild

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
    return {**rebuild(schema, _convert), "$id": f"{base}/{FOLDER}/{name}"}


def _convert(schema: JsonSchema) -> JsonSchema:
    body = {key: value for key, value in schema.items() if key != "allOf"}
    for wrapped in schema.get("allOf", ()):
        body |= wrapped
    for vocabulary in VOCABULARIES.values():
        if body.get("enum") == list(vocabulary.codes):
            return {**body, MEANINGS: [term.en for term in vocabulary.values()]}
    return body
