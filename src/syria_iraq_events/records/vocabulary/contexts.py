"""The contexts: the 37 general contexts of PLOVER's manual.

The manual's auxiliary modes (historical, future, hypothetical, negation) are no contexts and have
no place here: a plan or a scenario is the ``reality`` of an event, a negation is the ``stance`` of
a claim, and what lies in the past has a date.
"""

from __future__ import annotations

from syria_iraq_events.records.vocabulary import contexts_society, contexts_state
from syria_iraq_events.records.vocabulary.listing import Vocabulary

CONTEXTS = Vocabulary(
    "context",
    "What an event has to do with; several may apply, and a passing mention is not enough.",
    "الموضوع الذي يتصل به الحدث؛ ويجوز أن تتعدد السياقات، ولا يكفي الذكر العابر.",
    (*contexts_state.TERMS, *contexts_society.TERMS),
)
"""PLOVER's contexts, in the order of its manual."""
