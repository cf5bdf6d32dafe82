"""From a tree to a record: the models' verdict, told as findings with places and remedies."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from pydantic import ValidationError

from syria_iraq_events.reading.finding import Finding, Position
from syria_iraq_events.reading.shape_keys import known_keys
from syria_iraq_events.reading.shape_words import words
from syria_iraq_events.reading.wording import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic_core import ErrorDetails

    from syria_iraq_events.reading.tree import Path, Tree
    from syria_iraq_events.records import Record

R = TypeVar("R", bound="Record")

MAX_FINDINGS = 50
"""Departures from the model that are told one by one; the others of the file are counted."""
_KEY_KINDS = frozenset({"Slug", "CountryCode"})
"""The types of the keys of open maps."""


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
        errors = error.errors(include_url=False)
    placed = sorted(
        ((*_place(details, tree), details) for details in _causes(errors, model)),
        key=lambda one: one[0],
    )
    findings = []
    for position, node, details in placed[:MAX_FINDINGS]:
        code, message, help = words(details, model)
        findings.append(Finding(code, message, path, position, help=help, pointer=pointer(node)))
    findings.sort(key=lambda finding: finding.sort_key)
    if more := placed[MAX_FINDINGS:]:
        message = f"{len(more):,} more places from here on depart from the schema"
        findings.append(Finding("SIE200", message, path, more[0][0], help="mend the others first"))
    return tuple(findings)


def pointer(path: Iterable[str | int]) -> str:
    """A path as a JSON Pointer (RFC 6901).

    >>> pointer(["claims", "a/b", 0])
    '/claims/a~1b/0'
    """
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def _place(details: ErrorDetails, tree: Tree) -> tuple[Position, Path]:
    """Where the cause of an error stands in the text, and the node that it is about."""
    path, kind = details["loc"], details["type"]
    if path[-1] == "[key]" and kind in _KEY_KINDS:
        return tree.key_position(path[:-1]), path[:-1]
    if kind == "extra_forbidden":
        return tree.key_position(path), path
    return tree.position(path), path


def _causes(errors: list[ErrorDetails], model: type[Record]) -> list[ErrorDetails]:
    """The errors without those that only follow from another one.

    A collection is not empty because the items of it are wrong, and a key that was misspelt is not
    missing.
    """
    missing = {details["loc"] for details in errors if details["type"] == "missing"}
    gaps = {path[:-1] for path in missing}
    unknown = (details["loc"] for details in errors if details["type"] == "extra_forbidden")
    suspects = islice((path for path in unknown if path[:-1] in gaps), MAX_FINDINGS)
    misspelt = {
        (*path[:-1], nearest(str(path[-1]), known_keys(model, path[:-1]))) for path in suspects
    }
    return [
        one
        for one in errors
        if not (one["type"] == "too_short" and one["input"])
        and not (one["type"] == "missing" and one["loc"] in misspelt)
    ]
