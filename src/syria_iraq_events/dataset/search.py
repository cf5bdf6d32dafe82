"""Searching: the records that speak of a text, the best first, with what was found in them."""

from __future__ import annotations

from bisect import bisect_left
from heapq import nsmallest
from typing import TYPE_CHECKING

from syria_iraq_events.dataset.entity import Entity, View
from syria_iraq_events.dataset.search_index import KINDS, SearchIndex, squeezed
from syria_iraq_events.dataset.snippet import Snippet, best_snippet
from syria_iraq_events.dataset.spelling import ARTICLES, LEAST, base, distance, same_sound, skeleton
from syria_iraq_events.dataset.spelling import variants as shortened
from syria_iraq_events.dataset.spelling import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.search_index import Spellings

EXACT, ARTICLE, LONGER, MISSPELT, SOUND = 1.0, 0.95, 0.45, 0.55, 0.65
"""How much of its weight a word keeps that is spelt otherwise than asked: exactly so, so but for
the article, with more letters at the end, with one letter wrong, with the same consonants."""
WHOLE = 30.0
"""What a record gains whose whole name or id is what was asked."""
CUT = 0.15
"""A record with less of the best one's score than this is not told."""


class Hit(View):
    """A record that was found, and why."""

    __slots__ = ("field", "record", "score", "snippet")
    record: Entity
    """The event, claim, source, actor or place."""
    score: float
    """How well it fits; comparable within one search only."""
    field: str
    """The field in which most of the text was found."""
    snippet: Snippet
    """The text of that field around what was found."""

    def __init__(self, record: Entity, score: float, field: str, snippet: Snippet) -> None:
        for name, value in zip(self.__slots__, (field, record, score, snippet), strict=True):
            object.__setattr__(self, name, value)

    @property
    def kind(self) -> str:
        """``event``, ``claim``, ``source``, ``actor`` or ``place``."""
        return self.record._kind

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Hit):
            return NotImplemented
        mine, theirs = ((h.record, h.score, h.field, h.snippet) for h in (self, other))
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.record, self.score))

    def __repr__(self) -> str:
        return f"<Hit {self.kind} {self.record.id} {self.score:.1f}: {self.snippet}>"


def search(
    data: Dataset, text: str, limit: int = 20, kinds: str | Iterable[str] | None = None
) -> tuple[Hit, ...]:
    """The records that speak of a text; see :meth:`~syria_iraq_events.Dataset.search`."""
    wanted = _kinds(kinds)
    if limit < 1:
        raise ValueError(f"limit is 1 or more, not {limit}")
    index = index_of(data)
    words = words_of(text)
    asked = [word for word in dict.fromkeys(words) if word not in ARTICLES] or words[:1]
    spellings = [_spellings(index, word) for word in asked]
    scores = _scores(index, spellings)
    whole = squeezed(words)
    named = _wholes(index, whole) if whole else {}
    for doc, (weight, _) in named.items():
        scores[doc] = scores.get(doc, 0.0) + weight * WHOLE
    there = {
        kind: range(data._store.counts[kind]) if data._horizon is None else data._rows(kind)
        for kind in wanted
    }
    found = [
        (-round(score, 6), doc)
        for doc, score in scores.items()
        if (kind := index.docs[doc][0]) in there and index.docs[doc][1] in there[kind]
    ]
    best = nsmallest(limit, found)
    least = best[0][0] * CUT if best else 0.0
    merged: dict[str, float] = {}
    for group in spellings:
        for word, weight in group.items():
            merged[word] = max(weight * index.rarity(word), merged.get(word, 0.0))
    hits = []
    for negative, doc in best:
        if negative <= least:
            kind, row = index.docs[doc]
            record: Entity = getattr(data, f"{kind}s")._at(row)
            name = named[doc][1] if doc in named else None
            field, snippet = best_snippet(kind, record._line, merged, name)
            hits.append(Hit(record, -negative, field, snippet))
    return tuple(hits)


def index_of(data: Dataset) -> SearchIndex:
    """The index of a dataset's records, built once; the datasets of past days share it."""
    kept = data._store.kept
    if "search" not in kept:
        kept["search"] = SearchIndex(data._store)
    index: SearchIndex = kept["search"]
    return index


def _kinds(kinds: str | Iterable[str] | None) -> tuple[str, ...]:
    wanted = KINDS if kinds is None else (kinds,) if isinstance(kinds, str) else tuple(kinds)
    for kind in wanted:
        if kind not in KINDS:
            raise ValueError(f"kinds are {', '.join(sorted(KINDS))}, not {kind!r}")
    return wanted


def _spellings(index: SearchIndex, word: str) -> dict[str, float]:
    """The words of the records that may be the one that is asked for, with their weights."""
    found = _near(index.spelt, word)
    if len(word) >= 3:
        at = bisect_left(index.sorted, word)
        while at < len(index.sorted) and index.sorted[at].startswith(word):
            found.setdefault(index.sorted[at], LONGER)
            at += 1
    return found


def _near(spelt: Spellings, word: str) -> dict[str, float]:
    """The words that are spelt like one or nearly so, the nearest spelling deciding."""
    found: dict[str, float] = {}
    for bare, weight in ((word, EXACT), (base(word), ARTICLE)):
        for other in spelt.by_base.get(bare, ()):
            found.setdefault(other, EXACT if other == word else weight * ARTICLE)
    bare = base(word)
    sound = skeleton(bare)
    for other in spelt.by_sound.get(sound, ()) if len(sound) > 1 else ():
        if same_sound(bare, base(other)):
            # Across scripts nothing but the consonants agrees; two of them are little to go by.
            across = bare.isascii() != other.isascii()
            found.setdefault(other, SOUND * (0.5 if len(sound) == 2 else 0.9) if across else SOUND)
    for form in {word, bare}:
        for short in shortened(form) if len(form) >= LEAST else ():
            for other in spelt.by_variant.get(short, ()):
                if other not in found and 1 in (
                    distance(form, other, 1),
                    distance(form, base(other), 1),
                ):
                    found[other] = MISSPELT
    return found


def _scores(index: SearchIndex, spellings: list[dict[str, float]]) -> dict[int, float]:
    """The score of every record that has one of the words in some spelling.

    What is spelt otherwise tells no more than what is spelt as asked, be it ever so rare.
    """
    scores: dict[int, float] = {}
    having: dict[int, int] = {}
    for group in spellings:
        most = min((index.rarity(w) for w, weight in group.items() if weight == EXACT), default=99)
        best: dict[int, float] = {}
        for word, weight in group.items():
            share = weight * min(index.rarity(word), most)
            for doc, tells in index.postings[word].items():
                score = share * tells
                if score > best.get(doc, 0.0):
                    best[doc] = score
        for doc, score in best.items():
            scores[doc] = scores.get(doc, 0.0) + score
            having[doc] = having.get(doc, 0) + 1
    return {doc: score * having[doc] / len(spellings) for doc, score in scores.items()}


def _wholes(index: SearchIndex, whole: str) -> dict[int, tuple[float, str]]:
    """The records whose whole name or id is what was asked, nearly or exactly."""
    near = {whole: EXACT} if whole in index.wholes else _near(index.wholes_spelt, whole)
    found: dict[int, tuple[float, str]] = {}
    for name, weight in near.items():
        for doc in index.wholes.get(name, ()):
            found[doc] = max(found.get(doc, (0.0, "")), (weight, name))
    return found
