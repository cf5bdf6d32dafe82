"""What could be known by a day: the rows of each table that existed then."""

from __future__ import annotations

from syria_iraq_events.dataset.layout import FACETS, ROW, TERM

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable

    from syria_iraq_events.dataset.store import Store

_BROUGHT = {
    "actor": ("event.actor", "claim.actor", "claim.within", "source.publisher", "source.outlet"),
    "place": ("event.place", "claim.place"),
}
"""The facets whose terms are actors or places: these exist once something that names them does."""
_ABOVE = {"actor": "speaks_for", "place": "parent"}
_EARLIEST, _LATEST = 5, 6
"""The words of a row that hold its days."""


class Horizon:
    """The rows that existed on a day.

    A source exists once it was published, a claim once it could be read in a source, an event once
    anything was claimed of it, an actor or a place once something names it. Where the day of
    publication is bounded only, *certain* asks that it was surely out, *possible* that it may have
    been.

    Args:
        store: the compiled form.
        day: the day.
        possible: whether what may have existed is counted too.
    """

    __slots__ = ("_rows", "_store", "day", "iso_day", "possible")

    def __init__(self, store: Store, day: datetime.date, *, possible: bool) -> None:
        self._store = store
        self.day = day.toordinal()
        self.iso_day = day.isoformat()
        self.possible = possible
        self._rows: dict[str, dict[int, None]] = {}

    def rows(self, kind: str) -> dict[int, None]:
        """The rows of a table that existed, in order; a dict, so that asking for one is quick."""
        if kind not in self._rows:
            find = {"event": self._events, "actor": self._named, "place": self._named}.get(kind)
            found = find(kind) if find else self._public(kind)
            self._rows[kind] = dict.fromkeys(sorted(found))
        return self._rows[kind]

    def _public(self, kind: str) -> Iterable[int]:
        """Claims and sources: those that were public by the day."""
        start, count = self._store._blocks[kind]
        first = start + (_EARLIEST if self.possible else _LATEST)
        since = self._store._words[first : start + count * ROW : ROW]
        # A source without an earliest day may always have been there; of all others 0 means never.
        least = 0 if self.possible and kind == "source" else 1
        until = self.day
        return [row for row, day in enumerate(since) if least <= day <= until]

    def _events(self, kind: str) -> Iterable[int]:
        """Events of which anything was claimed."""
        store = self._store
        there = self.rows("claim")
        start, count = store._blocks["claim.event"]
        assert count == store.counts[kind]  # every event has claims, so the terms are its ids
        for row in range(count):
            place = start + row * TERM
            first = store._postings + store._words[place + 2]
            if any(map(there.__contains__, store._words[first : first + store._words[place + 3]])):
                yield row

    def _named(self, kind: str) -> set[int]:
        """Actors and places that something names, and those above them."""
        store = self._store
        found: set[int] = set()
        for facet in _BROUGHT[kind]:
            there = self.rows(FACETS[facet])
            for term in store.terms(facet):
                if any(row in there for row in store.rows(facet, term)):
                    found.add(store.find(kind, term))
        queue = list(found)
        while queue:
            above = store.record(kind, queue.pop()).get(_ABOVE[kind])
            row = store.find(kind, above) if above else -1
            if row >= 0 and row not in found:
                found.add(row)
                queue.append(row)
        return found - {-1}
