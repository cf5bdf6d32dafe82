"""Names: in the script of their language, each once, and no letters that only look alike."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Breach, rule
from syria_iraq_events.checking.scripts import SCRIPT_OF
from syria_iraq_events.checking.texts import Worded, names, own_words, titles, vocabulary
from syria_iraq_events.values.names import script_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from syria_iraq_events.reading.seeds import Seeds

_ONLY = {
    "Latn": re.compile("[\n -~]*"),
    "Arab": re.compile("[\n -@[-`{-~«»،؛؟\u0621-\u063a\u0641-\u064a\u0671-\u06d3–—’“”]*"),
}
"""Texts with no letter of another script, which most are and a glance tells."""
_PERSIAN: dict[str, str | int | None] = {"\u06a9": "\u0643", "\u06cc": "\u064a"}
"""Letters of Persian and Kurdish that look like letters of Arabic (keheh and kaf, yeh)."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_OF_ONE_SCRIPT = re.compile(r"[\W\d_\u0621-\u064a\u0671-\u06d3]*|[\W\d_A-Za-z\u00c0-\u024f]*")
"""Letters of Arabic only, or of Latin only: most texts, told without a look at every letter."""


@rule("SIE605", "mixed-scripts", alone=True)
def mixed_scripts(seeds: Seeds) -> Iterator[Breach]:
    """A word holds letters of two scripts.

    A Cyrillic or Greek letter in a Latin word looks right and is found by nobody (UTS 39).

    Bad:
        # in places/town.yaml
        names: {en: [The T\u043ewn]}
    Good:
        # in places/town.yaml
        names: {en: [The Town]}
    """
    spelt = (worded for worded, _ in names(seeds))
    ours = own_words(seeds) if _mixed(vocabulary(seeds).other) else ()
    for folder, id, path, text in (*ours, *spelt, *_printed(seeds)):
        if text.isascii() or _OF_ONE_SCRIPT.fullmatch(text):
            continue
        for word in _WORD.findall(text):
            scripts = {script_of(letter) for letter in word} - {"Zyyy", "Zzzz"}
            if len(scripts) > 1:
                letters = ", ".join(
                    f"U+{ord(one):04X} {unicodedata.name(one, '')}"
                    for one in dict.fromkeys(word)
                    if script_of(one) != script_of(word)
                )
                yield Breach(
                    folder, id, path, f"`{word}` mixes the scripts {' and '.join(sorted(scripts))}",
                    f"type it again; of another script: {letters}",
                )  # fmt: skip
                break


@rule("SIE612", "name-in-another-script", alone=True, severity="warning")
def name_in_another_script(seeds: Seeds) -> Iterator[Breach]:
    """A name, title or summary is in another script than the language under which it stands.

    Bad:
        # in places/town.yaml
        names: {en: [The Town], ar: [al-Balda]}
    Good:
        # in places/town.yaml
        names: {en: [The Town], ar: [البلدة]}
    """
    ours = ((one, str(one.path[-1])) for one in titles(seeds))
    for (folder, id, path, text), language in chain(names(seeds), ours):
        expected = SCRIPT_OF.get(language)
        if expected in _ONLY and _ONLY[expected].fullmatch(text):
            continue
        found = script_of(text)
        if expected and found not in (expected, "Zyyy"):
            what = "name" if folder != "events" else str(path[0])
            yield Breach(
                folder, id, path, f"a {what} under `{language}` in the script {found}",
                "put it under its own language, or type it in the right script",
            )  # fmt: skip


@rule("SIE613", "name-twice", alone=True, severity="warning")
def name_twice(seeds: Seeds) -> Iterator[Breach]:
    """A record has one name twice under one language.

    Bad:
        # in places/town.yaml
        names: {en: [The Town, The Town]}
    Good:
        # in places/town.yaml
        names: {en: [The Town]}
    """
    seen: set[tuple[object, ...]] = set()
    for (folder, id, path, text), _ in names(seeds):
        here = (folder, id, path[:-1], text)
        if here in seen:
            yield Breach(folder, id, path, "this name stands before", "delete one of the two")
        seen.add(here)


@rule("SIE614", "persian-letter-in-arabic", alone=True, severity="warning", fixable=False)
def persian_letter_in_arabic(seeds: Seeds) -> Iterator[Breach]:
    """An Arabic name holds a letter of Persian or Kurdish that looks like the Arabic one.

    Keyboards and fonts mix them; a search for the Arabic name may then miss the record.

    Bad:
        # in places/town.yaml
        names: {en: [The Town], ar: [بلد\u06cc]}
    Good:
        # in places/town.yaml
        names: {en: [The Town], ar: [بلد\u064a]}
    """
    for (folder, id, path, text), language in names(seeds):
        wrong = [letter for letter in _PERSIAN if letter in text]
        if language == "ar" and wrong:
            right = text.translate(str.maketrans(_PERSIAN))
            found = ", ".join(f"U+{ord(letter):04X}" for letter in wrong)
            yield Breach(
                folder, id, path, f"an Arabic name with {found}",
                f"write `{right}`, or put the name under its own language",
            )  # fmt: skip


def _mixed(words: str) -> bool:
    """Whether any of the words, a line each, may hold letters of two scripts."""
    return not all(map(_OF_ONE_SCRIPT.fullmatch, words.split("\n")))


def _printed(seeds: Seeds) -> Iterator[Worded]:
    """The headlines and bylines of sources, which are typed as they were printed."""
    for id, source in seeds.sources.items():
        yield Worded("sources", id, ("title",), source.title)
        for index, author in enumerate(source.authors or ()):
            yield Worded("sources", id, ("authors", index), author)
