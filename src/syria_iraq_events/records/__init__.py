"""The records: the shape of a YAML file, as Pydantic models. Loaded when first used."""

from __future__ import annotations

from syria_iraq_events._lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events.records.actor import Actor as Actor
    from syria_iraq_events.records.actor import ActorPointers as ActorPointers
    from syria_iraq_events.records.actor import Role as Role
    from syria_iraq_events.records.base import Record as Record
    from syria_iraq_events.records.claim import Claim as Claim
    from syria_iraq_events.records.claim import Evidence as Evidence
    from syria_iraq_events.records.claim import Replacement as Replacement
    from syria_iraq_events.records.event import Event as Event
    from syria_iraq_events.records.event import EventPlace as EventPlace
    from syria_iraq_events.records.event import EventPointers as EventPointers
    from syria_iraq_events.records.event import Link as Link
    from syria_iraq_events.records.event import Measure as Measure
    from syria_iraq_events.records.event import Participant as Participant
    from syria_iraq_events.records.kinds import KINDS as KINDS
    from syria_iraq_events.records.place import Place as Place
    from syria_iraq_events.records.place import PlacePointers as PlacePointers
    from syria_iraq_events.records.place import Side as Side
    from syria_iraq_events.records.removed import Removed as Removed
    from syria_iraq_events.records.removed import Tombstone as Tombstone
    from syria_iraq_events.records.source import Derivation as Derivation
    from syria_iraq_events.records.source import Source as Source
    from syria_iraq_events.records.source import TextFingerprint as TextFingerprint

_EXPORTS = {
    "KINDS": "kinds",
    "Actor": "actor",
    "ActorPointers": "actor",
    "Claim": "claim",
    "Derivation": "source",
    "Event": "event",
    "EventPlace": "event",
    "EventPointers": "event",
    "Evidence": "claim",
    "Link": "event",
    "Measure": "event",
    "Participant": "event",
    "Place": "place",
    "PlacePointers": "place",
    "Record": "base",
    "Removed": "removed",
    "Replacement": "claim",
    "Role": "actor",
    "Side": "place",
    "Source": "source",
    "TextFingerprint": "source",
    "Tombstone": "removed",
}
__getattr__, __dir__ = attach(__name__, _EXPORTS)
