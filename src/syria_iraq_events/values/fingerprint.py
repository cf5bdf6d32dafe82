"""Fingerprints of passages: evidence without copying.

A fingerprint is the number of words of a passage and the SHA-256 of its w1 form (:mod:`.w1`) in
UTF-8. Whoever holds the text finds the passage in it and verifies that it stands there. It hides
nothing: a short passage can be guessed from its hash.
"""

from __future__ import annotations

from hashlib import sha256 as _sha256

from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.w1 import normalize, spans, tokens

__all__ = [
    "MAX_WORDS",
    "MIN_WORDS",
    "SHA256_PATTERN",
    "SHORT_WORDS",
    "Fingerprint",
    "Passage",
    "find",
    "fingerprint",
    "normalize",
    "tokens",
]

MIN_WORDS = 5
"""The fewest words of a passage."""
MAX_WORDS = 60
"""The most words of a passage."""
SHORT_WORDS = 8
"""A passage of fewer words deserves a warning: it may well stand in a text twice."""

SHA256_PATTERN = "^[0-9a-f]{64}$"
"""A SHA-256 in hexadecimal, as a regular expression for JSON Schema."""

_HEXADECIMAL = frozenset("0123456789abcdef")


class Fingerprint:
    """The w1 fingerprint of a text: how many words it has, and their SHA-256.

    Its text is ``w1:<words>:<sha256>``. Raises ValueFormatError if `words` is less than 1 or
    `sha256` is not 64 lower-case hexadecimal digits.

    >>> print(Fingerprint.of("page 4 of 9"))
    w1:4:8fe7b1a45559cba1cf0531b3e8cb5935adfcc25d707f602f9a7d51131b1a5ae3
    """

    __slots__ = ("_sha256", "_words")

    def __init__(self, words: int, sha256: str) -> None:
        if words < 1:
            raise ValueFormatError(str(words), "a fingerprint is of one word or more")
        if len(sha256) != 64 or not _HEXADECIMAL.issuperset(sha256):
            lower = sha256.lower()
            right = len(lower) == 64 and _HEXADECIMAL.issuperset(lower)
            raise ValueFormatError(
                sha256, "a SHA-256 is 64 lower-case hexadecimal digits", lower if right else None
            )
        self._words = words
        self._sha256 = sha256

    @classmethod
    def of(cls, text: str) -> Fingerprint:
        """Return the fingerprint of `text` as a whole, however long.

        Raises ValueFormatError if there is no word in it.
        """
        words = tokens(text)
        return cls(len(words), _sha256(" ".join(words).encode()).hexdigest())

    @classmethod
    def parse(cls, text: str) -> Fingerprint:
        """Return the fingerprint that ``w1:<words>:<sha256>`` stands for.

        Raises ValueFormatError if it is none.
        """
        name, _, rest = text.partition(":")
        words, _, sha256 = rest.partition(":")
        canonical = words.isascii() and words.isdigit() and words[0] != "0" and len(words) < 10
        if name != "w1" or not canonical:
            raise ValueFormatError(text, "a fingerprint is w1:<number of words>:<SHA-256>")
        return cls(int(words), sha256)

    @property
    def words(self) -> int:
        """The number of words."""
        return self._words

    @property
    def sha256(self) -> str:
        """The SHA-256 of the w1 form in UTF-8: 64 lower-case hexadecimal digits."""
        return self._sha256

    @property
    def text(self) -> str:
        """The canonical text, ``w1:<words>:<sha256>``."""
        return f"w1:{self._words}:{self._sha256}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fingerprint):
            return NotImplemented
        return (self._words, self._sha256) == (other._words, other._sha256)

    def __hash__(self) -> int:
        return hash((self._words, self._sha256))

    def __repr__(self) -> str:
        return f"Fingerprint({self._words}, {self._sha256!r})"

    def __str__(self) -> str:
        return self.text

    def __reduce__(self) -> tuple[type[Fingerprint], tuple[int, str]]:
        return (Fingerprint, (self._words, self._sha256))


class Passage:
    """A place in a text: ``text[start:end]`` is the passage, `word` the index of its first word."""

    __slots__ = ("_end", "_start", "_word")

    def __init__(self, start: int, end: int, word: int) -> None:
        self._start, self._end, self._word = start, end, word

    @property
    def start(self) -> int:
        """The index of the passage's first character in the text."""
        return self._start

    @property
    def end(self) -> int:
        """The index after the passage's last character."""
        return self._end

    @property
    def word(self) -> int:
        """The index of the passage's first word among the text's words."""
        return self._word

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Passage):
            return NotImplemented
        return (self._start, self._end, self._word) == (other._start, other._end, other._word)

    def __hash__(self) -> int:
        return hash((self._start, self._end, self._word))

    def __repr__(self) -> str:
        return f"Passage(start={self._start}, end={self._end}, word={self._word})"

    def __str__(self) -> str:
        return f"{self._start}:{self._end}"


def fingerprint(passage: str) -> Fingerprint:
    """Return the fingerprint of a passage of 5 to 60 words.

    Raises ValueFormatError for fewer or more words: fewer are found by chance, more are a copy of
    the source. (:meth:`Fingerprint.of` takes a text of any length.)
    """
    count = len(tokens(passage))
    if not MIN_WORDS <= count <= MAX_WORDS:
        expected = f"a passage has {MIN_WORDS} to {MAX_WORDS} words, this one has {count}"
        raise ValueFormatError(passage, expected)
    return Fingerprint.of(passage)


def find(text: str, words: int, sha256: str) -> list[Passage]:
    """Return every place where the passage with this fingerprint stands in `text`, in order.

    One place verifies the passage; none means that the text is another one, or was edited; more
    mean that the passage does not say which place is meant. Takes time in proportion to the words
    of `text` times `words`: well under 0.1 s for 10,000 words. Raises ValueFormatError if there is
    no such fingerprint.

    >>> mark = fingerprint("Soldiers crossed at al-Qa'im")
    >>> find("“Soldiers crossed at al-Qaim”, he said.", mark.words, mark.sha256)
    []
    >>> find("“SOLDIERS crossed at al Qa’im”, he said.", mark.words, mark.sha256)
    [Passage(start=1, end=29, word=0)]
    """
    wanted = bytes.fromhex(Fingerprint(words, sha256).sha256)
    placed = spans(text)
    # The words are encoded once and every window is a slice of the same bytes.
    encoded = [word.encode() for word, _, _ in placed]
    joined = memoryview(b" ".join(encoded))
    starts = [0]
    for word in encoded:
        starts.append(starts[-1] + len(word) + 1)
    return [
        Passage(placed[first][1], placed[first + words - 1][2], first)
        for first in range(len(placed) - words + 1)
        if _sha256(joined[starts[first] : starts[first + words] - 1]).digest() == wanted
    ]
