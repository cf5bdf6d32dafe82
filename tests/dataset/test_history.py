"""The history of an event: only real changes, in order, up to the status of today."""

import pytest
from hypothesis import given, settings

import drawn
import syria_iraq_events as sie

import building

ID = "2024-12-07-crossing"
EVENT = f"events/2024/{ID}.yaml"
MEASURES = {"soldiers": {"of": "soldiers", "unit": "person", "kind": "cumulative"}}


def on(day, **more):
    """A claim that became public on a day of December 2024."""
    return building.claim(evidence=[building.evidence(f"2024-12-{day}-paper")], **more)


def sources(*days, **more):
    return {
        f"sources/2024/2024-12-{day}-paper.yaml": building.source(
            published=more.get(day, f"2024-12-{day}"), origin="original"
        )
        for day in days
    }


@pytest.fixture
def data(seeds):
    claims = {
        "paper": on("08", by="paper", figures={"soldiers": "2000"}),
        "again": on("09", by="paper"),
        "ministry": on("10", figures={"soldiers": "~3000"}),
        "denial": on("12", by="stranger", stance="denies"),
        "later": on("14", figures={"soldiers": "2500"}, replaces=replaces("ministry")),
        "check": on("16", by="checker", stance="refutes", basis="investigation", target="paper"),
        "bounded": on("18", by="stranger", stance="denies"),
    }
    days = {"18": "[2024-12-11..2024-12-18]"}
    event = building.event(
        claims=claims,
        measures=MEASURES,
        actors=[{"actor": "ministry", "role": "host"}],
    )
    more = sources("08", "09", "10", "12", "14", "16", "18", **days)
    return sie.open_dataset(
        seeds(
            **{
                EVENT: event,
                "actors/person/stranger.yaml": building.actor("A Stranger"),
                "actors/outlet/checker.yaml": building.actor("The Checker", "outlet"),
                **more,
            }
        )
    )


def replaces(claim):
    return {"claim": claim, "why": "update"}


def test_days_with_what_changed_and_by_whom(data):
    told = [
        (
            day.day[-2:],
            day.status.term,
            [c.key for c in day.claims],
            [c.key for c in day.superseded],
        )
        for day in data.history(ID)
    ]
    assert told == [
        ("08", "reported", ["paper"], []),
        ("10", "officially-confirmed", ["ministry"], []),
        ("12", "disputed", ["denial"], []),
        ("14", "disputed", ["later"], ["ministry"]),
        ("16", "disputed", ["check"], []),
    ]


def test_what_changed_is_told(data):
    first, second, third, fourth, fifth = data.history(ID)
    assert first.previous is None and first.status_changed
    assert first.figures_changed == ("soldiers",)
    assert second.previous is first and second.figures["soldiers"].high == 3000
    assert third.figures_changed == () and not fourth.status_changed
    assert [claim.key for claim in fifth.struck] == ["paper"]
    assert fifth.figures["soldiers"].low == 2500


def test_text_and_values(data):
    first, *_, last = data.history(ID)
    assert str(first) == "2024-12-08  reported; soldiers: 2,000, best 2,000"
    assert repr(last) == f"<HistoryDay {last}>"
    plain = last.to_dict()
    assert plain["previous_status"] == "disputed" and plain["struck"] == [f"{ID}#paper"]
    assert plain["figures"]["soldiers"]["low"] == 2500
    assert first.to_dict()["previous_status"] is None
    assert first == data.history(ID)[0] and hash(first) == hash(data.history(ID)[0])
    assert first not in (last, "2024-12-08")
    with pytest.raises(AttributeError):
        first.day = "2024-12-09"


def test_possible_days_come_no_later(data):
    assert "2024-12-11" in [day.day for day in data.history(ID, "possible")]
    assert "2024-12-12" not in [day.day for day in data.history(ID, "possible")]


