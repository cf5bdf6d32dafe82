"""The difference of two datasets: records, fields, statuses, figures, and the step it requires."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.dataset.diff_assessed import figure_changes, status_changes
from syria_iraq_events.dataset.diff_records import Pairs, known_ids
from syria_iraq_events.dataset.diff_step import reasons
from syria_iraq_events.dataset.entity import View

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.diff_assessed import FigureChange, StatusChange
    from syria_iraq_events.dataset.diff_fields import FieldChange
    from syria_iraq_events.dataset.diff_records import RecordChange
    from syria_iraq_events.dataset.diff_step import Step
    from syria_iraq_events.dataset.event import Event

FORMAT = "syria-iraq-events-diff"
FORMAT_VERSION = "1.0.0"
"""The version of :meth:`Diff.to_dict`, by SemVer."""


class Diff(View):
    """What differs between two datasets.

    >>> import syria_iraq_events as sie
    >>> data = sie.load()
    >>> sie.diff(data, data).required_step
    'none'
    """

    __slots__ = ("figures", "lost_ids", "new", "old", "recomputed", "records", "statuses")
    old: Dataset
    """The dataset before."""
    new: Dataset
    """The dataset now."""
    records: tuple[RecordChange, ...]
    """Every record that was added, moved, withdrawn, removed or changed, kind by kind."""
    statuses: tuple[StatusChange, ...]
    """The events whose status is another one, by id."""
    figures: tuple[FigureChange, ...]
    """The figures that are others, by event and measure."""
    lost_ids: tuple[str, ...]
    """Kind and id (``event/some-id``) of what led somewhere before and leads nowhere now."""
    recomputed: tuple[str, ...]
    """Kind and id of the records of which only derived fields differ."""

    def __init__(self, old: Dataset, new: Dataset) -> None:
        pairs = Pairs(old, new)
        events: Any = pairs.common("event")
        both: list[tuple[Event, Event]] = list(events)
        records = tuple(pairs.records())
        lost = known_ids(old) - known_ids(new) - _went_along(pairs, records)
        parts = {
            "old": old,
            "new": new,
            "records": records,
            "statuses": tuple(change for pair in both for change in status_changes(*pair)),
            "figures": tuple(change for pair in both for change in figure_changes(*pair)),
            "lost_ids": tuple(sorted(lost)),
            "recomputed": tuple(pairs.recomputed()),
        }
        for name, value in parts.items():
            object.__setattr__(self, name, value)

    @property
    def added(self) -> tuple[RecordChange, ...]:
        """The records that were added."""
        return self._that("added")

    @property
    def moved(self) -> tuple[RecordChange, ...]:
        """The records that have another id and are found by the old one still."""
        return self._that("moved")

    @property
    def withdrawn(self) -> tuple[RecordChange, ...]:
        """The records that are gone and left a tombstone."""
        return self._that("withdrawn")

    @property
    def removed(self) -> tuple[RecordChange, ...]:
        """The records that are gone without a word."""
        return self._that("removed")

    @property
    def changed(self) -> tuple[RecordChange, ...]:
        """The records of which a curator changed fields, moved ones included."""
        return tuple(record for record in self.records if record.fields)

    @property
    def evidence_added(self) -> tuple[tuple[str, FieldChange], ...]:
        """Evidence that claims got, each with the id of the claim."""
        return tuple(
            (record.id, field)
            for record in self.changed
            for field in record.fields
            if record.kind == "claim"
            and field.change == "added"
            and field.pointer.startswith("/evidence/")
            and field.pointer.count("/") == 2
        )

    @property
    def required_step(self) -> Step:
        """The step between the versions that the change requires: what it does to a user.

        *major*: an id leads nowhere any more, or the schema is another major one. *minor*: records
        or fields were added, moved or withdrawn. *patch*: corrections. *none*: nothing differs.
        """
        return self.reasons[0][0] if self.reasons else "none"

    @property
    def reasons(self) -> tuple[tuple[Step, str], ...]:
        """What requires a step, the greatest first."""
        return reasons(self)

    def to_dict(self) -> dict[str, Any]:
        """The difference as plain JSON values; the format has a version of its own."""
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "old": _versions(self.old),
            "new": _versions(self.new),
            "required_step": self.required_step,
            "reasons": [{"step": step, "reason": reason} for step, reason in self.reasons],
            "records": [record.to_dict() for record in self.records],
            "statuses": [status.to_dict() for status in self.statuses],
            "figures": [figure.to_dict() for figure in self.figures],
            "lost_ids": list(self.lost_ids),
            "recomputed": list(self.recomputed),
        }

    def to_markdown(self, title: str = "Changes of the data") -> str:
        """The difference for release notes, in GitHub's Markdown; texts of records are escaped."""
        from syria_iraq_events.dataset.diff_markdown import markdown

        return markdown(self, title)

    def __bool__(self) -> bool:
        return bool(self.reasons or self.statuses or self.figures)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Diff):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.old, self.new))

    def __str__(self) -> str:
        return "; ".join(reason for _, reason in self.reasons) or "nothing differs"

    def __repr__(self) -> str:
        return f"<Diff {self.required_step}: {self}>"

    def _that(self, change: str) -> tuple[RecordChange, ...]:
        return tuple(record for record in self.records if record.change == change)


def diff(old: Dataset, new: Dataset) -> Diff:
    """What differs between two datasets, and the step between their versions that it requires.

    Args:
        old: the dataset before.
        new: the dataset now. Both may be of any day (``as_of``): then it is what became known
            between.

    >>> import syria_iraq_events as sie
    >>> data = sie.load()
    >>> between = sie.diff(data.as_of("2025-02-10"), data.as_of("2025-02-17"))
    >>> "2025-02-residency-for-syrian-officers" in [change.id for change in between.added]
    True
    """
    return Diff(old, new)


def _went_along(pairs: Pairs, records: Iterable[RecordChange]) -> set[str]:
    """Claims that are found elsewhere, or were withdrawn with their event."""
    moved = {f"claim/{id}" for kind, id in pairs.moved if kind == "claim"}
    return moved | {f"{r.kind}/{r.id}" for r in records if r.change == "withdrawn"}


def _versions(data: Dataset) -> dict[str, str]:
    return {
        "data_version": data.data_version,
        "schema_version": data.schema_version,
        "rule_version": data.rule_version,
        "digest": data.digest,
    }
