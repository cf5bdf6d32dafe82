"""An actor acts or speaks: a person in a public role, a body, a force, an outlet."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records import vocabulary as terms
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.fields import Maybe, OneOf, Seq
from syria_iraq_events.records.types import CountryCode, Date, Identifier, Names, Note, Slug, Text


class Role(Record):
    """An office that an actor holds or held."""

    model_config = ConfigDict(title="Role")

    title: Text
    """The office, in English."""
    of: Slug
    """The actor in which the office is held."""
    from_: Maybe[Date] = Field(None, alias="from")
    """Since when, where a source tells."""
    to: Maybe[Date] = None
    """Until when, where a source tells."""


class ActorPointers(Record):
    """The same actor in other collections."""

    model_config = ConfigDict(title="ActorPointers")

    wikidata: Maybe[Identifier] = None
    """Item in Wikidata, such as Q796."""
    opensanctions: Maybe[Identifier] = None
    """Entity in OpenSanctions."""


class Actor(Record):
    """Who acts and who speaks. Persons stand here in their public role only."""

    model_config = ConfigDict(title="Actor")

    kind: Annotated[str, OneOf(terms.ACTOR_KINDS)]
    """What kind of actor it is."""
    names: Names
    """Names by language, the preferred one first."""
    country: Maybe[CountryCode] = None
    """The country that the actor belongs to."""
    speaks_for: Maybe[Slug] = None
    """The actor whose word this actor's word is: a spokesman's ministry, a ministry's cabinet."""
    roles: Maybe[Annotated[Seq[Role], Field(min_length=1)]] = None
    """Offices held."""
    same_as: Maybe[ActorPointers] = None
    """The same actor in other collections."""
    former_ids: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Ids under which the actor was released before."""
    note: Maybe[Note] = None
    """What a reader of the record should know, in our own words."""
