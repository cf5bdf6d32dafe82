"""An actor as a user holds it: who acts, who speaks, and for whom."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Part, date
from syria_iraq_events.dataset.named import Named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events import records
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.source import Source
    from syria_iraq_events.values import EdtfDate


class Actor(Named):
    """Who acts and who speaks. Persons stand here in their public role only.

    >>> import syria_iraq_events as sie
    >>> str(sie.load().actors["miqdad-miri"].speaks_for)
    'Ministry of Interior of Iraq'
    """

    __slots__ = ()
    _kind = "actor"

    @property
    def country(self) -> str | None:
        """ISO 3166-1 alpha-2 code of the country that the actor belongs to."""
        return self._line.get("country")

    @property
    def speaks_for(self) -> Actor | None:
        """The actor whose word this actor's word is."""
        return self._dataset._maybe(self._dataset.actors, self._line.get("speaks_for"))

    @property
    def spokespeople(self) -> tuple[Actor, ...]:
        """The actors who speak for this one, by id."""
        return self._dataset._found("actor.principal", self.id, Actor)

    @property
    def roles(self) -> tuple[Role, ...]:
        """Offices held."""
        return tuple(Role(self._dataset, part) for part in self._line["roles"])

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that the actor makes by name, by id."""
        from syria_iraq_events.dataset.claim import Claim

        return self._dataset._found("claim.actor", self.id, Claim)

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that the actor takes part in, by id."""
        from syria_iraq_events.dataset.event import Event

        return self._dataset._found("event.actor", self.id, Event)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that the actor published, by id."""
        from syria_iraq_events.dataset.source import Source

        return self._dataset._found("source.publisher", self.id, Source)

    def record(self) -> records.Actor:
        """The record as a validated Pydantic model, as a curator would write it."""
        from syria_iraq_events import records
        from syria_iraq_events.dataset.authored import authored

        return authored(self, records.Actor)


class Role(Part):
    """An office that an actor holds or held."""

    __slots__ = ()

    @property
    def title(self) -> str:
        """The office, in English."""
        return str(self._part["title"])

    @property
    def of(self) -> Actor:
        """The actor in which the office is held."""
        return self._dataset.actors[self._part["of"]]

    @property
    def from_(self) -> EdtfDate | None:
        """Since when, where a source tells."""
        return date(self._part["from"]) if "from" in self._part else None

    @property
    def to(self) -> EdtfDate | None:
        """Until when, where a source tells."""
        return date(self._part["to"]) if "to" in self._part else None

    def __repr__(self) -> str:
        return f"<Role {self.title}>"
