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
from syria_iraq_events.schemas.generate import (
    JsonSchema,
    drop_defaults,
    identified,
    raw_schema,
)
from syria_iraq_events.values import EdtfDate, Quantity

TABLES: dict[str, str] = {
    "event": "Event",
    "claim": "Claim",
    "source": "Source",
    "actor": "Actor",
    "place": "Place",
    "removed": "RemovedRecord",
}
"""The kinds of line in the compiled form and the name of each one's schema."""

_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "maxLength": 10}
_COUNT = {"type": "number", "minimum": 0}
_ID = {"$ref": "#/$defs/Slug"}
_CLAIM_ID = {"$ref": "#/$defs/ClaimRef"}


@cache
def _raw(kind: str) -> JsonSchema:
    return raw_schema(KINDS[kind])


def _texts(items: JsonSchema, description: str) -> JsonSchema:
    return {"type": "array", "items": items, "description": description}


_VALUE_TYPES: dict[str, JsonSchema] = {
    "Date": {
        "title": "Date",
        "description": "A date in EDTF (ISO 8601-2) with the days that bound it; a missing bound "
        "is open.",
        "type": "object",
        "properties": {
            "edtf": {"type": "string", "maxLength": 80, "description": "The date as written."},
            "earliest": {**_DAY, "description": "The earliest day it can mean."},
            "latest": {**_DAY, "description": "The latest day it can mean."},
        },
        "required": ["edtf"],
    },
    "Quantity": {
        "title": "Quantity",
        "description": "A number with its uncertainty; a missing bound is open.",
        "type": "object",
        "properties": {
            "text": {"type": "string", "maxLength": 60, "description": "The quantity as written."},
            "low": {**_COUNT, "description": "The least it can mean."},
            "high": {**_COUNT, "description": "The most it can mean."},
            "point": {**_COUNT, "description": "The one number that is said, where one is."},
            "approximate": {"type": "boolean", "description": "Said to be about so much."},
        },
        "required": ["text", "approximate"],
    },
    "ClaimRef": {
        "title": "ClaimRef",
        "description": "A claim, as event-id#key.",
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*#[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 161,
    },
}

_ADDED: dict[str, JsonSchema] = {
    "event": {
        "id": {**_ID, "description": "The event."},
        "claims": _texts(_CLAIM_ID, "The claims on the event, in the curator's order."),
        "parts": _texts(_ID, "The events that are parts of this one."),
    },
    "claim": {
        "id": {**_CLAIM_ID, "description": "The claim."},
        "event": {**_ID, "description": "The event that the claim is about."},
        "key": {**_ID, "description": "The claim's key in its event."},
    },
    "source": {"id": {**_ID, "description": "The source."}},
    "actor": {"id": {**_ID, "description": "The actor."}},
    "place": {"id": {**_ID, "description": "The place."}},
}
"""What a line has beside the fields of its record, by kind."""


def compiled_schema() -> JsonSchema:
    """The schema of the whole compiled document; a line of the compiled form is one of its types."""
    raw = {kind: _raw(kind) for kind in KINDS}
    definitions: JsonSchema = {}
    for schema in raw.values():
        for name, body in schema["$defs"].items():
            definitions[name] = _open(_VALUE_TYPES.get(name, body))
    for kind, name in TABLES.items():
        if kind == "removed":
            definitions[name] = _removed_schema()
        else:
            body = raw[kind] if kind in raw else raw["event"]["$defs"]["Claim"]
            table = _open({key: value for key, value in body.items() if key != "$defs"})
            table["properties"] = {**_ADDED[kind], **table["properties"], **_ADDED[kind]}
            table["required"] = sorted({*table["required"], *_ADDED[kind]})
            definitions[name] = table
    definitions.pop("Tombstone", None)
    return identified("dataset", drop_defaults(_document(definitions)))


