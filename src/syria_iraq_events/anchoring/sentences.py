"""The sentences of a text in Latin or Arabic script, with their places.

A line is a heading, a paragraph, or a part of a paragraph that was broken to fit a page. A full
stop ends a sentence unless it belongs to an abbreviation, an initial or a number; what follows in
quotation marks or brackets right after it still belongs to the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STOPS = frozenset(".!?\u2026\u061f\u06d4\u3002\uff01\uff1f")
"""What ends a sentence: also the Arabic question mark and the Urdu and Chinese full stops."""
CLOSERS = frozenset("\"'\u2019\u201d\u00bb\u203a)]}\u300d\u300f\ufd3e\u200f\u200e")
"""What may stand between the stop and the end of the sentence."""
OPENERS = frozenset("\"'\u2018\u201c\u00ab\u2039([{\u300c\u300e\ufd3f\u200f\u200e")
_CONTINUES = frozenset(",;:\u060c\u061b-\u2013\u2014")
_ABBREVIATIONS = (
    " mr mrs ms dr prof gen lt col maj brig capt sgt adm rev hon st sen rep gov pres jr sr vs etc "
    "approx dept inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec "
    "a.m p.m e.g i.e u.s u.k u.n "
)
_BEFORE_NUMBERS = " no nos fig p pp art "
"""Abbreviations before a number, words or initials elsewhere."""
_ASIDE_WORDS = 5
"""A bracket of so few words after a sentence is a credit, not a sentence."""


class Sentence:
    """A sentence or a heading: ``text[start:end]`` of the text that it was found in."""

    __slots__ = ("end", "heading", "line", "start", "text")

    def __init__(self, text: str, start: int, end: int, *, line: int, heading: bool) -> None:
        self.text, self.start, self.end = text, start, end
        self.line = line
        """The line of the text on which it begins, from 1."""
        self.heading = heading
        """Whether it is a line without a final stop, or a question set as a title."""

    def __repr__(self) -> str:
        return f"<{'Heading' if self.heading else 'Sentence'} {self.start}:{self.end}>"


def sentences(text: str) -> list[Sentence]:
    """Every sentence and heading of a text, in order.

    >>> text = "At the gate\\n\\nGen. Smith came. He said: “No!” (AP)\\nمن يدري؟ لا أحد."
    >>> for one in sentences(text):
    ...     print(one.heading, one.text)
    True At the gate
    False Gen. Smith came.
    False He said: “No!” (AP)
    False من يدري؟
    False لا أحد.
    """
    found: list[Sentence] = []
    for start, end in _paragraphs(text):
        parts = list(_split(text, start, end))
        alone = len(parts) == 1
        for first, last, stopped in parts:
            line = text.count("\n", 0, first) + 1
            words = " ".join(text[first:last].split())
            heading = alone and (not stopped or _is_title(words))
            found.append(Sentence(words, first, last, line=line, heading=heading))
    return found


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs begin and end; lines that were broken to fit a page are one."""
    start = end = -1
    at = 0
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if start >= 0 and not (content and _goes_on(text[start:end], content)):
            yield start, end
            start = -1
        if content:
            first = at + line.index(content)
            start = first if start < 0 else start
            end = first + len(content)
        at += len(line)
    if start >= 0:
        yield start, end


def _goes_on(before: str, line: str) -> bool:
    """Whether a line continues the paragraph before it."""
    last = before[-1]
    return last in _CONTINUES or (last not in STOPS | CLOSERS and line[0].islower())


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Where the sentences of a paragraph begin and end, and whether a stop ends them."""
    first = at = start
    while at < end:
        if text[at] not in STOPS:
            at += 1
            continue
        stop = at
        while at < end and text[at] in STOPS | CLOSERS:
            at += 1
        if at < end and not _is_end(text, first, stop, at, end):
            continue
        at = _after_aside(text, at, end)
        yield first, at, True
        while at < end and text[at].isspace():
            at += 1
        first = at
    if first < end:
        yield first, end, False


def _is_end(text: str, first: int, stop: int, after: int, end: int) -> bool:
    """Whether the stop at a place, with more of the paragraph after it, ends a sentence."""
    if not text[after].isspace():
        return False
    following = text[after:end].lstrip().lstrip("".join(OPENERS))
    if following[:1].islower():
        return False
    words = text[first:stop].split()
    word = words[-1].lstrip("".join(OPENERS)) if words else ""
    initial = len(word) == 1 and word.isupper() and word.isascii()
    if text[stop] != "." or not word:
        return True
    lower = f" {word.lower()} "
    number = following[:1].isdigit() and lower in _BEFORE_NUMBERS
    return not (initial or number or lower in _ABBREVIATIONS)


def _after_aside(text: str, at: int, end: int) -> int:
    """The end of the sentence with a short bracket that closes the paragraph, such as a credit."""
    rest = text[at:end].strip()
    aside = rest.startswith("(") and rest.find(")") == len(rest) - 1
    return end if aside and len(rest.split()) <= _ASIDE_WORDS else at


def _is_title(line: str) -> bool:
    """Whether a line that ends in a question or exclamation mark is set as a title."""
    bare = line.rstrip("".join(CLOSERS))
    words = [word for word in bare.split() if len(word) > 3]
    cased = [word for word in words if word[0].isupper() or word[0].islower()]
    return bare[-1:] in ("?", "!") and bool(cased) and all(word[0].isupper() for word in cased)
