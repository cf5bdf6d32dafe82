"""An event as a user holds it: what is said to have happened, and who says so."""

from __future__ import annotations

from syria_iraq_events.dataset.assessed import Figure, Status
from syria_iraq_events.dataset.collection import UnknownIdError
from syria_iraq_events.dataset.entity import Entity, date, frozen
from syria_iraq_events.dataset.event_parts import EventPlace, Link, Measure, Participant

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from syria_iraq_events import records
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.source import Source
    from syria_iraq_events.values import EdtfDate


class Event(Entity):
    """What is said to have happened. It never says that it happened: its claims do, or deny it.

    >>> import syria_iraq_events as sie
    >>> event = sie.load().events["2024-12-07-syrian-soldiers-enter-iraq"]
    >>> event.date.earliest
    datetime.date(2024, 12, 7)
    """

    __slots__ = ()
    _kind = "event"

    @property
    def type(self) -> str:
        """The term of the vocabulary event-type, such as ``move.flee``."""
        return str(self._line["type"])

    @property
    def title(self) -> Mapping[str, str]:
        """Titles by language tag; ``en`` is always there."""
        return frozen(self._line["title"])

    @property
    def summary(self) -> Mapping[str, str]:
        """Summaries by language tag; empty where there is none."""
        return frozen(self._line.get("summary", {}))

    @property
    def reality(self) -> str:
        """``reported``, ``planned`` or ``hypothetical``."""
        return str(self._line["reality"])

    @property
    def date(self) -> EdtfDate:
        """The day or span that the claims cover."""
        return date(self._line["date"])

    @property
    def places(self) -> tuple[EventPlace, ...]:
        """Where, with the role of each place."""
        return tuple(EventPlace(self._dataset, part) for part in self._line["places"])

    @property
    def actors(self) -> tuple[Participant, ...]:
        """Who takes part, with the role of each actor."""
        return tuple(Participant(self._dataset, part) for part in self._line["actors"])

    @property
    def contexts(self) -> tuple[str, ...]:
        """Terms of the vocabulary context."""
        return tuple(self._line["contexts"])

    @property
    def tags(self) -> tuple[str, ...]:
        """Free words for search."""
        return tuple(self._line["tags"])

    @property
    def part_of(self) -> Event | None:
        """The larger event that this one is a part of."""
        return self._dataset._maybe(self._dataset.events, self._line.get("part_of"))

    @property
    def parts(self) -> tuple[Event, ...]:
        """The events that are parts of this one, by id."""
        return self._dataset._those(self._dataset.events, self._line["parts"])

    @property
    def links(self) -> tuple[Link, ...]:
        """Relations to other events."""
        events = self._dataset.events
        there = [part for part in self._line["links"] if part["event"] in events]
        return tuple(Link(self._dataset, part) for part in there)

    @property
    def linked_from(self) -> tuple[Event, ...]:
        """The events that have a link to this one, by id."""
        return self._dataset._found("event.linked", self.id, Event)

    @property
    def measures(self) -> Mapping[str, Measure]:
        """What the claims count, by short name."""
        return frozen({key: Measure(part) for key, part in self._line["measures"].items()})

    @property
    def claims(self) -> Mapping[str, Claim]:
        """The claims on the event by key, in the curator's order."""
        claims = self._dataset._those(self._dataset.claims, self._line["claims"])
        return frozen({claim.key: claim for claim in claims})

    @property
    def answered_by(self) -> tuple[Claim, ...]:
        """The claims on other events that answer or replace a claim on this one, by id."""
        return self._dataset._those(self._dataset.claims, self._line["answered_by"])

    @property
    def changes_on(self) -> tuple[str, ...]:
        """The days, as YYYY-MM-DD, on which a claim that bears on it surely counts first."""
        return tuple(self._line["changes_on"])

    @property
    def maybe_changes_on(self) -> tuple[str, ...]:
        """The days, as YYYY-MM-DD, on which a claim that bears on it possibly counts first."""
        return tuple(self._line["maybe_changes_on"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source in which a claim on the event can be read, by id."""
        ids = {e["source"] for claim in self.claims.values() for e in claim._line["evidence"]}
        return self._dataset._those(self._dataset.sources, sorted(ids))

    def status(
        self, as_of: str | datetime.date | None = None, certainty: Certainty = "certain"
    ) -> Status:
        """What can be concluded from the claims on the event, with its reasons (rule 1).

        Args:
            as_of: a day; None = the day of the dataset.
            certainty: as in :meth:`~syria_iraq_events.Dataset.as_of`.

        >>> import syria_iraq_events as sie
        >>> event = sie.load().events["2025-02-residency-for-syrian-officers"]
        >>> event.status().term, event.status(as_of="2024-12-31").term
        ('denied', 'unreported')
        """
        data = self._dataset if as_of is None else self._dataset.as_of(as_of, certainty)
        line = self._line["status"]
        if data._horizon is not None:
            from syria_iraq_events.dataset.assessing import status_of_event

            line = status_of_event(data, self._line)
        return Status(data, self.id, line)

    def figure(
        self,
        measure: str,
        method: str = "median-of-origins",
        as_of: str | datetime.date | None = None,
        certainty: Certainty = "certain",
    ) -> Figure:
        """What the claims on the event count under a measure: low, best, high and every row.

        Args:
            measure: the short name of one of the event's measures.
            method: how the best figure is found: ``median-of-origins`` (the lower median of one
                point an origin), ``latest-official``, or ``range`` (no best).
            as_of: a day; None = the day of the dataset.
            certainty: as in :meth:`~syria_iraq_events.Dataset.as_of`.

        Raises:
            UnknownIdError: where the event has no such measure.
            ValueError: where there is no such method.

        >>> import syria_iraq_events as sie
        >>> event = sie.load().events["2024-12-19-syrian-soldiers-returned-from-iraq"]
        >>> event.figure("soldiers").best
        1905
        """
        from syria_iraq_events.assessment.figures import METHODS

        if measure not in self._line["measures"]:
            raise UnknownIdError("measure", measure, tuple(self._line["measures"]))
        if method not in METHODS:
            raise ValueError(f"method is one of {', '.join(METHODS)}, not {method!r}")
        data = self._dataset if as_of is None else self._dataset.as_of(as_of, certainty)
        line = self._line["figures"][measure]
        if data._horizon is not None or method != METHODS[0]:
            from syria_iraq_events.dataset.assessing import figure_of_event

            line = figure_of_event(data, self._line, measure, method)
        return Figure(data, self.id, measure, line)

    @property
    def figures(self) -> Mapping[str, Figure]:
        """The figure of every measure, by its short name."""
        return frozen({measure: self.figure(measure) for measure in self._line["measures"]})

    @property
    def same_as(self) -> Mapping[str, str]:
        """Ids of the event in other collections, by collection."""
        return frozen(self._line.get("same_as", {}))

    @property
    def former_ids(self) -> tuple[str, ...]:
        """Ids under which the event was released before."""
        return tuple(self._line["former_ids"])

    @property
    def added(self) -> str:
        """The day on which the record entered the dataset, as YYYY-MM-DD."""
        return str(self._line["added"])

    @property
    def note(self) -> str | None:
        """What a reader of the record should know."""
        return self._line.get("note")

    def label(self, lang: str = "en") -> str:
        """The title in a language, or in the nearest one there is."""
        from syria_iraq_events.values.names import localized

        return localized(self._line["title"], lang)

    def record(self) -> records.Event:
        """The record as a validated Pydantic model, as a curator would write it."""
        from syria_iraq_events.dataset.authored import authored_event

        return authored_event(self)

    def __str__(self) -> str:
        return f"{self._line['date']['edtf']}  {self._line['title']['en']}"

    def _repr_html_(self) -> str:
        from syria_iraq_events.dataset.notebook import event_html

        return event_html(self)
