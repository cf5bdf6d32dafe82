"""Marks stand under what they mean, in any script and at any width."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.reading.finding import Position
from syria_iraq_events.reporting.cells import Cells, runs
from syria_iraq_events.reporting.excerpt import Mark, excerpt, lines_of
from syria_iraq_events.reporting.span import span_length
from syria_iraq_events.reporting.text import width

LINES = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=60)


@given(LINES, st.integers(1, 70))
def test_a_span_is_on_its_line(line, column):
    length = span_length(line, column)
    assert length >= 1
    if column <= len(line):
        assert column - 1 + length <= max(len(line), column)


@given(LINES, st.integers(1, 70), st.integers(20, 120))
def test_marks_stand_in_the_room(line, column, room):
    rows = list(excerpt([line], [Mark(Position(1, column), "", primary=True)], room))
    assert len(rows) == 2
    text, marks = rows
    assert width(text.text) <= max(room, 20)
    assert set(marks.text) <= {" ", "^"} or "U+" in marks.text
    assert text.text.isprintable() or any(one in text.text for one in "\u200c\u200d")


@given(LINES)
def test_runs_hold_every_letter_from_right_to_left(line):
    inside = {index for first, last in runs(line) for index in range(first, last)}
    for index, character in enumerate(line):
        direction = unicodedata.bidirectional(character)
        assert (direction in ("R", "AL", "AN")) <= (index in inside)
        assert not (direction == "L" and index in inside)


def marked(line, column, room=100):
    return [
        row.text for row in excerpt([line], [Mark(Position(1, column), "", primary=True)], room)
    ]


def test_a_text_between_quotes():
    assert marked('title: "a: b" # c', 8) == ['title: "a: b" # c', "       ^^^^^^"]


def test_a_key():
    assert marked("colour: red", 1) == ["colour: red", "^^^^^^"]


def test_within_brackets():
    assert marked("x: [{place: twon, role: at}]", 13)[1] == " " * 12 + "^^^^"
    assert marked("x: [{place: twon, role: at}]", 5)[1] == " " * 4 + "^" * 23


def test_a_letter_within_arabic_is_told_by_its_number():
    line = "ar: [بلدی]"
    column = line.index("ی") + 1
    assert marked(line, column) == [line, "     ^^^^ U+06CC in column 9"]


def test_marks_after_wide_letters_and_marks():
    assert marked("zh: 叙利亚, x", 10)[1] == " " * 12 + "^"
    assert marked("a: é, b: x", 8)[1] == " " * 7 + "^"


def test_what_hides_is_shown():
    assert marked("a: b\u202ec", 1)[0] == "a: b\\u202ec"


def test_long_lines_are_cut_around_the_mark():
    line = "says: " + "word " * 60 + "WRONG " + "word " * 60
    text, marks = marked(line, line.index("WRONG") + 1, room=80)
    assert text.startswith("…")
    assert text.endswith("…")
    assert text[len(marks) - len(marks.lstrip()) :].startswith("WRONG")


def test_cells_of_an_empty_line():
    assert Cells("").window(0, 0, 10) == ("", 0)
    assert Cells("").column(3) == 0


def test_lines_of_what_is_no_text(tmp_path):
    assert lines_of(str(tmp_path)) == []
    assert lines_of("no\0name") == []
    bad = tmp_path / "bad.yaml"
    bad.write_bytes(b"a: \xff\r\nb: 1")
    assert lines_of(str(bad)) == ["a: \ufffd", "b: 1"]
