"""A schema of draft 2020-12 as an equal one of draft-07, for tools that know no newer draft."""

from __future__ import annotations

from syria_iraq_events.schemas.walk import JsonSchema, rebuild

DIALECT = "http://json-schema.org/draft-07/schema#"


def to_draft07(schema: JsonSchema) -> JsonSchema:
    """The same schema in draft-07: ``definitions`` for ``$defs``, no ``allOf`` about a reference.

    The tools that draft-07 is for know little of ``allOf``. A description may stand beside a
    ``$ref`` instead: draft-07 has it ignored, which is what every validator does with it anyway.
    """
    base, _, name = schema["$id"].rpartition("/")
    return {
        **rebuild(schema, _convert),
        "$schema": DIALECT,
        "$id": f"{base}/draft-07/{name}",
    }


def _convert(schema: JsonSchema) -> JsonSchema:
    out = {"definitions" if key == "$defs" else key: value for key, value in schema.items()}
    for wrapped in out.pop("allOf", ()):
        out |= wrapped
    if "$ref" in out:
        out["$ref"] = out["$ref"].replace("#/$defs/", "#/definitions/")
    return out
