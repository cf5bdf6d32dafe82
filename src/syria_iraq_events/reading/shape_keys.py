"""Which keys an object of a record may have."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from syria_iraq_events.records import Record


def known_keys(model: type[Record], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the object at a path of a record may have, in the order of the model.

    None for a map that is open to any key.

    >>> from syria_iraq_events.records import Event
    >>> known_keys(Event, ("claims", "denial", "replaces"))
    ['claim', 'why']
    """
    root = _schema(model)
    here = root
    for step in path:
        if isinstance(step, int):
            here = _resolve(here["items"], root)
        else:
            named = here.get("properties", {}).get(step)
            here = _resolve(named or here["additionalProperties"], root)
    return list(here.get("properties", ()))


@cache
def _schema(model: type[Record]) -> dict[str, Any]:
    return model.model_json_schema()


def _resolve(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    schema = schema.get("x-type", schema)
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
    return schema
