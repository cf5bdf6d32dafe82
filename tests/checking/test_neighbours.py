"""What is compared with its neighbours, and what an unknown id is taken for."""

import time

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.checking.suggest import MAX_IN_ALL, Suggestions
from syria_iraq_events.reading.seeds import Seeds

import building

EVENT = "events/2024/2024-12-07-crossing.yaml"


def found(folder, code):
    return [one for one in check([folder]).findings if one.code == code]


def source_of(day, **more):
    return building.source(published=f"2024-12-{day:02}", **more)


def carried(*days, **derived):
    """Sources of these days, one passage in all of them."""
    records = {f"sources/2024/s{day}.yaml": source_of(day) for day in days}
    for name, root in derived.items():
        more = {"origin": "derived", "derived_from": [{"source": root, "how": "cites"}]}
        records[f"sources/2024/{name}.yaml"] = source_of(int(name[1:]), **more)
    lines = [building.evidence(f"s{day}") for day in days]
    return {**records, EVENT: building.event(claims={"a": building.claim(evidence=lines)})}


@pytest.mark.parametrize(
    ("days", "derived", "messages"),
    [
        ((1, 9, 10), {}, ["the same passage stands in `s9`"]),
        ((1, 2, 3), {"s2": "s1"}, ["the same passage stands in `s2`"]),
        ((1, 2, 3), {"s3": "s1"}, ["the same passage stands in `s1`"]),
        ((1, 2, 3), {"s2": "s1", "s3": "s2"}, []),
        ((1, 9, 20), {}, []),
    ],
)
def test_a_passage_is_compared_with_those_of_the_days_before(seeds, days, derived, messages):
    folder = seeds(**carried(*days, **derived))
    assert [one.message for one in found(folder, "SIE505")] == messages


def test_an_event_that_is_linked_with_another_one_like_it_is_left_alone(seeds):
    of = {"places": [{"place": "town"}]}
    link = {"links": [{"rel": "follows", "event": "b"}]}
    part = {"part_of": "2024-12-07-crossing"}
    records = {
        EVENT: building.event(**of),
        "events/2024/b.yaml": building.event(**of, **part),
        "events/2024/c.yaml": building.event(**of, **link),
        "places/town.yaml": building.place(),
    }
    assert found(seeds(**records), "SIE801") == []
    records["events/2024/d.yaml"] = building.event(**of)
    (one,) = found(seeds(**records), "SIE801")
    assert "d.yaml" in one.path and "`c`" in one.message


@pytest.mark.parametrize(("note", "count"), [("A place.", 1), ("Not `town`.", 0)])
def test_a_note_tells_two_apart_that_names_the_other(seeds, note, count):
    records = {
        "places/town.yaml": building.place("Town"),
        "places/town-2.yaml": building.place("Town", note=note),
    }
    assert len(found(seeds(**records), "SIE802")) == count


def test_a_circle_of_one_claim_is_told_once(seeds):
    claim = building.claim(target="a", stance="denies")
    folder = seeds(**{EVENT: building.event(claims={"a": claim})})
    assert found(folder, "SIE303") and not found(folder, "SIE417")


def remedies(*known, tmp_path):
    return Suggestions(Seeds(tmp_path), {"sources": set(known)})


@pytest.mark.parametrize(
    ("wanted", "meant"),
    [
        ("2024-12-08-shafaq-new", "2024-12-08-shafaq-news"),
        ("2024-12-18-shafaq-news", "2024-12-08-shafaq-news"),
        ("2024-12-10-shafaq-news", None),
        ("2024-12-18-shafaq-new", None),
        ("2024-12-shafaq-news", None),
    ],
)
def test_no_document_of_another_day_is_taken_for_the_one_that_is_not_there(tmp_path, wanted, meant):
    help, _ = remedies("2024-12-08-shafaq-news", "2024-12-07-ina", tmp_path=tmp_path).remedy(
        "sources", wanted
    )
    expected = f"did you mean `{meant}`?" if meant else f"`sie new source {wanted}` writes it"
    assert help == expected


def test_only_some_unknown_ids_are_looked_for(tmp_path):
    known = [f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}-paper-{n}" for n in range(3000)]
    looked = remedies(*known, tmp_path=tmp_path)
    begin = time.process_time()
    told = [looked.remedy("sources", f"unknown-{n}")[0] for n in range(1200)]
    assert sum(map(bool, told)) == MAX_IN_ALL
    assert looked.remedy("sources", "unknown-0")[0] == told[0]
    assert time.process_time() - begin < 10
