"""What is accepted reads the same with both parsers and with an independent YAML 1.2 reader.

Our scalars are the text that was written. The other reader (the core schema of YAML 1.2) makes
numbers of some; these must be what the text says. Texts that the two take for different things are
to be refused.
"""

import math

import pytest
import yaml12
from hypothesis import example, given, settings
from hypothesis import strategies as st
from yaml_documents import FRAGMENTS, RECORDS, SEEDS, SMALL, documents, edits, worsen

from syria_iraq_events.reading import characters, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.tree import Tree

pytestmark = pytest.mark.skipif(not tree.HAS_LIBYAML, reason="PyYAML was built without libyaml")


def same(ours, other):
    if isinstance(ours, dict):
        return (
            isinstance(other, dict)
            and list(ours) == list(other)
            and all(same(ours[key], other[key]) for key in ours)
        )
    if isinstance(ours, list):
        return isinstance(other, list) and len(ours) == len(other) and all(map(same, ours, other))
    if isinstance(ours, (int, float)):
        return type(ours) is type(other) and ours == other
    if isinstance(other, str):
        return ours == other
    if other is None or isinstance(other, bool):
        return False
    return same_number(ours, other)


def same_number(text, number):
    """Whether the text writes the number in the core schema of YAML 1.2."""
    if isinstance(number, int):
        base = {"0x": 16, "0o": 8}.get(text[:2], 10)
        return int(text if base == 10 else text[2:], base) == number
    plain = text.lower().replace(".inf", "inf").replace(".nan", "nan")
    return math.isnan(number) if plain == "nan" else float(plain) == number


def agree(text):
    """Whether the text is accepted, by both parsers alike and as the other reader reads it."""
    decoded = characters.decode(text.encode("utf-8", "surrogatepass"), "a.yaml")
    if isinstance(decoded, Finding):
        return False
    with_c = tree.parse(decoded, "a.yaml", libyaml=True)
    with_python = tree.parse(decoded, "a.yaml", libyaml=False)
    assert isinstance(with_c, Tree) == isinstance(with_python, Tree), (with_c, with_python)
    if not isinstance(with_c, Tree):
        return False
    assert with_c == with_python  # data and all places
    other = yaml12.parse_yaml(decoded)
    assert same(with_c.data, other), (with_c.data, other)
    return True


def test_the_comparison_can_fail():
    assert same(["0755", "0x1F", "1e3", ".inf", "x"], [755, 31, 1000.0, math.inf, "x"])
    for other in ({"a": ["b", "c"]}, {"a": "b"}, {"b": ["b"]}, {"a": None}, [], "a"):
        assert not same({"a": ["b"]}, other)
    assert not same({"a": "1"}, {"a": True})
    assert not same({"a": "2"}, {"a": 3})
    assert not same({"a": "1.5"}, {"a": 2.5})
    assert not same({"lat": 1.0}, {"lat": 1})
    assert same("nan", math.nan)


def test_every_record_reads_the_same():
    paths = sorted(SEEDS.rglob("*.yaml"))
    assert paths
    for path in paths:
        text = path.read_text("utf-8")
        parsed = tree.parse(text, str(path))
        if isinstance(parsed, Tree):
            assert agree(text), path


@settings(max_examples=500)
@given(documents())
@example("a: [b? c]\n")
@example("a: {b: c?}\n")
@example("{a: b, c:[d]}\n")
@example("a: |#\n  x\n")
@example("a: |\n  x")
@example("a: |\n  x\n  ")
@example("a: >\n")
@example("a:\n|\n x\n")
@example('a: "\nb"\n')
@example("a: [\nb, c]\n")
@example("a: [b, c]#d\n")
@example("a: [b, -]\n")
@example("a: [b: c]\n")
@example("a: [b, c -]\n")
@example("? a\n: b\n")
@example("{a: b, c:: [d]}\n")
@example("a:\n  - ''#b\n")
def test_documents_in_many_styles(text):
    agree(text)


@settings(max_examples=500)
@given(st.sampled_from(SMALL), edits)
def test_small_documents_made_worse(text, changes):
    agree(worsen(text, changes))


@settings(max_examples=300)
@given(st.sampled_from(RECORDS), edits)
def test_records_made_worse(text, changes):
    agree(worsen(text, changes))


@settings(max_examples=500)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join))
def test_fragments_at_random(text):
    agree(text)
    agree("a: " + text)


def test_what_is_compared_is_not_mostly_refused():
    """The documents made up here are a test of what is accepted, so many of them must be."""
    seen = []

    @settings(max_examples=300, database=None, derandomize=True)
    @given(documents())
    def count(text):
        seen.append(agree(text))

    count()
    assert sum(seen) > len(seen) / 4


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n", "a: [b, c,]\n", "a: {b: c, d: [e]}\n", "a: |\n  x\n   y\n\n  z\n",
        "a: >-\n  x\n  y\n",
        "a: 'it''s'\n", 'a: "x\\ny"\n', "a:\n- b\n-   c: d\n    e: f\n",
        "# c\n---\na: b # d\n...\n", '{"a":"b","c":["d",{"e":"f"}]}', "a: b\n  c\n\n  d\n",
        "a: https://example.org/a?b=c#d\n", "a: [https://example.org/a]\n", "a: x:y\n",
        "lat: 33.5\nlon: -0.5\n", "text: {words: 12}\n", "a: 'x\n  y'\n", "a: [b,\n  c\n  ]\n",
        "a : b\n", 'a: "\\u0627\\u0644 \\U0001F600"\n', "القائم: 😀 x\nb: می‌روم\n",
        "a: >+\n  x\n\n\nb: c\n", "a: |2\n   x\n", "a: -b\n", "a: ~2000\n",
    ],
)  # fmt: skip
def test_ordinary_yaml_is_accepted(text):
    assert agree(text)
