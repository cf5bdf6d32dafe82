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
    from syria_iraq_events.dataset.assessed import Figure as Figure
    from syria_iraq_events.dataset.assessed import FigureRow as FigureRow
    from syria_iraq_events.dataset.assessed import Origin as Origin
    from syria_iraq_events.dataset.assessed import Status as Status
    from syria_iraq_events.dataset.claim import Claim as Claim
    from syria_iraq_events.dataset.claim_parts import Evidence as Evidence
    from syria_iraq_events.dataset.claim_parts import Speaker as Speaker
    from syria_iraq_events.dataset.collection import Collection as Collection
    from syria_iraq_events.dataset.collection import MovedIdWarning as MovedIdWarning
    from syria_iraq_events.dataset.collection import UnknownIdError as UnknownIdError
    from syria_iraq_events.dataset.collection import WithdrawnIdError as WithdrawnIdError
    from syria_iraq_events.dataset.contradictions import Contradiction as Contradiction
    from syria_iraq_events.dataset.dataset import Dataset as Dataset
    from syria_iraq_events.dataset.diff import Diff as Diff
    from syria_iraq_events.dataset.diff import diff as diff
    from syria_iraq_events.dataset.diff_step import step_between as step_between
    from syria_iraq_events.dataset.event import Event as Event
    from syria_iraq_events.dataset.history import HistoryDay as HistoryDay
    from syria_iraq_events.dataset.loading import load as load
    from syria_iraq_events.dataset.loading import open_dataset as open_dataset
    from syria_iraq_events.dataset.place import Place as Place
    from syria_iraq_events.dataset.source import Source as Source
    from syria_iraq_events.reading.finding import Finding as Finding
    from syria_iraq_events.reading.finding import ReadingError as ReadingError
    from syria_iraq_events.schemas.published import schema as schema
    from syria_iraq_events.values.edtf import EdtfDate as EdtfDate
    from syria_iraq_events.values.fingerprint import Fingerprint as Fingerprint
    from syria_iraq_events.values.fingerprint import fingerprint as fingerprint
    from syria_iraq_events.values.quantity import Quantity as Quantity

_EXPORTS = {
    "Actor": "dataset.actor",
    "Claim": "dataset.claim",
    "Collection": "dataset.collection",
    "Contradiction": "dataset.contradictions",
    "Dataset": "dataset.dataset",
    "Diff": "dataset.diff",
    "EdtfDate": "values.edtf",
    "Event": "dataset.event",
    "Evidence": "dataset.claim_parts",
    "Figure": "dataset.assessed",
    "FigureRow": "dataset.assessed",
    "Finding": "reading.finding",
    "Fingerprint": "values.fingerprint",
    "HistoryDay": "dataset.history",
    "MovedIdWarning": "dataset.collection",
    "Origin": "dataset.assessed",
    "Place": "dataset.place",
    "Quantity": "values.quantity",
    "ReadingError": "reading.finding",
    "Source": "dataset.source",
    "Speaker": "dataset.claim_parts",
    "Status": "dataset.assessed",
    "UnknownIdError": "dataset.collection",
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
