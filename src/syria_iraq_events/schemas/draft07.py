"""A schema of draft 2020-12 as an equal one of draft-07, for tools that know no newer draft."""

from __future__ import annotations

from syria_iraq_events.schemas.walk import JsonSchema, rebuild

DIALECT = "http://json-schema.org/draft-07/schema#"


def to_draft07(schema: JsonSchema) -> JsonSchema:
    """The same schema in draft-07: ``definitions`` for ``$defs``, no keyword beside ``$ref``.

    Draft-07 ignores what stands beside a ``$ref``, so a description there is wrapped with it in an
    ``allOf`` of one.
    """
    base, _, name = schema["$id"].rpartition("/")
    return {
        **rebuild(schema, _convert),
        "$schema": DIALECT,
        "$id": f"{base}/draft-07/{name}",
    }


def _convert(schema: JsonSchema) -> JsonSchema:
    out = {"definitions" if key == "$defs" else key: value for key, value in schema.items()}
    if "$ref" not in out:
        return out
    reference = {"$ref": out.pop("$ref").replace("#/$defs/", "#/definitions/")}
    return {**out, "allOf": [reference]} if out else reference
