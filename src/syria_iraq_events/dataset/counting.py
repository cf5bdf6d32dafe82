"""What each claim counted for in a status, and why it did not."""

from __future__ import annotations

from syria_iraq_events.assessment import rule
from syria_iraq_events.assessment.standing import apart, investigates
from syria_iraq_events.dataset import assessing
from syria_iraq_events.dataset.entity import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from syria_iraq_events.assessment.standing import Standing
    from syria_iraq_events.dataset.assessed import Status
    from syria_iraq_events.dataset.claim import Claim

    Line = dict[str, Any]

_STANCES = {"for": "asserts", "against": "denies", "doubt": "doubts", "": ""}
_GROUPS = {"asserts": "asserting", "denies": "denying", "doubts": "doubting"}


class Counted(View):
    """A claim and what it counted for."""

    __slots__ = ("adds", "because", "claim", "side", "why_not")
    claim: Claim
    """The claim."""
    side: str
    """``asserts``, ``denies`` or ``doubts``; empty where the claim counted for nothing."""
    why_not: str
    """Why it counted for nothing: ``not-public`` (yet), ``older`` (what shows it was made before
    the event), ``superseded``, ``struck``, ``retraction`` (it takes back an earlier one),
    ``about-a-claim`` (and not about the event), or the stance that takes no side, as ``declines``
    and ``predicts`` do; empty where it counted."""
    because: tuple[Claim, ...]
    """The claims that superseded or struck it, or the one that it is about."""
    adds: bool
    """Whether its origin is one of the independent ones of its side. An unknown origin beside a
    known one is not, nor is one of several that is counted already."""

    def __init__(
        self, claim: Claim, side: str, why_not: str, because: Iterable[Claim], *, adds: bool
    ) -> None:
        values = (adds, tuple(because), claim, side, why_not)
        for name, value in zip(self.__slots__, values, strict=True):
            object.__setattr__(self, name, value)

    def to_dict(self) -> Line:
        """The claim and its part as plain JSON values, with the ways to its origin."""
        part = {"counts_for": self.side} if self.side else {"why_not": self.why_not}
        return {
            "claim": self.claim.id,
            "stance": self.claim.stance,
            **part,
            "because": [claim.id for claim in self.because],
            "adds_origin": self.adds,
            "origins": [root.id for root in self.claim.origin.roots],
            "ways": [way.to_dict() for way in self.claim.origin_ways],
        }

    def __repr__(self) -> str:
        return f"<Counted {self.claim.id}: {self.side or self.why_not}>"


def counted(status: Status) -> tuple[Counted, ...]:
    """Every claim that a status was derived from, in the curator's order, with its part in it.

    Of an event these are the claims on it, and those on other events that answer one of them; of a
    claim the claim itself and those that answer it.

    >>> import syria_iraq_events as sie
    >>> event = sie.load().events["2025-02-residency-for-syrian-officers"]
    >>> [one.side for one in counted(event.status(as_of="2025-02-11"))][-3:]
    ['denies', 'denies', '']
    """
    data = status._dataset
    store = data._store
    line = store.record("event", store.find("event", status.subject.partition("#")[0]))
    claims = assessing._claims(data, line)
    standing = assessing._standing(data, line, claims)
    by_id = {claim["id"]: claim for claim in claims}
    if "#" in status.subject:
        lines = [by_id[status.subject]]
        answers = (store.record("claim", row) for row in store.rows("claim.target", status.subject))
        lines += (answer for answer in answers if answer["id"] != status.subject)
        sides = {claim["id"]: rule.side(claim) for claim in lines} | {status.subject: "for"}
    else:
        # The records of a table stand by id; the event has the curator's order.
        lines = [by_id[id] for id in line["claims"]]
        lines += (one for one in assessing._beyond(data, line) if one.get("target") in by_id)
        sides = {claim["id"]: rule.side_on_event(claim, by_id) for claim in lines}
    return tuple(_one(status, claim, _STANCES[sides[claim["id"]]], standing) for claim in lines)


def _one(status: Status, claim: Line, side: str, standing: Standing) -> Counted:
    own = status._dataset._whole().claims
    why_not, because = _why_not(claim, side, standing)
    side = "" if why_not else side
    kept = status._line[_GROUPS[side]] if side else ()
    return Counted(
        own[claim["id"]], side, why_not, [own[id] for id in because],
        adds=sorted(claim["origins"]) in kept,
    )  # fmt: skip


def _why_not(claim: Line, side: str, standing: Standing) -> tuple[str, list[str]]:
    id = claim["id"]
    if id not in standing.live:
        return ("not-public" if "live_from" in claim else "older"), []
    if id in standing.superseded:
        return "superseded", _later(claim, standing)
    if id in standing.struck:
        return "struck", _strikers(claim, standing)
    if side:
        return "", []
    if rule.is_retraction(claim):
        return "retraction", [claim["replaces"]["claim"]]
    if "target" in claim and rule.side(claim):
        return "about-a-claim", [claim["target"]]
    return claim["stance"], []


def _later(claim: Line, standing: Standing) -> list[str]:
    """The claims that replaced one, by id."""
    return sorted(
        id
        for id, other in standing.live.items()
        if other.get("replaces", {}).get("claim") == claim["id"] and not apart(other, claim)
    )


def _strikers(claim: Line, standing: Standing) -> list[str]:
    """The claims that struck one, by id."""
    return sorted(
        id
        for id, other in standing.current.items()
        if other.get("target") == claim["id"]
        and investigates(other, "refutes")
        and not set(other["origins"]) & set(claim["origins"])
    )
