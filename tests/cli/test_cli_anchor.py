"""``sie anchor``."""

import json
import shutil

import pytest
from running import TEXTS, sie

from syria_iraq_events.values.fingerprint import fingerprint

AGENCY = TEXTS / "2030-01-06-example-agency.txt"
PASSAGE = "A border guard at the gate put their number at about 1,200"
LINE = "- {source: %s, words: 13, sha256: " + fingerprint(PASSAGE).sha256 + "}\n"


def test_a_passage_becomes_a_line_of_evidence():
    answer = sie("anchor", text=PASSAGE + "\n")
    assert (answer.code, answer.out, answer.err) == (0, LINE % "SOURCE-ID", "")
    assert sie("anchor", "--text", PASSAGE, "--source", "a-b").out == LINE % "a-b"
    assert sie("anchor", "--in", AGENCY, text=PASSAGE).out == LINE % "SOURCE-ID"


def test_few_words_are_told():
    answer = sie("anchor", "--text", "one two three four five")
    assert answer.code == 0
    assert "5 words are few" in answer.err


def test_a_source_that_is_not_on_record_is_told():
    line = sie("anchor", "--text", PASSAGE, "--source", AGENCY.stem)
    assert (line.code, line.err) == (0, "")
    misspelt = sie("anchor", "--text", PASSAGE, "--source", f"{AGENCY.stem[:-1]}i")
    assert misspelt.out == LINE % f"{AGENCY.stem[:-1]}i"
    assert f"sources has no source '{AGENCY.stem[:-1]}i'; did you mean '{AGENCY.stem}'?" in (
        misspelt.err
    )
    other = sie("anchor", "--text", PASSAGE, "--source", "x-y", "--json")
    assert json.loads(other.out)["source"] == "x-y"
    assert "'sie new source x-y' writes it" in other.err


def test_without_records_at_hand_any_source_will_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = sie("anchor", "--text", PASSAGE, "--source", "x-y", data=None)
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("args", "text", "message"),
    [
        ((), "four words are few", "a passage has 5 to 60 words, this one has 4"),
        ((), "", "this one has 0"),
        ((), "word " * 61, "this one has 61"),
        (("--in", AGENCY), "these words do not stand in it", "does not hold this passage"),
        (("--in", "twice.txt"), "the same five words here", "holds this passage 2 times"),
        (("--in", "nowhere.txt"), PASSAGE, "there is no file 'nowhere.txt'"),
        (("--in", "latin.txt"), PASSAGE, "latin.txt is not UTF-8"),
        ((), b"\xff\xfe", "the passage is not UTF-8"),
    ],
)
def test_refused(args, text, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "twice.txt").write_text("the same five words here. The same five words here.")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    answer = sie("anchor", *args, text=text)
    assert answer.code == 2
    assert message in answer.err
    assert not answer.out


def test_a_person_at_a_terminal_is_told_how_to_end():
    answer = sie("anchor", text=PASSAGE, columns=80)
    assert "end with Ctrl-D" in answer.err


@pytest.mark.parametrize("source", sorted(path.stem for path in TEXTS.iterdir()))
def test_every_citation_of_the_fixture_stands_in_its_text(source):
    answer = sie("anchor", "find", TEXTS / f"{source}.txt", "--source", source)
    assert answer.code == 0, answer.out
    assert "not found" not in answer.out


def test_a_missing_citation(tmp_path):
    text = AGENCY.read_text("utf-8").replace("1,200", "1,300")
    (tmp_path / "changed.txt").write_text(text, "utf-8")
    answer = sie("anchor", "find", tmp_path / "changed.txt", "--source", AGENCY.stem)
    assert answer.code == 1
    assert "#guard-about-1200    not found" in answer.out
    assert "3 of 4 citations of 2030-01-06-example-agency found" in answer.lines
    assert answer.lines[-1].startswith("The text is not word for word the one")


def test_a_citation_that_stands_twice(tmp_path):
    (tmp_path / "twice.txt").write_text(AGENCY.read_text("utf-8") * 2, "utf-8")
    answer = sie("anchor", "find", tmp_path / "twice.txt", "--source", AGENCY.stem)
    assert answer.code == 0
    assert "found 2 times: words " in answer.out
    assert "4 of 4 citations of 2030-01-06-example-agency found, 4 of them more than once" in (
        answer.lines
    )


def test_a_source_that_nobody_cites(tmp_path):
    from running import SMALL

    seeds = shutil.copytree(SMALL, tmp_path / "seeds")
    extra = seeds / "sources" / "2030" / "2030-01-uncited.yaml"
    extra.write_text((extra.parent / "2030-01-06-example-daily.yaml").read_text("utf-8"), "utf-8")
    answer = sie("anchor", "find", AGENCY, "--source", "2030-01-uncited", data=seeds)
    assert (answer.code, answer.out) == (1, "0 of 0 citations of 2030-01-uncited found\n")


def test_the_source_of_a_text_is_found(tmp_path):
    renamed = shutil.copy(AGENCY, tmp_path / "page.txt")  # its fingerprint is on record
    assert "4 of 4 citations of 2030-01-06-example-agency" in sie("anchor", "find", renamed).out
    piped = sie("anchor", "find", "-", text=AGENCY.read_text("utf-8"))
    assert "4 of 4 citations of 2030-01-06-example-agency" in piped.out


def test_the_source_of_a_text_is_asked_for(tmp_path):
    renamed = shutil.copy(TEXTS / "2030-01-06-example-daily.txt", tmp_path / "page.txt")
    answer = sie("anchor", "find", renamed)
    assert answer.code == 2
    assert "with --source; the text holds citations of 2030-01-06-example-daily (1 of 1)" in (
        answer.err
    )
    (tmp_path / "page.txt").write_text("Nothing of the kind.", "utf-8")
    assert sie("anchor", "coverage", renamed).err.endswith("with --source\n")
    answer = sie("anchor", "find", renamed, "--source", "2030-01-06-example-agencie")
    assert answer.code == 2
    assert "did you mean '2030-01-06-example-agency'" in answer.err


def test_coverage_never_fails(tmp_path):
    (tmp_path / "empty.txt").write_text("", "utf-8")
    answer = sie("anchor", "coverage", tmp_path / "empty.txt", "--source", AGENCY.stem)
    assert (answer.code, answer.out) == (0, "0 of 0 sentences cited; 0 of 0 headings cited\n")
    found = sie("anchor", "coverage", AGENCY, "--json")
    uncited = [one["text"] for one in json.loads(found.out)["sentences"] if not one["cited"]]
    assert "Dr. Nobody, who lives near the gate, saw nothing." in uncited


def test_files_that_are_too_large_are_refused(tmp_path):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    answer = sie("anchor", "find", tmp_path / "large.txt", "--source", AGENCY.stem)
    assert answer.code == 2
    assert "too large" in answer.err
