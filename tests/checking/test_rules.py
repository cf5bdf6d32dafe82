"""Every rule: what breaks it is found where it stands, and what keeps it is left alone."""

from pathlib import Path

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.reading.finding import ReadingError

import building

EVENT = "events/2024/2024-12-07-crossing.yaml"
SOURCE = "sources/2024/2024-12-08-paper.yaml"


def told(folder, *codes):
    """The errors, and the warnings of these codes; the small folder has records that none uses."""
    found = check([folder]).findings
    return [one for one in found if one.severity == "error" or one.code in codes]


def with_claims(**claims):
    return {EVENT: building.event(claims=claims)}


def with_event(**more):
    return {EVENT: building.event(**more)}


def with_source(**more):
    return {SOURCE: building.source(**more)}


SOLDIERS = {"soldiers": {"of": "soldiers", "unit": "person", "kind": "cumulative"}}

BREACHES = [
    # code, records, the start of the message, the pointer
    (
        "SIE301",
        with_event(places=[{"place": "twon"}]),
        "there is no place `twon`",
        "/places/0/place",
    ),
    (
        "SIE301",
        with_event(actors=[{"actor": "a", "role": "host"}]),
        "there is no actor `a`",
        "/actors/0/actor",
    ),
    ("SIE301", with_event(part_of="other"), "there is no event `other`", "/part_of"),
    (
        "SIE301",
        with_event(links=[{"rel": "follows", "event": "x"}]),
        "there is no event `x`",
        "/links/0/event",
    ),
    (
        "SIE301",
        with_event(links=[{"rel": "related", "event": "2024-12-07-crossing", "claims": ["no"]}]),
        "there is no claim `2024-12-07-crossing#no`",
        "/links/0/claims/0",
    ),
    ("SIE301", with_claims(a=building.claim(by="nobody")), "there is no actor", "/claims/a/by"),
    (
        "SIE301",
        with_claims(a=building.claim(unnamed="x", within="y")),
        "there is no actor",
        "/claims/a/within",
    ),
    ("SIE301", with_claims(a=building.claim(target="b")), "there is no claim", "/claims/a/target"),
    (
        "SIE301",
        with_claims(a=building.claim(where=["x"])),
        "there is no place",
        "/claims/a/where/0",
    ),
    (
        "SIE301",
        with_claims(a=building.claim(replaces={"claim": "x#y", "why": "update"})),
        "there is no claim `x#y`",
        "/claims/a/replaces/claim",
    ),
    (
        "SIE301",
        with_claims(a=building.claim(evidence=[building.evidence("gone")])),
        "there is no source `gone`",
        "/claims/a/evidence/0/source",
    ),
    ("SIE301", with_source(publisher="x"), "there is no actor `x`", "/publisher"),
    ("SIE301", with_source(supersedes="x"), "there is no source `x`", "/supersedes"),
    (
        "SIE301",
        with_source(origin="derived", derived_from=[{"source": "x", "how": "cites"}]),
        "there is no source `x`",
        "/derived_from/0/source",
    ),
    (
        "SIE301",
        with_source(origin="derived", derived_from=[{"outlet": "x", "how": "cites"}]),
        "there is no actor `x`",
        "/derived_from/0/outlet",
    ),
    (
        "SIE301",
        {"actors/person/spokesman.yaml": building.actor(speaks_for="minstry")},
        "there is no actor `minstry`",
        "/speaks_for",
    ),
    (
        "SIE301",
        {"actors/person/spokesman.yaml": building.actor(roles=[{"title": "x", "of": "y"}])},
        "there is no actor `y`",
        "/roles/0/of",
    ),
    (
        "SIE301",
        {"places/town.yaml": building.place(parent="x")},
        "there is no place `x`",
        "/parent",
    ),
    (
        "SIE301",
        {"places/town.yaml": building.place(sides={"IQ": {"town": "x", "names": {"en": ["X"]}}})},
        "there is no place `x`",
        "/sides/IQ/town",
    ),
    (
        "SIE302",
        with_claims(a=building.claim(figures={"tanks": "3"})),
        "the event has no measure `tanks`",
        "/claims/a/figures/tanks",
    ),
    (
        "SIE303",
        with_event(part_of="2024-12-07-crossing"),
        "`part_of` leads back to itself",
        "/part_of",
    ),
    (
        "SIE303",
        with_claims(a=building.claim(target="a")),
        "`target` leads back",
        "/claims/a/target",
    ),
    (
        "SIE303",
        with_claims(a=building.claim(replaces={"claim": "a", "why": "update"})),
        "`replaces` leads back",
        "/claims/a/replaces/claim",
    ),
    (
        "SIE303",
        with_source(
            origin="derived", derived_from=[{"source": "2024-12-08-paper", "how": "cites"}]
        ),
        "`derived_from` leads back",
        "/derived_from/0/source",
    ),
    (
        "SIE304",
        with_event(former_ids=["2024-12-07-crossing"]),
        "`2024-12-07-crossing` is the id of",
        "/former_ids/0",
    ),
    (
        "SIE304",
        {"removed.yaml": {"places": {"town": {"reason": "x", "removed": "2026-11-22"}}}},
        "`town` was withdrawn and is never used again",
        "",
    ),
    ("SIE401", with_event(date="2024-02-30"), "", "/date"),
    ("SIE401", with_event(date="2024-12-09/2024-12-07"), "", "/date"),
    ("SIE401", with_event(added="2026-13-01"), "", "/added"),
    ("SIE401", with_claims(a=building.claim(when="2024-04-31")), "", "/claims/a/when"),
    ("SIE401", with_source(published="[2024-12-09..2024-12-07]"), "", "/published"),
    (
        "SIE401",
        {
            "actors/person/spokesman.yaml": building.actor(
                roles=[{"title": "x", "of": "ministry", "to": "2023-02-29"}]
            )
        },
        "",
        "/roles/0/to",
    ),
    (
        "SIE402",
        with_event(measures=SOLDIERS, claims={"a": building.claim(figures={"soldiers": "9..3"})}),
        "",
        "/claims/a/figures/soldiers",
    ),
    (
        "SIE403",
        with_claims(a=building.claim(unnamed="x") | {"by": "spokesman"}),
        "the claim has both",
        "/claims/a/unnamed",
    ),
    ("SIE403", with_claims(a=building.claim(by=None)), "the claim has no speaker", "/claims/a"),
    (
        "SIE403",
        with_claims(a=building.claim(within="ministry")),
        "`within` belongs",
        "/claims/a/within",
    ),
    (
        "SIE404",
        {
            **with_event(),
            "events/2024/b.yaml": building.event(
                links=[{"rel": "caused-by", "event": "2024-12-07-crossing"}]
            ),
        },
        "`caused-by` without a claim",
        "/links/0",
    ),
    (
        "SIE405",
        with_claims(a=building.claim(likelihood="likely")),
        "a claim that asserts has no likelihood",
        "/claims/a/likelihood",
    ),
    ("SIE501", with_source(origin="derived"), "a derived source without", "/origin"),
    (
        "SIE501",
        with_source(derived_from=[{"outlet": "paper", "how": "cites"}]),
        "`derived_from` on a source of unknown origin",
        "/derived_from",
    ),
    (
        "SIE502",
        with_source(origin="derived", derived_from=[{"how": "cites"}]),
        "the line names neither",
        "/derived_from/0",
    ),
    (
        "SIE502",
        {
            "sources/2024/x.yaml": building.source(),
            **with_source(
                origin="derived", derived_from=[{"source": "x", "outlet": "paper", "how": "cites"}]
            ),
        },
        "the line names both",
        "/derived_from/0",
    ),
    (
        "SIE503",
        with_claims(a=building.claim(evidence=[building.evidence(), building.evidence()])),
        "this passage is cited above",
        "/claims/a/evidence/1",
    ),
    (
        "SIE504",
        with_claims(a=building.claim(evidence=[building.evidence(words=6)])),
        "a passage of 6 words",
        "/claims/a/evidence/0/words",
    ),
]


