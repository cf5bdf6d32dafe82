"""How one name is spelt in many ways: articles, transliterations, misspellings.

All of it works on words in their w1 form (:mod:`syria_iraq_events.values.w1`): lower case, no
marks, no hamza.
"""

from __future__ import annotations

import re

from syria_iraq_events.values import w1

_APOSTROPHE = re.compile(r"(?<=\w)['`\u2018\u2019\u02bb-\u02bf](?!s\b)(?=\w)")
_JOINER = "\u2060"  # w1 passes over it

ARTICLES = frozenset(
    (
        *("al", "el", "ul", "ar", "as", "ash", "an", "ad", "at", "az", "ez", "es", "er", "ed"),
        *("et", "en", "the", "a", "of", "in", "on", "to", "and", "or", "by", "is", "was", "for"),
    )
)
"""The article, as it is assimilated too (ash-Sham, ez-Zor), and the commonest words of English.

They tell nothing: a search leaves them out where it has others.
"""

_ARABIC = ("وال", "بال", "ال")
_DIGRAPHS = {
    "kh": "k", "gh": "k", "sh": "s", "ch": "s", "th": "t", "dh": "d", "dj": "j", "ph": "f",
}  # fmt: skip
_CONSONANTS = {
    **dict.fromkeys("bpبپ", "b"),
    **dict.fromkeys("tتطث", "t"),
    **dict.fromkeys("jج", "j"),
    **dict.fromkeys("hحه", "h"),
    **dict.fromkeys("dzدذزضظ", "d"),
    **dict.fromkeys("rر", "r"),
    **dict.fromkeys("sسشصچژ", "s"),
    **dict.fromkeys("kqgcقكکگغخ", "k"),
    **dict.fromkeys("fvفڤ", "f"),
    "l": "l", "ل": "l", "m": "m", "م": "m", "n": "n", "ن": "n", "x": "ks",
}  # fmt: skip
"""Letters by the sound that their transliterations share. Vowels, w, y and ayn have none: they are
written in too many ways, or not at all."""
LEAST = 4
"""A word of fewer letters has no misspellings: too many others are as near."""


def words(text: str) -> list[str]:
    """The words of a text in their w1 form; an apostrophe within a name does not divide it.

    >>> words("Iraq's Al-Qa\u2019im")
    ['iraq', 's', 'al', 'qaim']
    """
    return w1.tokens(_APOSTROPHE.sub(_JOINER, text))


def spans(text: str) -> list[tuple[str, int, int]]:
    """The same words, each with the place where it stands in the text."""
    return w1.spans(_APOSTROPHE.sub(_JOINER, text))


def base(word: str) -> str:
    """A word without the article that is written together with it.

    >>> base("القايم"), base("albukamal"), base("ali")
    ('قايم', 'bukamal', 'ali')
    """
    for article in _ARABIC:
        if word.startswith(article) and len(word) > len(article) + 2:
            return word[len(article) :]
    return word[2:] if word.startswith(("al", "el")) and len(word) > 5 else word


def skeleton(word: str) -> str:
    """The consonants of a word, the same for its transliterations and in both scripts.

    >>> skeleton("miqdad"), skeleton("muqdad"), skeleton("مقداد")
    ('mkd', 'mkd', 'mkd')
    """
    found, at = "", 0
    while at < len(word):
        pair = word[at : at + 2]
        sound = _DIGRAPHS.get(pair)
        at += 2 if sound else 1
        sound = sound or _CONSONANTS.get(pair[0], "")
        if sound != found[-1:]:
            found += sound
    return found.removesuffix("h")


def variants(word: str) -> set[str]:
    """The word, and what is left of it without any one letter.

    Words with one letter wrong, missing, too many or swapped share one of these.

    >>> sorted(variants("abc"))
    ['ab', 'abc', 'ac', 'bc']
    """
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def distance(a: str, b: str, limit: int) -> int:
    """How many letters are wrong, missing, too many or swapped; at most `limit` + 1.

    >>> distance("qaim", "qiam", 2), distance("basim", "bassem", 2), distance("iraq", "syria", 2)
    (1, 2, 3)
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    line = list(range(len(b) + 1))
    for row, one in enumerate(a, 1):
        older, before, line = before, line, [row]
        for column, other in enumerate(b, 1):
            best = min(before[column] + 1, line[-1] + 1, before[column - 1] + (one != other))
            if row > 1 and column > 1 and one == b[column - 2] and a[row - 2] == other:
                best = min(best, older[column - 2] + 1)
            line.append(best)
        if min(line) > limit:
            return limit + 1
    return min(line[-1], limit + 1)


def same_sound(a: str, b: str) -> bool:
    """Whether two words of one skeleton may be one name.

    In one script they must look alike too; of two scripts the consonants are all there is to go by.
    """
    if a.isascii() != b.isascii():
        return True
    limit = (max(len(a), len(b)) + 1) // 3
    return distance(a, b, limit) <= limit
