r"""How a field type says the same thing to Pydantic and to JSON Schema.

Every type here is an annotation that makes both the validator and the published schema, so that
the two cannot drift. Patterns keep to the dialect that Python, Rust, ECMAScript, Go, Java and RE2
share: ``[0-9]`` and never ``\d``, no look-around, no flags, and always a greatest length beside
them.

What a schema cannot say (a day that no calendar has, a reference that leads nowhere) is not said
here: that is the work of the rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_args

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, Strict
from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from syria_iraq_events.records.vocabulary import Vocabulary

JsonSchema = dict[str, Any]

NAMED_TYPE = "x-type"
"""Marks a subschema that the generator moves to ``$defs`` under its title."""


def _integral(value: object) -> object:
    return int(value) if type(value) is float and value.is_integer() else value


class TextType:
    """A string with bounds and, where given, a pattern; beside it, where given, an integer.

    The integer stands for what another YAML reader makes of a bare ``2024`` or ``3500``; our own
    reader keeps every scalar as the text that was written.
    """

    def __init__(
        self,
        name: str,
        description: str,
        *,
        pattern: str | None = None,
        min_length: int = 1,
        max_length: int,
        integers: tuple[int, int] | None = None,
        examples: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.description = description
        self.pattern = pattern
        self.min_length = min_length
        self.max_length = max_length
        self.integers = integers
        self.examples = examples

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        text = core_schema.str_schema(
            pattern=self.pattern, min_length=self.min_length, max_length=self.max_length
        )
        if self.integers is None:
            return core_schema.custom_error_schema(
                text, custom_error_type=self.name, custom_error_message=self.description
            )
        low, high = self.integers
        number = core_schema.no_info_before_validator_function(
            _integral, core_schema.int_schema(ge=low, le=high, strict=True)
        )
        return core_schema.custom_error_schema(
            core_schema.union_schema([text, number], mode="left_to_right"),
            custom_error_type=self.name,
            custom_error_message=self.description,
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        return {NAMED_TYPE: self.json_schema()}

    def json_schema(self) -> JsonSchema:
        """The type as a titled JSON Schema, ready for ``$defs``."""
        text: JsonSchema = {
            "type": "string",
            "minLength": self.min_length,
            "maxLength": self.max_length,
        }
        if self.pattern:
            text["pattern"] = self.pattern
        head: JsonSchema = {"title": self.name, "description": self.description}
        if self.examples:
            head["examples"] = list(self.examples)
        if self.integers is None:
            return head | text
        low, high = self.integers
        return head | {"anyOf": [text, {"type": "integer", "minimum": low, "maximum": high}]}

    def keys(self) -> JsonSchema:
        """What `propertyNames` says where the keys of a map are of this type."""
        whole = self.json_schema()
        return {key: whole[key] for key in ("pattern", "minLength", "maxLength") if key in whole}


class OneOf:
    """A term of a closed vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.name = "".join(part.capitalize() for part in vocabulary.name.split("-"))

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.custom_error_schema(
            core_schema.literal_schema(list(self.vocabulary.codes)),
            custom_error_type=self.name,
            custom_error_message="a term of the vocabulary " + self.vocabulary.name,
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        return {
            NAMED_TYPE: {
                "title": self.name,
                "description": self.vocabulary.en,
                "type": "string",
                "enum": list(self.vocabulary.codes),
            }
        }


class Integer:
    """A whole number within bounds. ``5.0`` is an integer in JSON Schema, so it is one here."""

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        number = core_schema.int_schema(ge=self.low, le=self.high, strict=True)
        return core_schema.no_info_before_validator_function(_integral, number)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        return {"type": "integer", "minimum": self.low, "maximum": self.high}


class Number:
    """A number within bounds."""

    def __init__(self, low: float, high: float) -> None:
        self.low = low
        self.high = high

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.float_schema(ge=self.low, le=self.high, strict=True, allow_inf_nan=False)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        return {"type": "number", "minimum": self.low, "maximum": self.high}


class _Absent:
    """An optional field is absent, never null: an explicit null is refused."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        inner = next(part for part in get_args(source) if part is not type(None))
        return handler.generate_schema(inner)


T = TypeVar("T")
Maybe = Annotated[T | None, _Absent()]
"""A field that may be left out; left out it reads as None."""
Seq = Annotated[tuple[T, ...], Strict(strict=False)]
"""A list of any length, held as a tuple."""
