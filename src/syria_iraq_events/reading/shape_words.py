"""One departure from the model, in words: what is wrong, and how to mend it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from syria_iraq_events.reading.shape_keys import known_keys
from syria_iraq_events.reading.wording import did_you_mean, one_of, shown
from syria_iraq_events.records import types
from syria_iraq_events.records.fields import TextType
from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.values import EdtfDate, Quantity, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core import ErrorDetails

    from syria_iraq_events.records import Record

Words = tuple[str, str, str]
"""Code, message and remedy of a finding; the remedy is empty where there is none to tell."""

_TERMS = {
    "".join(part.capitalize() for part in name.split("-")): vocabulary
    for name, vocabulary in VOCABULARIES.items()
}
_TEXTS: dict[str, TextType] = {
    text.name: text
    for named in vars(types).values()
    for text in getattr(named, "__metadata__", ())
    if isinstance(text, TextType)
}
_COLLECTIONS = {"model_type": "a mapping", "dict_type": "a mapping", "tuple_type": "a list"}
_NUMBERS = {"int_type": "a whole number", "float_type": "a number"}
_FORMS = {
    "Slug": ("id or short name", "lower-case a-z, 0-9 and single hyphens, such as al-qaim-2"),
    "ClaimRef": ("reference to a claim", "a claim's key, or event-id#key for another event's"),
    "CountryCode": ("country code", "two capital letters of ISO 3166-1, such as IQ"),
    "Day": ("day", "write it as YYYY-MM-DD"),
    "Url": ("web address", "it begins with https:// or http:// and holds no blank"),
    "Sha256": ("SHA-256 digest", "`sie anchor` prints it: 64 of 0-9 and a-f"),
    "MediaTime": ("time in a recording", "write it as HH:MM:SS"),
    "Text": ("line of text", "write one line, without a blank at either end"),
    "Identifier": ("identifier", "ASCII letters, digits and . _ : / -"),
}
_PARSERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "Date": ("date", EdtfDate.parse),
    "Quantity": ("quantity", Quantity.parse),
}


def words(details: ErrorDetails, model: type[Record]) -> Words:
    """Code, message and remedy of one error of the model."""
    kind, value, path = details["type"], details["input"], details["loc"]
    name = _name(path)
    if kind == "extra_forbidden":
        key, known = str(path[-1]), known_keys(model, path[:-1])
        return "SIE201", f"unknown key {shown(key)}", did_you_mean(key, known) or one_of(known)
    if kind == "missing":
        return "SIE202", f"the key {name} is missing", f"add `{path[-1]}:`"
    if kind in _COLLECTIONS or kind in _NUMBERS:
        return _no_collection_or_number(details, model)
    if kind in _TERMS:
        return _no_term(kind, name, value)
    if kind in _TEXTS:
        return _no_text(kind, name, value)
    return _out_of_bounds(details)


def _no_collection_or_number(details: ErrorDetails, model: type[Record]) -> Words:
    """Something else where a mapping, a list or a number belongs."""
    kind, value, path = details["type"], details["input"], details["loc"]
    expected = _COLLECTIONS.get(kind) or _NUMBERS[kind]
    if expected == "a mapping":
        first = next(iter(known_keys(model, path)), "key")
        help = f"write `{first}: ...` and the like below it, indented"
    elif expected == "a list":
        help = "begin each item with `- `, or put brackets around them"
    else:
        help = _unquoted(kind, value)
    return _wrong_type(_name(path), value, expected, help)


def _out_of_bounds(details: ErrorDetails) -> Words:
    """Too few or too many, too small or too great."""
    kind, value, name = details["type"], details["input"], _name(details["loc"])
    context: dict[str, Any] = details.get("ctx", {})
    if kind == "too_long":
        most = f"{context['max_length']} at most are allowed"
        return "SIE206", f"{name} holds {len(value)} items", most
    if kind == "greater_than_equal":
        return "SIE207", f"{name} is {value}, which is too small", f"{context['ge']:,.12g} at least"
    if kind == "less_than_equal":
        return "SIE207", f"{name} is {value}, which is too great", f"{context['le']:,.12g} at most"
    # A list or a map must hold something ("too_short"), so must a text by language ("value_error").
    return "SIE206", f"{name} is empty", "write at least one, or leave the key out"


def _no_term(kind: str, name: str, value: object) -> Words:
    terms = _TERMS[kind]
    if not isinstance(value, str):
        return _wrong_type(name, value, f"a term of {terms.name}", "write one term")
    help = did_you_mean(value, terms.codes) or one_of(terms.codes)
    see = f"`sie vocabulary {terms.name}` lists them"
    return "SIE204", f"{shown(value)} is no term of {terms.name}", help or see


def _no_text(kind: str, name: str, value: object) -> Words:
    """A text that is not of its type's form, or no text at all."""
    text = _TEXTS[kind]
    if not isinstance(value, str):
        help = "put it in double quotes if it begins with [" if isinstance(value, list) else ""
        return _wrong_type(name, value, "text", help)
    if not value:
        return "SIE206", f"{name} is empty", "write the text, or leave the key out"
    if len(value) > text.max_length > text.min_length:
        message = f"{name} has {len(value):,} characters"
        return "SIE206", message, f"{text.max_length:,} at most are allowed"
    if kind in _PARSERS:
        noun, parse = _PARSERS[kind]
        return "SIE205", f"{shown(value)} is no {noun}", _advice(parse, value)
    noun, form = _FORMS[kind]
    help = _meant(text, value) or form
    if text.name == "Sha256" and len(value) != text.max_length:
        help += f"; this has {len(value):,}"
    return "SIE205", f"{shown(value)} is no {noun}", help


