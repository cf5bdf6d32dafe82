"""A new event with its first claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.authoring.draft import Draft
from syria_iraq_events.authoring.parts import known, taken_ids
from syria_iraq_events.authoring.slug import date_prefix, slug, unused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.reading.seeds import Seeds
    from syria_iraq_events.values.fingerprint import Fingerprint

_LEFT_OUT = {"stance": "asserts", "basis": "unstated"}
"""What a claim means where it leaves the field out."""


def event_draft(
    seeds: Seeds, fields: Mapping[str, Any], claims: Mapping[str, Any], id: str | None = None
) -> Draft:
    """The record of an event.

    Args:
        seeds: the records that it joins.
        fields: its fields; what is empty is left out.
        claims: its claims by their keys.
        id: its id; made from the date and the English title where it is not given.
    """
    record = known(**fields, claims=dict(claims))
    if record.get("reality") == "reported":
        del record["reality"]
    if id is None:
        id = event_id(seeds, str(record["date"]), record["title"]["en"])
    return Draft("event", id, record)


def event_id(seeds: Seeds, date: str, title: str) -> str:
    """A free id of the date and the title.

    >>> from pathlib import Path
    >>> from syria_iraq_events.reading.seeds import Seeds
    >>> event_id(Seeds(Path("seeds")), "2025-03-01", "Mayor said to visit the town")
    '2025-03-01-mayor-said-to-visit-the-town'
    """
    return unused(slug(f"{date_prefix(date)} {title}"), taken_ids(seeds, "events"))


def claim(fields: Mapping[str, Any], source: str, mark: Fingerprint, part: str | None) -> Any:
    """A claim with its line of evidence.

    Args:
        fields: its fields; what is empty, and what means the same left out, is left out.
        source: the source in which it can be read.
        mark: the fingerprint of the passage.
        part: the part of the source that holds the passage.
    """
    line: dict[str, Any] = {"source": source, "words": mark.words, "sha256": mark.sha256}
    if part and part != "body":
        line["part"] = part
    told = {name: value for name, value in fields.items() if value != _LEFT_OUT.get(name)}
    return known(**told, evidence=[line])


def claim_key(by: str | None, unnamed: str | None, stance: str | None) -> str:
    """A key that tells who speaks and what he does.

    >>> claim_key("miqdad-miri", None, "denies"), claim_key(None, "a guard at the gate", None)
    ('miqdad-miri-denies', 'a-guard-at-the-gate-asserts')
    """
    speaker = slug(by or unnamed or "", 60) or "speaker"
    return f"{speaker}-{stance or 'asserts'}"
