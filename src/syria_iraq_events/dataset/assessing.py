"""Status and figures of one day: computed from the claims that existed then."""

from __future__ import annotations

from syria_iraq_events.assessment.figures import figure
from syria_iraq_events.assessment.rule import judge_claim, judge_event
from syria_iraq_events.assessment.standing import Standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from syria_iraq_events.dataset.dataset import Dataset

    Line = dict[str, Any]


def status_of_event(dataset: Dataset, event: Line) -> Line:
    """The status of an event as the dataset's horizon has it."""
    claims = _claims(dataset, event)
    return judge_event(event, claims, _standing(dataset, event, claims))


def figure_of_event(dataset: Dataset, event: Line, measure: str, method: str) -> Line:
    """A figure of an event as the dataset's horizon has it."""
    claims = _claims(dataset, event)
    return figure(measure, claims, _standing(dataset, event, claims), method)


def status_of_claim(dataset: Dataset, claim: Line) -> Line:
    """The status of a claim as the dataset's horizon has it."""
    event = dataset._store.record("event", dataset._store.find("event", claim["event"]))
    claims = _claims(dataset, event)
    standing = _standing(dataset, event, claims)
    answers = [one for one in standing.live.values() if one.get("target") == claim["id"]]
    return judge_claim(claim, answers, standing)


def _claims(dataset: Dataset, event: Line) -> list[Line]:
    store = dataset._store
    return [store.record("claim", row) for row in store.rows("claim.event", event["id"])]


def _standing(dataset: Dataset, event: Line, claims: list[Line]) -> Standing:
    store = dataset._store
    beyond = [store.record("claim", store.find("claim", id)) for id in event["answered_by"]]
    horizon = dataset._horizon
    if horizon is None:
        return Standing([*claims, *beyond])
    return Standing([*claims, *beyond], horizon.iso_day, possible=horizon.possible)
