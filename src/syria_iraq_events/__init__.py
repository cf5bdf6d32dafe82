"""What is said to have happened between Syria and Iraq since November 2024, and who says so.

>>> import syria_iraq_events as sie
>>> data = sie.load()
>>> event = data.events["2024-12-07-syrian-soldiers-enter-iraq"]
>>> event.title["en"]
'Syrian soldiers enter Iraq ...'
"""

from __future__ import annotations

from syria_iraq_events._lazy import attach
from syria_iraq_events.versions import RULE_VERSION, SCHEMA_VERSION, __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events.dataset.actor import Actor as Actor
    from syria_iraq_events.dataset.actor import Role as Role
    from syria_iraq_events.dataset.assessed import Figure as Figure
    from syria_iraq_events.dataset.assessed import FigureRow as FigureRow
    from syria_iraq_events.dataset.assessed import Origin as Origin
    from syria_iraq_events.dataset.assessed import Status as Status
    from syria_iraq_events.dataset.by_kind import ActorCollection as ActorCollection
    from syria_iraq_events.dataset.by_kind import ClaimCollection as ClaimCollection
    from syria_iraq_events.dataset.by_kind import PlaceCollection as PlaceCollection
    from syria_iraq_events.dataset.by_kind import SourceCollection as SourceCollection
    from syria_iraq_events.dataset.claim import Claim as Claim
    from syria_iraq_events.dataset.claim_parts import Evidence as Evidence
    from syria_iraq_events.dataset.claim_parts import Replacement as Replacement
    from syria_iraq_events.dataset.claim_parts import Speaker as Speaker
    from syria_iraq_events.dataset.collection import Collection as Collection
    from syria_iraq_events.dataset.collection import MovedIdWarning as MovedIdWarning
    from syria_iraq_events.dataset.collection import UnknownIdError as UnknownIdError
    from syria_iraq_events.dataset.collection import WithdrawnIdError as WithdrawnIdError
    from syria_iraq_events.dataset.contradictions import Contradiction as Contradiction
    from syria_iraq_events.dataset.counting import Counted as Counted
    from syria_iraq_events.dataset.dataset import Dataset as Dataset
    from syria_iraq_events.dataset.diff import Diff as Diff
    from syria_iraq_events.dataset.diff import diff as diff
    from syria_iraq_events.dataset.diff_assessed import Cause as Cause
    from syria_iraq_events.dataset.diff_assessed import FigureChange as FigureChange
    from syria_iraq_events.dataset.diff_assessed import StatusChange as StatusChange
    from syria_iraq_events.dataset.diff_fields import FieldChange as FieldChange
    from syria_iraq_events.dataset.diff_records import RecordChange as RecordChange
    from syria_iraq_events.dataset.diff_step import step_between as step_between
    from syria_iraq_events.dataset.event import Event as Event
    from syria_iraq_events.dataset.event_collection import EventCollection as EventCollection
    from syria_iraq_events.dataset.event_parts import EventPlace as EventPlace
    from syria_iraq_events.dataset.event_parts import Link as Link
    from syria_iraq_events.dataset.event_parts import Measure as Measure
    from syria_iraq_events.dataset.event_parts import Participant as Participant
    from syria_iraq_events.dataset.filters import EventFilters as EventFilters
    from syria_iraq_events.dataset.history import HistoryDay as HistoryDay
    from syria_iraq_events.dataset.loading import load as load
    from syria_iraq_events.dataset.loading import open_dataset as open_dataset
    from syria_iraq_events.dataset.place import Place as Place
    from syria_iraq_events.dataset.place import Side as Side
    from syria_iraq_events.dataset.query import ActorSelection as ActorSelection
    from syria_iraq_events.dataset.query import ClaimSelection as ClaimSelection
    from syria_iraq_events.dataset.query import EventSelection as EventSelection
    from syria_iraq_events.dataset.query import NotSelectedError as NotSelectedError
    from syria_iraq_events.dataset.query import PlaceSelection as PlaceSelection
    from syria_iraq_events.dataset.query import Selection as Selection
    from syria_iraq_events.dataset.query import SourceSelection as SourceSelection
    from syria_iraq_events.dataset.related import Reason as Reason
    from syria_iraq_events.dataset.related import Related as Related
    from syria_iraq_events.dataset.search import Hit as Hit
    from syria_iraq_events.dataset.snippet import Snippet as Snippet
    from syria_iraq_events.dataset.source import Derivation as Derivation
    from syria_iraq_events.dataset.source import Source as Source
    from syria_iraq_events.dataset.source import TextFingerprint as TextFingerprint
    from syria_iraq_events.dataset.store import DamagedError as DamagedError
    from syria_iraq_events.dataset.ways import Way as Way
    from syria_iraq_events.reading.finding import Finding as Finding
    from syria_iraq_events.reading.finding import ReadingError as ReadingError
    from syria_iraq_events.schemas.published import schema as schema
    from syria_iraq_events.values.edtf import EdtfDate as EdtfDate
    from syria_iraq_events.values.fingerprint import Fingerprint as Fingerprint
    from syria_iraq_events.values.fingerprint import fingerprint as fingerprint
    from syria_iraq_events.values.quantity import Quantity as Quantity
    from syria_iraq_events.values.truth import Truth as Truth

