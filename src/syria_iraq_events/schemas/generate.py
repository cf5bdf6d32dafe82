"""From the models to JSON Schema (draft 2020-12), portable by construction.

The rules of portability: named types stand in ``$defs`` and only they have titles; no null, no
default, no union but one of primitives, no keyword that code generators are known to miss.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import GenerateJsonSchema

from syria_iraq_events.records import KINDS
from syria_iraq_events.records.fields import NAMED_TYPE
from syria_iraq_events.schemas.walk import JsonSchema, rebuild
from syria_iraq_events.versions import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel
    from pydantic_core import core_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = "https://syria-iraq-events.github.io/schemas"
"""Where the schemas are published; the one constant that every ``$id`` begins with."""


class _Generator(GenerateJsonSchema):
    """Pydantic's generator without the titles that it invents for fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchema:
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        # None stands for an absent field, which is no default that a reader could fill in.
        return inner if default is None else inner | {"default": default}


def raw_schema(model: type[BaseModel]) -> JsonSchema:
    """The schema of a model with its defaults, which the profiles read and then drop.

    Raises:
        ValueError: where two types that differ have one name.
    """
    generated = model.model_json_schema(schema_generator=_Generator)
    named: JsonSchema = {}

    def hoist(schema: JsonSchema) -> JsonSchema:
        """Leaves a reference where a type has a name, and keeps the type."""
        if NAMED_TYPE not in schema:
            return schema
        rest = {key: value for key, value in schema.items() if key != NAMED_TYPE}
        body = schema[NAMED_TYPE]
        define(named, body["title"], body)
        return {"$ref": f"#/$defs/{body['title']}", **rest}

    root = rebuild(generated, hoist)
    definitions: JsonSchema = root.pop("$defs", {})
    for name, body in named.items():
        define(definitions, name, body)
    _describe(root, model, definitions)
    return {**root, "$defs": dict(sorted(definitions.items()))}


def define(definitions: JsonSchema, name: str, body: JsonSchema) -> None:
    """Adds a type to the definitions, where it may stand already.

    Raises:
        ValueError: where another type has the name.

    >>> define({"Origin": {"type": "string"}}, "Origin", {"type": "object"})
    Traceback (most recent call last):
    ...
    ValueError: two types that differ are both named Origin: rename the model or the vocabulary
    """
    if definitions.setdefault(name, body) != body:
        raise ValueError(
            f"two types that differ are both named {name}: rename the model or the vocabulary"
        )


def authoring_schema(kind: str) -> JsonSchema:
    """The closed schema of what curators write: one record of the given kind.

    Args:
        kind: event, source, actor, place or removed.
    """
    return published(kind, raw_schema(KINDS[kind]))


def published(name: str, body: JsonSchema) -> JsonSchema:
    """A schema as it is published: with its dialect and its ``$id``, and without defaults."""
    return {
        "$schema": DIALECT,
        "$id": f"{BASE}/{SCHEMA_VERSION}/{name}.schema.json",
        **rebuild(body, _as_published),
    }


def _as_published(schema: JsonSchema) -> JsonSchema:
    """One schema without its default, and with a reference kept apart from its description.

    What a consumer fills in is told in words. A reference with anything beside it is a type of its
    own to json-schema-to-typescript, which numbers them all: `Text1`, `Text2` and so on.
    """
    out = {key: value for key, value in schema.items() if key != "default"}
    if "$ref" in out and len(out) > 1:
        out["allOf"] = [{"$ref": out.pop("$ref")}]
    return out


def _describe(root: JsonSchema, model: type[BaseModel], definitions: JsonSchema) -> None:
    """Takes the descriptions from the docstrings of the models and of their fields."""
    for found in _models(model):
        schema = root if found is model else definitions[found.__name__]
        schema["description"] = inspect.cleandoc(found.__doc__ or "").partition("\n\n")[0]
        for field, text in _field_docs(found).items():
            key = found.model_fields[field].alias or field
            schema["properties"][key]["description"] = text


def _models(model: type[BaseModel]) -> Iterable[type[BaseModel]]:
    """The model and every model that its fields lead to."""
    found: list[type[BaseModel]] = []
    queue: list[Any] = [model]
    while queue:
        part: Any = queue.pop()
        if hasattr(part, "model_fields") and part not in found:
            found.append(part)
            queue += [field.annotation for field in part.model_fields.values()]
        queue += getattr(part, "__args__", ())
    return found


def _field_docs(model: type[BaseModel]) -> dict[str, str]:
    """The docstring below each field, read from the source so that no import pays for it."""
    body = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    assert isinstance(body, ast.ClassDef)
    docs: dict[str, str] = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
            and isinstance(below.value.value, str)
        ):
            docs[field.target.id] = " ".join(below.value.value.split())
    return docs
