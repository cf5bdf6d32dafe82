"""The normal form ``w1``: a text reduced to its words, so that two editions of it compare equal.

In order: NFKD; drop Mn, Me, Cf and U+0640 (tatweel); NFKC; lower case with ß as ss and final
sigma as sigma; NFKD; drop Mn and Me; decimal digits to ASCII; words are the runs of letters and
numbers (categories L* and N*), joined by one space. Vowel signs, hamza carriers, case, quotation
marks, hyphens, soft hyphens and invisible controls make no difference then.

What a step makes of a character does not depend on its neighbours, or the last NFKD undoes it
(NFKC composes Hangul and a few Indic signs). So the form of a text is the forms of its characters
in a row; each is worked out once and kept.

Characters are those of the interpreter's Unicode version. A character that is newer than it counts
as a separator there, so texts should be fingerprinted and verified with versions that know them.
"""

from __future__ import annotations

import unicodedata

_TATWEEL = "\u0640"


class _Forms(dict[int, str]):
    """The w1 form of each character met so far, for ``str.translate``.

    A form is letters and numbers, with a space where a word ends; it is empty for what is dropped.
    """

    def __missing__(self, code: int) -> str:
        form = self[code] = _form(chr(code))
        return form


def _form(character: str) -> str:
    text = _drop(unicodedata.normalize("NFKD", character), ("Mn", "Me", "Cf")).replace(_TATWEEL, "")
    text = unicodedata.normalize("NFKC", text).lower().replace("ß", "ss").replace("ς", "σ")
    text = _drop(unicodedata.normalize("NFKD", text), ("Mn", "Me"))
    return "".join(map(_word_character, text))


def _drop(text: str, categories: tuple[str, ...]) -> str:
    return "".join(one for one in text if unicodedata.category(one) not in categories)


def _word_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return character if category[0] in "LN" else " "


_FORMS = _Forms()


def normalize(text: str) -> str:
    """Return the w1 form of `text`: its words, joined by one space.

    >>> normalize("More than 2,000 SOLDIERS — القائِم")
    'more than 2 000 soldiers القايم'
    """
    return " ".join(tokens(text))


def tokens(text: str) -> list[str]:
    """Return the words of `text` in their w1 form.

    >>> tokens("Hay’at Tahrir al-Sham")
    ['hay', 'at', 'tahrir', 'al', 'sham']
    """
    # For ASCII text, str.translate has a fast path of its own: a table look-up a byte.
    return text.translate(_FORMS).split()


def spans(text: str) -> list[tuple[str, int, int]]:
    """Return the words of `text` in their w1 form, each with the place where it stands in `text`.

    A place is the index of the first character and the index after the last, marks and invisible
    controls that follow included. One character can hold several words: ``½`` is ``1`` and ``2``.

    >>> spans("al-Qāʾim")
    [('al', 0, 2), ('qaʾim', 3, 8)]
    """
    found: list[tuple[str, int, int]] = []
    word, start, end = "", 0, 0
    for at, character in enumerate(text):
        form = _FORMS[ord(character)]
        if not form:
            end = at + 1
            continue
        for number, piece in enumerate(form.split(" ")):
            if number and word:
                found.append((word, start, end))
                word = ""
            if piece:
                start, end = start if word else at, at + 1
                word += piece
    if word:
        found.append((word, start, end))
    return found
