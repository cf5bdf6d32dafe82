"""The rule: from the claims on an event, or on a claim, to a status, with its reasons.

Rule 1. The first line that matches gives the status. A are the origins that assert or verify, D
those that deny; R and V are origins outside the event that refute or verify by investigation. Who
says that he takes back what he said asserts nothing with it.

====  =======================================================================  ====================
line  matches where                                                            status
====  =======================================================================  ====================
1     the event is a scenario                                                  scenario
2     nothing was public                                                       unreported
3     R and V                                                                  disputed
4     R                                                                        refuted
5     D and no A                                                               denied
6     no A: an assertion was replaced or struck                                retracted
6     no A: the event is planned                                               planned
6     no A                                                                     unconfirmed
7     A and D: an official denies, nobody asserts on record, at most one       denied
      origin asserts that does not also deny
7     A and D                                                                  disputed
8     an official asserts                                                      officially-confirmed
9     two or more independent origins assert                                   corroborated
10    one origin asserts                                                       reported
====  =======================================================================  ====================

*Denied* means that somebody denied it, never that it is false. No status is a verdict.
"""

from __future__ import annotations

from syria_iraq_events.assessment.origins import independent
from syria_iraq_events.assessment.standing import investigates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from syria_iraq_events.assessment.standing import Standing

    Line = dict[str, Any]
    Origins = tuple[frozenset[str], ...]

_SIDES = {"asserts": "for", "verifies": "for", "denies": "against", "refutes": "against",
          "doubts": "doubt"}  # fmt: skip
"""The side that a stance takes; who declines to comment or predicts takes none."""
_ANSWERS = ("denies", "doubts", "verifies")
"""The stances on a claim that are stances on the event, where the claim asserts the event. A
refutation strikes that claim alone: that a photograph is old does not make the event untrue."""


def judge_event(event: Line, claims: Iterable[Line], standing: Standing) -> Line:
    """The status of an event as plain values, with its reasons.

    Args:
        event: the event's line.
        claims: the weighed lines of the claims on the event, and of those on other events that bear
            on it; of these count the ones that answer a claim on the event.
        standing: which claims count.
    """
    by_id: dict[str, Line] = {}
    beyond: dict[str, Line] = {}
    for claim in claims:
        (by_id if claim["event"] == event["id"] else beyond)[claim["id"]] = claim
    sides = {id: side_on_event(claim, by_id) for id, claim in by_id.items()}
    for id, claim in beyond.items():
        if claim.get("target") in by_id:
            sides[id] = side_on_event(claim, by_id)
    return _judge(event["reality"], by_id | beyond if beyond else by_id, sides, standing)


def judge_claim(claim: Line, answers: Iterable[Line], standing: Standing) -> Line:
    """The status of what a claim says, from the claim itself and those that answer it.

    Args:
        claim: the weighed line of the claim.
        answers: those of the claims whose target it is.
        standing: which claims count.
    """
    by_id = {claim["id"]: claim, **{answer["id"]: answer for answer in answers}}
    sides = {id: side(answer) for id, answer in by_id.items()}
    sides[claim["id"]] = "for"  # whatever the stance, the claimant stands for the own sentence
    return _judge("reported", by_id, sides, standing)


def side(claim: Line) -> str:
    """The side that a claim takes on what it is about: ``for``, ``against``, ``doubt`` or none.

    Who takes back what he said takes none by that.
    """
    if claim["stance"] == "asserts" and is_retraction(claim):
        return ""
    return _SIDES.get(claim["stance"], "")


def is_retraction(claim: Line) -> bool:
    """Whether the claim takes an earlier one back."""
    return bool("replaces" in claim and claim["replaces"]["why"] == "retraction")


def side_on_event(claim: Line, on_event: Mapping[str, Line]) -> str:
    """The side that a claim takes on the event itself; an answer takes that on a claim with it."""
    if "target" not in claim:
        return side(claim)
    target = on_event.get(claim["target"])
    if target is None or "target" in target or side(target) != "for":
        return ""
    return side(claim) if claim["stance"] in _ANSWERS else ""


def _judge(
    reality: str, claims: dict[str, Line], sides: dict[str, str], standing: Standing
) -> Line:
    found: dict[str, set[tuple[str, ...]]] = {"for": set(), "against": set(), "doubt": set()}
    official = {"for": False, "against": False, "doubt": False}
    live = lost = refuted = verified = on_record = False
    for id, where in sides.items():
        if id not in standing.live:
            continue
        live = True
        if not where:
            continue
        if id not in standing.current:
            lost = lost or where == "for"
            continue
        claim = claims[id]
        found[where].add(tuple(claim["origins"]))
        official[where] = official[where] or claim["official"]
        if where == "for":
            on_record = on_record or claim["on_record"]
            verified = verified or investigates(claim, "verifies")
        elif where == "against":
            refuted = refuted or investigates(claim, "refutes")
    asserting, denying, doubting = (_apart(origins) for origins in found.values())
    only = _apart(found["for"] - found["against"]) if denying else asserting
    lines = (
        (1, reality == "hypothetical", "scenario"),
        (2, not live, "unreported"),
        (3, refuted and verified, "disputed"),
        (4, refuted, "refuted"),
        (5, bool(denying) and not asserting, "denied"),
        (6, not asserting and lost, "retracted"),
        (6, not asserting and reality == "planned", "planned"),
        (6, not asserting, "unconfirmed"),
        (7, bool(denying) and official["against"] and not on_record and len(only) < 2, "denied"),
        (7, bool(denying), "disputed"),
        (8, official["for"], "officially-confirmed"),
        (9, len(asserting) > 1, "corroborated"),
        (10, True, "reported"),
    )
    line, status = next((line, status) for line, matches, status in lines if matches)
    return {
        "status": status,
        "line": line,
        "asserting": asserting,
        "denying": denying,
        "doubting": doubting,
        "official_asserts": official["for"],
        "official_denies": official["against"],
        "struck": [id for id in standing.struck if id in sides],
        "superseded": [id for id in standing.superseded if id in sides],
    }


def _apart(origins: set[tuple[str, ...]]) -> list[list[str]]:
    """Those of the origins that are independent of one another, as plain lists."""
    if len(origins) < 2:
        return [list(origin) for origin in origins]
    return [sorted(origin) for origin in independent(map(frozenset, origins))]
