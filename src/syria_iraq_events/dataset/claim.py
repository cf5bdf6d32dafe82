"""A claim as a user holds it: who says what of an event, and where it can be read."""

from __future__ import annotations

from syria_iraq_events.dataset.assessed import Origin, Status
from syria_iraq_events.dataset.claim_parts import Evidence, Replacement, Speaker
from syria_iraq_events.dataset.entity import Entity, frozen, quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from syria_iraq_events import records
    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.dataset import Certainty
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.place import Place
    from syria_iraq_events.dataset.source import Source
    from syria_iraq_events.dataset.ways import Way
    from syria_iraq_events.values import EdtfDate, Quantity


class Claim(Entity):
    """A speech act: one claimant, one stance, one proposition, evidence in one or more sources.

    >>> import syria_iraq_events as sie
    >>> event = sie.load().events["2025-02-residency-for-syrian-officers"]
    >>> sorted({claim.stance for claim in event.claims.values()})
    ['asserts', 'denies']
    """

    __slots__ = ()
    _kind = "claim"

    @property
    def event(self) -> Event:
        """The event that the claim is about."""
        return self._dataset.events[self._line["event"]]

    @property
    def key(self) -> str:
        """The claim's key in its event."""
        return str(self._line["key"])

    @property
    def speaker(self) -> Speaker:
        """Who speaks, named or not."""
        line = self._line
        return Speaker(self.by, line.get("unnamed"), self.within)

    @property
    def by(self) -> Actor | None:
        """The actor who speaks; None where the text does not name the speaker."""
        id = self._line.get("by")
        return self._dataset.actors[id] if id else None

    @property
    def unnamed(self) -> str | None:
        """How the text describes a speaker that it does not name."""
        return self._line.get("unnamed")

    @property
    def within(self) -> Actor | None:
        """The institution that the text places an unnamed speaker in."""
        id = self._line.get("within")
        return self._dataset.actors[id] if id else None

    @property
    def stance(self) -> str:
        """What the claimant does with the proposition: a term of the vocabulary stance."""
        return str(self._line["stance"])

    @property
    def says(self) -> str:
        """The proposition in one English sentence of our own."""
        return str(self._line["says"])

    @property
    def basis(self) -> str:
        """On what the claimant rests: a term of the vocabulary basis."""
        return str(self._line["basis"])

    @property
    def target(self) -> Claim | None:
        """The claim that this claim answers; None where it is about the event."""
        return self._dataset._maybe(self._dataset.claims, self._line.get("target"))

    @property
    def answers(self) -> tuple[Claim, ...]:
        """The claims that answer this one, by id."""
        return self._dataset._found("claim.target", self.id, Claim)

    @property
    def said_on(self) -> EdtfDate | None:
        """When it was said, where the text tells."""
        return self._date("said_on")

    @property
    def when(self) -> EdtfDate | None:
        """When the event happened according to this claimant."""
        return self._date("when")

    @property
    def where(self) -> tuple[Place, ...]:
        """Where the event happened according to this claimant."""
        return tuple(self._dataset.places[id] for id in self._line["where"])

    @property
    def figures(self) -> Mapping[str, Quantity]:
        """Numbers that the claimant gives, by the event's measures."""
        return frozen({key: quantity(value) for key, value in self._line["figures"].items()})

    @property
    def likelihood(self) -> str | None:
        """How likely the claimant holds what is predicted (ICD 203)."""
        return self._line.get("likelihood")

    @property
    def channel(self) -> str | None:
        """How it was said."""
        return self._line.get("channel")

    @property
    def replaces(self) -> Replacement | None:
        """The earlier claim of the same speaker that this one takes the place of."""
        part = self._line.get("replaces")
        if part is None or part["claim"] not in self._dataset.claims:
            return None
        return Replacement(self._dataset, part)

    @property
    def replaced_by(self) -> tuple[Claim, ...]:
        """The later claims that take this one's place, by id."""
        return self._dataset._found("claim.replaced", self.id, Claim)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where the claim can be read, one line a source."""
        sources = self._dataset.sources
        there = [part for part in self._line["evidence"] if part["source"] in sources]
        return tuple(Evidence(self._dataset, part) for part in there)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in which the claim can be read, in the curator's order."""
        ids = dict.fromkeys(part["source"] for part in self._line["evidence"])
        return self._dataset._those(self._dataset.sources, ids)

    @property
    def origin(self) -> Origin:
        """The voice that the claim goes back to; independence is counted over these."""
        return Origin(self._dataset, self._line["origins"])

    @property
    def origin_ways(self) -> tuple[Way, ...]:
        """The ways that lead to the origin, by root: from the speaker, or from each source."""
        from syria_iraq_events.dataset.ways import ways_of_claim

        return ways_of_claim(self)

    @property
    def on_record(self) -> bool:
        """Whether a named speaker who is no outlet stands for it."""
        return bool(self._line["on_record"])

    @property
    def party(self) -> bool:
        """Whether the voice is that of an actor in the event."""
        return bool(self._line["party"])

    @property
    def official(self) -> bool:
        """Whether a party to the event says so on record, and not second-hand."""
        return bool(self._line["official"])

    @property
    def public_from(self) -> str | None:
        """The day since when it could surely be read, as YYYY-MM-DD."""
        return self._line.get("public_from")

    @property
    def public_maybe_from(self) -> str | None:
        """The day since when it could possibly be read, as YYYY-MM-DD."""
        return self._line.get("public_maybe_from")

    @property
    def live_from(self) -> str | None:
        """The day since when it surely counts, as YYYY-MM-DD; None where it never does.

        A claim counts once it can be read in something not surely made before its event.
        """
        return self._line.get("live_from")

    @property
    def live_maybe_from(self) -> str | None:
        """The day since when it possibly counts, as YYYY-MM-DD; None where it never does."""
        return self._line.get("live_maybe_from")

    def status(
        self, as_of: str | datetime.date | None = None, certainty: Certainty = "certain"
    ) -> Status:
        """What can be concluded of the claim's sentence from those who answer the claim.

        Args:
            as_of: a day; None = the day of the dataset.
            certainty: as in :meth:`~syria_iraq_events.Dataset.as_of`.
        """
        data = self._dataset if as_of is None else self._dataset.as_of(as_of, certainty)
        line = self._line["status"]
        if data._horizon is not None:
            from syria_iraq_events.dataset.assessing import status_of_claim

            line = status_of_claim(data, self._line)
        return Status(data, self.id, line)

    @property
    def note(self) -> str | None:
        """What a reader of the record should know."""
        return self._line.get("note")

    def record(self) -> records.Claim:
        """The record as a validated Pydantic model, as a curator would write it."""
        from syria_iraq_events import records
        from syria_iraq_events.dataset.authored import authored

        return authored(self, records.Claim)

    def __str__(self) -> str:
        return f"{self.speaker} {self.stance}: {self.says}"

    def _repr_html_(self) -> str:
        from syria_iraq_events.dataset.notebook import claim_html

        return claim_html(self)
