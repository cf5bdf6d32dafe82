"""What every record has in common: closed, strict, frozen, and free of nulls."""

from __future__ import annotations

from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A closed, strict, frozen model whose absent fields are left out when it is dumped.

    >>> from syria_iraq_events.records import Evidence
    >>> Evidence.model_validate({"source": "a-source", "words": 9, "sha256": "0" * 64}).to_dict()
    {'source': 'a-source', 'words': 9, 'sha256': '0000...0000'}
    """

    model_config = ConfigDict(
        strict=True,
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        validate_by_alias=True,
        validate_by_name=False,
        serialize_by_alias=True,
        defer_build=True,
    )

    def to_dict(self) -> dict[str, Any]:
        """The record as plain JSON values, in the order of its fields, what is absent left out."""
        return self.model_dump(mode="json", exclude_none=True, exclude_unset=True)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The record that a JSON text holds.

        Raises:
            pydantic.ValidationError: where the text is no such record.
        """
        return cls.model_validate_json(text)
