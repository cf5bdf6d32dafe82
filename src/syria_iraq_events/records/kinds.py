"""The kinds of record that have a file of their own."""

from __future__ import annotations

from syria_iraq_events.records.actor import Actor
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.event import Event
from syria_iraq_events.records.place import Place
from syria_iraq_events.records.removed import Removed
from syria_iraq_events.records.source import Source

KINDS: dict[str, type[Record]] = {
    "event": Event,
    "source": Source,
    "actor": Actor,
    "place": Place,
    "removed": Removed,
}
"""Kind of record and its model."""
