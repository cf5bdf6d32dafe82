"""The difference of two datasets: complete, readable, and worth a version step."""

import copy
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import drawn
import syria_iraq_events as sie
from drawn import EVENT
from syria_iraq_events.dataset.diff_fields import authored, changes
from syria_iraq_events.dataset.diff_markdown import code, escape
from syria_iraq_events.versions import SCHEMA_VERSION

import building

PATH = f"events/2024/{EVENT}.yaml"
GONE = {"reason": "It was *another* day.", "removed": "2026-12-01"}


@pytest.fixture
def opened(tmp_path):
    """Datasets of small records, changed as a test wants them."""
    count = iter(range(100))

    def make(**more):
        return sie.open_dataset(
            building.write(tmp_path / str(next(count)), building.records(**more))
        )

    return make


def told(diff):
    return [(record.kind, record.id, record.change) for record in diff.records]


def event(**more):
    return {PATH: building.event(**more)}


def test_nothing(opened):
    none = sie.diff(opened(), opened())
    assert not none and none.required_step == "none" and none.reasons == ()
    assert str(none) == "nothing differs" and none.to_dict()["records"] == []
    assert "Nothing differs." in none.to_markdown()


def test_added(opened):
    new = opened(
        **{"places/other.yaml": building.place("Other")},
        **event(claims={"first": building.claim(), "second": building.claim()}),
    )
    diff = sie.diff(opened(), new)
    assert told(diff) == [("claim", f"{EVENT}#second", "added"), ("place", "other", "added")]
    assert diff.added == diff.records and diff.required_step == "minor"
    assert str(diff) == "2 records added"
    assert repr(diff) == "<Diff minor: 2 records added>"


def test_removed(opened):
    old = opened(**{"places/other.yaml": building.place("Other")})
    diff = sie.diff(old, opened())
    assert (
        told(diff)
        == [("place", "other", "removed")]
        == [(one.kind, one.id, "removed") for one in diff.removed]
    )
    assert diff.lost_ids == ("place/other",) and diff.required_step == "major"
    assert str(diff) == "1 id leads nowhere any more: place/other"


def test_many_lost_ids_are_counted(opened):
    more = {f"places/other-{n}.yaml": building.place("Other") for n in range(5)}
    assert str(sie.diff(opened(**more), opened())) == (
        "5 ids lead nowhere any more: place/other-0, place/other-1, place/other-2, ..."
    )


def test_withdrawn(opened):
    tomb = {"events": {EVENT: {**GONE, "replaced_by": ["2024-12-08-other"]}}}
    other = {"events/2024/2024-12-08-other.yaml": building.event()}
    old, new = opened(**other), opened(**other, **{PATH: None, "removed.yaml": tomb})
    diff = sie.diff(old, new)
    assert told(diff) == [
        ("event", EVENT, "withdrawn"), ("claim", f"{EVENT}#first", "withdrawn"),
    ]  # fmt: skip
    assert diff.withdrawn[0].to_dict() == {
        "kind": "event", "id": EVENT, "change": "withdrawn", "reason": GONE["reason"],
        "replaced_by": ["2024-12-08-other"],
    }  # fmt: skip
    assert diff.lost_ids == () and diff.required_step == "minor"
    assert "It was \\*another\\* day. See `2024-12-08-other`." in diff.to_markdown()


def test_moved(opened):
    moved = building.event(former_ids=[EVENT], title={"en": "Soldiers cross over"})
    new = opened(**{PATH: None, "events/2024/2024-12-07-border.yaml": moved})
    diff = sie.diff(opened(), new)
    assert [(one.kind, one.former_id, one.id) for one in diff.moved] == [
        ("event", EVENT, "2024-12-07-border"),
        ("claim", f"{EVENT}#first", "2024-12-07-border#first"),
    ]
    assert [field.pointer for field in diff.moved[0].fields] == [
        "/former_ids", "/title/ar", "/title/en",
    ]  # fmt: skip
    assert diff.moved[1].fields == () and diff.lost_ids == ()
    assert diff.required_step == "minor"
    assert f"(was `{EVENT}`)" in diff.to_markdown()


def test_a_claim_that_does_not_move_along_is_lost(opened):
    moved = building.event(former_ids=[EVENT], claims={"other": building.claim()})
    diff = sie.diff(opened(), opened(**{PATH: None, "events/2024/2024-12-07-border.yaml": moved}))
    assert diff.lost_ids == (f"claim/{EVENT}#first",)


