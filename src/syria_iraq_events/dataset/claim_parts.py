"""What a claim is made of: its speaker, its evidence, the claim that it replaces."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Part, View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.source import Source


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
