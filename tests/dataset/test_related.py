"""Events that have to do with one another come with the reasons."""

from pathlib import Path

import pytest

import syria_iraq_events as sie
from syria_iraq_events.dataset.related import HALF, WEIGHTS, Reason, Related

import building
from conftest import SEEDS

SMALL = Path(__file__).parents[1] / "fixtures" / "small"
CONVOY = "2030-01-05-convoy-said-to-enter-iraq"
PAPERS = "2030-01-papers-for-the-convoy"
RETURN = "2030-01-return-of-the-convoy"


@pytest.fixture(scope="module")
def small():
    return sie.open_dataset(SMALL)


@pytest.fixture(scope="module")
def data():
    return sie.open_dataset(SEEDS)


def why(data, event, other):
    (found,) = (one for one in data.related(event) if one.event.id == other)
    return {reason.text: reason for reason in found.reasons}


def test_each_reason_is_told(small):
    reasons = why(small, PAPERS, CONVOY)
    assert set(reasons) == {
        "this follows it",
        "this is a part of it",
        "same actor: example-travellers, at about the same time",
        "same place: iraq, at about the same time",
        "same source: 2030-01-07-al-mithal",
    }
    assert reasons["this follows it"].ids == (CONVOY,)
    assert reasons["same place: iraq, at about the same time"].weight == WEIGHTS["place"]
    back = why(small, CONVOY, PAPERS)
    assert {"it follows this", "it is a part of this"} <= set(back)
    assert "it is said to be a response to this" in why(small, PAPERS, RETURN)
    assert "this is said to be a response to it" in why(small, RETURN, PAPERS)


def test_what_lies_far_apart_counts_less(small):
    reasons = why(small, RETURN, CONVOY)
    (actor,) = (one for one in reasons.values() if one.kind == "actor")
    assert actor.text == "same actor: example-travellers, at least 14 days apart"
    assert actor.weight == pytest.approx(WEIGHTS["actor"] / 2**0.5 * HALF / (HALF + 14))


@pytest.fixture
def family(seeds):
    def event(claims, **more):
        return building.event(claims=claims, places=[{"place": "town", "role": "at"}], **more)

    other = {"target": "2024-12-07-crossing#first", "stance": "denies"}
    return sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-07-crossing.yaml": event(
                    {"first": building.claim(), "second": building.claim()}, date="2024-12-07"
                ),
                "events/2024/one.yaml": event(
                    {"denial": building.claim(**other)}, date="2024-12-08",
                    part_of="2024-12-07-crossing",
                ),
                "events/2024/two.yaml": event(
                    {"later": building.claim(
                        replaces={"claim": "2024-12-07-crossing#second", "why": "update"})},
                    part_of="2024-12-07-crossing", date="../2024-12-01",
                ),
                "events/2024/three.yaml": event({"a": building.claim()}, date="2025-12-07"),
            }
        )
    )  # fmt: skip


def test_claims_that_answer_each_other_relate_their_events(family):
    crossing = "2024-12-07-crossing"
    (answer,) = (r for r in why(family, crossing, "one").values() if r.kind == "answer")
    assert answer.ids == ("one#denial",)
    assert answer.text == "1 claim on one answer claims on the other"
    (answer,) = (r for r in why(family, "one", crossing).values() if r.kind == "answer")
    assert answer.ids == ("one#denial",)
    (answer,) = (r for r in why(family, crossing, "two").values() if r.kind == "answer")
    assert answer.ids == ("two#later",)
    assert "answer" in {r.kind for r in why(family, "two", crossing).values()}
    assert f"both are parts of {crossing}" in why(family, "one", "two")


def test_nearer_comes_first(family):
    found = [one.event.id for one in family.related("2024-12-07-crossing")]
    assert found[-1] == "three"
    assert "at least 365 days apart" in " ".join(why(family, "2024-12-07-crossing", "three"))
    assert "at least 7 days apart" in " ".join(why(family, "one", "two"))


def test_related_is_the_same_every_time(data):
    every = len(data.events)
    for event in list(data.events.values())[:: max(1, every // 10)]:
        found = data.related(event, limit=every)
        assert found == data.related(event.id, limit=every)
        assert event.id not in {one.event.id for one in found}
        assert all(one.reasons and one.score > 0 for one in found)
        order = [(-one.score, one.event.id) for one in found]
        assert order == sorted(order)
        for one in found:
            weights = [reason.weight for reason in one.reasons]
            assert weights == sorted(weights, reverse=True)
        for one in found[:10]:
            back = {other.event.id for other in data.related(one.event, limit=every)}
            assert event.id in back  # what relates two events relates them both ways


def test_the_past_has_fewer_reasons(data):
    then = data.as_of("2024-12-09")
    for event in then.events.values():
        for one in then.related(event, limit=100):
            assert one.event.id in then.events
            for reason in one.reasons:
                if reason.kind == "source":
                    assert all(id in then.sources for id in reason.ids)


def test_wrong_questions(data):
    with pytest.raises(sie.UnknownIdError, match="no event has the id 'nothing'"):
        data.related("nothing")
    with pytest.raises(ValueError, match="limit is 1 or more, not 0"):
        data.related("2025-02-residency-for-syrian-officers", limit=0)


def test_they_are_values(small):
    one, other = (small.related(PAPERS)[0] for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one != 7
    assert one.reasons[0] == other.reasons[0]
    assert one.reasons[0] != 7
    assert hash(one.reasons[0]) == hash(other.reasons[0])
    assert isinstance(one, Related)
    assert isinstance(one.reasons[0], Reason)
    assert str(one.reasons[0]) in repr(one)
    assert repr(one.reasons[0]).startswith(f"<Reason {one.reasons[0].kind} ")
    many = Reason("actor", ("a", "b"), "x", 1.0)
    assert many != Reason("actor", ("a",), "x", 1.0)
