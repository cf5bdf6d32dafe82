"""What holds of every dataset: the properties of the rule, each on hundreds of generated ones."""

import copy
from itertools import chain, combinations, pairwise

import generated
from generated import DAYS, EVENTS, claims, folders, opened
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from syria_iraq_events.assessment.figures import METHODS
from syria_iraq_events.assessment.origins import UNKNOWN, independent
from syria_iraq_events.assessment.rule import judge_claim, judge_event
from syria_iraq_events.assessment.standing import Standing

many = settings(max_examples=200)
ROOTS = "abcdef"
ORIGINS = st.lists(st.frozensets(st.sampled_from(ROOTS), max_size=3), max_size=8)


def concluded(data, event):
    """What is concluded of an event, whatever the order of its claims."""
    status = event.status().to_dict()
    figures = {
        (measure, method): {
            key: value
            for key, value in event.figure(measure, method).to_dict().items()
            if key != "rows"
        }
        for measure in event.measures
        for method in METHODS
    }
    return status, figures


def everything(data):
    return {event.id: concluded(data, event) for event in data.events.values()}


def standing_of(data, event, **horizon):
    lines = [claim.to_dict() for claim in (*event.claims.values(), *event.answered_by)]
    return lines, Standing(lines, **horizon)


@many
@given(folders(), st.randoms(use_true_random=False))
def test_the_order_of_claims_is_irrelevant(folder, random):
    shuffled = copy.deepcopy(folder)
    for event in shuffled["events"].values():
        items = list(event["claims"].items())
        random.shuffle(items)
        event["claims"] = dict(items)
    one, other = opened(folder), opened(shuffled)
    assert everything(one) == everything(other)
    for id, claim in one.claims.items():
        assert claim.status() == other.claims[id].status()


@many
@given(folders(), st.data())
def test_a_duplicate_claim_changes_nothing(folder, data):
    before = opened(folder)
    counting = [
        (event.id, line["key"])
        for event in before.events.values()
        for line in standing_of(before, event)[1].current.values()
        if line["event"] == event.id
    ]
    assume(counting)
    event, key = data.draw(st.sampled_from(counting))
    twin = data.draw(st.sampled_from(("a-copy", "z-copy")))  # before the original and after it
    claims_of = folder["events"][event]["claims"]
    claims_of[twin] = copy.deepcopy(claims_of[key])
    if "target" in claims_of[twin] and "#" not in claims_of[twin]["target"]:
        claims_of[twin]["target"] = f"{event}#{claims_of[twin]['target']}"
    assert everything(opened(folder)) == everything(before)


@many
@given(folders(), st.data())
def test_a_syndicated_copy_changes_nothing(folder, data):
    before = opened(folder)
    event = data.draw(st.sampled_from(EVENTS))
    claim = folder["events"][event]["claims"][
        data.draw(st.sampled_from(sorted(folder["events"][event]["claims"])))
    ]
    page = data.draw(st.sampled_from([line["source"] for line in claim["evidence"]]))
    original = folder["sources"][page]
    folder["actors"]["copier"] = generated.building.actor("copier", "outlet")
    folder["sources"]["copy"] = {
        **original,
        "publisher": "copier",
        "origin": "derived",
        "derived_from": [{"source": page, "how": "syndicates"}],
        "published": data.draw(st.sampled_from((original["published"], "2026-01-01/.."))),
    }
    claim["evidence"].append(generated.building.evidence("copy"))
    after = opened(folder)
    assert everything(after) == everything(before)
    for id, one in before.claims.items():
        assert after.claims[id].origin == one.origin
        assert after.claims[id].public_from == one.public_from


@many
@given(folders(), st.data())
def test_who_copies_in_an_own_voice_adds_no_origin(folder, data):
    """An outlet that tells as its own what it copied adds nothing to what it copied from."""
    event = folder["events"][data.draw(st.sampled_from(EVENTS))]
    page = data.draw(st.sampled_from(sorted(folder["sources"])))
    evidence = [generated.building.evidence(page)]
    told = generated.building.claim(by=None, unnamed="a source", evidence=evidence)
    event["claims"]["told"] = told
    before = opened(folder)
    folder["actors"]["copier"] = generated.building.actor("copier", "outlet")
    folder["sources"]["copy"] = {
        **folder["sources"][page],
        "publisher": "copier",
        "origin": "derived",
        "derived_from": [{"source": page, "how": "syndicates"}],
    }
    event["claims"]["copied"] = generated.building.claim(
        by="copier", evidence=[generated.building.evidence("copy")]
    )
    after = opened(folder)
    assert {id: event.status() for id, event in after.events.items()} == {
        id: event.status() for id, event in before.events.items()
    }


@many
@given(folders(), st.data())
def test_no_comment_changes_nothing(folder, data):
    before = opened(folder)
    event = data.draw(st.sampled_from(EVENTS))
    nothing = dict.fromkeys(("target", "replaces", "figures"))
    silence = data.draw(claims(sorted(folder["sources"]), stance="declines", **nothing))
    folder["events"][event]["claims"]["silence"] = silence
    after = opened(folder)
    if before.events[event].status().term == "unreported":
        assert after.events[event].status().term in ("unreported", "unconfirmed", "planned")
    else:
        assert everything(after) == everything(before)


