"""`where` finds what a look at every record finds; and says what is wrong with a question."""

import inspect
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import syria_iraq_events as sie
from syria_iraq_events.dataset import conditions, filters
from syria_iraq_events.dataset.event_collection import EventCollection
from syria_iraq_events.dataset.query import EventSelection, NotSelectedError, Selection
from syria_iraq_events.values.names import fold

from conftest import SEEDS

SMALL = Path(__file__).parents[1] / "fixtures" / "small"
CROSSING = "2024-12-07-syrian-soldiers-enter-iraq"
RETURN = "2024-12-19-syrian-soldiers-returned-from-iraq"
MANY = 12
"""About so many values of an argument are tried, spread over all that there are."""
WORLDS = ("bundled", "bundled 2024-12-09", "bundled 2025-02-12 possible", "small",
          "small 2030-01-06", "small 2030-01-08 possible")  # fmt: skip


@cache
def world(name):
    source, *then = name.split()
    if then:
        return world(source).as_of(*then)
    return sie.open_dataset(SEEDS if source == "bundled" else SMALL)


# What each argument means, said once more over the public objects alone.


def above(actor):
    """An actor and those whose word its word is."""
    found = []
    while actor is not None and actor not in found:
        found.append(actor)
        actor = actor.speaks_for
    return {one.id for one in found}


def around(place):
    """A place and every place that it lies in."""
    found, left = set(), [place]
    while left:
        one = left.pop()
        if one is not None and one.id not in found:
            found.add(one.id)
            left += [one.parent, *(side.town for side in one.sides.values())]
    return found


def wholes(event):
    found = set()
    while event.part_of is not None and event.part_of.id not in found:
        event = event.part_of
        found.add(event.id)
    return found


def among(values):
    return lambda record, wanted, _: bool(set(values(record)) & set(wanted))


def at_day(day, relation="overlaps"):
    def ask(record, wanted, certainty):
        asked = sie.EdtfDate.parse(wanted[0])
        window = f"{max(str(asked.earliest or ''), '1000-01-01')}/{asked.latest or '9999-12-31'}"
        truth = getattr(day(record), relation)(window)
        return truth.possible if certainty == "possible" else truth.certain

    return ask


def said(claim):
    return claim.said_on or min((s.published for s in claim.sources), key=lambda d: d.sort_key)


def claim_places(claim):
    return claim.where or tuple(part.place for part in claim.event.places)


def in_sources(value):
    return among(lambda record: {value(source) for source in record.sources})


def bears(record, wanted, _):
    mappings = [record.names, *(s.names for s in getattr(record, "sides", {}).values())]
    names = {fold(n) for names in mappings for spelt in names.values() for n in spelt}
    return fold(wanted[0]) in names


BRUTE = {
    "event": {
        "type": among(lambda e: {e.type, e.type.partition(".")[0]}),
        "place": among(lambda e: {id for part in e.places for id in around(part.place)}),
        "actor": among(lambda e: {id for part in e.actors for id in above(part.actor)}),
        "status": among(lambda e: {e.status().term}),
        "stance": among(lambda e: {c.stance for c in e.claims.values()}),
        "lang": in_sources(lambda s: s.lang),
        "source": in_sources(lambda s: s.id),
        "publisher": in_sources(lambda s: s.publisher.id),
        "tag": among(lambda e: e.tags),
        "context": among(lambda e: e.contexts),
        "reality": among(lambda e: {e.reality}),
        "part_of": among(wholes),
        "on": at_day(lambda e: e.date),
        "during": at_day(lambda e: e.date),
        "before": at_day(lambda e: e.date, "before"),
        "after": at_day(lambda e: e.date, "after"),
    },
    "claim": {
        "event": among(lambda c: {c.event.id}),
        "actor": among(lambda c: above(c.by) | above(c.within)),
        "within": among(lambda c: above(c.within)),
        "stance": among(lambda c: {c.stance}),
        "basis": among(lambda c: {c.basis}),
        "source": in_sources(lambda s: s.id),
        "publisher": in_sources(lambda s: s.publisher.id),
        "lang": in_sources(lambda s: s.lang),
        "target": among(lambda c: {c.target.id} if c.target else ()),
        "place": among(lambda c: {id for place in claim_places(c) for id in around(place)}),
        "measure": among(lambda c: c.figures),
        "official": among(lambda c: {c.official}),
        "on_record": among(lambda c: {c.on_record}),
        "status": among(lambda c: {c.status().term}),
        "said": at_day(said),
    },
    "source": {
        "publisher": among(lambda s: {s.publisher.id}),
        "lang": among(lambda s: {s.lang}),
        "kind": among(lambda s: {s.kind}),
        "origin": among(lambda s: {s.origin}),
        "root": among(lambda s: {root.id for root in s.roots}),
        "published": at_day(lambda s: s.published),
    },
    "actor": {
        "kind": among(lambda a: {a.kind}),
        "country": among(lambda a: {a.country}),
        "speaks_for": among(lambda a: above(a) - {a.id}),
        "name": bears,
    },
    "place": {
        "kind": among(lambda p: {p.kind}),
        "country": among(lambda p: p.countries),
        "parent": among(lambda p: {p.parent.id} if p.parent else ()),
        "inside": among(lambda p: around(p) - {p.id}),
        "name": bears,
    },
}  # fmt: skip
DAYS = ("on", "during", "before", "after", "said", "published")
DATES = st.sampled_from(
    ("2024", "2024-12", "2024-12-07", "2024-12-0X", "2024-12-07/2024-12-09", "2024-12-19/..",
     "../2024-12-06", "[2024-12-01,2024-12-19]", "2025-02", "2025-02-11~", "2030-01-06",
     "2030-01-05/2030-01-07", "2030-01-13/..", "../2030-01-09", "1000~")
)  # fmt: skip


