"""Whether the date of a record agrees with a window of days, told from the index where it can be.

The index has the earliest and the latest day that a date can mean. They often settle the matter;
where they do not, as for "one of these two days", the record is decoded and its date asked.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.values import EdtfDate

    Quick: TypeAlias = "Callable[[int, int, int, int, int], bool | None]"


def agrees(
    data: Dataset, kind: str, relation: str, window: EdtfDate, *, possible: bool
) -> Callable[[int], bool]:
    """A test of rows: does the date stand in the relation to the window?

    Args:
        data: the dataset.
        kind: event, claim or source.
        relation: ``overlaps``, ``before`` or ``after``.
        window: an interval of whole days without doubt.
        possible: whether it is enough that it may.
    """
    date_of, days = _DATES[kind], data._store.days
    assert window.earliest is not None
    assert window.latest is not None
    first, last = window.earliest.toordinal(), window.latest.toordinal()
    # The index has the days on which a claim became public, not that on which it was said.
    quick = None if kind == "claim" else _QUICK[relation]

    def test(row: int) -> bool:
        answer = quick(*days(kind, row), first, last, possible) if quick else None
        if answer is not None:
            return answer
        truth = getattr(date_of(data, row), relation)(window)
        return bool(truth.possible if possible else truth.certain)

    return test


def _overlaps(earliest: int, latest: int, first: int, last: int, _: int) -> bool | None:
    if earliest > last or (latest and latest < first):
        return False
    return True if earliest >= first and latest and latest <= last else None


def _before(earliest: int, latest: int, first: int, _: int, possible: int) -> bool | None:
    if latest and latest < first:
        return True
    return False if not possible or earliest >= first else None


def _after(earliest: int, latest: int, _: int, last: int, possible: int) -> bool | None:
    if earliest > last:
        return True
    return False if not possible or (latest and latest <= last) else None


_QUICK: dict[str, Quick] = {"overlaps": _overlaps, "before": _before, "after": _after}


def _event(data: Dataset, row: int) -> EdtfDate:
    return data.events._at(row).date


def _source(data: Dataset, row: int) -> EdtfDate:
    return data.sources._at(row).published


def _claim(data: Dataset, row: int) -> EdtfDate:
    """When it was said, where the text tells; else when it could first be read."""
    claim = data.claims._at(row)
    published = (source.published for source in claim.sources)
    return claim.said_on or min(published, key=lambda day: day.sort_key)


_DATES: dict[str, Callable[[Dataset, int], EdtfDate]] = {
    "event": _event,
    "claim": _claim,
    "source": _source,
}
