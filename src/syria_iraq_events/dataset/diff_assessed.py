"""Statuses and figures that came out differently, and the claims that brought it about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from syria_iraq_events.assessment.rule import side

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from syria_iraq_events.dataset.assessed import Figure
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event

Line = dict[str, Any]
Effect = Literal["counts", "counts-no-longer", "counts-otherwise"]

_WEIGHT = ("stance", "origins", "on_record", "party", "official", "basis", "target", "said_on")
"""What a claim counts by; where one of these is another, it counts otherwise."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A claim that counts now, counts no longer, or counts otherwise than before."""

    claim: str
    """The id of the claim; the old one where it counts no longer."""
    effect: Effect
    """``counts``, ``counts-no-longer`` or ``counts-otherwise``."""

    def to_dict(self) -> Line:
        """The cause as plain JSON values."""
        return {"claim": self.claim, "effect": self.effect}


@dataclass(frozen=True, slots=True)
class StatusChange:
    """An event whose status is another one."""

    event: str
    """The id of the event, as it is now."""
    old: str
    """The status before: a term of the vocabulary status."""
    new: str
    """The status now."""
    causes: tuple[Cause, ...]
    """The claims that brought it about; none where the event itself or the rule changed."""

    def to_dict(self) -> Line:
        """The change as plain JSON values."""
        causes = [cause.to_dict() for cause in self.causes]
        return {"event": self.event, "old": self.old, "new": self.new, "causes": causes}


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A measure of an event whose low, best or high is another one."""

    event: str
    """The id of the event, as it is now."""
    measure: str
    """The short name of the measure."""
    old: Figure | None
    """The figure before; None where the event had no such measure."""
    new: Figure | None
    """The figure now; None where the event has no such measure any more."""
    causes: tuple[Cause, ...]
    """The claims that brought it about."""

    def to_dict(self) -> Line:
        """The change as plain JSON values; figures come without their rows."""
        old, new = (
            None if figure is None else dict(zip(NUMBERS, numbers(figure), strict=True))
            for figure in (self.old, self.new)
        )
        causes = [cause.to_dict() for cause in self.causes]
        return {
            "event": self.event, "measure": self.measure, "old": old, "new": new, "causes": causes,
        }  # fmt: skip


NUMBERS = ("low", "best", "high", "open_low", "open_high")


def numbers(figure: Figure | None) -> tuple[float | bool | None, ...]:
    """What makes a figure."""
    return tuple(getattr(figure, name, None) for name in NUMBERS)


def status_changes(old: Event, new: Event) -> Iterator[StatusChange]:
    """The change of an event's status, where there is one."""
    before, after = old.status().term, new.status().term
    if before != after:
        yield StatusChange(new.id, before, after, _causes(_sides(old), _sides(new)))


def figure_changes(old: Event, new: Event) -> Iterator[FigureChange]:
    """The changes of an event's figures, by measure."""
    for measure in sorted(old.measures.keys() | new.measures.keys()):
        before = old.figure(measure) if measure in old.measures else None
        after = new.figure(measure) if measure in new.measures else None
        if numbers(before) != numbers(after):
            causes = _causes(_rows(before), _rows(after))
            yield FigureChange(new.id, measure, before, after, causes)


def _sides(event: Event) -> dict[str, tuple[Claim, str]]:
    """The claims that count for the status, by key, each with what it counts by."""
    status = event.status()
    gone = {claim.id for claim in (*status.superseded, *status.struck)}
    horizon = event._dataset._horizon
    field = "live_maybe_from" if horizon and horizon.possible else "live_from"
    last = horizon.iso_day if horizon else "9999-12-31"
    return {
        key: (claim, _weight(claim))
        for key, claim in event.claims.items()
        if side(claim._line) and claim.id not in gone and claim._line.get(field, "never") <= last
    }


def _rows(figure: Figure | None) -> dict[str, tuple[Claim, str]]:
    """The claims that count for a figure, by key, each with what it counts by."""
    rows = [row for row in figure.rows if row.counts] if figure else []
    return {
        row.claim.key: (row.claim, f"{_weight(row.claim)} {row.claim.figures[row.measure]}")
        for row in rows
    }


def _weight(claim: Claim) -> str:
    line = claim._line
    target = str(line.get("target", "")).removeprefix(f"{line['event']}#")
    return repr([line.get(name) for name in _WEIGHT if name != "target"] + [target])


def _causes(
    old: Mapping[str, tuple[Claim, str]], new: Mapping[str, tuple[Claim, str]]
) -> tuple[Cause, ...]:
    found: list[Cause] = []
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            found.append(Cause(new[key][0].id, "counts"))
        elif key not in new:
            found.append(Cause(old[key][0].id, "counts-no-longer"))
        elif old[key][1] != new[key][1]:
            found.append(Cause(new[key][0].id, "counts-otherwise"))
    return tuple(found)
