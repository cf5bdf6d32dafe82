"""What is given to `where`, checked: ids that exist, terms that are known, days that are days."""

from __future__ import annotations

from syria_iraq_events.dataset.entity import Entity
from syria_iraq_events.values.edtf import EdtfDate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.store import Store

FIRST, LAST = "1000-01-01", "9999-12-31"
"""The ends of a window that has none: the first and the last day that a date can have."""


def ids(data: Dataset, kind: str, name: str, value: Any) -> tuple[str, ...]:
    """The ids of the records that are meant, in order, each once.

    What is known later than the day of the dataset is known to be an id; it finds nothing then.

    Args:
        data: the dataset.
        kind: the kind of record.
        name: the argument, for messages.
        value: an id, a record, or any number of them; a former id is followed.

    Raises:
        UnknownIdError: where there is no record of an id; it names the nearest ids.
        TypeError: where something else is given.
    """
    whole: Any = getattr(data._whole(), f"{kind}s")
    found: dict[str, None] = {}
    for one in _each(value):
        if isinstance(one, Entity) and one._kind == kind:
            id = one.id
        elif isinstance(one, str):
            id = one
        else:
            raise TypeError(f"{name} is {_an(kind)}, the id of one, or several, not {one!r}")
        found[id if id in whole else whole[id].id] = None
    return tuple(found)


def terms(
    store: Store, facet: str, name: str, value: Any, vocabulary: str | None = None
) -> tuple[str, ...]:
    """The terms that are meant: those that records have, and those of a vocabulary.

    Raises:
        ValueError: where neither knows the term; it names the nearest ones.
        TypeError: where something else than text is given.
    """
    found: dict[str, None] = {}
    for term in _each(value):
        if not isinstance(term, str):
            raise TypeError(f"{name} is a text or several, not {term!r}")
        if not store.rows(facet, term):
            _known(store, facet, name, term, vocabulary)
        found[term] = None
    return tuple(found)


def flag(name: str, value: Any) -> bool:
    """True or False.

    Raises:
        TypeError: where it is anything else.
    """
    if not isinstance(value, bool):
        raise TypeError(f"{name} is True or False, not {value!r}")
    return value


def window(value: Any) -> EdtfDate:
    """The days from the first to the last that a date can mean, as an interval without doubt.

    Raises:
        ValueFormatError: where it is no date.
        TypeError: where it is no date, text or year.

    >>> window("2024-12"), window("2025/..")
    (EdtfDate('2024-12-01/2024-12-31'), EdtfDate('2025-01-01/9999-12-31'))
    """
    date = EdtfDate.of(value)
    first, last = (str(day) if day else "" for day in (date.earliest, date.latest))
    return EdtfDate.parse(f"{max(first, FIRST)}/{last or LAST}")


def _each(value: Any) -> Iterable[Any] | Iterator[Any]:
    """One value, or each of several."""
    if isinstance(value, (str, Entity)) or not hasattr(value, "__iter__"):
        return (value,)
    several: Iterable[Any] = value
    return several


def _known(store: Store, facet: str, name: str, term: str, vocabulary: str | None) -> None:
    """Nothing where a vocabulary has the term that no record has, an error elsewhere."""
    if vocabulary is None:
        from difflib import get_close_matches

        near = get_close_matches(term, list(store.terms(facet)), 3, 0.6)
        near = near or [other for other in store.terms(facet) if other.lower() == term.lower()]
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        raise ValueError(f"no {facet.partition('.')[0]} has the {name} {term!r}{hint}")
    from syria_iraq_events.records.vocabulary import VOCABULARIES, UnknownTermError

    try:
        VOCABULARIES[vocabulary][term]
    except UnknownTermError as error:
        raise ValueError(str(error)) from None


def _an(kind: str) -> str:
    return f"an {kind}" if kind[0] in "ae" else f"a {kind}"
