"""From a tree to a record: what is told of contributors' mistakes, where, and how to mend them."""

import pytest
from contributor_mistakes import EVENT, MISTAKES, PLACE, SHA, SOUND, SOURCE

from syria_iraq_events.reading import shape, shape_words, tree
from syria_iraq_events.reading.finding import Finding
from syria_iraq_events.reading.shape_keys import known_keys
from syria_iraq_events.records import KINDS, Event, Source
from syria_iraq_events.values import EdtfDate


def read(model, text, *, libyaml=tree.HAS_LIBYAML):
    parsed = tree.parse(text, "a.yaml", libyaml=libyaml)
    return (parsed,) if isinstance(parsed, Finding) else shape.build(model, parsed, "a.yaml")


def told(kind, right, wrong):
    model, text = kind
    assert right in text
    findings = read(model, text.replace(right, wrong, 1))
    assert isinstance(findings, tuple)
    return findings


@pytest.mark.parametrize(("model", "text"), SOUND)
def test_the_sound_records_are_records(model, text):
    assert isinstance(read(model, text), model)


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "python"])
@pytest.mark.parametrize("mistake", MISTAKES, ids=[one.written[:40].strip() for one in MISTAKES])
def test_the_very_words(mistake, libyaml):
    if libyaml and not tree.HAS_LIBYAML:
        pytest.skip("PyYAML was built without libyaml")
    findings = read(mistake.model, mistake.text, libyaml=libyaml)
    assert isinstance(findings, tuple)
    assert [str(one).removeprefix("a.yaml:") for one in findings] == list(mistake.findings)


def test_the_table_is_long_enough():
    assert len(MISTAKES) > 60


@pytest.mark.parametrize(
    ("right", "wrong", "pointer"),
    [
        ("title:", "titel:", "/titel"),
        ("words: 12", "words: 2", "/claims/denial/evidence/0/words"),
        ("says: They crossed.", "says: ''", "/claims/denial/says"),
        ("denial:", "a/b~c:", "/claims/a~1b~0c"),
        ("denial:", "'[key]':", "/claims/[key]"),
        ("by: iraq", "'[key]': iraq", "/claims/denial/[key]"),
        ("added: 2026-11-22", "", "/added"),
    ],
)
def test_pointers(right, wrong, pointer):
    (finding,) = told(EVENT, right, wrong)
    assert finding.pointer == pointer


def test_a_value_under_the_strangest_key_has_its_own_place():
    findings = told(EVENT, "denial:\n    by: iraq", "'[key]':\n    by: 'I'")
    assert [(one.pointer, one.position) for one in findings] == [
        ("/claims/[key]", (6, 3)),
        ("/claims/[key]/by", (7, 9)),
    ]
    text = EVENT[1].replace("added:", "measures: {'[key]': x}\nadded:")
    findings = read(Event, text)
    assert [one.pointer for one in findings] == ["/measures/[key]", "/measures/[key]"]


def test_several_mistakes_are_told_in_the_order_of_the_text():
    text = (
        EVENT[1]
        .replace("move.cross", "x")
        .replace("words: 12", "words: 99")
        .replace("added", "addded")
    )
    findings = read(Event, text)
    assert [one.code for one in findings] == ["SIE204", "SIE207", "SIE201"]
    assert findings == tuple(sorted(findings, key=lambda one: one.sort_key))


def test_a_misspelt_key_is_not_missing_as_well_but_another_is():
    findings = read(Source, SOURCE[1].replace("title:", "Title:").replace("lang: en\n", ""))
    assert [one.message for one in findings] == ["the key `lang` is missing", "unknown key `Title`"]


def test_an_unknown_key_far_from_the_missing_one_leaves_it_missing():
    findings = told(SOURCE, "title: A", "colour: A")
    assert [one.code for one in findings] == ["SIE202", "SIE201"]


def test_more_than_are_told_are_counted():
    text = SOURCE[1] + "".join(f"zz{n}: x\n" for n in range(shape.MAX_FINDINGS + 7))
    findings = read(Source, text)
    assert len(findings) == shape.MAX_FINDINGS + 1
    last = findings[-1]
    assert str(last) == (
        "a.yaml:57:1: SIE200 7 more places from here on depart from the schema "
        "(mend the others first)"
    )


def test_long_and_unseen_texts_are_shown_short_and_printable():
    (finding,) = told(SOURCE, "kind: news", 'kind: "a\\n' + "b" * 5000 + '"')
    assert finding.message.startswith("`a\\nbbb")
    assert len(finding.message) < 120
    (finding,) = told(SOURCE, "kind: news", "kind: news\n? " + "k" * 900 + "\n: x")
    assert len(str(finding)) < 400
    (finding,) = told(SOURCE, "lang: en", "'" + "l" * 900 + "': x\nlang: en")
    assert len(str(finding)) < 400


@pytest.mark.parametrize("written", ["34.5", "34,5", "34", "034", "34.5.6", "34°", "x" * 2000])
def test_numbers_in_quotes(written):
    (finding,) = told(PLACE, "[IQ]", f"[IQ]\nlat: '{written}'")
    plain = written.replace(",", ".")
    help = f"write {plain} without quotes"
    assert (finding.help == help) == (written in ("34.5", "34,5", "34"))


def test_digests():
    (finding,) = told(EVENT, SHA, "a" * 63)
    assert finding.help.endswith("this has 63")
    (finding,) = told(EVENT, SHA, "g" * 64)
    assert finding.help == "`sie anchor` prints it: 64 of 0-9 and a-f"


def test_known_keys_of_every_object():
    assert known_keys(Event, ("claims", "any", "evidence", 3))[0] == "source"
    assert known_keys(Event, ("title",))[0] == "en"
    assert known_keys(Event, ("measures",)) == []
    for model in KINDS.values():
        named = {field.alias or name for name, field in model.model_fields.items()}
        assert set(known_keys(model, ())) == named


def test_every_type_of_text_has_words():
    """A type that a later field brings must not be told by a KeyError."""
    told_of = shape_words._FORMS.keys() | shape_words._PARSERS.keys() | {"Text", "Note"}
    assert shape_words._TEXTS.keys() == told_of


def test_a_pattern_that_is_narrower_than_its_parser_is_a_fault_of_ours():
    with pytest.raises(AssertionError):
        shape_words._advice(EdtfDate.parse, "2024")


def test_a_valid_day_of_another_precision_has_no_hint():
    (finding,) = told(EVENT, "added: 2026-11-22", "added: 2026-11-2X")
    assert finding.help == "write it as YYYY-MM-DD"
    (finding,) = told(EVENT, "added: 2026-11-22", "added: 2026/11/22")
    assert finding.help == "write `2026-11-22`"
