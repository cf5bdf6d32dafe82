"""The history of an event: the days on which its status or a figure changed, and why."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import View, frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from syria_iraq_events.dataset.assessed import Figure, Status
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Certainty, Dataset
    from syria_iraq_events.dataset.event import Event

    Line = dict[str, Any]

NUMBERS = ("low", "best", "high", "open_low", "open_high")
"""What makes a figure; where none of these changed, the figure did not."""


class HistoryDay(View):
    """A day on which the status or a figure of an event changed.

    The day is that on which claims began to count, being public, not that on which anything is said
    to have happened. What followed from them holds from the end of the day on.
    """

    __slots__ = ("claims", "day", "figures", "previous", "status", "struck", "superseded")
    day: str
    """The day, as YYYY-MM-DD."""
    status: Status
    """The status of the event from this day on."""
    figures: Mapping[str, Figure]
    """The figure of every measure from this day on, by the measure's short name."""
    previous: HistoryDay | None
    """The change before this one; None for the first."""
    claims: tuple[Claim, ...]
    """The claims that count since this day, by id."""
    superseded: tuple[Claim, ...]
    """The claims on the event that a claim of this day replaced, by id."""
    struck: tuple[Claim, ...]
    """The claims on the event that an investigation refuted as of this day, by id."""

    def __init__(
        self,
        previous: HistoryDay | None,
        status: Status,
        figures: Mapping[str, Figure],
        parts: Mapping[str, Any],
    ) -> None:
        told = {"previous": previous, "status": status, "figures": figures, **parts}
        for name, value in told.items():
            object.__setattr__(self, name, value)

    @property
    def status_changed(self) -> bool:
        """Whether the status is another one than before; true on the first day."""
        return self.previous is None or self.previous.status.term != self.status.term

    @property
    def figures_changed(self) -> tuple[str, ...]:
        """The short names of the measures whose numbers are others than before."""
        before = self.previous.figures if self.previous else {}
        return tuple(
            measure
            for measure, figure in self.figures.items()
            if _numbers(figure) != (_numbers(before[measure]) if before else _NO_NUMBERS)
        )

    def to_dict(self) -> Line:
        """The day as plain JSON values; yours to change. Figures come without their rows."""
        before = self.previous
        return {
            "day": self.day,
            "status": self.status.term,
            "previous_status": before.status.term if before else None,
            "explanation": self.status.explanation(),
            "figures": {
                measure: dict(zip(NUMBERS, _numbers(figure), strict=True))
                for measure, figure in self.figures.items()
            },
            "status_changed": self.status_changed,
            "figures_changed": list(self.figures_changed),
            "claims": [claim.id for claim in self.claims],
            "superseded": [claim.id for claim in self.superseded],
            "struck": [claim.id for claim in self.struck],
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, HistoryDay):
            return NotImplemented
        return self.status.subject == other.status.subject and self.to_dict() == other.to_dict()

    def __hash__(self) -> int:
        return hash((self.day, self.status.subject, self.status.term))

    def __str__(self) -> str:
        parts = [self.status.term] if self.status_changed else []
        parts += [f"{measure}: {self.figures[measure]}" for measure in self.figures_changed]
        return f"{self.day}  {'; '.join(parts)}"

    def __repr__(self) -> str:
        return f"<HistoryDay {self}>"


def history(dataset: Dataset, event_id: str, certainty: Certainty) -> tuple[HistoryDay, ...]:
    """The days on which the status or a figure of an event changed, the earliest first.

    The first is the day on which a claim on the event counts first. The dataset's own day is the
    last that is looked at.

    Raises:
        UnknownIdError: where there is no such event.
        ValueError: where the certainty is no such word.
    """
    whole = dataset._whole()
    event = whole.events[dataset.events[event_id].id]
    whole.as_of("9999-12-31", certainty)  # refuses another word
    possible = certainty == "possible"
    began: dict[str, list[Claim]] = {}
    own: list[str] = []
    for claim in _bearing(whole, event):
        day = claim.live_maybe_from if possible else claim.live_from
        if day is not None:
            began.setdefault(day, []).append(claim)
            own += [day] * (claim.event.id == event.id)
    # Who answers a claim before it could be read answers nothing that was there.
    first = min(own, default="")
    limit = dataset._horizon.iso_day if dataset._horizon else "9999-12-31"
    days = event.maybe_changes_on if possible else event.changes_on
    out: list[HistoryDay] = []
    gone: dict[str, frozenset[str]] = {"superseded": frozenset(), "struck": frozenset()}
    for day in (day for day in days if first <= day <= limit):
        status = event.status(day, certainty)
        now = {key: frozenset(status._line[key]) for key in gone}
        new = {key: now[key] - gone[key] for key in gone}
        parts: Line = {key: tuple(whole.claims[id] for id in sorted(new[key])) for key in new}
        parts |= {"day": day, "claims": tuple(began[day])}
        figures = {
            measure: event.figure(measure, as_of=day, certainty=certainty)
            for measure in event.measures
        }
        found = HistoryDay(out[-1] if out else None, status, frozen(figures), parts)
        if found.status_changed or found.figures_changed:
            out.append(found)
        gone = now
    return tuple(out)


def _bearing(whole: Dataset, event: Event) -> tuple[Claim, ...]:
    """The claims on an event, and those on others that answer or replace one of them, by id."""
    ids = sorted({*event._line["claims"], *event._line["answered_by"]})
    return tuple(whole.claims[id] for id in ids)


def _numbers(figure: Figure) -> tuple[float | bool | None, ...]:
    return tuple(getattr(figure, name) for name in NUMBERS)


_NO_NUMBERS = (None, None, None, False, False)
