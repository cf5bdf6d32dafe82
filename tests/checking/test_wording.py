"""Words, sentences and titles that rules on language tell, and those that they leave alone."""

import pytest

from syria_iraq_events.checking.check import check
from syria_iraq_events.checking.rules import wording

import building

EVENT = "events/2024/2024-12-07-crossing.yaml"


def codes(folder):
    return {one.code for one in check([folder]).findings}


@pytest.mark.parametrize("says", ["al-Qaim was closed.", "iPhones were smuggled.", "It was."])
def test_a_sentence_may_begin_with_a_small_letter_of_a_name(seeds, says):
    event = building.event(claims={"a": building.claim(says=says)})
    assert "SIE606" not in codes(seeds(**{EVENT: event}))


@pytest.mark.parametrize(("title", "told"), [("A raid of the U.S.", 0), ("A raid in town.", 1)])
def test_a_title_may_end_in_an_abbreviation(seeds, title, told):
    folder = seeds(**{EVENT: building.event(title={"en": title})})
    assert ("SIE607" in codes(folder)) == told


@pytest.mark.parametrize("text", ["والميليشيات في البلدة", "للميليشيا", "the truth of it"])
def test_words_are_found_behind_what_arabic_writes_before_them(text):
    assert wording._LOADED.search(text) or wording._VERDICTS.search(text)


@pytest.mark.parametrize("text", ["The town lies on the river", "Truth Social", "a place of lies"])
def test_words_of_two_senses_are_left_alone(text):
    assert not wording._VERDICTS.search(text)


def test_a_name_on_record_may_hold_a_word_of_one_side(seeds):
    event = building.event(title={"en": "The Martyrs Brigade in town"})
    actor = {"actors/armed-group/x.yaml": building.actor("Martyrs Brigade", kind="armed-group")}
    assert "SIE604" in codes(seeds(**{EVENT: event}))
    assert "SIE604" not in codes(seeds(**{EVENT: event}, **actor))


def test_no_record_is_sent_where_another_one_lies(seeds):
    folder = seeds(**{EVENT: building.event()})
    (folder / "events/2023").mkdir()
    (folder / EVENT).rename(folder / "events/2023/2024-12-07-crossing.yaml")
    (one,) = [one for one in check([folder]).findings if one.code == "SIE908"]
    assert one.help.startswith("move it to")
    (folder / EVENT).parent.mkdir(exist_ok=True)
    (folder / EVENT).write_bytes((folder / "events/2023/2024-12-07-crossing.yaml").read_bytes())
    helps = [one.help for one in check([folder]).findings if one.code == "SIE908"]
    assert not any(help.startswith("move it to") for help in helps)
