"""From a tree to a record: the models' verdict, told as findings with places and remedies."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from syria_iraq_events.reading.finding import Finding, Position
from syria_iraq_events.records.vocabulary import VOCABULARIES
from syria_iraq_events.values import EdtfDate, Quantity, ValueFormatError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pydantic_core import ErrorDetails

    from syria_iraq_events.reading.tree import Path, Tree
    from syria_iraq_events.records import Record

R = TypeVar("R", bound="Record")

_TERMS = {
    "".join(part.capitalize() for part in name.split("-")): vocabulary
    for name, vocabulary in VOCABULARIES.items()
}
_PARSERS: dict[str, Callable[[str], object]] = {"Date": EdtfDate.parse, "Quantity": Quantity.parse}
_EXPECTED = {
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
    "dict_type": "a mapping",
    "tuple_type": "a list",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "string_type": "text",
}


def build(model: type[R], tree: Tree, path: str) -> R | tuple[Finding, ...]:
    """The record that a tree holds, or everything in which it departs from the model.

    Args:
        model: the model of the record's kind.
        tree: what the file holds.
        path: how to name the file in a finding.
    """
    try:
        return model.model_validate(tree.data)
    except ValidationError as error:
        causes = _causes(error.errors())
        findings = [_finding(details, model, tree, path) for details in causes]
        return tuple(sorted(findings, key=lambda finding: finding.sort_key))


def pointer(path: Iterable[str | int]) -> str:
    """A path as a JSON Pointer (RFC 6901).

    >>> pointer(["claims", "a/b", 0])
    '/claims/a~1b/0'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known word, or nothing where none is near."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"did you mean `{near[0]}`?" if near else ""


def _causes(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """The errors without those that only follow from another one below the same node."""
    places = [details["loc"] for details in errors]
    return [
        details
        for details in errors
        if details["type"] != "too_short"
        or not any(place[:-1] == details["loc"] for place in places)
    ]


def _finding(details: ErrorDetails, model: type[Record], tree: Tree, path: str) -> Finding:
    location: Path = tuple(step for step in details["loc"] if step != "[key]")
    at_key = details["loc"][-1:] == ("[key]",) or details["type"] == "extra_forbidden"
    code, message, help = _words(details, model)
    place = tree.key_position(location) if at_key else tree.position(location)
    return Finding(code, message, path, place or Position(), help=help, pointer=pointer(location))


def _words(details: ErrorDetails, model: type[Record]) -> tuple[str, str, str]:
    """Code, message and remedy of one Pydantic error."""
    kind, value, steps = details["type"], details["input"], details["loc"]
    name = str(steps[-1]) if steps else "the record"
    if kind == "extra_forbidden":
        known = _siblings(model, steps[:-1])
        return "SIE201", f"unknown key `{name}`", did_you_mean(name, known) or _one_of(known)
    if kind == "missing":
        return "SIE202", f"the key `{name}` is missing", f"add `{name}:`"
    if kind in _TERMS:
        terms = _TERMS[kind]
        if not isinstance(value, str):
            return "SIE203", f"expected a term of {terms.name}, found {_found(value)}", ""
        return (
            "SIE204",
            f"`{value}` is no term of {terms.name}",
            did_you_mean(value, terms.codes) or _one_of(terms.codes),
        )
    if kind in _EXPECTED:
        return "SIE203", f"expected {_EXPECTED[kind]}, found {_found(value)}", _unquote(kind, value)
    if kind in ("too_short", "value_error"):
        return "SIE206", f"`{name}` is empty", "write at least one, or leave the key out"
    if kind == "too_long":
        return "SIE206", f"`{name}` holds too many", str(details["msg"]).lower()
    if kind.startswith(("greater_than", "less_than")):
        return "SIE207", f"{value} is out of bounds", details["msg"].lower()
    if not isinstance(value, str):
        return "SIE203", f"expected text, found {_found(value)}", details["msg"]
    if not value:
        return "SIE206", f"`{name}` is empty", "write the text, or leave the key out"
    return _malformed(kind, value, details["msg"])


def _malformed(kind: str, value: str, expected: str) -> tuple[str, str, str]:
    """A text that its type refuses; the value's own parser knows best what would be right."""
    if parse := _PARSERS.get(kind):
        try:
            parse(value)
        except ValueFormatError as error:
            return "SIE205", str(error), f"write `{error.hint}`" if error.hint else ""
    shown = value if len(value) <= 60 else value[:59] + "…"
    return "SIE205", f"`{shown}` is not of the form {kind}", expected


def _siblings(model: type[Record], steps: tuple[str | int, ...]) -> list[str]:
    """The keys that the object at a path may have, read off its published schema."""
    root: dict[str, Any] = model.model_json_schema()
    definitions: dict[str, Any] = root.get("$defs", {})

    def resolve(schema: dict[str, Any]) -> dict[str, Any]:
        schema = schema.get("x-type", schema)
        while "$ref" in schema:
            schema = definitions[schema["$ref"].rpartition("/")[2]]
        return schema

    here = resolve(root)
    for step in steps:
        if isinstance(step, int):
            here = resolve(here["items"])
        else:
            properties = here.get("properties", {})
            here = resolve(properties.get(step) or here["additionalProperties"])
    return list(here.get("properties", {}))


def _one_of(words: Iterable[str]) -> str:
    known = list(words)
    return "one of: " + ", ".join(known) if len(known) <= 24 else ""


def _found(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, str):
        return f"the text `{value if len(value) <= 40 else value[:39] + '…'}`"
    return f"the number {value}" if isinstance(value, (int, float)) else "nothing"


def _unquote(kind: str, value: object) -> str:
    """A number in quotes is text; say so where that is the mistake."""
    if kind in ("int_type", "float_type") and isinstance(value, str):
        digits = value.strip()
        if digits.isascii() and digits.isdigit() and (digits == "0" or digits[0] != "0"):
            return f"write {digits} without quotes"
        return "write it in the digits 0-9, without quotes, separators or a leading zero"
    return ""
