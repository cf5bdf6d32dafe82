"""``sie status``, ``sie explain``, ``sie figures``, and what ``sie show`` tells of them."""

import json
import re
from unittest.mock import patch

import pytest
from running import CONVOY, GOLDEN, PAPERS, RETURN, golden, process, sie

from syria_iraq_events.reporting.text import width
from syria_iraq_events.schemas.published import validator

import building

POSTS = f"{PAPERS}#posts-papers-for-a-year"

PIPED = {
    "status-event": ("status", CONVOY),
    "status-event-ar": ("status", PAPERS, "--lang", "ar"),
    "status-claim": ("status", POSTS),
    "status-before": ("status", CONVOY, "--as-of", "2030-01-05"),
    "explain-event": ("explain", CONVOY),
    "explain-event-ar": ("explain", PAPERS, "--lang", "ar"),
    "explain-possible": ("explain", PAPERS, "--as-of", "2030-01-07", "--certainty", "possible"),
    "explain-past": ("explain", PAPERS, "--as-of", "2030-01-07"),
    "explain-claim": ("explain", POSTS),
    "explain-planned": ("explain", RETURN),
    "figures": ("figures", CONVOY),
    "figures-range": ("figures", CONVOY, "people", "--method", "range"),
    "figures-past": ("figures", CONVOY, "--as-of", "2030-01-06"),
    "figures-before": ("figures", CONVOY, "--as-of", "2030-01-05"),
    "show-past": ("show", CONVOY, "--as-of", "2030-01-06"),
    "show-claim-answered": ("show", POSTS),
}
TERMINALS = {
    "terminal-40-status": (40, "status", CONVOY),
    "terminal-40-explain": (40, "explain", CONVOY, "--lang", "ar"),
    "terminal-40-figures": (40, "figures", CONVOY),
    "terminal-80-figures": (80, "figures", CONVOY, "--lang", "ar"),
    "terminal-120-figures": (120, "figures", CONVOY),
}


@pytest.mark.parametrize("name", PIPED)
def test_in_a_pipe(name):
    answer = sie(*PIPED[name])
    assert (answer.code, answer.err) == (0, "")
    assert "\x1b" not in answer.out
    assert "\u2068" not in answer.out
    golden(f"assessment/{name}", answer.out)


@pytest.mark.parametrize("name", TERMINALS)
def test_on_a_terminal(name):
    columns, *args = TERMINALS[name]
    answer = sie(*args, columns=columns)
    assert answer.code == 0
    plain = re.sub(r"\x1b\[[0-9;]*m", "", answer.out)
    assert all(width(line) <= max(columns, len(CONVOY)) for line in plain.splitlines())
    assert sie(*args, columns=columns, NO_COLOR="1").out == plain  # colour alone adds nothing
    golden(f"assessment/{name}", answer.out)


def test_ascii():
    dumb = sie("figures", CONVOY, columns=80, TERM="dumb").out
    golden("assessment/terminal-80-figures-dumb", dumb)
    assert dumb.isascii()
    for command in ("figures", "explain", "status"):
        latin = process(command, CONVOY, PYTHONIOENCODING="latin-1", PYTHONUTF8="0", TERM="xterm")
        assert latin.code == 0
        assert latin.out.isascii()
        assert "\\u" not in latin.out


def test_every_golden_file_is_compared():
    there = {path.stem for path in (GOLDEN / "assessment").glob("*.txt")}
    assert there == {*PIPED, *TERMINALS, "terminal-80-figures-dumb"}


@pytest.mark.parametrize("command", ["status", "explain", "figures"])
def test_helps_have_an_example(command):
    answer = sie(command, "--help")
    assert f"sie {command} 20" in answer.out
    assert "--as-of" in answer.out


REMINDER = "To be denied means that somebody denied it, not that it is false."


def test_a_denial_is_never_shown_without_the_reminder(tmp_path):
    assert REMINDER in sie("status", CONVOY).out
    assert REMINDER in sie("show", CONVOY).out
    assert REMINDER in sie("explain", CONVOY).out
    assert REMINDER in json.loads(sie("status", CONVOY, "--json").out)["status"]["reminder"]
    assert "A denial is no number" in sie("figures", CONVOY).out
    told = sie("status", f"{CONVOY}#spokesman-850")
    assert REMINDER not in told.out
    assert "reminder" not in json.loads(sie("status", RETURN, "--json").out)["status"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("status", "nobody"), "no record has the id or name 'nobody'"),
        (("status", "sami-example"), "no record has the id or name 'sami-example'"),
        (("status", CONVOY, "--as-of", "January"), "'January' is no day; write it as 2024-12-09"),
        (("status", CONVOY, "--certainty", "possible"), "it says how to read --as-of; give both"),
        (("figures", CONVOY, "animals"), "no measure has the id 'animals'; did you mean 'people'"),
        (("figures", POSTS), "no event has the id or name"),
        (("explain", "SIE999"), "no rule has the code SIE999"),
        (("show", CONVOY, "--as-of", "2030-01-05"),
         f"nothing of '{CONVOY}' was surely public by 2030-01-05"),
        (("show", "2030-01-example-post", "--as-of", "2030-01-05", "--certainty", "possible"),
         "nothing of '2030-01-example-post' was public by 2030-01-05"),
    ],
)  # fmt: skip
def test_user_errors(args, message):
    answer = sie(*args)
    assert answer.code == 2
    assert message in answer.err
    assert not answer.out


