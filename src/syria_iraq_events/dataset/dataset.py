"""A dataset: the collections, and what leads from one record to another."""

from __future__ import annotations

from syria_iraq_events.dataset.analysis import Analysis
from syria_iraq_events.dataset.event import Event
from syria_iraq_events.dataset.event_collection import EventCollection
from syria_iraq_events.dataset.layout import FACETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence
    from typing import Literal, TypeVar, Unpack

    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.by_kind import (
        ActorCollection,
        ClaimCollection,
        PlaceCollection,
        SourceCollection,
    )
    from syria_iraq_events.dataset.collection import Collection
    from syria_iraq_events.dataset.entity import Entity
    from syria_iraq_events.dataset.filters import EventFilters
    from syria_iraq_events.dataset.horizon import Horizon
    from syria_iraq_events.dataset.place import Place
    from syria_iraq_events.dataset.related import Related
    from syria_iraq_events.dataset.search import Hit
    from syria_iraq_events.dataset.store import Store

    E = TypeVar("E", bound=Entity)
    Certainty = Literal["certain", "possible"]


class Dataset(Analysis):
    """Records that belong together: five collections and the links between them.

    A dataset is immutable; :func:`~syria_iraq_events.load` gives the one that ships with the
    package, :func:`~syria_iraq_events.open_dataset` anybody's.

    >>> import syria_iraq_events as sie
    >>> data = sie.load()
    >>> data.events["2024-12-19-syrian-soldiers-returned-from-iraq"].type
    'move.return'
    """

    __slots__ = ("_horizon", "_store")
    _store: Store
    _horizon: Horizon | None

    def __init__(self, store: Store, horizon: Horizon | None = None) -> None:
        object.__setattr__(self, "_store", store)
        object.__setattr__(self, "_horizon", horizon)

    @property
    def events(self) -> EventCollection:
        """The events by id."""
        return EventCollection(self, "event", Event)

    @property
    def claims(self) -> ClaimCollection:
        """The claims by ``event-id#key``."""
        from syria_iraq_events.dataset.by_kind import ClaimCollection
        from syria_iraq_events.dataset.claim import Claim

        return ClaimCollection(self, "claim", Claim)

    @property
    def sources(self) -> SourceCollection:
        """The sources by id."""
        from syria_iraq_events.dataset.by_kind import SourceCollection
        from syria_iraq_events.dataset.source import Source

        return SourceCollection(self, "source", Source)

    @property
    def actors(self) -> ActorCollection:
        """The actors by id."""
        from syria_iraq_events.dataset.actor import Actor
        from syria_iraq_events.dataset.by_kind import ActorCollection

        return ActorCollection(self, "actor", Actor)

    @property
    def places(self) -> PlaceCollection:
        """The places by id."""
        from syria_iraq_events.dataset.by_kind import PlaceCollection
        from syria_iraq_events.dataset.place import Place

        return PlaceCollection(self, "place", Place)

    def actors_named(self, name: str) -> tuple[Actor, ...]:
        """The actors that bear a name, in any script or spelling that a record gives.

        >>> import syria_iraq_events as sie
        >>> [actor.id for actor in sie.load().actors_named("muqdad meri")]
        ['miqdad-miri']
        """
        from syria_iraq_events.dataset.actor import Actor

        return self._found("actor.name", _fold(name), Actor)

    def places_named(self, name: str) -> tuple[Place, ...]:
        """The places that bear a name, in any script or spelling that a record gives."""
        from syria_iraq_events.dataset.place import Place

        return self._found("place.name", _fold(name), Place)

    def timeline(self, **filters: Unpack[EventFilters]) -> tuple[Event, ...]:
        """The events by the earliest day that they can mean, then by the latest, then by id.

        Args:
            filters: the arguments of ``events.where``.

        >>> import syria_iraq_events as sie
        >>> data = sie.load()
        >>> [event.id for event in data.timeline(actor="syrian-army", type="move.return")]
        ['2024-12-19-syrian-soldiers-returned-from-iraq']
        """
        days = self._store.days
        events = self.events.where(**filters) if filters else self.events
        rows = sorted(events._rows(), key=lambda row: (*days("event", row), row))
        return tuple(Event(self, row) for row in rows)

    def search(
        self, text: str, *, limit: int = 20, kinds: str | Iterable[str] | None = None
    ) -> tuple[Hit, ...]:
        """The records that speak of a text, the best first.

        Names, titles, summaries, paraphrases and notes are looked through, in every script. Marks,
        case, hamza and the article make no difference; a misspelling of a word and other
        transliterations of a name are found too, after what is spelt as asked.

        Args:
            text: one word or more; records that have them all come first.
            limit: at most so many.
            kinds: event, claim, source, actor, place, or several; None = all.

        Raises:
            ValueError: where the limit is less than 1, or there is no such kind.

        >>> import syria_iraq_events as sie
        >>> [hit.record for hit in sie.load().search("al-Qaem", kinds="place", limit=1)]
        [<Place al-qaim>]
        """
        from syria_iraq_events.dataset.search import search

        return search(self, text, limit, kinds)

    def related(self, event: Event | str, *, limit: int = 10) -> tuple[Related, ...]:
        """The events that have to do with one, the nearest first, each with the reasons.

        Args:
            event: the event or its id.
            limit: at most so many.

        Raises:
            UnknownIdError: where there is no such event.
            ValueError: where the limit is less than 1.
        """
        from syria_iraq_events.dataset.related import related

        return related(self, event, limit)

    def as_of(self, day: str | datetime.date, certainty: Certainty = "certain") -> Dataset:
        """The dataset as it could be known at the end of a day: nothing in it is younger.

        Args:
            day: the day, as YYYY-MM-DD or a date.
            certainty: ``certain`` keeps what was surely public by then, ``possible`` also what may
                have been, because its day of publication is bounded only.

        Raises:
            ValueError: where the day is none, or the certainty is another word.

        >>> import syria_iraq_events as sie
        >>> then = sie.load().as_of("2024-12-07")
        >>> "2025-02-residency-for-syrian-officers" in then.events
        False
        """
        if certainty not in ("certain", "possible"):
            raise ValueError(f"certainty is 'certain' or 'possible', not {certainty!r}")
        from datetime import date

        from syria_iraq_events.dataset.horizon import Horizon

        on = date.fromisoformat(day) if isinstance(day, str) else day
        possible = certainty == "possible"
        return Dataset(self._store, Horizon(self._store, on, possible=possible))

    @property
    def digest(self) -> str:
        """SHA-256 of the lines of the compiled form: the same records have the same digest."""
        return str(self._store.header["digest"])

    @property
    def data_version(self) -> str:
        """The version of the package that compiled the records."""
        return str(self._store.header["data_version"])

    @property
    def schema_version(self) -> str:
        """The version of the schema that the records follow."""
        return str(self._store.header["schema_version"])

    @property
    def rule_version(self) -> str:
        """The version of the rule by which status and figures are derived."""
        return str(self._store.header["rule_version"])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dataset):
            return NotImplemented
        mine, theirs = ((d._store.header, d._day()) for d in (self, other))
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.digest, self._day()))

    def __repr__(self) -> str:
        collections = (self.events, self.claims, self.sources, self.actors, self.places)
        counts = ", ".join(repr(collection)[1:-1] for collection in collections)
        return f"<Dataset {self.data_version}: {counts}>"

    def _repr_html_(self) -> str:
        from syria_iraq_events.dataset.notebook import dataset_html

        return dataset_html(self)

    def _found(self, facet: str, term: str, type: type[E]) -> tuple[E, ...]:
        """The records that a facet finds under a term, by id."""
        rows = self._store.rows(facet, term)
        if self._horizon is not None:
            there = self._horizon.rows(FACETS[facet])
            return tuple(type(self, row) for row in rows if row in there)
        return tuple(type(self, row) for row in rows)

    def _those(self, collection: Collection[E], ids: Iterable[str]) -> tuple[E, ...]:
        """The records of these ids that exist in this dataset."""
        if self._horizon is None:
            return tuple(collection[id] for id in ids)
        return tuple(collection[id] for id in ids if id in collection)

    def _maybe(self, collection: Collection[E], id: str | None) -> E | None:
        """The record of an id that may be absent, or that this dataset may not hold."""
        if id is None or (self._horizon is not None and id not in collection):
            return None
        return collection[id]

    def _rows(self, kind: str) -> Sequence[int] | dict[int, None]:
        """The rows of a table that exist in this dataset, in order."""
        if self._horizon is None:
            return range(self._store.counts[kind])
        return self._horizon.rows(kind)

    def _whole(self) -> Dataset:
        """The dataset without a horizon."""
        return self if self._horizon is None else Dataset(self._store)

    def _day(self) -> tuple[int, bool] | None:
        return None if self._horizon is None else (self._horizon.day, self._horizon.possible)


def _fold(name: str) -> str:
    from syria_iraq_events.values.names import fold

    return fold(name)
