"""What the compiled form holds beside the records: origins, status and figures."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from syria_iraq_events.assessment.figures import figure
from syria_iraq_events.assessment.origins import Origins
from syria_iraq_events.assessment.rule import judge_claim, judge_event
from syria_iraq_events.assessment.standing import Standing
from syria_iraq_events.assessment.weigh import weigh

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Line = dict[str, Any]


def derive(lines: Mapping[str, dict[str, Line]]) -> None:
    """Adds to the lines of claims, events and sources what follows from all of them.

    Args:
        lines: every line by kind and id; changed in place.
    """
    claims, events = lines["claim"], lines["event"]
    actor, source = lines["actor"].__getitem__, lines["source"].__getitem__
    origins = Origins(actor, source)
    for id, line in lines["source"].items():
        line["roots"] = sorted(origins.roots(id))
    related: dict[str, list[Line]] = defaultdict(list)
    for claim in claims.values():
        event = events[claim["event"]]
        if "target" in claim:  # who answers a claim on another event bears on that event
            event = events.get(claim["target"].partition("#")[0], event)
        claim.update(weigh(claim, event, origins, actor, source))
        for other in (claim.get("target"), claim.get("replaces", {}).get("claim")):
            if other:
                related[other].append(claim)
    for event in events.values():
        on_event = [claims[id] for id in event["claims"]]
        bearing = closure(on_event, related)
        event["answered_by"] = sorted(
            claim["id"] for claim in bearing if claim["event"] != event["id"]
        )
        event["changes_on"] = _days(bearing, "live_from")
        event["maybe_changes_on"] = _days(bearing, "live_maybe_from")
        standing = Standing(bearing)
        event["status"] = judge_event(event, bearing, standing)
        event["figures"] = {
            measure: figure(measure, on_event, standing) for measure in event["measures"]
        }
        for claim in on_event:
            answers = [
                other for other in related[claim["id"]] if other.get("target") == claim["id"]
            ]
            claim["status"] = judge_claim(claim, answers, standing)


def closure(claims: list[Line], related: Mapping[str, list[Line]]) -> list[Line]:
    """The claims and every claim that answers or replaces one of them, however far."""
    found = {claim["id"]: claim for claim in claims}
    queue = list(claims)
    while queue:
        for other in related.get(queue.pop()["id"], ()):
            if other["id"] not in found:
                found[other["id"]] = other
                queue.append(other)
    return list(found.values())


def _days(claims: Iterable[Line], field: str) -> list[str]:
    """The days on which one of the claims begins to count: nothing changes between them."""
    return sorted({claim[field] for claim in claims if field in claim})