@pytest.mark.parametrize(("code", "records", "message", "pointer"), BREACHES)
def test_a_breach_is_found_where_it_stands(seeds, code, records, message, pointer):
    folder = seeds(**records)
    found = [one for one in told(folder, code) if one.code != "SIE306"]  # it links to itself
    assert [(finding.code, finding.pointer) for finding in found] == [(code, pointer)]
    assert message in found[0].message
    assert found[0].severity == ("warning" if code == "SIE504" else "error")
    assert Path(found[0].path).is_relative_to(folder) and found[0].position.column > 0


def test_records_that_keep_the_rules_have_no_findings(seeds):
    report = check([seeds()])
    assert report.errors == 0 and told(seeds()) == []
    assert report.files == 6
    assert report.records == {"events": 1, "sources": 1, "actors": 3, "places": 1}


def test_the_records_of_this_repository_keep_the_rules():
    from conftest import SEEDS

    report = check([SEEDS])
    assert [str(finding) for finding in report.findings if finding.severity == "error"] == []


def test_an_unreadable_record_is_not_missed_by_those_that_refer_to_it(seeds):
    folder = seeds(**{"actors/person/spokesman.yaml": "kind: [", EVENT: "claims: ["})
    codes = [finding.code for finding in told(folder)]
    assert "SIE301" not in codes and len(codes) == 2


def test_former_ids_that_two_records_claim(seeds):
    folder = seeds(
        **{
            "places/a.yaml": building.place("A", former_ids=["old"]),
            "places/b.yaml": building.place("B", former_ids=["old"]),
        }
    )
    (found,) = told(folder)
    assert found.message == "`old` is a former id of `a` too" and found.path.endswith("b.yaml")


def test_a_circle_of_several_records_is_shown_whole(seeds):
    folder = seeds(
        **{
            "actors/person/a.yaml": building.actor("A", speaks_for="b"),
            "actors/person/b.yaml": building.actor("B", speaks_for="c"),
            "actors/person/c.yaml": building.actor("C", speaks_for="a"),
        }
    )
    found = told(folder)
    assert [finding.code for finding in found] == ["SIE303"] * 3
    assert found[0].message == "`speaks_for` leads back to itself: a -> b -> c -> a"


def test_only_the_paths_that_were_asked_for_are_told(seeds):
    folder = seeds(**with_event(part_of="nothing"), **{"places/bad.yaml": "kind: x\n"})
    assert len(check([folder]).findings) > 1
    (found,) = told(folder / EVENT)
    assert found.code == "SIE301"
    report = check([folder / "actors"])
    assert report.errors == 0 and report.files == 3 and report.records["actors"] == 3
    assert check([folder / "events", folder / "places"]).files == 3


@pytest.mark.parametrize("name", ["nowhere/x.yaml", "nowhere", "seeds/events/none.yaml"])
def test_a_path_that_is_no_record_is_told(seeds, tmp_path, name):
    seeds()
    try:
        report = check([tmp_path / name])
    except ReadingError as error:
        assert "SIE101" in str(error)
    else:
        assert report.files == 0
