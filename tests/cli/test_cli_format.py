"""``sie format`` and ``sie validate --fix``."""

import json

import pytest
from running import sie

import examples

MESSY = """\
# places/town.yaml
countries: ['IQ']
kind: town
names: {en: ["The Town"]} # its name
"""
NEAT = "kind: town\nnames: # its name\n  en: [The Town]\ncountries: [IQ]\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    examples.folder_with(MESSY, tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path / "seeds"


def text(folder):
    return (folder / "places" / "town.yaml").read_text("utf-8")


def test_check_tells_and_changes_nothing(folder):
    before = text(folder)
    answer = sie("format", "seeds/places", "--check", data=None)
    assert answer.code == 1
    assert answer.lines == [
        (
            "seeds/places/town.yaml:1:1: SIE906 [*] warning: "
            "the file is not laid out as `sie format` does"
        ),
        "1 file would be laid out anew",
    ]
    assert text(folder) == before


def test_diff_shows_and_changes_nothing(folder):
    before = text(folder)
    answer = sie("format", "seeds/places", "--diff", data=None)
    assert answer.code == 1
    assert "+  en: [The Town]" in answer.lines
    assert "-countries: ['IQ']" in answer.lines
    assert text(folder) == before


def test_format_changes_and_then_has_nothing_to_do(folder):
    answer = sie("format", data=None)
    assert answer.code == 0
    assert text(folder) == NEAT
    assert sie("format", "--check", data=None).lines == ["all files are laid out so"]
    assert json.loads(sie("format", "--json", data=None).out) == {"changed": []}


def test_what_cannot_be_read_is_told(folder):
    (folder / "places" / "bad.yaml").write_text("kind: [", "utf-8")
    answer = sie("format", data=None)
    assert answer.code == 1
    assert "cannot be laid out: seeds/places/bad.yaml:1:7: SIE107" in answer.err
    assert sie("format", "nowhere", data=None).code == 2


def test_fix_mends_and_tells_what_is_left(folder):
    source = folder / "sources" / "2025" / "2025-03-02-paper.yaml"
    source.write_text(
        source.read_text("utf-8").replace("-in-town\n", "-in-town?fbclid=1\n"), "utf-8"
    )
    (folder / "places" / "lost.yaml").write_text("kind: city\n", "utf-8")
    answer = sie("validate", "--fix", data=None)
    assert answer.code == 1
    assert "mended 9 files" in answer.err  # those of the small folder get the one layout too
    assert "fbclid" not in source.read_text("utf-8")
    assert "SIE907" not in answer.out
    assert "SIE204" in answer.out
