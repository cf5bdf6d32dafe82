"""Every case of `cases.yaml`, written as records and asked through the public API."""

from pathlib import Path

import pytest
import yaml

import syria_iraq_events as sie
from syria_iraq_events.dataset.compile import tables, write
from syria_iraq_events.reading.finding import ReadingError
from syria_iraq_events.reading.seeds import read_seeds

import building

# Nothing but text: a day or a number is what was written.
PAGE = yaml.load(Path(__file__).with_name("cases.yaml").read_text("utf-8"), yaml.BaseLoader)
CASES = {case["case"]: case for case in PAGE["cases"]}
PLAIN = ("stance", "basis", "said_on", "figures", "likelihood", "target")


def folder(case):
    """The records of a case."""
    out = {}
    actors = PAGE["actors"] | case.get("actors", {})
    for id, part in actors.items():
        more = {"speaks_for": part["for"]} if "for" in part else {}
        out[f"actors/{part['kind']}/{id}.yaml"] = building.actor(id, part["kind"], **more)
    pages = dict(case.get("sources", {}))
    events = {"event": case.get("event", {}) | {"claims": case["claims"]}}
    if "elsewhere" in case:
        events["elsewhere"] = {"claims": case["elsewhere"], "parties": "syria"}
    for id, part in events.items():
        claims = {key: claim(told, pages, actors) for key, told in part["claims"].items()}
        out[f"events/{id}.yaml"] = building.event(
            date=part.get("date", "2024-12-07"),
            reality=part.get("reality", "reported"),
            actors=[{"actor": actor, "role": "actor"} for actor in parties(part)],
            measures={
                measure: {"of": "people", "unit": "person", "kind": "cumulative"}
                for measure in ("soldiers", "officers")
            },
            claims=claims,
        )
    for page in {page for part in pages.values() for page in listed(part, "copies")}:
        pages.setdefault(page, {"of": page})
    for id, part in pages.items():
        out[f"sources/{id}.yaml"] = source(part)
    return out


def parties(part):
    return part["parties"].split(", ") if "parties" in part else ["iraq"]


def claim(told, pages, actors):
    """A claim from the words `who`, `in` and whatever it has of the rest."""
    unknown = set(told) - {*PLAIN, "who", "in", "replaces"}
    assert not unknown, f"no word for a claim: {unknown}"
    who, _, within = told["who"].partition(" in ")
    speaker = {"by": who} if who in actors else {"unnamed": who, "by": None}
    if within:
        speaker["within"] = within
    more = {key: told[key] for key in PLAIN if key in told}
    if "figures" in more:
        more["figures"] = {key: number(text) for key, text in more["figures"].items()}
    if "replaces" in told:
        earlier, _, why = told["replaces"].partition(" as ")
        more["replaces"] = {"claim": earlier, "why": why}
    cited = told["in"].split(", ")
    for page in cited:
        pages.setdefault(page, {"of": page})  # an outlet's name is a page of its own
    made = building.claim(**speaker, **more, evidence=[building.evidence(id) for id in cited])
    return {key: value for key, value in made.items() if value is not None}


def number(text):
    return int(text) if text.isdecimal() else text


def source(part):
    unknown = set(part) - {"of", "copies", "credits", "unknown", "published", "created"}
    assert not unknown, f"no word for a source: {unknown}"
    more = {key: part[key] for key in ("published", "created") if key in part}
    derived = [{"source": id, "how": "rewrites"} for id in listed(part, "copies")]
    derived += [{"outlet": id, "how": "cites"} for id in listed(part, "credits")]
    if derived:
        more |= {"origin": "derived", "derived_from": derived}
    elif "unknown" not in part:
        more["origin"] = "original"
    return building.source(publisher=part["of"], **more)


def listed(part, key):
    return part[key].split(", ") if key in part else []


def origins(found):
    """Origins as a case writes them: `a`, `a or b`, `unknown`."""
    return ", ".join(" or ".join(root.id for root in origin.roots) or "unknown" for origin in found)


@pytest.mark.parametrize("name", CASES)
def test_the_case_holds(name, tmp_path):
    case = CASES[name]
    written = building.write(tmp_path, folder(case))
    if "unsound" in case:
        with pytest.raises(ReadingError, match=case["unsound"]):
            sie.open_dataset(written)
        made = write(tables(read_seeds(written)))
        (tmp_path / "records.index").write_bytes(made.index)
        (tmp_path / "records.jsonl").write_bytes(made.records)
    data = sie.open_dataset(written)
    event = data.events["event"]
    status = event.status()
    found = {
        "status": status.term,
        "line": str(status.line),
        "asserting": origins(status.asserting),
        "denying": origins(status.denying),
        "doubting": origins(status.doubting),
        "struck": ", ".join(claim.key for claim in status.struck),
        "superseded": ", ".join(claim.key for claim in status.superseded),
        "officially": " and ".join(
            word
            for word, holds in (
                ("asserted", status.official_asserts),
                ("denied", status.official_denies),
            )
            if holds
        ),
    }
    expected = case["expect"]
    for key, measure in expected.get("figures", {}).items():
        figure = event.figure(key.split()[0], *key.split()[1:])
        told = {
            "text": str(figure),
            "rows": ", ".join(
                row.claim.key + (f" ({row.why_not})" if row.why_not else "") for row in figure.rows
            ),
        }
        assert {name: told[name] for name in measure} == measure
    for day, term in expected.get("on", {}).items():
        on, _, certainty = day.partition(" ")
        assert event.status(on, certainty or "certain").term == term, day
    for day, there in expected.get("claims on", {}).items():
        on, _, certainty = day.partition(" ")
        then = data.as_of(on, certainty or "certain")
        assert ", ".join(claim.id.partition("#")[2] for claim in then.claims.values()) == there, day
    for key, term in expected.get("claims", {}).items():
        assert event.claims[key].status().term == term, key
    for key, roots in expected.get("origins", {}).items():
        assert origins([event.claims[key].origin]) == roots, key
    for id, term in expected.get("elsewhere", {}).items():
        assert data.events[id].status().term == term
    words = set(found) | {"figures", "on", "claims on", "claims", "origins", "elsewhere"}
    assert not set(expected) - words, f"no word for a result: {set(expected) - words}"
    assert {key: found[key] for key in found if key in expected} == {
        key: value for key, value in expected.items() if key in found
    }
    # What was compiled and what is computed for a day on which everything is out are the same.
    assert event.status("9999-12-31") == status
    assert event.status("9999-12-31").explanation() == status.explanation()


def test_there_is_a_case_for_every_line_and_status_of_the_rule():
    expected = [case["expect"] for case in CASES.values()]
    from syria_iraq_events.records.vocabulary import STATUSES

    assert {line for one in expected if (line := one.get("line"))} == {
        str(line) for line in range(1, 11)
    }
    assert {one["status"] for one in expected if "status" in one} == set(STATUSES.codes)


def test_every_case_says_why_in_a_sentence():
    assert len(CASES) == len(PAGE["cases"]) >= 45
    for name, case in CASES.items():
        assert case["why"].endswith(".") and len(case["why"].split()) > 5, name
