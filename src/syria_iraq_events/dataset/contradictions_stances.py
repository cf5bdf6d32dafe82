"""Claims of which one denies what the other says."""

from __future__ import annotations

from syria_iraq_events.assessment.rule import side

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event

DENYING = ("denies", "refutes")
_DONE = {
    "asserts": "asserted", "verifies": "verified", "denies": "denied", "refutes": "refuted",
}  # fmt: skip


def opposed(event: Event, claims: Sequence[Claim]) -> Iterator[dict[str, Any]]:
    """The pairs of which one denies the other, or asserts the event that the other denies.

    As in rule 1, who denies a claim that asserts the event denies the event with it, and so every
    claim that asserts it. A refutation strikes the claim alone that it is about: that a photograph
    is old does not make the event untrue.

    Args:
        event: the event.
        claims: the claims on it, and those on other events that answer one of them.
    """
    by_id = {claim.id: claim for claim in claims}
    for denying in claims:
        if denying.stance not in DENYING:
            continue
        target = by_id.get(denying._line.get("target", ""))
        if target is not None and target.stance not in ("doubts", "declines"):
            yield {
                "a": target,
                "b": denying,
                "sentence": f"{_DONE[denying.stance].capitalize()} by {denying.speaker}; said by "
                f"{target.speaker}: {target.says}",
            }
        if not _denies_event(event, denying, by_id):
            continue
        for asserting in claims:
            if asserts_event(event, asserting) and asserting is not target:
                yield {
                    "a": asserting,
                    "b": denying,
                    "sentence": f"The event is {_DONE[asserting.stance]} by {asserting.speaker}, "
                    f"{_DONE[denying.stance]} by {denying.speaker}.",
                }


def asserts_event(event: Event, claim: Claim) -> bool:
    """Whether a claim asserts the event itself; who takes back what he said does not."""
    own = claim._line["event"] == event.id and "target" not in claim._line
    return own and side(claim._line) == "for"


def _denies_event(event: Event, claim: Claim, by_id: Mapping[str, Claim]) -> bool:
    """Whether a denial is one of the event itself."""
    if claim._line["event"] != event.id:
        return False
    if "target" not in claim._line:
        return True
    target = by_id.get(claim._line["target"])
    return claim.stance == "denies" and target is not None and asserts_event(event, target)
