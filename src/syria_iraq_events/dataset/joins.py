"""From rows of one table to rows of another, over the postings of the index.

Every function honours the day of the dataset: it passes over sources, claims and events that did
not exist then. Sets of rows may hold rows of the wanted table that did not exist; the selection
leaves those out at the end.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.dataset.dataset import Dataset

    Ids = Iterable[str]


def posted(data: Dataset, facet: str, terms: Ids) -> set[int]:
    """The rows that a facet finds under any of some terms."""
    found: set[int] = set()
    for term in terms:
        found.update(data._store.rows(facet, term))
    return found


def live(data: Dataset, kind: str, rows: Iterable[int]) -> set[int]:
    """Those of some rows that exist in the dataset."""
    if data._horizon is None:
        return set(rows)
    return data._horizon.rows(kind).keys() & rows


def below(data: Dataset, kind: str, facets: tuple[str, ...], ids: Ids) -> set[int]:
    """The rows under some records, at any depth: the facets lead one step down."""
    found: set[int] = set()
    left = list(ids)
    while left:
        id = left.pop()
        for facet in facets:
            new = live(data, kind, data._store.rows(facet, id)) - found
            found |= new
            left += [data._store.id(kind, row) for row in new]
    return found


def _with(data: Dataset, kind: str, ids: Ids, rows: set[int]) -> Ids:
    return {*ids, *(data._store.id(kind, row) for row in rows)}


def speakers(data: Dataset, ids: Ids) -> set[int]:
    """The rows of those who speak for some actors, or for one who does."""
    return below(data, "actor", ("actor.principal",), ids)


def by(data: Dataset, facets: tuple[str, ...], ids: Ids) -> set[int]:
    """What facets find under some actors or those who speak for them."""
    voices = _with(data, "actor", ids, speakers(data, ids))
    return {row for facet in facets for row in posted(data, facet, voices)}


def places_inside(data: Dataset, ids: Ids) -> set[int]:
    """The rows of the places in some places. A crossing lies in the towns of both its sides."""
    return below(data, "place", ("place.parent", "place.side"), ids)


def at(data: Dataset, facet: str, ids: Ids) -> set[int]:
    """What a facet finds under some places or those inside them."""
    return posted(data, facet, _with(data, "place", ids, places_inside(data, ids)))


def parts(data: Dataset, ids: Ids) -> set[int]:
    """The events that are parts of some events, or of their parts."""
    return below(data, "event", ("event.part_of",), _existing(data, "event", ids))


def answers(data: Dataset, ids: Ids) -> set[int]:
    """The claims that answer some claims."""
    return posted(data, "claim.target", _existing(data, "claim", ids))


def _existing(data: Dataset, kind: str, ids: Ids) -> list[str]:
    rows = live(data, kind, (data._store.find(kind, id) for id in ids))
    return [data._store.id(kind, row) for row in rows]


def claims_in_sources(data: Dataset, ids: Ids) -> set[int]:
    """The claims that can be read in some sources."""
    return posted(data, "claim.source", _existing(data, "source", ids))


def _claims_in(data: Dataset, facet: str, terms: Ids) -> set[int]:
    rows = live(data, "source", posted(data, facet, terms))
    return posted(data, "claim.source", (data._store.id("source", row) for row in rows))


def claims_in_lang(data: Dataset, langs: Ids) -> set[int]:
    """The claims that can be read in a source of some languages."""
    return _claims_in(data, "source.lang", langs)


def claims_of_publisher(data: Dataset, ids: Ids) -> set[int]:
    """The claims that can be read in a source that some actors published."""
    return _claims_in(data, "source.publisher", ids)


def events_of(data: Dataset, claims: Iterable[int]) -> set[int]:
    """The events on which some claims are made."""
    store = data._store
    ids = {store.id("claim", row).partition("#")[0] for row in live(data, "claim", claims)}
    return {store.find("event", id) for id in ids}


def events_with_stance(data: Dataset, stances: Ids) -> set[int]:
    """The events with a claim of some stances."""
    return events_of(data, posted(data, "claim.stance", stances))


def events_in_lang(data: Dataset, langs: Ids) -> set[int]:
    """The events with a claim in a source of some languages."""
    return events_of(data, claims_in_lang(data, langs))


def events_in_sources(data: Dataset, ids: Ids) -> set[int]:
    """The events with a claim in some sources."""
    return events_of(data, claims_in_sources(data, ids))


def events_of_publisher(data: Dataset, ids: Ids) -> set[int]:
    """The events with a claim in a source that some actors published."""
    return events_of(data, claims_of_publisher(data, ids))
