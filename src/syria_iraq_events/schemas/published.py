"""The published schemas: which files there are, what is in them, and how to validate by them."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from syria_iraq_events.versions import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from jsonschema.protocols import Validator

AUTHORING = ("event", "source", "actor", "place", "removed")
"""The kinds of record that have a schema of what curators write."""
COMPILED = "dataset"
"""The schema of the compiled document; each kind of line is one of its ``$defs``."""
NAMES = (*AUTHORING, COMPILED)


def schema(name: str = COMPILED, *, draft: str = "2020-12") -> dict[str, Any]:
    """A JSON Schema of this package's schema version, as plain values; yours to change.

    Args:
        name: event, source, actor, place or removed for what curators write; dataset for the
            compiled document that programs read.
        draft: ``2020-12``, or ``draft-07`` for tools that know no newer one.

    Raises:
        ValueError: where there is no such schema.

    >>> schema("event")["$id"]
    'https://syria-iraq-events.github.io/schemas/1.0.0/event.schema.json'
    """
    if name not in NAMES:
        raise ValueError(f"there is no schema {name!r}; there are {', '.join(NAMES)}")
    if draft not in ("2020-12", "draft-07"):
        raise ValueError(f"there is no draft {draft!r}; there are 2020-12 and draft-07")
    loaded: dict[str, Any] = json.loads(_text(file_name(name, draft)))
    return loaded


def vocabulary() -> dict[str, Any]:
    """The content of ``vocabulary.json``: every term with its definitions and mappings."""
    loaded: dict[str, Any] = json.loads(_text("vocabulary.json"))
    return loaded


def file_name(name: str, draft: str = "2020-12") -> str:
    """The path of a schema below the folder of its version."""
    folder = "draft-07/" if draft == "draft-07" else ""
    return f"{folder}{name}.schema.json"


def validator(
    name: str = COMPILED, definition: str | None = None, *, draft: str = "2020-12"
) -> Validator:
    """A validator of python-jsonschema for a schema, or for one of its ``$defs``.

    Its ``pattern`` agrees with ECMA-262 where Python's own does not: ``$`` matches at the very end
    only, never before a last line feed.

    Args:
        name: as for :func:`schema`.
        definition: the name of a type in the schema's ``$defs``, such as Claim.
        draft: as for :func:`schema`.

    Raises:
        ValueError: where there is no such schema, draft or type.

    >>> validator("event").is_valid({"type": "move.flee"})
    False
    >>> validator("dataset", "Day").is_valid("2024-12-07")
    True
    """
    from jsonschema import Draft7Validator, Draft202012Validator, validators

    whole = schema(name, draft=draft)
    if definition is not None:
        whole = _one_definition(whole, definition)
    base = Draft7Validator if draft == "draft-07" else Draft202012Validator
    extend: Callable[..., type[Validator]] = validators.extend
    return extend(base, {"pattern": _pattern})(whole)


def _one_definition(whole: dict[str, Any], definition: str) -> dict[str, Any]:
    """A schema that says only: one of this type of that schema."""
    keyword = "definitions" if "definitions" in whole else "$defs"
    if definition not in whole[keyword]:
        known = ", ".join(whole[keyword])
        raise ValueError(f"there is no type {definition!r} in {whole['$id']}; there are {known}")
    return {
        "$schema": whole["$schema"],
        "$ref": f"#/{keyword}/{definition}",
        keyword: whole[keyword],
    }


def _pattern(_validator: Validator, pattern: str, instance: object, _schema: object) -> Any:
    import re

    from jsonschema import ValidationError

    if isinstance(instance, str) and not re.search(_at_end(pattern), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


@cache
def _at_end(pattern: str) -> str:
    return pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern


@cache
def _text(name: str) -> str:
    return (_folder() / name).read_text(encoding="utf-8")


def _folder() -> Traversable:
    """The schemas of this version: in the package, or at the top of a checkout."""
    shipped = files("syria_iraq_events") / "_data" / "schemas" / SCHEMA_VERSION
    if shipped.is_dir():
        return shipped
    return Path(__file__).parents[3] / "schemas" / SCHEMA_VERSION
