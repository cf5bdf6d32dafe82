"""Formatting is idempotent, never changes the data, and keeps every comment."""

import json
import random
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from syria_iraq_events.mending import files as mending_files
from syria_iraq_events.mending.files import Change, changes, model_of
from syria_iraq_events.mending.format import formatted, trusted
from syria_iraq_events.mending.mend import mend
from syria_iraq_events.mending.scalars import quoted, written
from syria_iraq_events.reading import tree
from syria_iraq_events.reading.finding import Finding, ReadingError
from syria_iraq_events.records import KINDS, Event, Place, Source

import examples
from conftest import SEEDS
from hard_texts import HARD
from strategies import instances


def laid_out(text, model=Place):
    result = formatted(text.encode("utf-8"), "a.yaml", model)
    assert not isinstance(result, Finding), result
    return result


def data_of(text):
    read = tree.parse(text, "a.yaml")
    assert not isinstance(read, Finding), read
    return read.data


def test_all_records_keep_their_data_and_one_layout():
    for path in sorted(SEEDS.rglob("*.yaml")):
        text = path.read_text("utf-8")
        once = formatted(text.encode("utf-8"), str(path), model_of(path))
        assert isinstance(once, str), once
        assert data_of(once) == data_of(text), path
        assert formatted(once.encode("utf-8"), str(path), model_of(path)) == once, path


def test_the_records_of_this_repository_are_laid_out():
    assert [str(one) for one in changes([SEEDS])] == []


@pytest.mark.parametrize("kind", sorted(KINDS))
@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_generated_records(kind, data):
    record = data.draw(instances(kind, given=HARD))
    model = KINDS[kind]
    compact = json.dumps(record, ensure_ascii=False)
    text = trusted(compact.encode("utf-8", "surrogatepass"), "a.yaml")
    assume(isinstance(text, str) and not isinstance(tree.parse(text, "a.yaml"), Finding))
    once = laid_out(compact, model)
    assert data_of(once) == data_of(text)
    assert laid_out(once, model) == once


@given(st.randoms(use_true_random=False), st.sampled_from(sorted(SEEDS.rglob("*.yaml"))))
@settings(max_examples=150, deadline=None)
def test_comments_survive_wherever_they_stand(draw: random.Random, path):
    lines = path.read_text("utf-8").rstrip("\n").split("\n")
    marks = []
    for index in range(len(lines)):
        if draw.random() < 0.2:
            mark = f"# note-{index}"
            marks.append(mark)
            lines[index] += f" {mark}"
        if draw.random() < 0.2:
            mark = f"# above-{index}"
            marks.append(mark)
            lines[index] = f"{mark}\n{lines[index]}"
    text = "\n".join(lines)
    if isinstance(tree.parse(text, "a.yaml"), Finding):
        return
    once = laid_out(text, model_of(path))
    assert sorted(re.findall(r"# (?:note|above)-[0-9]+", once)) == sorted(marks)
    assert data_of(once) == data_of(text)
    assert laid_out(once, model_of(path)) == once


def test_keys_stand_in_the_order_of_the_schema():
    text = "countries: [IQ]\nx: 1\nnames: {en: [A]}\nkind: town\n"
    assert laid_out(text) == "kind: town\nnames:\n  en: [A]\ncountries: [IQ]\nx: 1\n"


def test_a_comment_keeps_a_collection_open():
    text = "kind: town\nnames:\n  en: [A]\ncountries: # both\n  - IQ # here\n  # there\n  - SY\n"
    assert laid_out(text) == text


def test_texts_of_several_lines_stay():
    text = "kind: town\nnames:\n  en: [A]\ncountries: [IQ]\nnote: >-\n  One line\n  goes on.\n"
    assert laid_out(text) == text
    deep = text.replace("\n  ", "\n      ").replace("      en", "  en")
    assert laid_out(deep) == text


def test_a_block_whose_first_line_is_indented_is_quoted():
    text = "kind: town\nnames: {en: [A]}\ncountries: [IQ]\nnote: |2\n    far\n  near\n"
    once = laid_out(text)
    assert data_of(once) == data_of(text)
    assert laid_out(once) == once


def test_quotes_only_where_they_are_needed():
    text = (
        "kind: 'town'\nnames: {en: [\"A\", 'b, c', \"2024\"]}\ncountries: [\"NO\"]\nnote: 'a: b'\n"
    )
    assert laid_out(text) == (
        'kind: town\nnames:\n  en: [A, "b, c", "2024"]\ncountries: ["NO"]\nnote: "a: b"\n'
    )


def test_ends_of_lines_blanks_and_forms():
    raw = "kind: town\r\nnames: {en: [The\u00a0Town, e\u0301]}  \rcountries: [IQ]".encode()
    assert formatted(raw, "a.yaml", Place) == (
        "kind: town\nnames:\n  en: [The Town, é]\ncountries: [IQ]\n"
    )


@pytest.mark.parametrize("raw", [b"kind: \xff\n", b"kind: [\n", "kind: a\u202eb\n".encode(), b""])
def test_what_is_no_record_is_refused(raw):
    assert isinstance(formatted(raw, "a.yaml", Place), Finding)


