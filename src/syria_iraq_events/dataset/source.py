"""A source as a user holds it: a published document in which claims can be read."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Entity, Part, View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from syria_iraq_events import records
    from syria_iraq_events.dataset.actor import Actor
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.ways import Way
    from syria_iraq_events.values import EdtfDate


class Source(Entity):
    """A published document, who published it, when, and what it derives from."""

    __slots__ = ()
    _kind = "source"

    @property
    def kind(self) -> str:
        """What kind of document it is: a term of the vocabulary source-kind."""
        return str(self._line["kind"])

    @property
    def publisher(self) -> Actor:
        """Who published it."""
        return self._dataset.actors[self._line["publisher"]]

    @property
    def title(self) -> str:
        """The headline as published, or a description of ours in square brackets."""
        return str(self._line["title"])

    @property
    def lang(self) -> str:
        """The language of the text (BCP 47)."""
        return str(self._line["lang"])

    @property
    def published(self) -> EdtfDate:
        """When it was published; an unknown day is bounded."""
        value = self._date("published")
        assert value is not None
        return value

    @property
    def created(self) -> EdtfDate | None:
        """When a photograph, recording or text was made, where that is not the publication."""
        return self._date("created")

    @property
    def url(self) -> str | None:
        """Where it was published."""
        return self._line.get("url")

    @property
    def archive(self) -> str | None:
        """Where a copy is kept."""
        return self._line.get("archive")

    @property
    def consulted(self) -> str:
        """The day on which a copy was read for the record, as YYYY-MM-DD."""
        return str(self._line["consulted"])

    @property
    def authors(self) -> tuple[str, ...]:
        """Bylines as printed."""
        return tuple(self._line["authors"])

    @property
    def origin(self) -> str:
        """``original``, ``derived`` or ``unknown``."""
        return str(self._line["origin"])

    @property
    def derived_from(self) -> tuple[Derivation, ...]:
        """What it takes its text from."""
        return tuple(Derivation(self._dataset, part) for part in self._line["derived_from"])

    @property
    def derivatives(self) -> tuple[Source, ...]:
        """The sources that take their text from this one, by id."""
        return self._dataset._found("source.root", self.id, Source)

    @property
    def roots(self) -> tuple[Actor, ...]:
        """The known roots of the text; empty where nothing is known of them."""
        return tuple(self._dataset._whole().actors[id] for id in self._line["roots"])

    @property
    def root_ways(self) -> tuple[Way, ...]:
        """The way that leads to each known root, by root."""
        from syria_iraq_events.dataset.ways import ways_of_source

        return ways_of_source(self)

    @property
    def text(self) -> TextFingerprint | None:
        """Fingerprint of the whole text that was read."""
        part = self._line.get("text")
        return TextFingerprint(part["words"], part["sha256"]) if part else None

    @property
    def supersedes(self) -> Source | None:
        """The earlier version of the same document."""
        return self._dataset._maybe(self._dataset.sources, self._line.get("supersedes"))

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that can be read in it, by id."""
        from syria_iraq_events.dataset.claim import Claim

        return self._dataset._found("claim.source", self.id, Claim)

    @property
    def former_ids(self) -> tuple[str, ...]:
        """Ids under which the source was released before."""
        return tuple(self._line["former_ids"])

    @property
    def note(self) -> str | None:
        """Why the source is weak, or what else a reader should know."""
        return self._line.get("note")

    def record(self) -> records.Source:
        """The record as a validated Pydantic model, as a curator would write it."""
        from syria_iraq_events import records
        from syria_iraq_events.dataset.authored import authored

        return authored(self, records.Source)

    def __str__(self) -> str:
        return f"{self.publisher}, {self._line['published']['edtf']}: {self.title}"

    def _repr_html_(self) -> str:
        from syria_iraq_events.dataset.notebook import source_html

        return source_html(self)


class Derivation(Part):
    """What a source takes its text from: another source, or an outlet."""

    __slots__ = ()

    @property
    def source(self) -> Source | None:
        """The source that it comes from, where the very document is known."""
        return self._dataset._maybe(self._dataset.sources, self._part.get("source"))

    @property
    def outlet(self) -> Actor | None:
        """The outlet that it comes from, where the document is not known."""
        return self._dataset._maybe(self._dataset.actors, self._part.get("outlet"))

    @property
    def how(self) -> str:
        """``syndicates``, ``translates``, ``rewrites``, ``quotes`` or ``cites``."""
        return str(self._part["how"])

    def __repr__(self) -> str:
        return f"<Derivation {self.how} {self._part.get('source') or self._part.get('outlet')}>"


class TextFingerprint(View):
    """The `w1` fingerprint of a whole text."""

    __slots__ = ("sha256", "words")
    words: int
    """How many words the text has after normalisation."""
    sha256: str
    """SHA-256 of the normalised words, as 64 hexadecimal digits."""

    def __init__(self, words: int, sha256: str) -> None:
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "sha256", sha256)

    def __repr__(self) -> str:
        return f"<TextFingerprint {self.words} words>"
