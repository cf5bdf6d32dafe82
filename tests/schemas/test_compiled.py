"""The compiled profile: what is spelled out, what stays open, and that every line follows it."""

from pathlib import Path

import pytest
from hypothesis import given, settings

from syria_iraq_events.dataset import compile as compiling
from syria_iraq_events.dataset.document import whole_document
from syria_iraq_events.dataset.store import Store
from syria_iraq_events.reading.seeds import FOLDERS, Seeds, read_seeds
from syria_iraq_events.records import KINDS
from syria_iraq_events.schemas.compiled import spell_out
from syria_iraq_events.schemas.compiled_types import TABLES
from syria_iraq_events.schemas.published import AUTHORING, validator
from syria_iraq_events.values import ValueFormatError

import building
import strategies

SEEDS = Path(__file__).parents[2] / "seeds"
SHA = "0" * 64
LINES = {kind: validator("dataset", name) for kind, name in TABLES.items()}
RECORDS = {kind: validator(kind) for kind in AUTHORING}


def errors(checker, value):
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(value)]


def spelled_claim(**more):
    evidence = [{"source": "paper", "words": 9, "sha256": SHA}]
    return spell_out("claim", {"says": "So.", "evidence": evidence, **more}, "flight")


def test_defaults_are_written():
    claim = spelled_claim()
    assert (claim["stance"], claim["basis"]) == ("asserts", "unstated")
    assert claim["evidence"][0]["part"] == "body"
    assert spell_out("event", {"places": [{"place": "town"}]})["places"][0]["role"] == "at"
    assert spell_out("event", {})["reality"] == "reported"
    assert spell_out("source", {})["origin"] == "unknown"


def test_what_is_written_wins_over_a_default():
    assert spelled_claim(stance="denies")["stance"] == "denies"


def test_empty_lists_and_maps_are_written_and_nothing_else_that_is_absent():
    assert spell_out("event", {}) == {
        **{key: [] for key in ("places", "actors", "contexts", "tags", "links", "former_ids")},
        "measures": {},
        "reality": "reported",
    }
    assert spell_out("place", {}) == {"countries": [], "sides": {}, "former_ids": []}
    assert spell_out("actor", {"roles": [{"title": "Mayor", "of": "town"}]})["roles"] == [
        {"title": "Mayor", "of": "town"}
    ]
    links = spell_out("event", {"links": [{"rel": "follows", "event": "fall"}]})["links"]
    assert links == [{"rel": "follows", "event": "fall", "claims": []}]


def test_claims_have_lines_of_their_own():
    assert "claims" not in spell_out("event", {"claims": {"a": {"says": "So."}}})


def test_references_to_claims_are_full():
    links = [{"rel": "caused-by", "event": "fall", "claims": ["a", "fall#b"]}]
    spelled = spell_out("event", {"links": links}, "flight")
    assert spelled["links"][0]["claims"] == ["flight#a", "fall#b"]
    assert spelled_claim(target="a")["target"] == "flight#a"
    assert spelled_claim(target="fall#b")["target"] == "fall#b"
    replaced = spelled_claim(replaces={"claim": "a", "why": "update"})["replaces"]
    assert replaced == {"claim": "flight#a", "why": "update"}


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("2024-12", {"edtf": "2024-12", "earliest": "2024-12-01", "latest": "2024-12-31"}),
        (2024, {"edtf": "2024", "earliest": "2024-01-01", "latest": "2024-12-31"}),
        ("2024-12-08/..", {"edtf": "2024-12-08/..", "earliest": "2024-12-08"}),
        ("../2024-12-08", {"edtf": "../2024-12-08", "latest": "2024-12-08"}),
    ],
)
def test_dates_have_their_bounds(written, spelled):
    assert spell_out("event", {"date": written})["date"] == spelled
    assert spell_out("source", {"published": written})["published"] == spelled
    roles = spell_out("actor", {"roles": [{"title": "Mayor", "of": "town", "from": written}]})
    assert roles["roles"][0]["from"] == spelled


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        (3500, {"text": "3500", "low": 3500, "high": 3500, "point": 3500, "approximate": False}),
        ("~4000", {"text": "~4000", "low": 4000, "high": 4000, "point": 4000, "approximate": True}),
        ("2000..", {"text": "2000..", "low": 2000, "point": 2000, "approximate": False}),
        ("..500", {"text": "..500", "high": 500, "point": 500, "approximate": False}),
        ("dozens", {"text": "dozens", "low": 24, "high": 99, "approximate": False}),
    ],
)
def test_quantities_have_their_bounds(written, spelled):
    assert spelled_claim(figures={"soldiers": written})["figures"] == {"soldiers": spelled}


def test_a_date_without_meaning_is_refused():
    with pytest.raises(ValueFormatError):
        spell_out("event", {"date": "2024-02-30"})


