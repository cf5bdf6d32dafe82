"""What the compiled form derives from the records: origins, statuses and figures (rule 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.records.types import SLUG
from syria_iraq_events.records.vocabulary import STATUSES

if TYPE_CHECKING:
    from syria_iraq_events.schemas.walk import JsonSchema

_NUMBER = {"type": "number", "minimum": 0}


def _claims(description: str) -> JsonSchema:
    return _list("ClaimRef", description)


def _list(name: str, description: str) -> JsonSchema:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "description": description}


def _yes(description: str) -> JsonSchema:
    return {"type": "boolean", "description": description}


def _object(title: str, description: str, properties: JsonSchema, *optional: str) -> JsonSchema:
    return {
        "title": title,
        "description": description,
        "type": "object",
        "properties": properties,
        "required": sorted(set(properties).difference(optional)),
    }


DERIVED_TYPES: dict[str, JsonSchema] = {
    "OriginRoots": {
        "title": "OriginRoots",
        "description": "An origin: the actors one of whom is the voice that speaks; empty where "
        "nothing is known of it.",
        "type": "array",
        "items": {"$ref": "#/$defs/Slug"},
    },
    "Status": _object(
        "Status",
        "What can be concluded on the day of the data, with its reasons. No status is a verdict: "
        "`denied` means that somebody denied it, not that it is false.",
        {
            "status": {
                "type": "string",
                "minLength": 1,
                "maxLength": 80,
                "examples": list(STATUSES.codes),
                "description": f"{STATUSES.en} Read a term that you do not know as `other`.",
            },
            "line": {
                "type": "integer",
                "minimum": 1,
                "maximum": 1000,
                "description": "The line of the rule that matched first.",
            },
            "asserting": _list("OriginRoots", "The independent origins that assert or verify."),
            "denying": _list("OriginRoots", "The independent origins that deny or refute."),
            "doubting": _list("OriginRoots", "The independent origins that doubt."),
            "official_asserts": _yes("Whether a party asserts it on record, not second-hand."),
            "official_denies": _yes("Whether a party denies it on record, not second-hand."),
            "struck": _claims("The claims that an investigation of another origin refuted."),
            "superseded": _claims("The claims that a later one of the same speaker replaced."),
        },
    ),
    "Figure": _object(
        "Figure",
        "What claims on the event count under a measure on the day of the data; without bounds "
        "where no claim counts.",
        {
            "low": {**_NUMBER, "description": "The least that a counted claim says."},
            "best": {
                **_NUMBER,
                "description": "The lower median of one point an origin, where there is one.",
            },
            "high": {**_NUMBER, "description": "The most that a counted claim says."},
            "open_low": _yes("Whether a counted claim sets no lower bound."),
            "open_high": _yes("Whether a counted claim sets no upper bound."),
            "rows": _list("FigureRow", "One row a claim that gives a number."),
        },
        *("low", "best", "high"),
    ),
    "FigureRow": _object(
        "FigureRow",
        "What one claim adds to a figure; its number, origin and sources stand at the claim.",
        {
            "claim": {"$ref": "#/$defs/ClaimRef", "description": "The claim."},
            "counts": _yes("Whether it enters low, best and high."),
            "why_not": {
                "type": "string",
                "minLength": 1,
                "maxLength": 80,
                "examples": ["superseded", "struck", "denies"],
                "description": "Why it does not: what became of it, or its stance.",
            },
        },
        "why_not",
    ),
}
"""The types of what is derived, by name."""


def _day(description: str) -> JsonSchema:
    return {"$ref": "#/$defs/Day", "description": description}


def _status(description: str) -> JsonSchema:
    return {"$ref": "#/$defs/Status", "description": description}


DERIVED: dict[str, JsonSchema] = {
    "event": {
        "answered_by": _claims("The claims on other events that answer or replace one on this."),
        "changes_on": _list(
            "Day", "The days on which a claim that bears on it surely counts first."
        ),
        "maybe_changes_on": _list("Day", "The days on which one possibly counts first."),
        "status": _status("What can be concluded of the event."),
        "figures": {
            "type": "object",
            "propertyNames": SLUG.keys(),
            "additionalProperties": {"$ref": "#/$defs/Figure"},
            "description": "The figure of every measure, by its short name.",
        },
    },
    "claim": {
        "origins": {
            "$ref": "#/$defs/OriginRoots",
            "description": "The voice that the claim goes back to.",
        },
        "on_record": _yes("Whether a named speaker who is no outlet stands for it."),
        "party": _yes("Whether the voice is that of an actor in the event."),
        "official": _yes("Whether a party says so on record, and not second-hand."),
        "public_from": _day("The day since when it could surely be read."),
        "public_maybe_from": _day("The day since when it could possibly be read."),
        "live_from": _day("The day since when it surely counts; absent where it never does."),
        "live_maybe_from": _day("The day since when it possibly counts."),
        "status": _status("What can be concluded of the claim's sentence from its answers."),
    },
    "source": {
        "roots": _list("Slug", "The known roots of the text: the actors it goes back to."),
    },
}
"""What a line has that is derived, by kind."""
OPTIONAL = frozenset({"public_from", "public_maybe_from", "live_from", "live_maybe_from"})
"""Those of the derived fields that a line may lack."""
