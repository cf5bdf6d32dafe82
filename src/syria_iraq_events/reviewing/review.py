"""A review: events before and after, what is new, what flips, what contradicts, what is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from syria_iraq_events.checking.check import Report, check
from syria_iraq_events.dataset.diff import diff
from syria_iraq_events.dataset.loading import open_dataset
from syria_iraq_events.reading.finding import ReadingError
from syria_iraq_events.reviewing.changed import brought

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from syria_iraq_events.dataset.contradictions import Contradiction
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.diff import Diff

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Review:
    """What a change to records does."""

    report: Report
    """What is found in the files that changed, and elsewhere because of the change."""
    diff: Diff | None
    """What differs; None where one of the two has errors, so that it cannot be opened."""
    contradictions: tuple[Contradiction, ...] = ()
    """Pairs of claims that contradict each other now and did not before."""
    settled: tuple[Contradiction, ...] = ()
    """Pairs that did so before and do no longer."""

    def to_dict(self) -> dict[str, Any]:
        """The review as plain JSON values."""
        from syria_iraq_events.reporting.json_form import document

        return {
            "format_version": FORMAT_VERSION,
            "check": document(self.report),
            "diff": self.diff.to_dict() if self.diff else None,
            "contradictions": [one.to_dict() for one in self.contradictions],
            "settled": [one.to_dict() for one in self.settled],
        }


def review(base: Path, head: Path) -> Review:
    """Compares two folders of records.

    Args:
        base: the records before the change.
        head: the records with it.

    Raises:
        ReadingError: where one of them is no folder of records.
    """
    report = check([head])
    findings, _ = brought(report, head, base)
    found = Report(tuple(findings), report.files, report.records, report.ignored)
    old, new = _opened(base), _opened(head)
    if old is None or new is None:
        return Review(found, None)
    changes = diff(old, new)
    moved = {record.former_id: record.id for record in changes.records if record.former_id}
    before, after = _pairs(old, moved), _pairs(new, {})
    return Review(
        found,
        changes,
        tuple(pair for key, pair in after.items() if key not in before),
        tuple(pair for key, pair in before.items() if key not in after),
    )


def _opened(root: Path) -> Dataset | None:
    try:
        return open_dataset(str(root))
    except ReadingError:
        return None


def _pairs(data: Dataset, moved: Mapping[str, str]) -> dict[tuple[str | None, ...], Contradiction]:
    """The pairs that contradict each other, by what tells them apart; old ids as they are now."""

    def now(claim: str) -> str:
        event, _, key = claim.partition("#")
        return moved.get(claim) or f"{moved.get(event, event)}#{key}"

    return {
        (one.kind, one.measure, *sorted((now(one.a.id), now(one.b.id)))): one
        for one in data.contradictions()
    }
