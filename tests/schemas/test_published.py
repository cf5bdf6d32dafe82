"""The published files: fresh, complete, and found by name."""

import json
import runpy
import sys
import zipfile
from pathlib import Path

import jsonschema
import pytest

import syria_iraq_events as sie
from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.schemas import published, write
from syria_iraq_events.schemas.published import AUTHORING, NAMES, schema, validator, vocabulary
from syria_iraq_events.versions import SCHEMA_VERSION

FOLDER = Path(__file__).parents[2] / "schemas" / SCHEMA_VERSION
STALE = f"is not what the models say; run: {write.COMMAND}"


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_published_files_are_fresh():
    there = contents(FOLDER)
    made = {name: text.encode() for name, text in write.published_files().items()}
    stale = sorted(name for name in there.keys() | made.keys() if there.get(name) != made.get(name))
    assert not stale, f"{', '.join(stale)} {STALE}"


def test_there_is_a_file_for_every_kind_in_both_drafts_and_for_editors():
    drafts = ("", "draft-07/")
    names = {f"{draft}{name}.schema.json" for name in NAMES for draft in drafts}
    for_editors = {f"editor/{name}.schema.json" for name in AUTHORING}
    assert set(contents(FOLDER)) == names | for_editors | {"vocabulary.json"}


def test_the_command_writes_what_is_missing_and_removes_what_is_stale(tmp_path, monkeypatch):
    version = tmp_path / SCHEMA_VERSION
    version.mkdir()
    (version / "claim.schema.json").write_text("{}")
    (version / "event.schema.json").write_text("{}")
    (tmp_path / "0.9.0").mkdir()
    (tmp_path / "0.9.0" / "event.schema.json").write_text("{}")
    monkeypatch.setattr(sys, "argv", ["write", str(tmp_path)])
    monkeypatch.delitem(sys.modules, "syria_iraq_events.schemas.write")
    runpy.run_module("syria_iraq_events.schemas.write", run_name="__main__")
    assert contents(version) == contents(FOLDER)
    assert (tmp_path / "0.9.0" / "event.schema.json").exists()


def test_the_command_writes_to_the_checkout_where_no_folder_is_given(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["write"])
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "syria_iraq_events.schemas.write")
    runpy.run_module("syria_iraq_events.schemas.write", run_name="__main__")
    assert contents(tmp_path / "schemas" / SCHEMA_VERSION) == contents(FOLDER)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("draft", ["2020-12", "draft-07"])
def test_a_schema_is_found_by_name_and_draft(name, draft):
    found = schema(name, draft=draft)
    assert found["$id"].endswith(f"/{name}.schema.json")
    assert ("draft-07" in found["$schema"]) == (draft == "draft-07")
    found.clear()
    assert schema(name, draft=draft)


def test_the_public_name():
    assert sie.schema is schema
    assert sie.schema()["title"] == "Dataset"


def test_an_unknown_name_is_refused_with_those_there_are():
    with pytest.raises(ValueError) as caught:
        schema("claim")
    assert str(caught.value) == (
        "there is no schema 'claim'; there are event, source, actor, place, removed, dataset"
    )


def test_an_unknown_draft_is_refused_with_those_there_are():
    with pytest.raises(ValueError) as caught:
        schema("event", draft="draft-04")
    assert str(caught.value) == "there is no draft 'draft-04'; there are 2020-12 and draft-07"


@pytest.mark.parametrize("draft", ["2020-12", "draft-07"])
def test_a_validator_of_one_type_asks_for_that_type_alone(draft):
    by_type = validator("event", "Participant", draft=draft)
    assert by_type.is_valid({"actor": "iraq", "role": "host"})
    assert not by_type.is_valid({"actor": "iraq"})
    assert set(by_type.schema) - {"$defs", "definitions"} == {"$schema", "$ref"}
    by_type.check_schema(by_type.schema)


def test_a_validator_is_of_the_draft():
    assert isinstance(validator("event"), jsonschema.protocols.Validator)
    assert validator("event").META_SCHEMA["$id"].endswith("2020-12/schema")
    assert validator("event", draft="draft-07").META_SCHEMA["$id"].endswith("draft-07/schema#")


def test_an_unknown_type_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"there is no type 'Claims' in https://.*; there are "):
        validator("event", "Claims")


@pytest.mark.parametrize("draft", ["2020-12", "draft-07"])
def test_a_last_line_feed_does_not_match(draft):
    day = validator("dataset", "Day", draft=draft)
    assert day.is_valid("2024-12-07")
    assert not day.is_valid("2024-12-0\n")
    assert [error.message for error in day.iter_errors("2024-12-0\n")] == [
        "'2024-12-0\\n' does not match '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"
    ]
    assert not day.is_valid("٢٠٢٤-12-07")


def test_a_pattern_that_is_open_at_its_end_stays_so():
    assert published._at_end("^a") == "^a"


def test_an_installed_package_reads_the_schemas_that_it_ships(tmp_path, monkeypatch):
    shipped = tmp_path / "_data" / "schemas" / SCHEMA_VERSION
    shipped.mkdir(parents=True)
    (shipped / "event.schema.json").write_text('{"shipped": true}')
    monkeypatch.setattr(published, "files", lambda package: tmp_path)
    published._text.cache_clear()
    assert schema("event") == {"shipped": True}
    published._text.cache_clear()


def test_schemas_are_read_from_inside_an_archive(tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "wheel.zip", "w") as archive:
        archive.writestr(f"_data/schemas/{SCHEMA_VERSION}/event.schema.json", '{"zipped": true}')
    with zipfile.ZipFile(tmp_path / "wheel.zip") as archive:
        monkeypatch.setattr(published, "files", lambda package: zipfile.Path(archive))
        published._text.cache_clear()
        assert schema("event") == {"zipped": True}
    published._text.cache_clear()


def test_the_published_vocabulary_is_that_of_the_code():
    found = vocabulary()
    assert found["schema_version"] == SCHEMA_VERSION
    assert list(found["vocabularies"]) == list(VOCABULARIES)
    for name, listing in found["vocabularies"].items():
        terms = VOCABULARIES[name]
        assert [term["code"] for term in listing["terms"]] == list(terms.codes)
        assert listing == json.loads(json.dumps(terms.to_dict()))
    found.clear()
    assert vocabulary()


def test_the_terms_of_the_schemas_are_those_of_the_vocabularies():
    enums = {
        title: body["enum"]
        for kind in AUTHORING
        for title, body in schema(kind)["$defs"].items()
        if "enum" in body
    }
    titles = {
        "".join(part.capitalize() for part in name.split("-")): list(terms.codes)
        for name, terms in VOCABULARIES.items()
    }
    status = titles.pop("Status")
    assert enums == titles
    assert schema()["$defs"]["Status"]["properties"]["status"]["examples"] == status
