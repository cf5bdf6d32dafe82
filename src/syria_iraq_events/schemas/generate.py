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
from syria_iraq_events.versions import SCHEMA_VERSION

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import core_schema

JsonSchema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = "https://syria-iraq-events.github.io/schemas"
"""Where the schemas are published; the one constant that every ``$id`` begins with."""


class _Generator(GenerateJsonSchema):
    """Pydantic's generator without the titles that it invents for fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchema:
        inner = self.generate_inner(schema["schema"])
        default = schema.get("default")
        # None stands for an absent field, which is no default that a reader could fill in.
        return inner if default is None else inner | {"default": default}


def raw_schema(model: type[BaseModel]) -> JsonSchema:
    """The schema of a model with its defaults, which the profiles read and then drop."""
    generated = model.model_json_schema(schema_generator=_Generator)
    definitions: JsonSchema = generated.pop("$defs", {})
    root = _hoist(generated, definitions)
    while True:  # a hoisted type may itself hold types to hoist
        before = len(definitions)
        for name in list(definitions):
            definitions[name] = _hoist(definitions[name], definitions)
        if len(definitions) == before:
            break
    _describe(root, model, definitions)
    root["$defs"] = dict(sorted(definitions.items()))
    return root


def authoring_schema(kind: str) -> JsonSchema:
    """The closed schema of what curators write: one record of the given kind.

    Args:
        kind: event, source, actor, place or removed.
    """
    return identified(kind, drop_defaults(raw_schema(KINDS[kind])))


def identified(name: str, body: JsonSchema) -> JsonSchema:
    """The schema with its dialect and its ``$id``, which holds the version."""
    return {
        "$schema": DIALECT,
        "$id": f"{BASE}/{SCHEMA_VERSION}/{name}.schema.json",
        **body,
    }


def drop_defaults(schema: Any) -> Any:
    """The schema without ``default``: what a consumer fills in is told in words."""
    if isinstance(schema, list):
        return [drop_defaults(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    # `default` as the name of a property would be a schema, never a plain value.
    return {
        key: drop_defaults(value)
        for key, value in schema.items()
        if key != "default" or isinstance(value, dict)
    }


def _hoist(schema: Any, definitions: JsonSchema) -> Any:
    """Moves every marked type below to the definitions and leaves a reference."""
    if isinstance(schema, list):
        return [_hoist(part, definitions) for part in schema]
    if not isinstance(schema, dict):
        return schema
    named = schema.get(NAMED_TYPE)
    if named is None:
        return {key: _hoist(value, definitions) for key, value in schema.items()}
    definitions.setdefault(named["title"], named)
    rest = {key: value for key, value in schema.items() if key != NAMED_TYPE}
    return {"$ref": f"#/$defs/{named['title']}", **rest}


def _describe(root: JsonSchema, model: type[BaseModel], definitions: JsonSchema) -> None:
    """Takes the descriptions from the docstrings of the models and of their fields."""
    for name, found in _models(model).items():
        schema = root if found is model else definitions[name]
        schema["description"] = inspect.cleandoc(found.__doc__ or "").partition("\n\n")[0]
        for field, text in _field_docs(found).items():
            key = found.model_fields[field].alias or field
            schema["properties"][key]["description"] = text


def _models(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The model and every model that its fields lead to, by the name in ``$defs``."""
    found: dict[str, type[BaseModel]] = {}
    queue: list[Any] = [model]
    while queue:
        part = queue.pop()
        if inspect.isclass(part) and hasattr(part, "model_fields"):
            if part.__name__ not in found:
                found[part.__name__] = part
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
