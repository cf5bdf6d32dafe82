"""What all drafts are made with: fields that are left out where nothing is known, free ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from syria_iraq_events.checking.walk import known_ids, moved_ids
from syria_iraq_events.values.names import script_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from syria_iraq_events.reading.seeds import Seeds

_LANGUAGES = {"Latn": "en", "Arab": "ar"}
"""The language under which a name of a script is filed where none is told."""


def known(**fields: Any) -> dict[str, Any]:
    """The fields that hold something.

    >>> known(note="", date="2025", tags=[], basis=None)
    {'date': '2025'}
    """
    return {name: value for name, value in fields.items() if value not in (None, "", [], (), {})}


def taken_ids(seeds: Seeds, folder: str) -> set[str]:
    """The ids that no new record of a folder may have: in use, former, withdrawn."""
    return known_ids(seeds)[folder] | {*moved_ids(seeds).get(folder, {})}


def by_language(names: Iterable[str], told: Iterable[tuple[str, str]] = ()) -> dict[str, list[str]]:
    """Names by language, each once, in the order given.

    Args:
        names: names whose script tells the language: Latin letters are filed under English, Arabic
            ones under Arabic.
        told: language and name, for all other languages.

    >>> by_language(["Al-Qaim", "القائم"], [("kmr", "Qaîm")])
    {'en': ['Al-Qaim'], 'ar': ['القائم'], 'kmr': ['Qaîm']}
    """
    found: dict[str, list[str]] = {}
    for lang, name in (*((_LANGUAGES.get(script_of(name), "en"), name) for name in names), *told):
        if name not in found.setdefault(lang, []):
            found[lang].append(name)
    return found


def name_for_id(names: Mapping[str, list[str]]) -> str:
    """The name that the id is made from: an English one, else one in Latin letters, else the first.

    >>> name_for_id({"ar": ["القائم"], "kmr": ["Qaîm"]})
    'Qaîm'
    """
    every = [name for lang in ("en", *names) for name in names.get(lang, ())]
    latin = (name for name in every if script_of(name) == "Latn")
    return next(latin, every[0] if every else "")