def test_merged(opened):
    old = opened(**{"places/other.yaml": building.place("Other")})
    new = opened(**{"places/town.yaml": building.place("The Town", former_ids=["other"])})
    diff = sie.diff(old, new)
    assert told(diff) == [("place", "town", "moved"), ("place", "town", "changed")]
    assert diff.lost_ids == ()


def test_a_redirect_that_ends_is_a_lost_id(opened):
    old = opened(**{"places/town.yaml": building.place("The Town", former_ids=["other"])})
    diff = sie.diff(old, opened())
    assert diff.lost_ids == ("place/other",) and diff.required_step == "major"


def test_tombstones(opened):
    tomb = {"places": {"old": GONE}}
    bare, buried = opened(), opened(**{"removed.yaml": tomb})
    reworded = opened(**{"removed.yaml": {"places": {"old": {**GONE, "reason": "Wrong."}}}})
    restored = opened(**{"places/old.yaml": building.place("Old")})
    assert told(sie.diff(bare, buried)) == [("removed", "place/old", "added")]
    assert sie.diff(buried, reworded).records[0].fields[0].pointer == "/reason"
    assert sie.diff(buried, reworded).required_step == "patch"
    assert sie.diff(buried, bare).lost_ids == ("place/old",)
    back = sie.diff(buried, restored)
    assert told(back) == [("place", "old", "added"), ("removed", "place/old", "removed")]
    assert [step for step, _ in back.reasons] == ["minor", "patch"]
    assert "- removed `place/old`\n" in back.to_markdown()


def test_corrections_are_a_patch(opened):
    diff = sie.diff(opened(), opened(**event(date="2024-12-08")))
    (record,) = diff.changed
    assert record.to_dict()["fields"] == [
        {"pointer": "/date", "change": "changed", "old": "2024-12-07", "new": "2024-12-08"}
    ]
    assert diff.required_step == "patch" and str(diff) == "1 field corrected"


def test_a_new_field_is_minor(opened):
    diff = sie.diff(opened(), opened(**event(note="A <b>note</b>.")))
    assert diff.reasons == (("minor", "1 field added"),)
    assert "`/note` added: `A <b>note</b>.`" in diff.to_markdown()


def test_evidence_added(opened):
    more = [building.evidence(), building.evidence(words=20, sha256=building.SHA[::-1])]
    diff = sie.diff(opened(), opened(**event(claims={"first": building.claim(evidence=more)})))
    ((claim, field),) = diff.evidence_added
    assert (claim, field.pointer, field.new["words"]) == (f"{EVENT}#first", "/evidence/1", 20)
    assert field.old is None


def test_status_and_figures_with_their_causes(opened):
    measures = {"x": {"of": "soldiers", "unit": "person", "kind": "cumulative"}}
    stranger = {"actors/person/stranger.yaml": building.actor("A Stranger")}
    first = building.claim(figures={"x": "900"})
    denial = building.claim(by="stranger", stance="denies")
    correction = building.claim(
        figures={"x": "1000"}, replaces={"claim": "first", "why": "correction"}
    )
    old = opened(**stranger, **event(measures=measures, claims={"first": first}))
    new = opened(
        **stranger,
        **event(
            measures={**measures, "y": measures["x"]},
            claims={"first": first, "denial": denial, "second": correction},
        ),
    )
    diff = sie.diff(old, new)
    (status,) = diff.statuses
    assert (status.event, status.old, status.new) == (EVENT, "reported", "disputed")
    effects = [(cause.claim.partition("#")[2], cause.effect) for cause in status.causes]
    assert effects == [
        ("denial", "counts"), ("first", "counts-no-longer"), ("second", "counts"),
    ]  # fmt: skip
    figure, fresh = diff.figures
    assert (figure.old.best, figure.new.best) == (900, 1000)
    assert len(figure.causes) == 2
    assert fresh.to_dict()["old"] is None and fresh.measure == "y"
    text = diff.to_markdown()
    assert f"- `{EVENT}`: reported → **disputed**" in text and "no verdict" in text
    assert "counts no longer: The Spokesman asserts" in text
    backwards = sie.diff(new, old)
    assert backwards.figures[1].to_dict()["new"] is None


