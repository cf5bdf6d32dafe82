"""An event frames what is said to have happened; it never says that it happened."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records import vocabulary as terms
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.claim import Claim
from syria_iraq_events.records.fields import Maybe, OneOf, Seq
from syria_iraq_events.records.maps import Keyed
from syria_iraq_events.records.types import (
    SLUG,
    ClaimRef,
    Date,
    Day,
    Identifier,
    LocalizedText,
    Note,
    Slug,
    Text,
    Title,
)


class EventPlace(Record):
    """A place of the event and what it is to it."""

    model_config = ConfigDict(title="EventPlace")

    place: Slug
    """The place."""
    role: Annotated[str, OneOf(terms.PLACE_ROLES)] = "at"
    """What the place is to the event; `at` where left out."""
    note: Maybe[Text] = None
    """Which part of the place, in our own words."""


class Participant(Record):
    """An actor in the event and what it is to it."""

    model_config = ConfigDict(title="Participant")

    actor: Slug
    """The actor."""
    role: Annotated[str, OneOf(terms.EVENT_ROLES)]
    """What the actor is to the event."""


class Link(Record):
    """A relation to another event. A cause or a response is somebody's claim, so it cites one."""

    model_config = ConfigDict(title="Link")

    rel: Annotated[str, OneOf(terms.LINK_RELATIONS)]
    """How this event relates to the other."""
    event: Slug
    """The other event."""
    claims: Maybe[Annotated[Seq[ClaimRef], Field(min_length=1)]] = None
    """The claims that say so; needed for causes and responses."""


class Measure(Record):
    """Something that claims on the event count."""

    model_config = ConfigDict(title="Measure")

    of: Text
    """What is counted, in English words of our own."""
    unit: Annotated[str, OneOf(terms.UNITS)]
    """The unit of the count."""
    kind: Annotated[str, OneOf(terms.MEASURE_KINDS)]
    """Whether counts add up, stand at a moment, or flow in a period."""


class EventPointers(Record):
    """The same event in other collections: pointers only, no value is ever copied."""

    model_config = ConfigDict(title="EventPointers")

    acled: Maybe[Identifier] = None
    """Event id in ACLED."""
    ucdp: Maybe[Identifier] = None
    """Event id in UCDP GED."""
    wikidata: Maybe[Identifier] = None
    """Item in Wikidata, such as Q1."""
    gdelt: Maybe[Identifier] = None
    """Event id in GDELT."""


class Event(Record):
    """What is said to have happened, with every claim that is made about it."""

    model_config = ConfigDict(title="Event")

    type: Annotated[str, OneOf(terms.EVENT_TYPES)]
    """What kind of event it is: a category of PLOVER or of ours, with a mode where one fits."""
    title: Title
    """A neutral title in our own words; English is required."""
    summary: Maybe[LocalizedText] = None
    """One or two neutral sentences."""
    reality: Annotated[str, OneOf(terms.REALITIES)] = "reported"
    """Whether it is told as past, as planned or as a scenario; `reported` where left out."""
    date: Date
    """The day or span that the claims cover."""
    places: Maybe[Annotated[Seq[EventPlace], Field(min_length=1)]] = None
    """Where, and what each place is to the event."""
    actors: Maybe[Annotated[Seq[Participant], Field(min_length=1)]] = None
    """Who takes part. An official of one of these speaks as a party."""
    contexts: Maybe[Annotated[Seq[Annotated[str, OneOf(terms.CONTEXTS)]], Field(min_length=1)]] = (
        None
    )
    """Contexts of PLOVER."""
    tags: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Free words for search; no rule reads them."""
    part_of: Maybe[Slug] = None
    """The larger event that this one is a part of."""
    links: Maybe[Annotated[Seq[Link], Field(min_length=1)]] = None
    """Relations to other events."""
    measures: Maybe[Annotated[dict[str, Measure], Keyed(SLUG)]] = None
    """What the claims count, by a short name."""
    claims: Annotated[dict[str, Claim], Keyed(SLUG)]
    """Who says what of it, by a key that is unique in the event."""
    same_as: Maybe[EventPointers] = None
    """The same event in other collections."""
    former_ids: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Ids under which the event was released before."""
    added: Day
    """The day on which the record entered the dataset."""
    note: Maybe[Note] = None
    """What a reader of the record should know, in our own words."""
