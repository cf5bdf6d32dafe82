"""``sie validate``."""

import json
import shutil
from pathlib import Path
from unittest.mock import patch

import pytest
from running import CONVOY, SMALL, sie

from syria_iraq_events.checking.check import Report
from syria_iraq_events.dataset import loading
from syria_iraq_events.dataset.compile import compile_seeds
from syria_iraq_events.reading import tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.seeds import read_seeds


@pytest.fixture
def seeds(tmp_path):
    return shutil.copytree(SMALL, tmp_path / "seeds")


@pytest.fixture
def compiled(tmp_path):
    folder = tmp_path / "compiled"
    folder.mkdir()
    made = compile_seeds(read_seeds(SMALL))
    (folder / "records.index").write_bytes(made.index)
    (folder / "records.jsonl").write_bytes(made.records)
    return folder


def break_one(seeds, text="kind: outlet\nnames: {en: [A]}\ncolour: red\n"):
    (seeds / "actors" / "outlet" / "example-page.yaml").write_text(text, "utf-8")


def test_errors_are_told_with_file_line_and_column(seeds):
    break_one(seeds)
    answer = sie("validate", seeds, "--select", "SIE2", data=None)
    assert answer.code == 1
    path = seeds / "actors" / "outlet" / "example-page.yaml"
    assert "SIE201 unknown key `colour`" in answer.lines
    assert f" --> {path}:3:1" in answer.lines
    assert "3 | colour: red" in answer.lines
    assert "  | ^^^^^^" in answer.lines
    assert any(line.startswith("  = help: ") for line in answer.lines)
    assert any(" files: 1 error in 1 file" in line for line in answer.lines)
    assert answer.lines[-1] == "`sie explain SIE201` tells what a rule is for"


def test_all_is_well(seeds):
    answer = sie("validate", seeds / "places", data=None)
    assert (answer.code, answer.out) == (0, "checked 4 files: no findings\n")


def test_warnings_fail_only_where_that_is_wanted(seeds):
    event = seeds / "events" / "2030" / f"{CONVOY}.yaml"
    event.write_text(event.read_text("utf-8").replace("words: 13", "words: 6"), "utf-8")
    answer = sie("validate", seeds, "--select", "SIE504", data=None)  # six words are few
    assert answer.code == 0, answer.out
    assert " warning: " in answer.out
    assert "1 warning in 1 file" in answer.out
    assert "error" not in answer.out
    assert sie("validate", seeds, "--strict", data=None).code == 1


def test_json(seeds):
    break_one(seeds)
    answer = sie("validate", seeds, "--json", data=None)
    assert answer.code == 1
    report = json.loads(answer.out)
    assert list(report) == [
        "format_version", "program_version", "schema_version", "files", "records", "errors",
        "warnings", "ignored", "findings",
    ]  # fmt: skip
    assert report["errors"] == 1
    error = next(one for one in report["findings"] if one["severity"] == "error")
    assert list(error) == [
        "code", "name", "severity", "fixable", "message", "help", "path", "line", "column",
        "end_column", "pointer", "related",
    ]  # fmt: skip
    assert (error["line"], error["column"]) == (3, 1)


def test_twins_are_related_places(seeds):
    break_one(seeds, "kind: outlet\nkind: outlet\nnames: {en: [A]}\n")
    found = json.loads(sie("validate", seeds, "--json", data=None).out)["findings"]
    twin = next(one for one in found if one["related"])
    assert set(twin["related"][0]) == {"path", "line", "column", "end_column", "label"}


def test_findings_without_help_take_one_line(seeds):
    found = Finding("SIE999", "something is wrong", "a.yaml")
    report = Report((found, found), 2, {})
    with patch("syria_iraq_events.checking.check.check", return_value=report):
        answer = sie("validate", seeds, "--format", "concise", data=None)
    assert answer.lines == [
        "a.yaml:1:1: SIE999 something is wrong",
        "a.yaml:1:1: SIE999 something is wrong",
        "checked 2 files: 2 errors in 1 file",
    ]


@pytest.mark.parametrize("path", ["nowhere/at/all.yaml", "/", "nowhere"])
def test_paths_that_are_no_records(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = sie("validate", path, data=None)
    assert answer.code == 2
    assert "SIE101" in answer.err
    assert not answer.out


def test_the_default_is_the_folder_here(seeds, monkeypatch):
    monkeypatch.chdir(seeds.parent)
    break_one(seeds)
    answer = sie("validate", data=None)
    assert answer.code == 1
    assert answer.lines[1] == " --> seeds/actors/outlet/example-page.yaml:3:1"


def test_the_default_can_be_the_dataset_that_was_named(seeds, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path.parent)
    break_one(seeds)
    assert sie("validate", data=seeds).code == 1


def test_the_default_elsewhere_are_the_records_of_the_checkout(seeds, tmp_path, monkeypatch):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr(loading, "DATA", str(elsewhere / "none"))
    monkeypatch.setattr(loading, "SEEDS", str(seeds))
    break_one(seeds)
    assert sie("validate", data=None).code == 1


def test_the_installed_dataset_is_compared_with_its_digest(compiled, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(loading, "DATA", str(compiled))
    monkeypatch.setattr(loading, "_loaded", None)
    answer = sie("validate", data=None)
    assert answer.code == 0
    assert answer.lines[0] == "This is the compiled form: it holds no records to check."
    report = json.loads(sie("validate", "--json", data=compiled).out)
    assert report["intact"] is True
    assert report["digest"] == report["found"]


def test_a_compiled_dataset_that_was_changed(compiled):
    lines = compiled / "records.jsonl"
    lines.write_bytes(lines.read_bytes().replace(b"Convoy said to enter", b"Convoy seen to enter"))
    answer = sie("validate", compiled, data=None)
    assert answer.code == 1
    assert answer.out.startswith("The lines have the digest ")


def test_a_slow_reader_is_told(seeds):
    with patch.object(tree, "HAS_LIBYAML", new=False):
        answer = sie("validate", seeds / "places", data=None)
    assert "without libyaml" in answer.err
    assert "without libyaml" not in sie("validate", seeds / "places", data=None).err


def test_paths_are_shown_safely(tmp_path):
    seeds = tmp_path / "seeds"
    (seeds / "events").mkdir(parents=True)
    (seeds / "events" / "a\x1b[31mb.yaml").write_text("{}", "utf-8")
    answer = sie("validate", seeds, data=None)
    assert answer.code == 1
    assert "\x1b" not in answer.out
    assert Path(seeds).name in answer.out
