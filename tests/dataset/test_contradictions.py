"""Contradictions: what cannot both be true, and what only looks so."""

import pytest
from hypothesis import given, settings

import drawn
import syria_iraq_events as sie
from drawn import EVENT

import building

PATH = f"events/2024/{EVENT}.yaml"


@pytest.fixture
def opened(seeds):
    """A dataset of one event; the claims are given by key, the rest of the event by name."""

    def make(claims, kind="cumulative", other=None, **more):
        event = building.event(
            claims={
                key: building.claim(**{"by": "stranger", **part}) for key, part in claims.items()
            },
            measures={"x": {"of": "soldiers", "unit": "person", "kind": kind}},
            **more,
        )
        places = {f"places/{id}.yaml": place for id, place in drawn.PLACES.items()}
        actors = {f"actors/person/{id}.yaml": drawn.ACTORS[id] for id in ("stranger",)}
        return sie.open_dataset(seeds(**{PATH: event, **places, **actors, **(other or {})}))

    return make


def found(data, *args, **more):
    return [
        (one.kind, one.a.key, one.b.key, one.grade) for one in data.contradictions(*args, **more)
    ]


def figures(**said):
    """Claims that give a figure: key -> figure, or figure and the day on which it was said."""
    told = {key: (part, None) if isinstance(part, str) else part for key, part in said.items()}
    return {
        key: {"figures": {"x": figure}, **({"said_on": day} if day else {})}
        for key, (figure, day) in told.items()
    }


TOTALS = {
    "final totals of an event that is over": (figures(a="1000", b="1500"), 1.5),
    "bounds that meet": (figures(a="1000..", b="1500"), None),
    "about, within a tenth": (figures(a="~2000", b="1905"), None),
    "about, beyond a tenth": (figures(a="~2400", b="1905"), 1.26),
    "a word has soft ends": (figures(a="hundreds", b="1000.."), None),
    "a word has ends": (figures(a="hundreds", b="2000"), 2.0),
    "at most": (figures(a="..500", b="800"), 1.6),
    "of nothing, how many": (figures(a="none", b="12"), 12.0),
    "of nothing, less than one": (figures(a="none", b="0.5"), 1.0),
}


@pytest.mark.parametrize("case", TOTALS)
def test_totals(opened, case):
    claims, grade = TOTALS[case]
    assert [one[3] for one in found(opened(claims))] == ([grade] if grade else [])


GOING_ON = {"date": "2024-12-07/2024-12-09"}


def test_a_total_may_grow(opened):
    data = opened(figures(a=("1000", "2024-12-07"), b=("1500", "2024-12-08")), **GOING_ON)
    assert found(data) == []


def test_a_total_does_not_shrink(opened):
    data = opened(figures(a=("1500", "2024-12-07"), b=("1000", "2024-12-08")), **GOING_ON)
    assert found(data) == [("figure", "b", "a", 1.5)]


def test_totals_of_one_day_are_one(opened):
    data = opened(figures(a=("1500", "2024-12-07"), b=("1000", "2024-12-07")), **GOING_ON)
    assert found(data) == [("figure", "b", "a", 1.5)]


def test_a_total_up_to_a_day_may_have_grown_after_it(opened):
    early = {"figures": {"x": "1000"}, "when": "2024-12-07"}
    late = {"figures": {"x": "1500"}, "when": "2024-12-07/2024-12-09"}
    assert found(opened({"a": early, "b": late}, **GOING_ON)) == []
    swapped = {"a": {**early, "figures": {"x": "2000"}}, "b": late}
    assert found(opened(swapped, **GOING_ON)) == [("figure", "b", "a", 1.33)]


def test_a_total_that_goes_on_is_no_final_one(opened):
    open_end = {"figures": {"x": "1500"}, "when": "2024-12-07/.."}
    assert found(opened({**figures(a="1000"), "b": open_end})) == []
    assert found(opened(figures(a="1000", b="1500"), date="2024-12-07/..")) == []


STOCKS = {
    "of one day": (("2024-12-07", "2024-12-07"), 1),
    "of two days": (("2024-12-07", "2024-12-08"), 0),
    "of days that nobody knows": (("2024-12", "2024-12"), 0),
}


