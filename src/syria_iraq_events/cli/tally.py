"""How many speakers stand on which side of an event: a count, no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.records.vocabulary.speech import STANCES

if TYPE_CHECKING:
    from syria_iraq_events.dataset.claim_parts import Speaker
    from syria_iraq_events.dataset.event import Event

_VERBS = {
    "asserts": "assert",
    "denies": "deny",
    "doubts": "doubt",
    "declines": "decline",
    "predicts": "predict",
    "refutes": "refute",
    "verifies": "verify",
}
"""What several speakers do."""


def speakers(event: Event) -> dict[str, int]:
    """How many different speakers take each stance in the claims on an event.

    A claim that its own speaker has replaced is not counted. Two unnamed speakers whom the texts
    describe in the same words count as one. Stances that nobody takes are left out.
    """
    found: dict[str, set[Speaker]] = {stance: set() for stance in STANCES}
    for claim in event.claims.values():
        if not claim.replaced_by:
            found.setdefault(claim.stance, set()).add(claim.speaker)
    return {stance: len(who) for stance, who in found.items() if who}


def in_words(counts: dict[str, int]) -> str:
    """The count in words.

    >>> in_words({"asserts": 12, "denies": 1})
    '12 assert, 1 denies'
    """
    return ", ".join(
        f"{number} {stance if number == 1 else _VERBS.get(stance, stance)}"
        for stance, number in counts.items()
    )
