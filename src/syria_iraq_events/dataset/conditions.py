"""What each argument of `where` asks of a record: rows that the index gives, or a test of a row."""

from __future__ import annotations

from syria_iraq_events.dataset import joins, resolve
from syria_iraq_events.dataset.days import agrees
from syria_iraq_events.dataset.joins import posted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, TypeAlias

    from syria_iraq_events.dataset.dataset import Dataset

    Builder: TypeAlias = "Callable[[Dataset, str, Any, str], Condition]"
    Find: TypeAlias = "Callable[[Dataset, tuple[str, ...]], Iterable[int]]"


class Condition:
    """One thing that is asked.

    Attributes:
        key: what is asked, so that two selections can be compared.
        find: gives the rows that pass; None where the index does not know them.
        test: tells of a row whether it passes; None where `find` is there.
    """

    __slots__ = ("find", "key", "test")

    def __init__(
        self,
        key: tuple[Any, ...],
        find: Callable[[], Iterable[int]] | None = None,
        test: Callable[[int], bool] | None = None,
    ) -> None:
        self.key = key
        self.find = find
        self.test = test

    def __str__(self) -> str:
        name, values, *certainty = self.key
        if isinstance(values, bool):
            shown = str(values)
        elif len(values) > 3:
            shown = f"any of {len(values):,}"
        else:
            shown = " or ".join(map(repr, values))
        return f"{name}={shown}" + "".join(f" ({one})" for one in certainty)


def conditions(data: Dataset, kind: str, given: dict[str, Any]) -> tuple[Condition, ...]:
    """The conditions that arguments stand for; None asks nothing.

    Raises:
        TypeError: where an argument is none of the kind, or its value has the wrong type.
        UnknownIdError: where an id is unknown.
        ValueError: where a term is unknown.
    """
    known = KNOWN[kind]
    certainty = given.pop("certainty", "certain") if kind in _DATED else "certain"
    if certainty not in ("certain", "possible"):
        raise ValueError(f"certainty is 'certain' or 'possible', not {certainty!r}")
    wanted = {name: value for name, value in given.items() if value is not None}
    for name in wanted:
        if name not in known:
            dated = ", certainty" if kind in _DATED else ""
            raise TypeError(f"{kind}s are not found by {name!r} but by {', '.join(known)}{dated}")
    return tuple(known[name](data, name, value, certainty) for name, value in wanted.items())


def _ids(kind: str, find: Find) -> Builder:
    def build(data: Dataset, name: str, value: Any, _: str) -> Condition:
        ids = resolve.ids(data, kind, name, value)
        return Condition((name, tuple(sorted(ids))), lambda: find(data, ids))

    return build


def _terms(facet: str, vocabulary: str | None = None, find: Find | None = None) -> Builder:
    def build(data: Dataset, name: str, value: Any, _: str) -> Condition:
        terms = resolve.terms(data._store, facet, name, value, vocabulary)
        found = find or (lambda data, terms: posted(data, facet, terms))
        return Condition((name, tuple(sorted(terms))), lambda: found(data, terms))

    return build


def _posted(kind: str, facet: str) -> Builder:
    return _ids(kind, lambda data, ids: posted(data, facet, ids))


def _flag(term: str) -> Builder:
    def build(data: Dataset, name: str, value: Any, _: str) -> Condition:
        wanted = resolve.flag(name, value)

        def find() -> Iterable[int]:
            rows = posted(data, "claim.flag", (term,))
            return rows if wanted else set(range(data._store.counts["claim"])) - rows

        return Condition((name, wanted), find)

    return build


def _name(kind: str) -> Builder:
    def build(data: Dataset, name: str, value: Any, _: str) -> Condition:
        from syria_iraq_events.values.names import fold

        if not isinstance(value, str):
            raise TypeError(f"{name} is a text, not {value!r}")
        term = fold(value)
        return Condition((name, (term,)), lambda: posted(data, f"{kind}.name", (term,)))

    return build


def _status(kind: str) -> Builder:
    facet = f"{kind}.status"
    of_today = _terms(facet, "status")

    def build(data: Dataset, name: str, value: Any, certainty: str) -> Condition:
        if data._horizon is None:
            return of_today(data, name, value, certainty)
        terms = resolve.terms(data._store, facet, name, value, "status")
        records: Any = data.events if kind == "event" else data.claims
        return Condition(
            (name, tuple(sorted(terms))), test=lambda row: records._at(row).status().term in terms
        )

    return build


def _day(kind: str, relation: str) -> Builder:
    def build(data: Dataset, name: str, value: Any, certainty: str) -> Condition:
        window = resolve.window(value)
        possible = certainty == "possible"
        test = agrees(data, kind, relation, window, possible=possible)
        return Condition((name, (window.text,), certainty), test=test)

    return build


_DATED = ("event", "claim", "source")

KNOWN: dict[str, dict[str, Builder]] = {
    "event": {
        "type": _terms("event.type", "event-type"),
        "place": _ids("place", lambda data, ids: joins.at(data, "event.place", ids)),
        "actor": _ids("actor", lambda data, ids: joins.by(data, ("event.actor",), ids)),
        "status": _status("event"),
        "stance": _terms("claim.stance", "stance", joins.events_with_stance),
        "lang": _terms("source.lang", "language", joins.events_in_lang),
        "source": _ids("source", joins.events_in_sources),
        "publisher": _ids("actor", joins.events_of_publisher),
        "tag": _terms("event.tag"),
        "context": _terms("event.context", "context"),
        "reality": _terms("event.reality", "reality"),
        "part_of": _ids("event", joins.parts),
        "on": _day("event", "overlaps"),
        "during": _day("event", "overlaps"),
        "before": _day("event", "before"),
        "after": _day("event", "after"),
    },
    "claim": {
        "event": _posted("event", "claim.event"),
        "actor": _ids(
            "actor", lambda data, ids: joins.by(data, ("claim.actor", "claim.within"), ids)
        ),
        "within": _ids("actor", lambda data, ids: joins.by(data, ("claim.within",), ids)),
        "stance": _terms("claim.stance", "stance"),
        "basis": _terms("claim.basis", "basis"),
        "source": _ids("source", joins.claims_in_sources),
        "publisher": _ids("actor", joins.claims_of_publisher),
        "lang": _terms("source.lang", "language", joins.claims_in_lang),
        "target": _ids("claim", joins.answers),
        "place": _ids("place", lambda data, ids: joins.at(data, "claim.at", ids)),
        "measure": _terms("claim.measure"),
        "official": _flag("official"),
        "on_record": _flag("on_record"),
        "status": _status("claim"),
        "said": _day("claim", "overlaps"),
    },
    "source": {
        "publisher": _posted("actor", "source.publisher"),
        "lang": _terms("source.lang", "language"),
        "kind": _terms("source.kind", "source-kind"),
        "origin": _terms("source.origin", "origin"),
        "root": _posted("actor", "source.roots"),
        "published": _day("source", "overlaps"),
    },
    "actor": {
        "kind": _terms("actor.kind", "actor-kind"),
        "country": _terms("actor.country"),
        "speaks_for": _ids("actor", joins.speakers),
        "name": _name("actor"),
    },
    "place": {
        "kind": _terms("place.kind", "place-kind"),
        "country": _terms("place.country"),
        "parent": _posted("place", "place.parent"),
        "inside": _ids("place", joins.places_inside),
        "name": _name("place"),
    },
}
"""The arguments that each kind of record knows, in the order in which messages name them."""
