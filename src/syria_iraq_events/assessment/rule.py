"""The rule: from the claims on an event, or on a claim, to a status, with its reasons.

Rule 1. The first line that matches gives the status. A are the origins that assert or verify, D
those that deny; R and V are origins outside the event that refute or verify by investigation.

====  =======================================================================  ====================
line  matches where                                                            status
====  =======================================================================  ====================
1     the event is a scenario                                                  scenario
2     nothing was public                                                       unreported
3     R and V                                                                  disputed
4     R                                                                        refuted
5     D and no A                                                               denied
6     no A: an assertion was withdrawn or struck                               retracted
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from syria_iraq_events.assessment.standing import Standing

    Line = dict[str, Any]
    Origins = tuple[frozenset[str], ...]

_SIDES = {"asserts": "for", "verifies": "for", "denies": "against", "refutes": "against",
          "doubts": "doubt"}  # fmt: skip
"""The side that a stance takes; who declines to comment or predicts takes none."""


def judge_event(event: Line, claims: Iterable[Line], standing: Standing) -> Line:
    """The status of an event as plain values, with its reasons.

    Args:
        event: the event's line.
        claims: the weighed lines of the claims on the event.
        standing: which claims count.
    """
    by_id = {claim["id"]: claim for claim in claims}
    sides = {id: _side_on_event(claim, by_id) for id, claim in by_id.items()}
    return _judge(event["reality"], by_id, sides, standing)


def judge_claim(claim: Line, answers: Iterable[Line], standing: Standing) -> Line:
    """The status of what a claim says, from the claim itself and those that answer it.

    Args:
        claim: the weighed line of the claim.
        answers: those of the claims whose target it is.
        standing: which claims count.
    """
    by_id = {claim["id"]: claim, **{answer["id"]: answer for answer in answers}}
    sides = {id: _SIDES.get(answer["stance"], "") for id, answer in by_id.items()}
    sides[claim["id"]] = "for"  # whatever the stance, the claimant stands for the own sentence
    return _judge("reported", by_id, sides, standing)


def _side_on_event(claim: Line, on_event: dict[str, Line]) -> str:
    """The side that a claim takes on the event itself.

    A claim about another claim of the event denies, doubts or verifies the event with it, where
    that one asserts the event. A refutation of one claim strikes that claim alone: that a photograph is
    old does not make the event untrue.
    """
    side = _SIDES.get(claim["stance"], "")
    if "target" not in claim:
        return side
    target = on_event.get(claim["target"])
    if target is None or "target" in target or _SIDES.get(target["stance"]) != "for":
        return ""
    return side if claim["stance"] in ("denies", "doubts", "verifies") else ""


def _judge(
    reality: str, claims: dict[str, Line], sides: dict[str, str], standing: Standing
) -> Line:
    current = {
        side: [
            claim for id, claim in claims.items() if sides[id] == side and id in standing.current
        ]
        for side in ("for", "against", "doubt")
    }
    asserting, denying, doubting = (
        independent(frozenset(claim["origins"]) for claim in current[side]) for side in current
    )
    facts = {
        "hypothetical": reality == "hypothetical",
        "planned": reality == "planned",
        "live": any(id in standing.live for id in claims),
        "refuted": any(_investigates(claim, "refutes") for claim in current["against"]),
        "verified": any(_investigates(claim, "verifies") for claim in current["for"]),
        "lost": any(
            sides[id] == "for" and id in standing.live and id not in standing.current
            for id in claims
        ),
        "official_asserts": any(claim["official"] for claim in current["for"]),
        "official_denies": any(claim["official"] for claim in current["against"]),
        "on_record": any(claim["on_record"] for claim in current["for"]),
    }
    line, status = _first_match(facts, asserting, denying)
    return {
        "status": status,
        "line": line,
        "asserting": [sorted(origin) for origin in asserting],
        "denying": [sorted(origin) for origin in denying],
        "doubting": [sorted(origin) for origin in doubting],
        "official_asserts": facts["official_asserts"],
        "official_denies": facts["official_denies"],
        "struck": [id for id in standing.struck if id in claims],
        "superseded": [id for id in standing.superseded if id in claims],
    }


def _first_match(facts: dict[str, bool], asserting: Origins, denying: Origins) -> tuple[int, str]:
    """The line of the rule that matches first, and its status."""
    only = [origin for origin in asserting if origin not in denying]
    lines = (
        (1, facts["hypothetical"], "scenario"),
        (2, not facts["live"], "unreported"),
        (3, facts["refuted"] and facts["verified"], "disputed"),
        (4, facts["refuted"], "refuted"),
        (5, bool(denying) and not asserting, "denied"),
        (6, not asserting and facts["lost"], "retracted"),
        (6, not asserting and facts["planned"], "planned"),
        (6, not asserting, "unconfirmed"),
        (7, bool(denying) and facts["official_denies"] and not facts["on_record"]
            and len(only) <= 1, "denied"),
        (7, bool(denying), "disputed"),
        (8, facts["official_asserts"], "officially-confirmed"),
        (9, len(asserting) > 1, "corroborated"),
        (10, True, "reported"),
    )  # fmt: skip
    return next((line, status) for line, matches, status in lines if matches)


def _investigates(claim: Line, stance: str) -> bool:
    """Whether an investigation from outside the event stands behind the claim."""
    return bool(
        claim["stance"] == stance and claim["basis"] == "investigation" and not claim["party"]
    )
