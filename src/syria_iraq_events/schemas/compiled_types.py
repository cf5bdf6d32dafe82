"""What the compiled form has that no record has: values with bounds, ids, the whole document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.values import edtf, quantity

if TYPE_CHECKING:
    from syria_iraq_events.schemas.walk import JsonSchema

TABLES: dict[str, str] = {
    "event": "Event",
    "claim": "Claim",
    "source": "Source",
    "actor": "Actor",
    "place": "Place",
    "removed": "RemovedRecord",
}
"""The kinds of line in the compiled form and the name of each one's schema."""

_SLUG = "[a-z0-9]+(-[a-z0-9]+)*"
_COUNT = {"type": "number", "minimum": 0}
_ID = {"$ref": "#/$defs/Slug"}
_CLAIM_ID = {"$ref": "#/$defs/ClaimRef"}


def _texts(items: JsonSchema, description: str) -> JsonSchema:
    return {"type": "array", "items": items, "description": description}


def _day(description: str) -> JsonSchema:
    return {"$ref": "#/$defs/Day", "description": description}


VALUE_TYPES: dict[str, JsonSchema] = {
    "Date": {
        "title": "Date",
        "description": "A date in EDTF (ISO 8601-2) with the days that bound it; a missing bound "
        "is open.",
        "type": "object",
        "properties": {
            "edtf": {
                "type": "string",
                "minLength": 1,
                "maxLength": edtf.MAX_LENGTH,
                "description": "The date as written.",
            },
            "earliest": _day("The earliest day it can mean."),
            "latest": _day("The latest day it can mean."),
        },
        "required": ["edtf"],
    },
    "Quantity": {
        "title": "Quantity",
        "description": "A number with its uncertainty; a missing bound is open.",
        "type": "object",
        "properties": {
            "text": {
                "type": "string",
                "minLength": 1,
                "maxLength": quantity.MAX_LENGTH,
                "description": "The quantity as written.",
            },
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
        "pattern": f"^{_SLUG}#{_SLUG}$",
        "minLength": 3,
        "maxLength": 161,
    },
}
"""Types that a record writes in one way and the compiled form in another, by name."""

ADDED: dict[str, JsonSchema] = {
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

REMOVED: JsonSchema = {
    "title": "RemovedRecord",
    "description": "A record that was released and withdrawn.",
    "type": "object",
    "properties": {
        "id": {
            "type": "string",
            "pattern": f"^(event|source|actor|place)/{_SLUG}$",
            "minLength": 7,
            "maxLength": 87,
            "description": "Kind and id of the record.",
        },
        "reason": {"$ref": "#/$defs/Text", "description": "Why it was withdrawn."},
        "removed": _day("The day of the withdrawal."),
        "replaced_by": _texts(_ID, "The records that take its place."),
    },
    "required": ["id", "reason", "removed", "replaced_by"],
}
"""A tombstone's line."""


def document(definitions: JsonSchema) -> JsonSchema:
    """The schema of the whole document, whose tables hold the types of :data:`TABLES`."""
    version = {
        "type": "string",
        "pattern": "^[0-9]+([.][0-9]+)*$",
        "minLength": 1,
        "maxLength": 20,
    }
    tables = {
        kind if kind == "removed" else f"{kind}s": _texts(
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
                "minLength": 1,
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
