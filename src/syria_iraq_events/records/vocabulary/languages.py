"""The languages of texts and names."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.listing import Vocabulary
from syria_iraq_events.records.vocabulary.term import Term

LANGUAGES = Vocabulary(
    "language",
    "The language and script of a text, as a tag of BCP 47.",
    "لغة النص وكتابته، بوسم من معيار BCP 47.",
    (
        Term(
            "en",
            "English.",
            "الإنجليزية.",
            "An English edition of an Iraqi outlet.",
        ),
        Term(
            "ar",
            "Arabic in Arabic script, written or spoken, of any country.",
            "العربية بالحرف العربي، مكتوبة أو منطوقة، من أي بلد.",
            "A statement of the Iraqi government.",
        ),
        Term(
            "ar-Latn",
            "Arabic in Latin letters, for romanised names that are not in English usage.",
            "العربية بالحرف اللاتيني، للأسماء المنقولة حروفها غير الشائعة في الإنجليزية.",
            "Al-Qāʾim as a name of the town.",
        ),
        Term(
            "ckb",
            "Central Kurdish (Sorani) in Arabic script.",
            "الكردية الوسطى (السورانية) بالحرف العربي.",
            "A news site of Sulaymaniyah.",
        ),
        Term(
            "ckb-Latn",
            "Central Kurdish (Sorani) in Latin letters.",
            "الكردية الوسطى (السورانية) بالحرف اللاتيني.",
            "A romanised name of a spokesman.",
        ),
        Term(
            "kmr",
            "Northern Kurdish (Kurmanji), as a rule in Latin letters.",
            "الكردية الشمالية (الكرمانجية)، وتكتب عادة بالحرف اللاتيني.",
            "A news site of north-eastern Syria.",
        ),
        Term(
            "ku",
            "Kurdish where the text does not let one tell which; otherwise use ckb or kmr.",
            "الكردية حين لا يتيح النص تمييز فرعها؛ وإلا استعمل الوسم ckb أو kmr.",
            "A short Kurdish name of unclear dialect.",
        ),
        Term(
            "tr",
            "Turkish.",
            "التركية.",
            "A dispatch of an agency in Ankara.",
        ),
        Term(
            "fa",
            "Persian.",
            "الفارسية.",
            "A news site in Tehran.",
        ),
        Term(
            "fr",
            "French.",
            "الفرنسية.",
            "A dispatch of a French agency.",
        ),
        Term(
            "de",
            "German.",
            "الألمانية.",
            "A report of a German broadcaster.",
        ),
        Term(
            "ru",
            "Russian.",
            "الروسية.",
            "A briefing in Moscow.",
        ),
        Term(
            "he",
            "Hebrew.",
            "العبرية.",
            "An Israeli newspaper.",
        ),
        Term(
            "syr",
            "Syriac.",
            "السريانية.",
            "A page of a church in Nineveh.",
        ),
        Term(
            "nl",
            "Dutch.",
            "الهولندية.",
            "A Dutch newspaper.",
        ),
        Term(
            "az",
            "Azerbaijani.",
            "الأذربيجانية.",
            "A news site in Baku.",
        ),
        Term(
            "id",
            "Indonesian.",
            "الإندونيسية.",
            "A news site in Jakarta.",
        ),
        Term(
            "it",
            "Italian.",
            "الإيطالية.",
            "An Italian agency.",
        ),
        Term(
            "es",
            "Spanish.",
            "الإسبانية.",
            "A Spanish newspaper.",
        ),
        Term(
            "uk",
            "Ukrainian.",
            "الأوكرانية.",
            "A news site in Kyiv.",
        ),
        Term(
            "zh",
            "Chinese.",
            "الصينية.",
            "A dispatch of a Chinese agency.",
        ),
        Term(
            "ur",
            "Urdu.",
            "الأردية.",
            "A news site for readers in Pakistan.",
        ),
    ),
)
"""The language and script of a text, as a tag of BCP 47."""