@pytest.mark.parametrize("kind", ["event", "source", "actor", "place"])
def test_what_is_spelled_out_is_what_the_schema_describes(kind):
    """Every valid record, and not only ours; what a line has beside it is left aside."""
    record = dict(LINES[kind].schema["$defs"][TABLES[kind]])
    names = {field.alias or name for name, field in KINDS[kind].model_fields.items()} - {"claims"}
    record["required"] = [name for name in record["required"] if name in names]
    checker = LINES[kind].evolve(schema={**record, "$defs": LINES[kind].schema["$defs"]})

    @settings(max_examples=60)
    @given(strategies.instances(kind, given=strategies.MEANT))
    def check(value):
        plain = KINDS[kind].model_validate(value).to_dict()
        assert errors(checker, spell_out(kind, plain, "flight")) == []

    check()


@settings(max_examples=30)
@given(strategies.datasets())
def test_every_dataset_compiles_to_what_the_schema_describes(content):
    seeds = Seeds(Path("nowhere"))
    for folder, model in FOLDERS.items():
        seeds.records(folder).update(
            {id: model.model_validate(value) for id, value in content[folder].items()}
        )
    document, lines = compiled(seeds)
    for kind, table in lines.items():
        for line in table.values():
            assert errors(LINES[kind], line) == []
    assert errors(validator("dataset"), document) == []


def compiled(seeds):
    lines = compiling.tables(seeds)
    made = compiling.write(lines)
    return whole_document(Store.of(made.index, made.records)), lines


@pytest.fixture(scope="module")
def ours():
    seeds = read_seeds(SEEDS)
    assert [str(finding) for finding in seeds.findings] == []
    return seeds


@pytest.mark.parametrize("kind", ["event", "source", "actor", "place"])
def test_every_record_of_ours_follows_its_schema(ours, kind):
    records = ours.records(f"{kind}s")
    assert records
    found = {id: errors(RECORDS[kind], record.to_dict()) for id, record in records.items()}
    assert {id: problems for id, problems in found.items() if problems} == {}


def test_the_tombstones_of_ours_follow_their_schema(ours):
    assert errors(RECORDS["removed"], ours.removed.to_dict()) == []


def test_every_compiled_line_of_ours_and_the_whole_document_follow_the_schema(ours):
    document, lines = compiled(ours)
    assert len(lines["claim"]) > len(lines["event"]) > 0
    found = {
        (kind, id): errors(LINES[kind], line)
        for kind, table in lines.items()
        for id, line in table.items()
    }
    assert {where: problems for where, problems in found.items() if problems} == {}
    assert errors(validator("dataset"), document) == []
    assert errors(validator("dataset", draft="draft-07"), document) == []


def test_tombstones_compile_to_what_the_schema_describes(seeds):
    gone = {"reason": "a double", "removed": "2026-11-22", "replaced_by": ["2024-12-07-crossing"]}
    actor = {"reason": "a private person", "removed": "2026-11-22"}
    folder = seeds(**{"removed.yaml": {"events": {"old": gone}, "actors": {"somebody": actor}}})
    document, lines = compiled(read_seeds(folder))
    assert list(lines["removed"]) == ["event/old", "actor/somebody"]
    assert [errors(LINES["removed"], line) for line in document["removed"]] == [[], []]
    assert errors(validator("dataset"), document) == []


@pytest.fixture
def document(seeds):
    figures = {"soldiers": "~2000"}
    update = {"replaces": {"claim": "second", "why": "update"}, "said_on": "2024-12-08"}
    event = building.event(
        places=[{"place": "town"}],
        actors=[{"actor": "ministry", "role": "host"}],
        contexts=["military"],
        measures={"soldiers": {"of": "Soldiers", "unit": "person", "kind": "stock"}},
        claims={
            "first": building.claim(figures=figures, **update),
            "second": building.claim(figures=figures),
        },
    )
    folder = seeds(**{"events/2024/2024-12-07-crossing.yaml": event})
    return compiled(read_seeds(folder))[0]


def test_additions_are_read(document):
    """A reader of today reads what a minor version adds, in any object."""
    reader = validator("dataset")
    maps = {("measures",), ("figures",), ("sides",)}
    paths = [path for path in strategies.paths(document) if path[-1:] not in maps]
    opened = [path for path in paths if isinstance(strategies.follow(document, path), dict)]
    assert len(opened) > 20
    for path in opened:
        more = {**strategies.follow(document, path), "added_later": {"anything": [1]}}
        assert errors(reader, strategies.replaced(document, path, more)) == []


def test_unknown_terms_are_read(document):
    """Every term of every vocabulary may be one that is added later."""
    reader = validator("dataset")
    terms = {"type", "reality", "role", "contexts", "stance", "basis", "why", "unit", "kind"}
    terms |= {"part", "origin", "lang", "status"}
    changed = 0
    for path in strategies.paths(document):
        word = strategies.follow(document, path)
        if isinstance(word, str) and terms & set(path[-2:]) and path[-1] not in ("of", "en"):
            later = strategies.replaced(document, path, "a-later-term")
            assert errors(reader, later) == [], path
            changed += 1
    assert changed > 15


def test_what_is_always_written_may_not_be_missing(document):
    reader = validator("dataset")
    for path in (("events", 0, "tags"), ("claims", 0, "stance"), ("sources", 0, "roots")):
        rest = dict(strategies.follow(document, path[:-1]))
        del rest[path[-1]]
        assert not reader.is_valid(strategies.replaced(document, path[:-1], rest))
