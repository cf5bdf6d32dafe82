"""Width, cutting, wrapping and cleaning of text; tables; words for dates and quantities."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.cli.page import Page
from syria_iraq_events.cli.screen import Screen, is_terminal
from syria_iraq_events.cli.table import GAP, Column, table
from syria_iraq_events.cli.tally import in_words
from syria_iraq_events.cli.wording import date_in_words, quantity_in_words
from syria_iraq_events.reporting.text import clean, clip, has_rtl, width, wrap
from syria_iraq_events.values import EdtfDate, Quantity

TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn")),
        st.sampled_from("ال قَائِم叙利亚 ab-\u0651\u200c"),
    ),
    max_size=60,
)
PIPE = Screen(terminal=False, width=None, colour=False)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("Iraq", 4), ("القَائِم", 6), ("叙利亚", 6), ("e\u0301", 1), ("لا\u200cب", 3)],
)
def test_width(text, columns):
    assert width(text) == columns


@given(TEXTS, st.integers(0, 70))
def test_what_is_clipped_fits(text, columns):
    cut = clip(text, columns)
    assert width(cut) <= max(columns, 0)
    assert cut == text or columns == 0 or cut.endswith("…")
    if cut != text and columns:
        kept = cut[:-1]
        assert text.startswith(kept)
        rest = text[len(kept) :].lstrip()
        # A letter keeps its marks.
        assert not kept or not rest or unicodedata.category(rest[0]) not in ("Mn", "Me")


@given(TEXTS, st.integers(5, 40))
def test_wrapping_keeps_words_and_width(text, columns):
    lines = wrap(text, columns)
    assert " ".join(lines).split() == text.split()
    for line in lines:
        assert width(line) <= columns or " " not in line


@given(st.text(max_size=40))
def test_what_is_cleaned_moves_no_cursor_and_turns_no_line(text):
    shown = clean(text)
    assert not {unicodedata.category(one) for one in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert not {unicodedata.bidirectional(one) for one in shown} & {
        "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI",
    }  # fmt: skip
    assert clean(shown) == shown


def test_characters_that_turn_a_line_are_dropped():
    assert clean("a\u202eb\u2068c\u2028d\ud800e\x9bf") == "abc d\ufffde\ufffdf"


def test_isolates_stand_on_terminals_only():
    terminal = Screen(terminal=True, width=80, colour=False)
    assert terminal.show("القائم") == "\u2068القائم\u2069"
    assert terminal.show("al-Qaim") == "al-Qaim"
    assert PIPE.show("القائم") == "القائم"
    assert has_rtl("in سوريا")
    assert not has_rtl("叙利亚")


COLUMNS = (
    Column("Id"),
    Column("Title", least=8),
    Column("Number", right=True, optional=True),
    Column("Kind", optional=True),
)
ROWS = [["a-long-id", "A title of many words", "7", "news"], ["b", "عنوان", "1,200", "wire"]]


def test_a_table_in_a_pipe_is_whole():
    assert table(COLUMNS, ROWS, PIPE) == [
        "Id         Title                  Number  Kind",
        "a-long-id  A title of many words       7  news",
        "b          عنوان                   1,200  wire",
    ]


@given(st.integers(20, 60))
def test_a_table_on_a_terminal_fits(columns):
    lines = table(COLUMNS, ROWS, Screen(terminal=True, width=columns, colour=False))
    assert all(width(line) <= columns for line in lines)
    assert lines[1].startswith("a-long-id")  # ids are cut last
    wanted = len("a-long-id") + len(GAP) + 8
    assert ("Kind" in lines[0]) == (columns >= wanted + 2 * len(GAP) + 6 + 4)


def test_a_table_on_a_tiny_terminal_is_cut_everywhere():
    lines = table(COLUMNS, ROWS, Screen(terminal=True, width=12, colour=False))
    assert all(width(line) <= 12 for line in lines)


@given(st.lists(st.lists(TEXTS, min_size=4, max_size=4), max_size=5), st.integers(20, 80))
def test_any_table_fits(rows, columns):
    lines = table(COLUMNS, rows, Screen(terminal=True, width=columns, colour=False))
    assert all(width(line) <= columns for line in lines)
    assert len(lines) == len(rows) + 1


def test_pages_leave_out_what_is_empty():
    page = Page(PIPE)
    page.blank()
    page.fields({"Empty": "", "Full": "one\ntwo"})
    page.blank()
    page.blank()
    assert page.lines == ["Full        one", "            two", ""]


def test_no_stream_is_no_terminal():
    assert not is_terminal(None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024", "2024"),
        ("2024-12", "December 2024"),
        ("2024-12-07", "7 December 2024"),
        ("2024-12-07?", "perhaps 7 December 2024"),
        ("2024-12~", "about December 2024"),
        ("2024%", "perhaps about 2024"),
        ("2024-12-0X", "one day from 1 to 9 December 2024"),
        ("2024-12-3X", "one day from 30 or 31 December 2024"),
        ("2024-12-XX", "one day in December 2024"),
        ("2024-12-07/2024-12-08", "from 7 to 8 December 2024"),
        ("2024-12-07/2024-12-07", "7 December 2024"),
        ("2024-11-27/2024-12-08", "from 27 November to 8 December 2024"),
        ("2024-12-27/2025-01-02", "from 27 December 2024 to 2 January 2025"),
        ("2024-12/2025-02", "from December 2024 to February 2025"),
        ("2024-12-07~/2024-12-08", "from about 7 December 2024 to 8 December 2024"),
        ("2024-12-0X/2024-12-2X",
         "from one day from 1 to 9 December 2024 to one day from 20 to 29 December 2024"),
        ("2024-12-19/..", "from 19 December 2024 on, with no end known"),
        ("../2024-12-19", "until 19 December 2024, with no beginning known"),
        ("[2024-12-03..2024-12-10]", "one day between 3 and 10 December 2024"),
        ("[2024-12..2025-02]", "one day between December 2024 and February 2025"),
        ("[2024-12-03,2024-12-10]", "3 December 2024 or 10 December 2024"),
        ("[2024-12-03,2024-12-05,2025]", "3 December 2024, 5 December 2024 or 2025"),
        ("2024-12-07T10:30:00+03:00", "7 December 2024, 10:30 (UTC+03:00)"),
        ("2024-12-07T10:30:00Z", "7 December 2024, 10:30 (UTC)"),
    ],
)  # fmt: skip
def test_dates_in_words(text, words):
    assert date_in_words(EdtfDate.parse(text)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0", "0"),
        ("1905", "1,905"),
        ("2.5", "2.5"),
        ("~4000", "about 4,000"),
        ("2000..3500", "2,000 to 3,500"),
        ("2000..", "2,000 or more"),
        ("..500", "500 or fewer"),
        ("tens-of-thousands", "tens of thousands (20,000 to 99,999)"),
    ],
)
def test_quantities_in_words(text, words):
    assert quantity_in_words(Quantity.parse(text)) == words


def test_counts_in_words():
    assert in_words({"asserts": 2, "denies": 1, "refutes": 3}) == "2 assert, 1 denies, 3 refute"
    assert in_words({"later-term": 2}) == "2 later-term"
    assert in_words({}) == ""
