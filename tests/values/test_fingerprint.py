from __future__ import annotations

import json
import pickle
import unicodedata
from hashlib import sha256
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syria_iraq_events.values import w1
from syria_iraq_events.values.errors import ValueFormatError
from syria_iraq_events.values.fingerprint import (
    MAX_WORDS,
    MIN_WORDS,
    Fingerprint,
    Passage,
    find,
    fingerprint,
    normalize,
    tokens,
)

VECTORS = json.loads((Path(__file__).parent / "w1-vectors.json").read_text("utf-8"))["vectors"]

# Characters on which the steps of w1 depend, beside any text at all: marks before and after, signs
# that compose, letters that grow, digits, separators and what is invisible.
TRICKY = (
    "aIİıẞßςΣσ ّ́̇"
    "\u0640أؤئآاهةي\u200c\u200d\u00ad\u2067½Ⅳﷲﷺ٤۴²ᵗ𝟐\u1100\u1161\u11a8각\u09c7\u09be\u302e-_'\n"
)
TEXTS = st.one_of(
    st.text(),
    st.text(alphabet=TRICKY),
    st.text(alphabet=st.characters(min_codepoint=0x300, max_codepoint=0x1FFF)),
)


def as_described(text: str) -> str:
    """W1 word for word as design.md describes it, on the whole text."""

    def drop(text: str, *categories: str) -> str:
        return "".join(one for one in text if unicodedata.category(one) not in categories)

    text = unicodedata.normalize("NFKD", text)
    text = drop(text, "Mn", "Me", "Cf").replace("\u0640", "")
    text = unicodedata.normalize("NFKC", text).lower().replace("ß", "ss").replace("ς", "σ")
    text = drop(unicodedata.normalize("NFKD", text), "Mn", "Me")
    text = "".join(
        str(unicodedata.decimal(one)) if unicodedata.category(one) == "Nd" else one for one in text
    )
    return " ".join(
        "".join(one if unicodedata.category(one)[0] in "LN" else " " for one in text).split()
    )


@pytest.mark.parametrize("vector", VECTORS, ids=[ascii(one["text"])[:30] for one in VECTORS])
def test_the_vectors(vector: dict[str, object]) -> None:
    text = str(vector["text"])
    assert normalize(text) == vector["normalized"]
    assert len(tokens(text)) == vector["words"]
    assert sha256(normalize(text).encode()).hexdigest() == vector["sha256"]


@given(TEXTS)
def test_it_is_what_the_description_says(text: str) -> None:
    assert normalize(text) == as_described(text)


def test_every_character_is_what_the_description_says() -> None:
    # What is not assigned is left out: planes of nothing that would take most of the time.
    known = [one for one in map(chr, range(0x110000)) if unicodedata.category(one) != "Cn"]
    for start in range(0, len(known), 64):
        characters = known[start : start + 64]
        text = "a" + "b".join(characters) + " " + " ".join(characters) + "".join(characters)
        assert normalize(text) == as_described(text), characters


@given(TEXTS)
def test_the_form_is_its_own_form(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)


@given(TEXTS)
def test_words_are_where_they_are_said_to_be(text: str) -> None:
    placed = w1.spans(text)
    assert [word for word, _, _ in placed] == tokens(text)
    last = 0
    for word, start, end in placed:
        assert last <= start < end <= len(text) or text[start:end] == text[start]
        # A character of several words, as ½, belongs to the place of each of them.
        assert word in normalize(text[start:end]).split()
        last = max(last, start)


def test_places_are_those_of_the_text_as_written() -> None:
    text = "  «مُحَمَّدٌ» ﷺ, 1½ l\u00ado"
    placed = [(word, text[start:end]) for word, start, end in w1.spans(text)]
    assert placed == [
        ("محمد", "مُحَمَّدٌ"),
        ("صلى", "ﷺ"),
        ("الله", "ﷺ"),
        ("عليه", "ﷺ"),
        ("وسلم", "ﷺ"),
        ("11", "1½"),
        ("2", "½"),
        ("lo", "l\u00ado"),
    ]


@pytest.mark.parametrize("count", [0, 1, MIN_WORDS - 1, MAX_WORDS + 1])
def test_a_passage_has_5_to_60_words(count: int) -> None:
    with pytest.raises(ValueFormatError, match=f"5 to 60 words, this one has {count}"):
        fingerprint("word " * count)


@pytest.mark.parametrize("count", [MIN_WORDS, MAX_WORDS])
def test_the_limits_belong_to_it(count: int) -> None:
    mark = fingerprint("word, " * count)
    assert mark == Fingerprint.of(" ".join(["WORD"] * count))
    assert mark.words == count
    assert mark.sha256 == sha256(" ".join(["word"] * count).encode()).hexdigest()


