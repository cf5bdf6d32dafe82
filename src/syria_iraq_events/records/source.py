"""A source is a published document in which claims can be read."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records import vocabulary as terms
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.fields import Integer, Maybe, OneOf, Seq
from syria_iraq_events.records.types import Date, Day, Language, Note, Sha256, Slug, Text, Url


class Derivation(Record):
    """What a source takes its text from: another source, or an outlet where that is all we know."""

    model_config = ConfigDict(title="Derivation")

    source: Maybe[Slug] = None
    """The source that it comes from. Either this or `outlet`."""
    outlet: Maybe[Slug] = None
    """The outlet that it comes from, where the very document is not known."""
    how: Annotated[str, OneOf(terms.DERIVATIONS)]
    """How the text was taken over."""


class TextFingerprint(Record):
    """The `w1` fingerprint of a source's whole text: tells a holder whether his is the same."""

    model_config = ConfigDict(title="TextFingerprint")

    words: Annotated[int, Integer(1, 10_000_000)]
    """How many words the text has after normalisation."""
    sha256: Sha256
    """SHA-256 of the normalised words."""


class Source(Record):
    """A published document, who published it, when, and what it derives from."""

    model_config = ConfigDict(title="Source")

    kind: Annotated[str, OneOf(terms.SOURCE_KINDS)]
    """What kind of document it is."""
    publisher: Slug
    """The actor who published it."""
    title: Text
    """The headline as published, or a description of ours in square brackets."""
    lang: Language
    """The language of the text (BCP 47)."""
    published: Date
    """When it was published; an unknown day is bounded."""
    created: Maybe[Date] = None
    """When a photograph, recording or text was made, where that is not when it was published."""
    url: Maybe[Url] = None
    """Where it was published."""
    archive: Maybe[Url] = None
    """Where a copy is kept."""
    consulted: Day
    """The day on which a copy was read for the record."""
    authors: Maybe[Annotated[Seq[Text], Field(min_length=1)]] = None
    """Bylines as printed."""
    origin: Annotated[str, OneOf(terms.ORIGINS)] = "unknown"
    """Whether it reports itself or passes on; `unknown` where left out."""
    derived_from: Maybe[Annotated[Seq[Derivation], Field(min_length=1)]] = None
    """What it takes its text from; needed where the origin is `derived`."""
    text: Maybe[TextFingerprint] = None
    """Fingerprint of the whole text that was read."""
    supersedes: Maybe[Slug] = None
    """The earlier version of the same document."""
    former_ids: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Ids under which the source was released before."""
    note: Maybe[Note] = None
    """Why the source is weak, or what else a reader should know, in our own words."""