def test_a_claim_that_counts_otherwise(opened):
    officer = {"actors/person/spokesman.yaml": building.actor("The Spokesman")}
    host = event(actors=[{"actor": "ministry", "role": "host"}])
    diff = sie.diff(opened(**host), opened(**host, **officer))
    (status,) = diff.statuses
    assert (status.old, status.new) == ("officially-confirmed", "reported")
    assert [cause.effect for cause in status.causes] == ["counts-otherwise"]
    assert diff.recomputed == (f"event/{EVENT}", f"claim/{EVENT}#first")
    assert "## Derived otherwise" in diff.to_markdown()


def test_of_two_days(bundled):
    diff = sie.diff(bundled.as_of("2025-02-16"), bundled.as_of("2025-02-17"))
    assert all(record.change != "removed" for record in diff.records)
    assert "2025-02-residency-for-syrian-officers#social-media-dozens" in [
        record.id for record in diff.added
    ]
    assert sie.diff(bundled.as_of("2025-01-01", "possible"), bundled).added


def headed(data, **versions):
    """The dataset with other versions in its header."""
    from syria_iraq_events.dataset.dataset import Dataset

    store = copy.copy(data._store)
    store.header = {**store.header, **versions}
    return Dataset(store)


def test_versions_of_schema_and_rule(opened):
    data = opened()
    major, minor, patch = (int(part) for part in SCHEMA_VERSION.split("."))
    for version, step in (
        (f"{major + 1}.0.0", "major"),
        (f"{major}.{minor + 1}.0", "minor"),
        (f"{major}.{minor}.{patch + 1}", "patch"),
        ("0.9.0", "major"),
    ):
        diff = sie.diff(data, headed(data, schema_version=version))
        assert diff.reasons == ((step, f"the schema is {version} now"),)
    assert sie.diff(data, headed(data, rule_version="2")).reasons == (
        ("minor", "the rule is 2 now"),
    )


def test_only_what_is_derived_is_a_patch(opened, monkeypatch):
    from syria_iraq_events.dataset import derive

    old = opened()
    whole = derive.derive

    def otherwise(lines):
        whole(lines)
        lines["event"][EVENT]["answered_by"] = ["2024-12-08-other#a"]

    monkeypatch.setattr("syria_iraq_events.dataset.compile.derive", otherwise)
    diff = sie.diff(old, opened())
    assert diff.reasons == (("patch", "1 record derived otherwise"),)


STEPS = {
    ("1.2.3", "1.2.3"): "none",
    ("1.2.3", "1.2.10"): "patch",
    ("1.2.3", "1.3.0"): "minor",
    ("0.9.9", "1.0.0"): "major",
}


@pytest.mark.parametrize("versions", STEPS)
def test_step_between(versions):
    assert sie.step_between(*versions) == STEPS[versions]


@pytest.mark.parametrize("versions", [("1.2", "1.2.0"), ("1.2.3", "1.2.x"), ("1.3.0", "1.2.9")])
def test_no_step_between(versions):
    with pytest.raises(ValueError, match=r"version|before"):
        sie.step_between(*versions)


FIELDS = {
    "a list that got one more at the front": ([1, 2], [0, 1, 2], [("/x/0", "added")]),
    "a list in another order": ([1, 2], [2, 1], [("/x", "changed")]),
    "the same twice": ([1, 1], [1], [("/x/1", "removed")]),
    "an object of the same name": (
        [{"place": "a", "role": "at"}], [{"place": "a", "role": "to"}], [("/x/0/role", "changed")],
    ),
    "an object of another name": (
        [{"place": "a"}], [{"place": "b"}], [("/x/0", "removed"), ("/x/0", "added")],
    ),
    "another type": (1, True, [("/x", "changed")]),
    "a key with signs": ({"a/b~c": 1}, {"a/b~c": 2}, [("/x/a~1b~0c", "changed")]),
}  # fmt: skip


@pytest.mark.parametrize("case", FIELDS)
def test_fields(case):
    old, new, expected = FIELDS[case]
    found = changes({"x": old}, {"x": new})
    assert [(one.pointer, one.change) for one in found] == expected


