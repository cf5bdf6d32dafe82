"""The types of what is given to `where`; only type checkers look at them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.place import Place
    from syria_iraq_events.dataset.source import Source
    from syria_iraq_events.values.edtf import DateLike

Terms: TypeAlias = str | Iterable[str]
"""A term, or any of several."""
Events: TypeAlias = "str | Event | Iterable[str | Event]"
Claims: TypeAlias = "str | Claim | Iterable[str | Claim]"
Sources: TypeAlias = "str | Source | Iterable[str | Source]"
Actors: TypeAlias = "str | Actor | Iterable[str | Actor]"
Places: TypeAlias = "str | Place | Iterable[str | Place]"


class EventFilters(TypedDict, total=False):
    """The arguments of :meth:`EventCollection.where`."""

    type: Terms | None
    place: Places | None
    actor: Actors | None
    status: Terms | None
    stance: Terms | None
    lang: Terms | None
    source: Sources | None
    publisher: Actors | None
    tag: Terms | None
    context: Terms | None
    reality: Terms | None
    part_of: Events | None
    on: DateLike | None
    during: DateLike | None
    before: DateLike | None
    after: DateLike | None
    certainty: Certainty
