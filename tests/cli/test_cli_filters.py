"""``sie list`` and ``sie timeline``: which records are shown."""

import json

import pytest
from running import CONVOY, PAPERS, RETURN, sie


def ids(*args, kind="events"):
    answer = sie("list", kind, *args, "--json")
    assert answer.code in (0, 3), answer.err
    return [record["id"].replace(f"{CONVOY}#", "").replace(f"{PAPERS}#", "")
            for record in json.loads(answer.out)[kind]]  # fmt: skip


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("--place", "example-gate"), [CONVOY, RETURN]),
        (("--place", "iraq"), [CONVOY, PAPERS, RETURN]),  # with the places in it
        (("--place", "معبر المثال"), [CONVOY, RETURN]),  # by a name
        (("--actor", "iraq"), [CONVOY, PAPERS]),  # with those who speak for it
        (("--actor", "example-travellers"), [CONVOY, PAPERS, RETURN]),
        (("--type", "move"), [CONVOY, RETURN]),
        (("--type", "move.return"), [RETURN]),
        (("--source", "2030-01-07-al-mithal"), [CONVOY, PAPERS]),
        (("--publisher", "example-check"), [PAPERS, RETURN]),
        (("--stance", "denies"), [CONVOY, PAPERS]),
        (("--lang", "ar"), [CONVOY, PAPERS]),
        (("--tag", "convoy"), [CONVOY]),
        (("--from", "2030-01-13"), [RETURN]),
        (("--to", "2030-01-05"), [CONVOY]),
        (("--from", "2030-01-08", "--to", "2030-01-09"), [PAPERS]),  # it may have been then
        (("--from", "2030"), [CONVOY, PAPERS, RETURN]),
        (("--to", "2029"), []),
        (("--stance", "denies", "--type", "move"), [CONVOY]),  # all must hold
        (("--limit", "2"), [CONVOY, PAPERS]),
    ],
)
def test_events(args, expected):
    assert ids(*args) == expected


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("--stance", "denies"), ["army-denies", "spokesman-denies"]),
        (("--actor", "example-interior-ministry", "--type", "move.cross"),
         ["spokesman-over-900", "guard-about-1200", "spokesman-850"]),
        (("--place", "example-gate", "--stance", "denies"), ["army-denies"]),
        (("--from", "2030-01-07", "--to", "2030-01-07"),
         ["spokesman-850", "posts-papers-for-a-year", "spokesman-denies"]),
        (("--lang", "ar"), ["spokesman-850", "spokesman-denies"]),
        (("--tag", "convoy", "--stance", "denies"), ["army-denies"]),
    ],
)  # fmt: skip
def test_claims(args, expected):
    assert ids(*args, kind="claims") == expected


def test_other_kinds():
    assert ids("--kind", "fact-check", kind="sources") == ["2030-01-12-example-check"]
    assert ids("--publisher", "Al-Mithal", kind="sources") == ["2030-01-07-al-mithal"]
    assert ids("--to", "2030-01-06", "--lang", "en", kind="sources") == [
        "2030-01-06-example-agency",
        "2030-01-06-example-daily",
        "2030-01-example-post",
    ]
    assert ids("--kind", "state", kind="actors") == ["iraq"]
    assert ids("--place", "example-town", kind="places") == ["example-gate", "example-town"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("places", "--stance", "denies"), "--stance does not apply to places; these do: --kind"),
        (("events", "--kind", "news"), "--kind does not apply to events"),
        (("events", "--stance", "denys"), "unknown stance 'denys'; did you mean 'denies'"),
        (("events", "--type", "flee"), "did you mean 'move.flee'?"),
        (("sources", "--kind", "fact-cheque"), "did you mean 'fact-check'"),
        (("events", "--place", "example-gat"), "did you mean 'example-gate'"),
        (("events", "--from", "7 January 2030"), "'7 January 2030':"),
        (("events", "--from", "2030-02", "--to", "2030-01"), "--from 2030-02 is after --to"),
        (("evnts",), "'evnts' is not one of"),
        (("--limit", "0"), "Invalid value for '--limit'"),
    ],
)
def test_usage_errors(args, message):
    answer = sie("list", *args)
    assert answer.code == 2
    assert message in answer.err
    assert not answer.out


def test_a_name_that_two_bear_is_not_guessed(tmp_path):
    import shutil

    from running import SMALL

    twins = shutil.copytree(SMALL, tmp_path / "seeds")
    (twins / "actors" / "person" / "sami-other.yaml").write_text(
        "kind: person\nnames: {en: [Sammy Example]}\n", "utf-8"
    )
    answer = sie("list", "claims", "--actor", "sammy EXAMPLE", data=twins)
    assert answer.code == 2
    assert "is the name of sami-example and sami-other; give the id" in answer.err


def test_nothing_matched():
    answer = sie("list", "--to", "1999")
    assert (answer.code, answer.out, answer.err) == (3, "", "note: no events match\n")
    answer = sie("list", "--actor", "Sami Example")
    assert "sie list claims --actor 'Sami Example'" in answer.err
    answer = sie("timeline", "--to", "1999")
    assert (answer.code, answer.out, answer.err) == (3, "", "note: no events match\n")
    answer = sie("timeline", "--to", "1999", "--json")
    assert (answer.code, json.loads(answer.out)["timeline"], answer.err) == (3, [], "")


def test_a_former_id_is_followed():
    answer = sie("list", "claims", "--actor", "s-example")
    assert answer.code == 0
    assert answer.err == "note: s-example is now sami-example\n"


def test_timeline_counts_speakers_and_judges_nothing():
    entries = json.loads(sie("timeline", "--json").out)["timeline"]
    assert [entry["id"] for entry in entries] == [CONVOY, PAPERS, RETURN]
    # The spokesman speaks twice and is one speaker; what he corrected is not counted.
    assert entries[0]["claims"] == 4
    assert entries[0]["speakers"] == {"asserts": 2, "denies": 1}
    assert entries[2]["speakers"] == {"predicts": 1}
    assert set(entries[0]) == {"id", "date", "title", "type", "reality", "claims", "speakers"}