def test_a_whole_text_has_one_of_any_length() -> None:
    assert Fingerprint.of("word " * 1000).words == 1000
    assert Fingerprint.of("word").words == 1
    with pytest.raises(ValueFormatError, match="one word or more"):
        Fingerprint.of("—")


def test_it_is_a_value() -> None:
    mark = Fingerprint.of("page 4 of 9")
    assert Fingerprint.parse(mark.text) == mark == eval(repr(mark))
    assert hash(Fingerprint.parse(str(mark))) == hash(mark)
    assert pickle.loads(pickle.dumps(mark)) == mark
    assert mark != Fingerprint(5, mark.sha256)
    assert mark != mark.text
    with pytest.raises(AttributeError):
        mark.words = 5  # type: ignore[misc]


DIGEST = "8fe7b1a45559cba1cf0531b3e8cb5935adfcc25d707f602f9a7d51131b1a5ae3"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("", "w1:<number of words>:<SHA-256>", None),
        ("w1", "w1:<number of words>:<SHA-256>", None),
        ("w1:", "w1:<number of words>:<SHA-256>", None),
        (f"w2:4:{DIGEST}", "w1:<number of words>:<SHA-256>", None),
        (f"w1:04:{DIGEST}", "w1:<number of words>:<SHA-256>", None),
        (f"w1:٤:{DIGEST}", "w1:<number of words>:<SHA-256>", None),
        (f"w1:{'9' * 5000}:{DIGEST}", "w1:<number of words>:<SHA-256>", None),
        (f"w1:4:{DIGEST.upper()}", "64 lower-case", DIGEST),
        (f"w1:4:{DIGEST[1:]}", "64 lower-case", None),
        (f"w1:4:{DIGEST}:", "64 lower-case", None),
        (f"w1:4:{DIGEST[1:]}g", "64 lower-case", None),
    ],
)
def test_what_is_no_fingerprint(text: str, message: str, hint: str | None) -> None:
    with pytest.raises(ValueFormatError, match=message) as caught:
        Fingerprint.parse(text)
    assert caught.value.hint == hint


@given(st.one_of(st.text(), st.text().map("w1:4:".__add__)))
def test_parsing_raises_nothing_else(text: str) -> None:
    try:
        assert Fingerprint.parse(text).text == text
    except ValueFormatError as error:
        assert str(error)


def test_a_passage_is_found_wherever_it_stands() -> None:
    text = "A: he fled to Iraq at dawn. B: “He fled to Iraq, at dawn” — C: he fled to Iran at dawn"
    mark = fingerprint("he fled to Iraq at dawn")
    found = find(text, mark.words, mark.sha256)
    assert [text[one.start : one.end] for one in found] == [
        "he fled to Iraq at dawn",
        "He fled to Iraq, at dawn",
    ]
    assert [one.word for one in found] == [1, 8]


def test_places_that_overlap_are_all_found() -> None:
    mark = fingerprint("a b a b a")
    assert [one.word for one in find("a b a b a b a", mark.words, mark.sha256)] == [0, 2]


def test_nothing_is_found_in_a_text_that_is_too_short() -> None:
    mark = fingerprint("a b c d e")
    assert find("", mark.words, mark.sha256) == []
    assert find("a b c d", mark.words, mark.sha256) == []


def test_find_refuses_what_is_no_fingerprint() -> None:
    with pytest.raises(ValueFormatError):
        find("a b c d e", 0, DIGEST)
    with pytest.raises(ValueFormatError):
        find("a b c d e", 5, "x")


@given(st.lists(TEXTS, min_size=1, max_size=12), st.data())
def test_every_part_of_a_text_is_found_in_it(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    words = tokens(text)
    first = data.draw(st.integers(0, max(len(words) - 1, 0)))
    part = words[first : first + data.draw(st.integers(1, 8))]
    if not part:
        return
    mark = Fingerprint.of(" ".join(part))
    found = find(text, mark.words, mark.sha256)
    every = [at for at in range(len(words)) if words[at : at + len(part)] == part]
    assert [one.word for one in found] == every
    for one in found:
        again = normalize(text[one.start : one.end])
        assert " ".join(part) in again


def test_ten_thousand_words_take_well_under_a_second() -> None:
    text = " ".join(f"word{number % 997} القائم" for number in range(5000))
    mark = fingerprint(" ".join(tokens(text)[-60:]))
    started = perf_counter()
    found = find(text, mark.words, mark.sha256)
    assert perf_counter() - started < 0.9
    assert found[-1].end == len(text)


def test_a_place_is_a_value() -> None:
    place = Passage(1, 9, 0)
    assert place == Passage(1, 9, 0) == eval(repr(place))
    assert hash(place) == hash(Passage(1, 9, 0))
    assert place != Passage(1, 9, 1)
    assert place != (1, 9, 0)
    assert str(place) == "1:9"
    assert pickle.loads(pickle.dumps(place)) == place
