"""The fields of a new event itself: from flags, or asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.cli.new.ask import Asker, given_term
from syria_iraq_events.records import vocabulary as terms

if TYPE_CHECKING:
    from collections.abc import Sequence


def event_fields(asker: Asker, flags: dict[str, Any]) -> dict[str, Any]:
    """Every field but those of the claim; what was not told is empty."""
    part_of = flags["part_of"]
    return {
        "type": asker.term("--type", flags["type"], terms.EVENT_TYPES, "type of the event"),
        "title": _title(asker, flags),
        "date": asker.value(
            "--date",
            flags["date"],
            ("date",),
            "date, as 2025-03-01 or [2025-03-01..2025-03-04]",
        ),
        "summary": {"en": flags["summary"]} if flags["summary"] else None,
        "reality": given_term(asker, "--reality", flags["reality"], terms.REALITIES),
        "places": _places(asker, flags["places"], flags["places_as"]),
        "actors": _actors(asker, flags["actors"]),
        "contexts": [
            given_term(asker, "--context", one, terms.CONTEXTS) for one in flags["contexts"]
        ],
        "tags": list(flags["tags"]),
        "part_of": part_of and asker.reference("--part-of", part_of, "events", ""),
        "links": [_link(asker, *link) for link in flags["links"]],
        "measures": {key: _measure(asker, *rest) for key, *rest in flags["measures"]},
    }


def _title(asker: Asker, flags: dict[str, Any]) -> dict[str, Any]:
    told = flags["title"]
    english = asker.value("--title", told, ("title", "en"), "neutral title in English")
    return {"en": english, **dict(flags["title_in"])}


def _places(
    asker: Asker, places: Sequence[str], in_roles: Sequence[tuple[str, str]]
) -> list[dict[str, Any]]:
    if in_roles and not places:
        plain: tuple[str, ...] = ()
    else:
        plain = asker.references("--place", places, "places", "place, by id or name")
    return [
        *({"place": id} for id in plain),
        *(
            {
                "place": asker.reference("--place-as", id, "places", ""),
                "role": given_term(asker, "--place-as", role, terms.PLACE_ROLES),
            }
            for id, role in in_roles
        ),
    ]


def _actors(asker: Asker, actors: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    if actors:
        return [
            {
                "actor": asker.reference("--actor", id, "actors", ""),
                "role": given_term(asker, "--actor", role, terms.EVENT_ROLES),
            }
            for id, role in actors
        ]
    found: list[dict[str, Any]] = []
    text = "actor that takes part, by id or name"
    while asker.asking and (id := asker.reference("--actor", None, "actors", text, required=False)):
        role = asker.term("--actor", None, terms.EVENT_ROLES, f"role of {id}")
        found.append({"actor": id, "role": role})
        text = "another actor"
    return found


def _link(asker: Asker, relation: str, event: str) -> dict[str, Any]:
    return {
        "rel": given_term(asker, "--link", relation, terms.LINK_RELATIONS),
        "event": asker.reference("--link", event, "events", ""),
    }


def _measure(asker: Asker, unit: str, kind: str, of: str) -> dict[str, Any]:
    return {
        "of": of,
        "unit": given_term(asker, "--measure", unit, terms.UNITS),
        "kind": given_term(asker, "--measure", kind, terms.MEASURE_KINDS),
    }
