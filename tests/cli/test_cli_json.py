"""``--json``: one document, stable keys."""

import json
from hashlib import sha256

import pytest
from running import CONVOY, PAPERS, TEXTS, process, sie

from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.schemas.published import validator

AGENCY = TEXTS / "2030-01-06-example-agency.txt"
TABLES = ["events", "claims", "sources", "actors", "places", "removed"]


def answer(*args, **more):
    result = sie(*args, "--json", **more)
    assert result.code == 0, result.err
    assert not result.err
    return json.loads(result.out)


@pytest.mark.parametrize("kind", ["events", "claims", "sources", "actors", "places"])
def test_a_list_is_a_compiled_document(kind):
    document = answer("list", kind)
    validator("dataset").validate(document)
    assert list(document) == ["schema_version", "rule_version", "data_version", "digest", *TABLES]
    assert document[kind]
    assert not any(document[other] for other in TABLES if other != kind)


def test_an_event_comes_with_its_claims_and_sources():
    document = answer("show", PAPERS)
    validator("dataset").validate(document)
    assert [event["id"] for event in document["events"]] == [PAPERS]
    assert [claim["id"] for claim in document["claims"]] == document["events"][0]["claims"]
    cited = {line["source"] for claim in document["claims"] for line in claim["evidence"]}
    assert {source["id"] for source in document["sources"]} == cited


def test_a_claim_comes_with_its_sources():
    document = answer("show", f"{CONVOY}#army-denies")
    assert [claim["key"] for claim in document["claims"]] == ["army-denies"]
    assert [source["id"] for source in document["sources"]] == ["2030-01-06-example-agency"]
    assert not document["events"]


def test_the_option_may_stand_before_the_command():
    assert sie("--json", "show", CONVOY).out == sie("show", CONVOY, "--json").out


def test_text_is_not_escaped():
    assert "دخول قافلة" in sie("show", CONVOY, "--json").out


def test_output_that_cannot_hold_arabic_gets_escapes():
    result = process("show", CONVOY, "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert result.code == 0
    assert result.out.isascii()
    assert json.loads(result.out)["events"][0]["title"]["ar"].startswith("دخول")


def test_versions():
    found = answer("--version")
    assert list(found) == ["package", "schema", "rule", "data", "digest"]
    assert len(found["digest"]) == 64


def test_vocabulary():
    whole = answer("vocabulary")["vocabularies"]
    assert set(whole) == set(VOCABULARIES)
    one = answer("vocabulary", "stance")["vocabularies"]
    assert one == {"stance": whole["stance"]}
    term = answer("vocabulary", "stance", "denies")["vocabularies"]["stance"]["terms"]
    assert [entry["code"] for entry in term] == ["denies"]
    assert {"code", "en", "ar", "example"} <= set(term[0])


def test_anchor():
    passage = "one two three four five six seven eight"
    assert answer("anchor", "--text", passage, "--source", "2030-01-example-post") == {
        "source": "2030-01-example-post",
        "words": 8,
        "sha256": sha256(passage.encode()).hexdigest(),
    }


def test_anchor_find():
    found = answer("anchor", "find", AGENCY)
    assert list(found) == ["source", "same_text", "citations"]
    assert found["same_text"] is True
    assert [len(one["places"]) for one in found["citations"]] == [1, 1, 1, 1]
    assert set(found["citations"][0]) == {"claim", "words", "sha256", "part", "places"}
    place = found["citations"][0]["places"][0]
    text = AGENCY.read_text("utf-8")[place["start"] : place["end"]]
    assert text.startswith("The Example Army said")


def test_anchor_coverage():
    found = answer("anchor", "coverage", AGENCY)
    assert list(found) == ["source", "sentences"]
    first = found["sentences"][0]
    assert set(first) == {
        "text", "line", "start", "end", "heading", "words", "cited_words", "cited",
    }  # fmt: skip
    assert (first["heading"], first["cited"]) == (True, True)
