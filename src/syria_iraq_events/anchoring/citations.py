"""The citations of a source, and where a text that one holds has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.values.fingerprint import Fingerprint, Passage, find

if TYPE_CHECKING:
    from syria_iraq_events.dataset.claim import Claim
    from syria_iraq_events.dataset.claim_parts import Evidence
    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.source import Source


class Citation:
    """One line of evidence of a claim, looked for in a text."""

    __slots__ = ("_claim", "_evidence", "_places")

    def __init__(self, claim: Claim, evidence: Evidence, places: tuple[Passage, ...]) -> None:
        self._claim, self._evidence, self._places = claim, evidence, places

    @property
    def claim(self) -> Claim:
        """The claim that cites."""
        return self._claim

    @property
    def evidence(self) -> Evidence:
        """The line of evidence."""
        return self._evidence

    @property
    def places(self) -> tuple[Passage, ...]:
        """Where the text has the passage: one place verifies it, more leave it open which."""
        return self._places

    @property
    def found(self) -> bool:
        """Whether the text has the passage at all."""
        return bool(self._places)

    def __repr__(self) -> str:
        return f"<Citation {self._claim.id}: {len(self._places)} places>"


def citations(source: Source, text: str) -> tuple[Citation, ...]:
    """Every line of evidence that cites a source, looked for in a text; by claim, in its order."""
    return tuple(
        Citation(claim, line, tuple(find(text, line.words, line.sha256)))
        for claim in source.claims
        for line in claim.evidence
        if line.source.id == source.id
    )


def is_text_of(source: Source, text: str) -> bool | None:
    """Whether a text is the one that was read for a source; None where that is not recorded."""
    recorded = source.text
    if recorded is None:
        return None
    return Fingerprint.of(text) == Fingerprint(recorded.words, recorded.sha256)


def candidates(data: Dataset, text: str) -> tuple[tuple[Source, int, int], ...]:
    """The sources that a text may be of: those of whose citations it has some.

    Returns:
        The source, how many of its citations the text has, and how many there are; best first.
    """
    found: list[tuple[Source, int, int]] = []
    for source in data.sources.values():
        cited = citations(source, text)
        held = sum(one.found for one in cited)
        if held:
            found.append((source, held, len(cited)))
    return tuple(sorted(found, key=lambda one: (-one[1] / one[2], -one[1], one[0].id)))
