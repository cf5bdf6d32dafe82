"""How findings are told."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.reading.finding import MAX_SHOWN, Finding, Position, ReadingError, Related
from syria_iraq_events.reading.wording import did_you_mean, nearest, one_of, printable, shown


def test_one_line_with_everything():
    finding = Finding(
        "SIE116", "twice", "a.yaml", Position(3, 2), help="keep one",
        related=(Related(Position(1, 2), "first"), Related(Position(2, 2), "then")),
    )  # fmt: skip
    assert str(finding) == "a.yaml:3:2: SIE116 twice (first at 1:2; then at 2:2; keep one)"
    assert finding == Finding(**{name: getattr(finding, name) for name in finding.__slots__})
    assert hash(finding)
    assert finding.severity == "error"


def test_names_of_files_cannot_forge_lines():
    finding = Finding("SIE902", "no", "a\n::error::b\x1b[2J\u202e\udcff.yaml")
    assert str(finding).isprintable()
    str(finding).encode("utf-8")


@given(st.text(st.characters()), st.integers(2, 80))
def test_what_is_shown_is_short_and_printable(text, limit):
    told = shown(text, limit)
    assert told[0] == told[-1]
    assert told.replace("\u200c", "").replace("\u200d", "").isprintable()
    if text.isprintable():
        assert len(told) <= limit + 2
    assert printable(text).isascii() or not text.isascii()


def test_joiners_are_shown_as_they_are():
    assert printable("می\u200cروم\u200b") == "می\u200cروم\\u200b"


@pytest.mark.parametrize(
    ("word", "near"),
    [("titel", "title"), ("TITLE", "title"), ("PartOf", "part_of"), ("part-of", "part_of"),
     ("part of", "part_of"), ("xyz", None), ("", None), ("t" * 101, None)],
)  # fmt: skip
def test_nearest(word, near):
    assert nearest(word, ["title", "part_of", "type"]) == near
    assert did_you_mean(word, ["title", "part_of"]) == (f"did you mean `{near}`?" if near else "")


def test_long_lists_are_not_listed():
    assert one_of(map(str, range(24))).endswith("22, 23")
    assert one_of(map(str, range(25))) == ""


def test_findings_are_ordered_by_file_then_place():
    found = [
        Finding(code, "m", path, Position(*place))
        for code, path, place in (("B", "b", (1, 1)), ("A", "a", (2, 1)), ("C", "a", (1, 9)),
                                  ("A", "a", (1, 9)))
    ]  # fmt: skip
    assert [one.code for one in sorted(found, key=lambda one: one.sort_key)] == ["A", "C", "A", "B"]


def test_the_error_tells_the_first_findings_and_survives_pickling():
    findings = tuple(Finding("SIE101", "m", f"{n}.yaml") for n in range(MAX_SHOWN + 2))
    error = ReadingError(findings)
    lines = str(error).split("\n")
    assert len(lines) == MAX_SHOWN + 1
    assert lines[0] == "0.yaml:1:1: SIE101 m"
    assert lines[-1] == "... and 2 more"
    again = pickle.loads(pickle.dumps(error))
    assert again.findings == findings
    assert str(ReadingError(findings[:1])) == lines[0]
