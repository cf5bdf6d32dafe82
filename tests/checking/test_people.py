"""Contact data, hidden places and names, in the texts that curators write."""

import time

import pytest

from syria_iraq_events.checking.rules import people
from syria_iraq_events.records.vocabulary import VOCABULARIES


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 07701234567.", "07701234567"),
        ("Call 0770-123-4567.", "0770-123-4567"),
        ("Ask at +964 770 000 0000", "+964 770 000 0000"),
        ("Ask at 00964 770 000 0000, daily", "00964 770 000 0000"),
        ("On 2025-03-01 call 07701234567", "07701234567"),
        ("On 01-03-2025 07701234567", "07701234567"),
        ("الهاتف ٠٧٧٠١٢٣٤٥٦٧", "٠٧٧٠١٢٣٤٥٦٧"),
        ("Write to SOMEONE@PAPER.EXAMPLE.", "SOMEONE@PAPER.EXAMPLE"),
    ],
)
def test_contact_data_is_found(text, found):
    assert people._DIGITS.search(text) or "@" in text
    assert list(people._contacts(text)) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "It cost 1500000000 dinars.",
        "It cost 1 050 000 000 dinars.",
        "See 2025-03-01 and 2025-03-02/2025-03-04.",
        "From 01-03-2025 to 02-03-2025.",
        "The source 2025-03-01-paper-0770123456 tells it.",
        "ISBN 978-0-306-40615-7 and ISBN 0-306-40615-2.",
        "page 2024 2025 2026",
        "The days 01 02 03 04 05 06.",
        "https://paper.example/0770123456",
    ],
)
def test_other_numbers_are_no_contact_data(text):
    assert list(people._contacts(text)) == []


@pytest.mark.parametrize("part", ["0 1", "07701234567 ", "a@", "+", "(0) ", "0-", "00000000", "a."])
def test_no_text_is_searched_again_and_again(part):
    begin = time.process_time()
    list(people._contacts(part * 50_000))
    assert time.process_time() - begin < 2


def test_hidden_kinds_are_kinds_of_places():
    assert set(people._HIDDEN) <= set(VOCABULARIES["place-kind"])


@pytest.mark.parametrize("text", ["Captain Someone", "a guard of Abu Someone", "General Someone"])
def test_a_title_and_a_name_are_a_name(text):
    assert people._TITLED.search(text)


@pytest.mark.parametrize(
    "text", ["an officer of General Intelligence", "the General Staff", "a Major General"]
)
def test_a_body_or_a_rank_is_no_name(text):
    assert not people._TITLED.search(text)
