"""The ways to origins, and what each claim counted for: the parts give the whole."""

from pathlib import Path

import pytest

import syria_iraq_events as sie
from syria_iraq_events.dataset.counting import counted
from syria_iraq_events.schemas.published import validator

import building

SMALL = Path(__file__).parent.parent / "fixtures" / "small"
DAYS = ["2024-12-06", "2024-12-07", "2024-12-19", "2025-02-12"]


def test_ways_lead_to_the_origins(bundled):
    for claim in bundled.claims.values():
        ways = claim.origin_ways
        assert {way.root for way in ways} == set(claim.origin.roots)
        if claim.on_record:
            assert ways[0].steps[0] == claim.by
    for source in bundled.sources.values():
        assert [way.root for way in source.root_ways] == list(source.roots)
        assert all(way.steps[0] == source for way in source.root_ways)


def test_a_way_tells_what_leads_on():
    data = sie.open_dataset(SMALL)
    (spoken,) = data.claims["2030-01-05-convoy-said-to-enter-iraq#spokesman-850"].origin_ways
    assert str(spoken) == "Sami Example -> Example Ministry -> Iraq"
    assert spoken.links == ("speaks-for", "speaks-for")
    (copied,) = data.sources["2030-01-06-example-daily"].root_ways
    assert repr(copied) == (
        "<Way 2030-01-06-example-daily -> 2030-01-06-example-agency -> Example Agency>"
    )
    assert copied.links == ("syndicates", "published-by")
    assert copied.to_dict()["steps"][0] == {"kind": "source", "id": "2030-01-06-example-daily"}
    (cited,) = data.sources["2030-01-example-post"].root_ways
    assert cited.links == ("cites",)
    assert data.sources["2030-01-07-al-mithal"].root_ways == ()
    assert len({copied, cited, copied}) == 2
    assert copied != "a way"
    assert copied == data.sources["2030-01-06-example-daily"].root_ways[0]


def test_an_outlet_goes_back_to_its_own_pages(seeds):
    claims = {
        "own": building.claim(
            by="paper", evidence=[building.evidence(), building.evidence("2024-12-08-copy")]
        ),
        "quoted": building.claim(by="paper", evidence=[building.evidence("2024-12-08-copy")]),
    }
    data = sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-07-crossing.yaml": building.event(claims=claims),
                "sources/2024/2024-12-08-paper.yaml": building.source(origin="original"),
                "sources/2024/2024-12-08-copy.yaml": building.source(
                    publisher="other", origin="original"
                ),
                "actors/outlet/other.yaml": building.actor("The Other", "outlet"),
            }
        )
    )
    own, quoted = (data.claims[f"2024-12-07-crossing#{key}"].origin_ways for key in claims)
    assert [str(way) for way in own] == ["2024-12-08-paper -> The Paper"]
    assert [str(way) for way in quoted] == ["The Paper"]


def test_an_outlet_can_speak_for_somebody(seeds):
    copied = building.source(
        publisher="other", origin="derived",
        derived_from=[{"source": "2024-12-08-paper", "how": "syndicates"}],
    )  # fmt: skip
    cites = {"origin": "derived", "derived_from": [{"outlet": "paper", "how": "cites"}]}
    data = sie.open_dataset(
        seeds(
            **{
                "sources/2024/2024-12-08-paper.yaml": building.source(origin="original"),
                "sources/2024/2024-12-08-copy.yaml": copied,
                "sources/2024/2024-12-08-cites.yaml": building.source(publisher="other", **cites),
                "actors/outlet/paper.yaml": building.actor(
                    "The Paper", "outlet", speaks_for="ministry"
                ),
                "actors/outlet/other.yaml": building.actor("The Other", "outlet"),
            }
        )
    )
    (copy,), (cited,) = (data.sources[f"2024-12-08-{id}"].root_ways for id in ("copy", "cites"))
    assert str(copy) == "2024-12-08-copy -> 2024-12-08-paper -> The Paper -> The Ministry"
    assert copy.links == ("syndicates", "published-by", "speaks-for")
    assert str(cited) == "2024-12-08-cites -> The Paper -> The Ministry"
    assert cited.links == ("cites", "speaks-for")


def test_who_takes_the_place_of_whom(seeds):
    claims = {
        "first": building.claim(),
        "later": building.claim(replaces={"claim": "first", "why": "update"}),
        "other": building.claim(by="stranger", replaces={"claim": "first", "why": "correction"}),
        "back": building.claim(replaces={"claim": "later", "why": "retraction"}),
    }
    data = sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-07-crossing.yaml": building.event(claims=claims),
                "actors/person/stranger.yaml": building.actor("A Stranger"),
            }
        )
    )
    parts = counted(data.events["2024-12-07-crossing"].status())
    told = [(one.side, one.why_not, [claim.key for claim in one.because]) for one in parts]
    assert told == [
        ("", "superseded", ["later"]),
        ("", "superseded", ["back"]),
        ("asserts", "", []),
        ("", "retraction", ["later"]),
    ]


@pytest.mark.parametrize("day", [None, *DAYS])
@pytest.mark.parametrize("certainty", ["certain", "possible"])
def test_what_claims_counted_for_gives_the_status(bundled, day, certainty):
    records = [*bundled.events.values(), *bundled.claims.values()]
    for record in records:
        status = record.status(day, certainty)
        parts = counted(status)
        for side, origins in (
            ("asserts", status.asserting), ("denies", status.denying), ("doubts", status.doubting),
        ):  # fmt: skip
            mine = [part for part in parts if part.side == side]
            assert {part.claim.origin for part in mine if part.adds} == set(origins)
        assert {part.claim.id for part in parts if part.why_not == "superseded"} == {
            claim.id for claim in status.superseded
        }
        assert {part.claim.id for part in parts if part.why_not == "struck"} == {
            claim.id for claim in status.struck
        }
        assert all(bool(part.side) != bool(part.why_not) for part in parts)
        assert all(part.because for part in parts if part.why_not in ("superseded", "struck"))


def test_counted_is_plain(bundled):
    event = bundled.events["2025-02-residency-for-syrian-officers"]
    one = counted(event.status())[3]
    assert repr(one) == f"<Counted {one.claim.id}: denies>"
    assert one.to_dict()["counts_for"] == "denies"
    assert "why_not" not in one.to_dict()


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("certainty", ["certain", "possible"])
def test_lines_of_a_past_day_are_valid_and_lead_nowhere_else(bundled, day, certainty):
    then = bundled.as_of(day, certainty)
    tables = {
        kind: [record.to_dict() for record in getattr(then, kind).values()]
        for kind in ("events", "claims", "sources", "actors", "places")
    }
    document = {
        "schema_version": then.schema_version, "rule_version": then.rule_version,
        "data_version": then.data_version, "digest": then.digest, **tables, "removed": [],
    }  # fmt: skip
    validator("dataset").validate(document)
    events, claims, sources = (set(getattr(then, kind)) for kind in ("events", "claims", "sources"))
    for event in tables["events"]:
        assert {*event["claims"], *event["answered_by"]} <= claims
        assert {*event["parts"], *(link["event"] for link in event["links"])} <= events
        assert event.get("part_of", event["id"]) in events
        assert event["status"]["status"] == then.events[event["id"]].status().term
    for claim in tables["claims"]:
        assert {line["source"] for line in claim["evidence"]} <= sources
        assert claim.get("target", claim["id"]) in claims
        assert claim.get("replaces", {"claim": claim["id"]})["claim"] in claims
    for source in tables["sources"]:
        assert source.get("supersedes", source["id"]) in sources
