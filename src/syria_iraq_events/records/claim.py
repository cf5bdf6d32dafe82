"""A claim is a speech act: one claimant, one stance, one proposition, evidence in sources."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field

from syria_iraq_events.records import vocabulary as terms
from syria_iraq_events.records.base import Record
from syria_iraq_events.records.fields import Integer, Maybe, OneOf, Seq
from syria_iraq_events.records.maps import Keyed
from syria_iraq_events.records.types import (
    SLUG,
    ClaimRef,
    Date,
    MediaTime,
    Note,
    Quantity,
    Sha256,
    Slug,
    Text,
)


class Evidence(Record):
    """Where a claim can be read: a passage of a source, given by its `w1` fingerprint."""

    model_config = ConfigDict(title="Evidence")

    source: Slug
    """The source in which the passage stands."""
    words: Annotated[int, Integer(5, 60)]
    """How many words the passage has after normalisation."""
    sha256: Sha256
    """SHA-256 of the passage's normalised words."""
    part: Annotated[str, OneOf(terms.EVIDENCE_PARTS)] = "body"
    """The part of the source that holds the passage; `body` where left out."""
    at: Maybe[MediaTime] = None
    """Where in a recording the passage is spoken."""


class Replacement(Record):
    """The earlier claim of the same speaker that this one takes the place of."""

    model_config = ConfigDict(title="Replacement")

    claim: ClaimRef
    """The claim that is replaced."""
    why: Annotated[str, OneOf(terms.REPLACEMENTS)]
    """Whether the speaker updates, corrects or takes back."""


class Claim(Record):
    """What one claimant said of one event, on one occasion."""

    model_config = ConfigDict(title="Claim")

    by: Maybe[Slug] = None
    """The actor who speaks in the text. Either this or `unnamed`."""
    unnamed: Maybe[Text] = None
    """How the text describes a speaker that it does not name. Either this or `by`."""
    within: Maybe[Slug] = None
    """The institution that the text places an unnamed speaker in."""
    stance: Annotated[str, OneOf(terms.STANCES)] = "asserts"
    """What the claimant does with the proposition; `asserts` where left out."""
    says: Text
    """The proposition in one English sentence of our own, neither stronger nor weaker."""
    basis: Annotated[str, OneOf(terms.BASES)] = "unstated"
    """On what the claimant rests; `unstated` where left out."""
    target: Maybe[ClaimRef] = None
    """The claim that this claim answers. Left out, the claim is about the event."""
    said_on: Maybe[Date] = None
    """When it was said, where the text tells."""
    when: Maybe[Date] = None
    """When the event happened according to this claimant."""
    where: Maybe[Annotated[Seq[Slug], Field(min_length=1)]] = None
    """Where the event happened according to this claimant: places."""
    figures: Maybe[Annotated[dict[str, Quantity], Keyed(SLUG)]] = None
    """Numbers that the claimant gives, by the event's measures."""
    likelihood: Maybe[Annotated[str, OneOf(terms.LIKELIHOODS)]] = None
    """How likely the claimant holds what is predicted (ICD 203)."""
    channel: Maybe[Annotated[str, OneOf(terms.CHANNELS)]] = None
    """How it was said."""
    replaces: Maybe[Replacement] = None
    """The earlier claim of the same speaker that this one takes the place of."""
    evidence: Annotated[Seq[Evidence], Field(min_length=1)]
    """Where the claim can be read, one line a source."""
    note: Maybe[Note] = None
    """What a reader of the record should know, in our own words."""
