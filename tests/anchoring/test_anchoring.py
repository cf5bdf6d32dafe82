"""Anchoring: lines of evidence, citations found again, sentences, coverage."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import syria_iraq_events as sie
from syria_iraq_events.anchoring.citations import candidates, citations, is_text_of
from syria_iraq_events.anchoring.coverage import coverage
from syria_iraq_events.anchoring.passage import anchor, evidence_line, is_short
from syria_iraq_events.anchoring.sentences import sentences
from syria_iraq_events.values import ValueFormatError
from syria_iraq_events.values.fingerprint import find, fingerprint

FIXTURES = Path(__file__).parent.parent / "fixtures"
AGENCY = "2030-01-06-example-agency"
TEXT = (FIXTURES / "small-texts" / f"{AGENCY}.txt").read_text("utf-8")


@pytest.fixture(scope="module")
def data():
    return sie.open_dataset(FIXTURES / "small")


def test_a_line_of_evidence_reads_back():
    import yaml

    mark = anchor("one two three four five")
    (line,) = yaml.safe_load(evidence_line("some-source", mark))
    assert line == {"source": "some-source", "words": 5, "sha256": mark.sha256}


def test_a_passage_must_stand_in_the_text_once():
    text = "All of these five words. And all of these five words."
    with pytest.raises(ValueFormatError, match="2 times"):
        anchor("all of these five words", text)
    with pytest.raises(ValueFormatError, match="does not hold"):
        anchor("none of these five words", text)
    assert anchor("words. And all of these", text).words == 5


def test_short_passages():
    assert is_short(fingerprint("one two three four five six seven"))
    assert not is_short(fingerprint("one two three four five six seven eight"))


def test_citations_are_found(data):
    found = citations(data.sources[AGENCY], TEXT)
    assert len(found) == 4
    assert all(one.found and len(one.places) == 1 for one in found)
    for one in found:
        place = one.places[0]
        assert fingerprint(TEXT[place.start : place.end]).sha256 == one.evidence.sha256
    assert not any(one.found for one in citations(data.sources[AGENCY], "Another text."))


def test_the_very_text_is_known(data):
    assert is_text_of(data.sources[AGENCY], TEXT) is True
    assert is_text_of(data.sources[AGENCY], TEXT.upper().replace(",", "")) is False  # 1,200
    assert is_text_of(data.sources[AGENCY], TEXT.upper()) is True
    assert is_text_of(data.sources["2030-01-06-example-daily"], TEXT) is None


def test_candidates_are_told_best_first(data):
    daily = (FIXTURES / "small-texts" / "2030-01-06-example-daily.txt").read_text("utf-8")
    one = TEXT.partition("A border guard")[0] + daily
    found = [(source.id, held, total) for source, held, total in candidates(data, one)]
    assert found == [("2030-01-06-example-daily", 1, 1), (AGENCY, 2, 4)]
    assert candidates(data, "") == ()


CASES = [
    # (text, sentences, headings in <>)
    ("One came. Two left.", ["One came.", "Two left."]),
    ("Really? No! Well… Yes.", ["Really?", "No!", "Well…", "Yes."]),
    ("A heading", ["<A heading>"]),
    ("A heading:", ["<A heading:>"]),
    ("What Comes Next?", ["<What Comes Next?>"]),
    ("What comes next?", ["What comes next?"]),
    ("Gen. A. Smith met Dr. Jones. They spoke.", ["Gen. A. Smith met Dr. Jones.", "They spoke."]),
    ("He paid 2.5 million. It was 3.", ["He paid 2.5 million.", "It was 3."]),
    ("See No. 5 and p. 7. He said no. Then he left.",
     ["See No. 5 and p. 7.", "He said no.", "Then he left."]),
    ("The site example.com said so. It erred.", ["The site example.com said so.", "It erred."]),
    ("“We deny it.” He left.", ["“We deny it.”", "He left."]),
    ("“We deny it!” he said. He left.", ["“We deny it!” he said.", "He left."]),
    ("It broke (in 2024.) Then it stood.", ["It broke (in 2024.)", "Then it stood."]),
    ("Soldiers in Damascus.  (Photo: AP)", ["Soldiers in Damascus. (Photo: AP)"]),
    ("He came. (This is a whole sentence in brackets.)",
     ["He came.", "(This is a whole sentence in brackets.)"]),
    ("He came. And then nothing", ["He came.", "And then nothing"]),
    ("قال إنه لا يعلم. هل عاد؟ لا!", ["قال إنه لا يعلم.", "هل عاد؟", "لا!"]),
    ("عنوان بلا نقطة", ["<عنوان بلا نقطة>"]),
    ("«ننفي ذلك.» ثم غادر.", ["«ننفي ذلك.»", "ثم غادر."]),
    ("A line that was broken\nto fit a page. Next.",
     ["A line that was broken to fit a page.", "Next."]),
    ("Broken after a comma,\nBaghdad said.", ["Broken after a comma, Baghdad said."]),
    ("جملة طويلة،\nثم تتمتها.", ["جملة طويلة، ثم تتمتها."]),
    ("A Heading\nThen a sentence.", ["<A Heading>", "Then a sentence."]),
    ("Stop.\nlower case begins.", ["Stop.", "lower case begins."]),
    ("Wait... What?", ["Wait...", "What?"]),
    ("...", ["..."]),
    ("First.\r\n\r\nSecond.", ["First.", "Second."]),
    ("", []),
    (" \n\t\n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text, expected):
    shown = [f"<{one.text}>" if one.heading else one.text for one in sentences(text)]
    assert shown == expected


@given(st.text(st.sampled_from("aB. !?\n\r\u061f(),\"'\u201d\u0628\u064e1"), max_size=80))
def test_sentences_hold_all_of_a_text_once_and_in_order(text):
    found = sentences(text)
    outside = [text[a.end : b.start] for a, b in pairwise(found)]
    ends = [text[: found[0].start], text[found[-1].end :]] if found else [text]
    assert not "".join([*outside, *ends]).strip()
    for one in found:
        assert one.start < one.end
        assert text[: one.start].count("\n") + 1 == one.line
        assert one.text == " ".join(text[one.start : one.end].split())


def test_coverage_counts_words():
    text = "A Title\n\nSoldiers crossed at the gate today. Nobody saw them do so. Three words here."
    mark = fingerprint("gate today. Nobody saw them do")
    covered = coverage(text, find(text, mark.words, mark.sha256))
    assert [(one.words, one.cited_words, one.cited) for one in covered] == [
        (2, 0, False),
        (6, 2, False),  # two words at its end are not enough
        (5, 4, True),
        (3, 0, False),
    ]
    assert [one.sentence.heading for one in covered] == [True, False, False, False]


def test_a_short_sentence_is_cited_whole():
    text = "He left. Then they came back to the gate."
    mark = fingerprint(text)
    assert all(one.cited for one in coverage(text, find(text, mark.words, mark.sha256)))


def test_a_passage_that_stands_twice_covers_both():
    text = "A caption of five words.\nA caption of five words.\n"
    mark = fingerprint("A caption of five words")
    assert [one.cited for one in coverage(text, find(text, mark.words, mark.sha256))] == [True] * 2


def test_lines_without_words_are_left_out():
    assert [one.sentence.text for one in coverage("***\n\nWords stand here.\n\n— — —", ())] == [
        "Words stand here."
    ]


def test_what_they_look_like(data):
    assert repr(citations(data.sources[AGENCY], TEXT)[0]).endswith("#army-denies: 1 places>")
    (one,) = coverage("He left.", ())
    assert repr(one) == "<Covered <Sentence 0:8>: 0 of 2 words>"
    assert repr(sentences("Title")[0]) == "<Heading 0:5>"
