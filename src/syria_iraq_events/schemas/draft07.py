"""A schema of draft 2020-12 as an equal one of draft-07, for tools that know no newer draft."""

from __future__ import annotations

from typing import Any

DIALECT = "http://json-schema.org/draft-07/schema#"


def to_draft07(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema in draft-07: ``definitions`` for ``$defs``, no keyword beside ``$ref``.

    Draft-07 ignores what stands beside a ``$ref``, so a description there is wrapped with it in an
    ``allOf`` of one.
    """
    converted = _convert(schema)
    assert isinstance(converted, dict)
    base, _, name = schema["$id"].rpartition("/")
    return {**converted, "$schema": DIALECT, "$id": f"{base}/draft-07/{name}"}


def _convert(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_convert(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {
        ("definitions" if key == "$defs" else key): _convert(value) for key, value in schema.items()
    }
    reference = out.get("$ref")
    if not isinstance(reference, str):
        return out
    reference = reference.replace("#/$defs/", "#/definitions/")
    rest = {key: value for key, value in out.items() if key != "$ref"}
    return {**rest, "allOf": [{"$ref": reference}]} if rest else {"$ref": reference}
