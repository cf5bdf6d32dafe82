"""Figures: low, best and high of what claims count, and every row that they come from.

Low and high span what current asserting claims say. *Best* is the lower median of one point an
origin, so that no number wins by being repeated; a word such as "dozens" widens the span without
ever setting the point. Denials never become 0. UCDP gives low, best and high without telling whose
they are; ACLED keeps one integer; here every row stays.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
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
    points = _points(measure, counted)
    best = None
    if method == "median-of-origins" and points:
        ordered = sorted(claim["figures"][measure]["point"] for claim in points)
        best = ordered[(len(ordered) - 1) // 2]
    elif method == "latest-official":
        official = [claim for claim in points if claim["official"]]
        if official:
            best = max(official, key=_said)["figures"][measure]["point"]
    if best is not None:
        out["best"] = best
    return out


def _why_not(claim: Line, standing: Standing) -> str:
    if claim["id"] in standing.struck:
        return "struck"
    if claim["id"] in standing.superseded:
        return "superseded"
    return "" if claim["stance"] in ("asserts", "verifies") else claim["stance"]


def _points(measure: str, claims: Iterable[Line]) -> list[Line]:
    """One claim with a point for each origin: on record before an outlet before unnamed, then late.

    Claims whose origin is one of several, or unknown, give a point of their own only where no claim
    of a known single origin does: otherwise a copy would be counted beside its original.
    """
    best: dict[tuple[str, ...], Line] = {}
    for claim in sorted(claims, key=lambda claim: claim["id"], reverse=True):
        if "point" in claim["figures"][measure]:
            origin = tuple(claim["origins"])
            if origin not in best or _rank(claim) >= _rank(best[origin]):
                best[origin] = claim
    from syria_iraq_events.assessment.origins import independent

    kept = independent(frozenset(origin) for origin in best)
    return [best[tuple(sorted(origin))] for origin in kept]


def _rank(claim: Line) -> tuple[int, str]:
    named = 2 if claim["on_record"] else int("by" in claim)
    return named, _said(claim)


def _said(claim: Line) -> str:
    """The day on which it was said, or since when it was public."""
    said = claim.get("said_on", {}).get("latest")
    return str(said or claim.get("public_from", ""))