def test_nothing_is_counted():
    answer = sie("figures", PAPERS)
    assert (answer.code, answer.out) == (3, "")
    assert answer.err == f"note: nothing is counted in {PAPERS}\n"
    assert json.loads(sie("figures", PAPERS, "--json").out)["figures"] == {}


def answer(*args):
    result = sie(*args, "--json")
    assert result.code == 0, result.err
    return json.loads(result.out)


def test_status_in_json():
    found = answer("status", CONVOY, "--as-of", "2030-01-06")
    assert list(found) == [
        "schema_version", "rule_version", "data_version", "digest", "as_of", "certainty", "status",
    ]  # fmt: skip
    assert (found["as_of"], found["certainty"]) == ("2030-01-06", "certain")
    assert found["status"]["status"] == "disputed"
    assert found["status"]["superseded"] == []
    assert set(found["status"]["explanation"]) == {"en", "ar"}


def test_explanation_in_json():
    found = answer("explain", PAPERS)
    parts = {part["claim"].partition("#")[2]: part for part in found["claims"]}
    assert parts["posts-papers-for-a-year"]["why_not"] == "older"  # the picture is
    assert parts["spokesman-denies"]["counts_for"] == "denies"
    (way,) = parts["spokesman-denies"]["ways"]
    assert way == {
        "root": "iraq",
        "steps": [
            {"kind": "actor", "id": "sami-example"},
            {"kind": "actor", "id": "example-interior-ministry"},
            {"kind": "actor", "id": "iraq"},
        ],
        "links": ["speaks-for", "speaks-for"],
    }
    assert [line["matches"] for line in found["rule"]] == [False] * 4 + [True]
    assert found["rule"][-1]["status"] == found["status"]["status"] == "denied"


def test_figures_in_json():
    found = answer("figures", CONVOY)["figures"]["people"]
    assert (found["low"], found["best"], found["high"]) == (850, 850, 1200)
    row = next(row for row in found["rows"] if row["claim"].endswith("#spokesman-over-900"))
    assert row == {
        "claim": f"{CONVOY}#spokesman-over-900", "counts": False, "why_not": "superseded",
        "said": "900..", "low": 900, "point": 900, "said_on": "2030-01-06",
        "public_from": "2030-01-06", "speaker": "Sami Example", "origins": ["iraq"],
        "sources": ["2030-01-06-example-agency", "2030-01-06-example-daily"],
    }  # fmt: skip
    assert "best" not in answer("figures", CONVOY, "--method", "range")["figures"]["people"]


@pytest.mark.parametrize("day", ["2030-01-05", "2030-01-06", "2030-01-07", "2030-01-12"])
@pytest.mark.parametrize("certainty", ["certain", "possible"])
def test_a_past_day_in_json_has_nothing_younger(day, certainty):
    then = ("--as-of", day, "--certainty", certainty)
    for kind in ("events", "claims", "sources", "actors", "places"):
        result = sie("list", kind, *then, "--json")
        assert result.code in (0, 3)
        document = json.loads(result.out)
        validator("dataset").validate(document)
        assert (document["as_of"], document["certainty"]) == (day, certainty)
        for source in document["sources"]:
            assert source["published"]["earliest"] <= day
    claims = {
        claim["id"] for claim in json.loads(sie("list", "claims", *then, "--json").out)["claims"]
    }
    for event in json.loads(sie("list", *then, "--json").out)["events"]:
        assert set(event["claims"]) <= claims
        assert event["status"] == {
            key: value
            for key, value in answer("status", event["id"], *then)["status"].items()
            if key in event["status"]
        }
    timeline = sie("timeline", *then, "--json")
    assert timeline.code in (0, 3)
    assert json.loads(timeline.out)["as_of"] == day


def test_a_past_day_shows_what_was_there():
    assert "spokesman-850" not in sie("show", CONVOY, "--as-of", "2030-01-06").out
    both = sie("show", "iraq", "--as-of", "2030-01-06")
    assert both.code == 0
    assert "means the actor iraq and the place iraq" in both.err
    (line,) = sie("list", "--as-of", "2030-01-06").lines[1:]
    assert line.startswith(CONVOY)


