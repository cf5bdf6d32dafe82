"""The compiled profile: what programs read, with everything spelled out.

One walk over the authoring schema makes both halves, so that they cannot drift: `compiled_schema`
turns the schema into that of the compiled form, and `spell_out` turns a record into it. Dates and
quantities become objects with their bounds, defaults and empty lists are written, references to
claims are full ids. Objects are open and terms are plain strings, so that a reader of today can
read what a minor version adds: an unknown term is to be read as `other`.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from syria_iraq_events.records import KINDS
from syria_iraq_events.schemas.compiled_types import (
    ADDED,
    REMOVED,
    TABLES,
    VALUE_TYPES,
    document,
)
from syria_iraq_events.schemas.derived_types import DERIVED, DERIVED_TYPES, OPTIONAL
from syria_iraq_events.schemas.generate import define, published, raw_schema
from syria_iraq_events.schemas.walk import JsonSchema, rebuild
from syria_iraq_events.values import EdtfDate, Quantity

_BY_LANGUAGE = frozenset({"Title", "LocalizedText", "Names"})
"""Maps by language: no language is always written."""


@cache
def _raw(kind: str) -> JsonSchema:
    return raw_schema(KINDS[kind])


def compiled_schema() -> JsonSchema:
    """The schema of the whole compiled document; each kind of line is one of its types."""
    definitions: JsonSchema = {}
    for kind in KINDS:
        for name, body in _raw(kind)["$defs"].items():
            define(definitions, name, body)
    # These two have lines of their own: a claim with its id, a tombstone with its record's.
    bodies = {**{kind: _raw(kind) for kind in KINDS}, "claim": definitions.pop("Claim")}
    del definitions["Tombstone"]
    definitions |= VALUE_TYPES
    out = {name: rebuild(body, _open) for name, body in definitions.items()}
    for name, body in DERIVED_TYPES.items():
        define(out, name, body)
    for kind, added in ADDED.items():
        define(out, TABLES[kind], _table(bodies[kind], added, DERIVED.get(kind, {})))
    define(out, TABLES["removed"], REMOVED)
    return published("dataset", document(out))


def spell_out(kind: str, record: dict[str, Any], event: str = "") -> dict[str, Any]:
    """A record's plain values in the compiled form.

    Args:
        kind: event, claim, source, actor or place.
        record: the plain values, as :meth:`~syria_iraq_events.records.Record.to_dict` gives them.
        event: the event whose claims are meant by a bare key.

    Raises:
        ValueFormatError: where a date or a quantity has the right form and no meaning, such as a
            day that no calendar has.

    >>> spell_out("claim", {"target": "ministry-denies"}, "an-event")["target"]
    'an-event#ministry-denies'
    """
    root = _raw("event" if kind == "claim" else kind)
    schema = root["$defs"]["Claim"] if kind == "claim" else root
    out = _spell(record, schema, root["$defs"], event)
    assert isinstance(out, dict)
    return out


def _spell(value: Any, schema: JsonSchema, definitions: JsonSchema, event: str) -> Any:
    name = schema.get("$ref", "").rpartition("/")[2]
    if name == "Date":
        return date_object(EdtfDate.of(value))
    if name == "Quantity":
        return quantity_object(Quantity.of(value))
    if name == "ClaimRef":
        return value if "#" in value else f"{event}#{value}"
    schema = definitions.get(name, schema)
    if isinstance(value, list):
        return [_spell(part, schema["items"], definitions, event) for part in value]
    if not isinstance(value, dict):
        return value
    known: JsonSchema = schema.get("properties", {})
    other: JsonSchema = schema.get("additionalProperties", {})
    out = {
        key: _spell(part, known.get(key, other), definitions, event)
        for key, part in value.items()
        if not _holds_claims(known.get(key, {}))
    }
    for key, part in known.items():
        if key not in out and _is_written(part) and not _holds_claims(part):
            out[key] = part.get("default", {} if _is_map(part) else [])
    return out


def date_object(date: EdtfDate) -> dict[str, Any]:
    """A date with its bounds, as the compiled form writes it.

    >>> date_object(EdtfDate.parse("../2024-12"))
    {'edtf': '../2024-12', 'latest': '2024-12-31'}
    """
    out = {"edtf": date.text}
    if date.earliest:
        out["earliest"] = date.earliest.isoformat()
    if date.latest:
        out["latest"] = date.latest.isoformat()
    return out


def quantity_object(quantity: Quantity) -> dict[str, Any]:
    """A quantity with its bounds, as the compiled form writes it.

    >>> quantity_object(Quantity.parse("2000.."))
    {'text': '2000..', 'approximate': False, 'low': 2000, 'point': 2000}
    """
    out: dict[str, Any] = {"text": quantity.text, "approximate": quantity.approximate}
    for name in ("low", "high", "point"):
        number = getattr(quantity, name)
        if number is not None:
            out[name] = number
    return out


def _holds_claims(schema: JsonSchema) -> bool:
    """Whether a field holds claims in place; they have lines of their own."""
    other = schema.get("additionalProperties")
    return isinstance(other, dict) and other.get("$ref") == "#/$defs/Claim"


def _is_map(schema: JsonSchema) -> bool:
    return schema.get("type") == "object" and "propertyNames" in schema


def _is_written(schema: JsonSchema) -> bool:
    """Whether the compiled form writes a field where the record leaves it out."""
    return "default" in schema or schema.get("type") == "array" or _is_map(schema)


def _table(body: JsonSchema, added: JsonSchema, derived: JsonSchema) -> JsonSchema:
    """The schema of a line: an opened record with what a line has beside it."""
    out = rebuild({key: value for key, value in body.items() if key != "$defs"}, _open)
    # Twice: what is added comes first, and takes the place of a field of the same name.
    out["properties"] = {**added, **out["properties"], **added, **derived}
    out["required"] = sorted({*out["required"], *added, *derived} - OPTIONAL)
    return out


def _open(schema: JsonSchema) -> JsonSchema:
    """One schema opened: more keys and terms may come, and what is always written is required."""
    out = dict(schema)
    if out.get("additionalProperties") is False:
        del out["additionalProperties"]
    if _is_map(out):
        out.pop("minProperties", None)
    if out.get("type") == "array":
        out.pop("minItems", None)
    if "enum" in out:
        out["examples"] = out.pop("enum")
        out["description"] += " Read a term that you do not know as `other`."
        out |= {"minLength": 1, "maxLength": 80}
    if "properties" in out and out["title"] not in _BY_LANGUAGE:
        written = {key for key, part in out["properties"].items() if _is_written(part)}
        if required := {*out.get("required", ()), *written}:
            out["required"] = sorted(required)
    return out
