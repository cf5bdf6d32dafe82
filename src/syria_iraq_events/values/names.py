"""Names in many languages and scripts: how to compare them, and which one to show."""

from __future__ import annotations

import unicodedata

from syria_iraq_events.values.w1 import normalize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FALLBACKS: dict[str, tuple[str, ...]] = {
    "ar-Latn": (),
    "az": ("tr",),
    "ckb": ("ku", "kmr"),
    "ckb-Latn": ("kmr", "ku"),
    "kmr": ("ku", "ckb-Latn"),
    "ku": ("kmr", "ckb"),
    "zh-Hans": ("zh",),
    "zh-Hant": ("zh",),
}
"""What to show a reader of a language (BCP 47) when a text is not there in it, before English.

Kurdish falls back to Kurdish, the same script first. A language in another script than its usual
one does not fall back to the usual one: who asks for ``ar-Latn`` does not read ``ar``.
"""

_SCRIPTS = {
    "ARABIC": "Arab",
    "ARMENIAN": "Armn",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "GEORGIAN": "Geor",
    "GREEK": "Grek",
    "HANGUL": "Hang",
    "HEBREW": "Hebr",
    "HIRAGANA": "Hira",
    "KATAKANA": "Kana",
    "LATIN": "Latn",
    "SYRIAC": "Syrc",
}
"""ISO 15924 codes by the first word of a letter's Unicode name."""


def fold(text: str) -> str:
    """Return the form of a name under which every spelling of it is looked up: w1, no more.

    Names are equal for a look-up if marks, hamza, tatweel, case, digits and punctuation are all
    that they differ in.

    >>> fold("Al-Qāim") == fold("al Qaim"), fold("القائم") == fold("القايم")
    (True, True)
    """
    return normalize(text)


_SCRIPT_OF_LETTER: dict[str, str] = {}
"""The scripts of letters that were asked for: a text has many of the same few."""


def script_of(text: str) -> str:
    """Return the ISO 15924 code of the script in which most letters of `text` are.

    Of two scripts with as many letters, the one that comes first. ``Zyyy`` (common) if there is no
    letter of any script, ``Zzzz`` if the script is none that this library knows.

    >>> script_of("Iraq"), script_of("العراق"), script_of("2024")
    ('Latn', 'Arab', 'Zyyy')
    """
    if text in _SCRIPT_OF_LETTER:
        return _SCRIPT_OF_LETTER[text]
    counts: dict[str, int] = {}
    for letter in fold(text):
        # Modifier letters (ʿ, ʾ) belong to no script; digits neither.
        if unicodedata.category(letter) in ("Ll", "Lo"):
            name = unicodedata.name(letter, "").partition(" ")[0]
            script = _SCRIPTS.get(name, "Zzzz")
            counts[script] = counts.get(script, 0) + 1
    script = max(counts, key=counts.__getitem__, default="Zyyy")
    if len(text) == 1:
        _SCRIPT_OF_LETTER[text] = script
    return script


def is_rtl(text: str) -> bool:
    """Tell whether a paragraph that begins with `text` runs from right to left.

    The first strong character decides, what stands in an isolate does not count (Unicode Standard
    Annex 9, rules P2 and P3); without any, it runs from left to right.

    >>> is_rtl("«العراق» (Iraq)"), is_rtl("Iraq (العراق)")
    (True, False)
    """
    depth = 0
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("LRI", "RLI", "FSI"):
            depth += 1
        elif direction == "PDI":
            depth = max(depth - 1, 0)
        elif not depth and direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def fallbacks(lang: str) -> tuple[str, ...]:
    """Return the languages to try for a reader of `lang`, in order; the last is English.

    Regions and variants are left out from the end (RFC 4647, lookup); a script is not, because
    the text would be in another one.

    >>> fallbacks("ckb-IQ"), fallbacks("ar-Latn-SY")
    (('ckb-IQ', 'ckb', 'ku', 'kmr', 'en'), ('ar-Latn-SY', 'ar-Latn', 'en'))
    """
    parts = [_subtag(part, at) for at, part in enumerate(lang.replace("_", "-").split("-"))]
    tried = ["-".join(parts)]
    while len(parts) > 1 and not (len(parts[-1]) == 4 and parts[-1].isalpha()):
        parts.pop()
        tried.append("-".join(parts))
    return tuple(dict.fromkeys((*tried, *FALLBACKS.get(tried[-1], ()), "en")))


def preferred(names: Mapping[str, Sequence[str]], lang: str = "en") -> str:
    """Return the name to show a reader of `lang`: the first one of the first language there is.

    Languages are tried in the order of :func:`fallbacks`, then in that of `names`. Raises
    ValueError if there is no name at all.

    >>> preferred({"ar": ["القائم"], "en": ["al-Qa'im", "Husaybah"]}, "ckb")
    "al-Qa'im"
    """
    return localized({key: spellings[0] for key, spellings in names.items() if spellings}, lang)


def localized(texts: Mapping[str, str], lang: str = "en") -> str:
    """Return the text to show a reader of `lang`.

    Languages are tried in the order of :func:`fallbacks`, then in that of `texts`. Raises
    ValueError if there is no text at all.
    """
    for key in (*fallbacks(lang), *texts):
        if key in texts:
            return texts[key]
    raise ValueError("there is no text in any language")


def _subtag(part: str, at: int) -> str:
    """Return a subtag in the case that BCP 47 recommends: ckb, Latn, IQ."""
    if at == 0 or len(part) not in (2, 4):
        return part.lower()
    return part.upper() if len(part) == 2 else part.title()
