"""A claim as a user holds it: who says what of an event, and where it can be read."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Entity, Part, View, frozen, quantity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from syria_iraq_events import records
    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.event import Event
    from syria_iraq_events.dataset.place import Place
    from syria_iraq_events.dataset.source import Source
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
        id = self._line.get("target")
        return self._dataset.claims[id] if id else None

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
        return Replacement(self._dataset, part) if part else None

    @property
    def replaced_by(self) -> tuple[Claim, ...]:
        """The later claims that take this one's place, by id."""
        return self._dataset._found("claim.replaced", self.id, Claim)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Where the claim can be read, one line a source."""
        return tuple(Evidence(self._dataset, part) for part in self._line["evidence"])

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources in which the claim can be read, in the curator's order."""
        ids = dict.fromkeys(part["source"] for part in self._line["evidence"])
        return tuple(self._dataset.sources[id] for id in ids)

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


class Speaker(View):
    """Who makes a claim: an actor, or somebody whom the text does not name."""

    __slots__ = ("actor", "unnamed", "within")
    actor: Actor | None
    """The actor, where the speaker is named."""
    unnamed: str | None
    """How the text describes the speaker, where it gives no name."""
    within: Actor | None
    """The institution of an unnamed speaker, where the text gives it."""

    def __init__(self, actor: Actor | None, unnamed: str | None, within: Actor | None) -> None:
        for name, value in (("actor", actor), ("unnamed", unnamed), ("within", within)):
            object.__setattr__(self, name, value)

    @property
    def is_named(self) -> bool:
        """Whether the text names the speaker."""
        return self.actor is not None

    def label(self, lang: str = "en") -> str:
        """The speaker's name in a language, or the description of the unnamed speaker."""
        if self.actor:
            return self.actor.label(lang)
        inside = f" ({self.within.label(lang)})" if self.within else ""
        return f"{self.unnamed}{inside}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Speaker):
            return NotImplemented
        mine, theirs = (
            (speaker.actor, speaker.unnamed, speaker.within) for speaker in (self, other)
        )
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.actor, self.unnamed, self.within))

    def __str__(self) -> str:
        return self.label()

    def __repr__(self) -> str:
        return f"<Speaker {self.label()}>"


class Evidence(Part):
    """Where a claim can be read: a passage of a source, given by its `w1` fingerprint."""

    __slots__ = ()

    @property
    def source(self) -> Source:
        """The source in which the passage stands."""
        return self._dataset.sources[self._part["source"]]

    @property
    def words(self) -> int:
        """How many words the passage has after normalisation."""
        return int(self._part["words"])

    @property
    def sha256(self) -> str:
        """SHA-256 of the passage's normalised words, as 64 hexadecimal digits."""
        return str(self._part["sha256"])

    @property
    def part(self) -> str:
        """``headline``, ``body``, ``caption``, ``table`` or ``transcript``."""
        return str(self._part["part"])

    @property
    def at(self) -> str | None:
        """Where in a recording the passage is spoken, as HH:MM:SS."""
        return self._part.get("at")

    def __repr__(self) -> str:
        return f"<Evidence {self.words} words in {self._part['source']}>"


class Replacement(Part):
    """The earlier claim of the same speaker that a claim takes the place of, and why."""

    __slots__ = ()

    @property
    def claim(self) -> Claim:
        """The claim that is replaced."""
        return self._dataset.claims[self._part["claim"]]

    @property
    def why(self) -> str:
        """``update``, ``correction`` or ``retraction``."""
        return str(self._part["why"])

    def __repr__(self) -> str:
        return f"<Replacement of {self._part['claim']}: {self.why}>"