@pytest.fixture
def many(seeds):
    """An event with numbers of every form, and every reason for which a claim does not count."""
    old = building.source(created="2011", origin="original")
    late = building.source(published="[2025-01-01..2025-02-01]")
    figures = ["3", "2000..3500", "..500", "4000..", "dozens", "~40000"]
    claims = {
        f"number-{number}": building.claim(
            by=None,
            unnamed="somebody whom the text describes in many words",
            figures={"people": one},
        )
        for number, one in enumerate(figures)
    }
    claims["denied"] = building.claim(stance="denies", figures={"people": "5"})
    claims["doubted"] = building.claim(stance="doubts", by="paper")
    claims["refuted"] = building.claim(
        by="checker", stance="refutes", basis="investigation", target="number-0",
        evidence=[building.evidence("2024-12-09-check")],
    )  # fmt: skip
    claims["meta"] = building.claim(target="denied")
    claims["old"] = building.claim(evidence=[building.evidence("2011-photo")])
    claims["late"] = building.claim(evidence=[building.evidence("2025-late")])
    return seeds(
        **{
            "events/2024/2024-12-07-crossing.yaml": building.event(
                measures={"people": {"of": "people", "unit": "person", "kind": "stock"}},
                claims=claims,
                actors=[{"actor": "ministry", "role": "actor"}],
            ),
            "sources/2011/2011-photo.yaml": old,
            "sources/2025/2025-late.yaml": late,
            "sources/2024/2024-12-09-check.yaml": building.source(
                publisher="checker", published="2024-12-09", origin="original"
            ),
            "actors/outlet/checker.yaml": building.actor("The Checker", "outlet"),
        }
    )


EVENT = "2024-12-07-crossing"


def test_every_reason_is_told(many):
    told = sie("explain", EVENT, "--as-of", "2024-12-31", data=many).out
    assert "struck by refuted" in told
    assert "about denied, not about the event itself" in told
    assert "about number-0, not about the event itself" in told
    assert "what shows it was made before the event" in told
    assert (
        "not yet public: published on 1 January 2025 at the earliest, surely by 1 February 2025"
        in told
    )
    assert (
        "not yet public: published on 8 December 2024"
        in sie("explain", EVENT, "--as-of", "2024-12-07", data=many).out
    )
    assert "2 claims doubt" not in told
    assert "1 claim doubts: 1 independent origin" in told


def test_far_numbers_stand_on_a_logarithmic_scale(many):
    seen = sie("figures", EVENT, data=many, columns=100, NO_COLOR="1").lines
    assert [line for line in seen if "logarithmic scale" in line]
    assert [line for line in seen if "←" in line]
    assert [line for line in seen if "→" in line]
    assert [line for line in seen if "┄" in line]
    assert [line for line in seen if line.strip().startswith("struck · somebody")]
    assert [line for line in seen if line.strip().startswith("denies · The Spokesman")]


@pytest.fixture
def voices(seeds):
    """An event of which one state speaks through many, and pages copy from one another."""
    copies = {"copy-a": ["wire"], "copy-b": ["wire", "other-wire"], "copy-c": [], "copy-d": ["old"]}
    sources = {}
    for id, derived in copies.items():
        parts = [{"outlet": one, "how": "quotes"} for one in derived]
        more = {"origin": "derived", "derived_from": parts} if parts else {"origin": "unknown"}
        sources[f"sources/2024/2024-12-08-{id}.yaml"] = building.source(publisher=id, **more)
    sources["sources/2024/2024-12-08-copy-e.yaml"] = building.source(
        publisher="copy-e", origin="derived",
        derived_from=[{"source": "2024-12-08-copy-a", "how": "rewrites"}],
    )  # fmt: skip
    outlets = {
        f"actors/outlet/{id}.yaml": building.actor(id.title(), "outlet")
        for id in (*copies, "copy-e", "wire", "other-wire", "old")
    }
    at = {id: [building.evidence(f"2024-12-08-{id}")] for id in (*copies, "copy-e")}
    claims = {
        "minister": building.claim(by="ministry"),
        "first": building.claim(),
        "again": building.claim(by="envoy"),
        "clerk": building.claim(by="clerk"),
        "consul": building.claim(by="consul"),
        "wire-a": building.claim(unnamed="an officer", evidence=at["copy-a"] + at["copy-e"]),
        "wire-d": building.claim(unnamed="a driver", evidence=at["copy-d"]),
        "either": building.claim(unnamed="a source", evidence=at["copy-b"]),
        "nobody": building.claim(unnamed="people", evidence=at["copy-c"]),
        "back": building.claim(by="envoy", replaces={"claim": "again", "why": "retraction"}),
    }
    other = {"denial": building.claim(stance="denies", target="2024-12-07-crossing#wire-d")}
    return seeds(
        **{
            "events/2024/2024-12-07-crossing.yaml": building.event(
                measures={"people": {"of": "people", "unit": "person", "kind": "stock"}},
                claims={
                    **claims,
                    "no": building.claim(stance="denies", figures={"people": "3"}),
                    "nor": building.claim(stance="denies", by="consul"),
                },
            ),
            "events/2024/2024-12-07-other.yaml": building.event(claims=other),
            "actors/government-body/ministry.yaml": building.actor(
                "The Ministry", "government-body", speaks_for="state"
            ),
            "actors/person/envoy.yaml": building.actor("The Envoy", speaks_for="embassy"),
            "actors/government-body/embassy.yaml": building.actor(
                "The Embassy", "government-body", speaks_for="state"
            ),
            "actors/state/state.yaml": building.actor("The State", "state"),
            "actors/person/consul.yaml": building.actor("The Consul", speaks_for="embassy"),
            "actors/person/clerk.yaml": building.actor("The Clerk", speaks_for="state"),
            **sources,
            **outlets,
        }
    )