@cache
def values(name, kind, argument):
    """What can be asked for: every value that some record of the whole dataset has."""
    data = world(name.split()[0])
    ids = {"event": "event", "part_of": "event", "source": "source",
           "place": "place", "parent": "place", "inside": "place", "actor": "actor",
           "within": "actor", "publisher": "actor", "root": "actor",
           "speaks_for": "actor"}  # fmt: skip
    if argument in ("official", "on_record"):
        return (True, False)
    if argument == "target":  # most claims answer none, and are answered by none
        return (*data._store.terms("claim.target"), *tuple(data.claims)[::50])
    if argument in ids:
        return tuple(getattr(data, f"{ids[argument]}s"))
    if argument == "name":
        every = getattr(data, f"{kind}s").values()
        return tuple(n for one in every for names in one.names.values() for n in names)
    facet = "claim.stance" if argument == "stance" else f"{kind}.{argument}"
    facet = "source.lang" if argument == "lang" else facet
    return tuple(data._store.terms(facet))


@st.composite
def questions(draw):
    name = draw(st.sampled_from(WORLDS))
    kind = draw(st.sampled_from(sorted(BRUTE)))
    asked = {}
    for argument in draw(st.lists(st.sampled_from(sorted(BRUTE[kind])), max_size=3, unique=True)):
        if argument in DAYS:
            asked[argument] = draw(DATES)
            continue
        possible = values(name, kind, argument)
        one = st.sampled_from(possible) if possible else st.nothing()
        if argument in ("official", "on_record", "name") or not possible:
            if possible:
                asked[argument] = draw(one)
        else:
            asked[argument] = draw(one | st.lists(one, max_size=4))
    certainty = draw(st.sampled_from(("certain", "possible")))
    return name, kind, asked, certainty


def brute(data, kind, asked, certainty):
    out = []
    for id, record in getattr(data, f"{kind}s").items():
        if all(
            BRUTE[kind][argument](
                record, wanted if isinstance(wanted, list) else [wanted], certainty
            )
            for argument, wanted in asked.items()
        ):
            out.append(id)
    return out


@settings(max_examples=250)
@given(questions())
def test_where_finds_what_a_look_at_every_record_finds(question):
    name, kind, asked, certainty = question
    data = world(name)
    collection = getattr(data, f"{kind}s")
    dated = {"certainty": certainty} if kind in ("event", "claim", "source") else {}
    found = collection.where(**asked, **dated)
    expected = brute(data, kind, asked, certainty)
    first = collection.where(**asked, **dated).first()
    assert (first.id if first else None) == (expected[0] if expected else None)
    assert list(found) == expected
    assert [record.id for record in found.values()] == expected
    assert len(found) == len(expected)
    assert found.first() == first
    chained = collection
    for argument in reversed(list(asked)):
        chained = chained.where(**{argument: asked[argument]}, **dated)
    assert list(chained) == expected
    if chained is not collection:
        assert chained == found
        assert hash(chained) == hash(found)


