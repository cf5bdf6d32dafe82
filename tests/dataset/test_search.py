"""Searching finds a record by its names, however they are spelt, and shows why."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import syria_iraq_events as sie
from syria_iraq_events.dataset.search import Hit, index_of
from syria_iraq_events.dataset.search_index import WEIGHTS, texts
from syria_iraq_events.dataset.snippet import LENGTH, Snippet
from syria_iraq_events.dataset.spelling import (
    ARTICLES,
    base,
    distance,
    same_sound,
    skeleton,
    variants,
    words,
)
from syria_iraq_events.values.names import fold

from conftest import SEEDS

SMALL = Path(__file__).parents[1] / "fixtures" / "small"
CROSSING = "2024-12-07-syrian-soldiers-enter-iraq"
RESIDENCY = "2025-02-residency-for-syrian-officers"


@pytest.fixture(scope="module")
def data():
    return sie.open_dataset(SEEDS)


@pytest.fixture(scope="module")
def small():
    return sie.open_dataset(SMALL)


def found(data, text, **more):
    return [hit.record.id for hit in data.search(text, **more)]


def names(record):
    for of in (record, *getattr(record, "sides", {}).values()):
        for spellings in of.names.values():
            yield from spellings


def named(data):
    """The actors and places; of many, about a hundred that are spread over all."""
    records = [record for kind in (data.actors, data.places) for record in kind.values()]
    return records[:: max(1, len(records) // 100)]


def bearers(data, name):
    """How many records bear a name but for the article, or in one word."""
    key = bare(name)
    return {one.id for one in named(data) if any(bare(other) == key for other in names(one))}


def bare(name):
    return fold(name).replace("al ", "").replace("the ", "")


@pytest.mark.parametrize("which", ["data", "small"])
def test_every_record_is_found_by_each_of_its_names(which, request):
    data = request.getfixturevalue(which)
    for record in named(data):
        for name in names(record):
            several = len(bearers(data, name))
            top = found(data, name, limit=max(3, several + 2))
            assert record.id in top, (name, top)


def test_every_record_is_found_by_a_name_with_one_mistake(data):
    """A letter left out, doubled, swapped or wrong, in a name long enough to bear it."""
    generator = random.Random(20241208)
    missed, tried = [], 0
    for record in named(data):
        for name in names(record):
            longest = max(words(name), key=len)
            if len(longest) < 6 or not name.isascii():
                continue
            at = generator.randrange(1, len(longest) - 2)
            wrong = generator.choice(
                (
                    longest[:at] + longest[at + 1 :],
                    longest[:at] + longest[at] + longest[at:],
                    longest[:at] + longest[at + 1] + longest[at] + longest[at + 2 :],
                    longest[:at] + "x" + longest[at + 1 :],
                )
            )
            text = " ".join(wrong if word == longest else word for word in words(name))
            several = len(bearers(data, name))
            tried += 1
            if record.id not in found(data, text, limit=several + 2):
                missed.append((name, text))
    assert tried > 100
    assert missed == []


VARIANTS = [
    ("Miqdad", "miqdad-miri"),
    ("Muqdad", "miqdad-miri"),
    ("Meqdad", "miqdad-miri"),
    ("Mekdad Miri", "miqdad-miri"),
    ("Moqdad Meeri", "miqdad-miri"),
    ("Mikdad", "miqdad-miri"),
    ("مقداد", "miqdad-miri"),
    ("المقداد", "miqdad-miri"),
    ("Qaim", "al-qaim"),
    ("Qa'im", "al-qaim"),
    ("Qa\u2019im", "al-qaim"),
    ("al-Qaem", "al-qaim"),
    ("Al Qaeem", "al-qaim"),
    ("el-Kaim", "al-qaim"),
    ("alqaim", "al-qaim"),
    ("Al-Q\u0101\u02be\u0131m", "al-qaim"),
    ("القائم", "al-qaim"),
    ("قائم", "al-qaim"),
    ("القايم", "al-qaim"),
    ("الْقَائِم", "al-qaim"),
    ("Basim al-Awadi", "bassem-al-awadi"),
    ("Bassem Awady", "bassem-al-awadi"),
    ("Basem al Awadi", "bassem-al-awadi"),
    ("Bassim El-Awadi", "bassem-al-awadi"),
    ("باسم العوادي", "bassem-al-awadi"),
    ("Abu Kamal", "al-bukamal"),
    ("Abukamal", "al-bukamal"),
    ("Bukamal", "al-bukamal"),
    ("Albukamal", "al-bukamal"),
    ("Al-Boukamal", "al-bukamal"),
    ("Bu Kamal", "al-bukamal"),
    ("البو كمال", "al-bukamal"),
    ("بوكمال", "al-bukamal"),
    ("Rutbah", "rutba"),
    ("ar-Rutba", "rutba"),
    ("Arrutba", "rutba"),
    ("رطبة", "rutba"),
    ("Deir al-Zour", "deir-ez-zor"),
    ("Deirezzor", "deir-ez-zor"),
    ("Dayr az-Zawr", "deir-ez-zor"),
    ("Ahmad Sharaa", "ahmed-al-sharaa"),
    ("Ahmed al-Shara'", "ahmed-al-sharaa"),
    ("أحمد شرع", "ahmed-al-sharaa"),
    ("Asad Shaybani", "asaad-al-shibani"),
    ("Turki Mahallawi", "turki-al-mahlawi"),
    ("Hayat Tahrir al-Sham", "hayat-tahrir-al-sham"),
    ("Hay\u2019at Tahrir ash-Sham", "hayat-tahrir-al-sham"),
    ("Bachar el-Assad", "bashar-al-assad"),
    ("Bashar Asad", "bashar-al-assad"),
    ("Bagdad", "baghdad"),
    ("Dimashq", "damascus"),
    ("Nadjaf", "najaf"),
    ("Anbaar", "anbar"),
]


@pytest.mark.parametrize(("text", "expected"), VARIANTS)
def test_other_spellings_find_the_same(data, text, expected):
    top = found(data, text, limit=3)
    assert expected in top, top


def test_words_are_found_in_every_field(data, small):
    assert found(data, "residency")[0] == RESIDENCY
    assert found(data, "residensy officers")[0] == RESIDENCY  # one misspelling
    assert f"{RESIDENCY}#miri-to-rudaw" in found(data, "residence", kinds="claim")
    assert found(small, "قافلة", kinds="source") == ["2030-01-07-al-mithal"]
    fields = {
        "differing accounts": "summary",
        "More than 900": "says",
        "border guard": "unnamed",
        "spokesman of the Example Ministry": "roles",
        "page does not show a day": "note",
        "A. Reporter": "authors",
        "convoy": "title",
        "papers real": "title",
        "Other Gate": "names",
        "2030-01-example-post": "id",
        "2030-01-05-convoy-said-to-enter-iraq#army-denies": "id",
    }
    for text, field in fields.items():
        assert small.search(text)[0].field == field, text
    assert "tags" in {hit.field for hit in small.search("invented")}
    assert {"tags", *fields.values()} == {"id", *WEIGHTS}


def test_records_that_have_all_the_words_come_first(data):
    hits = data.search("Syrian soldiers returned")
    assert hits[0].record.id.startswith("2024-12-19-syrian-soldiers-returned")
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)


def test_what_is_spelt_as_asked_comes_before_what_is_not(data):
    top = data.search("Iraq", limit=4)
    assert {hit.record.id for hit in top[:2]} == {"iraq"}
    assert {hit.kind for hit in top[:2]} == {"actor", "place"}


def test_the_article_and_small_words_alone(data):
    assert data.search("the")
    assert data.search("") == ()
    assert data.search(" ' - ") == ()
    assert data.search("qqqqqq") == ()
    assert found(data, "the residency of the officers")[0] == RESIDENCY


def test_limit_and_kinds(data):
    assert len(data.search("Iraq", limit=2)) == 2
    assert {hit.kind for hit in data.search("Iraq", kinds=("place", "actor"))} == {"place", "actor"}
    assert {hit.kind for hit in data.search("Iraq", kinds="event")} == {"event"}
    assert data.search("Iraq", kinds=()) == ()
    with pytest.raises(ValueError, match="limit is 1 or more, not 0"):
        data.search("Iraq", limit=0)
    with pytest.raises(ValueError, match=r"kinds are actor, claim, .*not 'events'"):
        data.search("Iraq", kinds=("events",))


def test_the_past_does_not_find_the_future(data):
    then = data.as_of("2024-12-09")
    for hit in then.search("Syrian officers residency"):
        assert hit.record.id in getattr(then, f"{hit.kind}s")
    assert RESIDENCY not in found(then, "residency", limit=500)
    assert then.search("al-Qaim")[0].record == data.places["al-qaim"]
    assert index_of(then) is index_of(data)


def test_a_snippet_shows_what_was_found(data):
    hit = data.search("temporary residence", kinds="claim")[0]
    marked = [hit.snippet.text[start:end].lower() for start, end in hit.snippet.spans]
    assert marked == ["temporary", "residence"]
    assert hit.snippet.marked("<", ">").count("<") == 2
    assert str(hit.snippet) == hit.snippet.text
    name = data.search("Muqdad Miri")[0]
    assert name.snippet == Snippet("Muqdad Miri", ((0, 11),))
    assert repr(name).startswith("<Hit actor miqdad-miri ")
    assert repr(name.snippet) == "<Snippet '**Muqdad Miri**'>"


def test_long_texts_are_cut_around_what_was_found(data):
    cut = 0
    for text in ("conscripts", "photograph", "humanitarian", "Reuters", "December"):
        for hit in data.search(text, limit=50):
            shown = hit.snippet.text
            assert len(shown) <= LENGTH + 2
            for start, end in hit.snippet.spans:
                assert 0 <= start < end <= len(shown)
            whole = [body for _, body in texts(hit.kind, hit.record._line)]
            assert any(shown.strip("\u2026") in body for body in whole) or hit.field == "id"
            cut += shown.endswith("\u2026") + shown.startswith("\u2026")
    assert cut > 3


def test_hits_are_values(data):
    one, other = (data.search("Qaim") for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert one[0] != one[1]
    assert one[0] != 7
    assert one[0].snippet != 7
    assert len({hit.snippet for hit in (*one, *other)}) <= len(one)
    assert isinstance(one[0], Hit)
    with pytest.raises(AttributeError):
        one[0].score = 1


@given(st.text(max_size=40))
def test_nothing_that_is_typed_breaks_it(text):
    data = _small()
    for hit in data.search(text):
        assert hit.score > 0
        assert all(hit.snippet.text[start:end] for start, end in hit.snippet.spans)


_opened = []


def _small():
    if not _opened:
        _opened.append(sie.open_dataset(SMALL))
    return _opened[0]


LETTERS = st.text("abcdeiقامي", max_size=7)


def slow_distance(a, b):
    """Optimal string alignment, as it is defined."""
    if not a or not b:
        return len(a) + len(b)
    best = min(
        slow_distance(a[:-1], b) + 1,
        slow_distance(a, b[:-1]) + 1,
        slow_distance(a[:-1], b[:-1]) + (a[-1] != b[-1]),
    )
    if len(a) > 1 and len(b) > 1 and a[-1] == b[-2] and a[-2] == b[-1]:
        best = min(best, slow_distance(a[:-2], b[:-2]) + 1)
    return best


@given(LETTERS.filter(lambda t: len(t) < 6), LETTERS.filter(lambda t: len(t) < 6))
def test_distances(a, b):
    exact = slow_distance(a, b)
    for limit in (1, 2, 3):
        assert distance(a, b, limit) == min(exact, limit + 1)
    if exact == 1:
        assert variants(a) & variants(b)


@pytest.mark.parametrize(
    ("one", "other"),
    [("baghdad", "بغداد"), ("khabur", "خابور"), ("ramadan", "ramazan"), ("thawra", "ثورة"),
     ("najaf", "نجف"), ("wajih", "wajeeh"), ("rutba", "rutbah"), ("x", "ks")],
)  # fmt: skip
def test_skeletons(one, other):
    assert skeleton(one) == skeleton(other)


def test_articles():
    assert base("الرطبة") == "رطبة"
    assert base("والعراق") == "عراق"
    assert base("elqaim") == "qaim"
    assert base("alma") == "alma"
    assert "al" in ARTICLES
    assert same_sound("qaim", "قايم")
    assert not same_sound("iraq", "irgc")
