"""Ids: from a date and a title or name to a short name that no other record has."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from syria_iraq_events.reading.seeds import MAX_ID, id_problem
from syria_iraq_events.values import EdtfDate
from syria_iraq_events.values.names import script_of

if TYPE_CHECKING:
    from collections.abc import Container

_SILENT = re.compile("['’‘ʼʿʾ`´]")
_OTHER = re.compile("[^a-z0-9]+")
_LATIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_ARABIC = {
    "ء": "", "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ؤ": "u", "ئ": "i", "ب": "b",
    "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f",
    "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "ة": "a", "ى": "a",
    # Kurdish and Persian
    "ک": "k", "گ": "g", "پ": "p", "چ": "ch", "ژ": "zh", "ڤ": "v", "ڕ": "r", "ڵ": "l", "ۆ": "o",
    "ێ": "e", "ە": "a", "ھ": "h",
    # what is written above and below letters only where it must be told, and the lengthening mark
    "\u064e": "a", "\u064f": "u", "\u0650": "i", "\u0640": "",
}  # fmt: skip
_GLIDES = {"و": ("w", "u"), "ي": ("y", "i"), "ی": ("y", "i")}
_VOWELS = frozenset("aeiou")
_ARTICLE = re.compile(r"\b[اٱ]ل(?=\w{2})")
_GOD = re.compile(r"\bالله\b")
_SHORT_SPAN = 7
"""Days: a date that is one of so few keeps its first day in the id."""


def slug(text: str, limit: int = MAX_ID) -> str:
    """The text as a short name, cut after a whole word; empty where it has no letter that we know.

    >>> slug("Al-Qa'im: Türkiye’s 2nd gate"), slug("القائم"), slug("one two three", 9)
    ('al-qaim-turkiyes-2nd-gate', 'al-qaim', 'one-two')
    """
    plain = unicodedata.normalize("NFKD", transliterated(_SILENT.sub("", text.lower())))
    bare = (one for one in plain if not unicodedata.combining(one))
    letters = "".join(str(unicodedata.decimal(one, one)) for one in bare)
    found = _OTHER.sub("-", letters.translate(_LATIN)).strip("-")
    if len(found) > limit:
        whole, cut = found[:limit], found[limit] != "-"
        found = (whole.rpartition("-")[0] if cut else whole) or whole
    return found.strip("-")


def transliterated(text: str) -> str:
    """The text with Arabic letters in Latin ones.

    Short vowels are not written in Arabic, so none stand here: the result is what is written, not
    how it is spoken. :func:`leaves_out_vowels` tells when to ask for the usual spelling.

    >>> transliterated("مقداد ميري"), transliterated("القائم")
    ('mqdad miri', 'al-qaim')
    """
    composed = _ARTICLE.sub("al-", _GOD.sub("allah", unicodedata.normalize("NFKC", text)))
    found: list[str] = []
    for index, letter in enumerate(composed):
        if letter in _GLIDES:
            glide, vowel = _GLIDES[letter]
            before = found[-1][-1:] if found else ""
            after = composed[index + 1 : index + 2]
            alone = not before.isalpha() or before in _VOWELS or after in ("ا", "آ", "ة")
            found.append(glide if alone else vowel)
        elif letter in _ARABIC:
            if _ARABIC[letter]:
                found.append(_ARABIC[letter])
        else:
            found.append(letter)
    return "".join(found)


def leaves_out_vowels(text: str) -> bool:
    """Whether a short name made of the text is only its consonants, more or less."""
    return script_of(text) == "Arab"


def date_prefix(date: str) -> str:
    """What the id of an event or source of a date begins with.

    A day where it is known, or known but for a week; else the month, or the year.

    >>> [date_prefix(date) for date in ("2024-12-07/2024-12-09", "2024-12", "2024~")]
    ['2024-12-07', '2024-12', '2024']
    >>> [date_prefix(f"[2024-12-07..{last}]") for last in ("2024-12-13", "2025-02-11")]
    ['2024-12-07', '2024-12']
    """
    parsed = EdtfDate.parse(date)
    first, last = parsed.earliest, parsed.latest
    if parsed.kind == "set" and first and last:
        short = (last - first).days < _SHORT_SPAN
        return first.isoformat() if short else first.isoformat()[:7]
    written = re.findall(r"[0-9]{4}(?:-[0-9]{2}){0,2}", date)[0]
    return str(written)


def unused(wanted: str, taken: Container[str]) -> str:
    """The short name, with a number behind it where it is taken.

    >>> unused("a-town", {"a-town", "a-town-2"})
    'a-town-3'
    """
    found, number = wanted[:MAX_ID].strip("-"), 1
    while found in taken or id_problem(found).endswith("Windows"):
        number += 1
        tail = f"-{number}"
        found = wanted[: MAX_ID - len(tail)].strip("-") + tail
    return found
