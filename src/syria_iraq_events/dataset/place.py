"""A place as a user holds it."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Part, frozen, frozen_names
from syria_iraq_events.dataset.named import Named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events import records
    from syria_iraq_events.dataset.event import Event


class Place(Named):
    """Where events are said to have happened.

    >>> import syria_iraq_events as sie
    >>> place = sie.load().places["al-qaim-al-bukamal-crossing"]
    >>> place.countries, place.sides["SY"].label("ar")
    (('IQ', 'SY'), 'البوكمال')
    """

    __slots__ = ()
    _kind = "place"

    @property
    def countries(self) -> tuple[str, ...]:
        """ISO 3166-1 alpha-2 codes of the country or the two countries it lies in."""
        return tuple(self._line["countries"])

    @property
    def parent(self) -> Place | None:
        """The place that it lies in."""
        return self._dataset._maybe(self._dataset.places, self._line.get("parent"))

    @property
    def children(self) -> tuple[Place, ...]:
        """The places that lie directly in it, by id."""
        return self._dataset._found("place.parent", self.id, Place)

    @property
    def lat(self) -> float | None:
        """Latitude in decimal degrees (WGS 84)."""
        return self._line.get("lat")

    @property
    def lon(self) -> float | None:
        """Longitude in decimal degrees (WGS 84)."""
        return self._line.get("lon")

    @property
    def precision(self) -> str | None:
        """How exact the coordinates are."""
        return self._line.get("precision")

    @property
    def sides(self) -> Mapping[str, Side]:
        """For a crossing: its sides by country code."""
        sides = self._line["sides"].items()
        return frozen({country: Side(self._dataset, part) for country, part in sides})

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that name this place, by id; not those of the places in it."""
        from syria_iraq_events.dataset.event import Event

        return self._dataset._found("event.place", self.id, Event)

    def record(self) -> records.Place:
        """The record as a validated Pydantic model, as a curator would write it."""
        from syria_iraq_events import records
        from syria_iraq_events.dataset.authored import authored

        return authored(self, records.Place)


class Side(Part):
    """One side of a crossing."""

    __slots__ = ()

    @property
    def town(self) -> Place | None:
        """The place on this side."""
        return self._dataset._maybe(self._dataset.places, self._part.get("town"))

    @property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """What the crossing is called on this side, by language tag."""
        return frozen_names(self._part["names"])

    def label(self, lang: str = "en") -> str:
        """The preferred name in a language, or in the nearest one there is."""
        from syria_iraq_events.values.names import preferred

        return preferred(self._part["names"], lang)

    def __repr__(self) -> str:
        return f"<Side {self.label()}>"
