"""The field types that the records are made of: texts, dates, quantities, references, names."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, Strict

from syria_iraq_events.records.fields import OneOf, TextType
from syria_iraq_events.records.maps import ByLanguage
from syria_iraq_events.records.vocabulary import LANGUAGES
from syria_iraq_events.values import edtf, quantity

SLUG = TextType(
    "Slug",
    "A short name of lower-case letters, digits and single hyphens, such as al-qaim-2",
    pattern="^[a-z0-9]+(-[a-z0-9]+)*$",
    max_length=80,
)
COUNTRY = TextType(
    "CountryCode", "A country code of ISO 3166-1 alpha-2, such as IQ", pattern="^[A-Z]{2}$",
    min_length=2, max_length=2,
)  # fmt: skip
Slug = Annotated[str, SLUG]
CountryCode = Annotated[str, COUNTRY]
ClaimRef = Annotated[
    str,
    TextType(
        "ClaimRef",
        "A claim: its key in the same event, or event-id#key for one in another event",
        pattern="^([a-z0-9]+(-[a-z0-9]+)*#)?[a-z0-9]+(-[a-z0-9]+)*$",
        max_length=161,
        examples=("ministry-denies", "2025-02-residency-for-syrian-officers#ministry-denies"),
    ),
]
Text = Annotated[
    str,
    TextType(
        "Text",
        "One line of text without a blank at either end, at most 1,000 characters",
        pattern="^[^ \\x0a]([^\\x0a]*[^ \\x0a])?$",
        max_length=1000,
    ),
]
Note = Annotated[
    str, TextType("Note", "Text of several lines, at most 4,000 characters", max_length=4000)
]
Date = Annotated[
    str | int,
    TextType(
        "Date",
        "A date in the EDTF profile (ISO 8601-2): 2024-12-07, 2024-12, 2024, 2024-12-0X, 2024-12~, "
        "2024-12-07/2024-12-08 (it lasted), [2024-12-03..2024-12-10] (one unknown day within)",
        pattern=edtf.PATTERN,
        max_length=edtf.MAX_LENGTH,
        integers=(1000, 9999),
    ),
]
Day = Annotated[
    str,
    TextType(
        "Day", "One day as YYYY-MM-DD", pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        min_length=10, max_length=10,
    ),
]  # fmt: skip
Quantity = Annotated[
    str | int,
    TextType(
        "Quantity",
        "A number with its uncertainty: 3500, ~4000 (about), 2000..3500, 2000.. (at least, more "
        "than), ..500 (at most), or a word such as dozens",
        pattern=quantity.PATTERN,
        max_length=quantity.MAX_LENGTH,
        integers=(0, 999_999_999_999),  # as many digits as the text may have
    ),
]
Url = Annotated[
    str,
    TextType(
        "Url",
        "A web address that begins with http:// or https:// and holds no blank, quotation mark "
        "or angle bracket",
        pattern=r'^https?://[^\x00-\x20\x7f<>"]+$',
        max_length=2000,
    ),
]
Sha256 = Annotated[
    str,
    TextType(
        "Sha256", "A SHA-256 digest: 64 lower-case hexadecimal digits", pattern="^[0-9a-f]{64}$",
        min_length=64, max_length=64,
    ),
]  # fmt: skip
MediaTime = Annotated[
    str,
    TextType(
        "MediaTime", "A place in a recording as HH:MM:SS",
        pattern="^[0-9]{2}:[0-5][0-9]:[0-5][0-9]$", min_length=8, max_length=8,
    ),
]  # fmt: skip
Identifier = Annotated[
    str,
    TextType(
        "Identifier", "An identifier in somebody else's data",
        pattern="^[A-Za-z0-9][A-Za-z0-9._:/-]*$", max_length=100,
    ),
]  # fmt: skip

Title = Annotated[
    dict[str, Text], ByLanguage("Title", "A title by language; English is required", ("en",))
]
LocalizedText = Annotated[dict[str, Note], ByLanguage("LocalizedText", "A text by language")]
Names = Annotated[
    dict[str, Annotated[tuple[Text, ...], Strict(strict=False), Field(min_length=1)]],
    ByLanguage("Names", "Names by language; the first of a language is the preferred one"),
]
Language = Annotated[str, OneOf(LANGUAGES)]
