"""The records of this repository: read, compiled, opened and given back unchanged."""

import re

import pytest

from syria_iraq_events.dataset.compile import compile_seeds
from syria_iraq_events.reading.seeds import read_seeds

from conftest import ROOT, SEEDS

DEFAULTS = {
    ("stance", "asserts"),
    ("basis", "unstated"),
    ("part", "body"),
    ("role", "at"),
    ("reality", "reported"),
    ("origin", "unknown"),
}


@pytest.fixture(scope="module")
def read():
    return read_seeds(SEEDS)


def without_defaults(value):
    if isinstance(value, list):
        return [without_defaults(part) for part in value]
    if isinstance(value, dict):
        items = ((key, without_defaults(part)) for key, part in value.items())
        return {key: part for key, part in items if (key, str(part)) not in DEFAULTS}
    return value


@pytest.mark.parametrize("folder", ["events", "sources", "actors", "places"])
def test_every_record_comes_back_as_it_was_written(read, bundled, folder):
    collection = getattr(bundled, folder)
    assert list(collection) == sorted(read.records(folder))
    for id, record in read.records(folder).items():
        assert without_defaults(collection[id].record().to_dict()) == without_defaults(
            record.to_dict()
        )


def test_every_claim_comes_back_too(read, bundled):
    for claim in bundled.claims.values():
        record = read.events[claim.event.id].claims[claim.key]
        assert without_defaults(claim.record().to_dict()) == without_defaults(record.to_dict())


def test_compiling_twice_gives_the_same_bytes(read):
    assert compile_seeds(read) == compile_seeds(read_seeds(SEEDS))


def test_every_link_leads_somewhere(bundled):
    for event in bundled.events.values():
        assert all(place.place.label() for place in event.places)
        assert all(participant.actor.label() for participant in event.actors)
        assert all(link.event.id and link.claims is not None for link in event.links)
        assert event.label() and event.date.sort_key and event.sources
    for claim in bundled.claims.values():
        assert str(claim.speaker) and claim.sources and claim.event
        assert claim.target is None or claim in claim.target.answers
        assert claim.replaces is None or claim in claim.replaces.claim.replaced_by
        assert all(quantity.text for quantity in claim.figures.values())
        assert all(claim in source.claims for source in claim.sources)
    for source in bundled.sources.values():
        assert source in source.publisher.sources and source.published.earliest
        assert all(part.outlet or part.source for part in source.derived_from)


def test_the_first_article_is_cited(bundled):
    cited = {claim.event.id for claim in bundled.sources["2025-02-kurdistan-24"].claims}
    assert {
        "2024-12-07-syrian-soldiers-enter-iraq",
        "2025-02-residency-for-syrian-officers",
        "2025-02-possible-outcomes-for-syrian-officers",
    } <= cited


def test_no_sentence_of_a_source_stands_in_a_record():
    """A quotation in a record's own words would be a copied passage."""
    quoted = re.compile("[“”«»„]")
    for path in SEEDS.rglob("*.yaml"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if not line.startswith("title:") or "events" in path.parts:
                assert not quoted.search(line), f"{path.relative_to(ROOT)}:{number} quotes"
