"""Which sentences of a text are cited, and which are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from syria_iraq_events.anchoring.sentences import Sentence, sentences
from syria_iraq_events.values.w1 import spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.values.fingerprint import Passage

SHARED_WORDS = 3
"""A passage cites a sentence when they share so many words, or all that the sentence has."""


class Covered:
    """A sentence of a text, and how many of its words are cited."""

    __slots__ = ("cited_words", "sentence", "words")

    def __init__(self, sentence: Sentence, words: int, cited_words: int) -> None:
        self.sentence = sentence
        """The sentence."""
        self.words = words
        """How many words it has in their w1 form."""
        self.cited_words = cited_words
        """How many of them belong to passages that claims cite."""

    @property
    def cited(self) -> bool:
        """Whether a claim cites it."""
        return self.cited_words >= min(SHARED_WORDS, self.words)

    def __repr__(self) -> str:
        return f"<Covered {self.sentence!r}: {self.cited_words} of {self.words} words>"


def coverage(text: str, passages: Iterable[Passage]) -> list[Covered]:
    """Every sentence of a text with what is cited of it; what has no words is left out.

    Args:
        text: the text.
        passages: where the text has the passages that claims cite.

    >>> from syria_iraq_events.values.fingerprint import find, fingerprint
    >>> text = "Soldiers crossed at the gate. Nobody saw them do so."
    >>> mark = fingerprint("soldiers crossed at the gate")
    >>> [one.cited for one in coverage(text, find(text, mark.words, mark.sha256))]
    [True, False]
    """
    cited = bytearray(len(text) + 1)
    for passage in passages:
        cited[passage.start : passage.end] = b"\x01" * (passage.end - passage.start)
    words = spans(text)
    found: list[Covered] = []
    at = 0
    for sentence in sentences(text):
        first = at  # no word stands outside the sentences
        while at < len(words) and words[at][1] < sentence.end:
            at += 1
        inside = words[first:at]
        if inside:
            found.append(
                Covered(sentence, len(inside), sum(cited[start] for _, start, _ in inside))
            )
    return found