@pytest.mark.parametrize("case", STOCKS)
def test_stocks(opened, case):
    (one, other), many = STOCKS[case]
    data = opened(figures(a=("100", one), b=("200", other)), "stock")
    assert len(found(data)) == many


def test_stocks_are_of_the_days_that_the_claims_name(opened):
    parts = [{"figures": {"x": n}, "when": "2024-12-07"} for n in ("100", "200")]
    parts[1]["said_on"] = "2024-12-09"
    assert len(found(opened(dict(zip("ab", parts, strict=True)), "stock"))) == 1


def test_flows_are_of_one_span(opened):
    parts = {"a": {"figures": {"x": "100"}}, "b": {"figures": {"x": "200"}}}
    assert found(opened(parts, "flow")) == []
    for part in parts.values():
        part["when"] = "2024-12"
    assert found(opened(parts, "flow")) == [("figure", "a", "b", 2.0)]


def test_denials_and_answers_give_no_figures(opened):
    claims = figures(a="1000", b="1500")
    claims["b"] |= {"stance": "denies"}
    claims["c"] = {"figures": {"x": "1700"}, "target": "a"}
    assert [one[0] for one in found(opened(claims))] == ["stance"]


def test_what_is_counted_in_two_places_is_a_matter_of_places(opened):
    claims = figures(a="1000", b="1500")
    claims["a"]["where"], claims["b"]["where"] = ["town"], ["there"]
    assert [one[0] for one in found(opened(claims))] == ["place"]
    assert found(opened(claims), kind="figure") == []


def dates(one, other, **more):
    return {"a": {"when": one}, "b": {"when": other}}


def test_days(opened):
    assert found(opened(dates("2024-12-09", "2024-12-07"))) == [("date", "b", "a", 2.0)]
    assert found(opened(dates("2024-12-07", "2024-12"))) == []
    assert found(opened(dates("[2024-12-01,2024-12-09]", "2024-12-05")))[0][3] == 1.0


def test_days_of_an_event_that_lasted(opened):
    assert found(opened(dates("2024-12-07", "2024-12-09"), **GOING_ON)) == []
    outside = opened(dates("2024-12-07", "2024-12-10"), **GOING_ON)
    assert found(outside) == [("date", "a", "b", 3.0)]


PLACES = {
    "two towns": ("town", "village", True),
    "two countries": ("town", "there", True),
    "a town and its province": ("town", "anbar", False),
    "a town and its country": ("iraq", "village", False),
    "the same": ("town", "town", False),
    "a crossing and its town": ("crossing", "town", False),
    "a crossing and a country that it leads to": ("crossing", "iraq", False),
    "a crossing and another town": ("crossing", "village", True),
    "an area reaches anywhere in its province": ("desert", "village", False),
    "an area does not reach beyond": ("desert", "far", True),
    "an area of which nobody knows where it ends": ("nowhere", "village", False),
    "a base near a town": ("base", "near", False),
    "a base far from a town": ("base", "distant", True),
    "a base of which nobody knows where it is": ("camp", "village", False),
    "a crossing of which no town is known": ("gate", "camp", False),
}
MORE = {
    "far": building.place("Far", parent="basra"),
    "basra": building.place("Basra", "governorate", parent="iraq"),
    "nowhere": building.place("Nowhere", "area"),
    "base": building.place("Base", "base", lat=34.0, lon=41.0, precision="exact", parent="anbar"),
    "near": building.place("Near", lat=34.1, lon=41.1, precision="near", parent="anbar"),
    "distant": building.place("Distant", lat=34.0, lon=42.0, precision="near", parent="anbar"),
    "camp": building.place("Camp", "camp", parent="anbar"),
    "gate": building.place("Gate", "border-crossing", parent="anbar", sides={
        "IQ": {"names": {"en": ["G"]}}, "SY": {"names": {"en": ["H"]}}}),
}  # fmt: skip


@pytest.mark.parametrize("case", PLACES)
def test_places(opened, case):
    one, other, apart = PLACES[case]
    more = {f"places/{id}.yaml": place for id, place in MORE.items()}
    for here, there in ((one, other), (other, one)):
        data = opened({"a": {"where": [here]}, "b": {"where": [there]}}, other=more)
        assert found(data) == ([("place", "a", "b", None)] if apart else [])


