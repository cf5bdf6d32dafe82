"""The event types: PLOVER's 16 categories with their modes, and three categories of our own.

PLOVER is read from its manual (draft 2.0, last changed 2024-02-04). CAMEO's codes are those of
its manual 1.1b3. Where PLOVER's table of 2021 sends a CAMEO code to a mode that the manual has
since dropped or redefined, the manual is followed. A mode for which CAMEO has no code has none.
PLOVER drops CAMEO's statements (01) and appeals (02): here they stand at ``state`` and, after the
demands of the same matter, at ``request``.
"""

from __future__ import annotations

from syria_iraq_events.records.vocabulary import (
    event_types_accusation,
    event_types_coercion,
    event_types_cooperation,
    event_types_demand,
    event_types_own,
    event_types_pressure,
    event_types_violence,
)
from syria_iraq_events.records.vocabulary.listing import Vocabulary

EVENT_TYPES = Vocabulary(
    "event-type",
    "What happened, or is said to have happened: a category, or a category and its mode.",
    "ما وقع أو قيل إنه وقع: فئة، أو فئة مع نمطها الفرعي.",
    (
        *event_types_cooperation.TERMS,
        *event_types_demand.TERMS,
        *event_types_accusation.TERMS,
        *event_types_pressure.TERMS,
        *event_types_coercion.TERMS,
        *event_types_violence.TERMS,
        *event_types_own.TERMS,
    ),
)
"""The event types, in the order of PLOVER's manual as far as their nature allows, then ours."""