def spell_out(kind: str, record: dict[str, Any], event: str = "") -> dict[str, Any]:
    """A record's plain values in the compiled form.

    Args:
        kind: event, claim, source, actor or place.
        record: the plain values, as :meth:`~syria_iraq_events.records.Record.to_dict` gives them.
        event: the event whose claims are meant by a bare key.

    Raises:
        ValueFormatError: where a date or a quantity has the right form and no meaning, such as a
            day that no calendar has.
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
    other = schema.get("additionalProperties")
    out = {
        key: _spell(part, known.get(key, other), definitions, event)
        for key, part in value.items()
        if not _holds_claims(known.get(key, {}))
    }
    for key, part in known.items():
        if key in out:
            continue
        if "default" in part:
            out[key] = part["default"]
        elif part.get("type") == "array":
            out[key] = []
        elif _is_map(part) and not _holds_claims(part):
            out[key] = {}
    return out


def date_object(date: EdtfDate) -> dict[str, Any]:
    """A date with its bounds, as the compiled form writes it."""
    out = {"edtf": date.text}
    if date.earliest:
        out["earliest"] = date.earliest.isoformat()
    if date.latest:
        out["latest"] = date.latest.isoformat()
    return out


def quantity_object(quantity: Quantity) -> dict[str, Any]:
    """A quantity with its bounds, as the compiled form writes it."""
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


def _open(schema: Any) -> Any:
    """An open copy: more keys and more terms may come, and what is always written is required."""
    if isinstance(schema, list):
        return [_open(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: _open(value) for key, value in schema.items()}
    if out.get("additionalProperties") is False:
        del out["additionalProperties"]
    if _is_map(out):
        out.pop("minProperties", None)
    if out.get("type") == "array":
        out.pop("minItems", None)
    if "enum" in out and out.get("type") == "string":
        out["examples"] = out.pop("enum")
        out["description"] += " Read a term that you do not know as `other`."
    if isinstance(properties := out.get("properties"), dict):
        written = {
            key
            for key, part in properties.items()
            if isinstance(part, dict)
            and ("default" in part or part.get("type") == "array" or _is_map(part))
        }
        if "title" in out and out["title"] not in ("Title", "LocalizedText", "Names"):
            out["required"] = sorted({*out.get("required", ()), *written})
    return out


def _removed_schema() -> JsonSchema:
    return {
        "title": "RemovedRecord",
        "description": "A record that was released and withdrawn.",
        "type": "object",
        "properties": {
            "id": {
                "type": "string",
                "pattern": "^(event|source|actor|place)/[a-z0-9]+(-[a-z0-9]+)*$",
                "maxLength": 87,
                "description": "Kind and id of the record.",
            },
            "reason": {"$ref": "#/$defs/Text", "description": "Why it was withdrawn."},
            "removed": {"$ref": "#/$defs/Day", "description": "The day of the withdrawal."},
            "replaced_by": _texts(_ID, "The records that take its place."),
        },
        "required": ["id", "reason", "removed", "replaced_by"],
    }


def _document(definitions: JsonSchema) -> JsonSchema:
    version = {"type": "string", "pattern": "^[0-9]+([.][0-9]+)*$", "maxLength": 20}
    tables = {
        f"{kind}s" if kind != "removed" else kind: _texts(
            {"$ref": f"#/$defs/{name}"}, f"Every {name} of the dataset, by id."
        )
        for kind, name in TABLES.items()
    }
    return {
        "title": "Dataset",
        "description": "The whole dataset in its compiled form.",
        "type": "object",
        "properties": {
            "schema_version": {**version, "description": "The version of this schema."},
            "rule_version": {**version, "description": "The version of the rule of assessment."},
            "data_version": {
                "type": "string",
                "maxLength": 60,
                "description": "The version of the package that the data belong to.",
            },
            "digest": {
                "$ref": "#/$defs/Sha256",
                "description": "SHA-256 of the lines of the compiled form.",
            },
            **tables,
        },
        "required": ["schema_version", "rule_version", "data_version", "digest", *tables],
        "$defs": dict(sorted(definitions.items())),
    }

