"""Which record was meant: the nearest id, or the record whose name folds to what was written."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from syria_iraq_events.checking.rule import Elsewhere
from syria_iraq_events.reading.wording import nearest
from syria_iraq_events.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from syria_iraq_events.reading.seeds import Seeds

MAX_SUGGESTED = 20
"""References of a file for which what was meant is looked for: that goes over every id there is."""
MAX_IN_ALL = 40
"""References of all files for which it is looked for; what is asked for again counts once."""
_DATED = re.compile(r"([0-9]{4}(?:-[0-9]{2}){0,2})-(.+)", re.DOTALL)


class Suggestions:
    """What unknown ids may mean, each looked for once and only some of them at all."""

    def __init__(self, seeds: Seeds, known: Mapping[str, Collection[str]]) -> None:
        self._seeds = seeds
        self._known = known
        self._found: dict[tuple[str, str], tuple[str, tuple[Elsewhere, ...]]] = {}
        self._dated: dict[str, dict[str, dict[str, str]]] = {}
        self._named: dict[str, dict[str, str]] = {}

    def remedy(self, folder: str, wanted: str) -> tuple[str, tuple[Elsewhere, ...]]:
        """The remedy for an id that is none, and the place of the record that it may mean.

        A claim's id is looked for among the claims of its own event first; an actor or a place also
        by its names in any script, because people write what they read.
        """
        key = (folder, wanted)
        if key not in self._found:
            if len(self._found) >= MAX_IN_ALL:
                return "", ()
            look = self._for_claim if folder == "claims" else self._for_record
            self._found[key] = look(folder, wanted)
        return self._found[key]

    def _for_claim(self, _: str, wanted: str) -> tuple[str, tuple[Elsewhere, ...]]:
        event, _, key = wanted.partition("#")
        if event not in self._seeds.events:
            near = self._nearest("events", event)
            return (f"did you mean the event `{near}`?" if near else "", ())
        keys = self._seeds.events[event].claims
        near = nearest(key, keys)
        if near is None:
            return (f"`{event}` has the claims {', '.join(keys)}" if len(keys) < 9 else "", ())
        return (
            f"did you mean `{near}`?",
            (Elsewhere("events", event, ("claims", near), "this claim?", "key"),),
        )

    def _for_record(self, folder: str, wanted: str) -> tuple[str, tuple[Elsewhere, ...]]:
        found = self._by_name(folder, wanted) or self._nearest(folder, wanted)
        if found is None:
            return (f"`sie new {folder[:-1]} {wanted}` writes it", ())
        readable = found in self._seeds.records(folder)
        meant = (Elsewhere(folder, found, (), f"this {folder[:-1]}?"),) if readable else ()
        return (f"did you mean `{found}`?", meant)

    def _nearest(self, folder: str, wanted: str) -> str | None:
        """The nearest id; of a dated one the nearest of its day, or itself with a slip in the date.

        Ids of one outlet are nearly the same on every day, and mean another document on each.
        """
        dated = _DATED.fullmatch(wanted) if folder in ("events", "sources") else None
        if dated is None:
            return nearest(wanted, self._known[folder])
        date, rest = dated.groups()
        days = self._days(folder)
        if near := nearest(rest, days.get(date, ())):
            return days[date][near]
        slips = [day for day, rests in days.items() if rest in rests and _differ_in_one(day, date)]
        return days[slips[0]][rest] if len(slips) == 1 else None

    def _days(self, folder: str) -> dict[str, dict[str, str]]:
        """Ids by their date and by what follows it."""
        if folder not in self._dated:
            days: dict[str, dict[str, str]] = defaultdict(dict)
            for id in sorted(self._known[folder]):
                if found := _DATED.fullmatch(id):
                    days[found[1]][found[2]] = id
            self._dated[folder] = dict(days)
        return self._dated[folder]

    def _by_name(self, folder: str, wanted: str) -> str | None:
        if folder not in ("actors", "places"):
            return None
        if folder not in self._named:
            named: dict[str, str] = {}
            for id, record in self._seeds.records(folder).items():
                names: dict[str, tuple[str, ...]] = record.names  # type: ignore[attr-defined]
                for spelt in names.values():
                    for name in spelt:
                        named.setdefault(fold(name), id)
            self._named[folder] = named
        return self._named[folder].get(fold(wanted.replace("-", " ")))


def _differ_in_one(one: str, other: str) -> bool:
    """Whether two dates differ in one character and are as long."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1