def test_one_common_place_is_enough(opened):
    claims = {"a": {"where": ["town", "there"]}, "b": {"where": ["there"]}, "c": {}}
    assert found(opened(claims)) == []


def test_a_movement_passes_many_places(opened):
    claims = {"a": {"where": ["town"]}, "b": {"where": ["there"]}}
    roles = [{"place": "town", "role": "to"}, {"place": "there", "role": "from"}]
    assert found(opened(claims, places=roles)) == []
    at = [{"place": "town"}, {"place": "there"}]
    assert len(found(opened(claims, places=at))) == 1


def test_what_lasted_can_move(opened):
    claims = {
        "a": {"where": ["town"], "said_on": "2024-12-07"},
        "b": {"where": ["village"], "said_on": "2024-12-08"},
    }
    assert found(opened(claims, **GOING_ON)) == []
    assert len(found(opened(claims))) == 1
    claims["b"]["said_on"] = "2024-12-07"
    assert len(found(opened(claims, **GOING_ON))) == 1


def test_stances_on_the_event_and_on_a_claim(opened):
    data = opened(
        {
            "says": {},
            "too": {"stance": "verifies"},
            "denies": {"stance": "denies", "target": "says"},
            "flatly": {"stance": "denies"},
            "picture": {"stance": "refutes", "target": "too"},
            "back": {"stance": "denies", "target": "denies"},
            "unsure": {"stance": "doubts"},
            "of-unsure": {"stance": "denies", "target": "unsure"},
        }
    )
    told = [(one.a.key, one.b.key, one.linked) for one in data.contradictions()]
    assert told == [
        ("denies", "back", True),
        ("says", "denies", True),
        ("says", "flatly", False),
        ("too", "denies", False),
        ("too", "flatly", False),
        ("too", "picture", True),
    ]
    assert {one.event.id for one in data.contradictions(linked=True)} == {EVENT}
    assert len(data.contradictions(linked=True)) == 3
    assert len(data.contradictions(linked=False)) == 3


def test_an_answer_from_another_event(opened):
    answer = building.event(claims={"no": building.claim(stance="denies", target=f"{EVENT}#says")})
    data = opened({"says": {}}, other={"events/2024/2024-12-08-answer.yaml": answer})
    (one,) = data.contradictions()
    assert (one.event.id, one.a.key, one.b.id) == (EVENT, "says", "2024-12-08-answer#no")
    assert data.contradictions("2024-12-08-answer") == ()


def test_superseded_claims_are_left_out_unless_asked_for(opened):
    claims = figures(a="1000", b="1500")
    claims["b"]["replaces"] = {"claim": "a", "why": "correction"}
    data = opened(claims)
    assert data.contradictions() == ()
    (one,) = data.contradictions(superseded=True)
    assert one.linked and one.same_voice


def test_nobody_takes_back_what_another_said(opened):
    claims = figures(a="1000", b="1500")
    claims["b"] |= {"by": "ministry", "replaces": {"claim": "a", "why": "correction"}}
    assert found(opened(claims)) == [("figure", "a", "b", 1.5)]


def test_who_takes_back_asserts_nothing(opened):
    back = {"replaces": {"claim": "a", "why": "retraction"}}
    data = opened({**figures(a="1000", b="1500"), "c": {**back, "figures": {"x": "20"}}})
    assert found(data) == []
    assert found(data, superseded=True) == [("figure", "a", "b", 1.5)]
    assert found(opened({"a": {}, "b": back, "no": {"by": "ministry", "stance": "denies"}})) == []


def test_what_is_told(opened):
    one = opened(figures(a="~1000", b="1500..2000")).contradictions()[0]
    assert str(one) == one.sentence == (
        "x (soldiers): about 1,000 according to A Stranger; "
        "1,500 to 2,000 according to A Stranger."
    )  # fmt: skip
    assert one.to_dict() == {
        "kind": "figure", "event": EVENT, "a": f"{EVENT}#a", "b": f"{EVENT}#b", "measure": "x",
        "grade": 1.5, "linked": False, "same_voice": True, "sentence": one.sentence,
    }  # fmt: skip
    assert repr(one) == f"<Contradiction figure {EVENT}#a {EVENT}#b>"
    assert one != "x" and one == one.event._dataset.contradictions()[0]
    assert hash(one) == hash(one.event._dataset.contradictions()[0])
    with pytest.raises(AttributeError):
        one.grade = 2


