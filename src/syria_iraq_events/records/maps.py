"""Maps as JSON Schema and Pydantic both read them: with keys of one form, or one key a language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from pydantic_core import CoreSchema, core_schema

from syria_iraq_events.records.fields import NAMED_TYPE, JsonSchema, TextType
from syria_iraq_events.records.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler


class Keyed:
    """A map with keys of one text type: a closed object whose member names follow a pattern."""

    def __init__(self, key: TextType) -> None:
        self.key = key

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        _, value = get_args(source)
        return core_schema.dict_schema(
            keys_schema=self.key.__get_pydantic_core_schema__(str, handler),
            values_schema=handler.generate_schema(value),
            min_length=1,
            strict=True,
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        made = handler(schema)
        values = next(iter(made.get("patternProperties", {}).values()), None) or made.get(
            "additionalProperties"
        )
        return {
            "type": "object",
            "minProperties": 1,
            "propertyNames": self.key.keys(),
            "additionalProperties": values,
        }


class ByLanguage:
    """A map from language tags (BCP 47) in use here to values; ``required`` tags must be there.

    In JSON Schema it is a closed object with one named property a language, because that is what
    code generators turn into types.
    """

    def __init__(self, name: str, description: str, required: tuple[str, ...] = ()) -> None:
        self.name = name
        self.description = description
        self.required = required

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        _, value = get_args(source)
        values = handler.generate_schema(value)
        fields = {
            code: core_schema.typed_dict_field(values, required=code in self.required)
            for code in LANGUAGES.codes
        }
        closed = core_schema.typed_dict_schema(fields, extra_behavior="forbid", strict=True)
        if self.required:
            return closed
        return core_schema.no_info_after_validator_function(self._not_empty, closed)

    def _not_empty(self, value: dict[str, Any]) -> dict[str, Any]:
        if not value:
            raise ValueError("no language given: write at least one, such as en")
        return value

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchema:
        languages: Mapping[str, JsonSchema] = handler(schema)["properties"]
        body: JsonSchema = {
            "title": self.name,
            "description": self.description,
            "type": "object",
            "minProperties": 1,
            "properties": {
                code: languages[code] | {"description": LANGUAGES[code].en} for code in languages
            },
            "additionalProperties": False,
        }
        if self.required:
            body["required"] = list(self.required)
        return {NAMED_TYPE: body}
