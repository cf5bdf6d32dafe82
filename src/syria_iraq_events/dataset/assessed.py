"""What can be concluded, as a user holds it: statuses, figures and origins with their reasons."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.source import Source

    Line = dict[str, Any]


class Origin(View):
    """The voice that a claim goes back to.

    One root: that is the voice. Several: it is one of them, and nobody knows which. None: nothing
    is known of it.
    """

    __slots__ = ("_dataset", "_ids")
    _dataset: Dataset
    _ids: tuple[str, ...]

    def __init__(self, dataset: Dataset, ids: Iterable[str]) -> None:
        object.__setattr__(self, "_dataset", dataset)
        object.__setattr__(self, "_ids", tuple(ids))

    @property
    def roots(self) -> tuple[Actor, ...]:
        """The actors one of whom the claim goes back to; empty where nothing is known."""
        return tuple(self._dataset._whole().actors[id] for id in self._ids)

    @property
    def is_known(self) -> bool:
        """Whether anything is known of the origin."""
        return bool(self._ids)

    def label(self, lang: str = "en") -> str:
        """The names of the roots, or words for an unknown origin."""
        between = " أو " if lang == "ar" else " or "
        unknown = "مصدر غير معروف" if lang == "ar" else "unknown origin"
        return between.join(root.label(lang) for root in self.roots) or unknown

    def __eq__(self, other: object) -> bool:
        return self._ids == other._ids if isinstance(other, Origin) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._ids)

    def __str__(self) -> str:
        return self.label()

    def __repr__(self) -> str:
        return f"<Origin {'|'.join(self._ids) or '?'}>"


class Status(View):
    """The status of an event or of a claim, and everything that it rests on.

    A status is no verdict: ``denied`` means that somebody denied it, not that it is false.
    """

    __slots__ = ("_dataset", "_line", "subject")
    _dataset: Dataset
    _line: Line
    subject: str
    """The id of the event or of the claim."""

    def __init__(self, dataset: Dataset, subject: str, line: Line) -> None:
        object.__setattr__(self, "_dataset", dataset)
        object.__setattr__(self, "_line", line)
        object.__setattr__(self, "subject", subject)

    @property
    def term(self) -> str:
        """The term of the vocabulary status."""
        return str(self._line["status"])

    @property
    def line(self) -> int:
        """The line of the rule that matched first."""
        return int(self._line["line"])

    @property
    def rule_version(self) -> str:
        """The version of the rule."""
        return self._dataset.rule_version

    @property
    def asserting(self) -> tuple[Origin, ...]:
        """The independent origins that assert or verify."""
        return self._origins("asserting")

    @property
    def denying(self) -> tuple[Origin, ...]:
        """The independent origins that deny or refute."""
        return self._origins("denying")

    @property
    def doubting(self) -> tuple[Origin, ...]:
        """The independent origins that doubt."""
        return self._origins("doubting")

    @property
    def official_asserts(self) -> bool:
        """Whether a party to the event asserts it on record, and not second-hand."""
        return bool(self._line["official_asserts"])

    @property
    def official_denies(self) -> bool:
        """Whether a party to the event denies it on record, and not second-hand."""
        return bool(self._line["official_denies"])

    @property
    def struck(self) -> tuple[Claim, ...]:
        """The claims that an investigation of another origin refuted."""
        return tuple(self._dataset.claims[id] for id in self._line["struck"])

    @property
    def superseded(self) -> tuple[Claim, ...]:
        """The claims that a later one of the same speaker replaced."""
        return tuple(self._dataset.claims[id] for id in self._line["superseded"])

    def explanation(self, lang: str = "en") -> str:
        """One sentence on why the status is what it is, in English or Arabic."""
        from syria_iraq_events.dataset.explanation import explain

        return explain(self, lang)

    def to_dict(self) -> Line:
        """The status as plain JSON values; yours to change."""
        plain = {
            key: list(part) if isinstance(part, list) else part for key, part in self._line.items()
        }
        return {"subject": self.subject, **plain, "explanation": self.explanation()}

    def _origins(self, key: str) -> tuple[Origin, ...]:
        return tuple(Origin(self._dataset, ids) for ids in self._line[key])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Status):
            return NotImplemented
        return (self.subject, self._line) == (other.subject, other._line)

    def __hash__(self) -> int:
        return hash((self.subject, self.term))

    def __str__(self) -> str:
        return self.term

    def __repr__(self) -> str:
        return f"<Status {self.term}: {self.explanation()}>"


class Figure(View):
    """What claims on an event count under one measure: low, best, high, and every row."""

    __slots__ = ("_dataset", "_line", "event", "measure")
    _dataset: Dataset
    _line: Line
    event: str
    """The id of the event."""
    measure: str
    """The measure's short name in the event."""

    def __init__(self, dataset: Dataset, event: str, measure: str, line: Line) -> None:
        object.__setattr__(self, "_dataset", dataset)
        object.__setattr__(self, "_line", line)
        object.__setattr__(self, "event", event)
        object.__setattr__(self, "measure", measure)

    @property
    def low(self) -> float | None:
        """The least that a counted claim says; None where no claim counts."""
        return self._line.get("low")

    @property
    def best(self) -> float | None:
        """The lower median of one point an origin; None where no claim gives a point."""
        return self._line.get("best")

    @property
    def high(self) -> float | None:
        """The most that a counted claim says; None where no claim counts."""
        return self._line.get("high")

    @property
    def open_low(self) -> bool:
        """Whether a counted claim sets no lower bound."""
        return bool(self._line["open_low"])

    @property
    def open_high(self) -> bool:
        """Whether a counted claim sets no upper bound, as *more than 4,000* does not."""
        return bool(self._line["open_high"])

    @property
    def rows(self) -> tuple[FigureRow, ...]:
        """One row a claim that gives a number, in the curator's order."""
        return tuple(FigureRow(self._dataset, self.measure, row) for row in self._line["rows"])

    def to_dict(self) -> Line:
        """The figure as plain JSON values; yours to change."""
        rows = [dict(row) for row in self._line["rows"]]
        return {"event": self.event, "measure": self.measure, **self._line, "rows": rows}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Figure):
            return NotImplemented
        mine, theirs = ((f.event, f.measure, f._line) for f in (self, other))
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.event, self.measure, self.low, self.best, self.high))

    def __str__(self) -> str:
        if self.low is None or self.high is None:
            return "no figure"
        high = f"{self.high:,}{' or more' if self.open_high else ''}"
        if self.low == self.high:
            span = f"up to {high}" if self.open_low else high
        else:
            span = f"{self.low:,}{' or less' if self.open_low else ''} to {high}"
        return span if self.best is None else f"{span}, best {self.best:,}"

    def __repr__(self) -> str:
        return f"<Figure {self.measure}: {self}>"


class FigureRow(View):
    """What one claim says of a measure."""

    __slots__ = ("_dataset", "_row", "measure")
    _dataset: Dataset
    _row: Line
    measure: str
    """The measure's short name."""

    def __init__(self, dataset: Dataset, measure: str, row: Line) -> None:
        object.__setattr__(self, "_dataset", dataset)
        object.__setattr__(self, "_row", row)
        object.__setattr__(self, "measure", measure)

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self._dataset.claims[self._row["claim"]]

    @property
    def origin(self) -> Origin:
        """The voice that the claim goes back to."""
        return self.claim.origin

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in which the claim can be read."""
        return self.claim.sources

    @property
    def counts(self) -> bool:
        """Whether the row enters low, best and high."""
        return bool(self._row["counts"])

    @property
    def why_not(self) -> str | None:
        """Why not: ``superseded``, ``struck``, ``retraction``, or a stance that asserts nothing."""
        return self._row.get("why_not")

    def __repr__(self) -> str:
        mark = "" if self.counts else f" ({self.why_not})"
        return f"<FigureRow {self.claim.figures[self.measure]} by {self.claim.speaker}{mark}>"