def test_a_past_day_is_the_last(data):
    then = data.as_of("2024-12-11")
    assert [day.day for day in then.history(ID)] == ["2024-12-08", "2024-12-10"]


def test_what_does_not_exist(data):
    with pytest.raises(sie.UnknownIdError):
        data.history("nothing")
    with pytest.raises(sie.UnknownIdError):
        data.as_of("2024-12-01").history(ID)
    with pytest.raises(ValueError, match="certainty"):
        data.history(ID, "sure")


def test_an_old_picture_tells_nothing_until_something_younger_does(seeds):
    event = building.event(
        claims={
            "picture": building.claim(
                evidence=[building.evidence(), building.evidence("2024-12-10-paper")]
            )
        }
    )
    old = building.source(created="2011-06-10")
    data = sie.open_dataset(
        seeds(**{EVENT: event, "sources/2024/2024-12-08-paper.yaml": old, **sources("10")})
    )
    told = [(day.day, day.status.term, len(day.claims)) for day in data.history(ID)]
    assert told == [("2024-12-10", "reported", 1)]
    assert data.as_of("2024-12-08").history(ID) == ()


def test_what_only_an_old_picture_shows_has_no_history(seeds):
    old = building.source(created="2011-06-10")
    data = sie.open_dataset(seeds(**{"sources/2024/2024-12-08-paper.yaml": old}))
    assert data.events[ID].changes_on == () and data.history(ID) == ()


def test_a_scenario_has_a_first_day(seeds):
    (day,) = sie.open_dataset(seeds(**{EVENT: building.event(reality="hypothetical")})).history(ID)
    assert (day.day, day.status.term) == ("2024-12-08", "scenario")


def test_an_answer_from_another_event_counts(seeds):
    other = building.event(
        claims={"strikes": on(
            "10", by="checker", stance="refutes", basis="investigation", target=f"{ID}#first"
        )}
    )  # fmt: skip
    data = sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-09-answer.yaml": other,
                "actors/outlet/checker.yaml": building.actor("The Checker", "outlet"),
                **sources("10"),
            }
        )
    )
    first, last = data.history(ID)
    assert (first.status.term, last.status.term) == ("reported", "retracted")
    assert [claim.id for claim in last.claims] == ["2024-12-09-answer#strikes"]


def test_an_answer_that_comes_too_early_waits(seeds):
    other = building.event(claims={"no": on("07", by="checker", target=f"{ID}#first",
                                            stance="denies")})  # fmt: skip
    data = sie.open_dataset(
        seeds(
            **{
                "events/2024/2024-12-09-answer.yaml": other,
                "actors/outlet/checker.yaml": building.actor("The Checker", "outlet"),
                **sources("07"),
            }
        )
    )
    assert data.events[ID].changes_on == ("2024-12-07", "2024-12-08")
    assert [(day.day, day.status.term) for day in data.history(ID)] == [("2024-12-08", "disputed")]


def test_history_of_every_bundled_event(bundled):
    for certainty in ("certain", "possible"):
        for event in bundled.events.values():
            check(bundled, event, certainty)


@settings(max_examples=60)
@given(drawn.datasets())
def test_history_of_generated_events(made):
    data = drawn.opened(made)
    for certainty in ("certain", "possible"):
        check(data, data.events[drawn.EVENT], certainty)


def check(data, event, certainty):
    days = data.history(event.id, certainty)
    names = [day.day for day in days]
    assert names == sorted(set(names))
    for day in days:
        assert day.status_changed or day.figures_changed
        assert day.claims
        assert event.status(day.day, certainty) == day.status
    if days:
        today = event.status("9999-12-31", certainty)
        assert days[-1].status.term == today.term
        if certainty == "certain":
            assert days[-1].status.term == event.status().term
            for measure, figure in days[-1].figures.items():
                assert (figure.low, figure.best, figure.high) == (
                    event.figure(measure).low, event.figure(measure).best,
                    event.figure(measure).high,
                )  # fmt: skip
