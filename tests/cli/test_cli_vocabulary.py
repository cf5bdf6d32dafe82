"""``sie vocabulary``."""

import pytest
from running import sie

from syria_iraq_events.records.vocabulary import VOCABULARIES


def flat(text):
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def test_names_of_all():
    answer = sie("vocabulary")
    assert [line.split()[0] for line in answer.lines[1:]] == list(VOCABULARIES)


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_term_is_told(name, lang):
    answer = sie("vocabulary", name, "--lang", lang)
    assert answer.code == 0
    shown = flat(answer.out)
    for term in VOCABULARIES[name].values():
        assert f"{term.code} {flat(getattr(term, lang))}" in shown


def test_a_term_with_its_mappings():
    term = VOCABULARIES["event-type"]["move.flee"]
    shown = flat(sie("vocabulary", "event-type", "move.flee").out)
    assert shown.startswith(f"event-type move.flee {term.en}")
    assert f"Fallback {term.fallback}" in shown
    assert f"CAMEO {', '.join(term.cameo)}" in shown
    assert "not a term of PLOVER" in shown
    mapped = VOCABULARIES["event-type"]["agree"]
    assert f"PLOVER {mapped.plover}" in flat(sie("vocabulary", "event-type", "agree").out)
