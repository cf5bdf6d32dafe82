"""An event as a user holds it: what is said to have happened, and who says so."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Entity, date, frozen
from syria_iraq_events.dataset.event_parts import EventPlace, Link, Measure, Participant

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events import records
    from syria_iraq_events.dataset.claim import Claim
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
        id = self._line.get("part_of")
        return self._dataset.events[id] if id else None

    @property
    def parts(self) -> tuple[Event, ...]:
        """The events that are parts of this one, by id."""
        return tuple(self._dataset.events[id] for id in self._line["parts"])

    @property
    def links(self) -> tuple[Link, ...]:
        """Relations to other events."""
        return tuple(Link(self._dataset, part) for part in self._line["links"])

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
        claims = self._dataset.claims
        return frozen({id.partition("#")[2]: claims[id] for id in self._line["claims"]})

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source in which a claim on the event can be read, by id."""
        ids = {e["source"] for claim in self.claims.values() for e in claim._line["evidence"]}
        return tuple(self._dataset.sources[id] for id in sorted(ids))

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
