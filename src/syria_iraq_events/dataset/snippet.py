"""The part of a record's text in which something was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.dataset.entity import View
from syria_iraq_events.dataset.search_index import WEIGHTS, squeezed, texts
from syria_iraq_events.dataset.spelling import spans
from syria_iraq_events.dataset.spelling import words as words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMED = 1e9
LENGTH = 160
"""Characters that are shown of a long text."""


class Snippet(View):
    """Plain text, and where in it the words are that were found."""

    __slots__ = ("spans", "text")
    text: str
    """The text; an ellipsis stands where it was cut."""
    spans: tuple[tuple[int, int], ...]
    """Start and end of each word that was found, as offsets into the text."""

    def __init__(self, text: str, spans: tuple[tuple[int, int], ...]) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "spans", spans)

    def marked(self, before: str = "**", after: str = "**") -> str:
        """The text with something before and after each word that was found.

        >>> Snippet("Crossing at Al-Qaim", ((15, 19),)).marked("[", "]")
        'Crossing at Al-[Qaim]'
        """
        out, at = "", 0
        for start, end in self.spans:
            out += f"{self.text[at:start]}{before}{self.text[start:end]}{after}"
            at = end
        return out + self.text[at:]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Snippet):
            return NotImplemented
        return (self.text, self.spans) == (other.text, other.spans)

    def __hash__(self) -> int:
        return hash((self.text, self.spans))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Snippet {self.marked()!r}>"


def best_snippet(
    kind: str, line: dict[str, Any], words: Mapping[str, float], name: str | None
) -> tuple[str, Snippet]:
    """The field and the snippet that show best why a record was found.

    Args:
        kind: the kind of record.
        line: its compiled form.
        words: the words that were looked for, in every spelling, and how much each tells.
        name: the name in one word, where the record was found by a whole name or id.
    """
    if (
        name is not None
        and squeezed(words_of(line["id"])) == name
        and kind not in ("actor", "place")
    ):
        return "id", Snippet(line["id"], ((0, len(line["id"])),))
    best, field, shown, whole = -1.0, "", "", False
    for kept, text in texts(kind, line):
        there = words_of(text)
        is_name = name is not None and kept == "names" and squeezed(there) == name
        told = sum(words[word] for word in words.keys() & there)
        score = _NAMED if is_name else WEIGHTS[kept] * told
        if score > best:
            best, field, shown, whole = score, kept, text, is_name
    if whole:
        return field, Snippet(shown, ((0, len(shown)),))
    return field, _cut(shown, tuple((s, e) for word, s, e in spans(shown) if word in words))


def _cut(text: str, places: tuple[tuple[int, int], ...]) -> Snippet:
    """The part of a text that has most of the places, cut between words."""
    if len(text) <= LENGTH or not places:
        return Snippet(text, places)
    first = max(
        places, key=lambda one: sum(one[0] <= s < one[0] + LENGTH * 3 // 4 for s, _ in places)
    )
    start = max(0, min(first[0] - LENGTH // 4, len(text) - LENGTH))
    end = min(len(text), start + LENGTH)
    if start:
        start = text.find(" ", start, first[0]) + 1 or start
    if end < len(text):
        end = max(text.rfind(" ", first[1], end), first[1])
    head, tail = "\u2026" if start else "", "\u2026" if end < len(text) else ""
    moved = tuple(
        (s - start + len(head), e - start + len(head)) for s, e in places if start <= s and e <= end
    )
    return Snippet(f"{head}{text[start:end]}{tail}", moved)
