"""The vocabularies: what is in them, that it is whole, and that it cannot change."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import pytest

from syria_iraq_events.records import vocabulary
from syria_iraq_events.records.vocabulary import (
    CONTEXTS,
    EVENT_ROLES,
    EVENT_TYPES,
    LANGUAGES,
    LIKELIHOODS,
    STATUSES,
    VOCABULARIES,
    Term,
    UnknownTermError,
    Vocabulary,
    document,
)

TERMS = [
    pytest.param(found, term, id=f"{found.name}:{term.code}")
    for found in VOCABULARIES.values()
    for term in found.values()
]


def words(text: str) -> list[str]:
    """Return the words of a text, so that long lists stay readable."""
    return text.split()


EVENT_TYPE_CODES = words("""
    agree consult consult.visit consult.phone consult.third-party consult.multilateral support
    cooperate aid concede retreat retreat.withdraw retreat.release retreat.disarm
    retreat.ceasefire retreat.access retreat.resign request request.assist request.change
    request.yield request.meet reject reject.assist reject.change reject.yield reject.meet accuse
    accuse.disapprove accuse.investigate accuse.allege threaten threaten.restrict threaten.arrest
    threaten.relations threaten.expel threaten.territory threaten.violence protest protest.demo
    protest.riot protest.strike protest.hunger protest.boycott protest.obstruct protest.vandalize
    sanction sanction.convict sanction.expel sanction.withdraw sanction.discontinue mobilize
    mobilize.troops mobilize.weapons mobilize.police mobilize.militia coerce coerce.seize
    coerce.restrict coerce.censor coerce.curfew coerce.martial-law coerce.arrest coerce.deport
    coerce.withhold coerce.misinformation coerce.cyber assault assault.abduct assault.beat
    assault.torture assault.sexual assault.targeted assault.destroy assault.primitive
    assault.firearms assault.explosives assault.suicide-attack assault.aerial assault.drone
    assault.heavy-weapons assault.crowd-control assault.unconventional move move.flee move.cross
    move.return move.transfer move.displace decide decide.law decide.policy decide.appoint
    decide.open-border decide.close-border state
""")
PLOVER_CATEGORIES = set(
    words(
        "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN "
        "PROTEST SANCTION MOBILIZE COERCE ASSAULT"
    )
)
PLOVER_CONTEXTS = words("""
    military intelligence executive legislative election political_institutions pro_democracy
    pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security
    gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum
    migration disasters natural_resource environment technology terrorism cbrn cyber
    misinformation crime corruption illegal_drugs trafficking