def test_the_picture_of_origins(voices):
    answer = sie("show", EVENT, data=voices)
    assert not answer.err
    shown = answer.lines
    start = shown.index("Origins  3 asserting, 1 denying (independent ones)")
    assert shown[start + 1 :] == [
        "  asserts  The State",
        "             \u2190 The Clerk",
        "             \u2190 The Ministry \u2190 The Spokesman",
        "             \u2190 The Embassy \u2190 The Consul",
        "           Wire \u2190 Copy-A \u2190 Copy-E",
        "           Old \u2190 Copy-D",
        "           Other-Wire or Wire \u2190 Copy-B",
        "           unknown origin \u2190 Copy-C",
        "  denies   The State",
        "             \u2190 The Ministry \u2190 The Spokesman",
        "             \u2190 The Embassy \u2190 The Consul",
    ]


def test_the_ways_in_an_explanation(voices):
    told = sie("explain", EVENT, data=voices).out
    assert "takes back again" in told
    assert "(adds nothing beside a known origin)" in told
    assert "(one of these, and one of them is counted already)" in told
    assert "      2024-12-07-other#denial  on record\n" in told
    assert "low 3" not in sie("figures", EVENT, data=voices).out
    assert "no number counts" in sie("figures", EVENT, data=voices).out


def test_whose_a_number_is(seeds):
    def number(one, **more):
        return building.claim(figures={"people": one}, said_on="2024-12-07", **more)

    event = building.event(
        measures={"people": {"of": "people", "unit": "person", "kind": "stock"}},
        claims={
            "outlet": number("10", by="paper"),
            "nobody": number("20", unnamed="people on the road"),
            "state": number("30"),
        },
    )
    data = seeds(
        **{
            "events/2024/2024-12-07-crossing.yaml": event,
            "sources/2024/2024-12-08-paper.yaml": building.source(origin="original"),
        }
    )
    answer = sie("figures", EVENT, data=data)
    told = [line.rpartition("  ")[2] for line in answer.lines if line[:11] == "2024-12-07 "]
    assert told == [
        "people on the road \u00b7 origin The Paper",
        "The Paper",
        "The Spokesman \u00b7 origin The Ministry",
    ]
    assert "on or before" not in answer.out
    narrow = sie("figures", EVENT, data=data, columns=120, TERM="dumb")
    assert narrow.out.isascii()
    assert "best is the lower median" in answer.out
    assert (
        "there is no best" in sie("figures", EVENT, "--method", "latest-official", data=data).out
    )  # the spokesman is no party
    explained = sie("explain", EVENT, data=data).out
    assert "for nothing" not in explained


def test_names_without_room_are_cut(many):
    for term, sign in (("xterm", "\u2026"), ("dumb", "...")):
        answer = sie("figures", EVENT, data=many, columns=120, TERM=term, NO_COLOR="1")
        assert all(width(line) <= 120 for line in answer.lines)
        assert sign in answer.out


def test_colours_of_every_status():
    from syria_iraq_events.cli.views.status import reminder, role_of
    from syria_iraq_events.records.vocabulary import STATUSES

    roles = {term: role_of(term) for term in STATUSES}
    assert roles["denied"] == roles["refuted"] == "denying"
    assert roles["corroborated"] == "asserting"
    assert roles["unreported"] == "strong"
    assert {term for term in STATUSES if reminder(term)} == {"denied", "disputed", "refuted"}


def test_a_stream_without_an_encoding_takes_everything():
    import io

    from syria_iraq_events.cli.screen import draws_unicode

    with patch.dict("os.environ", {"TERM": "xterm"}):
        assert draws_unicode(io.StringIO())
        assert not draws_unicode(io.TextIOWrapper(io.BytesIO(), "latin-1"))
