"""What a search looks through: every word of every record, with how much it tells there.

It is built from a dataset's records when somebody first searches, and kept with them. A word's
weight in a record follows BM25 (Robertson and Zaragoza, 2009): it grows with how often the word
stands in a field, less and less, and shrinks with the field's length; a name weighs more than a
note.
"""

from __future__ import annotations

from collections import defaultdict
from math import log
from typing import TYPE_CHECKING, Any

from syria_iraq_events.dataset.spelling import ARTICLES, LEAST, base, skeleton, variants
from syria_iraq_events.dataset.spelling import words as words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from syria_iraq_events.dataset.store import Store

Line = dict[str, Any]

KINDS = ("place", "actor", "event", "claim", "source")
"""The kinds of record, in the order in which those of equal score are given."""
WEIGHTS = {
    "names": 4.0, "title": 3.0, "says": 2.0, "summary": 1.5, "tags": 1.5, "unnamed": 1.0,
    "roles": 1.0, "authors": 1.0, "note": 0.6,
}  # fmt: skip
"""The fields that are looked through, and how much a word tells in each."""
_SATURATION, _LENGTH = 1.2, 0.75


def texts(kind: str, line: Line) -> Iterator[tuple[str, str]]:
    """The texts of a record that are looked through, each with its field."""
    for names in (line.get("names", {}), *(s["names"] for s in line.get("sides", {}).values())):
        yield from (("names", name) for spellings in names.values() for name in spellings)
    titles = line.get("title", {})
    for title in (titles,) if kind == "source" else titles.values():
        yield "title", title
    yield from (("summary", text) for text in line.get("summary", {}).values())
    yield from (("roles", role["title"]) for role in line.get("roles", ()))
    for field in ("tags", "authors"):
        yield from ((field, text) for text in line.get(field, ()))
    for field in ("says", "unnamed", "note"):
        if field in line:
            yield field, line[field]


def squeezed(words: Iterable[str]) -> str:
    """A name in one word, without articles: Deir ez-Zor, Deir Ezzor and Deirezzor are nearly one.

    >>> squeezed(["deir", "ez", "zor"]), squeezed(["al", "bukamal"]), squeezed(["the"])
    ('deirzor', 'bukamal', 'the')
    """
    words = list(words)
    return "".join(base(word) for word in words if word not in ARTICLES) or "".join(words)


class Spellings:
    """Words, to be found by their exact form and by what sounds or looks nearly like it."""

    __slots__ = ("by_base", "by_sound", "by_variant")

    def __init__(self, words: Iterable[str], names: Iterable[str]) -> None:
        """Takes all words, and those of them that names are made of: only these have a sound."""
        self.by_base: dict[str, set[str]] = defaultdict(set)
        self.by_sound: dict[str, set[str]] = defaultdict(set)
        self.by_variant: dict[str, set[str]] = defaultdict(set)
        named = set(names)
        for word in {*words, *named}:
            bare = base(word) if word in named or not word.isascii() else word
            self.by_base[bare].add(word)
            for form in {word, bare}:
                for variant in variants(form) if len(form) >= LEAST else ():
                    self.by_variant[variant].add(word)
        for word in named:
            sound = skeleton(base(word))
            if len(sound) > 1:
                self.by_sound[sound].add(word)


class SearchIndex:
    """Every word of a store's records."""

    __slots__ = ("docs", "names", "postings", "sorted", "spelt", "wholes", "wholes_spelt")

    def __init__(self, store: Store) -> None:
        self.docs = [(kind, row) for kind in KINDS for row in range(store.counts[kind])]
        """Kind and row of each record; the others hold places in this list."""
        self.wholes: dict[str, set[int]] = defaultdict(set)
        """Whole names and ids in one word, and the records that bear them."""
        found: dict[tuple[int, str, int], dict[str, int]] = {}
        lengths: dict[str, list[int]] = defaultdict(list)
        named: set[str] = set()
        squeezed_names: set[str] = set()
        for doc, (kind, row) in enumerate(self.docs):
            line = store.record(kind, row)
            self.wholes[squeezed(words_of(line["id"]))].add(doc)
            for number, (field, text) in enumerate(texts(kind, line)):
                words = words_of(text)
                lengths[field].append(len(words))
                counts = found[doc, field, number] = defaultdict(int)
                for word in words:
                    counts[word] += 1
                if field == "names":
                    named.update(words)
                    squeezed_names.add(squeezed(words))
                    self.wholes[squeezed(words)].add(doc)
        self.postings = _weighed(found, {f: sum(n) / len(n) or 1 for f, n in lengths.items()})
        self.names = frozenset(named)
        self.sorted = sorted(self.postings)
        self.spelt = Spellings(self.postings, named - ARTICLES)
        self.wholes_spelt = Spellings((), squeezed_names)

    def rarity(self, word: str) -> float:
        """How much a word tells: the fewer records have it, the more."""
        having = len(self.postings[word])
        return log(1 + (len(self.docs) - having + 0.5) / (having + 0.5))


def _weighed(
    found: dict[tuple[int, str, int], dict[str, int]], means: dict[str, float]
) -> dict[str, dict[int, float]]:
    """The records that have each word, and its weight in each."""
    out: dict[str, dict[int, float]] = defaultdict(dict)
    for (doc, field, _), counts in found.items():
        length = sum(counts.values()) / means[field]
        slow = _SATURATION * (1 - _LENGTH + _LENGTH * length)
        for word, count in counts.items():
            weight = WEIGHTS[field] * count * (_SATURATION + 1) / (count + slow)
            before = out[word].get(doc, 0.0)
            # Many names of one record are one name in many spellings: the best one counts.
            out[word][doc] = max(before, weight) if field == "names" else before + weight
    return dict(out)