""")
CAMEO_CODES = set(
    words(
        """
    010 011 012 013 014 015 016 017 018 019
    020 021 0211 0212 0213 0214 022 023 0231 0232 0233 0234 024 0241 0242 0243 0244 025 0251 0252
    0253 0254 0255 0256 026 027 028
    030 031 0311 0312 0313 0314 032 033 0331 0332 0333 0334 034 0341 0342 0343 0344 035 0351 0352
    0353 0354 0355 0356 036 037 038 039
    040 041 042 043 044 045 046 050 051 052 053 054 055 056 057 060 061 062 063 064
    070 071 072 073 074 075
    080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834 084 0841 0842 085 086 0861 0862 0863
    087 0871 0872 0873 0874 090 091 092 093 094
    100 101 1011 1012 1013 1014 102 103 1031 1032 1033 1034 104 1041 1042 1043 1044 105 1051 1052
    1053 1054 1055 1056 106 107 108
    110 111 112 1121 1122 1123 1124 1125 113 114 115 116
    120 121 1211 1212 1213 1214 122 1221 1222 1223 1224 123 1231 1232 1233 1234 124 1241 1242 1243
    1244 1245 1246 125 126 127 128 129
    130 131 1311 1312 1313 132 1321 1322 1323 1324 133 134 135 136 137 138 1381 1382 1383 1384 1385
    139 140 141 1411 1412 1413 1414 142 1421 1422 1423 1424 143 1431 1432 1433 1434 144 1441 1442
    1443 1444 145 1451 1452 1453 1454 150 151 152 153 154 155
    160 161 162 1621 1622 1623 163 164 165 166 1661 1662 1663
    170 171 1711 1712 172 1721 1722 1723 1724 173 174 175 176
    180 181 182 1821 1822 1823 183 1831 1832 1833 1834 184 185 186
    190 191 192 193 194 195 1951 1952 196 200 201 202 203 204 2041 2042
    """
    )
)
ACLED_SUB_EVENTS = {
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Armed clash",
    "Excessive force against protesters",
    "Protest with intervention",
    "Peaceful protest",
    "Violent demonstration",
    "Mob violence",
    "Chemical weapon",
    "Air/drone strike",
    "Suicide bomb",
    "Shelling/artillery/missile attack",
    "Remote explosive/landmine/IED",
    "Grenade",
    "Sexual violence",
    "Attack",
    "Abduction/forced disappearance",
    "Agreement",
    "Arrests",
    "Change to group/activity",
    "Disrupted weapons use",
    "Headquarters or base established",
    "Looting/property destruction",
    "Non-violent transfer of territory",
    "Other",
}
EXPECTED = {
    "event-type": EVENT_TYPE_CODES,
    "context": [name.replace("_", "-") for name in PLOVER_CONTEXTS],
    "event-role": words("actor recipient affected mover host mediator"),
    "place-role": words("at from to via near"),
    "reality": words("reported planned hypothetical"),
    "stance": words("asserts denies doubts declines predicts refutes verifies"),
    "basis": words("first-hand official-record relayed inferred investigation unstated"),
    "channel": words("statement interview briefing press-conference post document leak speech"),
    "likelihood": words(
        "almost-no-chance very-unlikely unlikely roughly-even-chance likely very-likely "
        "almost-certain"
    ),
    "replacement-reason": words("update correction retraction"),
    "link-relation": words("response-to caused-by enabled-by follows related"),
    "measure-kind": words("cumulative stock flow"),
    "unit": words(
        "person family vehicle weapon item truck flight attack site building hectare km metre day "
        "month year percent usd iqd syp barrel tonne litre"
    ),
    "evidence-part": words("headline body caption table transcript"),
    "source-kind": words(
        "news wire statement transcript broadcast post photo video report dataset law interview "
        "fact-check analysis"
    ),
    "origin": words("original derived unknown"),
    "derivation-kind": words("syndicates translates rewrites quotes cites"),
    "actor-kind": words(
        "person position state government-body local-government armed-force armed-group party "
        "tribe population outlet igo ngo company other"
    ),
    "place-kind": words(
        "country governorate district town village camp border-crossing base road facility river "
        "area"
    ),
    "precision": words("exact near district governorate country"),
    "language": words(
        "en ar ar-Latn ckb ckb-Latn kmr ku tr fa fr de ru he syr nl az id it es uk zh ur"
    ),
    "status": words(
        "scenario unreported disputed refuted denied retracted planned unconfirmed "
        "officially-confirmed corroborated reported"
    ),
}
LATIN = re.compile(r"[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]|[A-Za-z]")
DOTTED = re.compile(r"\b[a-z]+\.[a-z]+(?:-[a-z]+)*")
STANDARDS = {"ICD", "BCP"}


def test_every_vocabulary_has_exactly_the_agreed_codes() -> None:
    assert list(VOCABULARIES) == list(EXPECTED)
    for name, codes in EXPECTED.items():
        assert VOCABULARIES[name].name == name
        assert sorted(VOCABULARIES[name].codes) == sorted(codes), name


def test_every_vocabulary_has_a_constant() -> None:
    constants = [
        value for key, value in vars(vocabulary).items() if key.isupper() and key != "VOCABULARIES"
    ]
    vocabularies = [value for value in constants if isinstance(value, Vocabulary)]
    assert sorted(found.name for found in vocabularies) == sorted(VOCABULARIES)
    for key in vocabulary.__all__:
        assert hasattr(vocabulary, key)


@pytest.mark.parametrize(("found", "term"), TERMS)
def test_code(found: Vocabulary, term: Term) -> None:
    pattern = r"[a-z0-9]+([.-][a-z0-9]+)*"
    if found is LANGUAGES:
        pattern = r"[a-z]{2,3}(-[A-Z][a-z]{3})?"  # BCP 47: language, perhaps a script
    elif found is not EVENT_TYPES:
        pattern = r"[a-z0-9]+(-[a-z0-9]+)*"
    assert re.fullmatch(pattern, term.code)
    assert found[term.code] is term


@pytest.mark.parametrize(("found", "term"), TERMS)
def test_texts(found: Vocabulary, term: Term) -> None:
    for text in (term.en, term.ar, term.example):
        assert text == text.strip()
        assert unicodedata.normalize("NFC", text) == text
        assert "  " not in text
        assert text.endswith(".")
        assert not re.search(r"[.!?]\s", text.replace("al.", "")), "one sentence"
        assert not any(
            unicodedata.category(character) in {"Cc", "Cf", "Co", "Cn"} for character in text
        )
    assert term.en.isascii()
    assert len(term.en) <= 260
    assert len(term.example) <= 100
    assert term.example != term.en


@pytest.mark.parametrize(("found", "term"), TERMS)
def test_arabic(found: Vocabulary, term: Term) -> None:
    latin = set(LATIN.findall(term.ar)) - STANDARDS
    assert latin <= set(found.codes), "Latin only for codes of the same list and for standards"
    rest = LATIN.sub("", term.ar)
    # Letters of Modern Standard Arabic without tatweel and vocalisation, its punctuation, digits.
    assert re.fullmatch(r"[\u0621-\u063A\u0641-\u064A\u060C\u061B\u061F«»0-9 .()]+", rest)
    assert len(re.findall(r"[\u0621-\u064A]", rest)) > len("".join(latin))
    assert set(DOTTED.findall(term.ar)) == set(DOTTED.findall(term.en)), "the same references"


@pytest.mark.parametrize("found", VOCABULARIES.values(), ids=list(VOCABULARIES))
def test_descriptions_and_definitions_are_distinct(found: Vocabulary) -> None:
    assert found.en.endswith(".")
    assert found.ar.endswith(".")
    assert re.search(r"[\u0621-\u064A]{2}", found.ar)
    for field in ("code", "en", "ar"):
        texts = [getattr(term, field) for term in found.values()]
        assert len(set(texts)) == len(texts), field


@pytest.mark.parametrize(("found", "term"), TERMS)
def test_references_in_definitions_exist(found: Vocabulary, term: Term) -> None:
    for code in DOTTED.findall(term.en):
        assert code in EVENT_TYPES
        assert code != term.code


@pytest.mark.parametrize(("found", "term"), TERMS)
def test_mappings(found: Vocabulary, term: Term) -> None:
    assert set(term.cameo) <= CAMEO_CODES
    assert len(set(term.cameo)) == len(term.cameo)
    assert term.acled is None or term.acled in ACLED_SUB_EVENTS
    assert term.extension == (term.fallback is not None)
    if term.extension:
        assert found in (EVENT_TYPES, EVENT_ROLES)
        assert term.plover is None
        assert term.fallback is not None
        nearest = found[term.fallback]
        assert not nearest.extension
        assert nearest.plover


@pytest.mark.parametrize("term", EVENT_TYPES.values(), ids=EVENT_TYPES.codes)
def test_event_type(term: Term) -> None:
    category, _, mode = term.code.partition(".")
    assert term.parent == (category if mode else None)
    if term.parent is not None:
        parent = EVENT_TYPES[term.parent]
        assert parent.parent is None
        assert parent.extension == term.extension
    if not term.extension:
        assert term.plover == category.upper() + ("-" + mode if mode else "")


def test_categories_are_those_of_plover_and_three_of_ours() -> None:
    categories = [term for term in EVENT_TYPES.values() if term.parent is None]
    assert {term.plover for term in categories if not term.extension} == PLOVER_CATEGORIES
    assert [term.code for term in categories if term.extension] == ["move", "decide", "state"]


def test_every_cameo_code_has_an_event_type() -> None:
    used = {code for term in EVENT_TYPES.values() for code in term.cameo}
    assert used == CAMEO_CODES


def test_contexts_are_the_37_of_plover_in_its_order() -> None:
    assert [term.plover for term in CONTEXTS.values()] == PLOVER_CONTEXTS
    assert len(CONTEXTS) == 37
    assert not any(term.extension for term in CONTEXTS.values())
    for auxiliary in ("historical", "future", "hypothetical", "negation"):
        assert auxiliary not in CONTEXTS


def test_likelihoods_rise_without_a_gap() -> None:
    bounds = [re.findall(r"(\d+) to (\d+) per cent", term.en) for term in LIKELIHOODS.values()]
    steps = [(int(low), int(high)) for ((low, high),) in bounds]
    assert steps == [(1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99)]
    for term, (low, high) in zip(LIKELIHOODS.values(), steps, strict=True):
        assert f"من {low} إلى {high} في المئة" in term.ar


def test_denied_does_not_mean_false() -> None:
    denied = STATUSES["denied"]
    assert denied.en.startswith("Somebody denied it")
    assert "does not mean that it is false" in denied.en
    assert "لا يعني ذلك" in denied.ar


def test_document_is_plain_json_and_stable() -> None:
    first = json.dumps(document(), ensure_ascii=False)
    assert json.dumps(document(), ensure_ascii=False) == first
    read = json.loads(first)
    assert read == document()
    assert list(read) == ["vocabularies"]
    assert list(read["vocabularies"]) == list(VOCABULARIES)
    for name, body in read["vocabularies"].items():
        assert set(body) == {"description", "terms"}
        assert set(body["description"]) == {"en", "ar"}
        assert [term["code"] for term in body["terms"]] == list(VOCABULARIES[name].codes)
        for term in body["terms"]:
            assert set(term) >= {"code", "en", "ar", "example"}
            assert None not in term.values()
            assert [] not in term.values()
            assert term.get("extension", True) is True


def test_document_is_the_same_under_every_hash_seed() -> None:
    code = (
        "import json, sys; from syria_iraq_events.records.vocabulary import document; "
        "sys.stdout.write(json.dumps(document()))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert found == {json.dumps(document())}


def test_document_is_new_at_every_call() -> None:
    document()["vocabularies"]["unit"]["terms"].clear()
    assert len(document()["vocabularies"]["unit"]["terms"]) == len(VOCABULARIES["unit"])


def test_a_vocabulary_is_a_mapping() -> None:
    assert isinstance(EVENT_TYPES, Mapping)
    assert tuple(EVENT_TYPES) == EVENT_TYPES.codes == tuple(EVENT_TYPES.keys())
    assert len(EVENT_TYPES) == len(EVENT_TYPE_CODES)
    assert "move.flee" in EVENT_TYPES
    others: list[object] = [1, None, ["move.flee"]]  # the last cannot even be hashed
    for other in others:
        assert other not in EVENT_TYPES
    assert EVENT_TYPES.get("no-such-type") is None
    assert EVENT_TYPES.get("move.flee") is EVENT_TYPES["move.flee"]
    assert dict(EVENT_TYPES.items())["aid"] is EVENT_TYPES["aid"]
    assert hash(EVENT_TYPES) != hash(CONTEXTS)
    assert EVENT_TYPES != CONTEXTS
    assert dict(EVENT_TYPES) != EVENT_TYPES
    assert repr(CONTEXTS) == "<Vocabulary context: 37 terms>"
    assert str(CONTEXTS["legal"]) == "legal"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("move.fle", "move.flee"),
        ("flee", "move.flee"),
        ("Move.Flee", "move.flee"),
        ("coerce.martial_law", "coerce.martial-law"),
        ("mobilise", "mobilize"),
    ],
)
def test_an_unknown_code_names_the_nearest(asked: str, expected: str) -> None:
    with pytest.raises(UnknownTermError) as caught:
        EVENT_TYPES[asked]
    assert isinstance(caught.value, KeyError)
    assert caught.value.suggestions[0] == expected
    assert str(caught.value).startswith(f"unknown event-type {asked!r}; did you mean {expected!r}")


def test_an_unknown_code_far_from_all_names_none() -> None:
    with pytest.raises(KeyError, match=r"^unknown unit 'qqqqqq'$"):
        VOCABULARIES["unit"]["qqqqqq"]
    with pytest.raises(UnknownTermError, match=r"^unknown unit 1$"):
        VOCABULARIES["unit"][1]  # type: ignore[index]


def test_an_unknown_language_keeps_its_case() -> None:
    with pytest.raises(UnknownTermError, match="'ar-Latn'"):
        LANGUAGES["ar-latn"]


def test_terms_and_vocabularies_are_immutable() -> None:
    term = EVENT_TYPES["aid"]
    with pytest.raises(AttributeError, match="immutable"):
        term.code = "help"
    with pytest.raises(AttributeError, match="immutable"):
        del term.en
    with pytest.raises(AttributeError, match="immutable"):
        term.new = 1
    with pytest.raises(AttributeError, match="immutable"):
        EVENT_TYPES.codes = ()
    with pytest.raises(AttributeError, match="immutable"):
        del EVENT_TYPES.name
    with pytest.raises(TypeError):
        EVENT_TYPES["aid"] = term  # type: ignore[index]
    with pytest.raises(TypeError):
        VOCABULARIES["event-type"] = CONTEXTS  # type: ignore[index]
    assert term.code == "aid"


@pytest.mark.parametrize("found", VOCABULARIES.values(), ids=list(VOCABULARIES))
def test_copies_are_equal(found: Vocabulary) -> None:
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert twin == found
        assert hash(twin) == hash(found)
        assert twin.to_dict() == found.to_dict()


def test_equality_of_terms_counts_every_part() -> None:
    term = Term("a", "A.", "أ.", "An a.", cameo="010")
    assert term == Term("a", "A.", "أ.", "An a.", cameo="010")
    assert term != Term("a", "A.", "أ.", "An a.", cameo="011")
    assert term != "a"
    assert len({term, Term("a", "A.", "أ.", "An a.", cameo="010")}) == 1


def test_a_code_cannot_stand_twice() -> None:
    term = Term("a", "A.", "أ.", "An a.")
    with pytest.raises(ValueError, match="twice"):
        Vocabulary("letter", "Letters.", "حروف.", (term, term))


def test_the_modules_import_nothing_heavy() -> None:
    """The modules themselves; what a parent package imports is not theirs to decide."""
    heavy = {"pydantic", "re", "typing", "dataclasses", "enum", "pathlib", "collections", "difflib"}
    folder = Path(vocabulary.__file__).parent
    code = (
        "import sys, types\n"
        "for name in ('syria_iraq_events', 'syria_iraq_events.records'):\n"
        "    sys.modules[name] = package = types.ModuleType(name)\n"
        "    package.__path__ = []\n"
        f"package.__path__ = [{str(folder.parent)!r}]\n"
        "before = set(sys.modules)\n"
        "import syria_iraq_events.records.vocabulary\n"
        "print(*sorted(set(sys.modules) - before))\n"
    )
    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, check=True, text=True
    )
    loaded = set(run.stdout.split())
    assert "syria_iraq_events.records.vocabulary.event_types" in loaded
    assert not loaded & heavy