@pytest.mark.parametrize("kind", sorted(BRUTE))
@pytest.mark.parametrize("name", WORLDS)
def test_every_argument_agrees_with_every_value(name, kind):
    data = world(name)
    collection = getattr(data, f"{kind}s")
    for argument in BRUTE[kind]:
        if argument in DAYS:
            continue
        something = False
        known = values(name, kind, argument)
        for value in known[:: max(1, len(known) // MANY)]:
            found = list(collection.where(**{argument: value}))
            assert found == brute(data, kind, {argument: value}, "certain"), (argument, value)
            something |= bool(found)
        if not something and name == "bundled":  # none of those that were drawn
            something = any(len(collection.where(**{argument: value})) for value in known)
        assert something or name != "bundled", f"{argument} finds nothing at all"


def test_every_argument_has_a_second_meaning_to_be_compared_with():
    assert {kind: list(known) for kind, known in BRUTE.items()} == {
        kind: list(known) for kind, known in conditions.KNOWN.items()
    }


def test_signatures_name_what_is_known():
    data = world("small")
    for kind, known in conditions.KNOWN.items():
        collection = getattr(data, f"{kind}s")
        parameters = list(inspect.signature(collection.where).parameters)
        dated = ["certainty"] if kind in ("event", "claim", "source") else []
        assert parameters == [*known, *dated, "unknown"]
        for argument in [*known, *dated]:
            assert f"            {argument}: " in type(collection).where.__doc__
    assert list(filters.EventFilters.__annotations__) == [*conditions.KNOWN["event"], "certainty"]


def test_a_selection_is_a_mapping():
    data = world("bundled")
    moves = data.events.where(type="move")
    assert isinstance(moves, Selection)
    assert isinstance(moves, EventCollection)
    assert CROSSING in moves
    assert moves[CROSSING] == data.events[CROSSING]
    assert dict(moves.items())[CROSSING].id == CROSSING
    assert moves.get("nobody") is None
    assert 7 not in moves
    assert list(moves) == sorted(moves)
    assert repr(moves.where(stance="denies", on="2024-12-07")).endswith(
        f"of {len(data.events)} events: type='move', stance='denies', "
        "on='2024-12-07/2024-12-07' (certain)>"
    )
    assert "official=True" in repr(data.claims.where(official=True))
    assert f"source=any of {len(data.sources)}" in repr(data.claims.where(source=data.sources))
    count = len(data.events)
    assert repr(data.events.where()) == f"<{count} of {count} events>"


def test_a_selection_does_not_hold_the_rest():
    data = world("bundled")
    moves = data.events.where(type="move")
    denied = "2025-02-residency-for-syrian-officers"
    assert denied not in moves
    with pytest.raises(NotSelectedError, match="is not in this selection"):
        moves[denied]
    with pytest.raises(sie.UnknownIdError, match="no event has the id"):
        moves["nothing-at-all"]


def test_former_ids_are_followed_everywhere():
    data = world("small")
    with pytest.warns(sie.MovedIdWarning):
        assert data.claims.where(actor="s-example") == data.claims.where(actor="sami-example")
    with pytest.warns(sie.MovedIdWarning):
        assert data.actors.where(kind="person")["s-example"].id == "sami-example"
    with pytest.warns(sie.MovedIdWarning), pytest.raises(NotSelectedError, match="'sami-example'"):
        data.actors.where(kind="state")["s-example"]
    with pytest.raises(sie.WithdrawnIdError, match="entered twice"):
        data.claims.where(event="2030-01-04-convoy-sets-out")


def test_equal_questions_are_equal():
    data = world("bundled")
    one = data.events.where(type="move").where(place=["rutba", "al-qaim"])
    other = data.events.where(place=["al-qaim", "rutba"], type="move")
    assert one == other
    assert hash(one) == hash(other)
    assert one != data.events.where(type="move")
    assert one != data.as_of("2025-01-01").events.where(place=["al-qaim", "rutba"], type="move")
    assert data.events == data.events.where() == data.events
    assert hash(data.events.where()) == hash(data.events)
    assert data.events != one != data.events
    assert one != data.places.where(kind="town")
    assert one != 7
    assert data.events.where(on="2024-12") == data.events.where(on="2024-12-01/2024-12-31")
    possible = data.events.where(on="2024-12", certainty="possible")
    assert data.events.where(on="2024-12") != possible


def test_records_and_selections_are_values():
    data = world("bundled")
    rudaw = data.actors["rudaw"]
    assert data.sources.where(publisher=rudaw) == data.sources.where(publisher="rudaw")
    arabic = data.sources.where(lang="ar")
    assert list(data.claims.where(source=arabic)) == list(data.claims.where(lang="ar"))
    assert list(data.claims.where(source=arabic.values())) == list(data.claims.where(lang="ar"))
    assert list(data.events.where(place=[])) == []
    nothing = data.events.where(place="rutba", type="decide.appoint")
    assert list(data.claims.where(event=nothing)) == []


def test_none_asks_nothing():
    data = world("bundled")
    assert data.events.where(type=None, place=None, on=None) == data.events


def test_dates_of_every_kind():
    events = world("bundled").events
    day = events.where(on="2024-12-07")
    assert CROSSING in day
    assert events.where(on=date(2024, 12, 7)) == day
    assert events.where(on=sie.EdtfDate.parse("2024-12-07")) == day
    assert events.where(during=2024) != day
    assert RETURN in events.where(after="2024-12-07", before="2025")
    assert len(events.where(during="../2023")) < len(events)


def test_what_is_not_known_yet_finds_nothing():
    then = world("bundled").as_of("2024-12-01")
    assert len(then.claims.where(actor="miqdad-miri")) == 0
    assert len(then.events.where(type="move.return", status="denied")) == 0


@pytest.mark.parametrize(
    ("ask", "error", "message"),
    [
        (lambda d: d.events.where(typ="move"), TypeError,
         "events are not found by 'typ' but by type, place, actor, status"),
        (lambda d: d.events.where(typ=None, mode=1), TypeError, "not found by 'mode'"),
        (lambda d: d.actors.where(certainty="certain"), TypeError, "'certainty' but by kind"),
        (lambda d: d.events.where(place="al-qiam"), sie.UnknownIdError, "did you mean 'al-qaim'"),
        (lambda d: d.events.where(place=d.actors["rudaw"]), TypeError, "place is a place, the id"),
        (lambda d: d.events.where(actor=7), TypeError, "actor is an actor, the id of one"),
        (lambda d: d.events.where(type="flee"), ValueError, "did you mean 'move.flee'?"),
        (lambda d: d.events.where(type=7), TypeError, "type is a text or several, not 7"),
        (lambda d: d.events.where(status="deny"), ValueError, "did you mean 'denied'?"),
        (lambda d: d.as_of("2025-01-01").events.where(status="deny"), ValueError, "'denied'?"),
        (lambda d: d.events.where(tag="photografh"), ValueError, "did you mean 'photograph'?"),
        (lambda d: d.events.where(tag="zzz"), ValueError, "no event has the tag 'zzz'"),
        (lambda d: d.places.where(country="iq"), ValueError, "did you mean 'IQ'?"),
        (lambda d: d.claims.where(official="yes"), TypeError, "official is True or False"),
        (lambda d: d.actors.where(name=7), TypeError, "name is a text, not 7"),
        (lambda d: d.events.where(on="7 December"), ValueError, "'7 December'"),
        (lambda d: d.events.where(on="2024", certainty="sure"), ValueError,
         "certainty is 'certain' or 'possible', not 'sure'"),
        (lambda d: d.timeline(typ="move"), TypeError, "events are not found by 'typ'"),
    ],
)  # fmt: skip
def test_a_wrong_question_is_told_at_once(ask, error, message):
    with pytest.raises(error) as caught:
        ask(world("bundled"))
    assert message in str(caught.value)


def test_a_term_that_no_record_has_is_known_all_the_same():
    data = world("small")
    assert list(data.events.where(type="decide.law")) == []
    assert list(data.sources.where(kind="law", lang="fa")) == []


def test_the_first_is_found_without_the_rest():
    looked = []
    events = world("bundled").events.where(during="2024/2026", certainty="possible")
    (condition,) = events._conditions

    def test(row):
        looked.append(row)
        return condition.test(row)

    events._conditions = (conditions.Condition(condition.key, test=test),)
    assert events.first() is not None
    assert len(looked) < len(world("bundled").events)
    assert isinstance(events, EventSelection)


def test_the_timeline_takes_the_same_arguments():
    data = world("bundled")
    assert data.timeline() == data.timeline(type=None)
    told = data.timeline(type="move", on="2024-12", certainty="possible")
    chosen = data.events.where(type="move", on="2024-12", certainty="possible")
    assert {event.id for event in told} == set(chosen)
    days = [event.date.earliest or date.min for event in told]
    assert days == sorted(days)
