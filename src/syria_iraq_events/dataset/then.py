"""The compiled line of a record as a past day has it: without what was not public by then."""

from __future__ import annotations

from syria_iraq_events.dataset import assessing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from syria_iraq_events.dataset.dataset import Dataset

    Line = dict[str, Any]


_CAUSAL = ("response-to", "caused-by", "enabled-by")


def then(data: Dataset, kind: str, line: Line) -> Line:
    """A line as the dataset's horizon has it: references kept to what exists, the rest derived.

    Args:
        data: a dataset with a horizon.
        kind: the kind of record.
        line: a line of its own; changed and given back.
    """
    if kind == "event":
        return _event(data, line)
    if kind == "claim":
        return _claim(data, line)
    if kind == "source":
        _drop(line, "supersedes", data.sources)
    return line


def _event(data: Dataset, line: Line) -> Line:
    line["status"] = assessing.status_of_event(data, line)
    line["figures"] = {
        measure: assessing.figure_of_event(data, line, measure, "median-of-origins")
        for measure in line["figures"]
    }
    assert data._horizon is not None
    for key in ("changes_on", "maybe_changes_on"):
        line[key] = [day for day in line[key] if day <= data._horizon.iso_day]
    claims, events = data.claims, data.events
    for key in ("claims", "answered_by"):
        line[key] = [id for id in line[key] if id in claims]
    line["parts"] = [id for id in line["parts"] if id in events]
    links = [link for link in line["links"] if link["event"] in events]
    for link in links:
        link["claims"] = [id for id in link["claims"] if id in claims]
    # A cause is somebody's claim: before it was made there was none.
    line["links"] = [link for link in links if link["claims"] or link["rel"] not in _CAUSAL]
    _drop(line, "part_of", events)
    return line


def _claim(data: Dataset, line: Line) -> Line:
    line["status"] = assessing.status_of_claim(data, line)
    line["evidence"] = [part for part in line["evidence"] if part["source"] in data.sources]
    _drop(line, "target", data.claims)
    if line.get("replaces", {}).get("claim") not in data.claims:
        line.pop("replaces", None)
    return line


def _drop(line: Line, key: str, there: Any) -> None:
    """Takes out a reference to what does not exist."""
    if key in line and line[key] not in there:
        del line[key]