def test_a_layout_that_would_change_the_data_is_never_written(monkeypatch):
    from syria_iraq_events.mending import layout

    monkeypatch.setattr(layout, "lay_out", lambda document, model: "kind: other\n")
    found = formatted(b"kind: town\n", "a.yaml", Place)
    assert isinstance(found, Finding)
    assert found.message == "the file cannot be laid out without a change to what it says"


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C",)), min_size=1, max_size=30))
def test_a_scalar_reads_back_as_it_was(text):
    for in_flow in (False, True):
        line = written(text, "", in_flow=in_flow)
        document = f"names: {{en: [{line}]}}" if in_flow else f"note: {line}"
        read = tree.parse(document, "a.yaml")
        if isinstance(read, Finding):  # the text itself is refused, in whatever form
            assert isinstance(tree.parse(f"note: {quoted(text)}", "a.yaml"), Finding)
        else:
            found = read.data["names"]["en"] if in_flow else read.data["note"]
            assert found == ([text] if in_flow else text)


def test_changes_are_found_told_and_written(tmp_path):
    folder = shutil.copytree(SEEDS / "places", tmp_path / "places")
    path = folder / "al-qaim.yaml"
    path.write_text("countries: [IQ]\nkind: town\nnames: {en: [A]}\n", "utf-8")
    path.chmod(0o640)
    (change,) = changes([folder])
    assert isinstance(change, Change)
    found = change.finding()
    assert (found.code, found.position.line, found.severity) == ("SIE906", 1, "warning")
    assert any(line == "+kind: town" for line in change.diff())
    change.write()
    assert path.read_text("utf-8") == "kind: town\nnames:\n  en: [A]\ncountries: [IQ]\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(changes([folder])) == []
    assert [one.name for one in folder.iterdir() if one.suffix == ".tmp"] == []


def test_what_is_no_record_is_left_alone(tmp_path):
    (tmp_path / "places").mkdir()
    (tmp_path / "notes.yaml").write_text("b: 1\na: 2\n", "utf-8")
    elsewhere = tmp_path / "docs" / "pages"
    elsewhere.mkdir(parents=True)
    (tmp_path / "places" / "a.yml").write_text("b: 1\n", "utf-8")
    (tmp_path / "places" / "b.yaml").write_text("kind: [\n", "utf-8")
    (refused,) = changes([tmp_path])
    assert isinstance(refused, Finding)
    assert model_of(tmp_path / "events" / "2024" / "x.yaml") is Event
    for path in (tmp_path / "none", tmp_path / "notes.yaml", elsewhere):
        with pytest.raises(ReadingError):
            list(changes([path]))
    with pytest.raises(ReadingError, match="no such file"):
        list(mending_files.records_below([tmp_path / "places" / "none.yaml"]))


def test_from_within_the_records(tmp_path, monkeypatch):
    shutil.copytree(SEEDS / "places", tmp_path / "places")
    (tmp_path / "places" / "al-qaim.yaml").write_text(
        "countries: [IQ]\nkind: town\nnames: {en: [A]}\n", "utf-8"
    )
    monkeypatch.chdir(tmp_path / "places")
    (change,) = changes([Path("al-qaim.yaml")])
    assert isinstance(change, Change)
    assert [one.path.name for one in changes([Path()])] == ["al-qaim.yaml"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("--- # c\nkind: town\n", "# c\nkind: town\n"),
        ("kind: town\nnote: |+\n  a\n\n\n", "kind: town\nnote: |+\n  a\n\n\n"),
        ("kind: town\nnote: >-\n  a\n  b\n # odd\n", "kind: town\nnote: >-\n  a\n  b\n # odd\n"),
        ("# Licence\ncountries: [IQ]\nkind: town\n", "# Licence\nkind: town\ncountries: [IQ]\n"),
        (
            "names: {en: [A, A, # sie: ignore[SIE613] so\n  B]}\n",
            "names:\n  en:\n    - A\n    - A # sie: ignore[SIE613] so\n    - B\n",
        ),
        ("kind: قـريب\n", "kind: قريب\n"),
    ],
)
def test_what_stands_in_odd_places(text, kept):
    assert laid_out(text) == kept
    assert laid_out(kept) == kept


FIXABLE = """\
kind: news
publisher: paper
title: Minister in town
lang: en
published: 2025-03-02
url: https://paper.example/minister-in-town?id=4&utm_source=feed#top # kept
consulted: 2025-04-01
note: Two  blanks.
"""


def test_mending(tmp_path):
    root = examples.folder_with("# sources/2025/2025-03-02-paper.yaml\n" + FIXABLE, tmp_path)
    event = root / "events" / "2025" / "2025-03-01-visit.yaml"
    event.write_text(
        event.read_text("utf-8").replace(
            "stance: denies", "stance: denies\n    target: 2025-03-01-visit#visit-announced"
        ),
        "utf-8",
    )
    changed = mend([root / "events", root / "sources" / "2025" / "2025-03-02-paper.yaml"])
    assert [path.name for path in changed] == ["2025-03-01-visit.yaml", "2025-03-02-paper.yaml"]
    text = (root / "sources" / "2025" / "2025-03-02-paper.yaml").read_text("utf-8")
    assert "url: https://paper.example/minister-in-town?id=4#top # kept\n" in text
    assert "note: Two blanks.\n" in text
    assert "target: visit-announced\n" in event.read_text("utf-8")
    assert mend([root / "events", root / "sources"]) == []
    assert Source.model_validate(data_of(text))
