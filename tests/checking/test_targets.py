"""What several rules share is what each would find by itself."""

import pytest

from syria_iraq_events.checking.rule import RULES
from syria_iraq_events.checking.rules import register
from syria_iraq_events.checking.shared import MOST, shared, sharing
from syria_iraq_events.checking.targets import lost, targets
from syria_iraq_events.checking.texts import Worded, vocabulary
from syria_iraq_events.checking.walk import known_ids, references
from syria_iraq_events.reading.seeds import Seeds, read_seeds

import examples
from conftest import SEEDS

register()


def same_as_references(seeds):
    known = known_ids(seeds)
    for folder, ids in targets(seeds).items():
        meant = {one.to for one in references(seeds) if one.to_folder == folder}
        assert ids == meant
        assert lost(seeds)[folder] == meant - known[folder]


@pytest.mark.parametrize("code", [code for code in sorted(RULES) if code[3] in "3458"])
def test_targets_are_those_of_the_references(code, tmp_path):
    for number, example in enumerate((RULES[code].bad, RULES[code].good)):
        (tmp_path / str(number)).mkdir()
        same_as_references(read_seeds(examples.folder_with(example, tmp_path / str(number))))


def test_targets_of_all_records():
    same_as_references(read_seeds(SEEDS))


def test_what_is_shared_is_worked_out_once_and_only_of_these_records():
    asked = []
    seeds, others = Seeds(SEEDS), Seeds(SEEDS)
    of = shared(lambda records: asked.append(records) or len(asked))
    assert [of(seeds), of(seeds)] == [1, 2]
    with sharing(seeds):
        assert [of(seeds), of(seeds), of(others), of(seeds)] == [3, 3, 4, 3]
    assert of(seeds) == 5


def test_what_is_large_is_kept_of_few_records():
    asked = []
    of = shared(lambda records: asked.append(records) or len(asked), large=True)
    seeds = Seeds(SEEDS)
    with sharing(seeds):
        assert [of(seeds), of(seeds)] == [1, 1]
        seeds.events.update(dict.fromkeys(map(str, range(MOST + 1))))
        assert [of(seeds), of(seeds)] == [2, 3]


def test_a_vocabulary_has_each_word_once(monkeypatch):
    said = [Worded("events", "a", (), text) for text in ("A Town is a town", "بلدة A-b")]
    monkeypatch.setattr("syria_iraq_events.checking.texts.own_words", lambda _: said)
    words = vocabulary(Seeds(SEEDS))
    assert sorted(words.ascii.split("\n")) == ["a", "a", "a-b", "is", "town", "town"]
    assert words.other == "بلدة"
