"""A place, with its names on either side where it is a crossing."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records import vocabulary as terms
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.fields import Maybe, Number, OneOf, Seq
from syria_iraq_events.records.maps import Keyed
from syria_iraq_events.records.types import (
    COUNTRY,
    CountryCode,
    Identifier,
    Names,
    Note,
    Slug,
)


class Side(Record):
    """One side of a crossing: its town and what the crossing is called there."""

    model_config = ConfigDict(title="Side")

    town: Maybe[Slug] = None
    """The place on this side."""
    names: Names
    """What the crossing is called on this side."""


class PlacePointers(Record):
    """The same place in gazetteers."""

    model_config = ConfigDict(title="PlacePointers")

    geonames: Maybe[Identifier] = None
    """Id in GeoNames."""
    wikidata: Maybe[Identifier] = None
    """Item in Wikidata, such as Q796."""
    iso3166_2: Maybe[Identifier] = None
    """Code of ISO 3166-2, such as IQ-AN."""


class Place(Record):
    """Where events are said to have happened."""

    model_config = ConfigDict(title="Place")

    kind: Annotated[str, OneOf(terms.PLACE_KINDS)]
    """What kind of place it is."""
    names: Names
    """Names by language, the preferred one first."""
    countries: Annotated[Seq[CountryCode], Field(min_length=1, max_length=2)]
    """The country or the two countries it lies in."""
    parent: Maybe[Slug] = None
    """The place that it lies in."""
    lat: Maybe[Annotated[float, Number(-90, 90)]] = None
    """Latitude in decimal degrees (WGS 84)."""
    lon: Maybe[Annotated[float, Number(-180, 180)]] = None
    """Longitude in decimal degrees (WGS 84)."""
    precision: Maybe[Annotated[str, OneOf(terms.PRECISIONS)]] = None
    """How exact the coordinates are."""
    sides: Maybe[Annotated[dict[str, Side], Keyed(COUNTRY)]] = None
    """For a crossing: its two sides by country."""
    same_as: Maybe[PlacePointers] = None
    """The same place in gazetteers."""
    former_ids: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Ids under which the place was released before."""
    note: Maybe[Note] = None
    """What a reader of the record should know, in our own words."""
