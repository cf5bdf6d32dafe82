"""Status and figures of one day: computed from the claims that existed then.

Between the days on which a claim on an event becomes public nothing changes. So before the first of
them nothing was reported, and from the last one on the status is that of the compiled form; only
for a day between are the lines of the claims read and judged.
"""

from __future__ import annotations

from syria_iraq_events.assessment.figures import METHODS, figure
from syria_iraq_events.assessment.rule import judge_claim, judge_event
from syria_iraq_events.assessment.standing import Standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.horizon import Horizon

    Line = dict[str, Any]


def status_of_event(dataset: Dataset, event: Line) -> Line:
    """The status of an event as the dataset's horizon has it."""
    horizon = dataset._horizon
    if horizon is None or _is_settled(event, horizon):
        line: Line = event["status"]
        return line
    if _is_silent(event, horizon):
        return judge_event(event, (), Standing(()))
    claims = _bearing(dataset, event)
    return judge_event(event, claims, _standing_of(claims, horizon))


def figure_of_event(dataset: Dataset, event: Line, measure: str, method: str) -> Line:
    """A figure of an event as the dataset's horizon has it."""
    horizon = dataset._horizon
    if method == METHODS[0] and (horizon is None or _is_settled(event, horizon)):
        line: Line = event["figures"][measure]
        return line
    if horizon and _is_silent(event, horizon):
        return figure(measure, (), Standing(()), method)
    claims = _bearing(dataset, event)
    order = {id: place for place, id in enumerate(event["claims"])}
    on_event = [claim for claim in claims if claim["id"] in order]
    on_event.sort(key=lambda claim: order[claim["id"]])
    return figure(measure, on_event, _standing_of(claims, horizon), method)


def status_of_claim(dataset: Dataset, claim: Line) -> Line:
    """The status of a claim as the dataset's horizon has it."""
    store = dataset._store
    found = {claim["id"]: claim}
    queue = [claim["id"]]
    for id in queue:  # which grows meanwhile
        for facet in ("claim.target", "claim.replaced"):
            for row in store.rows(facet, id):
                other = store.record("claim", row)
                if other["id"] not in found:
                    found[other["id"]] = other
                    queue.append(other["id"])
    standing = _standing_of(found.values(), dataset._horizon)
    answers = [other for other in found.values() if other.get("target") == claim["id"]]
    return judge_claim(claim, answers, standing)


def _is_settled(event: Line, horizon: Horizon) -> bool:
    """Whether everything that bears on the event was public by the day."""
    days = event["maybe_changes_on" if horizon.possible else "changes_on"]
    return not days or bool(days[-1] <= horizon.iso_day)


def _is_silent(event: Line, horizon: Horizon) -> bool:
    """Whether nothing that bears on the event was public by the day."""
    days = event["maybe_changes_on" if horizon.possible else "changes_on"]
    return not days or bool(days[0] > horizon.iso_day)


def _claims(dataset: Dataset, event: Line) -> list[Line]:
    """The claims on an event."""
    store = dataset._store
    return [store.record("claim", row) for row in store.rows("claim.event", event["id"])]


def _beyond(dataset: Dataset, event: Line) -> list[Line]:
    """The claims on other events that bear on an event."""
    store = dataset._store
    return [store.record("claim", store.find("claim", id)) for id in event["answered_by"]]


def _bearing(dataset: Dataset, event: Line) -> list[Line]:
    return [*_claims(dataset, event), *_beyond(dataset, event)]


def _standing(dataset: Dataset, event: Line, claims: list[Line]) -> Standing:
    """Which of the claims on an event count, as the dataset's horizon has it."""
    return _standing_of([*claims, *_beyond(dataset, event)], dataset._horizon)


def _standing_of(claims: Iterable[Line], horizon: Horizon | None) -> Standing:
    if horizon is None:
        return Standing(claims)
    return Standing(claims, horizon.iso_day, possible=horizon.possible)
