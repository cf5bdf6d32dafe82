"""What an event is made of beside its claims: places, participants, links, measures."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Part, View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.place import Place


class EventPlace(Part):
    """A place of an event and its role."""

    __slots__ = ()

    @property
    def place(self) -> Place:
        """The place."""
        return self._dataset.places[self._part["place"]]

    @property
    def role(self) -> str:
        """``at``, ``from``, ``to``, ``via`` or ``near``."""
        return str(self._part["role"])

    @property
    def note(self) -> str | None:
        """Which part of the place."""
        return self._part.get("note")

    def __repr__(self) -> str:
        return f"<EventPlace {self.role} {self._part['place']}>"


class Participant(Part):
    """An actor in an event and its role."""

    __slots__ = ()

    @property
    def actor(self) -> Actor:
        """The actor."""
        return self._dataset.actors[self._part["actor"]]

    @property
    def role(self) -> str:
        """``actor``, ``recipient``, ``affected``, ``mover``, ``host`` or ``mediator``."""
        return str(self._part["role"])

    def __repr__(self) -> str:
        return f"<Participant {self._part['actor']} as {self.role}>"


class Link(Part):
    """A relation to another event."""

    __slots__ = ()

    @property
    def rel(self) -> str:
        """The term of the vocabulary link-relation."""
        return str(self._part["rel"])

    @property
    def event(self) -> Event:
        """The other event."""
        return self._dataset.events[self._part["event"]]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that say so."""
        return tuple(self._dataset.claims[id] for id in self._part["claims"])

    def __repr__(self) -> str:
        return f"<Link {self.rel} {self._part['event']}>"


class Measure(View):
    """Something that claims on an event count."""

    __slots__ = ("kind", "of", "unit")
    of: str
    """What is counted."""
    unit: str
    """The unit of the count."""
    kind: str
    """``cumulative``, ``stock`` or ``flow``."""

    def __init__(self, part: Mapping[str, str]) -> None:
        for name in ("of", "unit", "kind"):
            object.__setattr__(self, name, part[name])

    def __repr__(self) -> str:
        return f"<Measure {self.of} ({self.unit}, {self.kind})>"
