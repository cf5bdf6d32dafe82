"""JSON for programs: one document, stable keys."""

from __future__ import annotations

import codecs
import json
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.dataset.dataset import Dataset
    from syria_iraq_events.dataset.entity import Entity

TABLES = ("events", "claims", "sources", "actors", "places", "removed")


def print_json(value: Any) -> None:
    """Prints one JSON document. Text stays as it is where the output can hold it."""
    click.echo(json.dumps(value, ensure_ascii=not _holds_all(), indent=2))


def versions(data: Dataset) -> dict[str, str]:
    """What a dataset is: its versions and the digest of its records."""
    return {
        "schema_version": data.schema_version,
        "rule_version": data.rule_version,
        "data_version": data.data_version,
        "digest": data.digest,
    }


def document(data: Dataset, **records: Iterable[Entity]) -> dict[str, Any]:
    """Records in the form of the compiled document, which the schema ``dataset`` describes.

    Every table is there; those that were not asked for are empty. Versions and digest are those of
    the dataset that the records were taken from.
    """
    tables: dict[str, Any] = {name: [] for name in TABLES}
    for name, entities in records.items():
        tables[name] = [entity.to_dict() for entity in entities]
    return {**versions(data), **tables}


def _holds_all() -> bool:
    """Whether standard output can hold every character."""
    try:
        return codecs.lookup(sys.stdout.encoding or "ascii").name.startswith("utf")
    except LookupError:
        return False
