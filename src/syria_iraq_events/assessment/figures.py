"""Figures: low, best and high of what claims count, and every row that they come from.

Low and high span what current asserting claims say. *Best* is the lower median of one point an
origin, so that no number wins by being repeated; a word such as "dozens" widens the span without
ever setting the point. Denials never become 0. UCDP gives low, best and high without telling whose
they are; ACLED keeps one integer; here every row stays.
"""

from __future__ import annotations

from syria_iraq_events.assessment.origins import independent
from syria_iraq_events.assessment.rule import is_retraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from syria_iraq_events.assessment.standing import Standing

    Line = dict[str, Any]

METHODS = ("median-of-origins", "latest-official", "range")
"""How the best figure is found; ``range`` gives none."""


def figure(
    measure: str, claims: Iterable[Line], standing: Standing, method: str = METHODS[0]
) -> Line:
    """The figure of a measure as plain values.

    Args:
        measure: the measure's name in its event.
        claims: the weighed lines of the claims on the event.
        standing: which claims count.
        method: one of :data:`METHODS`.

    Returns:
        ``low``, ``high``, ``best`` (each left out where there is none), ``open_low`` and
        ``open_high`` where a claim sets no bound, ``rows``: for every live claim with the measure
        its id, whether it counts and, where not, why.
    """
    rows: list[Line] = []
    counted: list[Line] = []
    for claim in claims:
        if measure not in claim["figures"] or claim["id"] not in standing.live:
            continue
        why = _why_not(claim, standing)
        rows.append({"claim": claim["id"], "counts": not why, **({"why_not": why} if why else {})})
        if not why:
            counted.append(claim)
    said = [claim["figures"][measure] for claim in counted]
    lows = [one["low"] for one in said if "low" in one]
    highs = [one["high"] for one in said if "high" in one]
    # An open bound still names a number: "more than 4,000" reaches at least 4,000.
    lows += [one["high"] for one in said if "low" not in one]
    highs += [one["low"] for one in said if "high" not in one]
    out: Line = {
        "open_low": any("low" not in one for one in said),
        "open_high": any("high" not in one for one in said),
        "rows": rows,
    }
    if said:
        out |= {"low": min(lows), "high": max(highs)}
    pointed = [claim for claim in counted if "point" in claim["figures"][measure]]
    if method == "median-of-origins":
        points = sorted(_point_of_each(measure, pointed))
    else:
        official = [claim for claim in pointed if claim["official"] and method != "range"]
        points = [_last_point(measure, official, _said)] if official else []
    if points:
        out["best"] = points[(len(points) - 1) // 2]
    return out


def _why_not(claim: Line, standing: Standing) -> str:
    if claim["id"] in standing.struck:
        return "struck"
    if claim["id"] in standing.superseded:
        return "superseded"
    if claim["stance"] not in ("asserts", "verifies"):
        return str(claim["stance"])
    return "retraction" if is_retraction(claim) else ""


def _point_of_each(measure: str, claims: Iterable[Line]) -> list[float]:
    """One point for each origin: on record before an outlet before unnamed, then late, then low.

    Claims whose origin is one of several, or unknown, give a point of their own only where no claim
    of a known single origin does: otherwise a copy would be counted beside its original.
    """
    by_origin: dict[frozenset[str], list[Line]] = {}
    for claim in claims:
        by_origin.setdefault(frozenset(claim["origins"]), []).append(claim)
    return [_last_point(measure, by_origin[origin], _rank) for origin in independent(by_origin)]


def _last_point(measure: str, claims: Iterable[Line], rank: Callable[[Line], Any]) -> float:
    """The point of the claim that ranks last; of equal ones the lowest, however they are named."""
    ranked = [(rank(claim), -claim["figures"][measure]["point"]) for claim in claims]
    point: float = -max(ranked)[1]
    return point


def _rank(claim: Line) -> tuple[int, str]:
    # An outlet that copies does not stand for what it copies.
    own = 2 if claim["on_record"] else int(claim.get("by") in claim["origins"])
    return own, _said(claim)


def _said(claim: Line) -> str:
    """The day on which it was said, or since when it was public."""
    said = claim.get("said_on", {}).get("latest")
    return str(said or claim["live_from"])
