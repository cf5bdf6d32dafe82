"""A copy of a schema with every schema in it changed: one place knows where schemas nest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.records.fields import NAMED_TYPE

if TYPE_CHECKING:
    from collections.abc import Callable

JsonSchema = dict[str, Any]

_ONE = frozenset({"items", "additionalProperties", "propertyNames", NAMED_TYPE})
_LISTED = frozenset({"anyOf", "oneOf", "allOf"})
_NAMED = frozenset({"properties", "$defs", "definitions"})


def rebuild(schema: JsonSchema, change: Callable[[JsonSchema], JsonSchema]) -> JsonSchema:
    """A copy of a schema in which `change` was applied to every schema, the inner ones first.

    What only looks like a schema, such as a property with the name of a keyword, is left alone.

    >>> rebuild({"properties": {"title": {"title": "T"}}}, lambda part: {**part, "seen": True})
    {'properties': {'title': {'title': 'T', 'seen': True}}, 'seen': True}
    """
    out: JsonSchema = {}
    for key, value in schema.items():
        if key in _NAMED:
            out[key] = {name: rebuild(part, change) for name, part in value.items()}
        elif key in _LISTED:
            out[key] = [rebuild(part, change) for part in value]
        elif key in _ONE and isinstance(value, dict):
            out[key] = rebuild(value, change)
        else:
            out[key] = value
    return change(out)