@many
@given(folders(), st.data())
def test_an_assertion_takes_no_origin_away(folder, data):
    before = opened(folder)
    event = data.draw(st.sampled_from(EVENTS))
    folder["events"][event]["claims"]["more"] = data.draw(
        claims(sorted(folder["sources"]), stance="asserts", target=None, replaces=None)
    )
    one, other = (opened_.events[event].status() for opened_ in (before, opened(folder)))
    assert len(other.asserting) >= len(one.asserting)
    known = {origin for origin in one.asserting if len(origin.roots) == 1}
    assert known <= set(other.asserting)
    assert other.denying == one.denying and other.doubting == one.doubting


@many
@given(folders())
def test_low_best_and_high_stand_in_their_order(folder):
    data = opened(folder)
    for event in data.events.values():
        for method in METHODS:
            for day in (None, *DAYS[2:5]):
                figure = event.figure("soldiers", method, day)
                counted = [row for row in figure.rows if row.counts]
                assert (figure.low is None) == (figure.high is None) == (not counted)
                if figure.best is not None:
                    assert figure.low <= figure.best <= figure.high
                elif counted:
                    assert figure.low <= figure.high
                assert method != "range" or figure.best is None


@many
@given(folders())
def test_what_is_live_only_grows(folder):
    data = opened(folder)
    kinds = ("events", "claims", "sources", "actors", "places")
    for certainty in ("certain", "possible"):
        for earlier, later in pairwise(DAYS):
            one, other = data.as_of(earlier, certainty), data.as_of(later, certainty)
            for kind in kinds:
                assert set(getattr(one, kind)) <= set(getattr(other, kind))
    for day in DAYS:
        for kind in kinds:
            certain, possible = (
                set(getattr(data.as_of(day, c), kind)) for c in ("certain", "possible")
            )
            assert certain <= possible
        for event in data.events.values():
            _, surely = standing_of(data, event, day=day)
            _, maybe = standing_of(data, event, day=day, possible=True)
            assert surely.live.keys() <= maybe.live.keys()
            assert surely.live.keys() <= standing_of(data, event, day="9999-12-31")[1].live.keys()
            assert surely.current.keys() <= surely.live.keys()
            on_event = {id for id in surely.live if id in data.claims}
            assert on_event <= set(data.as_of(day).claims)


@many
@given(folders(), st.sampled_from(("certain", "possible")))
def test_the_far_future_is_today(folder, certainty):
    data = opened(folder)
    then = data.as_of("9999-12-31", certainty)
    assert list(then.events) == list(data.events) and list(then.claims) == list(data.claims)
    assert list(then.sources) == list(data.sources)
    for event in data.events.values():
        assert then.events[event.id].status() == event.status()
        for method in METHODS:
            assert then.events[event.id].figure("soldiers", method) == event.figure(
                "soldiers", method
            )
    for claim in data.claims.values():
        assert then.claims[claim.id].status() == claim.status()


@many
@given(folders(), st.sampled_from(DAYS), st.booleans())
def test_every_day_is_judged_from_the_claims_of_the_day(folder, day, possible):
    """The short ways give what the whole way gives: weigh every claim, then judge."""
    data = opened(folder)
    certainty = "possible" if possible else "certain"
    for event in data.events.values():
        lines, standing = standing_of(data, event, day=day, possible=possible)
        assert event.status(day, certainty)._line == judge_event(event.to_dict(), lines, standing)
        for claim in event.claims.values():
            answers = [one.to_dict() for one in claim.answers]
            by_claim = data.as_of(day, certainty).claims
            if claim.id in by_claim:
                assert by_claim[claim.id].status()._line == judge_claim(
                    claim.to_dict(), answers, standing
                )


@many
@given(folders(), st.sampled_from(DAYS))
def test_every_status_is_explained(folder, day):
    now = opened(folder)
    then = now.as_of(day, "possible")
    for data in (now, then):
        for record in (*data.events.values(), *data.claims.values()):
            english, arabic = (record.status().explanation(lang) for lang in ("en", "ar"))
            assert english.endswith(".") and arabic.endswith(".")
            assert english.isascii() and not arabic.isascii()
            assert "{" not in english + arabic and "  " not in english + arabic
            assert english[0].isupper()


def largest(origins):
    """The size of the largest choice of origins of which no two share a root, by trying all."""
    found = [origin for origin in set(origins) if origin]
    if not found:
        return int(UNKNOWN in origins)
    choices = chain.from_iterable(combinations(found, n) for n in range(len(found) + 1))
    return max(
        len(choice)
        for choice in choices
        if all(one.isdisjoint(other) for one, other in combinations(choice, 2))
    )


@settings(max_examples=1000)
@given(ORIGINS)
def test_independent_is_the_largest_choice(origins):
    found = independent(origins)
    assert len(found) == largest(origins)
    assert set(found) <= set(origins)
    assert all(one.isdisjoint(other) for one, other in combinations(found, 2))
    assert {origin for origin in origins if len(origin) == 1} <= set(found)


@settings(max_examples=500)
@given(ORIGINS, st.randoms(use_true_random=False))
def test_independent_does_not_look_at_the_order(origins, random):
    shuffled = [*origins, *origins]
    random.shuffle(shuffled)
    assert independent(shuffled) == independent(origins)


@settings(max_examples=500)
@given(ORIGINS, st.frozensets(st.sampled_from(ROOTS), max_size=3))
def test_another_origin_never_makes_them_fewer(origins, more):
    assert len(independent([*origins, more])) >= len(independent(origins))


def test_many_origins_that_overlap_are_chosen_in_time():
    ring = [frozenset({str(n), str((n + 1) % 60)}) for n in range(60)]
    assert len(independent(ring)) == 30