_EXPORTS = {
    "Actor": "dataset.actor",
    "ActorCollection": "dataset.by_kind",
    "ActorSelection": "dataset.query",
    "Cause": "dataset.diff_assessed",
    "Claim": "dataset.claim",
    "ClaimCollection": "dataset.by_kind",
    "ClaimSelection": "dataset.query",
    "Collection": "dataset.collection",
    "Contradiction": "dataset.contradictions",
    "Counted": "dataset.counting",
    "DamagedError": "dataset.store",
    "Dataset": "dataset.dataset",
    "Derivation": "dataset.source",
    "Diff": "dataset.diff",
    "EdtfDate": "values.edtf",
    "Event": "dataset.event",
    "EventCollection": "dataset.event_collection",
    "EventFilters": "dataset.filters",
    "EventPlace": "dataset.event_parts",
    "EventSelection": "dataset.query",
    "Evidence": "dataset.claim_parts",
    "FieldChange": "dataset.diff_fields",
    "Figure": "dataset.assessed",
    "FigureChange": "dataset.diff_assessed",
    "FigureRow": "dataset.assessed",
    "Finding": "reading.finding",
    "Fingerprint": "values.fingerprint",
    "HistoryDay": "dataset.history",
    "Hit": "dataset.search",
    "Link": "dataset.event_parts",
    "Measure": "dataset.event_parts",
    "MovedIdWarning": "dataset.collection",
    "NotSelectedError": "dataset.query",
    "Origin": "dataset.assessed",
    "Participant": "dataset.event_parts",
    "Place": "dataset.place",
    "PlaceCollection": "dataset.by_kind",
    "PlaceSelection": "dataset.query",
    "Quantity": "values.quantity",
    "ReadingError": "reading.finding",
    "Reason": "dataset.related",
    "RecordChange": "dataset.diff_records",
    "Related": "dataset.related",
    "Replacement": "dataset.claim_parts",
    "Role": "dataset.actor",
    "Selection": "dataset.query",
    "Side": "dataset.place",
    "Snippet": "dataset.snippet",
    "Source": "dataset.source",
    "SourceCollection": "dataset.by_kind",
    "SourceSelection": "dataset.query",
    "Speaker": "dataset.claim_parts",
    "Status": "dataset.assessed",
    "StatusChange": "dataset.diff_assessed",
    "TextFingerprint": "dataset.source",
    "Truth": "values.truth",
    "UnknownIdError": "dataset.collection",
    "Way": "dataset.ways",
    "WithdrawnIdError": "dataset.collection",
    "diff": "dataset.diff",
    "fingerprint": "values.fingerprint",
    "load": "dataset.loading",
    "open_dataset": "dataset.loading",
    "schema": "schemas.published",
    "step_between": "dataset.diff_step",
}
__getattr__, __dir__ = attach(__name__, _EXPORTS)
__all__ = ["RULE_VERSION", "SCHEMA_VERSION", "__version__", *_EXPORTS]  # noqa: PLE0604