def _advice(parse: Callable[[str], object], value: str) -> str:
    """What the value's own parser would have written, or what it expects."""
    try:
        parse(value)
    except ValueFormatError as error:
        return f"write `{error.hint}`" if error.hint else error.expected
    raise AssertionError("the pattern refuses what the parser reads")


def _day(value: str) -> str:
    """The day that a text may mean, or nothing."""
    try:
        EdtfDate.parse(value)
    except ValueFormatError as error:
        return error.hint or ""
    return ""


def _meant(text: TextType, value: str) -> str:
    """The text to write instead, where it follows from what was written."""
    simple = value.strip()
    match text.name:
        case "Day":
            guess = _day(value)
        case "Slug" | "ClaimRef":
            guess = re.sub("[ _-]+", "-", simple.lower())
        case "Sha256":
            guess = simple.lower()
        case "CountryCode":
            guess = simple.upper()
        case "Url" if "." in simple and ":" not in simple:
            guess = f"https://{simple}"
        case _:
            guess = simple
    return f"write `{guess}`" if re.fullmatch(text.pattern or "", guess) else ""


def _wrong_type(name: str, value: object, expected: str, help: str) -> Words:
    if isinstance(value, dict):
        found = "a mapping"
    elif isinstance(value, list):
        found = "a list"
    elif isinstance(value, str):
        found = f"the text {shown(value, 40)}"
    else:
        found = f"the number {value}"
    return "SIE203", f"{name} is {found}, not {expected}", help


def _unquoted(kind: str, value: object) -> str:
    """How to write a number that came as text."""
    number = value.strip().replace(",", ".") if isinstance(value, str) else ""
    decimals = "([.][0-9]{1,15})?" if kind == "float_type" else ""
    if re.fullmatch("(0|[1-9][0-9]{0,15})" + decimals, number):
        return f"write {number} without quotes"
    return "write it in the digits 0-9, without quotes, separators or a leading zero"


def _name(path: tuple[str | int, ...]) -> str:
    """How a message names the node at a path."""
    if isinstance(path[-1], int):
        return f"item {path[-1] + 1} of {shown(str(path[-2]))}"
    return shown(path[-1])