SAID = {
    "..500": "500 or fewer",
    "2000..": "2,000 or more",
    "tens-of-thousands": "tens of thousands",
    "12": "12",
}


@pytest.mark.parametrize("text", SAID)
def test_figures_in_words(opened, text):
    claims = figures(a=text, b="9000..9500" if text != "tens-of-thousands" else "1")
    claims |= {} if text != "2000.." else figures(b="..5")
    (one,) = opened(claims).contradictions()
    assert SAID[text] in one.sentence


def test_kinds_and_unknown_words(opened):
    data = opened({**figures(a="1", b="5"), "c": {"when": "2024-12-09"}, "d": {"stance": "denies"}})
    for kind in ("figure", "date", "place", "stance"):
        assert {one.kind for one in data.contradictions(kind=kind)} <= {kind}
    with pytest.raises(ValueError, match="kind is one of"):
        data.contradictions(kind="colour")
    with pytest.raises(sie.UnknownIdError):
        data.contradictions("nothing")


def test_a_past_day_knows_only_what_was_public(bundled):
    then = bundled.as_of("2024-12-07")
    found = then.contradictions()
    assert "2024-12-07-syrian-soldiers-enter-iraq" in {one.event.id for one in found}
    assert all(one.a.id in then.claims and one.b.id in then.claims for one in found)
    assert len(found) < len(bundled.contradictions())


@settings(max_examples=60)
@given(drawn.datasets())
def test_the_order_of_claims_is_irrelevant(made):
    told = [one.to_dict() for one in drawn.opened(made).contradictions(superseded=True)]
    event = made["events"][EVENT]
    turned = dict(reversed(event["claims"].items()))
    changed = {**made, "events": {EVENT: {**event, "claims": turned}}}
    assert told == [one.to_dict() for one in drawn.opened(changed).contradictions(superseded=True)]


@settings(max_examples=60)
@given(drawn.datasets())
def test_contradictions_are_symmetric_and_sorted(made):
    """With the keys the other way round, the same pairs are told."""
    event = made["events"][EVENT]
    names = dict(zip(event["claims"], reversed(drawn.KEYS), strict=False))
    claims = {}
    for key, claim in event["claims"].items():
        part = dict(claim)
        if "target" in part:
            part["target"] = names[part["target"]]
        if "replaces" in part:
            part["replaces"] = {**part["replaces"], "claim": names[part["replaces"]["claim"]]}
        claims[names[key]] = part
    changed = {**made, "events": {EVENT: {**event, "claims": claims}}}
    here = drawn.opened(made).contradictions()
    there = drawn.opened(changed).contradictions()

    def pairs(all, name):
        return sorted(
            (one.kind, one.grade or 0, one.measure or "", sorted(map(name, one.claims)))
            for one in all
        )

    assert pairs(here, lambda claim: names[claim.key]) == pairs(there, lambda claim: claim.key)
    kinds = ("figure", "date", "place", "stance")
    order = [(kinds.index(one.kind), -(one.grade or 0)) for one in here]
    assert order == sorted(order)
    for one in here:
        assert one.a != one.b
        assert one.grade is None or one.grade >= 1
        for claim in one.claims:  # nobody takes back what another said
            for later in claim.replaced_by:
                assert later.origin.is_known and claim.origin.is_known
                assert later.origin != claim.origin


def test_bundled_contradictions_stay_few(bundled):
    """Each was read; a definition that suddenly finds many more is worse, not better."""
    found = bundled.contradictions()
    assert len(found) <= len(bundled.claims) / 4
    returned = bundled.contradictions("2024-12-19-syrian-soldiers-returned-from-iraq", "figure")
    assert ("joc-1905", "joc-1941") in [(one.a.key, one.b.key) for one in returned]
