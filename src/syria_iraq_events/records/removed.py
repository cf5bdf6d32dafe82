"""Tombstones: a released id is never deleted and never used again."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records.base import Record
from syria_iraq_events.records.fields import Maybe, Seq
from syria_iraq_events.records.maps import Keyed
from syria_iraq_events.records.types import SLUG, Day, Slug, Text


class Tombstone(Record):
    """Why a record is gone and what stands in its place."""

    model_config = ConfigDict(title="Tombstone")

    reason: Text
    """Why the record was withdrawn, in our own words."""
    removed: Day
    """The day on which it was withdrawn."""
    replaced_by: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """The records of the same kind that take its place."""


class Removed(Record):
    """All tombstones, by kind of record and id."""

    model_config = ConfigDict(title="Removed")

    events: Maybe[Annotated[dict[str, Tombstone], Keyed(SLUG)]] = None
    """Withdrawn events."""
    sources: Maybe[Annotated[dict[str, Tombstone], Keyed(SLUG)]] = None
    """Withdrawn sources."""
    actors: Maybe[Annotated[dict[str, Tombstone], Keyed(SLUG)]] = None
    """Withdrawn actors."""
    places: Maybe[Annotated[dict[str, Tombstone], Keyed(SLUG)]] = None
    """Withdrawn places."""
