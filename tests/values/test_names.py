from __future__ import annotations

import pytest

from syria_iraq_events.values.names import (
    FALLBACKS,
    fallbacks,
    fold,
    is_rtl,
    localized,
    preferred,
    script_of,
)

LANGUAGES = [
    "en",
    "ar",
    "ar-Latn",
    "ckb",
    "ckb-Latn",
    "kmr",
    "ku",
    "tr",
    "fa",
    "fr",
    "de",
    "ru",
    "he",
    "syr",
    "nl",
    "az",
    "id",
    "it",
    "es",
    "uk",
    "zh",
]


@pytest.mark.parametrize(
    "spellings",
    [
        ("Muḥammad Shiyāʿ al-Sūdānī", "muhammad shiyaʿ AL SUDANI"),
        ("مُحَمَّد شِيَاع السُّودَانِيّ", "محمد شياع السوداني"),
        ("أحمد", "احمد", "إحمد", "احــمد"),
        ("می‌خواهند", "میخواهند"),
        ("Diyarbakır İL", "diyarbakır il"),
        ("الفرقة ٤", "الفرقة 4", "الفرقة ۴"),
    ],
)
def test_spellings_of_one_name_fold_alike(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_different_names_do_not() -> None:
    assert fold("القائم") != fold("القيم")
    assert fold("ʿAli") != fold("Ali")


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("al-Qāʾim", "Latn"),
        ("القائم", "Arab"),
        ("ڕەبیعە", "Arab"),
        ("Ирак", "Cyrl"),
        ("עיראק", "Hebr"),
        ("ܥܝܪܐܩ", "Syrc"),
        ("伊拉克", "Hani"),
        ("Ｉｒａｑ", "Latn"),
        ("Iraq العراق", "Arab"),
        ("ab العربية", "Arab"),
        ("Syria Ирак", "Latn"),
        ("अब", "Zzzz"),
        ("2024 – ٢٠٢٤ ʿ", "Zyyy"),
        ("", "Zyyy"),
    ],
)
def test_script_of(text: str, script: str) -> None:
    assert script_of(text) == script


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("العراق", True),
        ("עיראק", True),
        ("2024 العراق", True),
        ("Iraq العراق", False),
        ("\u2067العراق\u2069 Iraq", False),
        ("\u2068x\u2066y\u2069z\u2069 العراق", True),
        ("\u2069 العراق", True),
        ("2024", False),
        ("", False),
    ],
)
def test_is_rtl(text: str, *, rtl: bool) -> None:
    assert is_rtl(text) is rtl


@pytest.mark.parametrize(
    ("lang", "tried"),
    [
        ("en", ("en",)),
        ("en-GB", ("en-GB", "en")),
        ("ar", ("ar", "en")),
        ("ar-Latn", ("ar-Latn", "en")),
        ("AR_iq", ("ar-IQ", "ar", "en")),
        ("ckb", ("ckb", "ku", "kmr", "en")),
        ("ckb-latn-iq", ("ckb-Latn-IQ", "ckb-Latn", "kmr", "ku", "en")),
        ("kmr", ("kmr", "ku", "ckb-Latn", "en")),
        ("zh-Hant-TW", ("zh-Hant-TW", "zh-Hant", "zh", "en")),
        ("de-1996", ("de-1996", "de", "en")),
        ("de-oxendict", ("de-oxendict", "de", "en")),
    ],
)
def test_fallbacks(lang: str, tried: tuple[str, ...]) -> None:
    assert fallbacks(lang) == tried


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_is_tried_itself_first_and_english_last(lang: str) -> None:
    tried = fallbacks(lang)
    assert tried[0] == lang
    assert tried[-1] == "en"
    assert len(set(tried)) == len(tried)
    assert set(tried) <= {*LANGUAGES}


def test_the_table_names_languages_in_their_canonical_case() -> None:
    for lang, others in FALLBACKS.items():
        assert fallbacks(lang)[: len(others) + 1] == (lang, *others)


def test_preferred_is_the_first_name_of_the_first_language() -> None:
    names = {"ar": ["القائم"], "en": ["al-Qa'im", "Husaybah"], "ku": []}
    assert preferred(names) == "al-Qa'im"
    assert preferred(names, "ar-SY") == "القائم"
    assert preferred(names, "ckb") == "al-Qa'im"
    assert preferred({"tr": ["Kaim"], "fr": ["Qaïm"]}, "ar") == "Kaim"
    with pytest.raises(ValueError, match="no text in any language"):
        preferred({"en": []}, "en")


def test_localized() -> None:
    texts = {"kmr": "Iraq (kmr)", "en": "Iraq", "ar": "العراق"}
    assert localized(texts) == "Iraq"
    assert localized(texts, "ckb") == "Iraq (kmr)"
    assert localized(texts, "fa") == "Iraq"
    with pytest.raises(ValueError, match="no text in any language"):
        localized({}, "en")