def test_values_of_a_field():
    (one,) = changes({"x": {"b": [1]}}, {})
    assert one.old == {"b": [1]} and one.new is None and hash(one)
    assert one.to_dict() == {"pointer": "/x", "change": "removed", "old": {"b": [1]}}


def test_what_a_curator_wrote_is_told_from_what_is_derived(bundled):
    for kind in ("event", "claim", "source", "actor", "place"):
        for record in getattr(bundled, f"{kind}s").values():
            written = json.loads(json.dumps(record.record().to_dict()))
            written.pop("claims", None)
            found = authored(kind, record.to_dict())
            # What a curator leaves out stands for something, which the compiled form spells out.
            assert [one for one in changes(written, found) if one.change != "added"] == []


def test_markdown_of_hostile_text():
    assert escape("a\n# b @team <img> |`") == "a \\# b @<!-- -->team \\<img\\> \\|\\`"
    assert code("``x`") == "``` ``x` ```"
    assert code("") == "`  `"


def test_a_diff_is_a_value(opened):
    old, new = opened(), opened(**event(note="x"))
    assert sie.diff(old, new) == sie.diff(old, new) != sie.diff(new, old)
    assert len({sie.diff(old, new), sie.diff(old, new)}) == 1
    assert sie.diff(old, new) != "x"
    with pytest.raises(AttributeError):
        sie.diff(old, new).records = ()


@settings(max_examples=40)
@given(drawn.datasets())
def test_of_itself_nothing_differs(made):
    data = drawn.opened(made)
    diff = sie.diff(data, drawn.opened(copy.deepcopy(made)))
    assert not diff and diff.required_step == "none" and not diff.recomputed


@settings(max_examples=80)
@given(drawn.datasets(), drawn.datasets(), st.booleans())
def test_every_line_that_differs_is_told(one, other, bury):
    old = drawn.opened(one)
    gone = sorted(one["sources"].keys() - other["sources"].keys()) if bury else []
    more = {"sources": dict.fromkeys(gone, GONE)} if gone else {}
    new = drawn.opened(other, **more)
    diff = sie.diff(old, new)
    mentioned = {f"{record.kind}/{record.id}" for record in diff.records} | set(diff.recomputed)
    lines, now = every_line(old), every_line(new)
    for id in lines.keys() | now.keys():
        if lines.get(id) != now.get(id):
            assert id in mentioned or (id.startswith("removed/") and id[8:] in mentioned)
        else:
            assert id not in mentioned
    assert {record.id for record in diff.withdrawn} == set(gone)
    assert (diff.required_step == "major") == bool(diff.lost_ids)
    plain = diff.to_dict()
    assert json.loads(json.dumps(plain)) == plain
    assert diff.to_markdown().isprintable() is False  # it has lines
    changed = {id for id in lines.keys() & now.keys() if lines[id] != now[id]}
    assert {status.event for status in diff.statuses} <= {id[6:] for id in changed}
    before, after = (data.events[EVENT].status().term for data in (old, new))
    assert [(status.old, status.new) for status in diff.statuses] == (
        [] if before == after else [(before, after)]
    )


def every_line(data):
    store = data._store
    return {
        f"{kind}/{store.id(kind, row)}": store.line(kind, row)
        for kind, count in store.counts.items()
        for row in range(count)
    }


@settings(max_examples=80)
@given(drawn.datasets(), drawn.datasets())
def test_fields_tell_the_new_record_from_the_old(one, other):
    """Put into the old record, what is told gives the new one: nothing is left out."""
    old, new = one["events"][EVENT], other["events"][EVENT]
    found = changes(old, new)
    assert applied(old, new, found) == new
    assert bool(found) == (json.dumps(old, sort_keys=True) != json.dumps(new, sort_keys=True))


def applied(old, new, found):
    """The old record with the changes; a list in which something changed as a whole."""
    out = copy.deepcopy(old)
    for change in found:
        steps = [
            step.replace("~1", "/").replace("~0", "~") for step in change.pointer.split("/")[1:]
        ]
        at, goal = out, new
        for step in steps[:-1]:
            if isinstance(at[step], list):
                # Where in a list is not told twice: take the list from the new record.
                at[step] = copy.deepcopy(goal[step])
                break
            at, goal = at[step], goal[step]
        else:
            if change.change == "removed":
                del at[steps[-1]]
            else:
                at[steps[-1]] = change.new
    return out
