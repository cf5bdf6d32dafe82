"""The closed vocabularies: every word that a record may use, with what it means.

Each list is defined once, here, with a definition in English and Arabic, an example and its
mappings to PLOVER, CAMEO and the sub-event names of ACLED. The records, the schemas and
``vocabulary.json`` all read it from here.

>>> EVENT_TYPES["move.flee"].fallback
'retreat.withdraw'
>>> [name for name, vocabulary in VOCABULARIES.items() if "planned" in vocabulary]
['reality', 'status']
"""

from __future__ import annotations

from types import MappingProxyType

from syria_iraq_events.records.vocabulary.actors import ACTOR_KINDS
from syria_iraq_events.records.vocabulary.contexts import CONTEXTS
from syria_iraq_events.records.vocabulary.event_types import EVENT_TYPES
from syria_iraq_events.records.vocabulary.languages import LANGUAGES
from syria_iraq_events.records.vocabulary.links import LINK_RELATIONS
from syria_iraq_events.records.vocabulary.listing import UnknownTermError, Vocabulary
from syria_iraq_events.records.vocabulary.measures import MEASURE_KINDS, UNITS
from syria_iraq_events.records.vocabulary.places import PLACE_KINDS, PRECISIONS
from syria_iraq_events.records.vocabulary.roles import EVENT_ROLES, PLACE_ROLES, REALITIES
from syria_iraq_events.records.vocabulary.sources import (
    DERIVATIONS,
    EVIDENCE_PARTS,
    ORIGINS,
    SOURCE_KINDS,
)
from syria_iraq_events.records.vocabulary.speech import (
    BASES,
    CHANNELS,
    LIKELIHOODS,
    REPLACEMENTS,
    STANCES,
)
from syria_iraq_events.records.vocabulary.statuses import STATUSES
from syria_iraq_events.records.vocabulary.term import Term

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

VOCABULARIES: Mapping[str, Vocabulary] = MappingProxyType(
    {
        vocabulary.name: vocabulary
        for vocabulary in (
            EVENT_TYPES,
            CONTEXTS,
            EVENT_ROLES,
            PLACE_ROLES,
            REALITIES,
            STANCES,
            BASES,
            CHANNELS,
            LIKELIHOODS,
            REPLACEMENTS,
            LINK_RELATIONS,
            MEASURE_KINDS,
            UNITS,
            EVIDENCE_PARTS,
            SOURCE_KINDS,
            ORIGINS,
            DERIVATIONS,
            ACTOR_KINDS,
            PLACE_KINDS,
            PRECISIONS,
            LANGUAGES,
            STATUSES,
        )
    }
)
"""Every vocabulary by its name."""


def document() -> dict[str, Any]:
    """Return the content of ``vocabulary.json``: ``{"vocabularies": {name: {...}}}``.

    Each vocabulary has ``description`` (en, ar) and ``terms``, a list in the defined order. The
    result is new at every call, plain JSON values throughout, and bears no version: the one who
    writes the file adds it.
    """
    return {
        "vocabularies": {name: vocabulary.to_dict() for name, vocabulary in VOCABULARIES.items()}
    }


__all__ = [
    "ACTOR_KINDS",
    "BASES",
    "CHANNELS",
    "CONTEXTS",
    "DERIVATIONS",
    "EVENT_ROLES",
    "EVENT_TYPES",
    "EVIDENCE_PARTS",
    "LANGUAGES",
    "LIKELIHOODS",
    "LINK_RELATIONS",
    "MEASURE_KINDS",
    "ORIGINS",
    "PLACE_KINDS",
    "PLACE_ROLES",
    "PRECISIONS",
    "REALITIES",
    "REPLACEMENTS",
    "SOURCE_KINDS",
    "STANCES",
    "STATUSES",
    "UNITS",
    "VOCABULARIES",
    "Term",
    "UnknownTermError",
    "Vocabulary",
    "document",
]
