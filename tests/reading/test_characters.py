"""The character policy: what is refused, what Arabic, Kurdish and Persian keep, and the places."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.reading.characters import MAX_MARKS, MENDABLE, decode, position_at, problems
from syria_iraq_events.reading.finding import Finding, Position

POLICY = {
    "a tab": "\t",
    "a control character": "\0\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f\x80\x85\x9b\x9f",
    "a line separator that is no newline": "\u2028\u2029",
    "a bidirectional control, which changes the order in which text is shown":
        "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    "a byte order mark inside the text": "\ufeff",
    "the sign for a character that was lost": "\ufffd",
    "an invisible character":
        "\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u2060\u2061\u206f\u3164\ufe00\ufe0f\uffa0\ufff9"
        "\ufffc\U0001d173\U0001bca0\U00013430\U000e0001\U000e007f\U000e0100\U000e01ef",
    "a blank other than the space": "\xa0\u1680\u2000\u2009\u200a\u202f\u205f\u2800\u3000",
    "an Arabic presentation form of a letter": "\ufb50\ufbff\ufdfa\ufe70\ufefc\ufd50",
    "a lengthening mark (tatweel)": "\u0640",
    "a private-use character": "\ue000\uf8ff\U000f0000\U0010fffd",
    "no character at all": "\ufdd0\ufdef\ufffe\uffff\U0001fffe\U0010ffff",
}  # fmt: skip
ALLOWED_FORMATS = set(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    "\u200c\u200d"
)
"""Format characters that are seen, such as the sign of a verse's end, and the two joiners."""
TEXTS = (
    "القائم", "أُعيدَ الجنودُ السوريّون، ٢٠٠٠ منهم؟", "می‌روم", "کۆچبەران ڕۆیشتن", "پێشمەرگە",
    "ئە‌وان", "Türkiye'de İğdır", "Zürich — “naïve” … 5 €", "日本語",
    "😀 🇮🇶", "ܫܠܡܐ", "שלום", "Київ",
    "﴿آية﴾", "a\nb",
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "character"),
    [(kind, one) for kind, characters in POLICY.items() for one in characters],
    ids=lambda value: f"U+{ord(value):04X}" if len(value) == 1 else "",
)
def test_refused(kind, character):
    expected = (1, f"U+{ord(character):04X}, {kind}")
    assert expected in list(problems(f"a{character}b"))
    if character in "\ufffe\uffff":
        return
    finding = decode(f"القائم 😀:{character}".encode(), "a.yaml")
    assert isinstance(finding, Finding)
    code = "SIE120" if kind in MENDABLE else "SIE106"
    assert (finding.code, finding.position) == (code, Position(1, 10))


def test_an_unpaired_surrogate_is_refused():
    """It cannot come from bytes, but an escape can write it."""
    assert list(problems("a\udc80")) == [(1, "U+DC80, an unpaired surrogate")]


@pytest.mark.parametrize("text", TEXTS)
def test_accepted(text):
    text = unicodedata.normalize("NFC", text)
    assert list(problems(text)) == []
    assert decode(text.encode(), "a.yaml") == text


def test_no_unseen_character_is_forgotten():
    """Every format character and blank that Unicode has is refused, or allowed by name."""
    forgotten = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cf", "Zs", "Zl", "Zp", "Co", "Cc", "Cs")
        and chr(code) not in ALLOWED_FORMATS | {" ", "\n"}
        and not any(problems(f"a{chr(code)}b"))
    ]
    assert forgotten == []


@pytest.mark.parametrize(
    ("text", "offsets"),
    [
        ("می‌روم", []),
        ("م\u200dم", []),
        ("مِ\u200cم", []),
        ("\u200cم", [0]),
        ("م\u200c", [1]),
        ("م\u200c م", [1]),
        ("a\u200cb", [1]),
        ("م\u200cb", [1]),
        ("م\u200c\u200cم", [1, 2]),
        ("👨\u200d👩", [1]),
    ],
)
def test_joiners_stand_between_letters_that_join(text, offsets):
    assert [offset for offset, problem in problems(text) if "joiner" in problem] == offsets


def test_normal_form_and_its_place():
    assert list(problems("ab e\u0301")) == [
        (3, "a character sequence that is not in Unicode normal form C")
    ]
    # The order of two marks: the texts differ from the first of them on.
    assert next(problems("x\u0301\u0323"))[0] in (0, 1)
    assert next(problems("\u0958"))[0] == 0  # a letter that only its parts may write


def test_marks_in_a_row():
    marks = "\u0316" * MAX_MARKS
    assert list(problems("x" + marks)) == []
    assert list(problems("x" + marks + "\u0316")) == [
        (1 + MAX_MARKS, "more than 4 combining marks in a row")
    ]
    assert list(problems("x\u20dd" + marks)) != []  # marks that enclose are counted as well


@pytest.mark.parametrize(
    ("data", "code", "position"),
    [
        (b"a: b\nc: \xff", "SIE104", (2, 4)),
        ("القائم: 😀".encode() + b"\x80", "SIE104", (1, 10)),
        (b"\xef\xbb\xbfa\xc3", "SIE104", (1, 2)),
        (b"a: b\rc: d\n", "SIE105", (1, 5)),
        (b"a: b\r\nc: d\r\r\n", "SIE105", (2, 5)),
        ("a: b\r\nالقائم: 😀\u200b\r\n".encode(), "SIE106", (2, 10)),
    ],
)
def test_places_in_bytes(data, code, position):
    finding = decode(data, "dir/a.yaml")
    assert isinstance(finding, Finding)
    assert (finding.code, finding.position, finding.path) == (code, position, "dir/a.yaml")
    assert finding.help


def test_a_mark_at_the_start_and_windows_line_ends_are_dropped():
    assert decode(b"\xef\xbb\xbfa: b\r\nc: d\r\n", "a") == "a: b\nc: d\n"


@given(st.text())
def test_positions_are_those_of_the_lines(text):
    lines = text.split("\n")
    offset = 0
    for number, line in enumerate(lines, 1):
        for column in (1, len(line) // 2 + 1, len(line) + 1):
            assert position_at(text, offset + column - 1) == (number, column)
        offset += len(line) + 1


@given(st.text())
def test_what_is_accepted_is_kept_and_what_is_refused_has_a_place(text):
    result = decode(text.encode("utf-8", "surrogatepass"), "a")
    if isinstance(result, str):
        assert result == text.removeprefix("\ufeff").replace("\r\n", "\n")
        assert list(problems(result)) == []
    else:
        line = text.removeprefix("\ufeff").split("\n")[result.position.line - 1]
        assert 1 <= result.position.column <= len(line) + 1


@given(st.binary())
def test_arbitrary_bytes_are_text_or_a_finding(data):
    assert isinstance(decode(data, "a"), (str, Finding))
