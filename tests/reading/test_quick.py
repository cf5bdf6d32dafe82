"""The short way reads what the long way reads, and leaves to it all that is out of the ordinary."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from yaml_documents import FRAGMENTS, RECORDS, SEEDS, SMALL, documents, edits, worsen

from syria_iraq_events.reading import characters, quick, tree
from syria_iraq_events.reading.builder import MAX_NODES
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.record import read
from syria_iraq_events.records import KINDS, Event


def told(value):
    """The value with the types of its parts, which `==` takes for one where they are numbers."""
    if isinstance(value, dict):
        return [(key, told(below)) for key, below in value.items()]
    if isinstance(value, list):
        return [told(below) for below in value]
    return type(value), value


def agree(text):
    """Whether the short way reads the text; what it reads, the long way reads the same."""
    decoded = characters.decode(text.encode("utf-8", "surrogatepass"), "a.yaml")
    short = None if isinstance(decoded, Finding) else quick.read(decoded)
    if short is None:
        return False
    parsed = tree.parse(decoded, "a.yaml")
    assert isinstance(parsed, tree.Tree), (parsed, short)
    assert told(short) == told(parsed.data)
    return True


def test_every_record_goes_the_short_way():
    paths = sorted(SEEDS.rglob("*.yaml"))
    taken = [agree(path.read_text("utf-8")) for path in paths]
    assert sum(taken) > 0.95 * len(taken)


@settings(max_examples=500)
@given(documents())
def test_documents_in_many_styles(text):
    agree(text)


@settings(max_examples=500)
@given(st.sampled_from(SMALL), edits)
def test_small_documents_made_worse(text, changes):
    agree(worsen(text, changes))


@settings(max_examples=500)
@given(st.sampled_from(RECORDS), edits)
def test_records_made_worse(text, changes):
    agree(worsen(text, changes))


@settings(max_examples=500)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
@example("a:\n  - b\n  c")
def test_fragments_at_random(text):
    agree(text)
    agree("a: " + text)
    agree("a:\n  - " + text)
    agree("a: {b: " + text + "}")


PIECES = (
    "a", "b: ", "c:", "\n", "\n  ", "\n    ", "  - ", "- ", "{", "}", "[", "]", ", ", ": ", '"',
    "'", "{a: b}", "[a, b]", "# c", "words: 7", "words: '7'", "lat: -0.0", "claims:", "evidence:",
    "{words: 012}", "x:y", "null", "~", "1e3: ", "it's", '\\"', "القائم", "text: {words: 5}", "''",
    '"a, b"', "{a: [b, {c: d}]}", "words", "...", "---", ":", "?", "- -",
)  # fmt: skip


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_pieces_at_random(text):
    agree(text)
    agree("claims:\n  a:\n    evidence:\n      - " + text)


@pytest.mark.parametrize(
    "text",
    [
        "", "a: b\n---\n", "a: b\na: c\n", "a: {b: c, b: d}\n", "a:\n", "a: |\n  b\n",
        "a: >\n  b\n",
        "a: b\n  c\n", "a:\n  - b\n  c\n", "a:\n  - b: c\n", "a:\n- b\n", "- a\n", "a\n", " a: b\n",
        "a: 'it''s'\n", 'a: "b\\n"\n', 'a: "b\\\\"\n', 'a: "b" c\n', "a: &b c\n", "a: *b\n",
        "a: !b c\n",
        "a: null\n", "null: a\n", "1e3: a\n", "a: [~]\n", "a: {b: true}\n", "<<: a\n", "? a\n: b\n",
        "a: b # c\n", "a: b: c\n", "a: {b: c: d}\n", "a: [b: c]\n", "a: [b,c]\n", "a: [b, ]\n",
        "a: []\n", "a: {b}\n", "a: [b\n", "a: [b}\n", "%a: b\n", "a: %b\n", "a: @b\n", "a: `b`\n",
        "text: {words: '5'}\n", 'lat: "33.5"\n', "claims: {a: {evidence: {b: {words: 5}}}}\n",
        "claims: [a]\n", "a: {b: {c: {d: {e: {f: g}}}}}\n", "a: " + "b" * MAX_NODES + "\n",
        "".join(" " * level + "a:\n" for level in range(12)) + " " * 12 + "a: b\n",
    ],
)  # fmt: skip
def test_what_is_out_of_the_ordinary_is_left_to_the_long_way(text):
    assert quick.read(text) is None


def test_numbers_stand_where_a_record_has_them():
    text = (
        "lat: 33.50\nlon: -0.0\ntext: {words: 9, lat: 1}\nwords: 5\nclaims:\n  a:\n    figures: "
        "{words: 7}\n    evidence:\n      - {words: 12}\n      - {words: 012}\n      - {words: 7}\n"
    )
    assert agree(text.replace("lon: -0.0", "lon: 0.5"))
    # A number stays out of what is alike in another place, also in the next text.
    assert agree("claims:\n  a:\n    figures: {words: 7}\n    evidence:\n      - {words: 7}\n")
    assert agree("figures: {words: 7}\nlist: [words, a]\n")


USUAL = [
    chr(code)
    for code in range(0x3000)
    if characters._VOWELLED.fullmatch(chr(code)) or 0x20 <= code < 0x7F
]


def test_the_glance_at_the_characters_passes_nothing_that_the_policy_refuses():
    """Alone, or next to any other: only marks could join with what stands before them."""
    marks = [one for one in USUAL if unicodedata.category(one)[0] == "M"]
    assert marks == [chr(code) for code in range(0x64B, 0x653)]
    assert not [one for one in USUAL if list(characters.problems(f"a{one}b"))]
    assert not any(unicodedata.combining(one) for one in USUAL if one not in marks)
    for one in USUAL:
        if one not in marks:
            assert unicodedata.is_normalized("NFC", "".join(f"{other}{one}" for other in USUAL))


def test_no_mark_is_a_letter_to_the_glance():
    """So a run of marks is seen among what is neither a letter nor ASCII."""
    assert not [
        code
        for code in range(0x110000)
        if unicodedata.category(chr(code))[0] == "M" and not characters._MARKS.match(chr(code) * 5)
    ]


ARABIC = st.text(st.sampled_from([*"ab \n-", *(chr(code) for code in range(0x610, 0x6E0))]))


@settings(max_examples=500)
@given(ARABIC)
def test_the_glance_agrees_with_the_policy(text):
    decoded = characters.decode(text.encode(), "a.yaml")
    assert (decoded == text) is not any(characters.problems(text))


MANY = st.one_of(
    st.tuples(st.sampled_from(RECORDS), edits).map(lambda pair: worsen(*pair)),
    documents(),
)


@settings(max_examples=200)
@given(MANY)
def test_both_ways_give_the_same_record_or_the_same_findings(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "a.yaml"
    path.write_text(text, "utf-8", errors="surrogatepass", newline="")
    for model in KINDS.values():
        short, long = read(path, model), read(path, model, libyaml=tree.HAS_LIBYAML)
        assert (short.record, short.findings) == (long.record, long.findings)
        assert told(short.data or {}) == told(long.data or {})
        if short.record:
            assert short.text == long.text


def test_a_good_file_is_never_read_with_places(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text(next(text for text in RECORDS if text.startswith("type:")), "utf-8")
    monkeypatch.setattr(tree, "parse", None)
    assert isinstance(read(path, Event).record, Event)
